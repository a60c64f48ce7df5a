using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using static LocalProcure.Tests.Domain.Tenders.Drafts;

namespace LocalProcure.Tests.Domain.Tenders;

/// <summary>Tenders of each procedure in each of its states, made through the verbs alone.</summary>
public static class Procedures
{
    public static readonly DateTime RequestsClose = Closes.AddDays(-10);
    public static readonly Guid Asking = Guid.CreateVersion7();
    private static readonly OwnWords Because = new("No longer needed", "Nid oes ei angen mwyach");

    /// <summary>A tender at an instant, with a name to tell it by.</summary>
    public sealed record Stand(string Name, Tender Tender, DateTime At, IReadOnlyList<ParticipationRequest> Requests)
    {
        public override string ToString() => Name;
    }

    public static Tender Draft(ProcedureKind kind, bool ofTwoOfficers = false, Action<Tender>? more = null)
    {
        var tender = Complete(Buyer(ofTwoOfficers));
        tender.ChooseProcedure(new ProcedureFacts(kind), By(Officer));
        if (kind == ProcedureKind.QuickQuote)
        {
            tender.SetJointBids(false, By(Officer));
            tender.Invite(Chosen, By(Officer));
            tender.SayHowInvited("All who offer the trade", null, By(Officer));
        }
        if (kind == ProcedureKind.DirectAward) tender.JustifyDirectAward(Case(), By(Officer));
        if (kind == ProcedureKind.CompetitiveFlexible)
        {
            tender.SetSelection(true, RequestsClose, By(Officer));
            tender.AddSelectionQuestion(new OwnWords("Show two like contracts", "Dangoswch ddau gontract tebyg"), OwnWords.None, 200, By(Officer));
        }
        more?.Invoke(tender);
        return tender;
    }

    public static DirectAwardCase Case(DirectAwardGround? ground = null) => new(ground, ground is null ? new OwnWords("Another ground", "Sail arall") : OwnWords.None,
        ground is null ? "s.41, Sch 5 para 2" : null, new OwnWords("Only this firm can", "Dim ond y cwmni hwn all"), Chosen, 9_000_00);

    public static void Decide(Tender tender, Act act) => tender.DecideDirectAward("As announced", false, tender.DutiesOfDirectAward(null, 8), null, act.At, 0, act);

    /// <summary>A request handed in before closing, with content that nobody reads here.</summary>
    public static ParticipationRequest HandedIn(Tender tender, Guid? firm = null, Guid? group = null)
    {
        var act = By(Officer, RequestsClose.AddHours(-1));
        var request = new ParticipationRequest(tender.Id, tender.BuyerId, firm ?? Asking, group, RequestsClose, act);
        request.KeepKey([1]);
        request.Change([2], 1, new string('a', 64), RequestsClose, act);
        request.Submit(RequestsClose, _ => "signed", act);
        return request;
    }

    public static void OpenRequests(Tender tender, params ParticipationRequest[] requests) =>
        new ParticipationOpening(tender, By(Officer, RequestsClose)).Complete(tender, [.. requests.Select(r => (r, true))], By(SecondOfficer, RequestsClose));

    public static Shortlist Shortlisted(Tender tender, params ParticipationRequest[] requests)
    {
        OpenRequests(tender, requests);
        foreach (var request in requests) request.Assess(tender, true, "Two like contracts", 80, By(Officer, RequestsClose));
        return new Shortlist(tender, requests, [.. requests.Select(r => r.Id)], "All who passed", Closes, null, By(Officer, RequestsClose));
    }

    /// <summary>Every procedure in every state of its own.</summary>
    /// <param name="more">What else each draft says.</param>
    public static IEnumerable<Stand> All(Action<Tender>? more = null)
    {
        foreach (var kind in Enum.GetValues<ProcedureKind>())
        {
            yield return new($"{kind} draft", Draft(kind, more: more), Now, []);
            if (kind == ProcedureKind.BelowThresholdOpen)
            {
                yield return OfTwo(more, kind, "draft of two officers");
                yield return OfTwo(more, kind, "awaiting approval", t => t.SendForApproval(By(Officer)));
                yield return OfTwo(more, kind, "approved", t => { t.SendForApproval(By(Officer)); t.Approve(By(SecondOfficer)); });
            }
            if (kind == ProcedureKind.DirectAward)
            {
                yield return Published(more, kind, "announced", Now);
                yield return Published(more, kind, "decided", Now, t => Decide(t, By(Officer)));
                yield return Published(more, kind, "ended", Now, t => t.Withdraw(Because, By(Officer)));
                continue;
            }
            if (kind == ProcedureKind.CompetitiveFlexible)
            {
                yield return Published(more, kind, "requests", Now);
                yield return Published(more, kind, "requests closed", RequestsClose);
                yield return Opened(more, "requests opened");
                yield return Published(more, kind, "ended while requests are taken", Now, t => t.Withdraw(Because, By(Officer)));
            }
            yield return Tendering(more, kind, "open", RequestsClose.AddDays(1));
            yield return Tendering(more, kind, "closed", Closes);
            yield return Tendering(more, kind, "opened", Closes, t => t.Open(By(Officer, Closes)));
            yield return Tendering(more, kind, "awarded", Closes, t => { t.Open(By(Officer, Closes)); t.Award(By(Officer, Closes)); });
            yield return Tendering(more, kind, "ended after closing", Closes, t => t.Withdraw(Because, By(Officer, Closes)));
            yield return Tendering(more, kind, "ended after award", Closes, t => { t.Open(By(Officer, Closes)); t.Award(By(Officer, Closes)); t.Withdraw(Because, By(Officer, Closes), hasContract: false); });
        }
    }

    private static Stand OfTwo(Action<Tender>? more, ProcedureKind kind, string name, Action<Tender>? then = null)
    {
        var tender = Draft(kind, ofTwoOfficers: true, more);
        then?.Invoke(tender);
        return new($"{kind} {name}", tender, Now, []);
    }

    private static Stand Published(Action<Tender>? more, ProcedureKind kind, string name, DateTime at, Action<Tender>? then = null)
    {
        var tender = Draft(kind, more: more);
        tender.Publish(Limits, By(Officer));
        then?.Invoke(tender);
        return new($"{kind} {name}", tender, at, kind == ProcedureKind.CompetitiveFlexible ? [HandedIn(tender)] : []);
    }

    private static Stand Opened(Action<Tender>? more, string name)
    {
        var stand = Published(more, ProcedureKind.CompetitiveFlexible, name, RequestsClose);
        OpenRequests(stand.Tender, [.. stand.Requests]);
        stand.Requests[0].Assess(stand.Tender, true, "Two like contracts", null, By(Officer, RequestsClose));
        return stand;
    }

    /// <summary>Where bids are taken or were: for a competitive flexible procedure, after its shortlist.</summary>
    private static Stand Tendering(Action<Tender>? more, ProcedureKind kind, string name, DateTime at, Action<Tender>? then = null)
    {
        var stand = Published(more, kind, name, at);
        if (kind == ProcedureKind.CompetitiveFlexible) Shortlisted(stand.Tender, [.. stand.Requests]);
        then?.Invoke(stand.Tender);
        return stand;
    }
}
