using LocalProcure.Domain.OpenData;

namespace LocalProcure.Web.Features.Shared;

/// <summary>The same search as feeds and as a file: every address carries the list's own query.</summary>
public sealed record FeedLinks(string Atom, string Json, string Csv)
{
    public static FeedLinks Of(HttpRequest request, string list)
    {
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder(request.Query.Where(q => q.Key != "page" && q.Value.Any(v => !string.IsNullOrEmpty(v))));
        string To(string file) => $"{request.PathBase}{list}/{file}{query}";
        return new FeedLinks(To("feed.atom"), To("feed.json"), To("list.csv"));
    }
}
