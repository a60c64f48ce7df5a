using T = LocalProcure.Domain.Rules.RulesText;

namespace LocalProcure.Domain.Rules;

/// <summary>Which notices, and when.</summary>
public static partial class RuleBook
{
    private static IEnumerable<RuleNotice> Notices(RuleCase known) => known.IsAbove ? Above(known) : Below(known);

    private static IEnumerable<RuleNotice> Below(RuleCase known)
    {
        if (!known.IsNotifiable) yield break;
        if (!known.IsInvitedBelow) yield return new("UK4", T.TenderNoticeBelow, T.WhenBelowNotice, "s.87(1)");
        yield return new("UK7", T.DetailsNotice, T.WhenAsSoonAsPracticable, "s.87(3)");
    }

    private static IEnumerable<RuleNotice> Above(RuleCase known)
    {
        if (known.Gross > known.Figure(FigureLine.PipelineContract))
            yield return new("UK1", T.PipelineNotice, T.WhenPipeline(known.Show(FigureLine.PipelineBody), (int)known.Figure(FigureLine.PipelineMonths), (int)known.Figure(FigureLine.PipelineDays), known.Show(FigureLine.FinancialYear)), "s.93", IsCertain: false);
        if (known.IsDirect)
            yield return new("UK5", T.TransparencyNotice, T.WhenTransparency, "s.44");
        else
        {
            yield return new("UK2", T.EngagementNotice, T.WhenEngagement, "s.17", IsCertain: false);
            if (known.Asked.HasPlannedNotice) yield return new("UK3", T.PlannedNotice, T.WhenPlanned((int)known.Figure(FigureLine.PlannedNoticeDays), (int)known.Figure(FigureLine.PlannedNoticeMonths)), "s.15");
            yield return new("UK4", T.TenderNotice, T.WhenTenderNotice, "s.21");
        }
        yield return new("UK6", T.AwardNotice, T.WhenAward(Standstill(known)), "s.50");
        yield return new("UK7", T.DetailsNotice, T.WhenDetails(known.Show(known.IsLightTouch ? FigureLine.DetailsNoticeLightTouch : FigureLine.DetailsNotice)), "s.53");
        if (HasKeyIndicators(known) && HasPerformanceNotices(known)) yield return new("UK9", T.PerformanceNotice, T.WhenPerformance((int)known.Figure(FigureLine.KeyIndicatorsReview)), "s.71");
        if (!known.IsLightTouch) yield return new("UK10", T.ChangeNotice, T.WhenChange(known.Figure(FigureLine.ChangeGoodsServices), known.Figure(FigureLine.ChangeWorks), known.Figure(FigureLine.ChangeTerm)), "s.75", IsCertain: false);
        yield return new("UK11", T.TerminationNotice, T.WhenEnded(known.Show(FigureLine.TerminationNotice)), "s.80");
        yield return new("UK12", T.ProcurementTermination, T.WhenNotAwarded, "s.55", IsCertain: false);
        if (!known.Buyer.IsSchool && known.Buyer.IsDevolvedWelsh && known.HasBegun(FigureLine.PaymentsCompliance))
            yield return new("UK17", T.PaymentsNotice, T.WhenPayments, "s.69");
    }

    /// <summary>Not for light touch (s.52); frameworks and concessions are not in the product.</summary>
    private static bool HasKeyIndicators(RuleCase known) => known.IsAbove && !known.IsLightTouch && known.Gross > known.Figure(FigureLine.KeyIndicators);

    /// <summary>The date of s.71 is on record for procurement under Welsh law; elsewhere it is only advised.</summary>
    private static bool HasPerformanceNotices(RuleCase known) => known.IsWelsh && known.HasBegun(FigureLine.PerformanceNotices);
}
