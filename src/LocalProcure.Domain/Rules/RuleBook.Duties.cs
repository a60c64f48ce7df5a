using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;
using static LocalProcure.Domain.Rules.RuleCertainty;
using T = LocalProcure.Domain.Rules.RulesText;

namespace LocalProcure.Domain.Rules;

/// <summary>Duties in the order in which they come up, each with its section; what is not confirmed is advice and says so.</summary>
public static partial class RuleBook
{
    private static IEnumerable<RuleDuty> Duties(RuleCase known) =>
        [.. Before(known), .. Reserving(known), .. known.IsAbove ? DuringAbove(known) : DuringBelow(known), .. Award(known), .. Contract(known), .. Wales(known)];

    private static IEnumerable<RuleDuty> Before(RuleCase known)
    {
        yield return new(T.DutyValue, "s.4, Sch 3");
        if (known.Buyer.IsDevolvedWelsh) yield return new(T.DutyPolicyStatement, "s.14");
        // The regulations are Welsh ones: an English body has its own.
        if (known.Buyer is { IsHealth: true, IsDevolvedWelsh: true }) yield return new(T.DutyHealthServices, "WSI 2025/99");
        if (known.Buyer.IsSchool) yield return new(known.IsAbove ? T.DutyCollegeAbove : T.DutyCollegeBelow, known.IsAbove ? "s.123" : "s.84(2)(a)");
        if (known.Buyer.IsCouncil && !known.IsAbove) yield return new(T.DutyReferralUnit, "s.123(3)");
        if (Notices(known).Any() && known.Buyer.IsDevolvedWelsh) yield return new(T.DutyChannel, "WSI 2024/782 reg 5");
        if (Notices(known).Any(n => n.Code == "UK4")) yield return new(T.DutyAdvertWaits, known.Buyer.IsDevolvedWelsh ? "s.87(1), WSI 2024/782 reg 5" : "s.87(1)", Inference);
        if (known.IsRegulatedBelow) yield return new(T.DutySmallFirms, "s.86");
        if (known.IsAbove)
        {
            yield return new(T.DutyObjectives, "s.12");
            yield return new(T.DutyEngagement, "s.16");
            yield return new(T.DutyLots, "s.18");
            yield return new(T.DutyConflicts, "ss.81–83");
        }
        yield return new(T.DutyElectronic, "s.96");
    }

    private static IEnumerable<RuleDuty> Reserving(RuleCase known)
    {
        if (known.Buyer.IsUnderLga1988) yield return new(T.DutyNonCommercial, "LGA 1988 s.17", UnderLga1988(known));
        // Of a council it is refused; whether the Act names a body of another kind is our reading, which refuses nothing.
        if (!known.IsAbove && known.Buyer is { IsUnderLga1988: true, IsCouncil: false } && known.Asked.Reservation is Reservation.LocalArea or Reservation.UnitedKingdom && !MayReserveLocal(known))
            yield return new(T.AdviceLocalOther, "LGA 1988 s.17(5)(e)", Inference);
        if (known.IsAbove)
        {
            yield return new(T.DutyReserveSupported(known.Figure(FigureLine.SupportedWorkforce)), "s.32");
            if (known.IsLightTouch) yield return new(T.DutyReserveMutuals(known.Show(FigureLine.MutualYears)), "s.33");
        }
        else if (known.Buyer is { IsUnderLga1988: true, Nation: Nation.Wales }) yield return new(T.AdviceNoWelshOrder, "s.116(2)", Unconfirmed);
        else if (known.Buyer.IsUnderLga1988 && MayReserveLocal(known)) yield return new(T.DutyEnglandOrder, "England Order 2026", UnderLga1988(known));
        else if (!known.Buyer.IsUnderLga1988 && MayReserveLocal(known)) yield return new(known.Buyer.IsDevolvedWelsh ? T.AdviceReserveWales : T.AdviceReserveElsewhere, known.Buyer.IsDevolvedWelsh ? "WPPN 012, LGA 1988 Sch 2" : "PPN 005, LGA 1988 Sch 2", Inference);
    }

    /// <summary>Of a council the Act says it; of a body of another kind we read it so.</summary>
    private static RuleCertainty UnderLga1988(RuleCase known) => known.Buyer.IsCouncil ? RuleCertainty.Law : Inference;

    private static IEnumerable<RuleDuty> DuringBelow(RuleCase known)
    {
        if (!known.IsRegulatedBelow) yield break;
        if (known.IsNotifiable) yield return new(T.DutySameTimes, "s.87(6)");
        if (known.IsNotifiable && known.IsInvitedBelow) yield return new(T.DutyNoAdvert, "s.87(2)");
        if (known.IsWelshAuthoritysOwn || (known.IsWelsh && !known.Buyer.IsDevolvedWelsh)) yield return new(T.DutySelectionAllowed, "s.85(5)");
        else if (known.Buyer.IsDevolvedWelsh) yield return new(T.AdviceSelectionReserved, "s.85(5)", Inference);
        else yield return new(T.DutyNoSelection, "s.85(1)");
    }

    private static IEnumerable<RuleDuty> DuringAbove(RuleCase known)
    {
        if (known.IsDirect) yield return new(T.DutyJustify, "s.44");
        if (known is { IsDirect: true, IsLightTouch: true }) yield return new(T.DutyUserChoice, "ss.44(3), 50(6)(b), 53(6)(b), 80(4)(b)");
        if (!known.IsDirect)
        {
            yield return new(T.DutyPeriods, "s.54(1)–(2)");
            yield return new(T.AdviceCounting, "s.54", Inference);
            yield return known.Procedure != ProcedureKind.CompetitiveFlexible ? new(T.DutyChanges, "s.31") : new(known.IsLightTouch ? T.DutyChangesLightTouch : T.DutyChangesFlexible, "s.31");
            yield return new(T.DutySwitch, "s.44");
            yield return new(T.DutyDisregard, "s.19(3)(d)");
        }
        yield return new(T.DutyConditions, "s.22");
        yield return new(T.DutyExclusions, "ss.26, 28");
        yield return new(T.DutyAbnormallyLow, "s.19(4)");
        yield return new(T.DutyIntegrity, "s.30");
    }

    private static IEnumerable<RuleDuty> Award(RuleCase known)
    {
        if (known.Buyer.IsUnderLga1988) yield return new(T.DutyCouncilReasons((int)known.Figure(FigureLine.ReasonsAsked), (int)known.Figure(FigureLine.ReasonsGiven)), "LGA 1988 s.20", UnderLga1988(known));
        if (!known.IsAbove) yield break;
        if (!known.IsDirect) yield return new(T.DutySummaries, "s.50(3)–(4)");
        if (Standstill(known) is { } days) yield return new(T.DutyStandstill(days), "s.51(2), s.123");
        else yield return new(T.DutyVoluntaryStandstill(known.Show(FigureLine.Standstill)), "s.51(3)–(5)");
        if (Standstill(known) is not null) yield return new(T.AdviceStandstillNonWorking, "s.51(2)", Inference);
        yield return new(T.DutySuspension, "s.101");
        yield return new(T.DutyRecords((int)known.Figure(FigureLine.RecordYears)), "s.98");
        yield return new(T.DutyWithhold, "s.94");
    }

    private static IEnumerable<RuleDuty> Contract(RuleCase known)
    {
        if (!known.Buyer.IsSchool)
            yield return known.IsAbove ? new(T.DutyPay(known.Show(FigureLine.PaymentTerm)), "ss.67, 68, 73") : new(T.DutyPayBelow(known.Show(FigureLine.PaymentTerm)), "s.88(8), (10)");
        if (!known.IsAbove) yield break;
        if (HasKeyIndicators(known)) yield return new(T.DutyKeyIndicators(known.Figure(FigureLine.KeyIndicatorsNumber)), "s.52");
        if (!known.IsLightTouch)
            yield return HasPerformanceNotices(known) ? new(T.DutyBreach(known.Show(FigureLine.BreachNotice)), "s.71")
                : known.IsWelsh ? new(T.AdvicePerformanceLater(known.Law.Begins(FigureLine.PerformanceNotices)), "s.71") : new(T.AdvicePerformanceElsewhere, "s.71", Unconfirmed);
        if (!known.IsLightTouch)
            yield return new(T.DutyModify(known.Figure(FigureLine.ChangeTerm), known.Figure(FigureLine.ChangeGoodsServices), known.Figure(FigureLine.ChangeWorks), known.Figure(FigureLine.ChangeForReasons)), "s.74, Sch 8");
        if (known.Gross > known.Figure(FigureLine.ContractCopy))
            yield return known.IsWelshAuthoritysOwn ? new(T.DutyNoCopy, "s.53(4)") : new(T.DutyCopy, "s.53(3)");
        if (!known.Buyer.IsSchool) yield return PaymentsInformation(known);
        if (!known.Buyer.IsSchool && !known.Buyer.IsDevolvedWelsh) yield return new(T.AdvicePaymentsElsewhere, "s.69", Unconfirmed);
    }

    /// <summary>Information about payments (s.70): begun for reserved arrangements, not known to have begun for Welsh ones.</summary>
    private static RuleDuty PaymentsInformation(RuleCase known) =>
        known.IsWelsh ? new(T.AdvicePaymentsInformation, "s.70", Unconfirmed)
        : known.HasBegun(FigureLine.PaymentsInformationReserved) ? new(T.DutyPaymentsInformation(known.Show(FigureLine.PaymentsInformation)), "s.70", known.Buyer.IsDevolvedWelsh ? RuleCertainty.Law : Inference)
        : new(T.AdvicePaymentsNotYet(known.Law.Begins(FigureLine.PaymentsInformationReserved)), "s.70");

    /// <summary>Duties of the Social Partnership and Public Procurement (Wales) Act 2023, and the Welsh language.</summary>
    private static IEnumerable<RuleDuty> Wales(RuleCase known)
    {
        if (!known.Buyer.IsDevolvedWelsh) yield break;
        if (known.Buyer.Kind is BuyerKind.College or BuyerKind.HousingAssociation) yield return new(T.AdviceSocialNotBound, "SPPP Sch 1", Inference);
        else if (known.HasBegun(FigureLine.SocialPartnership))
        {
            var certainty = known.Buyer.Kind == BuyerKind.Other ? Inference : RuleCertainty.Law;
            if (certainty == Inference) yield return new(T.AdviceSocialOther, "SPPP Sch 1", Inference);
            yield return new(T.DutySocial, "SPPP ss.24–26", certainty);
            if (known.IsAbove) yield return new(T.DutyPrescribed, "SPPP ss.24–26, WSI 2026/75", certainty);
            if (known.Asked.Category == TenderCategory.Works && known.Gross >= known.Figure(FigureLine.MajorWorks)) yield return new(T.DutyMajorWorks, "SPPP ss.25, 27", certainty);
            yield return new(T.DutyStrategy, "SPPP s.38", certainty);
            if (known.HasBegun(FigureLine.SocialPartnershipReports)) yield return new(T.DutyAnnualReport, "SPPP s.39", certainty);
            yield return new(known.IsAbove ? T.DutyRegister : T.AdviceRegister, "SPPP s.40", known.IsAbove ? certainty : Unconfirmed);
        }
        else yield return new(T.AdviceSocialLater(known.Law.Begins(FigureLine.SocialPartnership)), "SPPP s.24");
        yield return new(T.AdviceWelsh, "WSI 2016/182", Unconfirmed);
    }
}
