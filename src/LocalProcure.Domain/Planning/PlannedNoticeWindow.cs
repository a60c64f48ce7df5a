using LocalProcure.Domain.Rules;

namespace LocalProcure.Domain.Planning;

/// <summary>
/// A planned procurement notice is "qualifying", and lets the tendering period be shorter, when it was published so long and not longer
/// before the tender notice (Procurement Act 2023 s.15). The figures are dated data of the law.
/// </summary>
/// <param name="LeastDays">Whole days between the two notices, at least.</param>
/// <param name="MostMonths">Months between the two notices, at most.</param>
/// <param name="PeriodDays">The tendering period that is then the least (s.54).</param>
public sealed record PlannedNoticeWindow(int LeastDays, int MostMonths, int PeriodDays)
{
    /// <summary>As the law of the day has it, or null when a figure is missing.</summary>
    public static PlannedNoticeWindow? On(Figures law, DateOnly day) =>
        law.At(FigureLine.PlannedNoticeDays, day) is { } least && law.At(FigureLine.PlannedNoticeMonths, day) is { } most && law.At(FigureLine.TenderingPlanned, day) is { } period
            ? new((int)least, (int)most, (int)period) : null;

    /// <summary>The first and last day on which a tender notice would make use of a planned notice of that day.</summary>
    public (DateOnly First, DateOnly Last) For(DateOnly noticeOn) => (noticeOn.AddDays(LeastDays), noticeOn.AddMonths(MostMonths));

    public bool IsQualifying(DateOnly noticeOn, DateOnly tenderOn) => For(noticeOn) is var (first, last) && tenderOn >= first && tenderOn <= last;
}

/// <summary>What the law says of pipeline notices (UK1, s.93): for bodies and contracts above figures, within so many months, in the first days of the financial year.</summary>
public sealed record PipelineRule(long BodyPence, long ContractPence, int Months, int Days, int YearBegins)
{
    /// <summary>As the law of the day has it, or null when a figure is missing.</summary>
    public static PipelineRule? On(Figures law, DateOnly day) =>
        law.At(FigureLine.PipelineBody, day) is { } body && law.At(FigureLine.PipelineContract, day) is { } contract && law.At(FigureLine.PipelineMonths, day) is { } months && law.At(FigureLine.PipelineDays, day) is { } days
        && law.At(FigureLine.FinancialYear, day) is { } begins ? new(body, contract, (int)months, (int)days, (int)begins) : null;

    /// <summary>Whether a plan belongs into a pipeline notice, were its buyer one that pays more than the body's figure.</summary>
    public bool Covers(PlannedProcurement plan, DateOnly today) =>
        plan.Status is PlanStatus.Draft or PlanStatus.ComingUp && plan.GrossPence > ContractPence && plan.TenderExpectedOn is { } on && on <= today.AddMonths(Months);

    /// <summary>The days in which the notice is published: from the first day of the financial year that begins next or has begun.</summary>
    public (DateOnly First, DateOnly Last) WindowFor(DateOnly today)
    {
        var first = new DateOnly(today.Year, YearBegins, 1);
        return today <= first.AddDays(Days - 1) ? (first, first.AddDays(Days - 1)) : (first.AddYears(1), first.AddYears(1).AddDays(Days - 1));
    }
}
