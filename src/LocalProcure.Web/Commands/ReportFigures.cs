using System.CommandLine;
using System.Globalization;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Commands;

/// <summary>The month's figures as they stand now: <c>reports figures --area CODE --month YYYY-MM [--buyer CODE]...</c></summary>
public static class ReportFigures
{
    public static readonly Option<string> Area = new("--area") { Description = "Code of the report area, such as W06000016.", Required = true };
    public static readonly Option<string> Month = new("--month") { Description = "The month of the payment dates, as 2026-03.", Required = true };
    private static readonly Option<string[]> Buyers = new("--buyer") { Description = "A buyer's code; may be repeated. Every buyer enrolled in the area's programme when not given.", AllowMultipleArgumentsPerToken = true };

    public static Command Build()
    {
        var figures = new Command("figures", "The figures of an area's month, computed now.") { Area, Month, Buyers };
        figures.SetWork(Figures);
        return figures;
    }

    /// <summary>The month as typed, or a refusal.</summary>
    public static DateOnly MonthOf(string typed) =>
        DateOnly.TryParseExact(typed + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is >= 1990 and < 2200 ? month : throw new RuleBroken($"{typed} is not a month: write it as 2026-03.");

    private static async Task<int> Figures(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var month = MonthOf(parsed.GetValue(Month)!);
        var area = parsed.GetValue(Area)!;
        if (Areas.ChainFor(area) is not [var found, ..]) return output.Refuse(PlacesText.NoSuchArea(area));
        var db = services.GetRequiredService<AppDb>();
        var buyers = new List<Guid>();
        foreach (var code in parsed.GetValue(Buyers) ?? []) buyers.Add((await Payments.FindBuyer(db, code, stop)).Id);
        var inputs = await services.GetRequiredService<SpendSource>().Read(found.Code, month, buyers.Count == 0 ? null : buyers, stop: stop);
        var f = SpendReport.From(inputs.Lines, inputs.Question);
        output.Answer(
            new
            {
                area = f.Area, month = f.Month, buyers = f.Buyers, basis = f.Basis, vatBasis = f.VatBasis,
                linesInBase = f.LinesInBase, basePence = f.BasePence, retainedPence = f.RetainedPence, unknownPence = f.UnknownPence,
                retentionRate = f.RetentionRate, retentionRateKnown = f.RetentionRateKnown, unknownShare = f.UnknownShare,
                tiers = f.Tiers.Select(t => new { tier = t.Tier, lines = t.Lines, pence = t.Pence }),
                excluded = f.Excluded.Select(e => new { reason = e.Reason, lines = e.Lines, pence = e.Pence }),
            },
            [
                $"{f.AreaName}, {f.Month}: {f.LinesInBase:N0} payments, {Money.Show(f.BasePence)}",
                $"retained {Money.Show(f.RetainedPence)} ({Percent(f.RetentionRate)}; of known places {Percent(f.RetentionRateKnown)}); place not known {Money.Show(f.UnknownPence)} ({Percent(f.UnknownShare)})",
                .. f.Tiers.Select(t => $"  {t.Name}: {t.Lines:N0} payments, {Money.Show(t.Pence)}"),
                .. f.Excluded.Select(e => $"  excluded, {e.Reason}: {e.Lines:N0} payments, {Money.Show(e.Pence)}"),
            ]);
        return Output.Done;
    }

    private static string Percent(decimal? rate) => rate is { } r ? (100 * r).ToString("0.00", CultureInfo.InvariantCulture) + " %" : "no rate";
}
