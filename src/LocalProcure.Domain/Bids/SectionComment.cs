namespace LocalProcure.Domain.Bids;

/// <summary>A remark on one section of a bid, for those who write it. Sealed like the bid, and never part of it.</summary>
public sealed class SectionComment : Entity
{
    private SectionComment() { }

    public SectionComment(Guid id, Bid bid, string sectionKey, Guid firmId, byte[] content, Language language, Act act) : base(id)
    {
        (BidId, ConsortiumId, SectionKey, FirmId, Content, Language) = (bid.Id, bid.ConsortiumId, sectionKey, firmId, content, language);
        (PersonId, SaidAt) = (act.By, act.At);
        Record("BidCommentMade", act);
    }

    public Guid BidId { get; private set; }
    public Guid? ConsortiumId { get; private set; }
    public string SectionKey { get; private set; } = "";
    public Guid PersonId { get; private set; }
    public Guid FirmId { get; private set; }
    public byte[] Content { get; private set; } = [];
    /// <summary>The language that the writer was using, for the lang attribute.</summary>
    public Language Language { get; private set; }
    public DateTime SaidAt { get; private set; }
    public DateTime? ResolvedAt { get; private set; }
    public Guid? ResolvedBy { get; private set; }
    public override Guid ChainId => ConsortiumId ?? Id;

    public void Resolve(Act act)
    {
        if (ResolvedAt is not null) return;
        (ResolvedAt, ResolvedBy) = (act.At, act.By);
        Record("BidCommentResolved", act);
    }

    public void Reopen(Act act)
    {
        if (ResolvedAt is null) return;
        (ResolvedAt, ResolvedBy) = (null, null);
        Record("BidCommentReopened", act);
    }
}
