using LocalProcure.Domain;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Requirements;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Planning;

/// <summary>A plan's states and every act: each leads to the state named here, or is refused with a reason and changes nothing.</summary>
public class PlanTransitionTests
{
    private static readonly DateTime Now = Drafts.Now;
    private static readonly OwnWords Because = new("No money this year", "Dim arian eleni");

    public static readonly string[] Acts =
        ["write", "add condition", "change condition", "remove condition", "record notices", "engage", "publish engagement", "hold event", "publish", "show interest", "drop", "discard", "become", "come back"];

    /// <summary>What each act leads to; one that is not here is refused.</summary>
    private static Dictionary<string, PlanStatus> Accepted(string state) => state switch
    {
        "draft" or "draft that came back" => Writing(PlanStatus.Draft, ("publish", PlanStatus.ComingUp), ("discard", PlanStatus.Draft), ("become", PlanStatus.BecameTender)),
        "coming up" or "coming up again" => Writing(PlanStatus.ComingUp, ("publish engagement", PlanStatus.ComingUp), ("show interest", PlanStatus.ComingUp), ("drop", PlanStatus.Dropped), ("become", PlanStatus.BecameTender)),
        "a tender from a draft" => new() { ["come back"] = PlanStatus.Draft },
        "a tender" => new() { ["come back"] = PlanStatus.ComingUp },
        _ => [],
    };

    private static Dictionary<string, PlanStatus> Writing(PlanStatus stays, params (string Act, PlanStatus To)[] more) =>
        Acts.Take(6).Append("hold event").Select(act => (act, stays)).Concat(more).ToDictionary();

    public static readonly string[] States = ["draft", "coming up", "dropped", "a tender from a draft", "a tender", "draft that came back", "coming up again"];

    public static TheoryData<string> Names => new(States);

    [Theory, MemberData(nameof(Names))]
    public void An_act_leads_to_its_state_or_is_refused(string state) =>
        Assert.All(Steps(state, _ => { }), s => Assert.Equal((state, s.Act, s.Expected), (state, s.Act, s.Plan.Status)));

    /// <summary>Every act tried on a fresh plan of one state, with the state that must follow.</summary>
    /// <param name="became">Is handed each tender that a plan became.</param>
    internal static IEnumerable<(string Act, PlannedProcurement Plan, PlanStatus Expected)> Steps(string state, Action<Tender> became)
    {
        foreach (var act in Acts)
        {
            var plan = In(state, became);
            var (accepted, before) = (Accepted(state), plan.Status);
            Assert.Equal((state, act, accepted.ContainsKey(act)), (state, act, Transitions.Takes(plan, $"{state}: {act}", () => Go(plan, act, became))));
            yield return (act, plan, accepted.GetValueOrDefault(act, before));
        }
    }

    /// <summary>A plan in a state, made through the verbs alone.</summary>
    internal static PlannedProcurement In(string state, Action<Tender>? became = null)
    {
        var plan = Plans.Complete(Drafts.Buyer(), Now);
        plan.AddCondition(RequirementTests.Facts(RequirementKind.Capacity, GroupRule.Sum, 10), By());
        if (state is "coming up" or "dropped" or "a tender" or "coming up again") plan.Publish(By());
        if (state == "dropped") plan.Drop(Because, By());
        if (state is "a tender from a draft" or "a tender" or "draft that came back" or "coming up again")
        {
            var tender = plan.Become([], By());
            became?.Invoke(tender);
        }
        if (state is "draft that came back" or "coming up again") plan.ComeBack(By());
        return plan;
    }

    private static void Go(PlannedProcurement plan, string act, Action<Tender> became)
    {
        switch (act)
        {
            case "write": plan.Write(Plans.Content(Now) with { NetPence = 80_000_00 }, By()); break;
            case "add condition": plan.AddCondition(RequirementTests.Facts(RequirementKind.Turnover, GroupRule.Sum, 50_000_00), By()); break;
            case "change condition": plan.ChangeCondition(plan.Conditions[0].Id, RequirementTests.Facts(RequirementKind.Capacity, GroupRule.Sum, 20), By()); break;
            case "remove condition": plan.RemoveCondition(plan.Conditions[0].Id, By()); break;
            case "record notices": plan.RecordNotices(null, new StatutoryNotice("012345-2026", Now), By()); break;
            case "engage": _ = new EngagementNotice(plan, Plans.Engagement(), By()); break;
            case "publish engagement": Begun(plan).Publish(plan, By()); break;
            case "hold event": _ = new EngagementEvent(plan, Plans.Event(Now.AddDays(7)), By()); break;
            case "publish": plan.Publish(By()); break;
            case "show interest": _ = new PlanInterest(plan, Drafts.Chosen, new PlanChoice(true, false, null), By()); break;
            case "drop": plan.Drop(Because, By()); break;
            case "discard": plan.Discard(By()); break;
            case "become": became(plan.Become([], By())); break;
            default: plan.ComeBack(By()); break;
        }
    }

    /// <summary>An engagement begun while the plan could still be written on.</summary>
    private static EngagementNotice Begun(PlannedProcurement plan) => new(Plans.Complete(plan.Buyer, Now), Plans.Engagement(), By());

    private static Act By() => new(Plans.Officer, Now);
}
