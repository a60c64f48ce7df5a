using System.Text.Json;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Tests.Domain.Opportunities;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Commands;

public class TendersTests
{
    private static async Task<(int Code, JsonElement Answer)> Import(Site site, string file)
    {
        var (code, output, error) = await CommandLine.Run(site, "tenders", "import", file, "--json");
        Assert.True(output.Length > 0, error);
        return (code, JsonDocument.Parse(output).RootElement);
    }

    private static (int Read, int Added, int Updated, int Unchanged, int Refused) Counts(JsonElement answer) =>
        (answer.GetProperty("read").GetInt32(), answer.GetProperty("added").GetInt32(), answer.GetProperty("updated").GetInt32(), answer.GetProperty("unchanged").GetInt32(), answer.GetProperty("refused").GetInt32());

    [Fact]
    public async Task Import_says_what_it_did_and_exits_by_it()
    {
        await using var site = await Site.Start();
        string Write(string name, string text)
        {
            var path = Path.Combine(site.Folder, name);
            File.WriteAllText(path, text);
            return path;
        }

        var file = Write("package.json", Notices.Package(Notices.Sell2Wales(), Notices.Sell2Wales("ocds-kuma6s-900002"), new System.Text.Json.Nodes.JsonObject { ["date"] = "2026-01-01T00:00:00Z" }));
        var (code, answer) = await Import(site, file);
        Assert.Equal((0, (3, 2, 0, 0, 1)), (code, Counts(answer)));
        Assert.Equal((3, "no-ocid"), (answer.GetProperty("refusals")[0].GetProperty("release").GetInt32(), answer.GetProperty("refusals")[0].GetProperty("reason").GetString()));
        Assert.Equal((3, 0, 0, 2, 1), Counts((await Import(site, file)).Answer));

        Assert.Equal(1, (await Import(site, Write("not.json", "Dear sir"))).Code);
        Assert.Equal(1, (await Import(site, Write("other.json", "{\"notices\":[]}"))).Code);
        var half = await Import(site, Write("half.json", file.Length > 0 ? File.ReadAllText(file)[..^40] : ""));
        Assert.Equal(1, half.Code);
        Assert.Equal(2, (await CommandLine.Run(site, "tenders", "import")).Code);
        Assert.Equal(1, (await CommandLine.Run(site, "tenders", "import", "nowhere.json")).Code);
    }

    [RealDataFact("ocds/sell2wales_2025-02_tenders.json")]
    public async Task All_ninety_real_Sell2Wales_notices_arrive_whole_and_twice_changes_nothing()
    {
        await using var site = await Site.Start();
        var path = RealData.Find("ocds/sell2wales_2025-02_tenders.json")!;
        Assert.Equal((90, 90, 0, 0, 0), Counts((await Import(site, path)).Answer));
        var chains = await site.Db(db => db.AuditRows.CountAsync());
        var rows = await site.Db(db => db.Opportunities.AsNoTracking().Include(o => o.CpvCodes).Include(o => o.Areas).ToDictionaryAsync(o => o.Ocid));
        Assert.Equal((90, 57, 89), (rows.Count, rows.Values.Count(o => o.NetPence is not null), rows.Values.Count(o => o.Areas.Count > 0)));
        Assert.All(rows.Values, o => Assert.True(o.IsUnderEarlierLaw));
        Assert.All(rows.Values, o => Assert.StartsWith("https://www.sell2wales.gov.wales/search/show/search_view.aspx?ID=", o.SourceAddress));

        // The file itself, read the plain way, says how much there is to find.
        var plain = JsonDocument.Parse(await File.ReadAllTextAsync(path));
        foreach (var release in plain.RootElement.GetProperty("releases").EnumerateArray())
        {
            var (opportunity, tender) = (rows[release.GetProperty("ocid").GetString()!], release.GetProperty("tender"));
            var items = tender.GetProperty("items").EnumerateArray().ToList();
            var codes = items.SelectMany(i => i.TryGetProperty("additionalClassifications", out var more) ? more.EnumerateArray().ToArray() : []).Append(tender.GetProperty("classification")).Select(c => c.GetProperty("id").GetString()![..8]);
            Assert.Equal(codes.Distinct().Order(), opportunity.CpvCodes.Select(c => c.Code).Order());
            var regions = items.SelectMany(i => i.TryGetProperty("deliveryAddresses", out var a) ? a.EnumerateArray().ToArray() : []).Select(a => a.GetProperty("region").GetString()!);
            Assert.Equal(regions.Distinct().Order(), opportunity.Regions.Order());
            var lots = tender.GetProperty("lots").EnumerateArray().ToList();
            Assert.Equal(lots.Select(l => (l.GetProperty("id").ToString(), l.TryGetProperty("value", out var v) ? (long?)Math.Round(v.GetProperty("amount").GetDecimal() * 100) : null)), opportunity.Lots.Select(l => (l.Number, l.NetPence)));
            Assert.Equal(tender.TryGetProperty("value", out var value) ? (long?)Math.Round(value.GetProperty("amount").GetDecimal() * 100) : null, opportunity.NetPence);
            Assert.Equal(release.GetProperty("buyer").GetProperty("name").GetString(), opportunity.BuyerName);
        }

        Assert.Equal((90, 0, 0, 90, 0), Counts((await Import(site, path)).Answer));
        Assert.Equal(chains, await site.Db(db => db.AuditRows.CountAsync()));
        Assert.All(await site.Db(db => db.Opportunities.AsNoTracking().ToListAsync()), o => Assert.Equal(rows[o.Ocid].Version, o.Version));
    }

    [RealDataFact("ocds/contracts_finder_search_package_example.json")]
    public async Task A_real_answer_of_Contracts_Finder_is_read_from_its_envelope()
    {
        await using var site = await Site.Start();
        var (code, answer) = await Import(site, RealData.Find("ocds/contracts_finder_search_package_example.json")!);
        Assert.Equal((0, 100, 0), (code, answer.GetProperty("read").GetInt32(), answer.GetProperty("refused").GetInt32()));
        var rows = await site.Db(db => db.Opportunities.AsNoTracking().ToListAsync());
        Assert.All(rows, o => Assert.Equal(NoticeSource.ContractsFinder, o.Source));
        Assert.Contains(rows, o => o.Stage == OpportunityStage.Awarded);
        Assert.All(rows, o => Assert.NotNull(o.SourceAddress));
    }
}
