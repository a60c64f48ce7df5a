using Microsoft.AspNetCore.Identity;

namespace LocalProcure.Web.Data;

/// <summary>How a person signs in. Shares its id with <see cref="Domain.People.Person"/>, who they are.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Made by the demo: its authenticator code may be printed at the command line.</summary>
    public bool IsDemo { get; set; }

    /// <summary>The authenticator's key, protected by a key outside the database.</summary>
    public string? SecondStepKey { get; set; }

    /// <summary>A key that is being set up and replaces the other once a code proves that the app has it.</summary>
    public string? NextSecondStepKey { get; set; }

    /// <summary>The half-minute of the last code taken, so that no code works twice.</summary>
    public long LastCodeStep { get; set; }

    /// <summary>SHA-256 of each recovery code not used yet, one per line.</summary>
    public string RecoveryHashes { get; set; } = "";
}
