using System.Globalization;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>The month in one sentence that anyone can repeat. It never gives the share that stayed without the share that nobody can place.</summary>
public static class Headline
{
    /// <summary>"43p of every pound stayed in Rhondda Cynon Taf in March; 6p we cannot place".</summary>
    public static string Of(SpendFigures f, Cite? cite = null)
    {
        var at = cite ?? Cites.None;
        if (f.Whole.RetentionRate is null) return Nothing(f);
        if (f.RetainedPence < 0 || f.UnknownPence < 0 || f.RetainedPence + f.UnknownPence > f.BasePence) return Odd(f, at);
        return $"{Stayed(f, at)}; {CannotPlace(f, at)}";
    }

    /// <summary>"in Rhondda Cynon Taf", "yng Nghaerdydd".</summary>
    public static string InArea(SpendFigures f) => Say($"in {Areas.Find(f.Area)?.NameInside ?? f.AreaName}", WelshPlace.In(f.AreaName, f.AreaNameWelsh));

    /// <summary>"in March", "ym mis Mawrth".</summary>
    public static string InMonth(DateOnly month) => Say($"in {Name(month)}", $"ym mis {Name(month)}");

    /// <summary>"in March 2026".</summary>
    public static string InMonthAndYear(DateOnly month) => Say($"in {Name(month)} {month.Year}", $"ym mis {Name(month)} {month.Year}");

    private static string Stayed(SpendFigures f, Cite at) => (Share.PenniesOfAPound(f.RetainedPence, f.BasePence), f.RetainedPence) switch
    {
        (_, 0) => Say($"Nothing of what was spent stayed {InArea(f)} {InMonth(f.FirstDay)}", $"Nid arhosodd dim o’r hyn a wariwyd {InArea(f)} {InMonth(f.FirstDay)}"),
        (0, _) => Say($"{at("Less than a penny", Local)} of every pound stayed {InArea(f)} {InMonth(f.FirstDay)}", $"Arhosodd {at("llai na cheiniog", Local)} o bob punt {InArea(f)} {InMonth(f.FirstDay)}"),
        var (p, _) => Say($"{at($"{p}p", Local)} of every pound stayed {InArea(f)} {InMonth(f.FirstDay)}", $"Arhosodd {at($"{p}c", Local)} o bob punt {InArea(f)} {InMonth(f.FirstDay)}"),
    };

    private static string CannotPlace(SpendFigures f, Cite at) => (Share.PenniesOfAPound(f.UnknownPence, f.BasePence), f.UnknownPence) switch
    {
        (_, 0) => Say("we know where all of it went", "gwyddom i ble’r aeth y cyfan"),
        (0, _) => Say($"{at("less than a penny", Unplaced)} we cannot place", $"ni allwn leoli {at("llai na cheiniog", Unplaced)}"),
        var (p, _) => Say($"{at($"{p}p", Unplaced)} we cannot place", $"ni allwn leoli {at($"{p}c", Unplaced)}"),
    };

    private static string Nothing(SpendFigures f) => Say(
        $"There is no spending to report {InArea(f)} {InMonthAndYear(f.FirstDay)}",
        $"Nid oes gwariant i’w adrodd {InArea(f)} {InMonthAndYear(f.FirstDay)}");

    /// <summary>When credits outweigh payments somewhere, pennies of a pound would mislead: the pounds are given instead.</summary>
    private static string Odd(SpendFigures f, Cite at) => Say(
        $"{at(Money.ShowWhole(f.RetainedPence), Local)} net stayed {InArea(f)} {InMonth(f.FirstDay)}, out of {at(Money.ShowWhole(f.BasePence), new())}; {at(Money.ShowWhole(f.UnknownPence), Unplaced)} we cannot place",
        $"Arhosodd {at(Money.ShowWhole(f.RetainedPence), Local)} net {InArea(f)} {InMonth(f.FirstDay)}, allan o {at(Money.ShowWhole(f.BasePence), new())}; ni allwn leoli {at(Money.ShowWhole(f.UnknownPence), Unplaced)}");

    private static readonly LineFilter Local = new(Went: LineFilter.In), Unplaced = new(Went: LineFilter.Unknown);

    private static string Name(DateOnly month) => month.ToString("MMMM", CultureInfo.CurrentCulture);
}
