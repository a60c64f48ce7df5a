using System.Text.Json;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Domain.Spend;
using LocalProcure.Tests.Features.Reports;
using LocalProcure.Tests.Pdf;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Data.Spend;
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

    /// <summary>Editions issued while each part still had the multiplier: they are computed again as they were, and what never was so is still told.</summary>
    [Fact]
    public async Task An_edition_whose_parts_have_the_multiplier_is_verified_with_it()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        await (await Programme.Start(site)).Issue();
        var (lines, question) = Printed.Inputs();
        var (figures, inputs) = (SpendFile.Json(SpendReport.From(lines, question)), await site.With<KeptInputs, string>(k => k.Keep(new SpendInputs(lines, question, new HashSet<Guid>()))));
        var parts = KeptInputs.PartsOf(lines, question, survey: question.Survey).ToList();
        Assert.All(parts.Where(p => p.Kind == ReportPart.BuyerKind), p => Assert.NotNull(p.Figures.LocalMultiplier));
        var now = KeptInputs.PartsOf(lines, question).ToList();
        Assert.All(now, p => Assert.Null(p.Figures.LocalMultiplier));
        Assert.Empty(await Wrong(parts));
        Assert.Empty(await Wrong(now));
        Assert.Equal(["buyer RCT"], await Wrong([.. now.Select((p, i) => i == 1 ? (p.Kind, p.Key, p.Figures with { BasePence = 1 }) : p)]));

        async Task<IEnumerable<string>> Wrong(List<(string Kind, string Key, SpendFigures Figures)> issued)
        {
            await site.Db(async db =>
            {
                var report = db.Entry(await db.Reports.SingleAsync());
                report.Property(r => r.InputsHash).CurrentValue = inputs;
                report.Property(r => r.Figures).CurrentValue = figures;
                report.Property(r => r.FiguresHash).CurrentValue = SpendFile.Hash(figures);
                report.Property(r => r.Parts).CurrentValue = [.. issued.Select(p => new ReportPart(p.Kind, p.Key, SpendFile.Hash(SpendFile.Json(p.Figures))))];
                await db.SaveChangesAsync();
            });
            var found = await site.With<ReportVerifier, Verification>(async v => await v.Verify((await v.Find(Programme.Area, Spent.March, null))!));
            return found.Files.Where(f => !f.Matches && (f.What.StartsWith("buyer ", StringComparison.Ordinal) || f.What.StartsWith("basis ", StringComparison.Ordinal))).Select(f => f.What);
        }
    }

    private static async Task<JsonElement> Json(Site site, int code)
    {
        var (exit, output, error) = await CommandLine.Run(site, [.. Asked, "--json"]);
        Assert.True(exit == code, error);
        return JsonDocument.Parse(output).RootElement;
    }
}
