using System.IO.Compression;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.E2E.Support;
using LocalProcure.Tests.Support;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace LocalProcure.E2E.Journeys;

/// <summary>
/// A new officer of the project takes in a council's year, twelve files shaped like Devon's in one archive, and its supplier list, and gets to an issued report of March,
/// led by the site alone. Every click and every filled field is counted: at most sixty, the signing in of both people among them.
/// </summary>
public sealed class MonthJourneyTests(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>
{
    private const string Area = "W06000016";

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public async Task Twelve_files_and_a_list_become_an_issued_report_in_at_most_sixty_acts(Language language)
    {
        await using var site = await LiveSite.Start();
        await site.Site.Buyer(area: Area);
        var zip = new FilePayload { Name = "spend-2025-26.zip", MimeType = "application/zip", Buffer = Year() };
        var acts = await MonthSteps.Issue(chromium, site, language, Area, new DateOnly(2026, 3, 1), zip, Suppliers(),
            // One payee is on no list: the officer finds where it is. (Payees resolved are not counted.)
            async first => Assert.Contains("Hiraeth Holdings", await first.Text()),
            async second => Assert.Contains(second.Says(() => Bilingual.Say("stayed in Rhondda Cynon Taf in March", "yn Rhondda Cynon Taf ym mis Mawrth")), await second.Text()));
        output.WriteLine($"{acts} clicks and filled fields");
        Assert.True(acts <= MonthSteps.Most, $"{acts} clicks and fields");

        await using var anyone = await Visitor.Come(chromium, site, language);
        await anyone.Go("/reports");
        await anyone.PressAt($"main a[href$='/reports/{Area}/2026-03']");
        Assert.Contains("£", await anyone.Text());
        Assert.Equal(12, (await site.Site.Db(db => Task.FromResult(db.Reports.Single().FrozenFigures()))).Trend.Count(t => t.Figures.Lines > 0));
    }

    /// <summary>The same journey on the twelve files as Devon published them. It publishes no supplier list: ours names its suppliers by their numbers and places every third.</summary>
    [RealDataFact("spend/devon_county_council")]
    public async Task Devons_own_twelve_files_become_an_issued_report_in_at_most_sixty_acts()
    {
        const string devon = "E10000008";
        await using var site = await LiveSite.Start();
        await site.Site.Buyer("Devon County Council", nation: Domain.Buyers.Nation.England, area: devon);
        using var archive = new MemoryStream();
        var suppliers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var path in Directory.GetFiles(RealData.Find("spend/devon_county_council")!, "*.csv").Order())
            {
                zip.CreateEntryFromFile(path, Path.GetFileName(path), CompressionLevel.Fastest);
                using var file = File.OpenRead(path);
                foreach (var row in PaymentFile.Open(file).Rows().Where(r => r.SupplierNumber.Length > 0)) suppliers.TryAdd(row.SupplierNumber, row.Supplier);
            }
        var list = "Supplier ID,Supplier Name,Postcode\r\n" + string.Concat(suppliers.Select((s, i) => $"{s.Key},\"{s.Value.Replace("\"", "\"\"")}\",{(i % 3 == 0 ? "EX2 4QD" : "")}\r\n"));
        var payload = new FilePayload { Name = "devon-2025-26.zip", MimeType = "application/zip", Buffer = archive.ToArray() };
        var acts = await MonthSteps.Issue(chromium, site, Language.English, devon, new DateOnly(2026, 3, 1), payload, list, _ => Task.CompletedTask, async second => Assert.Contains("Devon", await second.Text()));
        output.WriteLine($"{acts} clicks and filled fields");
        Assert.True(acts <= MonthSteps.Most, $"{acts} clicks and fields");
        Assert.Equal(24_725, await site.Site.Db(db => Task.FromResult(db.Payments.Count())));
    }

    /// <summary>April 2025 to March 2026, a file a month: title line, the columns that Devon publishes, a credit, a withheld name, a blank tail.</summary>
    private static byte[] Year()
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i < 12; i++)
            {
                var month = new DateOnly(2025, 4, 1).AddMonths(i);
                using var file = new StreamWriter(zip.CreateEntry($"spend-over-500-{month:yyyy-MM}.csv").Open(), new UTF8Encoding(true));
                file.Write("Organisation Name,Directorate,Transaction Number,Payment Date,Supplier Name,Supplier ID,Net Amount,Expense Category,VAT Registration Number\r\n");
                for (var n = 0; n < 40; n++)
                {
                    var (name, number) = Names[n % Names.Length];
                    var amount = n % 13 == 7 ? -125.50m : 500 + (n * 37 + i * 11) % 4000 + 0.25m;
                    file.Write(FormattableString.Invariant($"Rhondda Council,{Directorates[n % 4]},{i:00}{n:0000},{month.AddDays(n % 28):dd/MM/yyyy},\"{name}\",{number},\"{amount:#,##0.00}\",{Categories[n % 5]},\r\n"));
                }
                file.Write(",,,,,,,,\r\n,,,,,,,,\r\n");
            }
        return archive.ToArray();
    }

    private static string Suppliers() => "Supplier ID,Supplier Name,Postcode\r\n" + string.Concat(Names.Where(s => s.Name is not ("REDACTED PERSONAL DATA" or "Hiraeth Holdings")).Select((s, i) => $"{s.Number},\"{s.Name}\",{Postcodes[i % Postcodes.Length]}\r\n"));

    private static readonly (string Name, int Number)[] Names =
        [("Cwm Plumbing Ltd", 1001), ("Merthyr Steel Ltd", 1002), ("Bristol Facilities Ltd", 1003), ("Pontypridd Catering Ltd", 1004), ("Cardiff Legal LLP", 1005), ("REDACTED PERSONAL DATA", 1006), ("Hiraeth Holdings", 1007), ("Aberdare Roofing Ltd", 1008)];
    private static readonly string[] Postcodes = ["CF40 2AG", "CF47 8AJ", "BS1 4AP", "CF37 1AA", "CF10 3AL"];
    private static readonly string[] Directorates = ["Housing", "Highways", "Education", "Corporate"];
    private static readonly string[] Categories = ["Repairs", "Street furniture", "Catering", "Legal fees", "Facilities"];
}
