using BenchmarkDotNet.Attributes;
using LocalProcure.Domain;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Benchmarks;

/// <summary>A month's figures with its trend from 500,000 payment lines that an import left in a SQLite database: reading and counting. Promise: under 2 s.</summary>
public class StoredFiguresBenchmark
{
    private const string Area = "W06000016";
    private Site site = null!;
    private DateOnly month;

    [GlobalSetup]
    public async Task ImportLines()
    {
        site = await Site.Start();
        var buyer = await site.Buyer(area: Area);
        await using var scope = site.Services.CreateAsyncScope();
        var stored = await scope.ServiceProvider.GetRequiredService<FileStore>().Save(new MemoryStream(PaymentRows.Make(500_000)), CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<PaymentImporter>().Import(buyer.Id, stored, "made.csv", new ReadingChoices(null), Act.BySystem(site.Clock.Now));
        var last = await site.Db(db => db.Payments.MaxAsync(p => p.PaidOn));
        month = new DateOnly(last.Year, last.Month, 1);
        var inputs = await Read();
        Console.WriteLine($"// {inputs.Lines.Count} lines in the thirteen months to {month:yyyy-MM}: {PaymentRows.Source}.");
    }

    [GlobalCleanup]
    public async Task End() => await site.DisposeAsync();

    [Benchmark]
    public async Task<SpendFigures> Figures_of_a_month_from_500_000_stored_lines()
    {
        var inputs = await Read();
        return SpendReport.From(inputs.Lines, inputs.Question);
    }

    [Benchmark]
    public Task<SpendInputs> Reading_alone() => Read();

    private async Task<SpendInputs> Read()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SpendSource>().Read(Area, month);
    }
}
