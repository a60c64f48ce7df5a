namespace LocalProcure.Domain.Planning;

/// <summary>
/// A planned procurement notice is "qualifying", and lets the tendering period be shorter, when it was published so long and not longer
/// before the tender notice (Procurement Act 2023 s.15). The figures are dated data of the law, given from outside.
/// </summary>
/// <param name="LeastDays">Whole days between the two notices, at least.</param>
/// <param name="MostMonths">Months between the two notices, at most.</param>
public sealed record PlannedNoticeWindow(int LeastDays, int MostMonths)
{
    /// <summary>The first and last day on which a tender notice would make use of a planned notice of that day.</summary>
    public (DateOnly First, DateOnly Last) For(DateOnly noticeOn) => (noticeOn.AddDays(LeastDays), noticeOn.AddMonths(MostMonths));

    public bool IsQualifying(DateOnly noticeOn, DateOnly tenderOn) => For(noticeOn) is var (first, last) && tenderOn >= first && tenderOn <= last;
}
