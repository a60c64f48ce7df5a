namespace LocalProcure.Domain.Consortia;

/// <summary>The steps of a joint bid, in order.</summary>
public enum TimetableStep { AgreementSigned, EvidenceIn, FirstDrafts, Review, SignOff, Submission }

/// <summary>A step and its day.</summary>
public sealed record StepDay(TimetableStep Step, DateOnly On);

/// <summary>A group's timetable, back from closing. Days that nobody chose are proposed, and follow the closing when it moves.</summary>
public sealed class Timetable : Entity
{
    /// <summary>Days before closing that each step would have if there were all the time in the world.</summary>
    private static readonly (TimetableStep Step, int DaysBefore)[] AtEase =
    [
        (TimetableStep.AgreementSigned, 21), (TimetableStep.EvidenceIn, 18), (TimetableStep.FirstDrafts, 14),
        (TimetableStep.Review, 7), (TimetableStep.SignOff, 4), (TimetableStep.Submission, 2),
    ];

    private Timetable() { }

    public Timetable(Guid consortiumId) => ConsortiumId = consortiumId;

    public Guid ConsortiumId { get; private set; }
    /// <summary>The days that somebody chose.</summary>
    public IReadOnlyList<StepDay> Chosen { get; private set; } = [];
    public override Guid ChainId => ConsortiumId;

    public static string? WhyNotChoose(DateOnly day, DateOnly closes) => day > closes ? RoomWorkText.AfterClosing(closes) : null;

    public void Choose(TimetableStep step, DateOnly day, DateOnly closes, Act act)
    {
        RuleBroken.If(WhyNotChoose(day, closes));
        Chosen = [.. Chosen.Where(c => c.Step != step).Append(new StepDay(step, day)).OrderBy(c => c.Step)];
        Record("TimetableDayChosen", act, $"{step} {day:yyyy-MM-dd}");
    }

    /// <summary>Forgets what was chosen: all days are proposed again.</summary>
    public void Clear(Act act)
    {
        if (Chosen.Count == 0) return;
        Chosen = [];
        Record("TimetableProposedAgain", act);
    }

    /// <summary>Every step with its day: chosen, else proposed.</summary>
    public static IReadOnlyList<(StepDay Day, bool IsChosen)> Of(Timetable? timetable, DateOnly began, DateOnly closes) =>
        [.. Propose(began, closes).Select(p => timetable?.Chosen.FirstOrDefault(c => c.Step == p.Step) is { } chosen ? (chosen, true) : (p, false))];

    /// <summary>Days in order, none before the beginning or after closing: at ease where there is time, closer together where there is little; off weekends where that is possible.</summary>
    public static IReadOnlyList<StepDay> Propose(DateOnly began, DateOnly closes)
    {
        var time = Math.Max(0, closes.DayNumber - began.DayNumber);
        var most = AtEase[0].DaysBefore + 3;
        var days = new List<StepDay>();
        foreach (var (step, before) in AtEase)
        {
            var day = closes.AddDays(-(time >= most ? before : before * time / most));
            // A Friday rather than a weekend, unless that was before the work began or before the step ahead of it.
            var friday = day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(-2), _ => day };
            var earliest = days.Count == 0 ? began : days[^1].On;
            days.Add(new(step, friday >= earliest ? friday : day < earliest ? earliest : day));
        }
        return days;
    }
}

/// <summary>On which days people are reminded of what is due.</summary>
public static class Reminding
{
    /// <summary>Three days before, the day before, on the day, and once the day after.</summary>
    public static bool IsDay(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) is 3 or 1 or 0 or -1;
}
