using BenchmarkDotNet.Attributes;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Benchmarks;

/// <summary>A month's figures, with their thirteen-month trend, from 500,000 payment lines. Promise: under 2 s.</summary>
public class FiguresBenchmark
{
    private readonly List<SpendLine> lines = [];
    private SpendQuestion question = null!;

    [GlobalSetup]
    public void MakeLines()
    {
        var chance = new Random(1);
        var buyers = Enumerable.Range(0, 3).Select(i => new ReportBuyer(Guid.NewGuid(), $"B{i}", $"Buyer {i}", null)).ToArray();
        var payees = Enumerable.Range(0, 8_000).Select(i => (Id: Guid.NewGuid(), Name: $"Supplier {i}", Place: Places[chance.Next(Places.Length)])).ToArray();
        var import = Guid.NewGuid();
        var month = new DateOnly(2026, 3, 1);
        for (var i = 0; i < 500_000; i++)
        {
            var payee = payees[chance.Next(payees.Length)];
            lines.Add(new SpendLine(buyers[i % 3].Id, month.AddDays(-chance.Next(0, 365) + 30), chance.Next(-50_000, 5_000_000), payee.Id, null, payee.Name,
                payee.Place, payee.Place is null ? PlaceBasis.NotKnown : PlaceBasis.InvoiceAddress, (FirmSize)chance.Next(5), chance.Next(10) == 0,
                $"Category {chance.Next(120)}", $"Department {chance.Next(20)}", chance.Next(20) == 0 ? "payroll" : null, VatBasis.Net, DateBasis.Day, import, i + 2));
        }
        question = new SpendQuestion { Area = "W06000016", Month = month, Buyers = buyers };
    }

    private static readonly string?[] Places = ["W06000016", "W06000016", "W06000024", "W06000015", "W06000011", "E06000023", SpendLine.OutsideUk, null];

    [Benchmark]
    public SpendFigures Figures_of_500_000_lines() => SpendReport.From(lines, question);
}
