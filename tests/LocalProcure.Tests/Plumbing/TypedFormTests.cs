using System.Net;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Plumbing;

public class TypedFormTests
{
    [Fact]
    public async Task What_was_typed_survives_the_end_of_the_sign_in()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        var browser = await site.SignedIn(person);
        var page = await browser.Get("/cy/account/name");
        var (cookie, ticket) = browser.Cookies.Single(c => c.Key.EndsWith("localprocure-person", StringComparison.Ordinal));
        browser.Cookies.Remove(cookie);

        var kept = await browser.Submit(page, page.Form(), ("Name", "Mair <b>Rees-Ŵyn</b>"));
        Assert.Equal(HttpStatusCode.Unauthorized, kept.Status);
        Assert.Contains("Rydych wedi cael eich allgofnodi", kept.Text);
        Assert.Contains("no-store", kept.Response.Headers.CacheControl!.ToString());
        Assert.Equal("Mair <b>Rees-Ŵyn</b>", kept.One("input[name=Name]").GetAttribute("value"));
        Assert.NotNull(kept.One("a[href='/cy/sign-in'][target=_blank]"));

        browser.Cookies[cookie] = ticket;
        var done = await browser.Submit(kept, kept.Form());
        Assert.Equal(HttpStatusCode.OK, done.Status);
        Assert.Equal("Mair <b>Rees-Ŵyn</b>", await site.Db(db => db.People.Where(p => p.Id == person.Id).Select(p => p.Name).SingleAsync()));
    }

    [Fact]
    public async Task A_form_whose_token_is_no_longer_good_is_sent_again_with_a_new_one()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        var browser = await site.SignedIn(person);
        var page = await browser.Get("/en/account/name");
        var kept = await browser.Submit(page, page.Form(), ("Name", "Mair Newydd"), ("__RequestVerificationToken", "stale"));
        Assert.Equal(HttpStatusCode.BadRequest, kept.Status);
        Assert.Equal("Mair Rees", await site.Db(db => db.People.Where(p => p.Id == person.Id).Select(p => p.Name).SingleAsync()));
        Assert.Equal(HttpStatusCode.OK, (await browser.Submit(kept, kept.Form())).Status);
        Assert.Equal("Mair Newydd", await site.Db(db => db.People.Where(p => p.Id == person.Id).Select(p => p.Name).SingleAsync()));
    }

    [Fact]
    public async Task Nothing_is_held_for_another_site_and_no_password_for_anybody()
    {
        await using var site = await Site.Start();
        var browser = await site.SignedIn(await site.Person());
        var foreign = new HttpRequestMessage(HttpMethod.Post, "/en/account/name")
        {
            Content = new FormUrlEncodedContent([new("Name", "Evil"), new("__RequestVerificationToken", "x")]),
        };
        var refused = await browser.Ask(foreign);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.DoesNotContain("Evil", refused.Html);

        var page = await browser.Get("/en/account/password");
        var secret = await browser.Submit(page, page.Form(), ("Current", "my old secret words"), ("Password", "my new secret words"), ("__RequestVerificationToken", "stale"));
        Assert.Equal(HttpStatusCode.BadRequest, secret.Status);
        Assert.DoesNotContain("secret words", secret.Html);
    }

    [Fact]
    public async Task Somebody_signed_out_comes_back_to_the_page_that_the_button_was_on()
    {
        await using var site = await Site.Start();
        var send = new HttpRequestMessage(HttpMethod.Post, "/en/account/sessions/end") { Content = new FormUrlEncodedContent([]) };
        send.Headers.Referrer = new Uri("http://localhost/en/account/sessions");
        Assert.Equal("/en/sign-in?then=%2Fen%2Faccount%2Fsessions", (await site.Anonymous().Ask(send)).Response.Headers.Location!.ToString());
    }
}
