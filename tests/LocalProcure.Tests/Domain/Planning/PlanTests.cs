using LocalProcure.Domain;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using static LocalProcure.Tests.Domain.Planning.Plans;

namespace LocalProcure.Tests.Domain.Planning;

public sealed class PlanTests
{
    private static readonly DateTime Now = Drafts.Now;
    private static readonly Act Act = new(Officer, Now);

    [Fact]
    public void The_tender_takes_over_everything_that_the_plan_says()
    {
        var plan = Published(Drafts.Buyer(), Now);
        var tender = plan.Become([], new Act(Officer, Now.AddDays(90)));
        var content = Content(Now);
        Assert.Equal((content.Title, content.Description, content.Category, content.NetPence, content.StartsOn, content.EndsOn, content.JointBidsWelcome),
            (tender.Title, tender.Description, tender.Category, tender.NetPence, tender.StartsOn, tender.EndsOn, tender.JointBidsWelcome));
        Assert.Equal(content.CpvCodes, tender.CpvCodes.Select(c => c.Code));
        Assert.Equal(content.AreaCodes, tender.Areas.Select(a => a.Code));
        Assert.Equal((PlanStatus.BecameTender, tender.Id), (plan.Status, plan.TenderId));
        Assert.Equal(PlanText.AlreadyTender, plan.WhyNotBecomeTender([]));
        Assert.Throws<RuleBroken>(() => plan.Write(content, Act));
    }

    [Theory]
    [InlineData(39, false), InlineData(40, true), InlineData(365, true), InlineData(366, false)]
    public void A_planned_notice_qualifies_from_forty_days_to_twelve_months_before_the_tender(int days, bool qualifies) =>
        Assert.Equal(qualifies, PlannedNoticeWindow.On(Figures.AtStart, new DateOnly(2026, 3, 2))!.IsQualifying(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 2).AddDays(days)));

    [Fact]
    public void The_planned_notice_goes_along_to_the_tender()
    {
        var plan = Published(Drafts.Buyer(), Now);
        plan.RecordNotices(null, new StatutoryNotice("012345-2026", Now), Act);
        Assert.Equal(Now.UkDate(), plan.Become([], new Act(Officer, Now.AddDays(45))).PlannedNoticeOn);
    }

    [Fact]
    public void A_pipeline_notice_holds_large_contracts_of_the_next_months_and_comes_out_in_spring()
    {
        var rule = PipelineRule.On(Figures.AtStart, Now.UkDate())!;
        PlannedProcurement With(long net, DateOnly on) => new(Drafts.Buyer(), Content(Now) with { NetPence = net, TenderExpectedOn = on, StartsOn = null, EndsOn = null }, Act);
        var inTime = Now.UkDate().AddMonths(18);
        Assert.True(rule.Covers(With(2_000_000_00, inTime), Now.UkDate()));
        Assert.False(rule.Covers(With(1_600_000_00, inTime), Now.UkDate()));
        Assert.False(rule.Covers(With(2_000_000_00, inTime.AddDays(1)), Now.UkDate()));
        Assert.Equal((new DateOnly(2026, 4, 1), new DateOnly(2026, 5, 26)), rule.WindowFor(new DateOnly(2026, 5, 26)));
        Assert.Equal(new DateOnly(2027, 4, 1), rule.WindowFor(new DateOnly(2026, 5, 27)).First);
    }

    public static TheoryData<string, PlanContent, string> Incomplete()
    {
        var whole = Content(Now);
        return new()
        {
            { "one language", whole with { Title = new OwnWords("Cleaning", null) }, TenderText.SayWhyOneLanguage },
            { "no description", whole with { Description = OwnWords.None }, PlanText.EnterDescription },
            { "no code", whole with { CpvCodes = [] }, TenderText.ChooseCpv },
            { "no area", whole with { AreaCodes = [] }, TenderText.ChooseArea },
            { "no month", whole with { TenderExpectedOn = null }, PlanText.EnterExpected },
            { "month gone", whole with { TenderExpectedOn = Now.UkDate().AddDays(-1) }, PlanText.ExpectedInPast },
            { "no kind", whole with { Category = null }, TenderText.ChooseCategory },
        };
    }

    [Theory, MemberData(nameof(Incomplete))]
    public void An_incomplete_plan_is_kept_as_a_draft_and_not_shown(string why, PlanContent content, string reason)
    {
        var plan = new PlannedProcurement(Drafts.Buyer(), content, Act);
        Assert.True(plan.WhyNotPublish(Now) == reason, why);
        Assert.Throws<RuleBroken>(() => plan.Publish(Act));
        Assert.Equal(PlanStatus.Draft, plan.Status);
        // A published plan is not emptied either.
        Assert.Throws<RuleBroken>(() => Published(Drafts.Buyer(), Now).Write(content, Act));
    }

    [Fact]
    public void Where_the_market_was_engaged_the_tender_waits_for_the_notice_or_for_the_reason_why_there_is_none()
    {
        var plan = Published(Drafts.Buyer(), Now);
        var engagement = new EngagementNotice(plan, Engagement(), Act);
        Assert.Null(plan.WhyNotBecomeTender([engagement]));
        engagement.Publish(plan, Act);
        Assert.Equal(PlanText.EngagementNoticeMissing, plan.WhyNotBecomeTender([engagement]));
        engagement.RecordNotice(null, "A single site visit.", Act);
        Assert.Null(plan.WhyNotBecomeTender([engagement]));
        engagement.RecordNotice(new StatutoryNotice("012345-2026", Now), null, Act);
        Assert.Null(plan.WhyNotBecomeTender([engagement]));
    }

    [Fact]
    public void Engagement_says_how_it_is_fair_and_waits_for_its_plan()
    {
        var plan = Complete(Drafts.Buyer(), Now);
        Assert.Equal(PlanText.EnterFairness, (Engagement() with { Fairness = OwnWords.None }).WhyNotSave);
        Assert.Equal(PlanText.ChoosePurpose, (Engagement() with { Purposes = [] }).WhyNotSave);
        var engagement = new EngagementNotice(plan, Engagement(), Act);
        Assert.Equal(PlanText.PublishPlanFirst, engagement.WhyNotPublish(plan, Now));
        plan.Publish(Act);
        engagement.Publish(plan, Act);
        Assert.Equal(PlanText.EngagementIsOut, engagement.WhyNotWrite(plan));
        Assert.Equal(PlanText.EnterFindings, engagement.WhyNotReport(OwnWords.None));
    }

    [Fact]
    public void Places_go_to_the_first_who_came_and_the_next_moves_up()
    {
        var plan = Published(Drafts.Buyer(), Now);
        var happening = new EngagementEvent(plan, Event(Now.AddDays(9), places: 2), Act);
        var came = Enumerable.Range(0, 3).Select(i => new EventSignUp(happening, null, null, new Act(Guid.CreateVersion7(), Now.AddMinutes(i)))).ToList();
        var (seated, waiting) = EventSignUp.Seat(came.AsEnumerable().Reverse(), happening.Places);
        Assert.Equal([came[0], came[1]], seated);
        Assert.Equal([came[2]], waiting);
        Assert.Equal([came[1], came[2]], EventSignUp.Seat(came.Skip(1), happening.Places).In);
        Assert.Throws<RuleBroken>(() => new EventSignUp(happening, null, null, new Act(Officer, happening.StartsAt)));
        happening.Cancel(new OwnWords("Snow", "Eira"), Act);
        Assert.Throws<RuleBroken>(() => new EventSignUp(happening, null, null, Act));
    }

    [Fact]
    public void Interest_is_on_a_chain_of_its_own_that_the_buyer_does_not_read()
    {
        var plan = Published(Drafts.Buyer(), Now);
        var interest = new PlanInterest(plan, Guid.CreateVersion7(), new PlanChoice(false, false, null), Act);
        Assert.NotEqual(plan.ChainId, interest.ChainId);
        plan.Drop(new OwnWords("No money", "Dim arian"), Act);
        Assert.Throws<RuleBroken>(() => new PlanInterest(plan, Guid.CreateVersion7(), new PlanChoice(true, true, null), Act));
    }
}
