using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using static LocalProcure.Tests.Domain.Tenders.Drafts;

namespace LocalProcure.Tests.Domain.Tenders;

public class TenderTests
{
    public static TheoryData<TenderStatus> Every => new(Enum.GetValues<TenderStatus>());

    [Theory, MemberData(nameof(Every))]
    public void Every_state_can_be_reached_through_the_verbs(TenderStatus status) => Assert.Equal(status, In(status).StatusAt(When(status)));

    [Theory]
    [InlineData(-60, TenderStatus.Open), InlineData(-1, TenderStatus.Open)]
    [InlineData(0, TenderStatus.Closed), InlineData(1, TenderStatus.Closed), InlineData(60, TenderStatus.Closed)]
    public void A_tender_closes_at_the_very_instant(int seconds, TenderStatus expected) =>
        Assert.Equal(expected, In(TenderStatus.Open).StatusAt(Closes.AddSeconds(seconds)));

    // One row per verb: in which states it is accepted.
    public static TheoryData<string, TenderStatus[]> Verbs => new()
    {
        { "write", [TenderStatus.Draft, TenderStatus.AwaitingApproval, TenderStatus.Approved] },
        { "discard", [TenderStatus.Draft, TenderStatus.AwaitingApproval, TenderStatus.Approved] },
        { "approve", [TenderStatus.AwaitingApproval] },
        { "return", [TenderStatus.AwaitingApproval, TenderStatus.Approved] },
        { "publish", [TenderStatus.Draft, TenderStatus.Approved] },
        { "withdraw", [TenderStatus.Announced, TenderStatus.Requests, TenderStatus.Selecting, TenderStatus.Open, TenderStatus.Closed, TenderStatus.Opened] },
        { "open", [TenderStatus.Closed] },
        { "award", [TenderStatus.Opened, TenderStatus.Announced] },
        { "ask", [TenderStatus.Open, TenderStatus.Requests] },
    };

    [Theory, MemberData(nameof(Verbs))]
    public void A_verb_is_accepted_in_its_states_and_refused_with_a_reason_in_all_others(string verb, TenderStatus[] accepted)
    {
        foreach (var status in Enum.GetValues<TenderStatus>())
        {
            var act = By(SecondOfficer, When(status));
            var tender = In(status);
            Action go = verb switch
            {
                "write" => () => tender.SetJointBids(false, act),
                "discard" => () => tender.Discard(act),
                "approve" => () => tender.Approve(act),
                "return" => () => tender.Return(act),
                "publish" => () => tender.Publish(Limits, act),
                "withdraw" => () => tender.Withdraw(new OwnWords("No longer needed", null), act),
                "open" => () => tender.Open(act),
                "award" => () => tender.Award(act),
                _ => () => _ = new Enquiry(tender, new Asker(tender.Id, Guid.CreateVersion7(), 3), "Is there parking?", Language.English, act),
            };
            if (accepted.Contains(status)) go();
            else Assert.NotEmpty(Assert.Throws<RuleBroken>(go).Message);
        }
    }

    [Fact]
    public void The_officer_who_sent_it_cannot_approve_it()
    {
        var tender = In(TenderStatus.AwaitingApproval);
        Assert.Equal(TenderText.ApproveByAnother, tender.WhyNotApprove(Officer, Now));
        Assert.Null(tender.WhyNotApprove(SecondOfficer, Now));
    }

    [Fact]
    public void A_change_after_approval_needs_approval_again_but_recording_the_notice_does_not()
    {
        var tender = In(TenderStatus.Approved);
        tender.RecordNotice(new StatutoryNotice("MAR123456", Now), By(Officer));
        Assert.Equal(TenderStatus.Approved, tender.StatusAt(Now));
        tender.SetValue(1_00, 2000, By(Officer));
        Assert.Equal(TenderStatus.Draft, tender.StatusAt(Now));
        Assert.Equal(TenderText.NeedsApproval, tender.WhyNotPublish(Limits, Now));
    }

    // Net pounds, with VAT at 20 %: 24,999 is £29,998.80 gross and 25,000 is £30,000.00.
    [Theory]
    [InlineData(24_999, false, null)]
    [InlineData(25_000, false, "notice")]
    [InlineData(25_000, true, null)]
    [InlineData(173_099, true, null)]
    [InlineData(173_100, true, "procedure")]
    public void The_value_with_VAT_decides_what_the_law_asks(long netPounds, bool hasNotice, string? refusedFor)
    {
        var tender = Complete(netPence: netPounds * 100);
        if (hasNotice) tender.RecordNotice(new StatutoryNotice("MAR123456", Now.AddMinutes(-1)), By(Officer));
        var expected = refusedFor switch
        {
            "notice" => TenderText.NeedsNotice(tender.GrossPence!.Value, 30_000_00),
            "procedure" => RulesText.Refused(RulesText.RefusedAbove(ProcedureKind.BelowThresholdOpen, tender.GrossPence!.Value, 207_720_00), "s.21"),
            _ => null,
        };
        Assert.Equal(expected, tender.WhyNotPublish(Limits, Now));
    }

    [Fact]
    public void A_college_needs_no_notice_below_the_threshold() =>
        Assert.Null(Complete(Buyer(kind: BuyerKind.College), netPence: 100_000_00).WhyNotPublish(Limits, Now));

    [Fact]
    public void A_notice_that_is_not_out_yet_does_not_count()
    {
        var tender = Complete(netPence: 50_000_00);
        tender.RecordNotice(new StatutoryNotice("MAR123456", Now.AddMinutes(1)), By(Officer));
        Assert.Equal(TenderText.NoticeNotYetOut(Now.AddMinutes(1)), tender.WhyNotPublish(Limits, Now));
        Assert.Null(tender.WhyNotPublish(Limits, Now.AddMinutes(1)));
    }

    [Fact]
    public void Without_figures_for_the_day_nothing_is_published()
    {
        var law = new Figures([new FigureRow(FigureLine.PublicContract, FigureBody.Any, FigureSort.Any, new DateOnly(2030, 1, 1), 200_000_00, "later", By(Officer))]);
        Assert.Equal(TenderText.NoFiguresForToday, Complete().WhyNotPublish(law, Now));
    }

    [Fact]
    public void Under_the_earlier_regime_nothing_is_published() =>
        Assert.Equal(RulesText.EarlierRegime, Complete().WhyNotPublish(Limits, new DateTime(2025, 2, 23, 9, 0, 0, DateTimeKind.Utc)));

    [Theory]
    [InlineData(99), InlineData(101)]
    public void Weights_that_do_not_total_100_are_refused(int total)
    {
        var tender = Complete();
        tender.ChangeCriterion(tender.Criteria[0].Id, tender.Criteria[0].Name, total - 40, false, By(Officer));
        Assert.Equal(TenderText.WeightsTotal(total), tender.WhyNotPublish(Limits, Now));
    }

    [Fact]
    public void A_buyer_under_Welsh_standards_says_why_it_uses_one_language()
    {
        var tender = Complete();
        tender.Describe(new OwnWords("Cleaning", null), new OwnWords("Nine libraries", null), null, By(Officer));
        Assert.Equal(TenderText.SayWhyOneLanguage, tender.WhyNotPublish(Limits, Now));
        tender.Describe(tender.Title, tender.Description, "Urgent after the flood", By(Officer));
        Assert.Null(tender.WhyNotPublish(Limits, Now));
        var english = Complete(Buyer(nation: Nation.England));
        english.Describe(new OwnWords("Cleaning", null), new OwnWords("Nine libraries", null), null, By(Officer));
        Assert.Null(english.WhyNotPublish(Limits, Now));
    }

    [Fact]
    public void Any_future_closing_is_allowed_with_a_warning_under_ten_days()
    {
        var tender = Complete();
        Assert.Null(tender.ShortNoticeAt(Closes.AddDays(-10)));
        Assert.NotNull(tender.ShortNoticeAt(Closes.AddDays(-10).AddSeconds(1)));
        Assert.Null(tender.WhyNotPublish(Limits, Closes.AddMinutes(-1)));
        Assert.Equal(TenderText.ClosesInPast, tender.WhyNotPublish(Limits, Closes));
    }

    [Fact]
    public void A_buyer_that_staff_have_not_approved_cannot_publish() =>
        Assert.Equal(TenderText.BuyerNotApproved, Complete(new Buyer("NEW", "Newcomer", BuyerKind.Council, Nation.Wales, By(Officer))).WhyNotPublish(Limits, Now));

    [Fact]
    public void Questions_of_a_criterion_that_goes_become_pass_or_fail()
    {
        var tender = Complete();
        tender.RemoveCriterion(tender.Criteria[0].Id, By(Officer));
        Assert.True(tender.Questions[0].IsPassFail);
    }

    [Fact]
    public void Asking_is_recorded_on_the_enquirys_own_chain_so_that_the_buyer_cannot_see_who_is_interested()
    {
        var tender = In(TenderStatus.Open);
        tender.TakeHappenings();
        var enquiry = new Enquiry(tender, new Asker(tender.Id, Guid.CreateVersion7(), 3), "Is there parking?", Language.English, By(Guid.CreateVersion7()));
        Assert.Empty(tender.TakeHappenings());
        Assert.All(enquiry.TakeHappenings(), h => Assert.NotEqual(tender.Id, h.ChainId));
        enquiry.Reply(tender, new OwnWords("Is there parking?", "A oes lle parcio?"), new OwnWords("Yes", "Oes"), null, null, By(Officer));
        Assert.Equal("EnquiryAnswered", Assert.Single(tender.TakeHappenings()).What);
    }

    [Theory]
    [InlineData(10_01, 2000, 12_01), InlineData(10_03, 2000, 12_04), InlineData(100, 0, 100), InlineData(10, 500, 11)]
    public void Gross_is_net_with_VAT_to_the_nearest_penny(long net, int rate, long gross) => Assert.Equal(gross, Tender.Gross(net, rate));

    [Theory]
    [InlineData("45000000", "45000000", "45999999")]
    [InlineData("45210000", "45210000", "45219999")]
    [InlineData("30000000", "30000000", "30999999")]
    [InlineData("90911200", "90911200", "90911299")]
    public void A_CPV_branch_is_a_range_of_codes(string code, string from, string to) => Assert.Equal((from, to), TenderQueries.CpvRange(code));
}
