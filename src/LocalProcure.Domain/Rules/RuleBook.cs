using LocalProcure.Domain.Calendar;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Rules;

/// <summary>Works out what procurement law asks of one procurement. Pure: the same question, figures and holidays give the same answer.</summary>
public static partial class RuleBook
{
    /// <param name="calendar">For the end of the standstill; refuses a year whose holidays are not known.</param>
    public static RuleAnswer Answer(RuleQuestion question, Figures law, WorkingDays calendar)
    {
        // A procurement begun before the Act stays under the earlier regulations for its whole life; we hold none of their figures.
        if (law.RegimeOn(question.Date) == Regime.Earlier)
            return new() { Regime = Regime.Earlier, Duties = [new(RulesText.EarlierRegime, "WSI 2024/782")], MayReserveLocal = question.Buyer.IsUnderLga1988 ? false : null };
        var known = new RuleCase(question, law);
        if (known.Threshold is null) return new() { Regime = Regime.ProcurementAct2023 };
        var standstill = Standstill(known);
        return new()
        {
            Regime = Regime.ProcurementAct2023,
            ThresholdPence = known.Threshold,
            NotifiablePence = known.Notifiable,
            OtherThresholds = [.. Others.Where(s => law.Covers(FigureLine.PublicContract, s, known.Date)).Select(s => new OtherThreshold(s, law.PublicContractAt(known.Date, known.Buyer, s)!.Value))],
            IsAboveThreshold = known.IsAbove,
            IsNotifiable = known.IsNotifiable,
            Notices = [.. Notices(known)],
            Periods = [.. Periods(known)],
            StandstillWorkingDays = standstill,
            StandstillEnds = standstill is { } days && question.AwardNoticeOn is { } notice ? calendar.LastOf(notice, (int)days) : null,
            MayReserveLocal = MayReserveLocal(known),
            PaymentTermDays = known.Buyer.IsSchool ? null : known.Figure(FigureLine.PaymentTerm),
            Duties = [.. Duties(known)],
            Refusals = [.. Refusals(known)],
        };
    }

    private static readonly FigureSort[] Others = [FigureSort.Concession, FigureSort.LightTouchConcession, FigureSort.Utilities, FigureSort.UtilitiesLightTouch];

    /// <summary>Working days between award notice and contract (s.51(2)), or null where none is compulsory (s.51(3)).</summary>
    private static long? Standstill(RuleCase known) =>
        !known.IsAbove || known.IsLightTouch || (known.IsDirect && known.Asked.IsUrgent) || known.Asked.IsUnderDynamicMarket ? null : known.Figure(FigureLine.Standstill);

    /// <summary>Below the threshold only. Whom LGA 1988 s.17 binds, or may bind, may not be told that it can until an order lifts it, which only England has.</summary>
    private static bool MayReserveLocal(RuleCase known) => !known.IsAbove && (known.Buyer.IsUnderLga1988
        ? known.Buyer.Nation == Buyers.Nation.England && known.HasBegun(FigureLine.LocalReservationEngland)
        : known.HasBegun(FigureLine.LocalReservationWales));

    private static IEnumerable<RuleRefusal> Refusals(RuleCase known)
    {
        if (known.IsAbove && known.Procedure is (ProcedureKind.QuickQuote or ProcedureKind.BelowThresholdOpen))
            yield return new(RulesText.RefusedAbove(known.Procedure, known.Gross, known.Threshold!.Value), "s.21");
        if (known.IsRegulatedBelow && known.Procedure == ProcedureKind.CompetitiveFlexible && known.Asked.HasParticipationStage && !known.Buyer.IsDevolvedWelsh && !known.IsWelsh)
            yield return new(RulesText.RefusedSelection, "s.85(1)");
        switch (known.Asked.Reservation)
        {
            case Reservation.LocalArea or Reservation.UnitedKingdom or Reservation.SmallAndVoluntary when known.IsAbove:
                yield return new(RulesText.RefusedReservationAbove, "ss.32, 33");
                break;
            case Reservation.LocalArea or Reservation.UnitedKingdom when known.Buyer.IsCouncil && !MayReserveLocal(known):
                yield return new(known.Buyer.Nation == Buyers.Nation.England ? RulesText.RefusedLocalEngland(known.Law.Begins(FigureLine.LocalReservationEngland)) : RulesText.RefusedLocalWales, "LGA 1988 s.17(5)(e)");
                break;
            case Reservation.PublicServiceMutuals when known.IsAbove && !known.IsLightTouch:
                yield return new(RulesText.RefusedMutuals, "s.33");
                break;
        }
    }
}
