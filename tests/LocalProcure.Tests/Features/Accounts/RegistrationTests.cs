using System.Net;
using System.Text.RegularExpressions;
using LocalProcure.Domain;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Accounts;

public partial class RegistrationTests
{
    internal const string Good = "three odd purple kettles";

    [Theory]
    [InlineData("en", "Confirm your e-mail address")]
    [InlineData("cy", "Cadarnhewch eich cyfeiriad e-bost")]
    public async Task Somebody_registers_confirms_and_signs_in_in_their_language(string language, string subject)
    {
        await using var site = await Site.Start();
        var browser = site.Anonymous();
        var sent = await browser.FillIn($"/{language}/register", ("Name", "Siân Jones"), ("Email", "sian@example.test"), ("Password", Good));
        Assert.Equal($"/{language}/register/sent", sent.Path);

        var early = await browser.FillIn($"/{language}/sign-in", ("Email", "sian@example.test"), ("Password", Good));
        Assert.DoesNotContain("/account", early.Path);

        var email = await LastTo(site, "sian@example.test");
        Assert.Equal(subject, email.Subject);
        Assert.Equal(EmailKind.Security, email.Kind);
        var asked = await browser.Get(LinkIn(email));
        Assert.StartsWith($"/{language}/confirm", asked.Path);
        Assert.False(await site.Db(db => db.Users.AnyAsync(u => u.EmailConfirmed)));
        var signIn = await browser.Submit(asked, asked.Form());
        Assert.True(signIn.Has(".govuk-notification-banner--success"), signIn.Text);
        var home = await browser.Submit(signIn, signIn.Form(), ("Email", "SIAN@example.test "), ("Password", Good));
        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.Contains("Siân Jones", (await browser.Get($"/{language}/account")).Text);
        var person = await site.Db(db => db.People.SingleAsync());
        Assert.Equal(language, person.Language.Code());
    }

    [Fact]
    public async Task Registering_goes_on_to_where_one_was_going_and_nowhere_else()
    {
        await using var site = await Site.Start();
        foreach (var (then, end) in new[] { ("/en/account/name", "/en/account/name"), ("https://evil.example/x", "/en/desk") })
        {
            var browser = site.Anonymous();
            var address = $"{Guid.NewGuid():N}@example.test";
            await browser.FillIn("/en/register?then=" + Uri.EscapeDataString(then), ("Name", "A"), ("Email", address), ("Password", Good));
            var asked = await browser.Get(LinkIn(await LastTo(site, address)));
            var signIn = await browser.Submit(asked, asked.Form());
            var page = await browser.Submit(signIn, signIn.Form(), ("Email", address), ("Password", Good));
            Assert.Equal(end, page.Path.TrimEnd('/'));
        }
    }

    [Fact]
    public async Task An_address_that_has_an_account_gets_a_letter_and_the_page_says_the_same()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        var page = await site.Anonymous().FillIn("/en/register", ("Name", "Somebody"), ("Email", person.Email), ("Password", Good));
        Assert.Equal("/en/register/sent", page.Path);
        Assert.Equal("You already have an account", (await LastTo(site, person.Email)).Subject);
        Assert.Equal(1, await site.Db(db => db.People.CountAsync()));
        // Asking over and over fills nobody's mailbox.
        await site.Anonymous().FillIn("/en/register", ("Name", "Somebody"), ("Email", person.Email), ("Password", Good));
        Assert.Equal(1, await site.Db(db => db.Emails.CountAsync()));
    }

    [Theory]
    [InlineData("", "sian@example.test", Good, "Name", "Enter your full name")]
    [InlineData("Siân", "", Good, "Email", "Enter an e-mail address")]
    [InlineData("Siân", "sian@nowhere", Good, "Email", "Enter an e-mail address in the right form")]
    [InlineData("Siân", "sian@example.test\r\nBcc: x@y.test", Good, "Email", "Enter an e-mail address in the right form")]
    [InlineData("Siân", "sian@example.test", "short", "Password", "12 characters or more")]
    [InlineData("Siân", "sian@example.test", "Password1234!", "Password", "too easy to guess")]
    [InlineData("Siân", "sianjenkins@example.test", "sianjenkins2026", "Password", "too easy to guess")]
    public async Task What_is_wrong_is_said_at_the_top_and_at_the_field_and_what_was_typed_stays(string name, string email, string password, string field, string message)
    {
        await using var site = await Site.Start();
        var page = await site.Anonymous().FillIn("/en/register", ("Name", name), ("Email", email), ("Password", password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.StartsWith("Error:", page.Title);
        Assert.Contains(message, page.One($".govuk-error-summary a[href='#{field}']").TextContent);
        Assert.Contains(message, page.One($"#{field}-error").TextContent);
        Assert.Equal(name, page.One("#Name").GetAttribute("value") ?? "");
        Assert.Null(page.One("#Password").GetAttribute("value"));
        Assert.Equal(0, await site.Db(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var site = await Site.Start();
        var page = await site.Anonymous().Ask(new HttpRequestMessage(HttpMethod.Post, "/en/register")
        {
            Content = new FormUrlEncodedContent([new("Name", "A"), new("Email", "a@example.test"), new("Password", Good)]),
        });
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    [Fact]
    public async Task A_made_up_or_used_link_says_so()
    {
        await using var site = await Site.Start();
        var page = await site.Anonymous().Get($"/cy/confirm?id={Guid.NewGuid()}&code=abc");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Nid yw’r ddolen hon yn gweithio mwyach", page.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await site.Anonymous().Get($"/en/new-password?id={Guid.NewGuid()}&code=%25%25")).Status);
    }

    internal static Task<Email> LastTo(Site site, string address) =>
        site.Db(db => db.Emails.AsNoTracking().Where(e => e.Address == address).OrderByDescending(e => e.Id).FirstAsync());

    internal static string LinkIn(Email email) => new Uri(Link().Match(email.Text).Value).PathAndQuery;

    [GeneratedRegex(@"http://localhost/\S+")]
    private static partial Regex Link();
}
