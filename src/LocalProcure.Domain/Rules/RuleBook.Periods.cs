using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Rules;

/// <summary>Minimum periods (s.54): the shortest row that applies is the minimum. We read them to begin the day after publication and to end with the last day.</summary>
public static partial class RuleBook
{
    private static IEnumerable<RulePeriod> Periods(RuleCase known)
    {
        // Nobody is asked to bid.
        if (known.IsDirect) yield break;
        var (from, sooner) = (known.Asked.PublishedOn, known.Asked.PublishedOn);
        var isInStages = known.Procedure == ProcedureKind.CompetitiveFlexible && known.Asked.HasParticipationStage;
        if (!known.IsAbove)
        {
            if (isInStages) yield return Below(known, PeriodStage.Participation);
            yield return Below(known, PeriodStage.Tendering);
            yield break;
        }
        if (isInStages)
        {
            var participation = Participation(known, from);
            yield return participation;
            // The shortlist can be invited at the earliest on the day on which the first stage ends.
            (from, sooner) = (participation.EarliestEnd ?? from, participation.RefusedBefore ?? sooner);
        }
        yield return Tendering(known, from, sooner);
    }

    private static RulePeriod Below(RuleCase known, PeriodStage stage) =>
        new(stage, null, null, known.IsNotifiable ? RulesText.NoMinimumBelow : RulesText.NoMinimum, known.IsNotifiable ? "s.87(6)" : known.Buyer.IsSchool ? "s.84(2)(a)" : "s.87");

    private static RulePeriod Participation(RuleCase known, DateOnly from)
    {
        if (known.IsLightTouch) return new(PeriodStage.Participation, null, null, RulesText.NoMinimumLightTouch, "s.54");
        var (line, because) = known.Asked.IsUrgent ? (FigureLine.ParticipationUrgent, RulesText.RowUrgent) : (FigureLine.ParticipationPeriod, RulesText.RowParticipation);
        return new(PeriodStage.Participation, known.Figure(line), End(from, known.Figure(line)), because, "s.54") { RefusedBefore = SoonestEnd(from, known.Figure(line)) };
    }

    private static RulePeriod Tendering(RuleCase known, DateOnly from, DateOnly sooner)
    {
        var asked = known.Asked;
        var isPreSelected = known.Procedure == ProcedureKind.CompetitiveFlexible && (asked.IsInvitedOnly || asked.HasShortlist) && !known.Buyer.IsCentral;
        if (known.IsLightTouch) return new(PeriodStage.Tendering, null, null, RulesText.NoMinimumLightTouch, "s.54(4)");
        if (isPreSelected && asked.PeriodIsAgreed) return new(PeriodStage.Tendering, null, null, RulesText.RowAgreed, "s.54(4)");
        var shortest = Rows().MinBy(r => known.Figure(r.Line));
        var days = known.Figure(shortest.Line);
        return new(PeriodStage.Tendering, days, End(from, days), shortest.Because, "s.54(4)") { RefusedBefore = SoonestEnd(sooner, days) };

        IEnumerable<(FigureLine Line, string Because)> Rows()
        {
            if (isPreSelected) yield return (FigureLine.TenderingPreSelected, RulesText.RowPreSelected);
            if (asked.HasPlannedNotice) yield return (FigureLine.TenderingPlanned, RulesText.RowPlanned);
            if (asked.IsUnderDynamicMarket) yield return (FigureLine.TenderingDynamicMarket, RulesText.RowDynamicMarket);
            if (asked.IsUrgent) yield return (FigureLine.TenderingUrgent, RulesText.RowUrgent);
            if (asked is { IsElectronic: true, HasDocumentsWithNotice: true }) yield return (FigureLine.TenderingElectronicWithDocuments, RulesText.RowElectronicWithDocuments);
            else if (asked.IsElectronic) yield return (FigureLine.TenderingElectronic, RulesText.RowElectronic);
            else if (asked.HasDocumentsWithNotice) yield return (FigureLine.TenderingWithDocuments, RulesText.RowWithDocuments);
            yield return (FigureLine.TenderingPeriod, RulesText.RowNeither);
        }
    }

    /// <summary>A period of so many days that begins the day after publication ends so many days after it.</summary>
    public static DateOnly End(DateOnly from, long days) => from.AddDays((int)days);

    /// <summary>The same period on the reading that gives the buyer most: the day of publication is its first day. Nothing sooner has so many days, so only that is refused.</summary>
    public static DateOnly SoonestEnd(DateOnly from, long days) => End(from, days - 1);
}
