using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using static LocalProcure.Tests.Domain.Tenders.Drafts;

namespace LocalProcure.Tests.Domain.Tenders;

/// <summary>Changes to published tenders, made through the verbs alone.</summary>
public class TenderChangeTests
{
    private static readonly OwnWords Because = new("The work is the same; only a date moved.", "Yr un gwaith yw; dim ond dyddiad a symudodd.");
    private static readonly OwnWords Summary = new("The contract starts a month later.", "Mae’r contract yn dechrau fis yn hwyrach.");

    /// <summary>An open tender with a change that is ready: later dates, the closing kept.</summary>
    private static (Tender Tender, TenderChange Change, Tender Proposed) Ready(bool needsSecondOfficer = false, StatutoryNotice? notice = null, DateTime? extendTo = null, ExtensionDecision decision = ExtensionDecision.Keep)
    {
        var tender = Complete(Buyer(needsSecondOfficer), notice is null ? 20_000_00 : 26_000_00);
        if (needsSecondOfficer) { tender.SendForApproval(By(Officer)); tender.Approve(By(SecondOfficer)); }
        if (notice is not null) tender.RecordNotice(notice, By(Officer));
        tender.Publish(Limits, By(Officer));
        var change = new TenderChange(tender, By(Officer));
        var proposed = Proposal(tender, change);
        proposed.SetDates(new DateOnly(2026, 6, 1), new DateOnly(2028, 5, 31), By(Officer));
        change.Write(tender, TenderTerms.Of(proposed), By(Officer));
        change.Summarise(tender, Summary, null, By(Officer));
        change.Decide(tender, decision, extendTo, Because, By(Officer));
        return (tender, change, Proposal(tender, change));
    }

    /// <summary>A second copy of the tender, as the site reads one without tracking.</summary>
    private static Tender Proposal(Tender tender, TenderChange change)
    {
        var copy = Complete(tender.Buyer, tender.NetPence!.Value);
        if (tender.Buyer.NeedsSecondOfficer) { copy.SendForApproval(By(Officer)); copy.Approve(By(SecondOfficer)); }
        if (tender.Notice is not null) copy.RecordNotice(tender.Notice, By(Officer));
        copy.Publish(Limits, By(Officer));
        return copy.Propose(change.After, By(Officer));
    }

    // Nobody bids for a direct award; requests to take part are judged by the terms as published.
    [Theory]
    [InlineData(TenderStatus.Announced), InlineData(TenderStatus.Requests), InlineData(TenderStatus.Selecting)]
    public void A_direct_award_and_what_waits_for_its_shortlist_do_not_change(TenderStatus status)
    {
        var tender = In(status);
        var reason = status == TenderStatus.Announced ? ChangeText.NotOfDirectAward : ChangeText.NotBeforeShortlist;
        Assert.Equal(reason, tender.WhyNotRevise(When(status)));
        Assert.Equal(reason, Assert.Throws<RuleBroken>(() => new TenderChange(tender, By(Officer, When(status)))).Message);
    }

    // The periods of s.54 bind what is republished as well. Whether the day of publication counts is a matter of reading: without it there is advice, and only what is too soon with it is refused.
    [Theory]
    [InlineData(23, false, true), InlineData(24, true, true), InlineData(25, true, false)]
    public void A_changed_closing_keeps_the_periods_of_the_law(int daysAfterNotice, bool isLawful, bool isAdvised)
    {
        var tender = Complete(netPence: 300_000_00);
        tender.ChooseProcedure(new ProcedureFacts(ProcedureKind.Open, ConflictsAssessedOn: Now.UkDate()), By(Officer));
        tender.RecordNotice(new StatutoryNotice("012345-2026", Now), By(Officer));
        var proposed = tender.Propose(TenderTerms.Of(tender) with { ClosesAt = Now.AddDays(daysAfterNotice) }, By(Officer));
        Assert.Equal(isLawful, proposed.WhyNotTimetable(Limits, Now) is null);
        Assert.Equal(isAdvised ? [(RulesText.AdviceClosesSooner(Now.AddDays(daysAfterNotice).UkDate(), Now.AddDays(25).UkDate()), RuleCertainty.Inference)] : [], proposed.AdviceAt(Limits, Now).Select(a => (a.Text, a.Certainty)));
    }

    [Fact]
    public void Publishing_a_change_makes_the_next_version_and_keeps_the_one_before()
    {
        var (tender, change, proposed) = Ready();
        Assert.Equal((1, new DateOnly(2026, 5, 1)), (tender.Edition, tender.StartsOn!.Value));
        change.Publish(tender, proposed, Limits, By(Officer));
        Assert.Equal((2, 1, 1, new DateOnly(2026, 6, 1)), (tender.Edition, tender.ChangeCount, change.Number, tender.StartsOn!.Value));
        Assert.Equal(new DateOnly(2026, 5, 1), change.Before.StartsOn);
        Assert.Equal(TenderPart.Dates, Assert.Single(change.Differences).Part);
        Assert.Equal(Closes, tender.ClosesAt);
        Assert.Equal(ChangeText.AlreadyPublished, change.WhyNotWrite(tender, Now));
        Assert.Throws<RuleBroken>(() => change.Publish(tender, proposed, Limits, By(Officer)));
        Assert.Throws<RuleBroken>(() => change.Discard(By(Officer)));
    }

    [Theory]
    [InlineData(TenderStatus.Draft), InlineData(TenderStatus.AwaitingApproval), InlineData(TenderStatus.Approved), InlineData(TenderStatus.Closed), InlineData(TenderStatus.Opened), InlineData(TenderStatus.Awarded), InlineData(TenderStatus.Withdrawn)]
    public void Only_an_open_tender_changes(TenderStatus status)
    {
        var tender = In(status);
        Assert.NotNull(tender.WhyNotRevise(When(status)));
        Assert.Throws<RuleBroken>(() => new TenderChange(tender, By(Officer, When(status))));
    }

    [Theory]
    [InlineData(-1, true), InlineData(0, false), InlineData(1, false)]
    public void The_last_second_for_a_change_is_the_one_before_closing(int seconds, bool isTaken)
    {
        var (tender, change, proposed) = Ready(decision: ExtensionDecision.Extend, extendTo: Closes.AddDays(7));
        var at = Closes.AddSeconds(seconds);
        Assert.Equal(isTaken, change.WhyNotPublish(tender, proposed, Limits, at) is null);
        if (!isTaken)
        {
            Assert.Contains("s.31", change.WhyNotPublish(tender, proposed, Limits, at));
            Assert.Equal(ChangeStatus.Lapsed, change.StatusAt(tender, at));
            return;
        }
        change.Publish(tender, proposed, Limits, By(Officer, at));
        // The old closing passes without effect; the new one counts to the second.
        Assert.True(tender.IsOpenAt(Closes.AddSeconds(1)));
        Assert.True(tender.IsOpenAt(Closes.AddDays(7).AddSeconds(-1)));
        Assert.False(tender.IsOpenAt(Closes.AddDays(7)));
    }

    [Fact]
    public void Time_is_decided_explicitly_with_a_reason_and_never_shortened()
    {
        var (tender, change, _) = Ready();
        Assert.Equal(ChangeText.DecideExtension, change.WhyNotDecide(null, null, Because, Now));
        Assert.Equal(ChangeText.SayWhyNoExtension, change.WhyNotDecide(ExtensionDecision.Keep, null, OwnWords.None, Now));
        Assert.Equal(ChangeText.EnterNewClosing, change.WhyNotDecide(ExtensionDecision.Extend, null, OwnWords.None, Now));
        Assert.Equal(ChangeText.MustBeLater(Closes), change.WhyNotDecide(ExtensionDecision.Extend, Closes, OwnWords.None, Now));
        Assert.Equal(ChangeText.MustBeLater(Closes), change.WhyNotDecide(ExtensionDecision.Extend, Closes.AddDays(-1), OwnWords.None, Now));
        Assert.Null(change.WhyNotDecide(ExtensionDecision.Extend, Closes.AddSeconds(1), OwnWords.None, Now));
        var undecided = new TenderChange(In(TenderStatus.Open), By(Officer));
        Assert.Null(undecided.Extension);
        Assert.Throws<RuleBroken>(() => change.Decide(tender, ExtensionDecision.Extend, Closes, OwnWords.None, By(Officer)));
    }

    [Fact]
    public void Nothing_is_published_that_says_nothing_or_changes_nothing()
    {
        var tender = In(TenderStatus.Open);
        var change = new TenderChange(tender, By(Officer));
        Assert.Equal(ChangeText.NothingChanges, change.WhyNotPublish(tender, Proposal(tender, change), Limits, Now));
        var proposed = Proposal(tender, change);
        proposed.Describe(proposed.Title, new OwnWords("Ten libraries, weekly.", "Deg llyfrgell, bob wythnos."), null, By(Officer));
        change.Write(tender, TenderTerms.Of(proposed), By(Officer));
        Assert.Equal(ChangeText.EnterSummary, change.WhyNotPublish(tender, proposed, Limits, Now));
        change.Summarise(tender, new OwnWords("One library more.", null), null, By(Officer));
        Assert.Equal(ChangeText.SummaryInBoth, change.WhyNotPublish(tender, proposed, Limits, Now));
        change.Summarise(tender, new OwnWords("One library more.", null), "The translator is ill", By(Officer));
        Assert.Equal(ChangeText.DecideExtension, change.WhyNotPublish(tender, proposed, Limits, Now));
        change.Decide(tender, ExtensionDecision.Extend, Closes.AddDays(5), OwnWords.None, By(Officer));
        Assert.Null(change.WhyNotPublish(tender, Proposal(tender, change), Limits, Now));
    }

    [Theory]
    [InlineData(59), InlineData(61)]
    public void A_change_whose_weights_do_not_total_100_is_refused(int weight)
    {
        var (tender, change, proposed) = Ready();
        var quality = proposed.Criteria.First(c => !c.IsPrice);
        proposed.ChangeCriterion(quality.Id, quality.Name, weight, false, By(Officer));
        change.Write(tender, TenderTerms.Of(proposed), By(Officer));
        Assert.Equal(TenderText.WeightsTotal(weight + 40), change.WhyNotPublish(tender, proposed, Limits, Now));
    }

    [Fact]
    public void A_notifiable_tender_needs_the_reference_of_the_republished_notice()
    {
        var first = new StatutoryNotice("MAR123456", Now.AddHours(-1));
        var (tender, change, proposed) = Ready(notice: first);
        Assert.Equal(ChangeText.NeedsNewNotice, change.WhyNotPublish(tender, proposed, Limits, Now));
        change.RecordNotice(tender, first, By(Officer));
        Assert.Equal(ChangeText.SameNotice("MAR123456"), change.WhyNotPublish(tender, proposed, Limits, Now));
        change.RecordNotice(tender, new StatutoryNotice("MAR123499", Now.AddHours(1)), By(Officer));
        Assert.NotNull(change.WhyNotPublish(tender, proposed, Limits, Now));
        Assert.Null(change.WhyNotPublish(tender, proposed, Limits, Now.AddHours(1)));
        change.Publish(tender, proposed, Limits, By(Officer, Now.AddHours(2)));
        Assert.Equal("MAR123499", tender.Notice!.Reference);
    }

    [Fact]
    public void A_second_officer_approves_what_then_cannot_be_written_on_without_asking_again()
    {
        var (tender, change, proposed) = Ready(needsSecondOfficer: true);
        Assert.Equal(ChangeText.NeedsApproval, change.WhyNotPublish(tender, proposed, Limits, Now));
        change.SendForApproval(tender, proposed, By(Officer));
        Assert.Equal(ChangeText.AlreadySent, change.WhyNotSendForApproval(tender, proposed, Now));
        Assert.Equal(TenderText.ApproveByAnother, change.WhyNotApprove(tender, proposed, Officer, Now));
        change.Approve(tender, proposed, By(SecondOfficer));
        Assert.Null(change.WhyNotPublish(tender, proposed, Limits, Now));
        change.Summarise(tender, Because, null, By(Officer));
        Assert.Equal(ChangeStatus.Draft, change.StatusAt(tender, Now));
        Assert.Equal(ChangeText.NeedsApproval, change.WhyNotPublish(tender, proposed, Limits, Now));
    }

    [Fact]
    public void Each_state_lets_through_its_own_verbs_and_refuses_the_rest()
    {
        var accepted = new Dictionary<string, ChangeStatus[]>
        {
            ["summarise"] = [ChangeStatus.Draft, ChangeStatus.AwaitingApproval, ChangeStatus.Approved],
            ["send"] = [ChangeStatus.Draft],
            ["approve"] = [ChangeStatus.AwaitingApproval],
            ["return"] = [ChangeStatus.AwaitingApproval, ChangeStatus.Approved],
            ["publish"] = [ChangeStatus.Approved],
            ["discard"] = [ChangeStatus.Draft, ChangeStatus.AwaitingApproval, ChangeStatus.Approved, ChangeStatus.Lapsed],
        };
        foreach (var (verb, states) in accepted)
            foreach (var state in Enum.GetValues<ChangeStatus>())
            {
                var (tender, change, proposed) = Made(state);
                var act = By(SecondOfficer, state == ChangeStatus.Lapsed ? Closes : Now);
                Assert.Equal(state, change.StatusAt(tender, act.At));
                Action go = verb switch
                {
                    "summarise" => () => change.Summarise(tender, Because, null, act),
                    "send" => () => change.SendForApproval(tender, proposed, act),
                    "approve" => () => change.Approve(tender, proposed, act),
                    "return" => () => change.Return(tender, act),
                    "publish" => () => change.Publish(tender, proposed, Limits, act),
                    _ => () => change.Discard(act),
                };
                if (states.Contains(state)) go();
                else Assert.NotEmpty(Assert.Throws<RuleBroken>(go).Message);
            }
    }

    /// <summary>A change in a state, of a buyer that asks for a second officer.</summary>
    public static (Tender Tender, TenderChange Change, Tender Proposed) Made(ChangeStatus state)
    {
        var (tender, change, proposed) = Ready(needsSecondOfficer: true);
        if (state is ChangeStatus.AwaitingApproval or ChangeStatus.Approved or ChangeStatus.Published) change.SendForApproval(tender, proposed, By(Officer));
        if (state is ChangeStatus.Approved or ChangeStatus.Published) change.Approve(tender, proposed, By(SecondOfficer));
        if (state is ChangeStatus.Published) change.Publish(tender, proposed, Limits, By(Officer));
        return (tender, change, proposed);
    }

    [Fact]
    public void A_change_in_Welsh_alone_shows()
    {
        var before = TenderTerms.Of(In(TenderStatus.Open));
        var after = before with { Title = before.Title with { Welsh = "Glanhau deg llyfrgell" } };
        var difference = Assert.Single(TermsDifferences.Between(before, after));
        Assert.Equal((Language.Welsh, "Glanhau llyfrgelloedd", "Glanhau deg llyfrgell"), (difference.Language, difference.Before, difference.After));
    }

    [Fact]
    public void Every_kind_of_term_shows_when_it_comes_changes_or_goes()
    {
        var tender = In(TenderStatus.Open);
        var change = new TenderChange(tender, By(Officer));
        var proposed = Proposal(tender, change);
        var quality = proposed.Criteria.First(c => !c.IsPrice);
        proposed.SetPlace(["W06000024"], new OwnWords("Merthyr", "Merthyr"), By(Officer));
        proposed.ChangeQuestion(proposed.Questions[0].Id, proposed.Questions[0].Words, OwnWords.None, quality.Id, 250, By(Officer));
        proposed.AddQuestion(new OwnWords("Who will come?", "Pwy fydd yn dod?"), OwnWords.None, null, null, By(Officer));
        proposed.ChangePriceLine(proposed.PriceLines[0].Id, proposed.PriceLines[0].Description, proposed.PriceLines[0].Unit, 60, By(Officer));
        proposed.AddDocument("Plan", Language.English, "plan.pdf", new string('a', 64), "application/pdf", 1000, By(Officer));
        proposed.SetQuestionsClosing(Closes.AddDays(-1), By(Officer));
        change.Write(tender, TenderTerms.Of(proposed), By(Officer));
        Assert.Equal([TenderPart.Place, TenderPart.QuestionsClosing, TenderPart.Questions, TenderPart.PriceSchedule, TenderPart.Documents], change.Differences.Select(d => d.Part).Distinct());
        Assert.Contains(change.Differences, d => d.Before.Length == 0 && d.After == "Pwy fydd yn dod?");
        // And back again: what is taken out leaves no difference.
        var back = Proposal(tender, change).Propose(change.Before, By(Officer));
        Assert.Empty(TermsDifferences.Between(change.Before, TenderTerms.Of(back)));
    }

    [Fact]
    public void A_replaced_document_keeps_its_earlier_version_and_one_taken_off_stays_readable()
    {
        var tender = Complete();
        var document = tender.AddDocument("Plan", Language.English, "plan.pdf", new string('a', 64), "application/pdf", 1000, By(Officer));
        tender.ReplaceDocument(document.Id, "plan.pdf", new string('b', 64), "application/pdf", 1100, OwnWords.None, By(Officer));
        tender.Publish(Limits, By(Officer, Now.AddHours(1)));
        // What was replaced before publication is nobody else's.
        Assert.Empty(tender.EarlierVersionsOf(document.Id));
        Assert.Equal(2, document.Number);

        var at = By(Officer, Now.AddHours(2));
        var change = new TenderChange(tender, at);
        var terms = change.After with { Documents = [change.After.Documents[0] with { FileHash = new string('c', 64), Because = Because }] };
        tender.Propose(terms, at);
        Assert.Equal((3, new string('c', 64)), (tender.Documents[0].Number, tender.Documents[0].FileHash));
        var earlier = Assert.Single(tender.EarlierVersionsOf(document.Id));
        Assert.Equal((2, new string('b', 64), at.At), (earlier.Number, earlier.FileHash, earlier.SupersededAt));
        tender.Propose(terms with { Documents = [] }, By(Officer, Now.AddHours(3)));
        Assert.Equal(new string('c', 64), Assert.Single(tender.RemovedDocuments).FileHash);
        Assert.Empty(tender.Documents);
    }

    [Theory]
    [InlineData(0, 0, true, false), InlineData(0, 1, true, true), InlineData(1, 1, true, false), InlineData(1, 3, true, true), InlineData(0, 1, false, false)]
    public void A_submitted_bid_needs_confirming_when_the_tender_has_changed_since(int madeAfter, int changes, bool isSubmitted, bool needs)
    {
        var bid = new Bid(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), null, Closes, By(Officer));
        bid.Change([1], 1, "h", Closes, By(Officer));
        if (isSubmitted) bid.Submit(Closes, _ => "signed", By(Officer), madeAfter);
        Assert.Equal(needs, bid.NeedsConfirming(changes));
        Assert.Equal(needs, bid.WhyNotConfirm(changes, Closes, Now) is null);
        if (!needs) return;
        Assert.Equal(ConfirmingText.TooLate(Closes), bid.WhyNotConfirm(changes, Closes, Closes));
        Assert.Null(bid.WhyNotConfirm(changes, Closes, Closes.AddSeconds(-1)));
        Assert.NotNull(bid.ReminderDueAt(Closes, Closes.AddHours(-5), changes));
        bid.Confirm(changes, Closes, By(Officer));
        Assert.False(bid.NeedsConfirming(changes));
        Assert.True(bid.NeedsConfirming(changes + 1));
        Assert.Null(bid.ReminderDueAt(Closes, Closes.AddHours(-5), changes));
        Assert.Throws<RuleBroken>(() => bid.Confirm(changes, Closes, By(Officer)));
    }
}
