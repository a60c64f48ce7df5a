using System.Net;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Spend;

public class WorkbenchTests
{
    private const string March = "Date paid,Supplier name,Amount,Expense type\n03/03/2026,Bakers of Pontypridd,100.00,Bread\n10/03/2026,Taff Coaches,1250.50,School buses\n11/03/2026,Gower Timber Ltd,75.00,Wood\n";
    private const string Register = "company_number,company_name,company_status,registered_postcode\n01234567,BAKERS OF PONTYPRIDD LTD,Active,CF37 1AA\n07654321,GOWER TIMBERS LTD,Active,CF37 1AA\n";

    private static async Task<Buyer> Begin(Site site)
    {
        var buyer = await site.Buyer();
        await site.With<RegisterImporter>(r => r.Import(new MemoryStream(Encoding.UTF8.GetBytes(Register)), "register.csv", Act.BySystem(site.Clock.Now)));
        var stored = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(March))));
        await site.With<PaymentImporter, ImportOutcome>(i => i.Import(buyer.Id, stored, "march.csv", new ReadingChoices(), Act.BySystem(site.Clock.Now)));
        return buyer;
    }

    [Fact]
    public async Task Suggestions_are_ticked_accepted_together_and_taken_back_together()
    {
        await using var site = await Site.Start();
        var buyer = await Begin(site);
        var firm = await site.Firm("Taff Coaching Ltd", (f, act) => f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF37 1AA", "W06000016")], act));
        var browser = await site.SignedIn(await site.Staff());
        var list = await browser.Get("/en/payees");
        Assert.Contains("3 to resolve, £1,425.50", list.Text);
        Assert.Contains("BAKERS OF PONTYPRIDD LTD in the public register (number 01234567, Rhondda Cynon Taf)", list.Text);
        var ticks = list.All("input[name=accept]").Select(i => (Name: "accept", Value: i.GetAttribute("value"))).ToArray();
        Assert.Equal(3, ticks.Length);
        var accepted = await browser.Submit(list, list.Form("form[action$='/acceptance']"), ticks);
        Assert.Contains("3 payees are linked.", accepted.Text);
        Assert.Contains("0 to resolve", accepted.Text);
        await site.Db(async db =>
        {
            Assert.Equal(firm.Id, (await db.Payees.SingleAsync(p => p.Name == "Taff Coaches")).FirmId);
            Assert.Equal(("GB-COH", "01234567", LinkHow.Staff), await db.Payees.Where(p => p.Name == "Bakers of Pontypridd").Select(p => new { p.EntryScheme, p.EntryNumber, p.EntryHow }).SingleAsync() is var e ? (e.EntryScheme!, e.EntryNumber!, e.EntryHow) : default);
        });
        // Next month's file finds them decided.
        var april = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(March.Replace("/03/", "/04/").Replace("Taff Coaches", "TAFF COACHES ")))));
        await site.With<PaymentImporter, ImportOutcome>(i => i.Import(buyer.Id, april, "april.csv", new ReadingChoices(), Act.BySystem(site.Clock.Now)));
        Assert.Contains("0 to resolve", (await browser.Get("/en/payees")).Text);
        await site.Db(async db => Assert.Equal(2, await db.Payments.CountAsync(p => db.Payees.Any(y => y.Id == p.PayeeId && y.FirmId == firm.Id))));
        var back = await browser.Submit(accepted, accepted.Form("form[action$='/acceptance/undo']"));
        Assert.Contains("3 links are taken back.", back.Text);
        Assert.Contains("3 to resolve, £2,851.00", back.Text);
    }

    [Fact]
    public async Task A_body_of_the_register_that_staff_refuse_is_not_suggested_again_and_a_note_stays()
    {
        await using var site = await Site.Start();
        await Begin(site);
        var browser = await site.SignedIn(await site.Staff());
        var id = await site.Db(db => db.Payees.Where(p => p.Name == "Gower Timber Ltd").Select(p => p.Id).SingleAsync());
        var page = await browser.Get($"/en/payees/{id}");
        Assert.Contains("GOWER TIMBERS LTD", page.Text);
        var refused = await browser.Submit(page, page.Form("form[action$='/entry/refusal']"));
        Assert.DoesNotContain("Is this GOWER TIMBERS LTD", refused.Text);
        var noted = await browser.Submit(refused, refused.Form("form[action$='/note']"), ("note", "Rang them, no answer."));
        Assert.Contains("Rang them, no answer.", noted.Html);
    }

    [Theory]
    [InlineData("en", "Where do you work from?")]
    [InlineData("cy", "O ble rydych yn gweithio?")]
    public async Task A_supplier_is_asked_by_email_answers_without_an_account_and_staff_decide(string language, string title)
    {
        await using var site = await Site.Start();
        await Begin(site);
        var browser = await site.SignedIn(await site.Staff());
        var id = await site.Db(db => db.Payees.Where(p => p.Name == "Taff Coaches").Select(p => p.Id).SingleAsync());
        var page = await browser.Get($"/en/payees/{id}");
        var wrong = await browser.Submit(page, page.Form("form[action$='/question']"), ("email", "nowhere"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        await browser.Submit(wrong, wrong.Form("form[action$='/question']"), ("email", "office@taff.example"), ("language", language));
        var email = await site.Db(db => db.Emails.SingleAsync(e => e.Address == "office@taff.example"));
        var link = System.Text.RegularExpressions.Regex.Match(email.Text, @"/(en|cy)/supplier-answers/\S+").Value;
        Assert.StartsWith($"/{language}/", link);
        var supplier = site.Anonymous();
        var asked = await supplier.Get(link);
        Assert.Contains(title, asked.Text);
        var refused = await supplier.Submit(asked, asked.Form(), ("Postcode", "CF"), ("CompanyNumber", "x"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(HttpStatusCode.OK, (await supplier.Submit(refused, refused.Form(), ("Postcode", "cf371aa"), ("CompanyNumber", ""), ("Who", "the office"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await supplier.Get(link[..^3] + "abc")).Status);
        // Nothing is placed until staff say so.
        Assert.Contains("1 supplier has answered", (await browser.Get("/en/payees")).Text);
        await site.Db(async db => Assert.Null((await db.Payees.SingleAsync(p => p.Id == id)).SaidPlaceCode));
        var answered = await browser.Get($"/en/payees/{id}");
        Assert.Contains("Answered by the office", answered.Text);
        var used = await browser.Submit(answered, answered.Form("form[action$='/answer']"), ("use", "true"));
        Assert.Contains("Rhondda Cynon Taf (as staff found)", used.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await supplier.Get(link)).Status);
        await site.With<QuestionRetention, int>(q => q.Run(site.Clock.Now + SupplierQuestion.Remembered + TimeSpan.FromDays(1)));
        await site.Db(async db => Assert.Equal(("", ""), await db.SupplierQuestions.Select(q => new { q.Email, q.Answerer }).SingleAsync() is var q ? (q.Email, q.Answerer) : default));
    }

    [Fact]
    public async Task Words_are_mapped_to_headings_after_seeing_what_the_rule_would_map()
    {
        await using var site = await Site.Start();
        var buyer = await Begin(site);
        var browser = await site.SignedIn(await site.Staff());
        var page = await browser.Get("/en/categories");
        Assert.Contains("School buses", page.Text);
        var tried = await browser.Get("/en/categories?Field=Category&Words=school+bus*&Heading=school-transport");
        Assert.Contains("This rule would map: 1 payment, £1,250.50", tried.Text);
        var added = await browser.Submit(tried, tried.Form("form#map"));
        Assert.Contains("The words are mapped.", added.Text);
        Assert.Contains("Version 1,", added.Text);
        Assert.DoesNotContain("School buses", added.One("section").TextContent);
        var lines = await site.With<SpendSource, List<SpendLine>>(s => s.Lines([buyer.Id], new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)));
        Assert.Equal(["", "", "school-transport"], lines.Select(l => l.Heading).Order(StringComparer.Ordinal));
        // What a rule would map is what would change: the same words keep their heading, until the buyer's own rule gives them another.
        Assert.Contains("This rule would map: Nothing Matched too, but keep the heading they have: 1 payment, £1,250.50", (await browser.Get("/en/categories?Field=Category&Words=school&Heading=vehicles")).Text);
        Assert.Contains("This rule would map: Nothing Under another heading now, and would come under this one: 1 payment, £1,250.50", (await browser.Get($"/en/categories?Field=Category&Words=school&Heading=vehicles&Buyer={buyer.Id}")).Text);
        var empty = await browser.Submit(added, added.Form("form#map"), ("Words", ""), ("Heading", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        var ended = await browser.Submit(added, added.Form("form[action$='/end']"));
        Assert.Contains("Version 2,", ended.Text);
        Assert.Contains("Nothing is mapped yet", ended.Text);
    }

    [Theory]
    [InlineData("/cy/categories")]
    [InlineData("/cy/payees")]
    public async Task The_pages_speak_Welsh(string path)
    {
        await using var site = await Site.Start();
        await Begin(site);
        var browser = await site.SignedIn(await site.Staff(language: Language.Welsh));
        var page = await browser.Get(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("Accept", page.Text);
        Assert.DoesNotContain("Heading", page.Text);
    }
}
