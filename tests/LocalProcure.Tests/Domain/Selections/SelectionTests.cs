using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using static LocalProcure.Tests.Domain.Tenders.Drafts;

namespace LocalProcure.Tests.Domain.Selections;

public class SelectionTests
{
    // s.54(4): where everybody on the shortlist agrees the period there is no least, but a central authority may not (WSI 2024/782 reg 44).
    [Theory]
    [InlineData(BuyerKind.Council, true), InlineData(BuyerKind.HealthBoard, false), InlineData(BuyerKind.WelshGovernment, false), InlineData(BuyerKind.HousingAssociation, true)]
    public void An_agreed_closing_may_be_earlier_than_published_except_for_central_authorities(BuyerKind kind, bool mayAgree)
    {
        var tender = Complete(Buyer(kind: kind));
        var sooner = Closes.AddDays(-5);
        Assert.NotNull(tender.WhyNotTenderUntil(sooner, 10, Now));
        Assert.Equal(mayAgree, tender.WhyNotTenderUntil(sooner, 10, Now, isAgreed: true) is null);
        Assert.NotNull(tender.WhyNotTenderUntil(Now.AddMinutes(-1), 10, Now, isAgreed: true));
    }

    [Fact]
    public void An_agreed_closing_is_the_one_that_counts_and_questions_end_with_it()
    {
        var stand = Procedures.All().First(s => s.Name == "CompetitiveFlexible requests opened");
        var sooner = Procedures.RequestsClose.AddDays(1);
        _ = new Shortlist(stand.Tender, stand.Requests, [.. stand.Requests.Select(r => r.Id)], "All who passed", sooner, 10, By(Officer, stand.At), periodIsAgreed: true);
        Assert.Equal((sooner, true), (stand.Tender.ClosesAt!.Value, stand.Tender.PeriodIsAgreed));
        Assert.True(stand.Tender.QuestionsCloseAt <= sooner);
        Assert.Null(stand.Tender.WhyNotTimetable(Limits, stand.At));
    }

    // Above the threshold asking to take part lasts at least 25 days (s.54), as we read it not counting the day of publication; below it there is no minimum.
    [Theory]
    [InlineData(300_000, 23, true, true), InlineData(300_000, 24, false, true), InlineData(300_000, 25, false, false), InlineData(20_000, 2, false, false)]
    public void Asking_to_take_part_lasts_as_long_as_the_law_asks(long netPounds, int days, bool isRefused, bool isAdvised)
    {
        var tender = Tenders.Procedures.Draft(ProcedureKind.CompetitiveFlexible);
        tender.SetValue(netPounds * 100, 2000, By(Officer));
        tender.SetClosing(Now.AddDays(60), By(Officer));
        tender.SetDates(new DateOnly(2026, 9, 1), new DateOnly(2028, 8, 31), By(Officer));
        tender.SetSelection(true, Now.AddDays(days), By(Officer));
        tender.RecordNotice(new StatutoryNotice("012345-2026", Now), By(Officer));
        tender.ChooseProcedure(tender.ProcedureFacts with { ConflictsAssessedOn = Now.UkDate() }, By(Officer));
        var reason = tender.WhyNotLawful(Figures.AtStart, Now);
        Assert.Equal((isRefused, isAdvised), (reason is not null, tender.AdviceAt(Figures.AtStart, Now).Any(a => a.Certainty == RuleCertainty.Inference)));
        if (isRefused) Assert.Equal(RulesText.ClosesBefore(Now.AddDays(days).UkDate(), Now.AddDays(25).UkDate(), "s.54"), reason);
    }

    // Everybody reads that they may ask to take part, so below the threshold the notice comes first as it does for an open procedure (s.87(1)).
    [Theory]
    [InlineData(24_000, true, false), InlineData(40_000, true, true), InlineData(40_000, false, true)]
    public void A_competitive_flexible_procedure_is_advertised(long netPounds, bool selects, bool needsNotice)
    {
        var tender = Tenders.Procedures.Draft(ProcedureKind.CompetitiveFlexible);
        tender.SetValue(netPounds * 100, 2000, By(Officer));
        tender.SetSelection(selects, selects ? Tenders.Procedures.RequestsClose : null, By(Officer));
        Assert.Equal(needsNotice ? TenderText.NeedsNotice(tender.GrossPence!.Value, 30_000_00) : null, tender.WhyNotLawful(Limits, Now));
    }

    // Without a selection stage there is no time to take part, and nobody is pre-selected: the tendering period is that of everyone (s.54(4)).
    [Theory]
    [InlineData(23, true), InlineData(24, false), InlineData(26, false)]
    public void Without_a_selection_stage_only_the_tendering_period_counts(int days, bool isRefused)
    {
        var tender = Tenders.Procedures.Draft(ProcedureKind.CompetitiveFlexible);
        tender.SetValue(300_000_00, 2000, By(Officer));
        tender.SetSelection(false, null, By(Officer));
        tender.SetClosing(Now.AddDays(days), By(Officer));
        tender.RecordNotice(new StatutoryNotice("012345-2026", Now), By(Officer));
        tender.ChooseProcedure(tender.ProcedureFacts with { ConflictsAssessedOn = Now.UkDate() }, By(Officer));
        Assert.Equal(isRefused, tender.WhyNotLawful(Limits, Now) is not null);
        Assert.Equal([PeriodStage.Tendering], tender.RulesAt(Limits, Now)!.Periods.Select(p => p.Stage));
    }

    // Counted from the day of the shortlist itself nothing sooner has ten days; the page advises to count from the day after it.
    [Theory]
    [InlineData(8, true), InlineData(9, false)]
    public void Those_on_the_shortlist_have_the_least_days_however_they_are_counted(int days, bool isRefused)
    {
        var tender = Tenders.Procedures.Draft(ProcedureKind.CompetitiveFlexible);
        Assert.Equal(isRefused, tender.WhyNotTenderUntil(Closes.AddDays(days), 10, Closes) is not null);
    }

    // Alone, as a lead with a group that was shortlisted, or with a group formed since by a firm shortlisted alone; never a member of that group alone.
    [Theory]
    [InlineData("firm", "firm", null, true), InlineData("firm", "firm", "group", true), InlineData("group", "firm", "group", true)]
    [InlineData("group", "firm", null, false), InlineData("group", "firm", "other", false), InlineData("firm", "other", null, false), InlineData("firm", "other", "group", false)]
    public void Only_the_shortlisted_bidder_tenders(string listed, string firm, string? group, bool isAllowed)
    {
        var ids = new Dictionary<string, Guid> { ["firm"] = Guid.CreateVersion7(), ["group"] = Guid.CreateVersion7(), ["other"] = Guid.CreateVersion7() };
        var tender = Tenders.Procedures.Draft(ProcedureKind.CompetitiveFlexible);
        tender.Publish(Limits, By(Officer));
        var request = Tenders.Procedures.HandedIn(tender, ids["firm"], listed == "group" ? ids["group"] : null);
        Assert.Equal(SelectionText.NoShortlistYet, Shortlist.WhyNotTender(tender, null, ids["firm"], null));
        var shortlist = Tenders.Procedures.Shortlisted(tender, request);
        Assert.Equal(isAllowed ? null : SelectionText.NotShortlisted, Shortlist.WhyNotTender(tender, shortlist, ids[firm], group is null ? null : ids[group]));
    }

    [Fact]
    public void One_who_did_not_pass_is_never_shortlisted_and_the_reason_is_needed()
    {
        var tender = Tenders.Procedures.Draft(ProcedureKind.CompetitiveFlexible);
        tender.Publish(Limits, By(Officer));
        var (good, bad) = (Tenders.Procedures.HandedIn(tender), Tenders.Procedures.HandedIn(tender, Guid.CreateVersion7()));
        Tenders.Procedures.OpenRequests(tender, good, bad);
        var act = By(Officer, Tenders.Procedures.RequestsClose);
        Assert.Equal(SelectionText.EnterReason, good.WhyNotAssess(tender, true, " ", null, act.At));
        Assert.Equal(SelectionText.ScoreRange, good.WhyNotAssess(tender, true, "Yes", 101, act.At));
        good.Assess(tender, true, "Yes", null, act);
        Assert.Equal(SelectionText.StillToAssess(1), Shortlist.WhyNotThese([good, bad], [good.Id]));
        bad.Assess(tender, false, "No", null, act);
        Assert.Equal(SelectionText.OnlyThosePassed, Shortlist.WhyNotThese([good, bad], [good.Id, bad.Id]));
        Assert.Equal(SelectionText.ChooseSomebody, Shortlist.WhyNotThese([good, bad], []));
        Assert.Equal(SelectionText.EnterShortlistReason, Shortlist.WhyNot(tender, [good, bad], [good.Id], " ", Closes, null, act.At));
        Assert.Null(Shortlist.WhyNot(tender, [good, bad], [good.Id], "The one that passed", Closes, null, act.At));
    }

    [Fact]
    public void The_same_officer_does_not_open_twice()
    {
        var tender = Tenders.Procedures.Draft(ProcedureKind.CompetitiveFlexible);
        tender.Publish(Limits, By(Officer));
        var act = By(Officer, Tenders.Procedures.RequestsClose);
        var opening = new ParticipationOpening(tender, act);
        Assert.Throws<RuleBroken>(() => opening.Complete(tender, [], act));
        Assert.Null(tender.RequestsOpenedAt);
    }
}
