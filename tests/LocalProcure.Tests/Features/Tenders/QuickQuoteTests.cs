using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

public class QuickQuoteTests
{
    private static void Place(Firm firm, Act act)
    {
        firm.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF44 7AA", "W06000016")], act);
        firm.SetInterests([new Interest("Cleaning", ["90910000"], [], null, null, [])], act);
    }

    [Fact]
    public async Task Only_the_firms_asked_and_the_buyer_know_of_a_quick_quote()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var officer = await site.Officer(buyer);
        var (asked, notAsked) = (await site.Firm("Asked Cleaning Ltd", Place), await site.Firm("Unasked Cleaning Ltd", Place));
        var (askedPerson, otherPerson) = (await site.MemberOf(asked, language: Language.Welsh), await site.MemberOf(notAsked, name: "Una Asked"));
        var id = await site.Draft(buyer, officer, ProcedureKind.QuickQuote, (t, act) => { t.Invite(asked.Id, act); t.SayHowInvited("All who offer it", null, act); });
        var published = await (await site.SignedIn(officer)).Publish(id);
        Assert.True(published.Has(".govuk-panel--confirmation"), published.Text);

        var mail = Assert.Single(await site.Db(db => db.Emails.ToListAsync()));
        Assert.Equal((askedPerson.Email, true), (mail.Address, mail.Subject.StartsWith("Gofynnir i chi am ddyfynbris", StringComparison.Ordinal)));
        // Nobody is matched, even a firm whose interests fit.
        await site.With<MatchTenders>(job => job.Run(site.Clock.Now));
        Assert.Equal(0, await site.Db(db => db.Alerts.CountAsync()));

        var invited = await site.SignedIn(askedPerson);
        Assert.Equal(HttpStatusCode.OK, (await invited.Get($"/cy/tenders/{id}")).Status);
        Assert.Contains("Cleaning of libraries", (await invited.Get("/en/desk")).Text);
        Assert.Matches("^/en/bids/", (await invited.FillIn($"/en/tenders/{id}/bids/new")).Path);

        var outside = new[] { site.Anonymous(), await site.SignedIn(otherPerson), await site.SignedIn(await site.Officer(await site.Buyer("Another Council"))), await site.SignedIn(await site.Staff()) };
        foreach (var browser in outside)
        {
            foreach (var path in new[] { "", "/closing.ics" })
                Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/en/tenders/{id}{path}")).Status);
            Assert.DoesNotContain("Cleaning of libraries", (await browser.Get("/en/tenders")).Text);
            Assert.DoesNotContain("Cleaning of libraries", (await browser.Get("/en")).Text);
        }
        foreach (var browser in outside.Skip(1))
        {
            foreach (var path in new[] { $"tenders/{id}/bids/new", $"tenders/{id}/enquiries/new", $"tenders/{id}/invitations", $"consortia/new?tender={id}" })
                Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/en/{path}")).Status);
            Assert.DoesNotContain("Cleaning of libraries", (await browser.Get("/en/desk")).Text);
        }
    }

    [Fact]
    public async Task A_council_never_chooses_by_place_and_a_health_board_may()
    {
        await using var site = await Site.Start();
        await site.Firm("Brass And Glass Ltd", (f, act) => { Place(f, act); f.Describe(f.Name, null, FirmKind.Company, new OwnWords("Cleaners of Aberdare, in Rhondda Cynon Taf", null), null, null, act); });
        await site.Firm("Zebra Cleaning Ltd", (f, act) => { f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF10 1AA", "W06000015")], act); f.SetInterests([new Interest("Cleaning", ["90910000"], ["W06000015"], null, null, [])], act); });
        async Task<(Browser Browser, Guid Id)> Choosing(BuyerKind kind)
        {
            var buyer = await site.Buyer($"Body {kind}", kind);
            var officer = await site.Officer(buyer);
            return (await site.SignedIn(officer), await site.Draft(buyer, officer, ProcedureKind.QuickQuote));
        }
        var (council, ours) = await Choosing(BuyerKind.Council);
        var page = await council.Get($"/en/tenders/{ours}/invitations?Trade=90910000&Area=W06000015");
        Assert.Contains("Section 17 of the Local Government Act 1988", page.Text);
        Assert.Contains("Brass And Glass Ltd", page.Text);
        Assert.False(page.Has("[name=Area]"));
        Assert.DoesNotContain("Rhondda", page.Text);
        Assert.False(page.Has("main a[href*='/firms/']"));
        foreach (var words in new[] { "Rhondda Cynon Taf", "glass caerdydd", "CF44 7AA" })
        {
            page = await council.Get($"/en/tenders/{ours}/invitations?Words={Uri.EscapeDataString(words)}");
            Assert.Contains("does not let you choose whom to ask by where they are", page.Text);
            Assert.DoesNotContain("Brass And Glass Ltd", page.Text);
        }

        // Nor by the telling part of a place's name, by part of a word, or by what the firm says of itself; a name is searched by whole words.
        foreach (var words in new[] { "Rhondda", "rhon", "Aberdare" })
            Assert.DoesNotContain("Brass And Glass Ltd", (await council.Get($"/en/tenders/{ours}/invitations?Words={words}")).Text);
        Assert.Contains("Brass And Glass Ltd", (await council.Get($"/en/tenders/{ours}/invitations?Words=glass")).Text);
        // A place in the address is neither used nor handed on, and neither is an order by place.
        page = await council.Get($"/en/tenders/{ours}/invitations?Trade=90910000&Area=W06000015&Sort=place&PlacesServed=W06000015&Postcode=CF44");
        Assert.DoesNotContain("W06000", page.One("main").InnerHtml);
        Assert.DoesNotContain("CF44", page.One("main").InnerHtml);
        Assert.Equal(["Brass And Glass Ltd", "Zebra Cleaning Ltd"], page.All(".lp-result h3").Select(h => h.TextContent));

        var (board, theirs) = await Choosing(BuyerKind.HealthBoard);
        page = await board.Get($"/en/tenders/{theirs}/invitations?Trade=90910000");
        Assert.True(page.Has("select[name=Area]"));
        Assert.Contains("Rhondda Cynon Taf", page.All(".lp-result").First().TextContent);
    }

    [Fact]
    public async Task The_buyers_own_rule_is_kept_or_its_departure_explained()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var owner = await site.SignedIn(await site.Officer(buyer, BuyerRole.Owner | BuyerRole.Officer));
        var officer = await site.Officer(buyer, name: "Only Officer");
        var bands = $"/en/buyers/{buyer.Id}/bands";
        var form = await owner.Get($"{bands}/new");
        (string, string?)[] rule = [("FromPounds", "5,000"), ("ToPounds", "25,000"), ("Invite", "3"), ("Quotes", "2"), ("Source", "Rule 12.3")];
        await owner.Submit(form, form.Form(), rule);
        await owner.Submit(form, form.Form(), rule);
        Assert.Equal(1, await site.Db(db => db.BuyerBands.CountAsync()));
        var reader = await site.SignedIn(officer);
        Assert.Contains("£5,000", (await reader.Get(bands)).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Get($"{bands}/new")).Status);

        var firm = await site.Firm("Asked Ltd", Place);
        var id = await site.Draft(buyer, officer, ProcedureKind.QuickQuote);
        var page = await reader.Get($"/en/tenders/{id}/invitations?Trade=90910000");
        Assert.Contains("ask at least 3 firms, get at least 2 quotes", page.Text);
        // One that commenced the day before the rule did follows what was the rule then: none.
        var begun = await site.Draft(buyer, officer, ProcedureKind.QuickQuote, (t, act) => t.ChooseProcedure(t.ProcedureFacts with { CommencedOn = site.Clock.Now.UkDate().AddDays(-1) }, act));
        Assert.DoesNotContain("get at least", (await reader.Get($"/en/tenders/{begun}/invitations?Trade=90910000")).Text);
        page = await reader.Submit(page, page.Form($"form[action*='{firm.Id}']"));
        Assert.Contains("1 is chosen", page.Text);
        await reader.Submit(page, page.Form("form[action$=explanation]"), ("Because", "The only listed firm that offers it"));
        Assert.Contains("record why it is departed from", (await reader.Publish(id)).Text);
        Assert.True(await site.Db(db => db.Tenders.AnyAsync(t => t.Id == id && t.PublishedAt == null)));
        page = await reader.Get($"/en/tenders/{id}/invitations");
        await reader.Submit(page, page.Form("form[action$=explanation]"), ("Departs", "No other firm offers it"));
        Assert.True((await reader.Publish(id)).Has(".govuk-panel--confirmation"));
    }

    [Fact]
    public async Task A_form_forged_for_a_firm_that_is_not_listed_or_after_publication_is_refused()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var officer = await site.Officer(buyer);
        var asked = await site.Firm("Asked Ltd", Place);
        var hidden = await site.Firm("Hidden Ltd", (f, act) => f.List(false, false, act));
        var id = await site.Draft(buyer, officer, ProcedureKind.QuickQuote, (t, act) => { t.Invite(asked.Id, act); t.SayHowInvited("All", null, act); });
        var browser = await site.SignedIn(officer);
        var page = await browser.Get($"/en/tenders/{id}/invitations");
        var form = page.Form("form[action*=removal]");
        form.SetAttribute("action", $"/en/tenders/{id}/invitations/{hidden.Id}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Submit(page, form)).Status);
        await browser.Publish(id);
        form.SetAttribute("action", $"/en/tenders/{id}/invitations/{asked.Id}/removal");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Submit(page, form)).Status);
        Assert.Equal(1, await site.Db(db => db.TenderInvitations.CountAsync()));
    }
}
