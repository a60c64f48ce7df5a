using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Tenders;

public class LotTests
{
    private static readonly Act Officer = Drafts.By(Drafts.Officer);

    public static LotFacts Facts(string title = "North", long netPence = 5_000_00, int vatRate = 2000) => new(new OwnWords(title, title + " (C)"), OwnWords.None, netPence, vatRate);

    /// <summary>A complete draft of £20,000 in lots of £5,000, with a price line and no question of its own for each.</summary>
    public static Tender InLots(int count = 3)
    {
        var tender = Drafts.Complete();
        tender.RemovePriceLine(tender.PriceLines[0].Id, Officer);
        for (var i = 1; i <= count; i++)
        {
            var lot = tender.AddLot(Facts($"Lot {i}"), Officer);
            tender.AddPriceLine(new OwnWords($"Visit {i}", $"Ymweliad {i}"), new OwnWords("visit", "ymweliad"), 10, Officer, lotId: lot.Id);
        }
        return tender;
    }

    [Fact]
    public void Lots_are_numbered_without_gaps_after_one_is_removed()
    {
        var tender = InLots();
        var second = tender.Lots[1];
        Assert.Equal(LotText.InUse(1, 0, 0), tender.WhyNotRemoveLot(second.Id));
        Assert.Throws<RuleBroken>(() => tender.RemoveLot(second.Id, Officer));
        tender.RemovePriceLine(tender.PriceLines.Single(l => l.LotId == second.Id).Id, Officer);
        tender.RemoveLot(second.Id, Officer);
        Assert.Equal([1, 2], tender.Lots.Select(l => l.Number));
        Assert.Equal(["Lot 1", "Lot 3"], tender.Lots.Select(l => l.Title.English));
    }

    [Fact]
    public void Lots_never_total_more_than_the_tender_with_or_without_vat()
    {
        var tender = InLots();
        Assert.Null(tender.WhyNotLot(Facts(netPence: 5_000_00)));
        Assert.Equal(LotText.TooMuch(20_000_01, 20_000_00), tender.WhyNotLot(Facts(netPence: 5_000_01)));
        // Net it fits; with a higher rate of VAT it is more than the tender's 24,000.
        Assert.Equal(LotText.TooMuchGross(24_250_00, 24_000_00), tender.WhyNotLot(Facts(netPence: 5_000_00, vatRate: 2500)));
        Assert.Throws<RuleBroken>(() => tender.AddLot(Facts(netPence: 5_000_01), Officer));
        // Replacing a lot counts its new value in place of its old one.
        Assert.Null(tender.WhyNotLot(Facts(netPence: 10_000_00), tender.Lots[0].Id));
        // A smaller estimate afterwards is found when the parts are checked.
        tender.SetValue(14_000_00, 2000, Officer);
        Assert.Equal(LotText.TooMuch(15_000_00, 14_000_00), tender.WhyNotLots());
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(1, 1, true)]
    [InlineData(3, 2, true)]
    [InlineData(null, 3, true)]
    [InlineData(0, null, false)]
    [InlineData(4, null, false)]
    [InlineData(2, 3, false)]
    [InlineData(null, 0, false)]
    public void Limits_lie_between_one_and_the_number_of_lots(int? bid, int? win, bool isGood)
    {
        var tender = InLots();
        Assert.Equal(isGood, tender.WhyNotLimitLots(bid, win) is null);
        if (isGood) tender.LimitLots(bid, win, Officer);
        else Assert.Throws<RuleBroken>(() => tender.LimitLots(bid, win, Officer));
    }

    [Fact]
    public void A_bid_names_lots_of_the_tender_and_no_more_than_allowed()
    {
        var tender = InLots();
        tender.LimitLots(2, 1, Officer);
        Guid[] ids = [.. tender.Lots.Select(l => l.Id)];
        Assert.Null(tender.WhyNotBidFor(ids[..2]));
        Assert.Equal(LotText.ChooseLot, tender.WhyNotBidFor([]));
        Assert.Equal(LotText.BidForAtMost(2), tender.WhyNotBidFor(ids));
        Assert.Equal(LotText.LotOfTender, tender.WhyNotBidFor([Guid.NewGuid()]));
        Assert.Null(Drafts.Complete().WhyNotBidFor([]));
        Assert.Equal(LotText.NotInLots, Drafts.Complete().WhyNotBidFor(ids));
    }

    [Fact]
    public void Price_and_questions_are_counted_by_lot_and_those_of_no_lot_in_each()
    {
        var tender = InLots(2);
        var (first, second) = (tender.Lots[0].Id, tender.Lots[1].Id);
        var shared = tender.AddPriceLine(new OwnWords("Set-up", null), new OwnWords("item", null), 1, Officer);
        var own = tender.AddQuestion(new OwnWords("Only second?", null), OwnWords.None, null, null, Officer, lotId: second);
        var content = BidContent.Empty(tender.Id, Guid.NewGuid()).WithLots([first])
            .WithPrices([new(tender.PriceLines[0].Id, 7_00), new(tender.PriceLines[1].Id, 9_00), new(shared.Id, 3_00)]);

        Assert.Equal(73_00, BidPricing.TotalPence(tender, content, first));
        Assert.Equal(93_00, BidPricing.TotalPence(tender, content, second));
        Assert.Equal(73_00, BidPricing.TotalPence(tender, content));
        Assert.DoesNotContain(own, content.Asked(tender));
        Assert.Equal(73_00 + 93_00, BidPricing.TotalPence(tender, content.WithLots([first, second])));
        Assert.Contains(own, content.WithLots([second]).Asked(tender));
        Assert.Throws<RuleBroken>(() => tender.AddPriceLine(new OwnWords("x", null), new OwnWords("y", null), 1, Officer, lotId: Guid.NewGuid()));
    }

    [Fact]
    public void What_is_missing_is_said_for_each_lot_bid_for()
    {
        var tender = InLots(2);
        var (first, second) = (tender.Lots[0].Id, tender.Lots[1].Id);
        var empty = BidContent.Empty(tender.Id, Guid.NewGuid());
        Assert.Equal(MissingFrom.Lots, Readiness.Missing(tender, empty).First().From);
        var priced = empty.WithLots([first, second]).WithPrices([new(tender.PriceLines[0].Id, 7_00)]).WithAnswer(new(tender.Questions[0].Id, "So.", null));
        var missing = Assert.Single(Readiness.Missing(tender, priced));
        Assert.Equal((MissingFrom.Prices, second), (missing.From, missing.LotId!.Value));
        Assert.Empty(Readiness.Missing(tender, priced.WithLots([first])));
    }

    [Fact]
    public void A_bid_from_before_lots_keeps_its_bytes_and_one_with_lots_is_sealed_with_them()
    {
        var (tender, bid) = (Guid.NewGuid(), Guid.NewGuid());
        var old = $$"""{"TenderId":"{{tender}}","BidId":"{{bid}}","Version":1,"Salt":"c2FsdA==","Answers":[],"Prices":[],"Files":[]}""";
        Assert.Equal(old, System.Text.Encoding.UTF8.GetString(BidContent.From(System.Text.Encoding.UTF8.GetBytes(old)).Bytes()));

        Guid[] lots = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];
        var content = BidContent.Empty(tender, bid).WithLots(lots.OrderDescending()).Next(1);
        Assert.Equal(lots.Order(), content.LotIds);
        Assert.Equal(content.Hash(), BidContent.From(content.Bytes()).Hash());
        Assert.NotEqual(content.Hash(), (content with { LotIds = [lots[0]] }).Hash());
    }

    [Theory]
    [InlineData(BuyerKind.Council, true, true)]
    [InlineData(BuyerKind.Council, false, true)]
    [InlineData(BuyerKind.College, true, true)]
    [InlineData(BuyerKind.College, false, false)]
    public void Lots_and_small_firms_are_considered_where_the_act_asks(BuyerKind kind, bool isPublicContract, bool isAsked)
    {
        var tender = new Tender(Drafts.Buyer(kind: kind), new OwnWords("Boilers", null), Officer);
        Assert.Equal(!isAsked ? null : isPublicContract ? LotText.LotsOrReason : LotText.ConsiderSmallFirms, tender.WhyNotConsidered(isPublicContract));
        tender.SayWhyNoLots(new OwnWords("One machine cannot be split.", null), Officer);
        tender.ConsiderSmallFirms("Turnover asked for.", "Halved.", Officer);
        Assert.Null(tender.WhyNotConsidered(isPublicContract));
    }

    [Fact]
    public void Whatever_is_added_changed_and_removed_the_lots_stay_within_the_estimate_and_are_numbered_in_order()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var tender = Drafts.Complete();
            for (var step = 0; step < 30; step++)
            {
                var facts = Facts(netPence: random.Next(0, 9_000_00), vatRate: random.Next(3) * 1000);
                var any = tender.Lots.Count == 0 ? Guid.NewGuid() : tender.Lots[random.Next(tender.Lots.Count)].Id;
                try
                {
                    switch (random.Next(5))
                    {
                        case 0 or 1: tender.AddLot(facts, Officer); break;
                        case 2 when tender.Lots.Count > 0: tender.ChangeLot(any, facts, Officer); break;
                        case 3: tender.RemoveLot(any, Officer); break;
                        default: tender.LimitLots(random.Next(5) is var most && most == 0 ? null : most, random.Next(1, 4), Officer); break;
                    }
                }
                catch (RuleBroken)
                {
                    // Refused: what stood still stands, which is checked like everything else.
                }
                Assert.Equal(Enumerable.Range(1, tender.Lots.Count), tender.Lots.OrderBy(l => l.Number).Select(l => l.Number));
                Assert.True(tender.Lots.Sum(l => l.NetPence) <= tender.NetPence && tender.Lots.Sum(l => l.GrossPence) <= tender.GrossPence);
                Assert.True((tender.MostLotsToBidFor ?? 1) <= Math.Max(1, tender.Lots.Count) && (tender.MostLotsToWin ?? 1) <= (tender.MostLotsToBidFor ?? Math.Max(1, tender.Lots.Count)));
            }
        }
    }
}
