using System.Diagnostics;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Domain.Spend;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Reports;
using LocalProcure.Web.Pdf;
using LocalProcure.Web.Plumbing;
using Microsoft.Extensions.Configuration;

namespace LocalProcure.Tests.Pdf;

/// <summary>The printed report: its words and figures are those of the figures file, in both languages, tagged for screen readers.</summary>
[Trait("Database", "any")]
public sealed class ReportPdfTests
{
    private static readonly DateTime April = new(2026, 4, 10, 9, 0, 0, DateTimeKind.Utc);

    [PdfTheory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public async Task Paper_says_what_the_figures_say(Language language)
    {
        await using var site = await Site.Start();
        var figures = Printed.Figures();
        var html = await Html(site, figures, language);
        var pdf = await site.With<PdfPrinter, byte[]?>(p => p.Print(html));
        Assert.NotNull(pdf);
        // To look at the pages by eye: LOCALPROCURE_KEEP_PDF names a folder.
        if (Environment.GetEnvironmentVariable("LOCALPROCURE_KEEP_PDF") is { Length: > 0 } folder) await File.WriteAllBytesAsync(Path.Combine(folder, $"report-{language.Code()}.pdf"), pdf);
        var text = await PdfTools.Text(pdf);
        using (language.Speak())
        {
            foreach (var expected in new[]
                     {
                         Headline.Of(figures), figures.AreaShown, Money.Show(figures.BasePence), FigureText.Percent(figures.RetentionRate), FigureText.Percent(figures.RetentionRateKnown),
                         FigureText.Percent(figures.UnknownShare), MethodText.Title, MethodText.GlossaryTitle, "W06000016-2026-03-1", Headline.InMonth(figures.FirstDay), ReportText.Demonstration,
                     })
                Assert.Contains(PdfTools.Folded(expected), text);
            foreach (var tier in figures.Tiers) Assert.Contains(PdfTools.Folded($"{tier.Shown} {FigureText.Number(tier.Lines)} {Money.Show(tier.Pence)}"), text);
            foreach (var buyer in figures.ByBuyer) Assert.Contains(PdfTools.Folded(buyer.Shown), text);
            foreach (var supplier in figures.TopSuppliers) Assert.Contains(Money.Show(supplier.Pence), text);
        }
        var info = await PdfTools.Info(pdf);
        Assert.Contains("Tagged: yes", info);
        Assert.Contains("A4", info);
        var structure = await PdfTools.Structure(pdf);
        Assert.Contains("Figure", structure);
        Assert.Contains("TH", structure);
        Assert.Contains($"/Lang ({language.Code()})", PdfTools.Latin(pdf));
    }

    public static TheoryData<string, Language> Cases
    {
        get
        {
            var cases = new TheoryData<string, Language>();
            foreach (var which in new[] { PrintedCases.Full, PrintedCases.OneBuyer, PrintedCases.Many, PrintedCases.AllUnknown, PrintedCases.OwnVersion, PrintedCases.Corrected })
                foreach (var language in new[] { Language.English, Language.Welsh }) cases.Add(which, language);
            return cases;
        }
    }

    /// <summary>Whatever the month: eight to sixteen A4 pages, every part in the bookmarks and tagged as a heading, every picture with its text, no heading left alone at the foot of a page, page numbers on each but the cover.</summary>
    [PdfTheory, MemberData(nameof(Cases))]
    public async Task Every_month_fits_its_paper(string which, Language language)
    {
        await using var site = await Site.Start();
        var (figures, before, decisions) = PrintedCases.Of(which);
        var around = new ReportAround(Before: before, BeforeNumber: before is null ? null : "W06000016-2026-03-1", Because: before is null ? null : new OwnWords("A file came late", "Daeth ffeil yn hwyr")) { Decisions = decisions };
        PrintPage page;
        string html;
        using (language.Speak())
        {
            page = new PrintPage(figures, "W06000016-2026-03-1", April, around) { IsOfOneBuyer = which == PrintedCases.OwnVersion };
            html = await site.With<ViewText, string>(v => v.Write("/Features/Reports/Print.cshtml", page));
        }
        var pdf = (await site.With<PdfPrinter, byte[]?>(p => p.Print(html)))!;
        if (Environment.GetEnvironmentVariable("LOCALPROCURE_KEEP_PDF") is { Length: > 0 } folder) await File.WriteAllBytesAsync(Path.Combine(folder, $"{which.Replace(' ', '-')}-{language.Code()}.pdf"), pdf);

        var info = await PdfTools.Info(pdf);
        var pages = int.Parse(System.Text.RegularExpressions.Regex.Match(info, @"Pages: (\d+)").Groups[1].Value);
        Assert.True(pages is >= 8 and <= 16, $"{pages} pages");
        Assert.Contains("Tagged: yes", info);
        Assert.Contains("595.92 x 841.92 pts (A4)", info.Replace("594.96", "595.92"));

        var titles = page.Sections.Select(s => s.Title).ToList();
        var structure = await PdfTools.Structure(pdf);
        foreach (var title in titles) Assert.Contains(PdfTools.Letters(title), PdfTools.Letters(structure));
        // One first heading, then one of the second level for the summary and each part; the third level only inside them.
        var levels = System.Text.RegularExpressions.Regex.Matches(structure, @"^\s*H([1-6])\b", System.Text.RegularExpressions.RegexOptions.Multiline).Select(m => m.Groups[1].Value[0]).ToList();
        Assert.Equal((1, titles.Count + 1), (levels.Count(l => l == '1'), levels.Count(l => l == '2')));
        Assert.Equal(('1', '2', '3'), (levels[0], levels[1], levels[2]));
        Assert.DoesNotContain(levels, l => l > '3');
        var captions = page.Sections.SelectMany(s => s.Tables).Where(t => !t.HidesCaption).Select(t => PdfTools.Folded(t.Caption)).ToList();
        Assert.Contains("<svg", html);
        Assert.Equal(System.Text.RegularExpressions.Regex.Count(html, "<svg[^>]*role=\"img\""), System.Text.RegularExpressions.Regex.Count(html, "<svg[^>]*role=\"img\"[^>]*aria-label=\"[^\"]+\""));

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
        await using var site = await Site.Start();
        var html = await Html(site, Printed.Figures(), Language.Welsh);
        Assert.DoesNotContain("http://", html);
        Assert.DoesNotContain("https://", html);
        Assert.DoesNotContain("src=", html);
        Assert.Contains("<html lang=\"cy\">", html);
    }

    [Fact]
    public async Task Without_a_browser_there_is_no_pdf_and_no_failure()
    {
        await using var site = await Site.Start(settings: ("Pdf:Browser", "/nowhere/chromium"));
        Assert.Null(await site.With<PdfPrinter, byte[]?>(p => p.Print("<p>x</p>")));
    }

    private static async Task<string> Html(Site site, SpendFigures figures, Language language)
    {
        using (language.Speak())
            return await site.With<ViewText, string>(v => v.Write("/Features/Reports/Print.cshtml", new PrintPage(figures, "W06000016-2026-03-1", April)));
    }
}
