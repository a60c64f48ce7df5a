using System.Globalization;

namespace LocalProcure.Domain;

/// <summary>Instants are kept in UTC; people type and read Europe/London time.</summary>
public static class UkTime
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTime ToUk(this DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    public static DateOnly UkDate(this DateTime utc) => DateOnly.FromDateTime(utc.ToUk());

    /// <summary>The instant at which UK clocks show this date and time; in the hour that occurs twice, the first.</summary>
    public static DateTime FromUk(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time, DateTimeKind.Unspecified);
        // The hour skipped in March does not exist: an hour later is what the person meant.
        if (Zone.IsInvalidTime(local)) local = local.AddHours(1);
        if (Zone.IsAmbiguousTime(local))
            return DateTime.SpecifyKind(local - Zone.GetAmbiguousTimeOffsets(local).Max(), DateTimeKind.Utc);
        return TimeZoneInfo.ConvertTimeToUtc(local, Zone);
    }

    /// <summary>"Friday 27 November 2026 at 12 noon, UK time".</summary>
    public static string ShowMoment(this DateTime utc)
    {
        var uk = utc.ToUk();
        return Say($"{ShowDate(uk, true)} at {ShowClock(uk)}, UK time", $"{ShowDate(uk, true)} am {ShowClock(uk)}, amser y DU");
    }

    /// <summary>"27 November 2026" in UK time.</summary>
    public static string ShowDate(this DateTime utc) => ShowDate(utc.ToUk(), false);

    public static string ShowDate(this DateOnly date) => ShowDate(date.ToDateTime(TimeOnly.MinValue), false);

    public static string ShowDay(this DateOnly date) => ShowDate(date.ToDateTime(TimeOnly.MinValue), true);

    /// <summary>"November 2026".</summary>
    public static string ShowMonth(this DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    private static string ShowDate(DateTime uk, bool weekday) => uk.ToString(weekday ? "dddd d MMMM yyyy" : "d MMMM yyyy", CultureInfo.CurrentCulture);

    private static string ShowClock(DateTime uk) => (uk.Hour, uk.Minute, uk.Second) switch
    {
        (12, 0, 0) => Say("12 noon", "12 ganol dydd"),
        (0, 0, 0) => Say("midnight", "hanner nos"),
        (_, _, 0) => uk.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => uk.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
    };
}
