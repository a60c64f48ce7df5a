using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Calendar;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using static LocalProcure.Domain.Buyers.BuyerKind;
using static LocalProcure.Domain.Tenders.ProcedureKind;
using static LocalProcure.Domain.Tenders.TenderCategory;

namespace LocalProcure.Tests.Domain.Rules;

/// <summary>The table of notices, periods and duties, row by row.</summary>
public class RuleBookTests
{
    private static readonly DateOnly In2026 = new(2026, 6, 1);

    public static RuleQuestion Ask(BuyerKind kind, TenderCategory category, long pounds, ProcedureKind procedure, string date = "2026-06-01", string facts = "", Nation nation = Nation.Wales, Arrangement? arrangement = null)
    {
        var buyer = BuyerStatus.Of(kind, nation, facts.Contains("devolved"), facts.Contains("central"));
        return new(buyer, arrangement ?? RuleQuestion.UsualArrangement(buyer), category, pounds * 100, procedure, DateOnly.Parse(date))
        {
            IsElectronic = facts.Contains("electronic"), HasDocumentsWithNotice = facts.Contains("documents"), HasPlannedNotice = facts.Contains("planned"),
            IsUrgent = facts.Contains("urgent"), IsInvitedOnly = facts.Contains("invited"), IsUnderDynamicMarket = facts.Contains("market"), PeriodIsAgreed = facts.Contains("agreed"),
        };
    }

    public static RuleAnswer Answer(RuleQuestion question) => RuleBook.Answer(question, Figures.AtStart, WorkingDays.AsPublished);

    private static string Certain(RuleAnswer answer) => string.Join(' ', answer.Notices.Where(n => n.IsCertain).Select(n => n.Code));

    // Threshold in pounds, above, notifiable, notices that always come.
    [Theory]
    [InlineData(Council, Services, 29_999, BelowThresholdOpen, "2026-06-01", "", 207_720, false, false, "")]
    [InlineData(Council, Services, 30_000, BelowThresholdOpen, "2026-06-01", "", 207_720, false, true, "UK4 UK7")]
    [InlineData(Council, Services, 30_000, QuickQuote, "2026-06-01", "", 207_720, false, true, "UK7")]
    [InlineData(Council, Services, 30_000, BelowThresholdOpen, "2026-06-01", "invited", 207_720, false, true, "UK7")]
    [InlineData(Council, Services, 30_000, DirectAward, "2026-06-01", "", 207_720, false, true, "UK7")]
    [InlineData(Council, Services, 207_719, Open, "2026-06-01", "", 207_720, false, true, "UK4 UK7")]
    [InlineData(Council, Services, 207_720, Open, "2026-03-01", "", 207_720, true, false, "UK4 UK6 UK7 UK11")]
    [InlineData(Council, Services, 207_720, Open, "2026-06-01", "", 207_720, true, false, "UK4 UK6 UK7 UK11 UK17")]
    [InlineData(Council, Services, 207_720, Open, "2025-12-31", "", 214_904, false, true, "UK4 UK7")]
    [InlineData(Council, Goods, 214_904, Open, "2025-12-31", "", 214_904, true, false, "UK4 UK6 UK7 UK11")]
    [InlineData(Council, Goods, 250_000, CompetitiveFlexible, "2026-06-01", "planned", 207_720, true, false, "UK3 UK4 UK6 UK7 UK11 UK17")]
    [InlineData(Council, Goods, 250_000, DirectAward, "2026-06-01", "", 207_720, true, false, "UK5 UK6 UK7 UK11 UK17")]
    [InlineData(Council, Works, 5_192_999, BelowThresholdOpen, "2026-06-01", "", 5_193_000, false, true, "UK4 UK7")]
    [InlineData(Council, Works, 5_193_000, Open, "2026-06-01", "", 5_193_000, true, false, "UK4 UK6 UK7 UK9 UK11 UK17")]
    [InlineData(Council, Works, 5_372_608, Open, "2025-06-01", "", 5_372_609, false, true, "UK4 UK7")]
    [InlineData(Council, Works, 5_372_609, Open, "2025-06-01", "", 5_372_609, true, false, "UK4 UK6 UK7 UK11")]
    [InlineData(Council, LightTouch, 663_539, BelowThresholdOpen, "2026-06-01", "", 663_540, false, true, "UK4 UK7")]
    [InlineData(Council, LightTouch, 663_540, Open, "2026-06-01", "", 663_540, true, false, "UK4 UK6 UK7 UK11 UK17")]
    [InlineData(Council, LightTouch, 6_000_000, Open, "2026-06-01", "", 663_540, true, false, "UK4 UK6 UK7 UK11 UK17")]
    [InlineData(HealthBoard, Services, 135_018, Open, "2026-06-01", "", 135_018, true, false, "UK4 UK6 UK7 UK11 UK17")]
    [InlineData(HealthBoard, Services, 135_017, Open, "2026-06-01", "", 135_018, false, true, "UK4 UK7")]
    [InlineData(HealthBoard, Services, 139_687, Open, "2025-06-01", "", 139_688, false, true, "UK4 UK7")]
    [InlineData(HealthBoard, Services, 12_000, Open, "2026-06-01", "", 135_018, false, false, "")]
    [InlineData(WelshGovernment, Goods, 140_000, Open, "2026-06-01", "", 135_018, true, false, "UK4 UK6 UK7 UK11 UK17")]
    [InlineData(HousingAssociation, Services, 140_000, BelowThresholdOpen, "2026-06-01", "", 207_720, false, true, "UK4 UK7")]
    [InlineData(College, Services, 100_000, BelowThresholdOpen, "2026-06-01", "", 207_720, false, false, "")]
    [InlineData(College, Services, 207_720, Open, "2026-06-01", "", 207_720, true, false, "UK4 UK6 UK7 UK11")]
    [InlineData(Other, Services, 12_000, BelowThresholdOpen, "2026-06-01", "central", 135_018, false, true, "UK4 UK7")]
    [InlineData(Other, Services, 12_000, BelowThresholdOpen, "2026-06-01", "central devolved", 135_018, false, false, "")]
    [InlineData(Other, Services, 12_000, BelowThresholdOpen, "2026-06-01", "", 207_720, false, false, "")]
    public void Thresholds_and_notices(BuyerKind kind, TenderCategory category, long pounds, ProcedureKind procedure, string date, string facts, long threshold, bool above, bool notifiable, string notices)
    {
        var answer = Answer(Ask(kind, category, pounds, procedure, date, facts));
        Assert.Equal((threshold * 100, above, notifiable, notices), (answer.ThresholdPence!.Value, answer.IsAboveThreshold!.Value, answer.IsNotifiable!.Value, Certain(answer)));
    }

    // Days and earliest end of each stage; published 1 June 2026.
    [Theory]
    [InlineData(Council, Services, Open, "", "T35 06-07")]
    [InlineData(Council, Services, Open, "electronic", "T30 01-07")]
    [InlineData(Council, Services, Open, "documents", "T30 01-07")]
    [InlineData(Council, Services, Open, "electronic documents", "T25 26-06")]
    [InlineData(Council, Services, Open, "planned", "T10 11-06")]
    [InlineData(Council, Services, Open, "urgent electronic documents", "T10 11-06")]
    [InlineData(Council, Services, CompetitiveFlexible, "market electronic documents", "P25 26-06, T10 06-07")]
    [InlineData(Council, Services, Open, "invited electronic documents", "T25 26-06")]
    [InlineData(Council, Services, CompetitiveFlexible, "electronic documents", "P25 26-06, T25 21-07")]
    [InlineData(Council, Services, CompetitiveFlexible, "electronic documents invited", "P25 26-06, T10 06-07")]
    [InlineData(Council, Services, CompetitiveFlexible, "invited agreed", "P25 26-06, T-")]
    [InlineData(HealthBoard, Services, CompetitiveFlexible, "electronic documents invited", "P25 26-06, T25 21-07")]
    [InlineData(HealthBoard, Services, CompetitiveFlexible, "electronic documents invited agreed", "P25 26-06, T25 21-07")]
    [InlineData(HealthBoard, Services, CompetitiveFlexible, "planned invited", "P25 26-06, T10 06-07")]
    [InlineData(Council, Services, CompetitiveFlexible, "urgent", "P10 11-06, T10 21-06")]
    [InlineData(Council, Services, CompetitiveFlexible, "planned", "P25 26-06, T10 06-07")]
    [InlineData(Council, LightTouch, Open, "", "T-")]
    [InlineData(Council, LightTouch, CompetitiveFlexible, "", "P-, T-")]
    [InlineData(Council, Services, DirectAward, "", "")]
    public void Minimum_periods_above_the_threshold(BuyerKind kind, TenderCategory category, ProcedureKind procedure, string facts, string expected) =>
        Assert.Equal(expected, string.Join(", ", Answer(Ask(kind, category, 1_000_000, procedure, facts: facts)).Periods
            .Select(p => $"{(p.Stage == PeriodStage.Participation ? 'P' : 'T')}{(p.MinimumDays is { } days ? $"{days} {p.EarliestEnd:dd-MM}" : "-")}")));

    [Theory]
    [InlineData(QuickQuote, PeriodStage.Tendering), InlineData(BelowThresholdOpen, PeriodStage.Tendering), InlineData(Open, PeriodStage.Tendering)]
    [InlineData(CompetitiveFlexible, PeriodStage.Participation, PeriodStage.Tendering)]
    public void Below_the_threshold_no_minimum_is_set_for_any_stage(ProcedureKind procedure, params PeriodStage[] stages) =>
        Assert.Equal(stages.Select(s => (s, (long?)null, (DateOnly?)null)), Answer(Ask(Council, Services, 100_000, procedure, facts: "electronic")).Periods.Select(p => (p.Stage, p.MinimumDays, p.EarliestEnd)));

    /// <summary>After the deadline for tenders the open procedure stands still; the competitive flexible one may still change what is not substantial, or for light touch anything (s.31(2)(b)).</summary>
    [Theory]
    [InlineData(Open, Services, "only before the deadline")]
    [InlineData(Open, LightTouch, "only before the deadline")]
    [InlineData(CompetitiveFlexible, Services, "only what is not substantial")]
    [InlineData(CompetitiveFlexible, LightTouch, "even what is substantial")]
    public void What_may_still_change_after_the_deadline_follows_the_procedure(ProcedureKind procedure, TenderCategory category, string said) =>
        Assert.Contains(said, Answer(Ask(Council, category, 1_000_000, procedure)).Duties.Single(d => d.Section == "s.31").Text);

    // The eight working days, the holidays of every part of the kingdom, and the December trap.
    [Theory]
    [InlineData("2026-09-07", "2026-09-16")]
    [InlineData("2025-12-18", "2025-12-31")]
    [InlineData("2025-12-19", "2026-01-05")]
    [InlineData("2026-09-05", "2026-09-16")]
    [InlineData("2026-06-12", "2026-06-24")]
    [InlineData("2026-11-26", "2026-12-08")]
    public void The_standstill_ends_with_the_eighth_working_day(string notice, string last) =>
        Assert.Equal((8L, DateOnly.Parse(last)), Answer(Ask(Council, Services, 1_000_000, Open, "2025-09-01") with { AwardNoticeOn = DateOnly.Parse(notice) }) is var a ? (a.StandstillWorkingDays!.Value, a.StandstillEnds!.Value) : default);

    [Theory]
    [InlineData(Council, LightTouch, 1_000_000, Open, "")]
    [InlineData(Council, Services, 100_000, BelowThresholdOpen, "")]
    [InlineData(Council, Services, 1_000_000, DirectAward, "urgent")]
    [InlineData(Council, Services, 1_000_000, CompetitiveFlexible, "market")]
    public void Where_no_standstill_is_compulsory_there_is_none(BuyerKind kind, TenderCategory category, long pounds, ProcedureKind procedure, string facts)
    {
        var answer = Answer(Ask(kind, category, pounds, procedure, facts: facts) with { AwardNoticeOn = In2026 });
        Assert.Equal(((long?)null, (DateOnly?)null), (answer.StandstillWorkingDays, answer.StandstillEnds));
    }

    [Fact]
    public void A_direct_award_that_is_not_urgent_has_its_standstill() => Assert.Equal(8, Answer(Ask(Council, Services, 1_000_000, DirectAward)).StandstillWorkingDays);

    [Fact]
    public void An_urgent_competition_keeps_its_standstill() => Assert.Equal(8, Answer(Ask(Council, Services, 1_000_000, Open, facts: "urgent")).StandstillWorkingDays);

    [Fact]
    public void A_standstill_into_a_year_without_holidays_is_refused() =>
        Assert.Throws<LocalProcure.Domain.RuleBroken>(() => Answer(Ask(Council, Services, 1_000_000, Open) with { AwardNoticeOn = new DateOnly(2028, 12, 28) }));

    [Theory]
    [InlineData(Council, Nation.Wales, "2026-06-01", 50_000, false)]
    [InlineData(Council, Nation.England, "2026-02-03", 50_000, false)]
    [InlineData(Council, Nation.England, "2026-02-04", 50_000, true)]
    [InlineData(Council, Nation.England, "2026-06-01", 207_720, false)]
    [InlineData(HealthBoard, Nation.Wales, "2026-06-01", 50_000, true)]
    [InlineData(HealthBoard, Nation.Wales, "2026-06-01", 135_018, false)]
    [InlineData(HousingAssociation, Nation.Wales, "2025-02-24", 50_000, true)]
    [InlineData(College, Nation.Wales, "2026-06-01", 50_000, true)]
    [InlineData(WelshGovernment, Nation.Wales, "2026-06-01", 50_000, true)]
    public void Reserving_for_a_local_area(BuyerKind kind, Nation nation, string date, long pounds, bool may) =>
        Assert.Equal(may, Answer(Ask(kind, Services, pounds, BelowThresholdOpen, date, nation: nation)).MayReserveLocal);

    [Theory]
    [InlineData(Council, Nation.Wales, "2026-06-01", 50_000, Services, Reservation.LocalArea, "LGA 1988 s.17(5)(e)")]
    [InlineData(Council, Nation.Wales, "2026-06-01", 50_000, Services, Reservation.UnitedKingdom, "LGA 1988 s.17(5)(e)")]
    [InlineData(Council, Nation.Wales, "2026-06-01", 50_000, Services, Reservation.SmallAndVoluntary, null)]
    [InlineData(Council, Nation.England, "2026-02-03", 50_000, Services, Reservation.LocalArea, "LGA 1988 s.17(5)(e)")]
    [InlineData(Other, Nation.Wales, "2026-06-01", 50_000, Services, Reservation.LocalArea, null)]
    [InlineData(Other, Nation.Wales, "2026-06-01", 500_000, Services, Reservation.LocalArea, "ss.32, 33")]
    [InlineData(Other, Nation.England, "2026-02-03", 50_000, Services, Reservation.UnitedKingdom, null)]
    [InlineData(Other, Nation.England, "2026-06-01", 50_000, Services, Reservation.LocalArea, null)]
    [InlineData(Council, Nation.England, "2026-02-04", 50_000, Services, Reservation.LocalArea, null)]
    [InlineData(HealthBoard, Nation.Wales, "2026-06-01", 50_000, Services, Reservation.LocalArea, null)]
    [InlineData(HealthBoard, Nation.Wales, "2026-06-01", 500_000, Services, Reservation.SmallAndVoluntary, "ss.32, 33")]
    [InlineData(HealthBoard, Nation.Wales, "2026-06-01", 500_000, Services, Reservation.SupportedEmployment, null)]
    [InlineData(HealthBoard, Nation.Wales, "2026-06-01", 500_000, Services, Reservation.PublicServiceMutuals, "s.33")]
    [InlineData(HealthBoard, Nation.Wales, "2026-06-01", 700_000, LightTouch, Reservation.PublicServiceMutuals, null)]
    public void A_reservation_is_refused_with_the_section(BuyerKind kind, Nation nation, string date, long pounds, TenderCategory category, Reservation reservation, string? section) =>
        Assert.Equal(section, Answer(Ask(kind, category, pounds, Open, date, nation: nation) with { Reservation = reservation }).Refusals.SingleOrDefault()?.Section);

    /// <summary>Whether Schedule 2 names a body of another kind is our reading: it stands beside the reservation, labelled, and refuses nothing.</summary>
    [Theory]
    [InlineData(Other, Nation.Wales, "2026-06-01", 50_000, Reservation.LocalArea, true)]
    [InlineData(Other, Nation.Wales, "2026-06-01", 50_000, Reservation.UnitedKingdom, true)]
    [InlineData(Other, Nation.Wales, "2026-06-01", 50_000, Reservation.None, false)]
    [InlineData(Other, Nation.Wales, "2026-06-01", 50_000, Reservation.SmallAndVoluntary, false)]
    [InlineData(Other, Nation.Wales, "2026-06-01", 500_000, Reservation.LocalArea, false)]
    [InlineData(Other, Nation.England, "2026-02-03", 50_000, Reservation.LocalArea, true)]
    [InlineData(Other, Nation.England, "2026-02-04", 50_000, Reservation.LocalArea, false)]
    [InlineData(Council, Nation.Wales, "2026-06-01", 50_000, Reservation.LocalArea, false)]
    [InlineData(HealthBoard, Nation.Wales, "2026-06-01", 50_000, Reservation.LocalArea, false)]
    public void A_body_that_the_1988_Act_may_name_is_advised_about_place(BuyerKind kind, Nation nation, string date, long pounds, Reservation reservation, bool advised) =>
        Assert.Equal(advised ? [RuleCertainty.Inference] : Array.Empty<RuleCertainty>(), Answer(Ask(kind, Services, pounds, Open, date, nation: nation) with { Reservation = reservation })
            .Duties.Where(d => d.Section == "LGA 1988 s.17(5)(e)").Select(d => d.Certainty));

    [Theory]
    [InlineData(Council, Nation.Wales, 207_720, QuickQuote, "s.21")]
    [InlineData(Council, Nation.Wales, 207_720, BelowThresholdOpen, "s.21")]
    [InlineData(Council, Nation.Wales, 207_720, Open, null)]
    [InlineData(Council, Nation.Wales, 207_719, QuickQuote, null)]
    [InlineData(Council, Nation.Wales, 50_000, CompetitiveFlexible, null)]
    [InlineData(Council, Nation.England, 50_000, CompetitiveFlexible, "s.85(1)")]
    [InlineData(College, Nation.England, 50_000, CompetitiveFlexible, null)]
    [InlineData(College, Nation.Wales, 207_720, QuickQuote, "s.21")]
    public void A_procedure_is_refused_with_the_section(BuyerKind kind, Nation nation, long pounds, ProcedureKind procedure, string? section) =>
        Assert.Equal(section, Answer(Ask(kind, Services, pounds, procedure, nation: nation)).Refusals.SingleOrDefault()?.Section);

    // Sections that must be among the duties (+) or must not (-).
    [Theory]
    [InlineData(Council, Services, 50_000, "2026-06-01", "Wales", null, "+s.86|+s.87(6)|+s.88(8), (10)|+s.85(5)|-s.85(1)|+LGA 1988 s.17|+LGA 1988 s.20|+s.14|-s.18|-s.52")]
    [InlineData(Council, Services, 20_000, "2026-06-01", "Wales", null, "+s.86|-s.87(6)|+s.88(8), (10)|+LGA 1988 s.20")]
    [InlineData(Council, Services, 50_000, "2026-06-01", "England", null, "+s.85(1)|-s.85(5)|-s.14|+England Order 2026")]
    [InlineData(Council, Services, 50_000, "2026-02-03", "England", null, "-England Order 2026")]
    [InlineData(Council, Services, 50_000, "2026-06-01", "Wales", Arrangement.Reserved, "-s.85(1)|+s.85(5)")]
    [InlineData(College, Services, 50_000, "2026-06-01", "Wales", null, "+s.84(2)(a)|-s.86|-s.88(8), (10)|-LGA 1988 s.17|-SPPP s.38")]
    [InlineData(College, Services, 500_000, "2026-06-01", "Wales", null, "+s.18|+ss.81–83|-ss.67, 68, 73|-s.70|+s.98")]
    [InlineData(Council, Services, 500_000, "2026-06-01", "Wales", null, "+s.18|+ss.81–83|+s.96|+s.98|+ss.67, 68, 73|+s.50(3)–(4)|+SPPP ss.24–26, WSI 2026/75|-s.86")]
    [InlineData(Council, Services, 6_000_000, "2026-06-01", "Wales", null, "+s.52|+s.71|+s.53(4)|-s.53(3)")]
    [InlineData(Council, Services, 5_000_000, "2026-06-01", "Wales", null, "-s.52|-s.53(4)|+s.71")]
    [InlineData(Council, Services, 6_000_000, "2026-06-01", "Wales", Arrangement.Reserved, "+s.53(3)|-s.53(4)|+s.70")]
    [InlineData(Council, Services, 6_000_000, "2026-06-01", "England", null, "+s.53(3)|-s.53(4)")]
    [InlineData(Council, LightTouch, 6_000_000, "2026-06-01", "Wales", null, "-s.52|-s.71|+s.33|+s.51(3)–(5)")]
    [InlineData(Council, Works, 1_999_999, "2026-06-01", "Wales", null, "-SPPP ss.25, 27|+SPPP s.38")]
    [InlineData(Council, Works, 2_000_000, "2026-06-01", "Wales", null, "+SPPP ss.25, 27")]
    [InlineData(Council, Works, 2_000_000, "2026-03-24", "Wales", null, "-SPPP ss.25, 27|-SPPP s.38|+SPPP s.24")]
    [InlineData(Council, Works, 2_000_000, "2026-03-31", "Wales", null, "+SPPP s.38|-SPPP s.39")]
    [InlineData(Council, Works, 2_000_000, "2026-04-01", "Wales", null, "+SPPP s.39")]
    [InlineData(HousingAssociation, Works, 2_000_000, "2026-06-01", "Wales", null, "-SPPP s.38|-LGA 1988 s.17|-LGA 1988 s.20|+SPPP Sch 1")]
    [InlineData(Other, Services, 50_000, "2026-06-01", "Wales", null, "+LGA 1988 s.17|+LGA 1988 s.20|+s.116(2)|-WPPN 012, LGA 1988 Sch 2|-s.123(3)")]
    [InlineData(Other, Services, 50_000, "2026-06-01", "England", null, "+LGA 1988 s.17|+England Order 2026|-PPN 005, LGA 1988 Sch 2")]
    [InlineData(HealthBoard, Services, 500_000, "2026-06-01", "Wales", null, "+WSI 2025/99|+SPPP s.38|-LGA 1988 s.20")]
    public void Duties_with_their_sections(BuyerKind kind, TenderCategory category, long pounds, string date, string nation, Arrangement? arrangement, string expected)
    {
        var sections = Answer(Ask(kind, category, pounds, BelowThresholdOpen, date, nation: Enum.Parse<Nation>(nation), arrangement: arrangement)).Duties.Select(d => d.Section).ToHashSet();
        foreach (var one in expected.Split('|'))
            if (one[0] == '-') Assert.DoesNotContain(one[1..], sections);
            else Assert.Contains(one[1..], sections);
    }

    [Theory]
    [InlineData(50_000, BelowThresholdOpen, "s.87(1), WSI 2024/782 reg 5"), InlineData(500_000, Open, "s.54"), InlineData(500_000, Open, "s.51(2)")]
    public void Our_readings_are_advice_and_labelled(long pounds, ProcedureKind procedure, string section) =>
        Assert.Equal(RuleCertainty.Inference, Answer(Ask(Council, Services, pounds, procedure)).Duties.Single(d => d.Section == section).Certainty);

    /// <summary>What is refused is a day sooner than our reading says for each stage that was counted.</summary>
    [Theory]
    [InlineData(Open, "electronic documents", "25-06"), InlineData(Open, "planned", "10-06"), InlineData(CompetitiveFlexible, "electronic documents", "25-06, 19-07"), InlineData(CompetitiveFlexible, "urgent", "10-06, 19-06")]
    [InlineData(CompetitiveFlexible, "invited agreed", "25-06, ")]
    public void Only_an_end_that_is_too_soon_on_every_reading_is_refused(ProcedureKind procedure, string facts, string expected) =>
        Assert.Equal(expected, string.Join(", ", Answer(Ask(Council, Services, 1_000_000, procedure, facts: facts)).Periods.Select(p => $"{p.RefusedBefore:dd-MM}")));

    [Theory]
    [InlineData(Council, 50_000, 30), InlineData(Council, 500_000, 30), InlineData(College, 50_000, null), InlineData(College, 500_000, null), InlineData(HousingAssociation, 20_000, 30)]
    public void The_payment_term(BuyerKind kind, long pounds, int? days) => Assert.Equal(days, (int?)Answer(Ask(kind, Services, pounds, Open)).PaymentTermDays);

    [Theory]
    [InlineData(LightTouch, "120"), InlineData(Services, "30")]
    public void Contract_details_are_due_in_30_days_or_120_for_light_touch(TenderCategory category, string days) =>
        Assert.Contains(days, Answer(Ask(Council, category, 1_000_000, Open)).Notices.Single(n => n.Code == "UK7").When);

    [Fact]
    public void A_procurement_begun_before_the_Act_has_the_earlier_regime_and_no_figures()
    {
        var answer = Answer(Ask(Council, Services, 500_000, Open, "2025-02-23"));
        Assert.Equal(Regime.Earlier, answer.Regime);
        Assert.Equal((null, (bool?)null, (bool?)null, (long?)null, (long?)null), (answer.ThresholdPence, answer.IsAboveThreshold, answer.IsNotifiable, answer.StandstillWorkingDays, answer.PaymentTermDays));
        Assert.Empty(answer.Notices);
        Assert.Single(answer.Duties);
        Assert.Equal(Regime.ProcurementAct2023, Answer(Ask(Council, Services, 500_000, Open, "2025-02-24")).Regime);
    }

    [Fact]
    public void The_pipeline_notice_is_for_contracts_over_two_million() =>
        Assert.Equal([false, true], new[] { 2_000_000L, 2_000_001 }.Select(v => Answer(Ask(Council, Services, v, Open)).Notices.Any(n => n.Code == "UK1")));

    [Fact]
    public void A_figure_that_staff_change_changes_the_answer_from_its_day()
    {
        var act = LocalProcure.Domain.Act.BySystem(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var law = new Figures([.. Figures.ToStartWith(act), new FigureRow(FigureLine.TenderingElectronicWithDocuments, FigureBody.Any, FigureSort.Any, new DateOnly(2027, 1, 1), 20, "an amendment", act)]);
        Assert.Equal([25L, 20L], new[] { "2026-12-31", "2027-01-01" }.Select(d => RuleBook.Answer(Ask(Council, Services, 1_000_000, Open, d, "electronic documents"), law, WorkingDays.AsPublished).Periods.Single().MinimumDays!.Value));
    }
}
