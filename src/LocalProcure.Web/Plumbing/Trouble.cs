using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace LocalProcure.Web.Plumbing;

/// <summary>A setting that cannot be used, with what it should be.</summary>
public sealed class BrokenSetting(string reason) : Exception(reason);

/// <summary>What is wrong with the machine, the disk or the settings rather than with the program, as one sentence for whoever started it.</summary>
public static class Trouble
{
    /// <summary>The sentence, or null when the fault may be the program's own and all of it must be told.</summary>
    public static string? Of(Exception error) => error switch
    {
        BrokenSetting => error.Message,
        IOException { InnerException: AddressInUseException } => $"{error.Message} Another program, perhaps this one, listens there already: stop it, or say another address with ASPNETCORE_URLS.",
        SocketException => $"The address in ASPNETCORE_URLS cannot be listened on: {error.Message}.",
        FormatException when error.Message.StartsWith("Invalid url", StringComparison.OrdinalIgnoreCase) => $"ASPNETCORE_URLS is not an address: {error.Message}",
        // What the framework says of a setting of the wrong type or of a settings file that is not JSON.
        InvalidOperationException when error.Message.StartsWith("Failed to convert configuration value", StringComparison.Ordinal) => $"A setting cannot be used: {error.Message}",
        InvalidDataException when error.Message.StartsWith("Failed to load configuration", StringComparison.Ordinal) => $"{error.Message} {error.InnerException?.Message}".TrimEnd(),
        DbException => $"The database cannot be used: {error.Message}",
        UnauthorizedAccessException or IOException => error.Message,
        { InnerException: { } inner } => Of(inner),
        _ => null,
    };
}
