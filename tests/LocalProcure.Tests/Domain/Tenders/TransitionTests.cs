using LocalProcure.Domain;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using static LocalProcure.Tests.Domain.Tenders.Drafts;

namespace LocalProcure.Tests.Domain.Tenders;

/// <summary>Every procedure's states and every verb: each either leads to the state named here, or is refused with a reason and changes nothing.</summary>
public class TransitionTests
{
    public static readonly string[] Verbs = ["send", "approve", "approve own", "return", "change", "write", "record notice", "invite", "discard", "publish", "open requests", "shortlist", "open", "award", "decide", "end", "end although contracted", "record end", "ask"];

    /// <summary>What each verb leads to from each stand; a verb that is not here is refused.</summary>
    private static Dictionary<string, TenderStatus> Accepted(ProcedureKind kind, string state) => (kind, state) switch
    {
        (_, "draft of two officers") => new() { ["record notice"] = TenderStatus.Draft, ["write"] = TenderStatus.Draft, ["invite"] = TenderStatus.Draft, ["discard"] = TenderStatus.Draft, ["send"] = TenderStatus.AwaitingApproval },
        (_, "awaiting approval") => new() { ["record notice"] = TenderStatus.AwaitingApproval, ["write"] = TenderStatus.Draft, ["invite"] = TenderStatus.Draft, ["discard"] = TenderStatus.AwaitingApproval, ["approve"] = TenderStatus.Approved, ["return"] = TenderStatus.Draft },
        (_, "approved") => new() { ["record notice"] = TenderStatus.Approved, ["write"] = TenderStatus.Draft, ["invite"] = TenderStatus.Draft, ["discard"] = TenderStatus.Approved, ["return"] = TenderStatus.Draft, ["publish"] = TenderStatus.Open },
        (_, "draft") => new() { ["record notice"] = TenderStatus.Draft, ["write"] = TenderStatus.Draft, ["invite"] = TenderStatus.Draft, ["discard"] = TenderStatus.Draft, ["publish"] = kind switch
        {
            ProcedureKind.DirectAward => TenderStatus.Announced,
            ProcedureKind.CompetitiveFlexible => TenderStatus.Requests,
            _ => TenderStatus.Open,
        } },
        (_, "announced") => new() { ["record notice"] = TenderStatus.Announced, ["award"] = TenderStatus.Awarded, ["decide"] = TenderStatus.Awarded, ["end"] = TenderStatus.Withdrawn, ["end although contracted"] = TenderStatus.Withdrawn },
        (_, "requests") => new() { ["end"] = TenderStatus.Withdrawn, ["end although contracted"] = TenderStatus.Withdrawn, ["ask"] = TenderStatus.Requests },
        (_, "requests closed") => new() { ["open requests"] = TenderStatus.Selecting, ["end"] = TenderStatus.Withdrawn, ["end although contracted"] = TenderStatus.Withdrawn },
        (_, "requests opened") => new() { ["shortlist"] = TenderStatus.Open, ["end"] = TenderStatus.Withdrawn, ["end although contracted"] = TenderStatus.Withdrawn },
        (_, "open") => new() { ["end"] = TenderStatus.Withdrawn, ["end although contracted"] = TenderStatus.Withdrawn, ["ask"] = TenderStatus.Open, ["change"] = TenderStatus.Open },
        (_, "closed") => new() { ["open"] = TenderStatus.Opened, ["end"] = TenderStatus.Withdrawn, ["end although contracted"] = TenderStatus.Withdrawn },
        (_, "opened") => new() { ["award"] = TenderStatus.Awarded, ["end"] = TenderStatus.Withdrawn, ["end although contracted"] = TenderStatus.Withdrawn },
        (_, "awarded" or "decided") => new() { ["end"] = TenderStatus.Withdrawn },
        _ => new() { ["record end"] = TenderStatus.Withdrawn },
    };

    public static TheoryData<string> Names => new(Procedures.All().Select(s => s.Name));

    [Theory, MemberData(nameof(Names))]
    public void A_verb_leads_to_its_state_or_is_refused(string name)
    {
        foreach (var step in Steps(name)) Assert.Equal((step.Verb, step.Expected), (step.Verb, step.Stand.Tender.StatusAt(step.Stand.At)));
    }

    /// <summary>Every verb tried on a fresh copy of one stand, with the state that must follow; one that is refused must give its reason and leave the state.</summary>
    public static IEnumerable<(Procedures.Stand Stand, string Verb, TenderStatus Expected)> Steps(string name)
    {
        var accepted = Accepted(Procedures.All().First(s => s.Name == name).Tender.Procedure, name[(name.IndexOf(' ') + 1)..]);
        foreach (var verb in Verbs)
        {
            var stand = Procedures.All().First(s => s.Name == name);
            var before = stand.Tender.StatusAt(stand.At);
            if (accepted.ContainsKey(verb)) Go(stand, verb);
            else Assert.True(Assert.ThrowsAny<RuleBroken>(() => Go(stand, verb)).Message.Length > 0, $"{name}: {verb}");
            yield return (stand, verb, accepted.GetValueOrDefault(verb, before));
        }
    }

    private static void Go(Procedures.Stand stand, string verb)
    {
        var (tender, act) = (stand.Tender, By(SecondOfficer, stand.At));
        var because = new OwnWords("No longer needed", null);
        switch (verb)
        {
            case "send": tender.SendForApproval(By(Officer, stand.At)); break;
            case "approve": tender.Approve(act); break;
            case "approve own": tender.Approve(By(Officer, stand.At)); break;
            case "return": tender.Return(act); break;
            case "change": _ = new TenderChange(tender, act); break;
            case "write": tender.SetDates(new DateOnly(2026, 6, 1), new DateOnly(2028, 5, 31), act); break;
            case "record notice": tender.RecordNotice(new StatutoryNotice("012345-2026", stand.At), act); break;
            case "invite": tender.Invite(Guid.CreateVersion7(), act); break;
            case "discard": tender.Discard(act); break;
            case "publish": tender.Publish(Limits, act); break;
            case "open requests":
                RuleBroken.If(tender.WhyNotOpenRequests(act.At));
                new ParticipationOpening(tender, By(Officer, stand.At)).Complete(tender, [.. stand.Requests.Select(r => (r, true))], act);
                break;
            case "shortlist": _ = new Shortlist(tender, stand.Requests, [.. stand.Requests.Select(r => r.Id)], "All who passed", Closes, null, act); break;
            case "open": tender.Open(act); break;
            case "award": tender.Award(act); break;
            case "decide": Procedures.Decide(tender, act); break;
            case "end": tender.Withdraw(because, act, hasContract: false); break;
            case "end although contracted": tender.Withdraw(because, act, hasContract: true); break;
            case "record end": tender.RecordEndNotice(new StatutoryNotice("012345-2026", stand.At), act); break;
            default: _ = new Enquiry(tender, new Asker(tender.Id, Guid.CreateVersion7(), 3), "Is there parking?", Language.English, act); break;
        }
    }

    [Fact]
    public void An_end_needs_its_reason() =>
        Assert.All(Procedures.All().Where(s => !s.Tender.IsUnpublished && s.Tender.StatusAt(s.At) is not TenderStatus.Withdrawn), s =>
            Assert.Equal(TenderText.EnterWithdrawalReason, s.Tender.WhyNotWithdraw(OwnWords.None, s.At, hasContract: false)));
}
