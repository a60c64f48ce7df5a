using LocalProcure.Domain.Reports;
using Microsoft.AspNetCore.Html;

namespace LocalProcure.Web.Pdf;

/// <summary>The style sheet that goes into every printed page, with the words of its page numbers.</summary>
public static class PdfStyle
{
    private static readonly Lazy<string> Sheet = new(() =>
    {
        using var reader = new StreamReader(typeof(PdfStyle).Assembly.GetManifestResourceStream("Pdf.report.css")!);
        return reader.ReadToEnd();
    });

    /// <summary>The whole style element, in the reader's language.</summary>
    public static IHtmlContent For(string number) => new HtmlString(
        "<style>" + Sheet.Value.Replace("{number}", Quoted(number)).Replace("{page}", SectionText.PageWord).Replace("{of}", SectionText.OfWord) + "</style>");

    /// <summary>For a paper without a cover: the first page has the same edges and foot as the others.</summary>
    public static IHtmlContent WithoutCover(string number) => new HtmlString(For(number).ToString()!.Replace("</style>",
        "@page :first { margin: 20mm 18mm 22mm; @bottom-left { content: \"" + Quoted(number) + "\"; font: 9pt \"Noto Sans\", sans-serif; color: #4a5c61; } @bottom-right { content: \"" + SectionText.PageWord
        + " \" counter(page) \" " + SectionText.OfWord + " \" counter(pages); font: 9pt \"Noto Sans\", sans-serif; color: #4a5c61; } }"
        + " h2 { margin: 7mm 0 2mm; padding: 0; border: 0; font-size: 13pt; } h1 { font-size: 22pt; } .code { font: 8.5pt monospace; overflow-wrap: anywhere; } section { margin-bottom: 4mm; } .keep { break-inside: avoid; } </style>", StringComparison.Ordinal));

    /// <summary>
    /// For between the quotes of a style sheet: a group names itself, and its name must neither end the words nor the style element. The page
    /// is printed as a file on the server, so that what it could then refer to would be the server's files.
    /// </summary>
    internal static string Quoted(string words) => string.Concat(words.Select(c => c is '"' or '\\' or '<' or '>' or '{' or '}' || char.IsControl(c) ? $"\\{(int)c:x6}" : c.ToString()));
}
