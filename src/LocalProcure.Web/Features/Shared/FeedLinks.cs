using LocalProcure.Web.Plumbing.Feeds;

namespace LocalProcure.Web.Features.Shared;

/// <summary>The same search as feeds and as a file: every address carries the list's own query.</summary>
/// <param name="Csv">Null where the list names its files itself.</param>
public sealed record FeedLinks(string Atom, string Json, string? Csv)
{
    public static FeedLinks Of(HttpRequest request, string list)
    {
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder(request.Query.Where(q => q.Key != "page" && q.Value.Any(v => !string.IsNullOrEmpty(v))));
        string To(string file) => $"{request.PathBase}{list}/{file}{query}";
        return new FeedLinks(To("feed.atom"), To("feed.json"), To("list.csv"));
    }

    /// <summary>A search of a list, as the feed that was asked for.</summary>
    public static Feed Feed(HttpRequest request, Links links, string list, string title, IReadOnlyList<FeedEntry> found)
    {
        var query = Of(request, list);
        return new Feed(FeedTags.Of(links, list.TrimStart('/') + request.QueryString), title, links.To(Reading, list + request.QueryString),
            links.Site + (IsJson(request) ? query.Json : query.Atom), Reading, Plumbing.Feeds.Feed.Newest(found), found);
    }

    public static bool IsJson(HttpRequest request) => request.Path.Value!.EndsWith(".json", StringComparison.Ordinal);
}
