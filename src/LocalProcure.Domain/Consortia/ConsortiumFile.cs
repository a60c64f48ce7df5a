namespace LocalProcure.Domain.Consortia;

/// <summary>A file in a consortium's private room. Its bytes are stored encrypted, under the hash of what is stored; its name is encrypted too.</summary>
public sealed class ConsortiumFile : Entity
{
    private ConsortiumFile() { }

    public ConsortiumFile(Guid id, Guid consortiumId, Guid firmId, string sealedName, string contentType, long size, string storedHash, Act act, ConsortiumFile? replaces = null) : base(id)
    {
        (ConsortiumId, FirmId, PersonId, AddedAt) = (consortiumId, firmId, act.By, act.At);
        (SealedName, ContentType, Size, StoredHash) = (sealedName, contentType, size, storedHash);
        if (replaces is not null) (SeriesId, Number, replaces.SupersededAt) = (replaces.SeriesId ?? replaces.Id, replaces.Number + 1, act.At);
        Record("ConsortiumFileAdded", act, $"{Id} bytes={size}");
    }

    public Guid ConsortiumId { get; private set; }
    public Guid FirmId { get; private set; }
    public Guid PersonId { get; private set; }
    public string SealedName { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    /// <summary>Bytes, as uploaded.</summary>
    public long Size { get; private set; }
    public string StoredHash { get; private set; } = "";
    public DateTime AddedAt { get; private set; }
    public DateTime? DeletedAt { get; private set; }
    /// <summary>The first version of the same file; null for that one itself.</summary>
    public Guid? SeriesId { get; private set; }
    /// <summary>How many versions came before it.</summary>
    public int Number { get; private set; }
    /// <summary>When a newer version took its place.</summary>
    public DateTime? SupersededAt { get; private set; }
    public override Guid ChainId => ConsortiumId;

    /// <summary>What the trail calls it when another member opened the file.</summary>
    public const string OpenedAct = "ConsortiumFileOpened";

    /// <param name="byFirmId">The firm of whoever opened it.</param>
    public void NoteOpened(Guid byFirmId, Act act) => Record(OpenedAct, act, $"{byFirmId}");

    public void Delete(Act act) { DeletedAt ??= act.At; Record("ConsortiumFileDeleted", act, $"{Id}"); }
}
