namespace LocalProcure.Domain.Tenders;

/// <summary>A version of a tender's document that a later one replaced, or that was taken off. It stays downloadable, marked so.</summary>
public sealed class TenderDocumentVersion
{
    private TenderDocumentVersion() { }

    internal TenderDocumentVersion(TenderDocument document, bool wasRemoved, Act act)
    {
        (DocumentId, Number, Title, Language, FileName) = (document.Id, document.Number, document.Title, document.Language, document.FileName);
        (FileHash, ContentType, Size, AddedAt, AddedBy, Because) = (document.FileHash, document.ContentType, document.Size, document.AddedAt, document.AddedBy, document.Because);
        (SupersededAt, SupersededBy, WasRemoved) = (act.At, act.By, wasRemoved);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid TenderId { get; private set; }
    /// <summary>The document whose version this was.</summary>
    public Guid DocumentId { get; private set; }
    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }
    public string Title { get; private set; } = "";
    public Language Language { get; private set; }
    public string FileName { get; private set; } = "";
    /// <summary>SHA-256 of the content, in lower-case hex.</summary>
    public string FileHash { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    /// <summary>Bytes.</summary>
    public long Size { get; private set; }
    public DateTime AddedAt { get; private set; }
    public Guid AddedBy { get; private set; }
    /// <summary>Why this version had come.</summary>
    public OwnWords Because { get; private set; } = OwnWords.None;
    public DateTime SupersededAt { get; private set; }
    public Guid SupersededBy { get; private set; }
    /// <summary>Nothing took its place: the document was taken off the tender.</summary>
    public bool WasRemoved { get; private set; }

    /// <summary>Versions replaced before publication were nobody's but the buyer's.</summary>
    public bool WasPublic(Tender tender) => tender.PublishedAt is { } published && SupersededAt >= published;
}
