using BenchmarkDotNet.Attributes;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Benchmarks;

/// <summary>A month's figures, with their thirteen-month trend, from a year of 1,000,000 payment lines; and those of one month that holds a million. Promise: under 2 s.</summary>
public class FiguresBenchmark
{
    private readonly List<SpendLine> lines = [];
    private List<SpendLine> oneMonth = [];
    private SpendQuestion question = null!;

    [GlobalSetup]
    public void MakeLines()
    {
        var chance = new Random(1);
        var buyers = Enumerable.Range(0, 3).Select(i => new ReportBuyer(Guid.NewGuid(), $"B{i}", $"Buyer {i}", null)).ToArray();
        var payees = Enumerable.Range(0, 8_000).Select(i => (Id: Guid.NewGuid(), Name: $"Supplier {i}", Place: Places[chance.Next(Places.Length)])).Select(p => (p.Name, Payee: new SpendPayee(p.Id, null, p.Place is null ? [] : [new KnownPlace(PlaceBasis.InvoiceAddress, p.Place)], (FirmSize)chance.Next(5), chance.Next(10) == 0))).ToArray();
        var import = Guid.NewGuid();
        var month = new DateOnly(2026, 3, 1);
        string[] Words(string what, int count) => [.. Enumerable.Range(0, count).Select(i => $"{what} {i}")];
        var (categories, departments, headings) = (Words("Category", 120), Words("Department", 20), Words("Heading", 45));
        for (var i = 0; i < 1_000_000; i++)
        {
            var payee = payees[chance.Next(payees.Length)];
            lines.Add(new SpendLine(buyers[i % 3].Id, month.AddDays(-chance.Next(0, 365) + 30), chance.Next(-50_000, 5_000_000), payee.Payee, payee.Name,
                categories[chance.Next(120)], headings[chance.Next(45)], departments[chance.Next(20)], chance.Next(20) == 0 ? "payroll" : null, VatBasis.Net, DateBasis.Day, import, i + 2));
        }
        oneMonth = [.. lines.Select(l => l with { PaidOn = month })];
        question = new SpendQuestion { Area = "W06000016", Month = month, Buyers = buyers };
    }

    private static readonly string?[] Places = ["W06000016", "W06000016", "W06000024", "W06000015", "W06000011", "E06000023", SpendLine.OutsideUk, null];

    [Benchmark]
    public SpendFigures Figures_of_a_year_of_1_000_000_lines() => SpendReport.From(lines, question);

    /// <summary>The worst case: every line in the month itself, so that every tally takes every line.</summary>
    [Benchmark]
    public SpendFigures Figures_of_a_month_of_1_000_000_lines() => SpendReport.From(oneMonth, question);
}
