using System.Diagnostics;
using System.Text;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Tests.Data.Spend;

/// <summary>Files changed at random: whatever comes, nothing crashes, no row is lost silently and none takes long. The seed is fixed, so a failure comes again.</summary>
[Trait("Database", "any")]
public class FuzzedFilesTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private static readonly string[][] Rows = [["Date paid", "Supplier name", "Net amount", "VAT", "Department", "Transaction number"], .. Enumerable.Range(1, 120).Select(i => new[] { $"{i % 28 + 1:00}/03/2026", $"Firm {i} & \"Sons\", Ltd", $"{i * 37 % 1000}.{i % 100:00}", "1.00", $"Dept {i % 7}", $"T{i}" })];

    private static string Csv(char delimiter) => string.Concat(Rows.Select(r => string.Join(delimiter, r.Select(c => "\"" + c.Replace("\"", "\"\"") + "\"")) + "\r\n"));

    public static TheoryData<string> Fixtures => [.. All.Keys];

    private static readonly Dictionary<string, byte[]> All = new()
    {
        ["csv"] = Encoding.UTF8.GetBytes(Csv(',')),
        ["semicolons"] = Encoding.Latin1.GetBytes("£;£\r" + Csv(';').Replace("\r\n", "\r")),
        ["utf-16"] = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Csv('\t'))],
        ["xlsx"] = Sheets.Xlsx(("One", Rows), ("Notes", [["About"]]), ("Two", Rows)),
        ["ods"] = Sheets.Ods(("One", Rows), ("Two", Rows)),
        ["html"] = Encoding.UTF8.GetBytes("<html><table>" + string.Concat(Rows.Select(r => "<tr>" + string.Concat(r.Select(c => $"<td>{System.Net.WebUtility.HtmlEncode(c)}</td>")) + "</tr>")) + "</table></html>"),
        ["zip"] = Sheets.Zip([("a.csv", Encoding.UTF8.GetBytes(Csv(','))), ("b.xlsx", Sheets.Xlsx(("One", Rows)))]),
    };

    [Theory, MemberData(nameof(Fixtures))]
    public void A_changed_file_of_ours_is_read_or_refused_and_every_row_is_accounted_for(string name)
    {
        var (whole, chance) = (All[name], new Random(20261122));
        Assert.True(Read(whole) > 100, "The fixture itself is read.");
        for (var run = 0; run < 80; run++) Read(Changed(whole, chance));
    }

    [RealDataFact("spend")]
    public void A_changed_file_of_a_council_is_read_or_refused_and_every_row_is_accounted_for()
    {
        var chance = new Random(5);
        foreach (var path in Directory.GetFiles(RealData.Find("spend")!, "*", SearchOption.AllDirectories).Where(p => Path.GetExtension(p) is ".csv" or ".xlsx" && !p.EndsWith("INDEX.csv", StringComparison.Ordinal)).Order())
        {
            var bytes = File.ReadAllBytes(path);
            var some = path.EndsWith(".csv", StringComparison.Ordinal) ? bytes[..Math.Min(bytes.Length, 60_000)] : bytes;
            for (var run = 0; run < 4; run++) Read(Changed(some, chance));
        }
    }

    /// <summary>Accepted rows; anything that does not add up, or takes long, fails.</summary>
    private static int Read(byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        using var stream = new MemoryStream(bytes);
        var file = PaymentFile.Open(FileTables.Open(stream));
        var (sum, count) = (0L, 0);
        foreach (var row in file.Rows()) (sum, count) = (sum + row.Pence, count + 1);
        Assert.Equal(file.RowsRead, file.RowsAccepted + file.RowsRefused + file.RowsBlank);
        Assert.Equal(file.RowsRefused, file.RefusedRows.Select(r => r.Row).Distinct().Count());
        if (file.WhyRefused == FileRefusal.None) Assert.Equal((file.TotalPence, file.RowsAccepted), (sum, count));
        else Assert.Equal((0L, 0), (file.TotalPence, file.RowsAccepted));
        Assert.True(clock.Elapsed < Longest, $"{clock.Elapsed}");
        return count;
    }

    private static byte[] Changed(byte[] whole, Random chance)
    {
        var bytes = whole.ToList();
        for (var times = chance.Next(1, 12); times > 0 && bytes.Count > 4; times--)
        {
            var (at, length) = (chance.Next(bytes.Count), chance.Next(1, 200));
            length = Math.Min(length, bytes.Count - at);
            switch (chance.Next(7))
            {
                case 0: bytes[at] = (byte)chance.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                case 3: bytes.Insert(at, (byte)"\",;\r\n\t<>|'=\0"[chance.Next(12)]); break;
                case 4: for (var i = at; i < at + length; i++) bytes[i] = (byte)chance.Next(256); break;
                case 5: bytes.InsertRange(at, Enumerable.Repeat((byte)"\"\n,<0"[chance.Next(5)], chance.Next(1, 3000))); break;
                default: bytes.RemoveRange(at, chance.Next(4) == 0 ? bytes.Count - at : 1); break;
            }
        }
        return [.. bytes];
    }
}
