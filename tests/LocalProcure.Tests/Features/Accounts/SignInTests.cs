using System.Net;
using System.Text.RegularExpressions;
using LocalProcure.Domain;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Accounts;

public class SignInTests
{
    private const string Wrong = "not the right password";

    private static Task<WebPage> SignIn(Browser browser, Person person, string password = Site.Password) =>
        browser.FillIn("/en/sign-in", ("Email", person.Email), ("Password", password));

    /// <summary>Sets the second step up through the pages and gives the key.</summary>
    private static async Task<string> SetUpSecondStep(Site site, Browser browser)
    {
        var page = await browser.Get("/en/account/second-step");
        var key = page.One("#key").TextContent.Replace(" ", "");
        Assert.StartsWith("data:image/png;base64,", page.One("#picture").GetAttribute("src"));
        var done = await browser.Submit(page, page.Form(), ("Code", OneTimeCode.At(key, site.Clock.Now)));
        Assert.Equal(10, done.All("#codes li").Count());
        return key;
    }

    [Fact]
    public async Task Unknown_wrong_and_locked_are_answered_alike_and_the_lock_ends()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        string Said(WebPage page) { Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status); return page.One(".govuk-error-summary").TextContent; }
        var unknown = Said(await site.Anonymous().FillIn("/en/sign-in", ("Email", "nobody@example.test"), ("Password", Wrong)));
        for (var i = 0; i < 8; i++) Assert.Equal(unknown, Said(await SignIn(site.Anonymous(), person, Wrong)));
        Assert.Equal(unknown, Said(await SignIn(site.Anonymous(), person)));
        await site.Db(db => db.Users.ExecuteUpdateAsync(s => s.SetProperty(u => u.LockoutEnd, DateTimeOffset.UtcNow.AddMinutes(-1))));
        Assert.Equal(HttpStatusCode.OK, (await SignIn(site.Anonymous(), person)).Status);
    }

    [Fact]
    public async Task A_page_for_people_sends_a_stranger_to_sign_in_and_back()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        var browser = site.Anonymous();
        var page = await browser.Get("/cy/account/name");
        Assert.StartsWith("/cy/sign-in?then=", page.Path);
        Assert.Equal("/cy/account/name", (await browser.Submit(page, page.Form(), ("Email", person.Email), ("Password", Site.Password))).Path);
    }

    [Fact]
    public async Task With_a_second_step_the_password_alone_is_not_enough_and_a_code_works_once()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        var first = site.Anonymous();
        await SignIn(first, person);
        var key = await SetUpSecondStep(site, first);

        var second = site.Anonymous();
        var asked = await SignIn(second, person);
        Assert.StartsWith("/en/sign-in/code", asked.Path);
        Assert.StartsWith("/en/sign-in", (await second.Get("/en/account")).Path);
        // The code that set it up was taken already.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await second.Submit(asked, asked.Form(), ("Code", OneTimeCode.At(key, site.Clock.Now)))).Status);
        site.Clock.Advance(TimeSpan.FromSeconds(30));
        var code = OneTimeCode.At(key, site.Clock.Now);
        Assert.Equal(HttpStatusCode.OK, (await second.Submit(asked, asked.Form(), ("Code", code.Insert(3, " ")))).Status);
        Assert.Equal("/en/account", (await second.Get("/en/account")).Path);

        var third = site.Anonymous();
        asked = await SignIn(third, person);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await third.Submit(asked, asked.Form(), ("Code", code))).Status);
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once_and_the_person_is_told()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        var browser = site.Anonymous();
        await SignIn(browser, person);
        var page = await browser.Get("/en/account/second-step");
        var done = await browser.Submit(page, page.Form(), ("Code", OneTimeCode.At(page.One("#key").TextContent.Replace(" ", ""), site.Clock.Now)));
        var code = done.One("#codes code").TextContent;
        foreach (var expected in new[] { HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity })
        {
            var other = site.Anonymous();
            await SignIn(other, person);
            Assert.Equal(expected, (await other.FillIn("/en/sign-in/recovery-code", ("Code", code.ToUpperInvariant()))).Status);
        }
        var told = await RegistrationTests.LastTo(site, person.Email);
        Assert.Equal("A recovery code was used", told.Subject);
        Assert.Contains("9 recovery codes left", told.Text);
    }

    [Fact]
    public async Task Staff_without_a_second_step_are_taken_to_set_it_up_and_then_on()
    {
        await using var site = await Site.Start();
        var staff = await site.Staff();
        var browser = site.Anonymous();
        await SignIn(browser, staff);
        var page = await browser.Get("/en/staff/mailbox");
        Assert.Equal("/en/account/second-step/new?then=%2Fen%2Fstaff%2Fmailbox", page.Path);
        var done = await browser.Submit(page, page.Form(), ("Code", OneTimeCode.At(page.One("#key").TextContent.Replace(" ", ""), site.Clock.Now)));
        Assert.Equal("/en/staff/mailbox", done.One("a.govuk-button").GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/en/staff/mailbox")).Status);
        // And it cannot be turned off again while it is needed.
        var step = await browser.Get("/en/account/second-step");
        Assert.DoesNotContain("Turn off", step.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(await site.Person())).Get("/en/staff/mailbox")).Status);
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_through_the_link_once_and_ends_every_session()
    {
        await using var site = await Site.Start();
        var person = await site.Person(language: Language.Welsh);
        var old = await site.SignedIn(person);
        Assert.Equal("/en/account", (await old.Get("/en/account")).Path);
        var nobody = await site.Anonymous().FillIn("/en/forgotten-password", ("Email", "nobody@example.test"));
        var somebody = await site.Anonymous().FillIn("/en/forgotten-password", ("Email", person.Email));
        Assert.Equal(nobody.Text, somebody.Text);
        var email = await RegistrationTests.LastTo(site, person.Email);
        Assert.Equal("Dewiswch gyfrinair newydd", email.Subject);

        var browser = site.Anonymous();
        var page = await browser.Get(RegistrationTests.LinkIn(email));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Submit(page, page.Form(), ("Password", "short"))).Status);
        Assert.Equal("/cy/sign-in", (await browser.Submit(page, page.Form(), ("Password", RegistrationTests.Good))).Path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Submit(page, page.Form(), ("Password", "another long one here"))).Status);
        Assert.StartsWith("/en/sign-in", (await old.Get("/en/account")).Path);
        Assert.Equal(HttpStatusCode.OK, (await SignIn(site.Anonymous(), person, RegistrationTests.Good)).Status);
    }

    [Fact]
    public async Task Sessions_are_listed_and_ended_one_by_one_or_all_and_nobody_elses()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        var (here, there) = (site.Anonymous(), site.Anonymous());
        await SignIn(here, person);
        await SignIn(there, person);
        var page = await here.Get("/en/account/sessions");
        Assert.Equal(2, page.All(".lp-card").Count());
        var stranger = await site.SignedIn(await site.Person());
        var strangers = await stranger.Get("/en/account/sessions");
        var id = Regex.Match(page.Form(".lp-card form").GetAttribute("action")!, "[0-9a-f-]{36}").Value;
        var form = strangers.Form("form[action$='/end']");
        form.SetAttribute("action", $"/en/account/sessions/{id}/end");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Submit(strangers, form)).Status);

        await here.Submit(page, page.Form(".lp-card form"));
        Assert.StartsWith("/en/sign-in", (await there.Get("/en/account")).Path);
        page = await here.Get("/en/account/sessions");
        await here.Submit(page, page.Form("form[action$='/sessions/end']"));
        Assert.StartsWith("/en/sign-in", (await here.Get("/en/account")).Path);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_even_for_a_stolen_cookie()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        var browser = site.Anonymous();
        await SignIn(browser, person);
        var stolen = site.Anonymous();
        foreach (var (name, value) in browser.Cookies) stolen.Cookies[name] = value;
        await browser.FillIn("/en/sign-out");
        Assert.StartsWith("/en/sign-in", (await stolen.Get("/en/account")).Path);
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_are_told_how_long_to_wait()
    {
        await using var site = await Site.Start(settings: ("Limits:Enabled", "true"));
        var browser = site.Anonymous();
        WebPage page;
        var tries = 0;
        do page = await browser.FillIn("/en/forgotten-password", ("Email", "nobody@example.test"));
        while (page.Status == HttpStatusCode.OK && ++tries < 100);
        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Equal(12, tries);
        Assert.InRange(int.Parse(page.Response.Headers.GetValues("Retry-After").Single(), System.Globalization.CultureInfo.InvariantCulture), 1, 600);
    }

    [Fact]
    public void Codes_agree_with_the_examples_of_the_standard()
    {
        const string key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        foreach (var (seconds, code) in new[] { (59L, "287082"), (1111111109L, "081804"), (1234567890L, "005924"), (20000000000L, "353130") })
            Assert.Equal(code, OneTimeCode.At(key, DateTime.UnixEpoch.AddSeconds(seconds)));
    }

    [Theory]
    [InlineData("Password1234", true)]
    [InlineData("p4ssw0rd2026!", true)]
    [InlineData("qwertyuiop12", true)]
    [InlineData("123456789012", true)]
    [InlineData("abcabcabcabc", true)]
    [InlineData("welcomewelcome", true)]
    [InlineData("Croeso2026!!", true)]
    [InlineData("manchesterunited1", true)]
    [InlineData("seven green valleys", false)]
    [InlineData("tri oen bach glas", false)]
    [InlineData("kX9#vLq2!mZp", false)]
    public void Common_passwords_are_known_whatever_is_put_around_them(string password, bool common) =>
        Assert.Equal(common, UncommonPassword.IsCommon(password, "mair@cwm.example"));
}
