using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Calendar;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Evaluations;

public class StandstillTests
{
    private static readonly AwardDuties Public = new(true, StandstillKind.Mandatory, 8);
    private static readonly AwardDuties Below = new(false, StandstillKind.Voluntary, 8);
    private static readonly DateTime Sent = new(2026, 9, 7, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Out = Sent.AddHours(2);

    [Theory]
    [InlineData("2026-09-07", "2026-09-16")] // a Monday without holidays
    [InlineData("2025-12-18", "2025-12-31")]
    [InlineData("2025-12-19", "2026-01-05")] // Christmas and both New Year holidays
    [InlineData("2026-09-05", "2026-09-16")] // a Saturday: counting begins on Monday
    [InlineData("2026-11-27", "2026-12-09")] // St Andrew's Day counts as a holiday in Wales too
    public void Eight_working_days_begin_with_the_day_of_the_notice(string notice, string last)
    {
        var (first, end) = (DateOnly.Parse(notice), DateOnly.Parse(last));
        Assert.Equal(end, Standstill.EndsOn(first, 8));
        var days = Standstill.Days(first, end);
        Assert.Equal(Enumerable.Range(1, 8), days.Where(d => d.Number is not null).Select(d => d.Number!.Value));
        Assert.Equal(end.AddDays(1), days.Single(d => d.IsFree).Date);
    }

    [Theory]
    [InlineData(true, TenderCategory.Services, ProcedureKind.Open, false, true, StandstillKind.Mandatory)]
    [InlineData(true, TenderCategory.Services, ProcedureKind.Open, true, true, StandstillKind.Mandatory)]
    [InlineData(true, TenderCategory.LightTouch, ProcedureKind.Open, false, true, StandstillKind.Voluntary)]
    [InlineData(true, TenderCategory.Services, ProcedureKind.DirectAward, false, true, StandstillKind.Mandatory)]
    [InlineData(true, TenderCategory.Services, ProcedureKind.DirectAward, true, true, StandstillKind.Voluntary)] // s.51(3): urgent direct awards
    [InlineData(false, TenderCategory.Services, ProcedureKind.BelowThresholdOpen, false, false, StandstillKind.Voluntary)]
    [InlineData(false, TenderCategory.LightTouch, ProcedureKind.BelowThresholdOpen, false, false, StandstillKind.Voluntary)]
    public void What_the_law_asks_follows_from_the_rules(bool isPublic, TenderCategory category, ProcedureKind procedure, bool urgent, bool notice, StandstillKind standstill)
    {
        var question = new RuleQuestion(BuyerStatus.Of(BuyerKind.Council, Nation.Wales), Arrangement.Welsh, category, isPublic ? 900_000_00 : 29_000_00, procedure, new DateOnly(2026, 9, 1)) { IsUrgent = urgent };
        var duties = AwardDuties.Of(RuleBook.Answer(question, Figures.AtStart, WorkingDays.AsPublished), 8);
        Assert.Equal((notice, standstill), (duties.NeedsNotice, duties.Standstill));
        Assert.Equal((false, StandstillKind.Voluntary), (AwardDuties.Of(null, 8).NeedsNotice, AwardDuties.Of(null, 8).Standstill));
    }

    [Fact]
    public void A_notice_comes_after_every_summary_with_its_reference_and_a_whole_standstill()
    {
        Assert.Equal(AwardText.SummariesFirst, Why(Public, "123456-2026", Out, 8, null));
        Assert.Equal(AwardText.EnterNoticeReference, Why(Public, " ", Out, 8, Sent));
        Assert.Equal(AwardText.NoticeNotYetOut, Why(Public, "123456-2026", Out.AddDays(9), 8, Sent));
        Assert.Equal(AwardText.NoticeBeforeSummaries(Sent), Why(Public, "123456-2026", Sent.AddMinutes(-1), 8, Sent));
        Assert.Equal(AwardText.StandstillNeeded(8), Why(Public, "123456-2026", Out, 0, Sent));
        Assert.Equal(AwardText.StandstillTooShort(8), Why(Public, "123456-2026", Out, 7, Sent));
        Assert.Null(Why(Public, "123456-2026", Out, 8, Sent));
        Assert.Equal(AwardText.StandstillTooShort(8), Why(Below, null, Out, 5, Sent));
        Assert.Null(Why(Below, null, Out, 0, Sent));
        Assert.Null(Why(Below, null, Out, 10, Sent));
    }

    [Fact]
    public void No_contract_before_the_last_day_of_the_standstill_is_over()
    {
        var tender = Drafts.In(TenderStatus.Opened);
        var notice = new AwardNotice(tender, Public, "123456-2026", Out, 8, Drafts.By(Drafts.Officer, Out));
        Assert.Equal(TenderStatus.Awarded, tender.StatusAt(Out));
        Assert.Equal(new DateOnly(2026, 9, 16), notice.StandstillEndsOn);
        // 16 September ends at 23:00 UTC: the country is on summer time.
        Assert.NotNull(notice.WhyNotContract(new DateTime(2026, 9, 16, 22, 59, 0, DateTimeKind.Utc)));
        Assert.Null(notice.WhyNotContract(new DateTime(2026, 9, 16, 23, 0, 0, DateTimeKind.Utc)));
    }

    // "Eight working days beginning with the day of the notice": when that day is a Saturday we count from Monday. Only what is too soon on every reading is refused.
    [Theory]
    [InlineData("2026-09-05", "2026-09-15", true, false), InlineData("2026-09-05", "2026-09-16", false, true), InlineData("2026-09-05", "2026-09-17", false, false)]
    [InlineData("2026-09-07", "2026-09-16", true, false), InlineData("2026-09-07", "2026-09-17", false, false)]
    [InlineData("2026-11-30", "2026-12-09", true, false), InlineData("2026-11-30", "2026-12-10", false, true)] // St Andrew's Day, a Monday
    public void A_notice_on_a_day_that_is_no_working_day_refuses_only_what_every_reading_refuses(string noticeOn, string today, bool isRefused, bool isAdvised)
    {
        var (published, now) = (DateTime.SpecifyKind(DateTime.Parse(noticeOn), DateTimeKind.Utc).AddHours(10), DateTime.SpecifyKind(DateTime.Parse(today), DateTimeKind.Utc).AddHours(10));
        var notice = new AwardNotice(Drafts.In(TenderStatus.Opened), Public, "123456-2026", published, 8, Drafts.By(Drafts.Officer, published));
        Assert.Equal((isRefused, isAdvised), (notice.WhyNotContract(now) is not null, notice.AdviceOnContract(now).Any(a => a is { Section: "s.51(2)", Certainty: RuleCertainty.Inference })));
        // The public counting, and what bidders are told, stay with our reading.
        Assert.Equal(Standstill.EndsOn(DateOnly.Parse(noticeOn), 8), notice.StandstillEndsOn);
    }

    [Fact]
    public void The_calendar_has_whole_weeks_and_every_counted_day_once()
    {
        var months = StandstillMonth.Of(new DateOnly(2025, 12, 19), new DateOnly(2026, 1, 5));
        Assert.Equal([new DateOnly(2025, 12, 1), new DateOnly(2026, 1, 1)], months.Select(m => m.First));
        Assert.All(months.SelectMany(m => m.Weeks), w => Assert.Equal(7, w.Count));
        var cells = months.SelectMany(m => m.Weeks).SelectMany(w => w).ToArray();
        Assert.Equal(Enumerable.Range(1, 8), cells.Select(c => c.Day?.Number).OfType<int>());
        Assert.Equal([new DateOnly(2025, 12, 25), new DateOnly(2025, 12, 26), new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 2)], cells.Where(c => c.IsHoliday).Select(c => c.Date!.Value));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void A_bidder_at_its_limit_is_passed_over(int? most, int passed)
    {
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        RankedBid[] ranking = [new(one, 1, new Dictionary<Guid, decimal>(), 90m, true, 1, false), new(two, 1, new Dictionary<Guid, decimal>(), 80m, true, 2, false)];
        var free = LotAllocation.Free(ranking, most, [one]);
        Assert.Equal(2 - passed, free.Count);
        Assert.Null(Award.WhyNot(Drafts.In(TenderStatus.Opened), free, passed == 1 ? two : one, 0, Out));
    }

    [Fact]
    public void The_steps_follow_one_another()
    {
        var tender = Drafts.In(TenderStatus.Opened);
        var act = Drafts.By(Drafts.Officer, Sent);
        var (won, lost) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var state = new AwardState(tender, Public, [], 1, [won, lost], [], null, 0);
        Assert.Equal((AwardStage.Deciding, AwardText.DecideFirst), (state.StageAt(Sent), state.WhyNotContract(Sent)));
        state = state with { Awards = [new Award(tender, new RankedBid(won, 1, new Dictionary<Guid, decimal>(), 90m, true, 1, false), "Best", act)] };
        Assert.Equal(AwardText.SummariesMissing(2), state.WhyNotAnnounce("1-2026", Out, 8, Out));
        var summaries = new[] { new AssessmentSummary(tender.Id, won, "Good", null, act), new AssessmentSummary(tender.Id, lost, "Thin", "Fuller", act) };
        Assert.Equal(AwardText.SummariesMissing(1), (state with { Summaries = summaries[..1] }).WhyNotSend());
        state = state with { Summaries = summaries };
        Assert.Equal(AwardText.SummariesFirst, state.WhyNotAnnounce("1-2026", Out, 8, Out));
        foreach (var summary in summaries) summary.Send(act);
        Assert.Throws<RuleBroken>(() => summaries[0].Write("Better", null, act));
        Assert.Equal((AwardStage.Announcing, AwardText.AnnounceFirst), (state.StageAt(Out), state.WhyNotContract(Out)));
        Assert.Null(state.WhyNotAnnounce("1-2026", Out, 8, Out));
        state = state with { Notice = new AwardNotice(tender, Public, "1-2026", Out, 8, Drafts.By(Drafts.Officer, Out)) };
        Assert.Equal(AwardStage.InStandstill, state.StageAt(Out));
        Assert.Equal(AwardStage.ReadyToContract, state.StageAt(Out.AddDays(20)));
        Assert.Equal(AwardStage.Contracted, (state with { Contracts = 1 }).StageAt(Out));
    }

    private static string? Why(AwardDuties duties, string? reference, DateTime published, int days, DateTime? sent) =>
        AwardNotice.WhyNot(duties, reference, published, days, sent, Out.AddDays(1));
}
