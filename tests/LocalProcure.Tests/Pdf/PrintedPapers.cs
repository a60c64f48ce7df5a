using System.Collections.Concurrent;
using LocalProcure.Domain;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Reports;
using LocalProcure.Web.Pdf;
using LocalProcure.Web.Plumbing;

namespace LocalProcure.Tests.Pdf;

/// <summary>A report on paper, with what it was printed from.</summary>
/// <param name="Structure">The tags of the paper, with their words.</param>
public sealed record Paper(SpendFigures Figures, SpendFigures? Before, IReadOnlyList<SpendDecision> Decisions, PrintPage Page, string Html, byte[] Pdf, string Text, string Structure);

/// <summary>One site that prints, and each paper printed once for all tests that read it: a printing takes longer than everything else about it.</summary>
public sealed class PrintedPapers : IAsyncLifetime
{
    private static readonly DateTime April = new(2026, 4, 10, 9, 0, 0, DateTimeKind.Utc);
    private readonly ConcurrentDictionary<(string, Language), Task<Paper>> papers = [];

    public Site Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await Site.Start();

    public async Task DisposeAsync() => await Site.DisposeAsync();

    public Task<Paper> Of(string which, Language language) => papers.GetOrAdd((which, language), _ => Print(which, language));

    /// <summary>The page that goes to the printer.</summary>
    public async Task<string> Html(PrintPage page, Language language)
    {
        using (language.Speak()) return await Site.With<ViewText, string>(v => v.Write("/Features/Reports/Print.cshtml", page));
    }

    private async Task<Paper> Print(string which, Language language)
    {
        var (figures, before, decisions) = PrintedCases.Of(which);
        var around = new ReportAround(Before: before, BeforeNumber: before is null ? null : "W06000016-2026-03-1", Because: before is null ? null : new OwnWords("A file came late", "Daeth ffeil yn hwyr")) { Decisions = decisions };
        PrintPage page;
        using (language.Speak()) page = new PrintPage(figures, "W06000016-2026-03-1", April, around) { IsOfOneBuyer = which == PrintedCases.OwnVersion };
        var html = await Html(page, language);
        var pdf = await Site.With<PdfPrinter, byte[]?>(p => p.Print(html));
        Assert.NotNull(pdf);
        // To look at the pages by eye: LOCALPROCURE_KEEP_PDF names a folder.
        if (PdfTools.KeptIn is { } folder) await File.WriteAllBytesAsync(Path.Combine(folder, $"{which.Replace(' ', '-')}-{language.Code()}.pdf"), pdf);
        return new(figures, before, decisions, page, html, pdf, await PdfTools.Text(pdf), await PdfTools.Structure(pdf));
    }
}
