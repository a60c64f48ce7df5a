using System.Globalization;

namespace LocalProcure.Domain.Firms;

/// <summary>A size with its limits, in force from a day on. A firm is within it with fewer staff and at or below either amount.</summary>
/// <param name="StaffBelow">Fewer people than this.</param>
public sealed record SizeBand(FirmSize Size, DateOnly From, int StaffBelow, long TurnoverPence, long BalancePence);

/// <summary>A firm's size by the Procurement Act 2023 s.123: small or medium-sized means fewer than 250 staff and turnover up to £44m or balance sheet up to £38m.
/// Micro and small are the usual bands inside it. The figures are dated data.</summary>
public static class SizeTest
{
    private static readonly Lazy<SizeBand[]> bands = new(() => [.. Facts.Rows("size_bands.csv").Select(r => new SizeBand(
        Enum.Parse<FirmSize>(r[0]), DateOnly.ParseExact(r[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), int.Parse(r[2], CultureInfo.InvariantCulture),
        long.Parse(r[3], CultureInfo.InvariantCulture) * 100, long.Parse(r[4], CultureInfo.InvariantCulture) * 100))]);

    /// <summary>The bands in force on a day, smallest first.</summary>
    public static IReadOnlyList<SizeBand> BandsAt(DateOnly date) =>
        [.. bands.Value.Where(b => b.From <= date).GroupBy(b => b.Size).Select(g => g.MaxBy(b => b.From)!).OrderBy(b => b.StaffBelow)];

    /// <summary>The size; an amount left out does not count in the firm's favour or against it. Not known when staff is, or both amounts are and staff alone does not decide.</summary>
    public static FirmSize Of(int? staff, long? turnoverPence, long? balancePence, DateOnly date)
    {
        if (staff is null) return FirmSize.NotKnown;
        var all = BandsAt(date);
        if (all.Count == 0) return FirmSize.NotKnown;
        if (staff >= all[^1].StaffBelow) return FirmSize.Large;
        if (turnoverPence is null && balancePence is null) return FirmSize.NotKnown;
        return all.FirstOrDefault(b => staff < b.StaffBelow && (turnoverPence <= b.TurnoverPence || balancePence <= b.BalancePence))?.Size ?? FirmSize.Large;
    }
}
