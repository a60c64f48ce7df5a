using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>One thing to look at before a month is signed off.</summary>
/// <param name="Key">What it is about, and where on the site it is put right.</param>
/// <param name="IsGood">Nothing stands out; otherwise a person looks and decides.</param>
public sealed record MonthCheck(CheckKey Key, bool IsGood, string Said);

/// <summary>What is looked at, in the order of the list.</summary>
public enum CheckKey { Buyers, Totals, FileTotals, Jumps, Duplicates, Refused, Ahead, Places, Vat, Categories }

/// <summary>Goes through a month before it is signed off. It says what stands out; it never stops a person who has looked.</summary>
public static class MonthChecks
{
    /// <summary>A change of this share of the month before stands out.</summary>
    private const decimal Jump = 0.3m;

    public static IReadOnlyList<MonthCheck> Of(SpendFigures now, SpendFigures before, IReadOnlyList<SpendLine> lines, IReadOnlyList<BuyerTotal> totals, IReadOnlyList<FileDifference> files, IReadOnlyList<FileAhead>? ahead = null) =>
    [
        Buyers(now), Totals(totals), FileTotals(files), Jumps(now, before), Duplicates(lines, now.FirstDay), Refused(now), Ahead(ahead ?? []), Places(now), Vat(now), Categories(now),
    ];

    private static MonthCheck Buyers(SpendFigures now)
    {
        var missing = now.ByBuyer.Where(b => now.Inputs.All(i => i.Buyer != b.Code)).Select(b => b.Shown).ToList();
        return new(CheckKey.Buyers, missing.Count == 0, missing.Count == 0 ? MonthCheckText.AllBuyersIn : MonthCheckText.BuyersMissing(string.Join(", ", missing)));
    }

    private static MonthCheck Totals(IReadOnlyList<BuyerTotal> totals)
    {
        var off = totals.Where(t => t.StatedPence is { } said && said != t.FilePence).ToList();
        var unsaid = totals.Count(t => t.StatedPence is null);
        return new(CheckKey.Totals, off.Count == 0 && unsaid == 0, off.Count > 0
            ? string.Join(" ", off.Select(t => MonthCheckText.TotalOff(t.Buyer, t.FilePence - t.StatedPence!.Value)))
            : unsaid > 0 ? MonthCheckText.TotalsUnsaid(unsaid) : MonthCheckText.TotalsAgree);
    }

    private static MonthCheck FileTotals(IReadOnlyList<FileDifference> files) =>
        files.Where(f => f.Pence != 0).ToList() is { Count: > 0 } off
            ? new(CheckKey.FileTotals, false, string.Join(" ", off.Select(f => MonthCheckText.FileOff(f.File, f.Pence)))) : new(CheckKey.FileTotals, true, MonthCheckText.FilesAgree);

    private static MonthCheck Jumps(SpendFigures now, SpendFigures before)
    {
        var jumps = now.ByBuyer.Join(before.ByBuyer, n => n.Code, b => b.Code, (n, b) => (n.Shown, Now: n.Figures.BasePence, Before: b.Figures.BasePence))
            .Where(j => Share.Of(j.Now - j.Before, j.Before) is { } change && Math.Abs(change) > Jump).ToList();
        return new(CheckKey.Jumps, jumps.Count == 0, jumps.Count == 0 ? MonthCheckText.NoJumps : string.Join(" ", jumps.Select(j => MonthCheckText.Jumped(j.Shown, FigureText.Change(j.Now, j.Before)))));
    }

    /// <summary>The same supplier, day and amount in two files of one buyer. Within one file equal rows are separate payments.</summary>
    private static MonthCheck Duplicates(IReadOnlyList<SpendLine> lines, DateOnly month)
    {
        var twice = lines.Where(l => l.PaidOn >= month && l.IsInBase && l.Supplier.Length > 0).GroupBy(l => (l.BuyerId, l.PaidOn, l.Pence, l.SupplierId))
            .Where(g => g.Select(l => l.ImportId).Distinct().Count() > 1).Select(g => (Lines: g.Count() - 1, Pence: g.Key.Pence * (g.Count() - 1))).ToList();
        return new(CheckKey.Duplicates, twice.Count == 0, twice.Count == 0 ? MonthCheckText.NoDuplicates : MonthCheckText.Duplicates(twice.Sum(t => t.Lines), twice.Sum(t => t.Pence)));
    }

    private static MonthCheck Refused(SpendFigures now) =>
        now.Inputs.Sum(i => i.RowsRefused) is var refused && refused == 0 ? new(CheckKey.Refused, true, MonthCheckText.NothingRefused) : new(CheckKey.Refused, false, MonthCheckText.RowsRefused(refused));

    /// <summary>What is dated after the day it was taken in was hardly paid then: it is missing here, or here by a slip.</summary>
    private static MonthCheck Ahead(IReadOnlyList<FileAhead> files) => files.Count == 0
        ? new(CheckKey.Ahead, true, MonthCheckText.NoneAhead) : new(CheckKey.Ahead, false, string.Join(" ", files.Select(f => MonthCheckText.IsAhead(f.File, f.Last))));

    private static MonthCheck Places(SpendFigures now) => now.UnknownPence == 0
        ? new(CheckKey.Places, true, MonthCheckText.AllPlaced) : new(CheckKey.Places, false, MonthCheckText.NotPlaced(now.UnknownPence, FigureText.Percent(now.UnknownShare)));

    private static MonthCheck Vat(SpendFigures now) => new(CheckKey.Vat, now.VatBasis is "net" or "gross", now.VatBasis switch
    {
        "net" or "gross" => MonthCheckText.OneVat(FigureText.Key(now.VatBasis)),
        "mixed" => MonthCheckText.MixedVat,
        _ => MonthCheckText.UnsaidVat,
    });

    private static MonthCheck Categories(SpendFigures now)
    {
        var unmapped = now.ByHeading.FirstOrDefault(h => h.Code.Length == 0)?.Figures.BasePence ?? 0;
        return new(CheckKey.Categories, unmapped == 0, unmapped == 0 ? MonthCheckText.AllMapped : MonthCheckText.NotMapped(unmapped));
    }
}

/// <summary>A buyer's payments of the month as its files have them, and as it says itself.</summary>
/// <param name="FilePence">Every line of the month, those excluded from the base too: that is what a ledger adds up.</param>
public sealed record BuyerTotal(Guid BuyerId, string Buyer, long FilePence, long? StatedPence, string? Source);

/// <summary>A file with lines dated after the day it was taken in.</summary>
/// <param name="Last">The latest day in it.</param>
public sealed record FileAhead(string File, DateOnly Last);

/// <summary>How far a file's own printed total is from its rows.</summary>
public sealed record FileDifference(string File, long Pence);
