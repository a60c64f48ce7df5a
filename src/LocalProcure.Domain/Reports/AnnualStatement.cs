using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Reports;

/// <summary>What a buyer itself says of its year for the annual report (SPPP Act s.39), where no record of this site can. A correction is a further statement: the earlier ones stay.</summary>
public sealed class AnnualStatement : Entity
{
    public const int Longest = 6000;

    private AnnualStatement() { }

    public AnnualStatement(Buyer buyer, int year, AnnualWords words, bool byStaff, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(WhyNot(buyer, year, words, act.At));
        (BuyerId, Year, Objectives, Steps, Wellbeing, Elsewhere) = (buyer.Id, year, words.Objectives, words.Steps, words.Wellbeing, words.Elsewhere);
        (GivenAt, GivenBy, IsByStaff) = (act.At, act.By, byStaff);
        Record("AnnualStatementGiven", act, AnnualFigures.NameOf(year));
    }

    public Guid BuyerId { get; private set; }
    /// <summary>The year in which April lies.</summary>
    public int Year { get; private set; }
    public OwnWords Objectives { get; private set; } = OwnWords.None;
    public OwnWords Steps { get; private set; } = OwnWords.None;
    public OwnWords Wellbeing { get; private set; } = OwnWords.None;
    public OwnWords Elsewhere { get; private set; } = OwnWords.None;
    public DateTime GivenAt { get; private set; }
    public Guid GivenBy { get; private set; }
    /// <summary>Whether project staff entered it for the buyer.</summary>
    public bool IsByStaff { get; private set; }
    public override Guid ChainId => BuyerId;

    public AnnualWords Words => new(Objectives, Steps, Wellbeing, Elsewhere);

    /// <summary>Why this cannot stand as the buyer's statement, or null. A body under Welsh language standards publishes in both languages or not at all.</summary>
    public static string? WhyNot(Buyer buyer, int year, AnnualWords words, DateTime now) =>
        now.UkDate() < new DateOnly(year, 4, 1) ? StatementText.YearNotBegun
        : words.Objectives.IsEmpty ? StatementText.EnterObjectives
        : buyer.IsUnderWelshStandards && words.All.Any(w => !w.IsEmpty && !w.IsInBoth) ? StatementText.BothLanguages
        : null;
}

/// <summary>The four parts of a buyer's statement.</summary>
/// <param name="Objectives">How the buying of the year served the buyer's objectives.</param>
/// <param name="Steps">The reasonable steps on prescribed contracts.</param>
/// <param name="Wellbeing">Data on well-being that no record here holds: carbon, waste, jobs, culture, the Welsh language.</param>
/// <param name="Elsewhere">Of contracts that were not awarded here: whether the register holds them all, and what else is to be said of them.</param>
public sealed record AnnualWords(OwnWords Objectives, OwnWords Steps, OwnWords Wellbeing, OwnWords Elsewhere)
{
    public IEnumerable<OwnWords> All => [Objectives, Steps, Wellbeing, Elsewhere];
}

/// <summary>Who may speak for a buyer in the year's report.</summary>
public static class AnnualStatementRules
{
    /// <summary>Its owners and officers, and project staff on its behalf.</summary>
    public static bool CanStateYearOf(this Person person, Buyer buyer) => person.IsStaff || person.IsIn(buyer.Id, BuyerRole.Owner) || person.IsIn(buyer.Id, BuyerRole.Officer);
}
