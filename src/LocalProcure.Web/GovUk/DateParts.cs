using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace LocalProcure.Web.GovUk;

/// <summary>A date as it is typed: three fields, the month by number or by name in either language.</summary>
public sealed class DateParts : IValidatableObject
{
    private static readonly string[] Cultures = ["en-GB", "cy-GB"];

    [StringLength(10)] public string? Day { get; set; }
    [StringLength(20)] public string? Month { get; set; }
    [StringLength(10)] public string? Year { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    /// <summary>The date, or null when nothing or nothing real was typed.</summary>
    public DateOnly? Date =>
        Number(Day) is { } day && MonthNumber is { } month && Number(Year) is { } year and > 999 and < 10000
        && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;

    public static DateParts From(DateOnly? date) => date is not { } d ? new() : new()
    {
        Day = d.Day.ToString(CultureInfo.InvariantCulture),
        Month = d.Month.ToString(CultureInfo.InvariantCulture),
        Year = d.Year.ToString(CultureInfo.InvariantCulture),
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsEmpty || Date is not null) yield break;
        if (string.IsNullOrWhiteSpace(Day)) yield return new(GovUkText.NeedsDay, [nameof(Day)]);
        else if (string.IsNullOrWhiteSpace(Month)) yield return new(GovUkText.NeedsMonth, [nameof(Month)]);
        else if (Number(Year) is not (> 999 and < 10000)) yield return new(GovUkText.NeedsYear, [nameof(Year)]);
        else yield return new(GovUkText.RealDate, [nameof(Day)]);
    }

    private int? MonthNumber => Number(Month) ?? MonthNamed(Month?.Trim().TrimEnd('.'));

    private static int? MonthNamed(string? name) => name is null or { Length: < 3 } ? null
        : Cultures.Select(CultureInfo.GetCultureInfo)
            .SelectMany(c => Names(c.DateTimeFormat).Select((month, at) => (month, number: at % 13 + 1, c)))
            .Where(m => m.month.Length > 0 && m.c.CompareInfo.Compare(m.month.TrimEnd('.'), name, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0)
            .Select(m => (int?)m.number).FirstOrDefault();

    private static IEnumerable<string> Names(DateTimeFormatInfo format) =>
        [.. format.MonthNames, .. format.AbbreviatedMonthNames, .. format.MonthGenitiveNames];

    private static int? Number(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A date must be given. (<c>[Required]</c> cannot tell: three empty fields are still an object.)</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DateNeededAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is DateParts { IsEmpty: false };
}
