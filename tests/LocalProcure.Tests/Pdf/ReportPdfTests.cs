using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Features.Reports;
using LocalProcure.Web.Pdf;
using LocalProcure.Web.Plumbing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace LocalProcure.Tests.Pdf;

/// <summary>The printed report: its words and figures are those of the figures file, in both languages, tagged for screen readers.</summary>
[Trait("Database", "any")]
public sealed class ReportPdfTests(PrintedPapers papers) : IClassFixture<PrintedPapers>
{
    /// <summary>Each kind of month at least once, and both languages at either end: English says least (the fewest pages), Welsh most. All of them where papers are kept to be looked at.</summary>
    public static TheoryData<string, Language> Cases
    {
        get
        {
            var cases = new TheoryData<string, Language>();
            foreach (var which in new[] { PrintedCases.Full, PrintedCases.OneBuyer, PrintedCases.Many, PrintedCases.AllUnknown, PrintedCases.OwnVersion, PrintedCases.Corrected })
                foreach (var language in new[] { Language.English, Language.Welsh })
                    if (PdfTools.KeptIn is not null || which == PrintedCases.Full || language == (which is PrintedCases.OneBuyer or PrintedCases.OwnVersion or PrintedCases.AllUnknown ? Language.English : Language.Welsh)) cases.Add(which, language);
            return cases;
        }
    }

    [PdfTheory, MemberData(nameof(Cases))]
    public async Task Paper_says_what_the_figures_say(string which, Language language)
    {
        var paper = await papers.Of(which, language);
        var (figures, text) = (paper.Figures, paper.Text);
        using (language.Speak())
        {
            foreach (var expected in new[]
                     {
                         Headline.Of(figures), figures.AreaShown, Money.Show(figures.BasePence), FigureText.Percent(figures.RetentionRate), FigureText.Percent(figures.RetentionRateKnown),
                         FigureText.Percent(figures.UnknownShare), MethodText.Title, MethodText.GlossaryTitle, "W06000016-2026-03-1", Headline.InMonth(figures.FirstDay),
                     })
                Assert.Contains(PdfTools.Letters(expected), PdfTools.Letters(text));
            Assert.Equal(figures.Demonstration, text.Contains(PdfTools.Folded(ReportText.Demonstration)));
            foreach (var tier in figures.Tiers) Assert.Contains(PdfTools.Folded($"{FigureText.Number(tier.Lines)} {Money.Show(tier.Pence)}"), text);

            // Cell by cell, as a screen reader is given them: every table of the page is on the paper, in its order, with the very same words and numbers.
            var cells = PdfTools.Tables(paper.Structure).Select(r => string.Join(" | ", r.Where(c => c.Length > 0)));
            Assert.Equal(paper.Page.Sections.SelectMany(s => s.Tables).SelectMany(t => t.Foot is { } foot ? [.. t.Rows, foot] : t.Rows).Select(r => string.Join(" | ", r.Select(PdfTools.Closed).Where(c => c.Length > 0))), cells);

            // And every number among them is one of the figures file.
            HashSet<string> known = [.. Numbers(figures), .. paper.Before is { } before ? Numbers(before) : [], .. Counted(paper.Decisions)];
            var shown = paper.Page.Sections.SelectMany(s => s.Tables.SelectMany(t => t.Rows.Concat(t.Foot is { } foot ? [foot] : []).SelectMany(r => r.Zip(t.Columns)))).Where(c => c.Second.IsFigure && c.Second.Heading != RestateText.By && c.First.Any(char.IsAsciiDigit)).Select(c => c.First).ToList();
            Assert.True(shown.Count > 60, $"{shown.Count} numbers");
            Assert.Equal([], shown.Where(c => !known.Contains(c)).Distinct());
            foreach (var moved in paper.Page.Sections.SelectMany(s => s.Tables).Where(t => t.Columns[^1].Heading == RestateText.By).SelectMany(t => t.Rows))
                Assert.Equal(Pence(moved[2]) - Pence(moved[1]), Pence(moved[3]));
        }
    }

    private static decimal Pence(string shown) => decimal.Parse(shown.Replace("£", "").Replace('−', '-'), NumberStyles.Number, CultureInfo.CurrentCulture);

    /// <summary>Every number of a figures file, in each way in which a table may show it.</summary>
    private static IEnumerable<string> Numbers(SpendFigures figures)
    {
        using var file = JsonDocument.Parse(SpendFile.Json(figures));
        return [.. All(file.RootElement), Shares.Show(Shares.Whole)];

        static IEnumerable<string> All(JsonElement e) => e.ValueKind switch
        {
            JsonValueKind.Object => e.EnumerateObject().SelectMany(p => All(p.Value)),
            JsonValueKind.Array => e.EnumerateArray().SelectMany(All),
            JsonValueKind.Number when e.TryGetInt64(out var whole) => [Money.Show(whole), Money.ShowWhole(whole), whole.ToString("N0", CultureInfo.CurrentCulture), .. whole is >= 0 and <= Shares.Whole ? [Shares.Show((int)whole)] : Array.Empty<string>()],
            JsonValueKind.Number => [FigureText.Percent(e.GetDecimal())],
            _ => [],
        };
    }

    private static IEnumerable<string> Counted(IEnumerable<SpendDecision> decisions) =>
        decisions.GroupBy(d => d.Kind).SelectMany(g => new[] { FigureText.Number(g.Count()), FigureText.Number(g.Sum(d => d.Lines)), Money.Show(g.Sum(d => d.Pence)) });

    /// <summary>Whatever the month: eight to sixteen A4 pages, every part in the bookmarks and tagged as a heading, every picture with its text, no heading left alone at the foot of a page, page numbers on each but the cover.</summary>
    [PdfTheory, MemberData(nameof(Cases))]
    public async Task Every_month_fits_its_paper(string which, Language language)
    {
        var (figures, _, _, page, html, pdf, _, structure) = await papers.Of(which, language);
        var info = await PdfTools.Info(pdf);
        var pages = int.Parse(Regex.Match(info, @"Pages: (\d+)").Groups[1].Value);
        Assert.True(pages is >= 8 and <= 16, $"{pages} pages");
        Assert.Contains("Tagged: yes", info);
        Assert.Contains("595.92 x 841.92 pts (A4)", info.Replace("594.96", "595.92"));
        Assert.Contains($"/Lang ({language.Code()})", PdfTools.Latin(pdf));

        var titles = page.Sections.Select(s => s.Title).ToList();
        foreach (var title in titles) Assert.Contains(PdfTools.Letters(title), PdfTools.Letters(structure));
        // One first heading, then one of the second level for the summary and each part; the third level only inside them.
        var levels = Regex.Matches(structure, @"^\s*H([1-6])\b", RegexOptions.Multiline).Select(m => m.Groups[1].Value[0]).ToList();
        Assert.Equal((1, titles.Count + 1), (levels.Count(l => l == '1'), levels.Count(l => l == '2')));
        Assert.Equal(('1', '2', '3'), (levels[0], levels[1], levels[2]));
        Assert.DoesNotContain(levels, l => l > '3');
        var captions = page.Sections.SelectMany(s => s.Tables).Where(t => !t.HidesCaption).Select(t => PdfTools.Folded(t.Caption)).ToList();
        // Every picture of the page is one of the paper, with its words, and nothing on the paper is a picture without.
        var pictures = Regex.Matches(html, "role=\"img\" aria-label=\"([^\"]+)\"").Select(m => PdfTools.Letters(System.Net.WebUtility.HtmlDecode(m.Groups[1].Value))).Order().ToList();
        Assert.Equal(Regex.Count(html, "role=\"img\""), pictures.Count);
        Assert.Equal(pictures, PdfTools.Alternatives(pdf).Select(PdfTools.Letters).Order());
        Assert.Equal(pictures.Count, Regex.Count(structure, @"^\s*Figure\b", RegexOptions.Multiline));

        var bookmarks = PdfTools.Folded(await PdfTools.Bookmarks(pdf));
        foreach (var title in titles) Assert.Contains(PdfTools.Letters(title), PdfTools.Letters(bookmarks));

        var sheets = (await PdfTools.Pages(pdf)).ToList();
        using (language.Speak())
        {
            // A buyer's own version has its name on the cover in a line of its own, and nobody else's.
            var cover = sheets[0].Split('\n').Select(PdfTools.Folded).ToList();
            Assert.Equal(which == PrintedCases.OwnVersion, cover.Contains(figures.ByBuyer[0].Shown));
            if (which == PrintedCases.OwnVersion) Assert.DoesNotContain("Hafod", sheets[0]);
            // The summary has the second page to itself: the first part begins on the third.
            Assert.Contains(PdfTools.Folded(SectionText.InBrief), PdfTools.Folded(sheets[1]));
            Assert.StartsWith(PdfTools.Letters(titles[0]), PdfTools.Letters(sheets[2]));
        }
        for (var i = 1; i < pages; i++)
        {
            var said = sheets[i].Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
            using (language.Speak()) Assert.Contains($"{SectionText.PageWord} {i + 1} {SectionText.OfWord} {pages}", said[^1]);
            // The second page ends with the list of contents, whose last line is a title. A long caption may end in a second line.
            if (i == 1) continue;
            var last = PdfTools.Folded(said[^2]);
            Assert.DoesNotContain(last, titles.Select(PdfTools.Folded));
            Assert.DoesNotContain(captions, c => c == last || last.Length > 20 && c.EndsWith(last, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Nothing_on_paper_is_fetched_from_anywhere()
    {
        PrintPage page;
        using (Language.Welsh.Speak()) page = new PrintPage(Printed.Figures(), "W06000016-2026-03-1", default);
        var html = await papers.Html(page, Language.Welsh);
        Assert.DoesNotContain("http://", html);
        Assert.DoesNotContain("https://", html);
        Assert.DoesNotContain("src=", html);
        Assert.Contains("<html lang=\"cy\">", html);
    }

    [Fact]
    public async Task Without_a_browser_there_is_no_pdf_and_no_failure()
    {
        var nowhere = new PdfBrowser(new ConfigurationBuilder().AddInMemoryCollection([new("Pdf:Browser", "/nowhere/chromium")]).Build());
        Assert.Null(await papers.Site.With<DemoMark, byte[]?>(mark => new PdfPrinter(nowhere, mark, NullLogger<PdfPrinter>.Instance).Print("<p>x</p>")));
    }
}
