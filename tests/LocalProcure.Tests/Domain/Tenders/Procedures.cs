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

    public static Tender Draft(ProcedureKind kind)
    {
        var tender = Complete();
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
        return tender;
    }

    public static DirectAwardCase Case(DirectAwardGround? ground = null) => new(ground, ground is null ? new OwnWords("Another ground", "Sail arall") : OwnWords.None,
        ground is null ? "s.41, Sch 5 para 2" : null, new OwnWords("Only this firm can", "Dim ond y cwmni hwn all"), Chosen, 9_000_00);

    public static void Decide(Tender tender, Act act) => tender.DecideDirectAward("As announced", false, tender.DutiesOfDirectAward(false, 8), null, act.At, 0, act);

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
    public static IEnumerable<Stand> All()
    {
        foreach (var kind in Enum.GetValues<ProcedureKind>())
        {
            yield return new($"{kind} draft", Draft(kind), Now, []);
            if (kind == ProcedureKind.DirectAward)
            {
                yield return Published(kind, "announced", Now);
                yield return Published(kind, "decided", Now, t => Decide(t, By(Officer)));
                yield return Published(kind, "ended", Now, t => t.Withdraw(Because, By(Officer)));
                continue;
            }
            if (kind == ProcedureKind.CompetitiveFlexible)
            {
                yield return Published(kind, "requests", Now);
                yield return Published(kind, "requests closed", RequestsClose);
                yield return Opened("requests opened");
                yield return Published(kind, "ended while requests are taken", Now, t => t.Withdraw(Because, By(Officer)));
            }
            yield return Tendering(kind, "open", RequestsClose.AddDays(1));
            yield return Tendering(kind, "closed", Closes);
            yield return Tendering(kind, "opened", Closes, t => t.Open(By(Officer, Closes)));
            yield return Tendering(kind, "awarded", Closes, t => { t.Open(By(Officer, Closes)); t.Award(By(Officer, Closes)); });
            yield return Tendering(kind, "ended after closing", Closes, t => t.Withdraw(Because, By(Officer, Closes)));
            yield return Tendering(kind, "ended after award", Closes, t => { t.Open(By(Officer, Closes)); t.Award(By(Officer, Closes)); t.Withdraw(Because, By(Officer, Closes), hasContract: false); });
        }
    }

    private static Stand Published(ProcedureKind kind, string name, DateTime at, Action<Tender>? then = null)
    {
        var tender = Draft(kind);
        tender.Publish(Limits, By(Officer));
        then?.Invoke(tender);
        return new($"{kind} {name}", tender, at, kind == ProcedureKind.CompetitiveFlexible ? [HandedIn(tender)] : []);
    }

    private static Stand Opened(string name)
    {
        var stand = Published(ProcedureKind.CompetitiveFlexible, name, RequestsClose);
        OpenRequests(stand.Tender, [.. stand.Requests]);
        stand.Requests[0].Assess(stand.Tender, true, "Two like contracts", null, By(Officer, RequestsClose));
        return stand;
    }

    /// <summary>Where bids are taken or were: for a competitive flexible procedure, after its shortlist.</summary>
    private static Stand Tendering(ProcedureKind kind, string name, DateTime at, Action<Tender>? then = null)
    {
        var stand = Published(kind, name, at);
        if (kind == ProcedureKind.CompetitiveFlexible) Shortlisted(stand.Tender, [.. stand.Requests]);
        then?.Invoke(stand.Tender);
        return stand;
    }
}
