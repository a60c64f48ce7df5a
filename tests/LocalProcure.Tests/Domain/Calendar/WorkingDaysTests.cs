using LocalProcure.Domain;
using LocalProcure.Domain.Calendar;

namespace LocalProcure.Tests.Domain.Calendar;

public class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-09-07", "2026-09-16")]
    [InlineData("2025-12-18", "2025-12-31")]
    [InlineData("2025-12-19", "2026-01-05")]
    [InlineData("2026-09-05", "2026-09-16")]
    public void Eight_working_days_beginning_with_the_notice(string notice, string last) =>
        Assert.Equal(DateOnly.Parse(last), WorkingDays.AsPublished.LastOf(DateOnly.Parse(notice), 8));

    [Theory]
    [InlineData("2026-01-02")]
    [InlineData("2026-03-17")]
    [InlineData("2026-06-15")]
    [InlineData("2026-11-30")]
    public void A_holiday_in_any_part_of_the_kingdom_is_no_working_day(string date) => Assert.False(WorkingDays.AsPublished.IsWorkingDay(DateOnly.Parse(date)));

    [Fact]
    public void A_year_without_published_holidays_is_refused_not_guessed()
    {
        Assert.Throws<RuleBroken>(() => WorkingDays.AsPublished.LastOf(new DateOnly(2028, 12, 28), 8));
        Assert.Throws<RuleBroken>(() => WorkingDays.AsPublished.IsWorkingDay(new DateOnly(2031, 5, 5)));
    }

    [Fact]
    public void So_many_days_after_does_not_count_the_day_itself() => Assert.Equal(new DateOnly(2026, 11, 24), WorkingDays.AsPublished.After(new DateOnly(2026, 11, 20), 2));
}
