using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using static LocalProcure.Domain.Consortia.GroupChangeStatus;

namespace LocalProcure.Tests.Domain.Consortia;

/// <summary>The states of a change of a group whose bid is in, and every act, for each kind of change: each leads to the state named here, or is refused with a reason and changes nothing.</summary>
public class GroupChangeTransitionTests
{
    private static readonly Guid Lead = Guid.NewGuid(), Partner = Guid.NewGuid(), Helper = Guid.NewGuid(), Next = Guid.NewGuid(), Stranger = Guid.NewGuid();
    private static readonly DateTime Now = Drafts.Closes.AddDays(1);
    private static readonly AloneStatement Why = new([AloneReason.Skills], "We cannot build");
    private static readonly JointContent Content = new(Guid.NewGuid(), 1, "hash");

    public static readonly string[] States = ["asked", "one still to agree", "agreed by all", "agreed by all, contract awarded", "permitted", "refused", "taken back", "taken back before all agreed"];

    private static readonly string[] Acts = ["agree", "agree as a stranger", "agree without a word", "take back", "take back as a stranger", "permit", "refuse", "permit without a reason"];

    /// <summary>What each act leads to; one that is not here is refused. Agreeing a second time changes nothing.</summary>
    private static Dictionary<string, GroupChangeStatus> Accepted(GroupChangeKind kind, string state) => state switch
    {
        "asked" or "one still to agree" => new() { ["agree"] = state == "asked" && kind != GroupChangeKind.Remove ? WaitsForMembers : WaitsForBuyer, ["take back"] = TakenBack },
        "agreed by all" => new() { ["agree"] = WaitsForBuyer, ["take back"] = TakenBack, ["permit"] = Permitted, ["refuse"] = Refused },
        "agreed by all, contract awarded" => new() { ["agree"] = WaitsForBuyer, ["take back"] = TakenBack },
        "permitted" => new() { ["agree"] = Permitted },
        "refused" => new() { ["agree"] = Refused },
        "taken back" => new() { ["agree"] = TakenBack },
        _ => [],
    };

    public static TheoryData<GroupChangeKind, string> All
    {
        get
        {
            var all = new TheoryData<GroupChangeKind, string>();
            foreach (var kind in Enum.GetValues<GroupChangeKind>()) foreach (var state in States) all.Add(kind, state);
            return all;
        }
    }

    [Theory, MemberData(nameof(All))]
    public void An_act_leads_to_its_state_or_is_refused(GroupChangeKind kind, string state)
    {
        foreach (var (act, change, group, expected) in Steps(kind, state))
        {
            Assert.Equal((kind, state, act, expected), (kind, state, act, change.Status));
            // Only what was permitted happens, and what happens keeps the whole.
            var isDone = expected == Permitted;
            Assert.Equal((!isDone || kind == GroupChangeKind.Rebalance, isDone && kind == GroupChangeKind.Replace), (group.IsIn(Helper), group.IsIn(Next)));
            Assert.Equal((Shares.Whole, isDone && kind == GroupChangeKind.Rebalance ? 5_000 : isDone && kind is GroupChangeKind.Leave or GroupChangeKind.Remove && isDone ? 6_000 : 4_000), (group.TotalShares, group.PlaceOf(Lead)!.Share));
        }
    }

    /// <summary>Every act tried on a fresh change of one kind in one state, with the state that must follow.</summary>
    internal static IEnumerable<(string Act, GroupChange Change, Consortium Group, GroupChangeStatus Expected)> Steps(GroupChangeKind kind, string state)
    {
        var accepted = Accepted(kind, state);
        foreach (var act in Acts)
        {
            var (group, tender, change) = In(kind, state);
            var before = change.Status;
            Assert.Equal((kind, state, act, accepted.ContainsKey(act)), (kind, state, act, Transitions.Takes(change, $"{kind} {state}: {act}", () => Go(group, tender, change, act))));
            yield return (act, change, group, accepted.GetValueOrDefault(act, before));
        }
    }

    private static (Consortium Group, Tender Tender, GroupChange Change) In(GroupChangeKind kind, string state)
    {
        var tender = Drafts.In(TenderStatus.Opened);
        var group = new Consortium("Valley Trades", new OwnWords("We each lack a skill", null), ConsortiumModel.AllContract, tender.Id, Lead, "Runs the work", null, By());
        foreach (var (firm, share) in new[] { (Partner, 4_000), (Helper, 2_000) }) group.Accept(group.Invite(Invitee.Of(firm), "Wires", share, null, By()), firm, false, null, By(), Why);
        foreach (var firm in new[] { Lead, Partner, Helper }) group.Sign(firm, Content, By());
        group.Submit(Content, Lead, By());
        var change = new GroupChange(group, tender, Guid.NewGuid(), kind, kind == GroupChangeKind.Leave ? Helper : Lead, kind == GroupChangeKind.Rebalance ? null : Helper, kind == GroupChangeKind.Replace ? Next : null,
            kind == GroupChangeKind.Rebalance ? [new(Lead, 5_000, []), new(Partner, 3_000, []), new(Helper, 2_000, [])] : [], "Its people left", By());
        if (state is "one still to agree") while (change.StillToAgree.Count() > 1) Go(group, tender, change, "agree");
        if (state is not ("asked" or "one still to agree" or "taken back before all agreed")) while (change.StillToAgree.Any()) Go(group, tender, change, "agree");
        if (state.StartsWith("taken back", StringComparison.Ordinal)) Go(group, tender, change, "take back");
        if (state is "permitted" or "refused") Go(group, tender, change, state == "permitted" ? "permit" : "refuse");
        if (state.EndsWith("awarded", StringComparison.Ordinal)) tender.Award(By());
        return (group, tender, change);
    }

    private static void Go(Consortium group, Tender tender, GroupChange change, string act)
    {
        switch (act)
        {
            case "agree": change.Agree(change.StillToAgree.Append(change.MustAgree[0]).First(), "We lack plant", By()); break;
            case "agree as a stranger": change.Agree(Stranger, "We lack plant", By()); break;
            // A newcomer says why it could not bid alone.
            case "agree without a word": RuleBroken.If(change.WhyNotAgree(change.NewFirmId ?? Stranger, " ")); break;
            case "take back": change.TakeBack(Partner, By()); break;
            case "take back as a stranger": change.TakeBack(Stranger, By()); break;
            case "permit": change.Decide(group, tender, true, "The work stays covered", By()); break;
            case "refuse": change.Decide(group, tender, false, "Nobody left can wire", By()); break;
            default: change.Decide(group, tender, true, " ", By()); break;
        }
    }

    private static Act By() => new(Drafts.Officer, Now);
}
