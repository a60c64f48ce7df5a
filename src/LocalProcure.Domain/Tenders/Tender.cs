using LocalProcure.Domain.Buyers;

namespace LocalProcure.Domain.Tenders;

/// <summary>A contract that a public body wants filled: written as a draft, published, bid for under seal until <see cref="ClosesAt"/>, opened, awarded.</summary>
public sealed partial class Tender : Entity
{
    private readonly List<TenderCpv> cpvCodes = [];
    private readonly List<TenderArea> areas = [];
    private readonly List<AwardCriterion> criteria = [];
    private readonly List<TenderQuestion> questions = [];
    private readonly List<PriceLine> priceLines = [];
    private readonly List<TenderDocument> documents = [];

    private Tender() { }

    /// <param name="key">The id that the form was served with, so that sending it twice starts one.</param>
    public Tender(Buyer buyer, OwnWords title, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        (Buyer, BuyerId, Title, CreatedAt, CreatedBy, ChangedAt, ChangedBy) = (buyer, buyer.Id, title, act.At, act.By, act.At, act.By);
        Arrangement = buyer.IsDevolvedWelsh ? Arrangement.Welsh : Arrangement.Reserved;
        RefreshSearch();
        Record("TenderStarted", act);
    }

    public Guid BuyerId { get; private set; }
    public Buyer Buyer { get; private set; } = null!;
    public DateTime CreatedAt { get; private set; }
    public Guid CreatedBy { get; private set; }
    /// <summary>The last change of what the tender says, to tell somebody else who was writing too.</summary>
    public DateTime ChangedAt { get; private set; }
    public Guid ChangedBy { get; private set; }

    public OwnWords Title { get; private set; } = OwnWords.None;
    public OwnWords Description { get; private set; } = OwnWords.None;
    /// <summary>Why a buyer under Welsh standards publishes in one language only.</summary>
    public string? OneLanguageBecause { get; private set; }
    public TenderCategory? Category { get; private set; }
    /// <summary>Whole estimated value over the contract's life with its options, without VAT.</summary>
    public long? NetPence { get; private set; }
    /// <summary>Hundredths of a per cent: 2000 is 20 %.</summary>
    public int VatRate { get; private set; } = 2000;
    /// <summary>With VAT: what the Act's figures are compared with (s.123(2)).</summary>
    public long? GrossPence { get; private set; }
    public OwnWords Place { get; private set; } = OwnWords.None;
    public DateOnly? StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }
    /// <summary>The instant (UTC) from which no bid is taken: a bid is in time while now &lt; ClosesAt.</summary>
    public DateTime? ClosesAt { get; private set; }
    /// <summary>Until when firms may ask (UTC); empty in a draft means the usual time before closing, in older tenders the closing itself.</summary>
    public DateTime? QuestionsCloseAt { get; private set; }
    public bool? JointBidsWelcome { get; private set; }
    /// <summary>The buyer has said that there are no documents beside the page itself.</summary>
    public bool HasNoDocuments { get; private set; }
    public StatutoryNotice? Notice { get; private set; }

    public DateTime? SentForApprovalAt { get; private set; }
    public Guid? SentForApprovalBy { get; private set; }
    public DateTime? ApprovedAt { get; private set; }
    public Guid? ApprovedBy { get; private set; }
    public DateTime? PublishedAt { get; private set; }
    /// <summary>When the firms whose interests match were told; null after publishing means that it is still to be done.</summary>
    public DateTime? AlertedAt { get; private set; }
    public DateTime? OpenedAt { get; private set; }
    public DateTime? AwardedAt { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public OwnWords WithdrawnBecause { get; private set; } = OwnWords.None;
    /// <summary>The procurement termination notice (UK12, s.55) of a procurement above the threshold that ended without a contract.</summary>
    public StatutoryNotice? EndNotice { get; private set; }
    public bool IsDemo { get; private set; }
    /// <summary>Folded words for searching, see <see cref="Matching.Folded"/>.</summary>
    public string SearchText { get; private set; } = "";

    public IReadOnlyList<TenderCpv> CpvCodes => cpvCodes;
    public IReadOnlyList<TenderArea> Areas => areas;
    public IReadOnlyList<AwardCriterion> Criteria => criteria;
    public IReadOnlyList<TenderQuestion> Questions => questions;
    public IReadOnlyList<PriceLine> PriceLines => priceLines;
    public IReadOnlyList<TenderDocument> Documents => documents;

    /// <summary>Short name to quote on the telephone.</summary>
    public string Reference => ReferenceOf(Id);

    public static string ReferenceOf(Guid id) => $"LP-{id.ToString("N")[^8..^4].ToUpperInvariant()}-{id.ToString("N")[^4..].ToUpperInvariant()}";

    /// <summary>Status is read from the dates, never stored, so a late or dead job can never leave a tender open.</summary>
    public TenderStatus StatusAt(DateTime now) => this switch
    {
        { WithdrawnAt: not null } => TenderStatus.Withdrawn,
        { AwardedAt: not null } => TenderStatus.Awarded,
        { PublishedAt: null, ApprovedAt: not null } => TenderStatus.Approved,
        { PublishedAt: null, SentForApprovalAt: not null } => TenderStatus.AwaitingApproval,
        { PublishedAt: null } => TenderStatus.Draft,
        { IsDirectAward: true } => TenderStatus.Announced,
        { OpenedAt: not null } => TenderStatus.Opened,
        { HasSelection: true, ShortlistedAt: null } => now < ParticipationClosesAt ? TenderStatus.Requests : TenderStatus.Selecting,
        _ when now < ClosesAt => TenderStatus.Open,
        _ => TenderStatus.Closed,
    };

    public bool IsOpenAt(DateTime now) => StatusAt(now) == TenderStatus.Open;

    /// <summary>Something can be handed in: a bid, or a request to take part.</summary>
    public bool IsTakingAt(DateTime now) => StatusAt(now) is TenderStatus.Open or TenderStatus.Requests;

    /// <summary>Not published yet: only the buyer's own people may know that it exists.</summary>
    public bool IsUnpublished => PublishedAt is null;

    public int WeightTotal => criteria.Sum(c => c.Weight);

    public AwardCriterion? PriceCriterion => criteria.Find(c => c.IsPrice);

    /// <summary>Every text of the tender is in both languages.</summary>
    public bool IsInBothLanguages => OwnTexts.All(w => w.IsEmpty || w.IsInBoth) && Title.IsInBoth && Description.IsInBoth;

    private IEnumerable<OwnWords> OwnTexts =>
        [Title, Description, Place, NoLotsBecause, .. lots.SelectMany(l => new[] { l.Title, l.Description }), .. criteria.Select(c => c.Name), .. questions.SelectMany(q => new[] { q.Words, q.Guidance }), .. priceLines.SelectMany(l => new[] { l.Description, l.Unit }),
        .. requirements.SelectMany(r => new[] { r.Name, r.Guidance }), .. selectionQuestions.SelectMany(q => new[] { q.Words, q.Guidance })];

    public void MarkDemo(Act act) { IsDemo = true; Record("TenderMarkedDemo", act); }
}
