namespace LocalProcure.Domain.Consortia;

/// <summary>A file in a consortium's private room, stored encrypted under the hash of what is stored.</summary>
public sealed class ConsortiumFile : Entity
{
    private ConsortiumFile() { }

    public ConsortiumFile(Guid consortiumId, Guid firmId, string name, string contentType, long size, string storedHash, Act act)
    {
        (ConsortiumId, FirmId, PersonId, AddedAt) = (consortiumId, firmId, act.By, act.At);
        (Name, ContentType, Size, StoredHash) = (name, contentType, size, storedHash);
        Record("ConsortiumFileAdded", act, $"{Id} bytes={size}");
    }

    public Guid ConsortiumId { get; private set; }
    public Guid FirmId { get; private set; }
    public Guid PersonId { get; private set; }
    public string Name { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    /// <summary>Bytes, as uploaded.</summary>
    public long Size { get; private set; }
    public string StoredHash { get; private set; } = "";
    public DateTime AddedAt { get; private set; }
    public DateTime? DeletedAt { get; private set; }
    public override Guid ChainId => ConsortiumId;

    public void Delete(Act act) { DeletedAt ??= act.At; Record("ConsortiumFileDeleted", act, $"{Id}"); }
}
