using System.IO.Compression;
using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Accounts;

public class AccountTests
{
    [Fact]
    public async Task Language_and_pace_are_kept_on_the_person()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        var browser = await site.SignedIn(person);
        var page = await browser.FillIn("/en/account/preferences", ("Language", "Welsh"), ("Alerts", "Weekly"));
        Assert.Contains("Weekly", page.Text);
        var kept = await site.Db(db => db.People.SingleAsync());
        Assert.Equal((Language.Welsh, AlertPace.Weekly), (kept.Language, kept.Alerts));
        Assert.StartsWith("/cy", (await browser.Get("/account")).Path);
    }

    [Fact]
    public async Task A_new_address_is_used_once_its_link_was_opened_and_the_old_one_is_told()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        var browser = await site.SignedIn(person);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.FillIn("/en/account/address", ("Email", "new@example.test"), ("Password", "wrong password here"))).Status);
        await browser.FillIn("/en/account/address", ("Email", "new@example.test"), ("Password", Site.Password));
        Assert.Equal("Your e-mail address is being changed", (await RegistrationTests.LastTo(site, person.Email)).Subject);
        var link = RegistrationTests.LinkIn(await RegistrationTests.LastTo(site, "new@example.test"));
        // The link is for that account alone.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await site.SignedIn(await site.Person())).Get(link)).Status);
        var page = await browser.Get(link);
        Assert.Contains("new@example.test", (await browser.Submit(page, page.Form())).Text);
        Assert.Equal("new@example.test", (await site.Db(db => db.People.SingleAsync(p => p.Id == person.Id))).Email);
        Assert.Equal(HttpStatusCode.OK, (await site.Anonymous().FillIn("/en/sign-in", ("Email", "new@example.test"), ("Password", Site.Password))).Status);
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions_and_not_this_one()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        var (here, there) = (await site.SignedIn(person), await site.SignedIn(person));
        await here.FillIn("/en/account/password", ("Current", Site.Password), ("Password", RegistrationTests.Good));
        Assert.Equal("/en/account", (await here.Get("/en/account")).Path);
        Assert.StartsWith("/en/sign-in", (await there.Get("/en/account")).Path);
    }

    [Fact]
    public async Task Everything_held_can_be_taken_out_with_the_password()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var person = await site.MemberOf(firm);
        var browser = await site.SignedIn(person);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.FillIn("/en/account/data", ("Password", "nope nope nope"))).Status);
        var file = await browser.FillIn("/en/account/data", ("Password", Site.Password));
        Assert.Equal("application/zip", file.Response.Content.Headers.ContentType?.MediaType);
        using var zip = new ZipArchive(new MemoryStream(file.Bytes));
        Assert.Equal(["acts.json", "alerts-of-notices-elsewhere.json", "alerts.json", "calendar-addresses.json", "e-mails.json", "memberships.json", "messages.json", "profile.json", "questions.json", "room-e-mails.json", "rows.json", "sessions.json", "subscriptions-to-reports.json", "watched-tenders.json"], zip.Entries.Select(e => e.FullName).Order());
        using var reader = new StreamReader(zip.GetEntry("memberships.json")!.Open());
        Assert.Contains(firm.Name, await reader.ReadToEndAsync());
        using var rows = new StreamReader(zip.GetEntry("rows.json")!.Open());
        Assert.Contains("\"FirmMember\"", await rows.ReadToEndAsync());
    }

    [Fact]
    public async Task Of_every_row_that_is_somebodys_own_it_is_decided_what_becomes_of_it_when_the_account_closes()
    {
        await using var site = await Site.Start();
        var tables = await site.Db(db => Task.FromResult(HeldAbout.Tables(db.Model).Select(t => t.Type.ClrType.Name).Distinct().ToList()));
        Assert.Empty(tables.Except(HeldAbout.Goes).Except(HeldAbout.Stays));
        Assert.Empty(HeldAbout.Goes.Concat(HeldAbout.Stays).Except(tables));
    }

    [Fact]
    public async Task What_goes_with_the_account_is_gone_from_every_table()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var person = await site.MemberOf(firm);
        var browser = await site.SignedIn(person);
        await site.Keep(new JoinRequest((await site.Firm("Another Ltd")).Id, person.Id, "I work there too.", new Act(person.Id, site.Clock.Now)));
        await browser.FillIn("/en/account/closure", ("Password", Site.Password));
        var rows = await site.With<HeldAbout, List<string>>(async held => [.. (await held.Rows(person.Id)).Keys]);
        Assert.Empty(rows.Intersect(HeldAbout.Goes));
    }

    [Fact]
    public async Task Closing_forgets_the_person_and_keeps_what_they_did_without_a_name()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var person = await site.MemberOf(firm);
        var browser = await site.SignedIn(person);
        await browser.FillIn("/en/account/name", ("Name", "Ffion Newname"));
        var page = await browser.FillIn("/en/account/closure", ("Password", Site.Password));
        Assert.Equal("/en/account/closed", page.Path);
        var kept = await site.Db(db => db.People.SingleAsync());
        Assert.Equal("", kept.Name);
        Assert.DoesNotContain(person.Email, kept.Email);
        Assert.False(await site.Db(db => db.FirmMembers.AnyAsync()));
        Assert.True(await site.Db(db => db.AuditRows.AnyAsync(r => r.By == person.Id && r.What == "PersonRenamed")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await site.Anonymous().FillIn("/en/sign-in", ("Email", person.Email), ("Password", Site.Password))).Status);
        Assert.Equal("Your account is closed", (await RegistrationTests.LastTo(site, person.Email)).Subject);
        Assert.StartsWith("/en/sign-in", (await browser.Get("/en/account")).Path);
        // The same address can begin again.
        Assert.Equal("/en/register/sent", (await site.Anonymous().FillIn("/en/register", ("Name", "Again"), ("Email", person.Email), ("Password", RegistrationTests.Good))).Path);
    }

    [Fact]
    public async Task The_last_owner_of_a_firm_with_members_cannot_close()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm("Cwm Plumbing Ltd");
        var owner = await site.MemberOf(firm);
        await site.MemberOf(firm, FirmRole.Member);
        var browser = await site.SignedIn(owner);
        var page = await browser.Get("/en/account/closure");
        Assert.Contains("You are the last owner of Cwm Plumbing Ltd", page.Text);
        Assert.False(page.Has("main form"));
        await site.MemberOf(firm, FirmRole.Owner);
        Assert.Equal("/en/account/closed", (await browser.FillIn("/en/account/closure", ("Password", Site.Password))).Path);
    }

    [Theory]
    [InlineData("/account")]
    [InlineData("/account/name")]
    [InlineData("/account/preferences")]
    [InlineData("/account/mail")]
    [InlineData("/account/password")]
    [InlineData("/account/address")]
    [InlineData("/account/second-step/new")]
    [InlineData("/account/sessions")]
    [InlineData("/account/data")]
    [InlineData("/account/closure")]
    [InlineData("/sign-out")]
    public async Task Each_page_opens_in_both_languages(string path)
    {
        await using var site = await Site.Start();
        var browser = await site.SignedIn(await site.Person());
        var (english, welsh) = (await browser.Get("/en" + path), await browser.Get("/cy" + path));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (english.Status, welsh.Status));
        Assert.Equal("cy", welsh.One("html").GetAttribute("lang"));
        Assert.NotEqual(english.One("h1").TextContent, welsh.One("h1").TextContent);
    }
}
