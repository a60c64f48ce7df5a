using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>What moved between two editions of one month: in all, by ring and by buyer. Rows that did not move are left out.</summary>
public sealed record ReportDifference(
    IReadOnlyList<Moved> Whole, IReadOnlyList<Moved> Tiers, IReadOnlyList<Moved> Buyers, IReadOnlyList<InputFile> FilesAdded, IReadOnlyList<InputFile> FilesGone)
{
    public bool IsNothing => Whole.Count + Tiers.Count + Buyers.Count + FilesAdded.Count + FilesGone.Count == 0;

    public static ReportDifference Between(SpendFigures before, SpendFigures after)
    {
        var files = (before.Inputs.Select(i => i.Sha256).ToHashSet(), after.Inputs.Select(i => i.Sha256).ToHashSet());
        return new(
            Only([Move("base", before.BasePence, after.BasePence), Move("retained", before.RetainedPence, after.RetainedPence), Move("unknown", before.UnknownPence, after.UnknownPence)]),
            Only(after.Tiers.Select(t => t.Tier).Union(before.Tiers.Select(t => t.Tier)).Select(key => Move(key, Of(before, key), Of(after, key)))),
            Only(after.ByBuyer.Select(b => b.Code).Union(before.ByBuyer.Select(b => b.Code)).Order(StringComparer.Ordinal).Select(code =>
                Move(code, BuyerOf(before, code), BuyerOf(after, code)))),
            [.. after.Inputs.Where(i => !files.Item1.Contains(i.Sha256))], [.. before.Inputs.Where(i => !files.Item2.Contains(i.Sha256))]);
    }

    private static long Of(SpendFigures f, string tier) => f.Tiers.FirstOrDefault(t => t.Tier == tier)?.Pence ?? 0;
    private static long BuyerOf(SpendFigures f, string code) => f.ByBuyer.FirstOrDefault(b => b.Code == code)?.Figures.BasePence ?? 0;
    private static Moved Move(string key, long before, long after) => new(key, before, after);
    private static IReadOnlyList<Moved> Only(IEnumerable<Moved> rows) => [.. rows.Where(r => r.ByPence != 0)];
}

/// <summary>A figure in two editions.</summary>
public sealed record Moved(string Key, long BeforePence, long AfterPence)
{
    public long ByPence => AfterPence - BeforePence;
}
