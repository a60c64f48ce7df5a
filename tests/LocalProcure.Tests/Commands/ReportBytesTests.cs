using System.Text.Json;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Features.Reports;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Commands;

/// <summary>The issued files are the same bytes from two fresh data folders, in another import order, time zone and culture, on either database; and verify says so.</summary>
public sealed class ReportBytesTests
{
    private const string One = "Date paid,Supplier name,Supplier ID,Net amount,Department,Expense type\n01/03/2026,Bakers of Pontypridd Ltd,101,430.00,Ysgolion,Food\n31/03/2026,London Coaches,102,510.00,Roads,Transport\n31/03/2026,London Coaches,102,-10.00,Roads,Transport\n28/02/2026,London Coaches,102,7.00,Roads,Transport\n";
    private const string Two = "Date paid,Supplier name,Supplier ID,Net amount,Department,Expense type\n05/03/2026,BAKERS OF PONTYPRIDD LIMITED,101,30.05,Ysgolion,Food\n06/03/2026,Mrs G Evans,103,20.00,Gofal,Care\n07/03/2026,Dŵr a Thir Cyf,104,1000000.01,Gofal,Water\n";

    /// <summary>What these payments have come to on every machine so far. It changes only with the method or the format of the file.</summary>
    private const string ExpectedJson = "1ec9960e79a642c1ae4aa6046ae7afdf4fd870bf30f1fe96030a3a875321b036";

    private const string ExpectedCsv = "acbc6f7dbaacfe4743c662c3f3978286b2f86b3d0057715e935df1f7e4a7d2bf";

    private sealed record Issued(byte[] Json, byte[] Csv, string Sha256);

    private static readonly string[] Month = ["--area", Programme.Area, "--month", "2026-03"];

    private static async Task<Issued> Issue(Site site, bool swapped, string zone, string culture, string? says = null)
    {
        var programme = swapped ? await Programme.Start(site, Two, "two.csv") : await Programme.Start(site, One, "one.csv");
        await programme.Import(swapped ? One : Two, swapped ? "one.csv" : "two.csv");
        // The child really runs in another culture and time zone: its words for people say so.
        if (says is not null) Assert.Contains(says, await Run(site, zone, culture, ["reports", "figures", .. Month]));
        // Signed off here and issued there: both came to the same figures, else it would have to be signed off again.
        Assert.Equal(0, (await CommandLine.Run(site, ["reports", "sign-off", .. Month, "--by", programme.Signer.Email])).Code);
        var folder = Path.Combine(site.DataFolder, "out");
        // One person may sign off and issue: another imported.
        using var said = JsonDocument.Parse(await Run(site, zone, culture, ["reports", "issue", .. Month, "--by", programme.Signer.Email, "--out", folder, "--json"]));
        var names = new[] { "-cy.pdf", "-en.pdf", ".csv", ".json" }.Select(end => "W06000016-2026-03-1" + end).ToList();
        Assert.Equal(names, Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Equal(names, said.RootElement.GetProperty("files").EnumerateArray().Select(f => Path.GetFileName(f.GetString()!)).Order(StringComparer.Ordinal));
        return new Issued(await File.ReadAllBytesAsync(Path.Combine(folder, "W06000016-2026-03-1.json")), await File.ReadAllBytesAsync(Path.Combine(folder, "W06000016-2026-03-1.csv")), said.RootElement.GetProperty("sha256").GetString()!);
    }

    private static async Task<string> Run(Site site, string zone, string culture, params string[] words)
    {
        var (code, output, error) = await Child.RunWith(site, [("TZ", zone), ("LANG", culture), ("LC_ALL", culture), ("Pdf__Browser", QuickPrinter.Setting().Value!)], words);
        Assert.True(code == 0, $"{string.Join(' ', words)}: {error} {output}");
        return output;
    }

    [Fact]
    public async Task Two_fresh_folders_issue_the_same_bytes_and_both_verify()
    {
        await using var first = await Site.Start();
        await using var second = await Site.Start();
        var here = await Issue(first, swapped: false, "Europe/London", "en_GB.UTF-8");
        var there = await Issue(second, swapped: true, "Pacific/Auckland", "de_DE.UTF-8", "£1.000.980,06");
        Assert.Equal(here.Json, there.Json);
        Assert.Equal(here.Csv, there.Csv);
        Assert.Equal(here.Sha256, there.Sha256);
        Assert.True(here.Sha256 == ExpectedJson, $"The figures file is now {here.Sha256}: say so here if the method or its format has changed.");
        var csv = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(here.Csv));
        Assert.True(csv == ExpectedCsv, $"The spreadsheet is now {csv}: say so here if the method or its format has changed.");
        Assert.Equal(here.Sha256, SpendFile.Hash(System.Text.Encoding.UTF8.GetString(here.Json)));
        foreach (var site in new[] { first, second })
        {
            var (code, output, _) = await CommandLine.Run(site, ["reports", "verify", .. Month, "--version", "1", "--json"]);
            using var verified = JsonDocument.Parse(output);
            Assert.Equal((0, true, here.Sha256), (code, verified.RootElement.GetProperty("matches").GetBoolean(), verified.RootElement.GetProperty("recomputedSha256").GetString()));
        }
    }

    /// <summary>
    /// Somebody who may write in the data folder and in the database changes one payment line by a penny, and then its fingerprint with it: the figures
    /// no longer follow. A byte that changed in the store is told too, and a month that is not issued is refused.
    /// </summary>
    [Fact]
    [Trait("Database", "any")]
    public async Task A_stored_line_or_byte_that_was_changed_is_told_with_and_without_its_fingerprint()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        await (await Programme.Start(site, One, "one.csv")).Issue();
        var report = await site.Db(db => Task.FromResult(db.Reports.Single()));
        var path = Path.Combine(site.DataFolder, "files", report.InputsHash![..2], report.InputsHash);
        var whole = await File.ReadAllBytesAsync(path);
        using var changed = new MemoryStream();
        var (lines, question) = SpendInputsFile.Read(new MemoryStream(whole));
        SpendInputsFile.Write(changed, [.. lines.Select((l, i) => i == 0 ? l with { Pence = l.Pence + 1 } : l)], question);

        await File.WriteAllBytesAsync(path, changed.ToArray());
        Assert.Equal(["inputs"], await Wrong(site));
        await File.WriteAllBytesAsync(path, whole);
        Assert.Empty(await Wrong(site));

        var kept = Path.Combine(site.DataFolder, "files", report.CsvHash![..2], report.CsvHash);
        var csv = await File.ReadAllBytesAsync(kept);
        await File.AppendAllTextAsync(kept, "x");
        Assert.Equal(["figures.csv as kept"], await Wrong(site));
        await File.WriteAllBytesAsync(kept, csv);

        var stored = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(changed.ToArray())));
        await site.Db(async db =>
        {
            db.Entry(await db.Reports.SingleAsync()).Property(r => r.InputsHash).CurrentValue = stored.Hash;
            await db.SaveChangesAsync();
        });
        Assert.Superset(new HashSet<string> { "figures.json", "figures.csv" }, (await Wrong(site)).ToHashSet());
        Assert.Equal(1, (await CommandLine.Run(site, "reports", "verify", "--area", Programme.Area, "--month", "2026-02")).Code);
    }

    private static async Task<string[]> Wrong(Site site)
    {
        var (code, output, _) = await CommandLine.Run(site, ["reports", "verify", .. Month, "--json"]);
        using var json = JsonDocument.Parse(output);
        var wrong = json.RootElement.GetProperty("files").EnumerateArray().Where(f => !f.GetProperty("matches").GetBoolean()).Select(f => f.GetProperty("name").GetString()!).ToArray();
        Assert.Equal((wrong.Length == 0 ? 0 : 1, wrong.Length == 0), (code, json.RootElement.GetProperty("matches").GetBoolean()));
        return wrong;
    }
}
