using System.Net;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Plumbing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Tests.Plumbing;

public class LimitsTests
{
    [Fact]
    public async Task Nobody_sends_files_without_end()
    {
        await using var site = await Site.Start(settings: ("Limits:Enabled", "true"));
        var browser = await site.SignedIn(await site.Person());
        WebPage? last = null;
        for (var i = 0; i < 61; i++)
        {
            var send = new HttpRequestMessage(HttpMethod.Post, "/en/no/such/form") { Content = new MultipartFormDataContent { { new ByteArrayContent([1]), "File", "a.pdf" } } };
            send.Headers.Add("Sec-Fetch-Site", "same-origin");
            last = await browser.Ask(send);
            if (i < 60) Assert.NotEqual(HttpStatusCode.TooManyRequests, last.Status);
        }
        Assert.Equal(HttpStatusCode.TooManyRequests, last!.Status);
        Assert.NotNull(last.Response.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/en/account")).Status);
    }

    [Fact]
    public async Task A_page_that_asks_to_sign_in_leads_to_our_own_site_whatever_host_was_named()
    {
        await using var site = await Site.Start();
        var asked = new HttpRequestMessage(HttpMethod.Get, "/en/account");
        asked.Headers.Host = "evil.example";
        Assert.Equal("/en/sign-in?then=%2Fen%2Faccount", (await site.Anonymous().Ask(asked)).Response.Headers.Location!.ToString());
    }

    [Fact]
    public void A_proxy_that_is_no_address_is_a_broken_setting()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Site:Proxies", "10.0.0.0/8, nonsense")]).Build();
        Assert.Contains("nonsense", Assert.Throws<BrokenSetting>(() => new ServiceCollection().AddProxies(settings)).Message, StringComparison.Ordinal);
    }
}
