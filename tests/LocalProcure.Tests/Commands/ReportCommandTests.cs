using System.Text.Json;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Features.Reports;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Commands;

/// <summary>The month at the command line: what its figures are called, and who may sign it off. What issuing writes is tested in ReportBytesTests.</summary>
public class ReportCommandTests
{
    private static readonly string[] Month = ["--area", Programme.Area, "--month", "2026-03"];

    [Fact]
    public async Task Figures_of_buyers_named_one_by_one_have_every_name_that_is_promised()
    {
        await using var site = await Site.Start();
        var programme = await Programme.Start(site);
        var act = Act.BySystem(site.Clock.Now);
        var second = new Buyer("CTM", "Cwm Taf Health Board", BuyerKind.HealthBoard, Nation.Wales, act);
        second.Enrol(Programme.Area, act);
        await site.Keep(second);
        await programme.Import("Date paid,Supplier name,Supplier ID,Net amount\n12/03/2026,Pontypridd Paint,201,100.00\n12/03/2026,Pontypridd Paint,201,-30.00\n", "health.csv", second.Id);

        var both = await Figures(site, "--buyer", "RCT", "--buyer", "CTM");
        string[] promised = ["area", "month", "buyers", "basis", "linesInBase", "basePence", "retainedPence", "unknownPence", "retentionRate", "retentionRateKnown", "unknownShare", "tiers", "excluded"];
        Assert.Empty(promised.Except(both.EnumerateObject().Select(p => p.Name)));
        Assert.Equal((Programme.Area, "2026-03"), (both.GetProperty("area").GetString(), both.GetProperty("month").GetString()));
        Assert.NotEmpty(both.GetProperty("basis").EnumerateArray());
        Assert.Equal(2, both.GetProperty("buyers").GetArrayLength());
        Assert.Equal((5, 107_000L, 43_000L, 13_000L), (both.GetProperty("linesInBase").GetInt32(), Pence(both, "basePence"), Pence(both, "retainedPence"), Pence(both, "unknownPence")));
        Assert.NotEmpty(both.GetProperty("tiers").EnumerateArray());
        Assert.All(both.GetProperty("tiers").EnumerateArray(), t => Assert.True(t.TryGetProperty("tier", out _) && t.GetProperty("lines").ValueKind == JsonValueKind.Number && t.GetProperty("pence").ValueKind == JsonValueKind.Number));
        Assert.All(both.GetProperty("excluded").EnumerateArray(), e => Assert.True(e.TryGetProperty("reason", out _) && e.GetProperty("lines").ValueKind == JsonValueKind.Number && e.GetProperty("pence").ValueKind == JsonValueKind.Number));
        Assert.Equal(100_000, Pence(await Figures(site, "--buyer", "RCT"), "basePence"));
        Assert.Equal(7_000, Pence(await Figures(site, "--buyer", "CTM"), "basePence"));
        Assert.Equal(107_000, Pence(await Figures(site), "basePence"));
    }

    [Fact]
    public async Task A_month_without_payments_has_no_rates()
    {
        await using var site = await Site.Start();
        await Programme.Start(site);
        var (code, output, error) = await CommandLine.Run(site, "reports", "figures", "--area", Programme.Area, "--month", "2025-01", "--json");
        Assert.True(code == 0, error);
        var empty = JsonDocument.Parse(output).RootElement;
        Assert.Equal((0, 0L), (empty.GetProperty("linesInBase").GetInt32(), Pence(empty, "basePence")));
        foreach (var rate in new[] { "retentionRate", "retentionRateKnown", "unknownShare" }) Assert.Equal(JsonValueKind.Null, empty.GetProperty(rate).ValueKind);
    }

    [Fact]
    public async Task Nobody_signs_off_what_they_imported_or_resolved()
    {
        await using var site = await Site.Start();
        var programme = await Programme.Start(site);
        var resolver = await site.Staff("Rhys Resolver");
        await site.Db(async db =>
        {
            (await db.Payees.FirstAsync(p => p.Name.StartsWith("Somebody"))).Judge(PayeeStanding.Open, "Asked twice", new Act(resolver.Id, site.Clock.Now));
            await db.SaveChangesAsync();
        });
        foreach (var (person, words) in new[] { (programme.Importer, "somebody else must sign them off"), (resolver, "somebody else must sign them off"), (await site.Person("Pip Public"), "") })
        {
            var (refused, _, why) = await CommandLine.Run(site, ["reports", "sign-off", .. Month, "--by", person.Email]);
            Assert.Equal(1, refused);
            Assert.Contains(words, why);
        }
        Assert.Null(await programme.Latest());
        Assert.Equal(1, (await CommandLine.Run(site, ["reports", "sign-off", .. Month, "--by", "nobody@example.test"])).Code);
        Assert.Equal(2, (await CommandLine.Run(site, ["reports", "sign-off", .. Month])).Code);

        var (code, _, error) = await CommandLine.Run(site, ["reports", "sign-off", .. Month, "--by", programme.Signer.Email]);
        Assert.True(code == 0, error);
        Assert.Equal(programme.Signer.Id, (await programme.Latest())!.SignedOffBy);
        Assert.Equal(2, (await CommandLine.Run(site, ["reports", "issue", .. Month, "--by", programme.Signer.Email])).Code);
    }

    private static async Task<JsonElement> Figures(Site site, params string[] buyers)
    {
        var (code, output, error) = await CommandLine.Run(site, ["reports", "figures", .. Month, .. buyers, "--json"]);
        Assert.True(code == 0, error);
        return JsonDocument.Parse(output).RootElement;
    }

    private static long Pence(JsonElement figures, string name) => figures.GetProperty(name).GetInt64();
}
