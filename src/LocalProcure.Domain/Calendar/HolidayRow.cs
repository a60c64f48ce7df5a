namespace LocalProcure.Domain.Calendar;

/// <summary>What staff say about one day in one part of the United Kingdom, over the published lists: a holiday proclaimed since, or one that was moved away.</summary>
public sealed class HolidayRow : Entity
{
    public const int TitleLength = 120;

    private HolidayRow() { }

    public HolidayRow(DateOnly date, Division division, string title, bool isHoliday, Act act)
    {
        (Date, Division) = (date, division);
        Say(title, isHoliday, act);
    }

    public DateOnly Date { get; private set; }
    public Division Division { get; private set; }
    public string Title { get; private set; } = "";
    /// <summary>False takes a published holiday away.</summary>
    public bool IsHoliday { get; private set; }

    public void Say(string title, bool isHoliday, Act act)
    {
        RuleBroken.If(isHoliday && string.IsNullOrWhiteSpace(title) ? CalendarText.EnterHolidayTitle : null);
        (Title, IsHoliday) = (title.Trim(), isHoliday);
        Record(isHoliday ? "HolidayAdded" : "HolidayTakenAway", act, $"{Date:yyyy-MM-dd} {Division}");
    }

    /// <summary>Notes that what staff said is taken back; the caller deletes the row in the same save.</summary>
    public void TakeBack(Act act) => Record("HolidayTakenBack", act, $"{Date:yyyy-MM-dd} {Division}");
}

/// <summary>Staff say that the holidays of a year are all entered, for all three parts. Until then working days of that year are refused.</summary>
public sealed class HolidayYear : Entity
{
    private HolidayYear() { }

    public HolidayYear(int year, Act act)
    {
        Year = year;
        Record("HolidayYearConfirmed", act, $"{year}");
    }

    public int Year { get; private set; }

    public void TakeBack(Act act) => Record("HolidayYearTakenBack", act, $"{Year}");
}
