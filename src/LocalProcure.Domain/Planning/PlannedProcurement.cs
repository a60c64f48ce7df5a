using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Planning;

/// <summary>A contract that a public body means to put out to tender: firms see it as coming up, say that they are interested and look for partners.</summary>
public sealed partial class PlannedProcurement : Entity
{
    private readonly List<PlanCpv> cpvCodes = [];
    private readonly List<PlanArea> areas = [];

    private PlannedProcurement() { }

    /// <param name="key">The id that the form was served with, so that sending it twice starts one.</param>
    public PlannedProcurement(Buyer buyer, PlanContent content, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(content.WhyNotSave);
        (Buyer, BuyerId, CreatedAt, CreatedBy) = (buyer, buyer.Id, act.At, act.By);
        Take(content, act);
        Record("PlanStarted", act);
    }

    /// <summary>The plan of what follows a contract that is coming to its end: a draft with everything that is known from the tender that led to it.</summary>
    public static PlannedProcurement ToFollow(Guid contractId, Tender previous, DateOnly tenderExpectedOn, Act act)
    {
        var plan = new PlannedProcurement(previous.Buyer, new PlanContent(previous.Title, previous.Description, previous.OneLanguageBecause, previous.Category,
            [.. previous.CpvCodes.Select(c => c.Code)], [.. previous.Areas.Select(a => a.Code)], previous.Place, previous.NetPence, previous.VatRate, tenderExpectedOn, null, null, previous.JointBidsWelcome), act)
        { FollowsContractId = contractId, IsDemo = previous.IsDemo };
        plan.Record("PlanFollowsContract", act, $"{contractId}");
        return plan;
    }

    public Guid BuyerId { get; private set; }
    public Buyer Buyer { get; private set; } = null!;
    public DateTime CreatedAt { get; private set; }
    public Guid CreatedBy { get; private set; }
    public DateTime ChangedAt { get; private set; }
    public Guid ChangedBy { get; private set; }
    /// <summary>The contract that this procurement is to replace, when its expiry gave rise to the plan.</summary>
    public Guid? FollowsContractId { get; private set; }

    public OwnWords Title { get; private set; } = OwnWords.None;
    public OwnWords Description { get; private set; } = OwnWords.None;
    /// <summary>Why a buyer under Welsh standards publishes in one language only.</summary>
    public string? OneLanguageBecause { get; private set; }
    public TenderCategory? Category { get; private set; }
    public OwnWords Place { get; private set; } = OwnWords.None;
    /// <summary>Estimate over the contract's life with its options, without VAT.</summary>
    public long? NetPence { get; private set; }
    /// <summary>Hundredths of a per cent.</summary>
    public int VatRate { get; private set; } = 2000;
    /// <summary>With VAT: what the Act's figures are compared with (s.123(2)).</summary>
    public long? GrossPence { get; private set; }
    /// <summary>When the tender is meant to be published.</summary>
    public DateOnly? TenderExpectedOn { get; private set; }
    public DateOnly? StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }
    public bool? JointBidsWelcome { get; private set; }

    /// <summary>The pipeline notice (UK1, s.93) or planned procurement notice (UK3, s.15) on the legal channels.</summary>
    public StatutoryNotice? PipelineNotice { get; private set; }
    public StatutoryNotice? PlannedNotice { get; private set; }

    public DateTime? PublishedAt { get; private set; }
    public Guid? PublishedBy { get; private set; }
    public DateTime? DroppedAt { get; private set; }
    public OwnWords DroppedBecause { get; private set; } = OwnWords.None;
    /// <summary>The tender that it became.</summary>
    public Guid? TenderId { get; private set; }
    public DateTime? BecameTenderAt { get; private set; }
    /// <summary>When the firms whose interests match were told; null after publishing means that it is still to be done.</summary>
    public DateTime? AlertedAt { get; private set; }
    /// <summary>When the firms that had said they were interested were told that the tender is out.</summary>
    public DateTime? TenderToldAt { get; private set; }
    public bool IsDemo { get; private set; }
    /// <summary>Folded words for searching, see <see cref="Folded"/>.</summary>
    public string SearchText { get; private set; } = "";

    public IReadOnlyList<PlanCpv> CpvCodes => cpvCodes;
    public IReadOnlyList<PlanArea> Areas => areas;

    /// <summary>Short name to quote on the telephone.</summary>
    public string Reference => "P" + Tender.ReferenceOf(Id)[1..];

    public PlanStatus Status => this switch
    {
        { DroppedAt: not null } => PlanStatus.Dropped,
        { TenderId: not null } => PlanStatus.BecameTender,
        { PublishedAt: null } => PlanStatus.Draft,
        _ => PlanStatus.ComingUp,
    };

    public PlanContent Content => new(Title, Description, OneLanguageBecause, Category, [.. cpvCodes.Select(c => c.Code).Order()], [.. areas.Select(a => a.Code).Order()], Place, NetPence, VatRate,
        TenderExpectedOn, StartsOn, EndsOn, JointBidsWelcome);

    /// <summary>What is compared with firms' interests.</summary>
    public Notice ForMatching() => new(cpvCodes.Select(c => c.Code), areas.Select(a => a.Code), NetPence, [Title.English, Title.Welsh, Description.English, Description.Welsh], Notice.Around);

    public void MarkDemo(Act act) { IsDemo = true; Record("PlanMarkedDemo", act); }

    private void Take(PlanContent content, Act act)
    {
        (Title, Description, OneLanguageBecause, Category, Place) = (content.Title, content.Description, content.OneLanguageBecause, content.Category, content.Place);
        (NetPence, VatRate, GrossPence) = (content.NetPence, content.VatRate, content.NetPence is { } net ? Tender.Gross(net, content.VatRate) : null);
        (TenderExpectedOn, StartsOn, EndsOn, JointBidsWelcome) = (content.TenderExpectedOn, content.StartsOn, content.EndsOn, content.JointBidsWelcome);
        (ChangedAt, ChangedBy) = (act.At, act.By);
        cpvCodes.RemoveAll(c => !content.CpvCodes.Contains(c.Code));
        cpvCodes.AddRange(content.CpvCodes.Distinct().Where(w => cpvCodes.TrueForAll(c => c.Code != w)).Order().Select(w => new PlanCpv(w)));
        areas.RemoveAll(a => !content.AreaCodes.Contains(a.Code));
        areas.AddRange(content.AreaCodes.Distinct().Where(w => areas.TrueForAll(a => a.Code != w)).Order().Select(w => new PlanArea(w)));
        var folded = Folded.Text(Title.English, Title.Welsh, Buyer.Name, Buyer.NameWelsh, Reference, Place.English, Place.Welsh, Description.English, Description.Welsh);
        SearchText = folded[..Math.Min(folded.Length, Tender.SearchLength)];
    }
}

/// <summary>One CPV code of a plan, eight digits.</summary>
public sealed class PlanCpv
{
    private PlanCpv() { }

    internal PlanCpv(string code) => Code = code;

    public Guid PlanId { get; private set; }
    public string Code { get; private set; } = "";
}

/// <summary>One area or authority in which the work will be done.</summary>
public sealed class PlanArea
{
    private PlanArea() { }

    internal PlanArea(string code) => Code = code;

    public Guid PlanId { get; private set; }
    public string Code { get; private set; } = "";
}
