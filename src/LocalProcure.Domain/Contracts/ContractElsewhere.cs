using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Contracts;

/// <summary>A contract that was not awarded through this site, entered by hand so that the register of s.40 and the year's report of s.39 hold it too. It says where it was taken from.</summary>
public sealed class ContractElsewhere : Entity
{
    public const int SourceLength = 300, NameLength = 200, AddressLength = 500, WordsLength = 500;

    private ContractElsewhere() { }

    public ContractElsewhere(Buyer buyer, ElsewhereTerms terms, bool byStaff, Act act, Guid? key = null, bool isDemo = false) : base(key ?? Guid.CreateVersion7())
    {
        (BuyerId, IsByStaff, EnteredBy, EnteredAt, IsDemo) = (buyer.Id, byStaff, act.By, act.At, isDemo);
        RuleBroken.If(terms.WhyNot(buyer, act.At));
        Take(terms);
        Record("ContractElsewhereEntered", act);
    }

    public Guid BuyerId { get; private set; }
    public OwnWords Subject { get; private set; } = OwnWords.None;
    public TenderCategory Category { get; private set; }
    /// <summary>Estimated value without VAT.</summary>
    public long PricePence { get; private set; }
    /// <summary>With VAT, which thresholds go by (s.123(2)).</summary>
    public long GrossPence { get; private set; }
    /// <summary>The beginning of the day of the award, UK time, so that it sorts with contracts awarded here.</summary>
    public DateTime AwardedAt { get; private set; }
    public DateOnly? SignedOn { get; private set; }
    public DateOnly? StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }
    public OwnWords HowItEnds { get; private set; } = OwnWords.None;
    public DateOnly? ExtensionUntil { get; private set; }
    /// <summary>As the source names it; where firms hold it jointly, all of them.</summary>
    public string Contractor { get; private set; } = "";
    /// <summary>Of the principal place of business; null where it may be a home, or is not known.</summary>
    public string? Address { get; private set; }
    public string? Postcode { get; private set; }
    public string? AuthorityCode { get; private set; }
    public bool IsAddressWithheld { get; private set; }
    /// <summary>Small or medium-sized; null where it is not known.</summary>
    public bool? IsSme { get; private set; }
    public bool IsVcse { get; private set; }
    public bool? Outsources { get; private set; }
    /// <summary>Why the regulations leave it out of the duty; empty where they do not.</summary>
    public OwnWords LeftOut { get; private set; } = OwnWords.None;
    /// <summary>Where it was taken from: a notice's number, a reference in the buyer's own register.</summary>
    public string Source { get; private set; } = "";
    public bool IsByStaff { get; private set; }
    public Guid EnteredBy { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public bool IsDemo { get; private set; }
    /// <summary>Entered by mistake: out of the register since then.</summary>
    public DateTime? RemovedAt { get; private set; }
    public string? RemovedBecause { get; private set; }
    public override Guid ChainId => BuyerId;

    public string Reference => "E-" + Tender.ReferenceOf(Id)[3..];
    public DateOnly AwardedOn => AwardedAt.UkDate();

    /// <summary>By its dates alone: nobody tells this site how it went.</summary>
    public ContractStatus StatusAt(DateTime now) => EndsOn < now.UkDate() ? ContractStatus.Ended : (StartsOn ?? SignedOn) is { } start && start <= now.UkDate() ? ContractStatus.Running : ContractStatus.Awarded;

    public ElsewhereTerms Terms => new(Subject, Category, PricePence, GrossPence, AwardedOn, SignedOn, StartsOn, EndsOn, HowItEnds, ExtensionUntil,
        new(Contractor, Address, Postcode, AuthorityCode, IsAddressWithheld, IsSme, IsVcse), Outsources, LeftOut, Source);

    public void Correct(Buyer buyer, ElsewhereTerms terms, Act act)
    {
        RuleBroken.If(RemovedAt is null ? terms.WhyNot(buyer, act.At) : ElsewhereText.Removed);
        Take(terms);
        Record("ContractElsewhereCorrected", act);
    }

    public static string? WhyNotRemove(string? because) => string.IsNullOrWhiteSpace(because) ? ElsewhereText.EnterBecause : null;

    /// <summary>Takes it out of the register; that it was there, and why it went, stays on record.</summary>
    public void Remove(string because, Act act)
    {
        RuleBroken.If(RemovedAt is null ? WhyNotRemove(because) : ElsewhereText.Removed);
        (RemovedAt, RemovedBecause) = (act.At, because.Trim());
        Record("ContractElsewhereRemoved", act);
    }

    /// <summary>Whether it is prescribed, by the law of the day of its award; null where that cannot be told.</summary>
    public bool? IsPrescribed(Buyer buyer, Figures law) => LeftOut.IsEmpty
        ? RuleBook.IsPrescribed(new(BuyerStatus.Of(buyer, AwardedOn), RuleQuestion.UsualArrangement(BuyerStatus.Of(buyer, AwardedOn)), Category, GrossPence, ProcedureKind.Open, AwardedOn), law, RuleBook.Outsources(Category, Outsources))
        : false;

    private void Take(ElsewhereTerms t)
    {
        (Subject, Category, PricePence, GrossPence, AwardedAt, SignedOn) = (t.Subject, t.Category!.Value, t.PricePence!.Value, t.GrossPence!.Value, UkTime.FromUk(t.AwardedOn!.Value, TimeOnly.MinValue), t.SignedOn);
        (StartsOn, EndsOn, HowItEnds, ExtensionUntil, Outsources, LeftOut, Source) = (t.StartsOn, t.EndsOn, t.HowItEnds, t.ExtensionUntil, t.Outsources, t.LeftOut, t.Source!);
        var who = t.Contractor;
        (Contractor, AuthorityCode, IsAddressWithheld, IsSme, IsVcse) = (who.Name!, who.AuthorityCode, who.IsAddressWithheld, who.IsSme, who.IsVcse);
        // What may be a home is not kept at all.
        (Address, Postcode) = who.IsAddressWithheld ? (null, null) : (who.Address, who.Postcode);
    }
}

/// <summary>Who holds a contract entered by hand.</summary>
public sealed record ElsewhereContractor(string? Name, string? Address, string? Postcode, string? AuthorityCode, bool IsAddressWithheld, bool? IsSme, bool IsVcse);

/// <summary>What is said of a contract awarded elsewhere: the fields of s.40, and what the year's report counts.</summary>
public sealed record ElsewhereTerms(OwnWords Subject, TenderCategory? Category, long? PricePence, long? GrossPence, DateOnly? AwardedOn, DateOnly? SignedOn, DateOnly? StartsOn, DateOnly? EndsOn, OwnWords HowItEnds, DateOnly? ExtensionUntil,
    ElsewhereContractor Contractor, bool? Outsources, OwnWords LeftOut, string? Source)
{
    /// <summary>Why this cannot stand in the register, or null. A body under Welsh language standards publishes in both languages.</summary>
    public string? WhyNot(Buyer buyer, DateTime now) =>
        Subject.IsEmpty ? ElsewhereText.EnterSubject
        : buyer.IsUnderWelshStandards && new[] { Subject, HowItEnds, LeftOut }.Any(w => !w.IsEmpty && !w.IsInBoth) ? ElsewhereText.BothLanguages
        : Category is null ? ElsewhereText.ChooseCategory
        : PricePence is not > 0 ? ElsewhereText.EnterValue
        : GrossPence is not { } gross || gross < PricePence ? ElsewhereText.EnterGross
        : AwardedOn is not { } awarded ? ElsewhereText.EnterAwardedOn
        : awarded > now.UkDate() ? ElsewhereText.AwardedInFuture
        : SignedOn < awarded ? ElsewhereText.SignedTooEarly
        : EndsOn is null && HowItEnds.IsEmpty ? ElsewhereText.EnterEnd
        : EndsOn < (StartsOn ?? awarded) ? ElsewhereText.EndsTooEarly
        : ExtensionUntil is { } until && (EndsOn is not { } ends || until <= ends) ? ElsewhereText.ExtensionTooEarly
        : string.IsNullOrWhiteSpace(Contractor.Name) ? ElsewhereText.EnterContractor
        : string.IsNullOrWhiteSpace(Source) ? ElsewhereText.EnterSource
        : null;
}

/// <summary>Who may enter contracts awarded elsewhere, and which are in the register.</summary>
public static class ElsewhereRules
{
    /// <summary>Those who may speak for the buyer in its year: owners, officers, and project staff on its behalf.</summary>
    public static bool CanEnterElsewhere(this Person person, Buyer buyer) => Reports.AnnualStatementRules.CanStateYearOf(person, buyer);

    public static IQueryable<ContractElsewhere> InRegister(this IQueryable<ContractElsewhere> contracts) => contracts.Where(c => c.RemovedAt == null);
}
