using LocalProcure.Domain;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Planning;

/// <summary>The states of an engagement with the market and of an event, and every act: taken, or refused with a reason and nothing changed.</summary>
public class EngagementTransitionTests
{
    internal static readonly DateTime Now = Drafts.Now, Starts = Now.AddDays(7), Ends = Starts.AddHours(2);
    private static readonly OwnWords Words = new("Snow", "Eira");
    private static readonly StatutoryNotice Uk2 = new("012345-2026", Now);

    public static readonly string[] EngagementStates =
        ["begun", "begun on a draft", "begun, plan dropped", "begun, plan a tender", "end passed", "out", "out, noticed", "out, without notice", "out, plan dropped", "out, plan a tender", "reported"];

    private static readonly string[] EngagementActs = ["write", "write nothing", "publish", "record notice", "record why none", "record neither", "report", "report nothing"];

    /// <summary>What may be done; the legal notice is a fact about another register, which may always be recorded.</summary>
    private static string[] TakenOfEngagement(string state) => state switch
    {
        "begun" => ["write", "publish", "record notice", "record why none"],
        "begun on a draft" or "end passed" => ["write", "record notice", "record why none"],
        "begun, plan dropped" or "begun, plan a tender" => ["record notice", "record why none"],
        _ => ["record notice", "record why none", "report"],
    };

    public static TheoryData<string> Engagements => new(EngagementStates);

    [Theory, MemberData(nameof(Engagements))]
    public void An_act_on_an_engagement_is_taken_or_refused(string state) => Assert.Equal(EngagementActs.Length, EngagementSteps(state).Count());

    /// <summary>Every act tried on a fresh engagement of one state.</summary>
    internal static IEnumerable<(PlannedProcurement Plan, EngagementNotice Notice)> EngagementSteps(string state)
    {
        foreach (var act in EngagementActs)
        {
            var (plan, notice) = Engagement(state);
            Assert.Equal((state, act, TakenOfEngagement(state).Contains(act)), (state, act, Transitions.Takes(notice, $"{state}: {act}", () => Go(plan, notice, act))));
            yield return (plan, notice);
        }
    }

    /// <summary>A plan waits for the notice of what was published, or for the reason why there is none (s.17); a notice that came after all takes the reason's place.</summary>
    [Theory, MemberData(nameof(Engagements))]
    public void A_plan_waits_for_the_notice_of_an_engagement_that_is_out(string state)
    {
        var (plan, notice) = Engagement(state);
        var waits = state.StartsWith("out", StringComparison.Ordinal) && state is not ("out, noticed" or "out, without notice") || state == "reported";
        Assert.Equal(waits, notice.IsWithoutNotice);
        if (plan.WhyNotWrite is null) Assert.Equal(waits ? PlanText.EngagementNoticeMissing : null, plan.WhyNotBecomeTender([notice]));
        notice.RecordNotice(null, "One visit", By());
        notice.RecordNotice(Uk2, "One visit", By());
        Assert.Equal((Uk2, null, false), (notice.Notice, notice.NoNoticeBecause, notice.IsWithoutNotice));
    }

    internal static (PlannedProcurement Plan, EngagementNotice Notice) Engagement(string state)
    {
        var plan = state == "begun on a draft" ? Plans.Complete(Drafts.Buyer(), Now) : Plans.Published(Drafts.Buyer(), Now);
        var notice = new EngagementNotice(plan, Plans.Engagement(state == "end passed" ? Now.AddHours(-1) : Now.AddDays(3)), By());
        if (state.StartsWith("out", StringComparison.Ordinal) || state == "reported") notice.Publish(plan, By());
        if (state == "out, noticed") notice.RecordNotice(Uk2, null, By());
        if (state == "out, without notice") notice.RecordNotice(null, "One visit", By());
        if (state == "reported") notice.Report(Words, By());
        if (state.EndsWith("dropped", StringComparison.Ordinal)) plan.Drop(Words, By());
        // As it was when nothing was out yet: what is out since waits for its notice.
        if (state.EndsWith("a tender", StringComparison.Ordinal)) plan.Become([], By());
        return (plan, notice);
    }

    private static void Go(PlannedProcurement plan, EngagementNotice notice, string act)
    {
        switch (act)
        {
            case "write": notice.Write(plan, Plans.Engagement() with { About = Words }, By()); break;
            case "write nothing": notice.Write(plan, Plans.Engagement() with { About = OwnWords.None }, By()); break;
            case "publish": notice.Publish(plan, By()); break;
            case "record notice": notice.RecordNotice(Uk2, null, By()); break;
            case "record why none": notice.RecordNotice(null, "One visit", By()); break;
            case "record neither": notice.RecordNotice(null, " ", By()); break;
            case "report": notice.Report(Words, By()); break;
            default: notice.Report(OwnWords.None, By()); break;
        }
    }

    /// <summary>An event's states with the moment of asking: the last ones before each boundary, and the boundary itself.</summary>
    public static readonly (string State, DateTime At, bool Cancelled)[] EventStates =
    [
        ("ahead", Now, false), ("about to begin", Starts.AddSeconds(-1), false), ("begun", Starts, false), ("about to end", Ends.AddSeconds(-1), false), ("over", Ends, false),
        ("cancelled", Now, true), ("cancelled and past", Ends, true),
    ];

    private static readonly string[] EventActs = ["change", "change into the past", "change to end before it starts", "cancel", "cancel without a reason", "sign up"];

    public static TheoryData<string> Events => new(EventStates.Select(e => e.State));

    [Theory, MemberData(nameof(Events))]
    public void An_act_on_an_event_is_taken_or_refused(string state) => Assert.Equal(EventActs.Length, EventSteps(state).Count());

    /// <summary>Every act tried on a fresh event of one state.</summary>
    internal static IEnumerable<(PlannedProcurement Plan, EngagementEvent Event)> EventSteps(string state)
    {
        var (_, at, _) = EventStates.Single(e => e.State == state);
        string[] taken = state switch { "ahead" or "about to begin" => ["change", "cancel", "sign up"], "begun" or "about to end" => ["change", "cancel"], _ => [] };
        foreach (var act in EventActs)
        {
            var (plan, happening) = Event(state);
            Assert.Equal((state, act, taken.Contains(act)), (state, act, Transitions.Takes(happening, $"{state}: {act}", () => Go(happening, act, By(at)))));
            yield return (plan, happening);
        }
    }

    internal static (PlannedProcurement Plan, EngagementEvent Event) Event(string state)
    {
        var plan = Plans.Published(Drafts.Buyer(), Now);
        var happening = new EngagementEvent(plan, Plans.Event(Starts), By());
        if (EventStates.Single(e => e.State == state).Cancelled) happening.Cancel(Words, By());
        return (plan, happening);
    }

    private static void Go(EngagementEvent happening, string act, Act by)
    {
        switch (act)
        {
            case "change": happening.Change(Plans.Event(by.At.AddDays(9)), by); break;
            case "change into the past": happening.Change(Plans.Event(by.At.AddHours(-1)), by); break;
            case "change to end before it starts": happening.Change(Plans.Event(by.At.AddDays(9)) with { EndsAt = by.At.AddDays(8) }, by); break;
            case "cancel": happening.Cancel(Words, by); break;
            case "cancel without a reason": happening.Cancel(OwnWords.None, by); break;
            default: _ = new EventSignUp(happening, null, null, by); break;
        }
    }

    private static Act By(DateTime? at = null) => new(Plans.Officer, at ?? Now);
}
