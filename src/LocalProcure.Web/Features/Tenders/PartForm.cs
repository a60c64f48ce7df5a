using System.Security.Cryptography;
using System.Text;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>What every page of a draft carries besides its own fields: which saved words the person saw when they began to type.</summary>
public abstract class PartForm
{
    /// <summary>Stamp of the saved part as it was when the page was made; differs when somebody else saved it since.</summary>
    public string? Seen { get; set; }

    /// <summary>Id of what the form will add: the same form sent twice adds it once.</summary>
    public Guid Key { get; set; } = Guid.CreateVersion7();

    /// <summary>The fields by name, in the order of the page: compared for overtaking, and shown when it happened.</summary>
    public abstract IEnumerable<(string Name, string? Value)> Fields();

    public string Stamp() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Fields().Select(f => f.Value?.Trim().ReplaceLineEndings("\n") ?? "")))))[..16];
}
