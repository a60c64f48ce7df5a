using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalProcure.Web.Plumbing.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1 (jsonfeed.org).</summary>
public static class JsonFeed
{
    public const string ContentType = "application/feed+json; charset=utf-8";
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Feed feed) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        version = "https://jsonfeed.org/version/1.1",
        title = feed.Title,
        home_page_url = feed.Home,
        feed_url = feed.Self,
        language = feed.Language.Code(),
        items = feed.Entries.Select(entry => new
        {
            id = entry.Id,
            url = entry.Address,
            title = entry.Title.Shown,
            content_text = string.Join("\n", entry.Facts.Append("").Append(entry.Text.Shown)).Trim(),
            date_published = Date(entry.Published),
            date_modified = Date(entry.Updated),
            authors = new[] { new { name = entry.Author } },
            tags = entry.Categories,
            language = entry.Title.LanguageShown.Code(),
        }),
    }, Format);

    private static string Date(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
