using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Bids;

public class BidTests
{
    private static readonly DateTime Closes = Drafts.Closes;
    private static readonly Guid Firm = Guid.CreateVersion7();

    private static Bid Written(Guid? consortium = null)
    {
        var bid = new Bid(Guid.CreateVersion7(), Guid.CreateVersion7(), Firm, consortium, Closes, At(-60));
        bid.Change([1, 2, 3], 1, new string('a', 64), Closes, At(-60));
        return bid;
    }

    private static Act At(int secondsToClosing) => new(Guid.CreateVersion7(), Closes.AddSeconds(secondsToClosing));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_bid_is_taken_until_the_closing_instant_and_not_at_it(int seconds, bool isTaken)
    {
        Assert.Equal(isTaken, Written().WhyNotSubmit(Closes, At(seconds).At) is null);
        var act = At(seconds);
        if (isTaken) Assert.Equal(act.At, Written().Submit(Closes, _ => "signed", act).ReceivedAt);
        else Assert.Throws<RuleBroken>(() => Written().Submit(Closes, _ => "signed", act));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Nothing_changes_and_nothing_is_withdrawn_from_the_closing_instant_on(int seconds, bool isTaken)
    {
        var bid = Written();
        Assert.Equal(isTaken, bid.WhyNotChange(Closes, At(seconds).At) is null);
        bid.Submit(Closes, _ => "signed", At(-30));
        Assert.Equal(isTaken, bid.WhyNotWithdraw(Closes, At(seconds).At) is null);
    }

    [Fact]
    public void A_submitted_bid_is_withdrawn_before_it_changes_and_may_be_submitted_again()
    {
        var bid = Written();
        var first = bid.Submit(Closes, r => r.Text(), At(-50));
        Assert.Equal(BidText.WithdrawFirst, bid.WhyNotChange(Closes, At(-40).At));
        Assert.Equal(BidText.AlreadySubmitted, bid.WhyNotSubmit(Closes, At(-40).At));
        bid.Withdraw(Closes, At(-40));
        Assert.Null(bid.SubmittedAt);
        bid.Change([4], 2, new string('b', 64), Closes, At(-30));
        var second = bid.Submit(Closes, r => r.Text(), At(-20));
        Assert.Equal([1, 2], bid.Submissions.Select(s => s.Number));
        Assert.Same(second, bid.Standing);
        Assert.Equal(new string('a', 64), first.Hash);
        Assert.Contains(new string('b', 64), second.Signature);
    }

    [Fact]
    public void The_trail_never_holds_what_the_bid_says()
    {
        var bid = Written();
        bid.Submit(Closes, _ => "signed", At(-50));
        Assert.All(bid.Happenings, h => Assert.Equal(bid.Id, h.ChainId));
        Assert.Equal(["BidStarted", "BidChanged", "BidSubmitted"], bid.Happenings.Select(h => h.What));
    }

    [Fact]
    public void The_lead_stays_a_party_whatever_members_are_named()
    {
        var bid = Written(Guid.CreateVersion7());
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        bid.SetParties([one, two], At(-50));
        Assert.Equal(new[] { Firm, one, two }.Order(), bid.FirmIds.Order());
        bid.SetParties([two], At(-40));
        Assert.Equal(new[] { Firm, two }.Order(), bid.FirmIds.Order());
    }

    [Fact]
    public void Readiness_names_every_unanswered_question_and_missing_price()
    {
        var tender = Drafts.Complete();
        var passFail = tender.AddQuestion(new OwnWords("Insured?", "Wedi yswirio?"), OwnWords.None, null, null, Drafts.By(Drafts.Officer));
        var scored = tender.Questions.First(q => q.CriterionId is not null);
        var content = BidContent.Empty(tender.Id, Guid.CreateVersion7());
        Assert.Equal([scored.Id, passFail.Id, null], Readiness.Missing(tender, content).Select(m => m.QuestionId));
        content = content.WithAnswer(new BidAnswer(scored.Id, string.Join(' ', Enumerable.Repeat("gair", 501)), null))
            .WithAnswer(new BidAnswer(passFail.Id, "", false)).WithPrices([new BidPrice(tender.PriceLines[0].Id, 0)]);
        Assert.Equal([BidText.TooManyWords(501, 500), BidText.PriceAboveNothing], Readiness.Missing(tender, content).Select(m => m.Reason));
        content = content.WithAnswer(new BidAnswer(scored.Id, "Yn ofalus.", null)).WithPrices([new BidPrice(tender.PriceLines[0].Id, 100_00)]);
        Assert.Empty(Readiness.Missing(tender, content));
        Assert.Equal(5_200_00, BidPricing.TotalPence(tender, content));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData(" one  two\nthree ", 3)]
    [InlineData("Tŷ’r Cyffredin – 24/7", 3)]
    [InlineData("well-known - yes", 2)]
    public void Words_are_counted_as_people_count_them(string? text, int words) => Assert.Equal(words, Words.Count(text));
}
