using BenchmarkDotNet.Attributes;
using LocalProcure.Domain;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Benchmarks;

/// <summary>Payment files into an empty SQLite database. Promise: 57,000 rows under 5 s (and 200 MB, see the command memory).</summary>
public class ImportBenchmark
{
    private Site site = null!;
    private readonly List<(string Name, byte[] Bytes)> devon = [];
    private byte[] made = [];

    [GlobalSetup]
    public void FindFiles()
    {
        devon.AddRange(PaymentRows.DevonsFiles.Select(f => (Path.GetFileName(f), File.ReadAllBytes(f))));
        made = PaymentRows.Make(57_000);
        Console.WriteLine($"// The 57,000 rows: {PaymentRows.Source}.");
    }

    [IterationSetup]
    public void Begin() => site = Site.Start().GetAwaiter().GetResult();

    [IterationCleanup]
    public void End() => site.DisposeAsync().AsTask().GetAwaiter().GetResult();

    [Benchmark]
    public Task<int> Devons_twelve_files() => Import(devon);

    [Benchmark]
    public Task<int> A_file_of_57_000_rows() => Import([("made.csv", made)]);

    private async Task<int> Import(IReadOnlyList<(string Name, byte[] Bytes)> list)
    {
        var buyer = await site.Buyer();
        var rows = 0;
        foreach (var (name, bytes) in list)
        {
            await using var scope = site.Services.CreateAsyncScope();
            var stored = await scope.ServiceProvider.GetRequiredService<FileStore>().Save(new MemoryStream(bytes), CancellationToken.None);
            var outcome = await scope.ServiceProvider.GetRequiredService<PaymentImporter>()
                .Import(buyer.Id, stored, name, new ReadingChoices(null), Act.BySystem(site.Clock.Now));
            rows += outcome.Import!.RowsAccepted;
        }
        return rows;
    }
}
