using System.Diagnostics;
using LocalProcure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Support;

/// <summary>The real program as a process of its own on a test's database and folders: for commands, and for killing it.</summary>
public static class Child
{
    public static async Task<Process> Start(Site site, IReadOnlyList<string> words, params (string Name, string Value)[] settings)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "LocalProcure.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        var (provider, connection) = await site.Db(db => Task.FromResult((db is SqliteDb ? "Sqlite" : "Postgres", db.Database.GetConnectionString()!)));
        foreach (var (name, value) in new[]
                 {
                     ("LOCALPROCURE_DATA", site.DataFolder), ("LOCALPROCURE_KEYS", site.KeyFolder), ("LOCALPROCURE_DEMO", "0"),
                     ("Database__Provider", provider), ("Database__ConnectionString", connection), ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
                     ("ASPNETCORE_ENVIRONMENT", "Production"),
                 }.Concat(settings)) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Code, string Out, string Error)> Run(Site site, params string[] words)
    {
        using var process = await Start(site, words, ("Site__Address", "http://localhost"));
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
