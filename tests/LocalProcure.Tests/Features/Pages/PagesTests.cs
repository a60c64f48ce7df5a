using System.Net;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Features.Pages;

/// <summary>The frame around every page, the prose, the error pages and what search engines read.</summary>
public class PagesTests
{
    public static TheoryData<string> Prose => ["privacy", "accessibility", "cookies", "help", "security", "attributions"];

    [Theory, MemberData(nameof(Prose))]
    public async Task A_prose_page_is_there_in_both_languages(string page)
    {
        await using var site = await Site.Start();
        var english = await site.Anonymous().Get("/en/" + page);
        var welsh = await site.Anonymous().Get("/cy/" + page);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (english.Status, welsh.Status));
        Assert.Equal("cy", welsh.One("html").GetAttribute("lang"));
        Assert.NotEqual(english.One("h1").TextContent, welsh.One("h1").TextContent);
        Assert.Equal(english.All("main h2").Count(), welsh.All("main h2").Count());
        if (page == "attributions") Assert.All(new[] { english, welsh }, p => Assert.Equal(File.ReadAllText(Path.Combine(House.ArchitectureTests.Root, "NOTICE")).Trim(), p.One("main .lp-preline").TextContent));
        if (page == "help") Assert.All(new[] { english, welsh }, p => Assert.Equal("029 2018 0146", p.One("main a[href='tel:+442920180146']").TextContent));
        Assert.Equal(english.All("main tr, main li").Count(), welsh.All("main tr, main li").Count());
    }

    [Theory]
    [InlineData("en", "I buy for a public body", "I run a firm", "I look after the programme")]
    [InlineData("cy", "Rwy’n prynu i gorff cyhoeddus", "Rwy’n rhedeg cwmni", "Rwy’n gofalu am y rhaglen")]
    public async Task The_home_page_has_a_door_for_each_of_the_three_kinds_of_people(string language, params string[] who)
    {
        await using var site = await Site.Start();
        var home = await site.Anonymous().Get($"/{language}");
        Assert.Equal(who, home.All(".lp-door h2").Select(h => h.TextContent));
        Assert.All(home.All(".lp-door"), door => Assert.True(door.QuerySelectorAll("li").Length > 0));
        var doors = home.All(".lp-door a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(new[] { "register", "tenders", "reports" }.Select(to => $"/{language}/{to}"), doors);
        foreach (var door in doors) Assert.Equal(HttpStatusCode.OK, (await site.Anonymous().Get(door)).Status);
    }

    [Fact]
    public async Task The_switch_of_language_keeps_path_and_query_and_each_page_names_the_other()
    {
        await using var site = await Site.Start();
        var page = await site.Anonymous().Get("/en/help?from=a%20b");
        Assert.Equal("/cy/help?from=a%20b", page.One(".govuk-language-navigation a").GetAttribute("href"));
        Assert.Equal("http://localhost/cy/help?from=a%20b", page.One("link[hreflang=cy]").GetAttribute("href"));
        Assert.Equal("http://localhost/en/help?from=a%20b", page.One("link[hreflang=en]").GetAttribute("href"));
    }

    [Theory]
    [InlineData("en", "Page not found")]
    [InlineData("cy", "Heb ddod o hyd i’r dudalen")]
    public async Task A_page_that_is_not_there_says_so_in_the_readers_language(string language, string words)
    {
        await using var site = await Site.Start();
        var page = await site.Anonymous().Get($"/{language}/no/such/page");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(words, page.One("h1").TextContent);
        Assert.Equal(language, page.One("html").GetAttribute("lang"));
        Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));
    }

    [Theory]
    [InlineData("403")]
    [InlineData("409")]
    [InlineData("422")]
    [InlineData("429")]
    [InlineData("500")]
    [InlineData("418")]
    public async Task Every_error_has_a_page_with_a_way_on_in_both_languages(string status)
    {
        await using var site = await Site.Start();
        var english = await site.Anonymous().Get($"/en/errors/{status}");
        var welsh = await site.Anonymous().Get($"/cy/errors/{status}");
        Assert.NotEqual(english.One("h1").TextContent, welsh.One("h1").TextContent);
        Assert.NotNull(welsh.One("main a[href='/cy/help']"));
    }

    [Fact]
    public async Task Nothing_on_a_page_comes_from_elsewhere_and_the_icon_and_card_are_ours()
    {
        await using var site = await Site.Start();
        var page = await site.Anonymous().Get("/en");
        var addresses = page.All("link[rel=stylesheet], link[rel=icon], script[src], img").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src"));
        Assert.All(addresses, a => Assert.StartsWith("/", a));
        foreach (var file in (string[])["/favicon.svg", "/favicon.ico", "/images/card.png", "/images/hills.svg"])
            Assert.Equal(HttpStatusCode.OK, (await site.Anonymous().Get(file)).Status);
    }

    [Fact]
    public async Task Styles_go_out_compressed_to_whoever_can_read_that_and_as_they_are_to_others()
    {
        await using var site = await Site.Start();
        var plain = await site.Anonymous().Get("/css/site.css");
        if (plain.Status == HttpStatusCode.NotFound) return; // The front end was not built here.
        var asked = new HttpRequestMessage(HttpMethod.Get, "/css/site.css?v=1");
        asked.Headers.Add("Accept-Encoding", "gzip, br");
        var small = await site.Anonymous().Ask(asked);
        Assert.Equal("br", Assert.Single(small.Response.Content.Headers.ContentEncoding));
        Assert.Equal("text/css", small.Response.Content.Headers.ContentType!.MediaType);
        Assert.True(small.Bytes.Length * 4 < plain.Bytes.Length);
        Assert.Empty(plain.Response.Content.Headers.ContentEncoding);
        Assert.Contains("immutable", small.Response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Sass_and_script_sources_are_not_served()
    {
        await using var site = await Site.Start();
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get("/sass/site.scss")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get("/script/site.js")).Status);
    }

    [Fact]
    public async Task Search_engines_find_every_public_page_in_both_languages()
    {
        await using var site = await Site.Start();
        var map = await site.Anonymous().Get("/sitemap.xml");
        Assert.Contains("<loc>http://localhost/cy/tenders</loc>", map.Html);
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", (await site.Anonymous().Get("/robots.txt")).Html);
    }
}
