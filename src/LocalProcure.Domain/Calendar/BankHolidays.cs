namespace LocalProcure.Domain.Calendar;

/// <summary>The three lists of bank holidays that the government publishes.</summary>
public enum Division { EnglandAndWales, Scotland, NorthernIreland }

/// <summary>Bank holidays of all three divisions of the United Kingdom, as gov.uk publishes them, for the years it has published.</summary>
public static class BankHolidays
{
    private static readonly Lazy<(DateOnly Date, Division Division)[]> rows = new(() =>
        [.. Facts.Rows("bank_holidays.csv").Select(r => (DateOnly.ParseExact(r[0], "yyyy-MM-dd"), Enum.Parse<Division>(r[1])))]);

    private static readonly Lazy<HashSet<DateOnly>> anywhere = new(() => [.. rows.Value.Select(r => r.Date)]);
    private static readonly Lazy<HashSet<int>> years = new(() =>
        [.. rows.Value.GroupBy(r => r.Date.Year).Where(y => y.Select(r => r.Division).Distinct().Count() == 3).Select(y => y.Key)]);

    public static IEnumerable<DateOnly> Of(Division division) => rows.Value.Where(r => r.Division == division).Select(r => r.Date);

    /// <summary>Whether the day is a holiday in any part of the United Kingdom.</summary>
    public static bool AnywhereOn(DateOnly date) => anywhere.Value.Contains(date);

    /// <summary>Whether all three lists cover the year.</summary>
    public static bool Cover(int year) => years.Value.Contains(year);
}
