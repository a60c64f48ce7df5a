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
