using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Rules;

/// <summary>How sure it is that a line is the law: seen in a source, read into one, or not confirmed. Only the first may refuse anything.</summary>
public enum RuleCertainty { Law, Inference, Unconfirmed }

/// <summary>The two times that the Act gives suppliers.</summary>
public enum PeriodStage { Participation, Tendering }

/// <summary>A notice with its code on the national platform.</summary>
/// <param name="IsCertain">It comes in every such procurement; false when it depends on what happens.</param>
public sealed record RuleNotice(string Code, string Name, string When, string Section, bool IsCertain = true);

/// <summary>The least time for one stage.</summary>
/// <param name="MinimumDays">Calendar days; null where there is no statutory minimum.</param>
/// <param name="EarliestEnd">The first day on which the stage may lawfully end, as we read the section: the day after publication is the first that counts.</param>
/// <param name="Because">Which row of the table applied.</param>
public sealed record RulePeriod(PeriodStage Stage, long? MinimumDays, DateOnly? EarliestEnd, string Because, string Section)
{
    /// <summary>An end before this day is too early on any reading, also on one that counts the day of publication itself: only that is refused. From here to <see cref="EarliestEnd"/> there is advice.</summary>
    public DateOnly? RefusedBefore { get; init; }
}

/// <summary>Something that the law asks for, or advice beside it.</summary>
public sealed record RuleDuty(string Text, string Section, RuleCertainty Certainty = RuleCertainty.Law);

/// <summary>The threshold of a sort of contract that the product does not run, with VAT in pence.</summary>
public sealed record OtherThreshold(FigureSort Sort, long Pence);

/// <summary>Something that would be unlawful, with the section that says so.</summary>
public sealed record RuleRefusal(string Reason, string Section);

/// <summary>What follows for one procurement. Null figures: the law has none, or the product has none for that time.</summary>
public sealed record RuleAnswer
{
    public required Regime Regime { get; init; }
    /// <summary>With VAT, in pence.</summary>
    public long? ThresholdPence { get; init; }
    public long? NotifiablePence { get; init; }
    /// <summary>Thresholds of contracts that are not asked about here, concessions and those of utilities, as far as figures cover the day.</summary>
    public IReadOnlyList<OtherThreshold> OtherThresholds { get; init; } = [];
    public bool? IsAboveThreshold { get; init; }
    public bool? IsNotifiable { get; init; }
    public IReadOnlyList<RuleNotice> Notices { get; init; } = [];
    public IReadOnlyList<RulePeriod> Periods { get; init; } = [];
    public long? StandstillWorkingDays { get; init; }
    /// <summary>The last day of the standstill; the contract may be signed from the day after.</summary>
    public DateOnly? StandstillEnds { get; init; }
    public bool? MayReserveLocal { get; init; }
    public long? PaymentTermDays { get; init; }
    public IReadOnlyList<RuleDuty> Duties { get; init; } = [];
    public IReadOnlyList<RuleRefusal> Refusals { get; init; } = [];

    /// <summary>The notice that must be out before the advert appears anywhere else, or null.</summary>
    public RuleNotice? FirstNotice => Notices.FirstOrDefault(n => n.Code is "UK4" or "UK5");

    /// <summary>The first day on which bidding may lawfully end, or null where the law sets no minimum.</summary>
    public DateOnly? EarliestClosing => Counted?.EarliestEnd;

    /// <summary>The period that bidding ends with, where it is counted.</summary>
    public RulePeriod? Counted => Periods.LastOrDefault(p => p.EarliestEnd is not null);
}
