using System.Net;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Spend;

public class SpendPagesTests
{
    private const string March = "Date paid,Supplier name,Supplier ID,Amount,Expense type\n03/03/2026,Bakers of Pontypridd Ltd,101,100.00,Food\n10/03/2026,Taff Coaches,102,\"1,250.50\",Transport\n11/03/2026,REDACTED,103,75.00,Care\n,xxx,,,\n";

    private static (string, string, byte[])[] Upload(string text, string name = "march.csv") => [("File", name, Encoding.UTF8.GetBytes(text))];

    private static async Task<WebPage> Previewed(Browser browser, Guid buyer, string text, string language = "en")
    {
        var page = await browser.Get($"/{language}/payments/new");
        return await browser.Submit(page, page.Form(), Upload(text), ("Buyer", buyer.ToString()));
    }

    [Fact]
    public async Task Staff_look_at_a_file_import_it_and_undo_it()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var browser = await site.SignedIn(await site.Staff());
        var preview = await Previewed(browser, buyer.Id, March);
        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("£1,425.50", preview.Text);
        Assert.Contains("Row 5: There is no payment in this row, only “xxx”.", preview.Text);
        await site.Db(async db => Assert.Equal(0, await db.Payments.CountAsync()));
        var import = await browser.Submit(preview, preview.Form());
        Assert.Contains("3 payments of march.csv are in.", import.Text);
        Assert.Contains("There is no payment in this row", import.Text);
        var csv = await browser.Get(import.One("a[href$='refused.csv']").GetAttribute("href")!);
        Assert.Contains("5,not a payment,", csv.Html);
        // The same file again says so and changes nothing.
        var second = await Previewed(browser, buyer.Id, March);
        Assert.Contains("Nothing has changed", (await browser.Submit(second, second.Form())).Text);
        var undone = await browser.Submit(import, import.Form("form[action$='/undo']"));
        Assert.Contains("is undone", undone.Text);
        await site.Db(async db => Assert.Equal(0, await db.Payments.CountAsync()));
    }

    [Fact]
    public async Task A_file_without_dates_asks_for_its_period_and_keeps_it()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var browser = await site.SignedIn(await site.Staff());
        var preview = await Previewed(browser, buyer.Id, "Paid Date,Amount,Supplier Name\n00:00:00,1500,Artswork\n");
        Assert.Contains("does not say when anything was paid", preview.Text);
        var refused = await browser.Submit(preview, preview.Form(), ("period", "spring"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Write the months like", refused.Text);
        var kept = await browser.Submit(refused, refused.Form(), ("period", "2026-03"));
        Assert.Contains("March 2026, as stated by Nia Prosser", kept.Text);
    }

    [Fact]
    public async Task A_column_that_was_misread_can_be_put_right()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var browser = await site.SignedIn(await site.Staff());
        var preview = await Previewed(browser, buyer.Id, "Date paid,Supplier name,Amount,Real amount\n03/03/2026,A Ltd,1.00,500.00\n");
        var again = await browser.Submit(preview, preview.Form(), ("again", "1"), ("columns[Amount]", "3"));
        Assert.Contains("£500.00", again.Text);
        var import = await browser.Submit(again, again.Form());
        Assert.Contains("£500.00", import.Text);
    }

    [Fact]
    public async Task A_forged_upload_address_opens_nothing()
    {
        await using var site = await Site.Start();
        var browser = await site.SignedIn(await site.Staff());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Get("/en/payments/preview?file=abc")).Status);
        var page = await browser.Get("/en/payments/new");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/en/payments/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task The_supplier_list_goes_in_and_a_useless_one_is_refused()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var browser = await site.SignedIn(await site.Staff());
        var page = await browser.Get("/en/suppliers/new");
        var bad = await browser.Submit(page, page.Form(), Upload("only words"), ("Buyer", buyer.Id.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.Status);
        var missing = await browser.Submit(page, page.Form());
        Assert.Contains("Choose a buyer", missing.Text);
        Assert.StartsWith("Error:", missing.Title);
        var good = await browser.Submit(page, page.Form(), Upload("Number,Name,Postcode\n102,Taff Coaches,CF37 1AA\n"), ("Buyer", buyer.Id.ToString()));
        Assert.Contains("1 suppliers added", good.Text);
    }

    [Fact]
    public async Task Payees_are_resolved_by_link_place_or_judgement_and_each_can_be_taken_back()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var firm = await site.Firm("Taff Coaching Ltd", (f, act) => f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF37 1AA", "W06000016")], act));
        var browser = await site.SignedIn(await site.Staff());
        var preview = await Previewed(browser, buyer.Id, March);
        await browser.Submit(preview, preview.Form());
        var list = await browser.Get("/en/payees");
        Assert.Contains("2 to resolve, £1,350.50", list.Text);
        Assert.Equal("Taff Coaches", list.All("h2 a").First().TextContent);
        Assert.Contains("Is this Taff Coaching Ltd?", list.Text);
        var linked = await browser.Submit(list, list.Form("form[action$='/link']"));
        Assert.Contains("Linked with Taff Coaching Ltd.", linked.Text);
        Assert.Contains("1 to resolve, £100.00", linked.Text);
        var baker = await browser.Get(linked.One("h2 a").GetAttribute("href")!);
        var wrong = await browser.Submit(baker, baker.Form("form[action$='/place']"), ("postcode", "CF"), ("seen", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Say what you saw", wrong.Text);
        var placed = await browser.Submit(wrong, wrong.Form("form[action$='/place']"), ("postcode", "cf371aa"), ("seen", "the invoice"));
        Assert.Contains("Rhondda Cynon Taf (as staff found)", placed.Text);
        var open = await browser.Submit(placed, placed.Form("form[action$='/reopening']"));
        Assert.Contains("It is open again.", open.Text);
        var judged = await browser.Submit(open, open.Form("form[action$='/standing']"), ("standing", "PublicBody"));
        Assert.Contains("A public body", judged.Text);
        await site.Db(async db =>
        {
            var coaches = await db.Payees.SingleAsync(p => p.Name == "Taff Coaches");
            Assert.Equal((firm.Id, LinkHow.Staff), (coaches.FirmId, coaches.FirmHow));
            Assert.Equal(1, await db.AuditRows.CountAsync(a => a.What == "PayeeLinked"));
        });
        var coachesPage = await browser.Get("/en/payees?show=Linked");
        var one = await browser.Get(coachesPage.All("h2 a").First().GetAttribute("href")!);
        var unlinked = await browser.Submit(one, one.Form("form[action$='/unlink']"));
        Assert.Contains("No firm", unlinked.Text);
        Assert.DoesNotContain("Is this Taff Coaching Ltd?", unlinked.Text);
    }

    [Fact]
    public async Task Exclusion_rules_are_offered_with_their_pounds_and_none_applies_by_itself()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var browser = await site.SignedIn(await site.Staff());
        var preview = await Previewed(browser, buyer.Id, "Date paid,Supplier name,Amount,Expense type\n03/03/2026,HMRC Cumbernauld,900.00,Tax\n04/03/2026,A Ltd,5.00,Works\n");
        await browser.Submit(preview, preview.Form());
        var page = await browser.Get("/en/exclusions");
        Assert.Contains("No rule is in force", page.Text);
        Assert.Contains("1 payment, £900.00", page.Text);
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.One("input[name=Words][value=hmrc]").Closest("form")!;
        var added = await browser.Submit(page, form);
        Assert.Contains("The rule is in force.", added.Text);
        var empty = await browser.Submit(added, added.Form("form[novalidate]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("Enter the words to look for", empty.Text);
        var ended = await browser.Submit(added, added.Form("form[action$='/end']"));
        Assert.Contains("No rule is in force", ended.Text);
    }

    [Fact]
    public async Task Nobody_but_staff_sees_any_of_it()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var officer = await site.SignedIn(await site.Officer(buyer));
        foreach (var path in new[] { "/en/payments", "/en/payments/new", "/en/suppliers/new", "/en/payees", "/en/exclusions" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await officer.Get(path)).Status);
            Assert.Contains("/sign-in", (await site.Anonymous().Get(path)).Path);
        }
    }

    [Theory]
    [InlineData("/cy/payments")]
    [InlineData("/cy/payments/new")]
    [InlineData("/cy/suppliers/new")]
    [InlineData("/cy/payees?show=All")]
    [InlineData("/cy/exclusions")]
    [InlineData("/cy/payees?area=W06000016&month=2026-03")]
    public async Task Every_page_speaks_Welsh(string path)
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var browser = await site.SignedIn(await site.Staff(language: Language.Welsh));
        var preview = await Previewed(browser, buyer.Id, March, "cy");
        Assert.Contains("Gwirio sut y darllenwyd y ffeil", preview.Text);
        await browser.Submit(preview, preview.Form());
        var page = await browser.Get(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("cy", page.One("html").GetAttribute("lang"));
        Assert.DoesNotContain("Payees", page.Text);
        Assert.DoesNotContain("Import", page.Text);
    }
}
