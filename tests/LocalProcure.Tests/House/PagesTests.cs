using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Commands;
using LocalProcure.Web.Plumbing;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Tests.House;

/// <summary>Walks every page that needs nothing in its address, as each kind of person, in Welsh and in English.</summary>
public sealed partial class PagesTests
{
    /// <summary>Whole texts that are rightly the same in both languages.</summary>
    private static readonly HashSet<string> SameInBoth = ["LocalProcure", "English", "Cymraeg", "CSV", "PDF", "JSON", "VAT", "UK"];

    [Theory]
    [InlineData("stranger")]
    [InlineData("firm")]
    [InlineData("officer")]
    [InlineData("staff")]
    public async Task Pages_read_in_Welsh_hold_no_English_text(string who)
    {
        await using var site = await Site.Start();
        var browser = await Browser(site, who);
        var english = Texts.All().Where(t => t.English != t.Welsh && t.English.Length > 3 && !t.English.Contains('…')).Select(t => t.English).ToHashSet();
        var offences = new List<string>();
        foreach (var path in Paths(site))
        {
            var page = await browser.Get("/cy" + path);
            if (page.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound || page.Response.Content.Headers.ContentType?.MediaType != "text/html") continue;
            if ((int)page.Status >= 400 && page.Status != HttpStatusCode.UnprocessableEntity) { offences.Add($"{path}: {(int)page.Status}"); continue; }
            if (page.Document.DocumentElement.GetAttribute("lang") != "cy") offences.Add($"{path}: not marked as Welsh");
            if (page.All("h1").Count() != 1) offences.Add($"{path}: {page.All("h1").Count()} main headings");
            offences.AddRange(Alike(page).Select(said => $"{path}: {said}"));
            if (string.IsNullOrWhiteSpace(page.Title)) offences.Add($"{path}: no title");
            offences.AddRange(TextNodes(page.Document.DocumentElement).Where(t => english.Contains(t) && !SameInBoth.Contains(t)).Select(t => $"{path}: «{t}»"));
        }
        Assert.True(!offences.Any(), string.Join("\n", offences));
    }

    /// <summary>Two landmarks of one kind are told apart by their names: whoever moves by them has nothing else to go by.</summary>
    private static IEnumerable<string> Alike(WebPage page) => page.All("main, nav, aside, search, section[aria-label], section[aria-labelledby], form[aria-label], form[aria-labelledby], [role=region], [role=search], [role=navigation]")
        .GroupBy(e => (Kind: e.GetAttribute("role") ?? (e.LocalName == "section" ? "region" : e.LocalName),
            Name: e.GetAttribute("aria-label") ?? (e.GetAttribute("aria-labelledby") is { } ids ? string.Join(' ', ids.Split(' ').Select(id => page.Document.GetElementById(id)?.TextContent.Trim())) : "")))
        .Where(alike => alike.Count() > 1).Select(alike => $"{alike.Count()} landmarks {alike.Key.Kind} «{alike.Key.Name}»");

    [Theory]
    [InlineData("stranger")]
    [InlineData("staff")]
    public async Task Pages_say_that_they_exist_in_the_other_language(string who)
    {
        await using var site = await Site.Start();
        var browser = await Browser(site, who);
        foreach (var path in Paths(site))
        {
            var page = await browser.Get("/en" + path);
            if (page.Status != HttpStatusCode.OK || page.Response.Content.Headers.ContentType?.MediaType != "text/html") continue;
            Assert.True(page.All("link[rel=alternate][hreflang=cy]").Any(l => l.GetAttribute("href")!.Contains("/cy")), path);
        }
    }

    [Theory]
    [InlineData("stranger")]
    [InlineData("firm")]
    [InlineData("staff")]
    public async Task An_empty_form_names_its_errors_in_the_order_of_the_page_each_leading_to_its_field(string who)
    {
        await using var site = await Site.Start();
        var browser = await Browser(site, who);
        var (offences, refused) = (new List<string>(), 0);
        foreach (var path in Paths(site).Where(p => p != "/account/closure"))
        {
            var page = await browser.Get("/en" + path);
            if (page.Status != HttpStatusCode.OK || !page.Has("main form[method=post]")) continue;
            var answer = await browser.Submit(page, page.Form(), [.. page.Form().QuerySelectorAll("input[type=text], input[type=email], input[type=password], textarea").Select(f => (f.GetAttribute("name")!, (string?)""))]);
            if (answer.Status != HttpStatusCode.UnprocessableEntity) continue;
            refused++;
            var ids = answer.All("[id]").Select(e => e.Id!).ToList();
            var places = answer.All(".govuk-error-summary a").Select(a => (Words: a.TextContent, At: ids.IndexOf(a.GetAttribute("href")!.TrimStart('#')))).ToList();
            offences.AddRange(places.Where(p => p.At < 0).Select(p => $"{path}: «{p.Words}» leads nowhere"));
            if (!places.Select(p => p.At).SequenceEqual(places.Select(p => p.At).Order())) offences.Add($"{path}: {string.Join(" | ", places.Select(p => $"{p.At} {p.Words}"))}");
        }
        Assert.True(refused > 0);
        Assert.True(!offences.Any(), string.Join("\n", offences));
    }

    private static async Task<Browser> Browser(Site site, string who) => who switch
    {
        "firm" => await site.SignedIn(await site.MemberOf(await site.Firm())),
        "officer" => await site.SignedIn(await site.Officer(await site.Buyer(), BuyerRole.Owner | BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator)),
        "staff" => await site.SignedIn(await site.Staff()),
        _ => site.Anonymous(),
    };

    private static List<string> Paths(Site site) =>
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && e.Metadata.GetMetadata<NoLanguageAttribute>() is null)
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is null or { HttpMethods: [] } || e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET"))
            .Where(e => e.RoutePattern.Parameters.Count == 0)
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/')).Distinct().Order(),
    ];

    /// <summary>Whole texts as a reader meets them, outside runs marked as English.</summary>
    private static IEnumerable<string> TextNodes(IElement root) =>
        root.Descendants().OfType<IText>()
            .Where(t => t.ParentElement is { } parent && parent.LocalName is not "script" and not "style" && parent.Closest("[lang]")?.GetAttribute("lang") != "en")
            .Select(t => Space().Replace(t.Text, " ").Trim()).Where(t => t.Length > 0);

    [GeneratedRegex(@"\s+")] private static partial Regex Space();
}
