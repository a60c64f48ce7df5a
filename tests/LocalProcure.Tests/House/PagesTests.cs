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
            if (string.IsNullOrWhiteSpace(page.Title)) offences.Add($"{path}: no title");
            offences.AddRange(TextNodes(page.Document.DocumentElement).Where(t => english.Contains(t) && !SameInBoth.Contains(t)).Select(t => $"{path}: «{t}»"));
        }
        Assert.True(!offences.Any(), string.Join("\n", offences));
    }

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
