using System.Globalization;
using System.Text;
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
        if (RealData.Find("spend/devon_county_council") is { } folder)
            devon.AddRange(Directory.EnumerateFiles(folder).Order().Select(f => (Path.GetFileName(f), File.ReadAllBytes(f))));
        made = Made(57_000);
    }

    [IterationSetup]
    public void Begin() => site = Site.Start().GetAwaiter().GetResult();

    [IterationCleanup]
    public void End() => site.DisposeAsync().AsTask().GetAwaiter().GetResult();

    [Benchmark]
    public Task<int> Devons_twelve_files() => Import(devon);

    [Benchmark]
    public Task<int> Made_57_000_rows() => Import([("made.csv", made)]);

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

    /// <summary>A file shaped like Devon's, with as many rows as asked for.</summary>
    /// <param name="nth">Another number makes other payments of the same suppliers in the same months.</param>
    public static byte[] Made(int rows, int nth = 0)
    {
        var chance = new Random(3 + nth);
        var text = new StringBuilder("Body,Name of Body,Date,Transaction number,Amount,Supplier name,Supplier ID,VAT reg no,Expense area,Expense type,Expense code,Creditor type\r\n");
        for (var i = 0; i < rows; i++)
        {
            var supplier = chance.Next(6_000);
            text.Append(CultureInfo.InvariantCulture, $"18,Made County Council,{new DateOnly(2026, 1 + i % 3, 1 + chance.Next(28)):dd/MM/yyyy},{22_000_000 + nth * 10_000_000 + i},\"{chance.Next(50_000, 900_000) / 100m:#,##0.00}\",SUPPLIER {supplier} LIMITED,{300_000 + supplier},,Area {chance.Next(15)},Type {chance.Next(90)},A{chance.Next(400)},Business\r\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
