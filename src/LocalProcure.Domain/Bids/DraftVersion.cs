using System.Text.Json;

namespace LocalProcure.Domain.Bids;

/// <summary>
/// One section of a bid as somebody saved it, sealed like the bid itself. Never changed and never thrown away, so that nothing
/// that was written is lost: also what could not be saved into the bid is kept here, aside.
/// </summary>
public sealed class DraftVersion : Entity
{
    private DraftVersion() { }

    /// <param name="contentVersion">The version of the bid that it went into; 0 keeps it aside.</param>
    public DraftVersion(Guid id, Bid bid, string sectionKey, int contentVersion, byte[] content, Act act) : base(id)
    {
        (BidId, ConsortiumId, SectionKey, ContentVersion, Content) = (bid.Id, bid.ConsortiumId, sectionKey, contentVersion, content);
        (PersonId, SavedAt) = (act.By, act.At);
        if (IsAside) Record("BidDraftKeptAside", act);
    }

    public Guid BidId { get; private set; }
    public Guid? ConsortiumId { get; private set; }
    public string SectionKey { get; private set; } = "";
    public int ContentVersion { get; private set; }
    public byte[] Content { get; private set; } = [];
    /// <summary>Empty for what was written before versions were kept.</summary>
    public Guid PersonId { get; private set; }
    public DateTime SavedAt { get; private set; }
    public override Guid ChainId => ConsortiumId ?? Id;

    /// <summary>Written, but not in the bid: somebody else had changed the same words, or the bid was closed to changes.</summary>
    public bool IsAside => ContentVersion == 0;
}

/// <summary>What a version of a section says.</summary>
public sealed record DraftWords(string Text, bool? Meets = null, IReadOnlyList<BidPrice>? Prices = null, IReadOnlyList<BidEvidence>? Evidence = null)
{
    public static DraftWords Of(BidAnswer answer) => new(answer.Text, answer.Meets);

    public string Json() => JsonSerializer.Serialize(this);
    public static DraftWords From(string json) => JsonSerializer.Deserialize<DraftWords>(json)!;
}
