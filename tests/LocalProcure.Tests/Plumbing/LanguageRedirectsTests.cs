using System.Net;
using LocalProcure.Domain;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Plumbing;

/// <summary>An address without a language leads to the reader's: their own choice, else the browser's, else English.</summary>
public class LanguageRedirectsTests
{
    [Theory]
    [InlineData(null, "/en")]
    [InlineData("cy", "/cy")]
    [InlineData("cy-GB,cy;q=0.9,en;q=0.8", "/cy")]
    [InlineData("en-GB,en;q=0.9", "/en")]
    [InlineData("en;q=0.5,cy;q=0.9", "/cy")]
    [InlineData("cy;q=0,en;q=0.1", "/en")]
    [InlineData("fr,de;q=0.8", "/en")]
    [InlineData("fr,cy;q=0.2", "/cy")]
    [InlineData("*", "/en")]
    public async Task A_stranger_is_sent_to_the_language_that_the_browser_asks_for(string? asked, string expected)
    {
        await using var site = await Site.Start();
        Check(await Ask(site.Anonymous(), "/", asked), expected);
        Check(await Ask(site.Anonymous(), "/tenders?words=bara%20brith", asked), expected + "/tenders?words=bara%20brith");
    }

    [Theory]
    [InlineData(Language.Welsh, "en", "/cy")]
    [InlineData(Language.English, "cy", "/en")]
    public async Task What_somebody_signed_in_has_chosen_goes_before_the_browser(Language chosen, string asked, string expected)
    {
        await using var site = await Site.Start();
        Check(await Ask(await site.SignedIn(await site.Person(language: chosen)), "/", asked), expected);
    }

    [Fact]
    public async Task An_address_that_names_a_language_and_one_for_machines_go_nowhere_else()
    {
        await using var site = await Site.Start();
        foreach (var path in new[] { "/en", "/cy", "/robots.txt", "/health/live" }) Assert.Equal(HttpStatusCode.OK, (await Ask(site.Anonymous(), path, "cy")).Status);
    }

    private static void Check(WebPage answer, string expected)
    {
        Assert.Equal((HttpStatusCode.SeeOther, expected), (answer.Status, answer.Response.Headers.Location?.ToString()));
        var vary = answer.Response.Headers.Vary.SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries)).ToList();
        Assert.Contains("Accept-Language", vary);
        Assert.Contains("Cookie", vary);
    }

    private static Task<WebPage> Ask(Browser browser, string path, string? language)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (language is not null) request.Headers.Add("Accept-Language", language);
        return browser.Ask(request);
    }
}
