using System.Globalization;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>The month in one sentence that anyone can repeat. It never gives the share that stayed without the share that nobody can place.</summary>
public static class Headline
{
    /// <summary>"43p of every pound stayed in Rhondda Cynon Taf in March; 6p we cannot place".</summary>
    public static string Of(SpendFigures f)
    {
        if (f.Whole.RetentionRate is null) return Nothing(f);
        if (f.RetainedPence < 0 || f.UnknownPence < 0 || f.RetainedPence + f.UnknownPence > f.BasePence) return Odd(f);
        return $"{Stayed(f)}; {CannotPlace(f)}";
    }

    /// <summary>"in Rhondda Cynon Taf", "yng Nghaerdydd".</summary>
    public static string InArea(SpendFigures f) => Say($"in {Areas.Find(f.Area)?.NameInside ?? f.AreaName}", WelshPlace.In(f.AreaName, f.AreaNameWelsh));

    /// <summary>"in March", "ym mis Mawrth".</summary>
    public static string InMonth(DateOnly month) => Say($"in {Name(month)}", $"ym mis {Name(month)}");

    /// <summary>"in March 2026".</summary>
    public static string InMonthAndYear(DateOnly month) => Say($"in {Name(month)} {month.Year}", $"ym mis {Name(month)} {month.Year}");

    private static string Stayed(SpendFigures f) => (Share.PenniesOfAPound(f.RetainedPence, f.BasePence), f.RetainedPence) switch
    {
        (_, 0) => Say($"Nothing of what was spent stayed {InArea(f)} {InMonth(f.FirstDay)}", $"Nid arhosodd dim o’r hyn a wariwyd {InArea(f)} {InMonth(f.FirstDay)}"),
        (0, _) => Say($"Less than a penny of every pound stayed {InArea(f)} {InMonth(f.FirstDay)}", $"Arhosodd llai na cheiniog o bob punt {InArea(f)} {InMonth(f.FirstDay)}"),
        var (p, _) => Say($"{p}p of every pound stayed {InArea(f)} {InMonth(f.FirstDay)}", $"Arhosodd {p}c o bob punt {InArea(f)} {InMonth(f.FirstDay)}"),
    };

    private static string CannotPlace(SpendFigures f) => (Share.PenniesOfAPound(f.UnknownPence, f.BasePence), f.UnknownPence) switch
    {
        (_, 0) => Say("we know where all of it went", "gwyddom i ble’r aeth y cyfan"),
        (0, _) => Say("less than a penny we cannot place", "ni allwn leoli llai na cheiniog"),
        var (p, _) => Say($"{p}p we cannot place", $"ni allwn leoli {p}c"),
    };

    private static string Nothing(SpendFigures f) => Say(
        $"There is no spending to report {InArea(f)} {InMonthAndYear(f.FirstDay)}",
        $"Nid oes gwariant i’w adrodd {InArea(f)} {InMonthAndYear(f.FirstDay)}");

    /// <summary>When credits outweigh payments somewhere, pennies of a pound would mislead: the pounds are given instead.</summary>
    private static string Odd(SpendFigures f) => Say(
        $"{Money.ShowWhole(f.RetainedPence)} net stayed {InArea(f)} {InMonth(f.FirstDay)}, out of {Money.ShowWhole(f.BasePence)}; {Money.ShowWhole(f.UnknownPence)} we cannot place",
        $"Arhosodd {Money.ShowWhole(f.RetainedPence)} net {InArea(f)} {InMonth(f.FirstDay)}, allan o {Money.ShowWhole(f.BasePence)}; ni allwn leoli {Money.ShowWhole(f.UnknownPence)}");

    private static string Name(DateOnly month) => month.ToString("MMMM", CultureInfo.CurrentCulture);
}
