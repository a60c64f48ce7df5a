namespace LocalProcure.Web.Plumbing.Feeds;

/// <summary>A feed as every reader of it gets it; Atom and JSON are two ways of writing the same thing.</summary>
/// <param name="Id">A tag: URI (RFC 4151) that never changes, wherever the site moves.</param>
/// <param name="Home">The page for people.</param>
/// <param name="Self">The feed's own address.</param>
public sealed record Feed(string Id, string Title, string Home, string Self, Language Language, DateTime Updated, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>When a feed last said something new; a feed of nothing is as old as the site.</summary>
    public static DateTime Newest(IReadOnlyList<FeedEntry> entries) => entries.Count == 0 ? new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) : entries.Max(e => e.Updated);
}

/// <summary>One thing that happened or was published.</summary>
public sealed record FeedEntry(string Id, OwnWords Title, string Address, DateTime Published, DateTime Updated, string Author, OwnWords Text, IReadOnlyList<string> Categories)
{
    private const int LongestText = 3000;

    /// <summary>As much of a long text as a feed carries; the page has the rest.</summary>
    public static OwnWords Shortened(OwnWords words) => new(Shortened(words.English), Shortened(words.Welsh));

    private static string? Shortened(string? text) => text is null || text.Length <= LongestText ? text : text[..LongestText] + "…";

    /// <summary>Facts before the text, each on a line: "Value: £22,000".</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];
}

/// <summary>tag: URIs of this site.</summary>
public static class FeedTags
{
    /// <summary>The authority is the host's name without its port; the date says since when it is ours.</summary>
    public static string Of(Links links, string what) =>
        $"tag:{(Uri.TryCreate(links.Site, UriKind.Absolute, out var site) ? site.Host : "localprocure")},2026:{what}";
}
