using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LocalProcure.Web.Plumbing.Feeds;

namespace LocalProcure.Web.Plumbing;

/// <summary>
/// Whether this installation holds demonstration data, and the mark that everything which leaves it then carries: pages, feeds, calendars,
/// spreadsheets, open data, e-mails, PDFs, and the name of every download. Each kind of output passes through here where it is written.
/// </summary>
public sealed partial class DemoMark(IServiceScopeFactory scopes)
{
    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private bool? known;

    /// <summary>Read once: the demo is only ever put into an empty database, before the first page is served.</summary>
    public bool IsDemo => known ??= Read();

    public static string Words => Say("Demonstration data: the firms, bids and payments here are invented.", "Data arddangos: dyfeisiwyd y cwmnïau, y cynigion a’r taliadau sydd yma.");

    /// <summary>In front of what is read alone: the title of a feed or an entry, the subject of an e-mail.</summary>
    public static string Before => Say("[Demonstration] ", "[Arddangosiad] ");

    /// <summary>The last column of every spreadsheet, so that a row which is copied away keeps its mark.</summary>
    public static string Column => Say("Demonstration data", "Data arddangos");
    public static string Cell => Say("invented", "dyfeisiedig");

    public string On(string title) => IsDemo ? Before + title : title;

    public Feed On(Feed feed) => !IsDemo ? feed : feed with
    {
        Title = On(feed.Title),
        Entries = [.. feed.Entries.Select(e => e with { Title = new OwnWords(In(Language.English, e.Title.English), In(Language.Welsh, e.Title.Welsh)), Facts = [Words, .. e.Facts] })],
    };

    public IEnumerable<CalendarItem> On(IEnumerable<CalendarItem> items) => !IsDemo ? items : items.Select(i => i with { Title = On(i.Title), Text = $"{Words}\n{i.Text}" });

    /// <summary>A stored OCDS release: its title, as no field of the standard is for this. Every tender and plan has one.</summary>
    public string OnRelease(string release)
    {
        if (!IsDemo || JsonNode.Parse(release) is not JsonObject json || json["tender"] is not JsonObject tender) return release;
        foreach (var (name, language) in new[] { ("title", Language.English), ("title_cy", Language.Welsh) })
            if (tender[name]?.GetValue<string>() is { } title) tender[name] = In(language, title);
        return json.ToJsonString(Format);
    }

    /// <summary>A page that is to be printed: the words at the head of each sheet, and among the text for who has it read aloud.</summary>
    public string OnPaper(string html)
    {
        if (!IsDemo) return html;
        using var speaking = (html.Contains("<html lang=\"cy\"", StringComparison.Ordinal) ? Language.Welsh : Language.English).Speak();
        // A cover has no edge to write on, and says it in its own place.
        var cover = html.Contains("class=\"cover\"", StringComparison.Ordinal) ? " @page :first { @top-center { content: none; } }" : "";
        var sheet = $"<style>@page {{ @top-center {{ content: \"{Words}\"; font: 8pt \"Noto Sans\", \"Liberation Sans\", sans-serif; color: #4a5c61; }} }}{cover}</style></head>";
        html = html.Replace("</head>", sheet, StringComparison.Ordinal);
        return html.Contains("class=\"demo\"", StringComparison.Ordinal) ? html : MainPart().Replace(html, $"$0<p class=\"demo\">{Words}</p>", 1);
    }

    /// <summary>What an answer is saved as, whoever wrote it: also documents and receipts, whose own bytes must not change.</summary>
    public void OnName(HttpResponse response)
    {
        if (response.Headers.ContentDisposition.ToString() is { Length: > 0 } said && said.Contains("filename", StringComparison.OrdinalIgnoreCase) && IsDemo)
            response.Headers.ContentDisposition = FileName().Replace(said, "$0demonstration-");
    }

    private static string? In(Language language, string? title)
    {
        if (string.IsNullOrWhiteSpace(title)) return title;
        using var speaking = language.Speak();
        return Before + title;
    }

    private bool Read()
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<AppDb>().SiteFacts.Any(f => f.Name == SiteFact.Demo);
    }

    [GeneratedRegex("<main[^>]*>")] private static partial Regex MainPart();
    [GeneratedRegex("filename\\*=UTF-8''|filename=\"?", RegexOptions.IgnoreCase)] private static partial Regex FileName();
}
