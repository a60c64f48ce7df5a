using System.Globalization;
using System.Text;
using LocalProcure.Tests.Support;
using Microsoft.VisualBasic.FileIO;

namespace LocalProcure.Benchmarks;

/// <summary>Payment files to measure imports with: Devon's own rows, repeated under new transaction numbers, where its files are present; else rows of our own of the same shape.</summary>
public static class PaymentRows
{
    private static readonly string[] Columns = ["Body", "Name of Body", "Date", "Transaction number", "Amount", "Supplier name", "Supplier ID", "VAT reg no", "Expense area", "Expense type", "Expense code", "Creditor type"];

    /// <summary>Devon's twelve files as published; none where there is no real data.</summary>
    public static IReadOnlyList<string> DevonsFiles { get; } = RealData.Find("spend/devon_county_council") is { } folder ? [.. Directory.EnumerateFiles(folder, "*.csv").Order()] : [];

    /// <summary>What the made file is made of.</summary>
    public static string Source => DevonsFiles.Count > 0 ? "Devon's own rows repeated under new numbers" : "rows of our own shaped like Devon's (no real data here)";

    /// <summary>One file with as many rows as asked for.</summary>
    /// <param name="nth">Another number makes other payments of the same suppliers in the same months.</param>
    public static byte[] Make(int rows, int nth = 0)
    {
        var (text, source) = (new StringBuilder(string.Join(',', Columns) + "\r\n"), DevonsFiles.Count > 0 ? Devons().Skip(nth * 7_919) : Own(3 + nth));
        foreach (var (row, i) in source.Take(rows).Select((r, i) => (r, i)))
        {
            row[3] = (22_000_000 + nth * 10_000_000 + i).ToString(CultureInfo.InvariantCulture);
            text.AppendJoin(',', row.Select(c => c.AsSpan().ContainsAny(",\"\r\n") ? $"\"{c.Replace("\"", "\"\"")}\"" : c)).Append("\r\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string[]> Devons()
    {
        var rows = DevonsFiles.SelectMany(Read).ToList();
        while (true)
            foreach (var row in rows) yield return [.. row];
    }

    /// <summary>The rows that name a supplier and an amount, in the columns that all twelve have.</summary>
    private static IEnumerable<string[]> Read(string path)
    {
        using var csv = new TextFieldParser(path) { HasFieldsEnclosedInQuotes = true };
        csv.SetDelimiters(",");
        var header = csv.ReadFields()!.Select(c => c.Trim()).ToArray();
        var places = Columns.Select(c => Array.IndexOf(header, c)).ToArray();
        while (!csv.EndOfData)
            if (csv.ReadFields() is { } row && row.Length >= header.Length && places.Select(p => row[p].Trim()).ToArray() is var kept && kept[4].Length > 0 && kept[5].Length > 0) yield return kept;
    }

    private static IEnumerable<string[]> Own(int seed)
    {
        for (var chance = new Random(seed); ;)
        {
            var supplier = chance.Next(6_000);
            yield return
            [
                "18", "Made County Council", new DateOnly(2026, 1 + chance.Next(3), 1 + chance.Next(28)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), "", (chance.Next(50_000, 900_000) / 100m).ToString("#,##0.00", CultureInfo.InvariantCulture),
                $"SUPPLIER {supplier} LIMITED", $"{300_000 + supplier}", "", $"Area {chance.Next(15)}", $"Type {chance.Next(90)}", $"A{chance.Next(400)}", "Business",
            ];
        }
    }
}
