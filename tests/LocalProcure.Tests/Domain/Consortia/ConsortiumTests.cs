using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;

namespace LocalProcure.Tests.Domain.Consortia;

public class ConsortiumTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Lead = Guid.NewGuid(), Partner = Guid.NewGuid(), Third = Guid.NewGuid(), Tender = Guid.NewGuid();
    private static Act By(DateTime? at = null) => new(Guid.NewGuid(), at ?? Now);
    private static JointContent Content(int version = 1) => new(Guid.Parse("0199a000-0000-7000-8000-000000000001"), version, $"hash{version}");

    private static readonly AloneStatement Why = new([AloneReason.Skills], "We cannot build");

    private static Consortium Started(Guid? tender = null) =>
        new("Valley Trades", new OwnWords("We each lack a skill", null), ConsortiumModel.AllContract, tender ?? Tender, Lead, "Runs the work", null, By());

    private static Consortium Pair()
    {
        var consortium = Started();
        var asked = consortium.Invite(Invitee.Of(Partner), "Wires", 4_000, null, By());
        consortium.Accept(asked, Partner, false, null, By(), Why);
        return consortium;
    }

    [Fact]
    public void A_new_consortium_is_its_lead_with_the_whole()
    {
        var consortium = Started();
        Assert.Equal((1, Shares.Whole, Lead), (consortium.AcceptedMembers.Count(), consortium.TotalShares, consortium.LeadFirmId));
    }

    [Fact]
    public void What_is_offered_comes_from_the_lead_and_returns_to_it_when_declined()
    {
        var consortium = Started();
        var asked = consortium.Invite(Invitee.Of(Partner), "Wires", 4_000, null, By());
        Assert.Equal(6_000, consortium.PlaceOf(Lead)!.Share);
        consortium.Decline(asked, By());
        Assert.Equal(10_000, consortium.PlaceOf(Lead)!.Share);
    }

    [Fact]
    public void More_than_the_lead_holds_cannot_be_offered() =>
        Assert.NotNull(Started().WhyNotInvite(Invitee.Of(Partner), 10_000));

    [Fact]
    public void The_same_firm_is_not_invited_twice_but_can_be_asked_again_after_a_no()
    {
        var consortium = Started();
        var asked = consortium.Invite(Invitee.Of(Partner), "Wires", 4_000, null, By());
        Assert.Equal(ConsortiumText.AlreadyHere, consortium.WhyNotInvite(Invitee.Of(Partner), 100));
        consortium.Decline(asked, By());
        var again = consortium.Invite(Invitee.Of(Partner), "Wires", 3_000, null, By());
        consortium.Accept(again, Partner, false, null, By());
        Assert.True(consortium.IsIn(Partner));
        Assert.Equal(3, consortium.Members.Count);
    }

    [Fact]
    public void An_invitation_can_be_answered_once()
    {
        var consortium = Pair();
        var asked = consortium.PlaceOf(Partner)!;
        Assert.Equal(ConsortiumText.InvitationUsed, consortium.WhyNotAccept(asked, Partner, false, null, Now));
        Assert.Throws<RuleBroken>(() => consortium.Decline(asked, By()));
    }

    [Fact]
    public void An_invitation_expires_at_its_instant()
    {
        var consortium = Started();
        var asked = consortium.Invite(Invitee.At("a@example.org", "h"), "Wires", 1_000, Now.AddDays(14), By());
        Assert.Null(consortium.WhyNotAccept(asked, Partner, false, null, Now.AddDays(14).AddSeconds(-1)));
        Assert.Equal(ConsortiumText.InvitationExpired, consortium.WhyNotAccept(asked, Partner, false, null, Now.AddDays(14)));
    }

    [Fact]
    public void A_withdrawn_invitation_cannot_be_accepted()
    {
        var consortium = Started();
        var asked = consortium.Invite(Invitee.Of(Partner), "Wires", 1_000, null, By());
        consortium.Withdraw(asked, By());
        Assert.Equal(ConsortiumText.InvitationWithdrawn, consortium.WhyNotAccept(asked, Partner, false, null, Now));
    }

    [Fact]
    public void A_firm_that_bids_elsewhere_joins_only_with_a_declaration()
    {
        var consortium = Started();
        var asked = consortium.Invite(Invitee.Of(Partner), "Wires", 1_000, null, By());
        Assert.Equal(ConsortiumText.DeclareElsewhere, consortium.WhyNotAccept(asked, Partner, true, " ", Now));
        consortium.Accept(asked, Partner, true, "Different depots, separate estimators", By());
        Assert.Equal("Different depots, separate estimators", asked.Declaration);
        Assert.Null(asked.ClaimKey);
    }

    [Fact]
    public void An_undeclared_member_claims_the_tender_until_it_goes()
    {
        var consortium = Pair();
        var member = consortium.PlaceOf(Partner)!;
        Assert.Equal($"{Tender:N}:{Partner:N}", member.ClaimKey);
        consortium.Leave(member, By());
        Assert.Null(member.ClaimKey);
    }

    [Fact]
    public void The_lead_goes_only_after_handing_over()
    {
        var consortium = Pair();
        Assert.Equal(ConsortiumText.LeadMustHandOver, consortium.WhyNotGo(consortium.PlaceOf(Lead)!));
        consortium.HandLead(Partner, By());
        consortium.Leave(consortium.PlaceOf(Lead)!, By());
        Assert.Equal(Shares.Whole, consortium.PlaceOf(Partner)!.Share);
    }

    [Fact]
    public void Shares_are_set_for_everyone_at_once_and_only_whole()
    {
        var consortium = Pair();
        var terms = consortium.CurrentMembers.ToDictionary(member => member.Id, member => new MemberTerms(member.Role, 5_000));
        Assert.Null(consortium.WhyNotShare(terms));
        terms[consortium.PlaceOf(Lead)!.Id] = new MemberTerms("Runs", 5_001);
        Assert.Equal(ConsortiumText.SharesNotWhole(10_001), consortium.WhyNotShare(terms));
        terms.Remove(consortium.PlaceOf(Lead)!.Id);
        Assert.Equal(ConsortiumText.MembersMoved, consortium.WhyNotShare(terms));
    }

    [Fact]
    public void Only_the_lead_submits_and_only_when_everyone_signed_that_version()
    {
        var consortium = Pair();
        consortium.Sign(Lead, Content(), By());
        Assert.Equal(ConsortiumText.SignaturesMissing(1), consortium.WhyNotSubmit(Content(), Lead));
        consortium.Sign(Partner, Content(), By());
        Assert.Equal(ConsortiumText.OnlyLeadSubmits, consortium.WhyNotSubmit(Content(), Partner));
        Assert.Equal(ConsortiumText.SignaturesMissing(2), consortium.WhyNotSubmit(Content(2), Lead));
        Assert.Null(consortium.WhyNotSubmit(Content(), Lead));
    }

    [Fact]
    public void Nothing_changes_while_the_bid_stands_submitted_and_signatures_hold_when_it_is_taken_back()
    {
        var consortium = Pair();
        consortium.Sign(Lead, Content(), By());
        consortium.Sign(Partner, Content(), By());
        consortium.Submit(Content(), Lead, By());
        Assert.Equal(ConsortiumText.LockedBySubmission, consortium.WhyNotGo(consortium.PlaceOf(Partner)!));
        Assert.Equal(ConsortiumText.LockedBySubmission, consortium.WhyNotUnsign(Partner));
        Assert.Equal(ConsortiumText.AlreadySubmitted, consortium.WhyNotSubmit(Content(), Lead));
        consortium.BidWithdrawn(By());
        Assert.Null(consortium.WhyNotSubmit(Content(), Lead));
    }

    [Fact]
    public void Signing_twice_is_one_signature()
    {
        var consortium = Pair();
        consortium.Sign(Partner, Content(), By());
        consortium.Sign(Partner, Content(), By());
        Assert.Single(consortium.Signatures);
    }

    [Fact]
    public void A_pending_invitation_holds_everything_up()
    {
        var consortium = Pair();
        consortium.Invite(Invitee.Of(Third), "Paints", 100, null, By());
        Assert.Equal(ConsortiumText.StillWaiting(1), consortium.WhyNotSign(Lead, Content()));
    }

    [Fact]
    public void A_change_of_content_resets_every_signature_and_says_so()
    {
        var consortium = Pair();
        consortium.Sign(Partner, Content(), By());
        Assert.True(consortium.ContentChanged(By()));
        Assert.False(consortium.ContentChanged(By()));
        Assert.Equal(ResetReason.ContentChanged, Assert.Single(consortium.Signatures).ResetBecause);
    }

    [Fact]
    public void A_standing_group_is_asked_together_again_for_a_tender()
    {
        var standing = new Consortium("Valley Trades", new OwnWords("Why", null), ConsortiumModel.CoOperative, null, Lead, "Runs", null, By());
        standing.Accept(standing.Invite(Invitee.Of(Partner), "Wires", 2_500, null, By()), Partner, false, null, By());
        Assert.Equal(ConsortiumText.StandingDoesNotBid, standing.WhyNotSign(Lead, Content()));
        var asked = standing.ForTender(Tender, null, null, By());
        Assert.Equal((Tender, 2_500, MemberStatus.Invited), (asked.TenderId, asked.PlaceOf(Partner)!.Share, asked.PlaceOf(Partner)!.StatusAt(Now)));
    }

    [Fact]
    public void An_ended_group_does_nothing_more()
    {
        var consortium = Pair();
        consortium.End(By());
        Assert.Equal(ConsortiumText.Ended, consortium.WhyNotInvite(Invitee.Of(Third), 10));
        Assert.All(consortium.Members, member => Assert.Null(member.ClaimKey));
    }
}
