using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Openings;

public class ConcernTests
{
    private static readonly Tender Tender = Drafts.In(TenderStatus.Opened);
    private static readonly DateTime Now = Drafts.Closes.AddDays(1);
    private static readonly DateTime By = Now.AddDays(5);
    private static readonly Guid Bid = Guid.CreateVersion7();
    private static Act At(DateTime at) => Drafts.By(Drafts.Officer, at);

    [Theory]
    [InlineData(ConcernKind.AbnormallyLow, false)]
    [InlineData(ConcernKind.Exclusion, false)]
    [InlineData(ConcernKind.NonConforming, true)]
    public void Only_a_non_conforming_bid_needs_no_time_to_explain(ConcernKind kind, bool isFine) =>
        Assert.Equal(isFine ? null : ConcernText.EnterRespondBy, Concern.WhyNotRaise(Tender, kind, "Found", null, Guid.NewGuid(), "fraud", Now));

    [Fact]
    public void A_price_is_not_set_aside_before_its_bidder_could_explain()
    {
        var concern = new Concern(Tender, Bid, ConcernKind.AbnormallyLow, "Half the mean", By, At(Now));
        Assert.Equal(ConcernText.WaitFor(By), concern.WhyNotDecide(ConcernOutcome.SetAside, "Too low", Now));
        Assert.Null(concern.WhyNotDecide(ConcernOutcome.Stays, "Looked again", Now));
        Assert.Null(concern.WhyNotDecide(ConcernOutcome.SetAside, "Too low", By));
        Assert.Equal(ConcernText.TimeIsOver(By), concern.WhyNotExplain(By));
        Assert.Equal(ConcernText.OnlyLonger, concern.WhyNotExtend(By.AddDays(-1), Now));
        concern.Extend(By.AddDays(2), At(By));
        concern.Explain("We own the machines", null, At(By.AddDays(1)));
        Assert.Null(concern.WhyNotDecide(ConcernOutcome.SetAside, "No proof of that", By.AddDays(1)));
        Assert.Equal(ConcernText.EnterReason, concern.WhyNotDecide(ConcernOutcome.SetAside, " ", By.AddDays(1)));
        concern.Decide(ConcernOutcome.SetAside, "No proof of that", At(By.AddDays(1)));
        Assert.True(concern.SetsAside);
        Assert.Equal(ConcernText.AlreadyDecided, concern.WhyNotDecide(ConcernOutcome.Stays, "After all", By.AddDays(1)));
    }

    [Fact]
    public void A_member_is_replaced_only_by_a_firm_that_the_bidder_offered()
    {
        var concern = new Concern(Tender, Bid, ConcernKind.Exclusion, "Convicted in May", By, At(Now), Guid.NewGuid(), "fraud");
        concern.Explain("It leaves us", null, At(Now));
        Assert.Equal(ConcernText.NoReplacementOffered, concern.WhyNotDecide(ConcernOutcome.Replaced, "Agreed", Now));
    }

    [Fact]
    public void Sub_contractors_stand_as_decided_and_nobody_comes_in_unchecked()
    {
        var (windows, pests) = (new BidSubContractor(Guid.NewGuid(), "Windows Ltd", null, "Windows"), new BidSubContractor(Guid.NewGuid(), "Pest Ltd", null, "Pests"));
        var (next, last) = (new BidSubContractor(Guid.NewGuid(), "Clean Pest Ltd", "07654321", "Pests"), new BidSubContractor(Guid.NewGuid(), "Last Ltd", null, "Pests"));
        var first = Decided(pests.Id, new(next));
        Assert.Equal([windows, next], SubContracting.Now([windows, pests], Bid, [first])!);
        // The new one may be replaced in its turn, and a bidder may do the work itself.
        var second = Decided(next.Id, new(last));
        Assert.Equal([windows, last], SubContracting.Now([windows, pests], Bid, [second, first])!);
        Assert.Equal([last], SubContracting.Now([windows, pests], Bid, [first, second, Decided(windows.Id, new(null))])!);
        Assert.Null(SubContracting.Now(null, Bid, [first]));
        Assert.Equal([windows, pests], SubContracting.Now([windows, pests], Guid.NewGuid(), [first])!);

        var open = Offered(pests.Id, new(next));
        SupplierCheck Look(DateTime at, bool onList) => new(Tender.Id, Bid, next.Id, onList, "Read", [], "List", At(at), true);
        Assert.Equal(ConcernText.CheckOfferedFirst, open.WhyNotTakeIn([]));
        Assert.Equal(ConcernText.CheckOfferedFirst, open.WhyNotTakeIn([Look(Now.AddHours(-1), false)]));
        Assert.Equal(ConcernText.OfferedHasGround, open.WhyNotTakeIn([Look(Now.AddHours(1), true)]));
        Assert.Null(open.WhyNotTakeIn([Look(Now.AddHours(1), false)]));
        Assert.Null(Offered(pests.Id, new(null)).WhyNotTakeIn([]));
        Assert.Throws<RuleBroken>(() => open.Decide(ConcernOutcome.Replaced, "Agreed", At(By)));

        Concern Offered(Guid sub, SubContractorOffer offer)
        {
            var concern = new Concern(Tender, Bid, ConcernKind.Exclusion, "On the list", By, At(Now), sub, "fraud");
            concern.Explain("It leaves us", null, At(Now), offer);
            return concern;
        }
        Concern Decided(Guid sub, SubContractorOffer offer)
        {
            var concern = Offered(sub, offer);
            concern.Decide(ConcernOutcome.Replaced, "Agreed", At(By.AddMinutes(sub == next.Id ? 1 : sub == windows.Id ? 2 : 0)), offer.Other is { } other ? [new(Tender.Id, Bid, other.Id, false, "Read", [], "List", At(Now.AddHours(1)), true)] : null);
            return concern;
        }
    }

    [Fact]
    public void The_newcomer_takes_role_and_share_and_the_lead_cannot_be_replaced()
    {
        var (lead, member, other) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var group = new Consortium("Ni", OwnWords.None, ConsortiumModel.AllContract, null, lead, "Leads", null, At(Now));
        var asked = group.Invite(Invitee.Of(member), "Fits", 4_000, null, At(Now));
        group.Accept(asked, member, false, null, At(Now));
        Assert.Equal(ConsortiumText.LeadMustHandOver, group.WhyNotReplace(lead, other));
        Assert.Equal(ConsortiumText.AlreadyHere, group.WhyNotReplace(member, lead));
        group.Replace(member, other, At(Now));
        Assert.False(group.IsIn(member));
        Assert.Equal(("Fits", 4_000, Shares.Whole), (group.PlaceOf(other)!.Role, group.PlaceOf(other)!.Share, group.TotalShares));
    }

    [Fact]
    public void A_check_that_found_something_waits_for_a_decision_about_that_firm()
    {
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        SupplierCheck[] checks = [new(Tender.Id, Bid, one, false, "Read today", ["fraud"], "Press", At(Now))];
        Assert.Equal([two], checks.Unchecked(Bid, [one, two]));
        Assert.Equal([one], checks.Unresolved(Bid, [one, two], []));
        var concern = new Concern(Tender, Bid, ConcernKind.Exclusion, "Convicted", By, At(Now), one, "fraud");
        Assert.Equal([one], checks.Unresolved(Bid, [one], [concern]));
        concern.Decide(ConcernOutcome.Stays, "It was another firm of the same name", At(By));
        Assert.Empty(checks.Unresolved(Bid, [one], [concern]));
        SupplierCheck[] again = [.. checks, new(Tender.Id, Bid, one, true, "Read again", [], "List", At(By.AddDays(1)))];
        Assert.Equal([one], again.Unresolved(Bid, [one], [concern]));
    }

    [Fact]
    public void A_late_tender_is_considered_only_with_content_and_before_scoring()
    {
        var late = new LateTender(Tender, LateChannel.Email, "Cwm Ltd", "a@b.cymru", Drafts.Closes.AddMinutes(5), "The line was down", null, At(Now));
        Assert.Equal(LateText.NoContent, late.WhyNotDecide(true, "The fault was ours", Tender, null, false));
        Assert.Equal(LateText.ScoringHasBegun, late.WhyNotDecide(true, "The fault was ours", Tender, Bid, true));
        Assert.Null(late.WhyNotDecide(true, "The fault was ours", Tender, Bid, false));
        Assert.Null(late.WhyNotDecide(false, "Five minutes late", Tender, null, true));
        Assert.Equal(LateText.StillOpen, LateTender.WhyNotRecord(Drafts.In(TenderStatus.Open), Drafts.Now, Drafts.Now));
    }

    [Fact]
    public void A_managed_conflict_waits_for_somebody_else_and_changes_are_kept()
    {
        var ann = Guid.NewGuid();
        var place = new Panellist(Tender.Id, ann, At(Now));
        place.Declare([new Declaration(Bid, false, "We were at school") { Mitigation = "A second evaluator checks my scores" }], Drafts.By(ann, Now));
        Assert.Equal(EvaluationText.MitigationWaits, place.WhyNotScore(Bid));
        Assert.Equal(EvaluationText.NotYourOwnConflict, place.WhyNotAccept(Bid, ann));
        place.AcceptMitigation(Bid, At(Now));
        Assert.Null(place.WhyNotScore(Bid));
        place.Declare([new Declaration(Bid, true, "She offered me a job")], Drafts.By(ann, By));
        Assert.Equal(EvaluationText.YouHaveAConflict, place.WhyNotScore(Bid));
        Assert.Equal([("We were at school", Now, By)], place.Earlier.Select(e => (e.Reason, e.From, e.Until)));
    }
}
