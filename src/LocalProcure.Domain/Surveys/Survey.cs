namespace LocalProcure.Domain.Surveys;

/// <summary>One round of asking an area's suppliers what they spend in the area themselves. Reports use the last that has closed.</summary>
public sealed class Survey : Entity
{
    public const int NameLength = 60;
    /// <summary>Long enough to answer, short enough to be remembered.</summary>
    public const int FewestDays = 7, MostDays = 90;

    private Survey() { }

    public Survey(string areaCode, string name, DateOnly closesOn, Act act)
    {
        RuleBroken.If(WhyNotOpen(name, closesOn, act.At));
        (AreaCode, Name, ClosesOn, OpenedAt) = (areaCode, name.Trim(), closesOn, act.At);
        Record("SurveyOpened", act, $"{areaCode} closes={closesOn:yyyy-MM-dd}");
    }

    public string AreaCode { get; private set; } = "";
    /// <summary>What it is called in reports, such as 2025-26.</summary>
    public string Name { get; private set; } = "";
    /// <summary>The last day for answers, in UK time.</summary>
    public DateOnly ClosesOn { get; private set; }
    public DateTime OpenedAt { get; private set; }
    public DateTime? ClosedEarlyAt { get; private set; }

    public bool IsOpenAt(DateTime now) => ClosedEarlyAt is null && now.UkDate() <= ClosesOn;

    public static string? WhyNotOpen(string? name, DateOnly? closesOn, DateTime now) =>
        string.IsNullOrWhiteSpace(name) ? SurveyText.EnterName
        : closesOn is not { } day ? SurveyText.EnterCloses
        : day < now.UkDate().AddDays(FewestDays) || day > now.UkDate().AddDays(MostDays) ? SurveyText.ClosesWithin(FewestDays, MostDays)
        : null;

    public string? WhyNotClose(DateTime now) => IsOpenAt(now) ? null : SurveyText.IsClosed;

    /// <summary>Ends it before its day, for when everybody has answered.</summary>
    public void Close(Act act)
    {
        RuleBroken.If(WhyNotClose(act.At));
        ClosedEarlyAt = act.At;
        Record("SurveyClosed", act);
    }
}
