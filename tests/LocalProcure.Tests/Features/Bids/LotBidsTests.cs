using System.IO.Compression;
using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Requirements;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Bids;

public class LotBidsTests
{
    private const string Figure = "7654321";

    /// <summary>Three lots of which two may be bid for, a question for the second only, and three conditions.</summary>
    internal static void InLots(Tender tender, Act act)
    {
        tender.RemovePriceLine(tender.PriceLines[0].Id, act);
        foreach (var name in new[] { "North", "South", "East" })
        {
            var lot = tender.AddLot(LotTests.Facts(name), act);
            tender.AddPriceLine(new OwnWords("Visit " + name, "Ymweliad " + name), new OwnWords("visit", "ymweliad"), 10, act, lotId: lot.Id);
        }
        tender.AddQuestion(new OwnWords("What about the south?", "Beth am y de?"), OwnWords.None, tender.Criteria[0].Id, 50, act, lotId: tender.Lots[1].Id);
        tender.LimitLots(2, 1, act);
        tender.AddRequirement(RequirementTests.Facts(RequirementKind.Capacity, GroupRule.Sum, 10), act);
        tender.AddRequirement(RequirementTests.Facts(RequirementKind.WelshLanguage), act);
        tender.AddRequirement(RequirementTests.Facts(RequirementKind.Turnover, GroupRule.Any, 1_000_000_00) with { LotIds = [tender.Lots[2].Id] }, act);
    }

    [Fact]
    public async Task A_bid_is_for_the_lots_it_names_priced_and_answered_by_lot_and_the_receipt_says_so()
    {
        await using var bidding = await Bidding.Start(InLots);
        var (firm, person, browser) = await bidding.NewFirm();
        var (north, south, east) = (bidding.Tender.Lots[0], bidding.Tender.Lots[1], bidding.Tender.Lots[2]);
        var bid = await bidding.Begin(browser);
        Assert.Contains(LotText.ChooseLot, (await browser.Get($"/en{bid}/submissions/new")).Text);

        // Three ticked of the two that are allowed: refused on the page, in both languages, and nothing is kept.
        var choose = await browser.Get($"/en{bid}/lots");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Submit(choose, choose.Form(), ("Lots", north.Id.ToString()), ("Lots", south.Id.ToString()), ("Lots", east.Id.ToString()))).Status);
        Assert.Contains("hyd at 2 lot", (await browser.Get($"/cy{bid}/lots")).Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Submit(choose, choose.Form())).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Submit(choose, choose.Form(), ("Lots", Guid.NewGuid().ToString()))).Status);
        await browser.Submit(choose, choose.Form(), ("Lots", north.Id.ToString()), ("Lots", south.Id.ToString()));
        var version = (await bidding.BidAt(bid)).ContentVersion;
        await browser.Submit(choose, choose.Form(), ("Lots", south.Id.ToString()), ("Lots", north.Id.ToString()));
        Assert.Equal(version, (await bidding.BidAt(bid)).ContentVersion);

        var prices = await browser.Get($"/en{bid}/prices");
        Assert.Contains("Lot 1: North", prices.Text);
        Assert.DoesNotContain("East", prices.Text);
        await browser.Submit(prices, prices.Form(), ($"Units[{bidding.Tender.PriceLines[0].Id}]", "12"));
        var missing = (await browser.Get($"/en{bid}/submissions/new")).All("main ul.govuk-list--bullet a").Select(a => a.TextContent).ToList();
        foreach (var said in new[] { "What about the south?", "Prices, Lot 2: South", "At least 10 people for this work" }) Assert.Contains(said, missing);
        // Turnover is asked for the east only, and the north is priced.
        Assert.DoesNotContain(missing, m => m.Contains("Yearly turnover") || m.Contains("Prices, Lot 1"));

        await browser.FillIn($"/en{bid}/prices", ($"Units[{bidding.Tender.PriceLines[1].Id}]", "20"));
        foreach (var question in bidding.Tender.Questions)
            await browser.FillIn($"/en{bid}/answers/{question.Id}", question.IsPassFail ? ("Meets", "True") : ("Text", Bidding.Secret), ("then", "bid"));
        await Show(browser, bid, firm.Id, bidding, "12", true);
        var receipt = await Bidding.Submit(browser, bid);
        Assert.EndsWith("/submissions/1", receipt.Path);
        Assert.Contains("Lot 1: North, Lot 2: South", receipt.Text);
        using var zip = new ZipArchive(new MemoryStream((await browser.Get($"/en{bid}/submissions/1/copy")).Bytes));
        using var text = new StreamReader(zip.GetEntry("bid.txt")!.Open());
        var copy = await text.ReadToEndAsync();
        foreach (var said in new[] { "Lot 1: North: £120.00", "Lot 2: South: £200.00", $"{firm.NameShown}: 12" }) Assert.Contains(said, copy);

        // Sealed from the buyer until two officers open it; then the evaluator reads lots, prices by lot and evidence.
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/en{bid}/conditions")).Status);
        var table = $"/en/tenders/{bidding.Tender.Id}/opening/conditions";
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(table)).Status);
        await bidding.Open();
        var compared = await officer.Get(table);
        foreach (var said in new[] { firm.NameShown, "Met", "Not asked for its lots" }) Assert.Contains(said, compared.Text);
        Assert.DoesNotContain("£120", compared.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(table)).Status);
        var opened = (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening/bids/{Bidding.IdOf(bid)}")).Text;
        foreach (var said in new[] { "Lot 1: North", "Lot 2: South", "At least 10 people for this work", "Met" }) Assert.Contains(said, opened);
        Assert.DoesNotContain("Lot 3", opened);
    }

    [Fact]
    public async Task Each_member_shows_its_own_evidence_and_figures_add_up_under_seal()
    {
        await using var bidding = await Bidding.Start(InLots);
        var site = bidding.Site;
        var (lead, leadPerson, leading) = await bidding.NewFirm("Lead Ltd");
        var (partner, _, partnering) = await bidding.NewFirm("Partner Ltd");
        var (outsider, _, outside) = await bidding.NewFirm("Outsider Ltd");
        var act = new Act(leadPerson.Id, site.Clock.Now);
        var group = new Consortium("Valley Trades", new OwnWords("Each lacks people", null), ConsortiumModel.AllContract, bidding.Tender.Id, lead.Id, "Leads", null, act);
        group.Accept(group.Invite(Invitee.Of(partner.Id), "Helps", 4_000, null, act), partner.Id, false, null, act, Consortia.Groups.Why);
        await site.Keep(group);
        var bid = await bidding.Begin(leading, group.Id.ToString());
        await leading.FillIn($"/en{bid}/lots", ("Lots", bidding.Tender.Lots[0].Id.ToString()));

        await Show(leading, bid, lead.Id, bidding, "4", false);
        Assert.Contains(RequirementText.Show(Standing.NotShown), (await leading.Get($"/en{bid}/conditions")).Text);
        // The room tells each member whether its own evidence is there.
        static string Task(WebPage room) => room.All("main .govuk-task-list__item").Single(i => i.TextContent.Contains(RequirementText.YourEvidence)).TextContent;
        Assert.Contains(RoomText.Done, Task(await leading.Get($"/en/consortia/{group.Id}")));
        Assert.Contains(RoomText.ToDo, Task(await partnering.Get($"/en/consortia/{group.Id}")));
        // A member fills in for itself alone; a firm outside finds nothing, and a firm that is no member has no page.
        Assert.Equal(HttpStatusCode.Forbidden, (await leading.Get($"/en{bid}/conditions/{partner.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await leading.Get($"/en{bid}/conditions/{outsider.Id}")).Status);
        foreach (var path in new[] { "lots", "conditions", $"conditions/{lead.Id}" }) Assert.Equal(HttpStatusCode.NotFound, (await outside.Get($"/en{bid}{(path.Length > 0 ? "/" + path : "")}")).Status);
        var own = await leading.Get($"/en{bid}/conditions/{lead.Id}");
        own.Form().SetAttribute("action", $"/en{bid}/conditions/{partner.Id}");
        Assert.Equal(HttpStatusCode.Forbidden, (await leading.Submit(own, own.Form())).Status);

        await Show(partnering, bid, partner.Id, bidding, Figure, true);
        var shown = (await leading.Get($"/en{bid}/conditions")).Text;
        foreach (var said in new[] { "Shown by Lead Ltd, Partner Ltd", "Shown by Partner Ltd", "Together 7,654,325" }) Assert.Contains(said, shown);
        // The same again is no change: nobody has to sign anew for it.
        var version = (await bidding.BidAt(bid)).ContentVersion;
        await Show(partnering, bid, partner.Id, bidding, Figure, true);
        Assert.Equal(version, (await bidding.BidAt(bid)).ContentVersion);
        // Not one byte of it stands in the database in the clear.
        Assert.DoesNotContain(Figure, System.Text.Encoding.UTF8.GetString((await bidding.BidAt(bid)).Content));
        var wrong = await partnering.FillIn($"/en{bid}/conditions/{partner.Id}", ($"Figure[{bidding.Tender.Requirements[0].Id}]", "many"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        // A member that leaves takes what it had shown with it.
        await partnering.FillIn($"/en/consortia/{group.Id}/departure");
        var after = (await leading.Get($"/en{bid}/conditions")).Text;
        Assert.DoesNotContain("7,654,321", after);
        Assert.Contains("Lead Ltd 4", after);
        Assert.True((await bidding.BidAt(bid)).ContentVersion > version);
    }

    [Fact]
    public async Task A_bid_for_a_tender_without_lots_has_no_page_to_choose_them()
    {
        await using var bidding = await Bidding.Start();
        var (firm, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Begin(browser);
        foreach (var path in new[] { "lots", "conditions", $"conditions/{firm.Id}" }) Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/en{bid}/{path}")).Status);
    }

    private static async Task Show(Browser browser, string bid, Guid firmId, Bidding bidding, string people, bool welsh)
    {
        var (capacity, service) = (bidding.Tender.Requirements[0].Id, bidding.Tender.Requirements[1].Id);
        var page = await browser.FillIn($"/en{bid}/conditions/{firmId}", ($"Figure[{capacity}]", people), ($"Meets[{service}]", welsh ? "True" : "False"), ($"Text[{service}]", "Two of us speak it"));
        Assert.Equal((HttpStatusCode.OK, $"/en{bid}/conditions"), (page.Status, page.Path));
    }
}
