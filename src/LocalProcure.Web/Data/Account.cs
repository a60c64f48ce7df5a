using Microsoft.AspNetCore.Identity;

namespace LocalProcure.Web.Data;

/// <summary>How a person signs in. Shares its id with <see cref="Domain.People.Person"/>, who they are.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Made by the demo: its authenticator code may be printed at the command line.</summary>
    public bool IsDemo { get; set; }
}
