namespace LocalProcure.Domain.OpenData;

/// <summary>One OCDS release as it was published: never changed afterwards, so that an unchanged procurement gives the same bytes for ever.</summary>
public sealed class OpenRelease
{
    private OpenRelease() { }

    public OpenRelease(Guid processId, string ocid, int number, IReadOnlyList<string> tags, DateTime at, string json, string stateHash) =>
        (Id, ProcessId, Ocid, Number, Tags, At, Json, StateHash) = (IdOf(ocid, number), processId, ocid, number, string.Join(' ', tags), at, json, stateHash);

    /// <summary>The release's own id, unique in the world by the ocid in it.</summary>
    public string Id { get; private set; } = "";
    /// <summary>The tender, or the planned procurement that has not become one.</summary>
    public Guid ProcessId { get; private set; }
    public string Ocid { get; private set; } = "";
    /// <summary>1, 2, 3 ... within the procurement.</summary>
    public int Number { get; private set; }
    /// <summary>OCDS release tags, separated by spaces.</summary>
    public string Tags { get; private set; } = "";
    /// <summary>When it was published.</summary>
    public DateTime At { get; private set; }
    public string Json { get; private set; } = "";
    /// <summary>SHA-256 of what it says beside id, date and tags: the next release is written when this would differ.</summary>
    public string StateHash { get; private set; } = "";

    public static string IdOf(string ocid, int number) => $"{ocid}-{number:0000}";
}
