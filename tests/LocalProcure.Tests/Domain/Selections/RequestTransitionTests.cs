using LocalProcure.Domain;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using static LocalProcure.Tests.Domain.Tenders.Drafts;

namespace LocalProcure.Tests.Domain.Selections;

/// <summary>The states of a request to take part and of its opening, and every act: each leads to the state named here, or is refused with a reason and changes nothing.</summary>
public class RequestTransitionTests
{
    private static readonly DateTime Closing = Procedures.RequestsClose, Before = Closing.AddHours(-1);

    /// <summary>What can be told of a request: whether it is handed in, open, and what was decided on it.</summary>
    public sealed record Standing(bool IsIn, bool IsOpened, bool? Passed);

    private static readonly Standing Out = new(false, false, null), Handed = new(true, false, null), Opened = new(true, true, null), Pass = new(true, true, true), Fail = new(true, true, false);

    public static readonly string[] Acts = ["write", "hand in", "take back", "open", "pass", "fail", "shortlist", "shortlist nobody"];

    private static readonly Dictionary<string, (DateTime At, Standing Now, Dictionary<string, Standing> Accepted)> States = new()
    {
        ["begun"] = (Before, Out, new() { ["write"] = Out }),
        ["draft"] = (Before, Out, new() { ["write"] = Out, ["hand in"] = Handed }),
        ["handed in"] = (Before, Handed, new() { ["take back"] = Out }),
        ["taken back"] = (Before, Out, new() { ["write"] = Out, ["hand in"] = Handed }),
        ["draft, closed"] = (Closing, Out, []),
        ["handed in, closed"] = (Closing, Handed, new() { ["open"] = Opened }),
        ["opened"] = (Closing, Opened, new() { ["pass"] = Pass, ["fail"] = Fail }),
        ["passed"] = (Closing, Pass, new() { ["pass"] = Pass, ["fail"] = Fail, ["shortlist"] = Pass }),
        ["failed"] = (Closing, Fail, new() { ["pass"] = Pass, ["fail"] = Fail }),
        ["shortlisted"] = (Closing, Pass, []),
        ["of an ended procurement"] = (Closing, Handed, []),
    };

    public static IEnumerable<string> StateNames => States.Keys;
    public static TheoryData<string> Names => new(States.Keys);

    [Theory, MemberData(nameof(Names))]
    public void An_act_leads_to_its_state_or_is_refused(string state) =>
        Assert.All(Steps(state), s => Assert.Equal((state, s.Act, s.Expected), (state, s.Act, Of(s.Request))));

    /// <summary>Every act tried on a fresh request of one state, with what must be told of it then.</summary>
    internal static IEnumerable<(string Act, Tender Tender, ParticipationRequest Request, Standing Expected)> Steps(string state)
    {
        var (at, now, accepted) = States[state];
        foreach (var act in Acts)
        {
            var (tender, request) = In(state);
            Assert.Equal((state, now), (state, Of(request)));
            var before = tender.StatusAt(at);
            Assert.Equal((state, act, accepted.ContainsKey(act)), (state, act, Transitions.Takes(request, $"{state}: {act}", () => Go(tender, request, act, at))));
            Assert.Equal(act == "shortlist" && accepted.ContainsKey(act) ? TenderStatus.Open : before, tender.StatusAt(at));
            yield return (act, tender, request, accepted.GetValueOrDefault(act, now));
        }
    }

    public static Standing Of(ParticipationRequest request) => new(request.SubmittedAt is not null, request.OpenedAt is not null, request.Passed);

    internal static (Tender Tender, ParticipationRequest Request) In(string state)
    {
        var tender = Procedures.Draft(ProcedureKind.CompetitiveFlexible);
        tender.Publish(Limits, By(Officer));
        var early = Closing.AddDays(-2);
        var request = new ParticipationRequest(tender.Id, tender.BuyerId, Procedures.Asking, null, Closing, By(Officer, early));
        request.KeepKey([1]);
        if (state == "begun") return (tender, request);
        Go(tender, request, "write", early);
        if (state is "draft" or "draft, closed") return (tender, request);
        Go(tender, request, "hand in", early);
        if (state == "taken back") Go(tender, request, "take back", early);
        if (state == "of an ended procurement") tender.Withdraw(new OwnWords("No money", "Dim arian"), By(Officer, early));
        if (state is "opened" or "passed" or "failed" or "shortlisted") Go(tender, request, "open", Closing);
        if (state is "passed" or "shortlisted") Go(tender, request, "pass", Closing);
        if (state == "failed") Go(tender, request, "fail", Closing);
        if (state == "shortlisted") Go(tender, request, "shortlist", Closing);
        return (tender, request);
    }

    private static void Go(Tender tender, ParticipationRequest request, string act, DateTime at)
    {
        switch (act)
        {
            case "write": request.Change([1, 2], request.ContentVersion + 1, new string('a', 64), Closing, By(Officer, at)); break;
            case "hand in": request.Submit(Closing, _ => "signed", By(Officer, at)); break;
            case "take back": request.Withdraw(Closing, By(Officer, at)); break;
            // What was not handed in is not among what two officers open.
            case "open":
                new ParticipationOpening(tender, By(Officer, at)).Complete(tender, request.SubmittedAt is null ? [] : [(request, true)], By(SecondOfficer, at));
                RuleBroken.If(request.OpenedAt is null ? "Nothing of this firm was there to open" : null);
                break;
            case "pass": request.Assess(tender, true, "Two like contracts", 80, By(Officer, at)); break;
            case "fail": request.Assess(tender, false, "No like contract", 10, By(Officer, at)); break;
            case "shortlist": _ = new Shortlist(tender, [request], [request.Id], "All who passed", Closes, null, By(Officer, at)); break;
            default: _ = new Shortlist(tender, [request], [], "Nobody", Closes, null, By(Officer, at)); break;
        }
    }

    [Theory]
    [InlineData(true, true, "refused"), InlineData(false, false, "taken"), InlineData(true, false, "refused"), InlineData(false, true, "refused")]
    public void Two_different_officers_open_once(bool isSame, bool isDone, string outcome)
    {
        var (tender, request) = In("handed in");
        var opening = new ParticipationOpening(tender, By(Officer, Closing));
        if (isDone) opening.Complete(tender, [(request, true)], By(SecondOfficer, Closing));
        Assert.Equal(outcome == "taken", Transitions.Takes(opening, outcome, () => opening.Complete(tender, [(request, true)], By(isSame ? Officer : SecondOfficer, Closing))));
        Assert.Equal(isDone || outcome == "taken", opening.IsComplete);
        Assert.Equal(opening.IsComplete, request.OpenedAt is not null);
    }
}
