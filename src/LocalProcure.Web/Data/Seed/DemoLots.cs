using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Seed;

/// <summary>The demonstration's tender in three lots, with conditions of participation and a bid for two of them.</summary>
public static class DemoLots
{
    public const string Key = "cleaning";

    public static void Split(Tender tender, Act act)
    {
        tender.ChangePriceLine(tender.PriceLines[0].Id, new OwnWords("Deep clean of one building, once a year", "Glanhad trylwyr un adeilad, unwaith y flwyddyn"), new OwnWords("visit", "ymweliad"), 4, act);
        Add("Taf valleys", "Cymoedd Taf", "Aberdare, Mountain Ash and Hirwaun: four libraries and a one-stop shop.", "Aberdâr, Aberpennar a Hirwaun: pedair llyfrgell a siop un stop.", 42_000);
        Add("Rhondda", "Y Rhondda", "Treorchy, Tonypandy and Porth: three libraries.", "Treorci, Tonypandy a’r Porth: tair llyfrgell.", 30_000);
        Add("Pontypridd", "Pontypridd", "The central library and two one-stop shops.", "Y llyfrgell ganolog a dwy siop un stop.", 24_000);
        tender.LimitLots(2, 2, act);
        tender.AddRequirement(new(RequirementKind.Insurance, "public-liability", OwnWords.None, 5_000_000_00, GroupRule.Every, ProofAsked.CoverAtStart, true)
        {
            Guidance = new("A quotation is enough now; the policy comes when the contract starts.", "Mae dyfynbris yn ddigon nawr; daw’r polisi pan fydd y contract yn dechrau."),
        }, act);
        tender.AddRequirement(new(RequirementKind.Capacity, "people", OwnWords.None, 6, GroupRule.Sum, ProofAsked.Statement, true) { LotIds = [tender.Lots[0].Id] }, act);
        tender.AddRequirement(new(RequirementKind.WelshLanguage, "", OwnWords.None, null, GroupRule.Any, ProofAsked.Statement, true)
        {
            Guidance = new("Somebody on each site who can greet the public in Welsh.", "Rhywun ym mhob safle a all gyfarch y cyhoedd yn Gymraeg."),
        }, act);

        void Add(string english, string welsh, string aboutEnglish, string aboutWelsh, long pounds)
        {
            var lot = tender.AddLot(new(new(english, welsh), new(aboutEnglish, aboutWelsh), pounds * 100, 2000), act);
            tender.AddPriceLine(new OwnWords("One month at all sites of the lot", "Un mis ym mhob safle yn y lot"), new OwnWords("month", "mis"), 24, act, lotId: lot.Id);
        }
    }

    /// <summary>Two lots that are opened and scored, and wait for their award.</summary>
    public static void SplitHalls(Tender tender, Act act)
    {
        foreach (var (english, welsh, pounds) in new[] { ("Roofs", "Toeau", 15_600), ("Windows and doors", "Ffenestri a drysau", 9_200) })
        {
            var lot = tender.AddLot(new(new(english, welsh), new("At all three halls.", "Yn y tair neuadd."), pounds * 100L, 2000), act);
            tender.AddPriceLine(new OwnWords("One hall", "Un neuadd"), new OwnWords("hall", "neuadd"), 3, act, lotId: lot.Id);
        }
        tender.AddRequirement(new(RequirementKind.Insurance, "public-liability", OwnWords.None, 5_000_000_00, GroupRule.Every, ProofAsked.CoverAtStart, true), act);
    }

    /// <summary>A bid for the first two lots: priced by each lot's value, with evidence for every condition.</summary>
    public static BidContent ForTwo(Tender tender, BidContent content, Firm firm, decimal price) => content
        .WithLots(tender.Lots.Take(2).Select(l => l.Id))
        .WithPrices(tender.PriceLines.Select(l => new BidPrice(l.Id, tender.Lot(l.LotId) is { } lot ? (long)Math.Round(lot.NetPence * price / l.Quantity) : 120_00)))
        .WithEvidence(firm.Id, tender.Requirements.Select(r => r.Shape == RequirementShape.Amount
            ? new BidEvidence(r.Id, firm.Id, null, r.Value * 2, r.Kind == RequirementKind.Insurance ? "Our policy covers this already, and is renewed each April." : "Twelve cleaners, all on permanent contracts; four more can join in a busy month.")
            : new BidEvidence(r.Id, firm.Id, true, null, "Two of our supervisors speak Welsh every day at work.")));
}
