using System.Text.Json;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Features.Reports;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Commands;

/// <summary>A report is checked by the method of its own issue; where this program no longer holds that, it says so and claims nothing.</summary>
public sealed class VerifyMethodTests
{
    private static readonly string[] Asked = ["reports", "verify", "--area", Programme.Area, "--month", "2026-03"];

    [Fact]
    public async Task The_issues_own_method_is_used_or_its_absence_told()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        await (await Programme.Start(site)).Issue();
        var own = await Json(site, 0);
        Assert.Equal((true, true, SpendReport.MethodVersion), (own.GetProperty("matches").GetBoolean(), own.GetProperty("recomputed").GetBoolean(), own.GetProperty("methodVersion").GetInt32()));

        // As if it had been issued by an edition of the method that no longer computes: nothing else about it differs.
        await site.Db(async db =>
        {
            var report = await db.Reports.SingleAsync();
            var older = report.Figures!.Replace($"\"methodVersion\": {SpendReport.MethodVersion}", "\"methodVersion\": 1");
            db.Entry(report).Property(r => r.Figures).CurrentValue = older;
            db.Entry(report).Property(r => r.FiguresHash).CurrentValue = SpendFile.Hash(older);
            await db.SaveChangesAsync();
        });
        var gone = await Json(site, 1);
        Assert.Equal((false, false, 1, SpendReport.MethodVersion), (gone.GetProperty("matches").GetBoolean(), gone.GetProperty("recomputed").GetBoolean(), gone.GetProperty("methodVersion").GetInt32(), gone.GetProperty("methodVersionNow").GetInt32()));
        Assert.Equal(JsonValueKind.Null, gone.GetProperty("recomputedSha256").ValueKind);
        Assert.All(gone.GetProperty("files").EnumerateArray(), f => Assert.True(f.GetProperty("matches").GetBoolean(), f.GetRawText()));
        var (_, output, error) = await CommandLine.Run(site, Asked);
        Assert.Contains("edition 1 of the method, and this program only holds edition 2: the figures are not computed again", output + error);
        Assert.Contains("kept files are as they were issued", output + error);
    }

    private static async Task<JsonElement> Json(Site site, int code)
    {
        var (exit, output, error) = await CommandLine.Run(site, [.. Asked, "--json"]);
        Assert.True(exit == code, error);
        return JsonDocument.Parse(output).RootElement;
    }
}
