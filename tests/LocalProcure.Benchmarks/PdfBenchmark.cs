using BenchmarkDotNet.Attributes;
using LocalProcure.Domain;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Reports;
using LocalProcure.Web.Pdf;
using LocalProcure.Web.Plumbing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Benchmarks;

/// <summary>A month's report from finished figures to PDF, by the browser of this machine. Promise: under 3 s.</summary>
public class PdfBenchmark
{
    private Site site = null!;
    private PrintPage page = null!;

    [GlobalSetup]
    public async Task Prepare()
    {
        site = await Site.Start();
        if (!site.Services.GetRequiredService<PdfPrinter>().CanPrint) throw new InvalidOperationException("No Chromium-family browser was found to print with.");
        var figures = new FiguresBenchmark();
        figures.MakeLines();
        using (Language.Welsh.Speak()) page = new PrintPage(figures.Figures_of_a_year_of_1_000_000_lines(), "W06000016-2026-03-1", new DateTime(2026, 4, 10, 9, 0, 0, DateTimeKind.Utc));
    }

    [Benchmark]
    public async Task<byte[]> A_report_as_PDF()
    {
        await using var scope = site.Services.CreateAsyncScope();
        using var speaking = Language.Welsh.Speak();
        var html = await scope.ServiceProvider.GetRequiredService<ViewText>().Write("/Features/Reports/Print.cshtml", page);
        return await scope.ServiceProvider.GetRequiredService<PdfPrinter>().Print(html) ?? throw new InvalidOperationException("No PDF came.");
    }

    [GlobalCleanup]
    public async Task Clear() => await site.DisposeAsync();
}
