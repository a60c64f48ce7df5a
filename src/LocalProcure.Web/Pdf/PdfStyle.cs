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
        "<style>" + Sheet.Value.Replace("{number}", number.Replace("\"", "")).Replace("{page}", SectionText.PageWord).Replace("{of}", SectionText.OfWord) + "</style>");
}
