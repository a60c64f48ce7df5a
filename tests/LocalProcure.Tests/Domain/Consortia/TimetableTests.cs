using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;

namespace LocalProcure.Tests.Domain.Consortia;

public class TimetableTests
{
    [Fact]
    public void Proposed_days_are_in_order_within_the_time_there_is_and_off_weekends_where_they_can_be()
    {
        for (var start = 0; start < 14; start++)
            for (var time = 0; time < 60; time++)
            {
                var began = new DateOnly(2026, 11, 2).AddDays(start);
                var closes = began.AddDays(time);
                var days = Timetable.Propose(began, closes);
                Assert.Equal(Enum.GetValues<TimetableStep>(), days.Select(d => d.Step));
                Assert.Equal(days.Select(d => d.On).Order(), days.Select(d => d.On));
                Assert.All(days, d => Assert.InRange(d.On, began, closes));
                if (time >= 30) Assert.All(days, d => Assert.False(d.On.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{d} {began} {closes}"));
                if (time >= 30) Assert.True(days[^1].On < closes);
            }
    }

    [Fact]
    public void A_chosen_day_stands_when_the_closing_moves_and_the_others_follow_it()
    {
        var (began, closes) = (new DateOnly(2026, 11, 2), new DateOnly(2026, 12, 4));
        var timetable = new Timetable(Guid.NewGuid());
        var act = new Act(Guid.NewGuid(), new DateTime(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc));
        Assert.NotNull(Timetable.WhyNotChoose(closes.AddDays(1), closes));
        Assert.Throws<RuleBroken>(() => timetable.Choose(TimetableStep.Review, closes.AddDays(1), closes, act));
        timetable.Choose(TimetableStep.Review, new DateOnly(2026, 11, 25), closes, act);
        timetable.Choose(TimetableStep.Review, new DateOnly(2026, 11, 26), closes, act);
        var moved = Timetable.Of(timetable, began, closes.AddDays(14));
        Assert.Equal((new StepDay(TimetableStep.Review, new DateOnly(2026, 11, 26)), true), moved[3]);
        Assert.Equal(closes.AddDays(12), moved[5].Day.On);
        timetable.Clear(act);
        Assert.All(Timetable.Of(timetable, began, closes), d => Assert.False(d.IsChosen));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(0, true)]
    [InlineData(-1, true)]
    [InlineData(-2, false)]
    public void Reminders_come_three_days_before_the_day_before_on_the_day_and_the_day_after(int daysBefore, bool isDay) =>
        Assert.Equal(isDay, Reminding.IsDay(new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 20).AddDays(-daysBefore)));
}
