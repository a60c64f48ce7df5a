using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Bids;

/// <summary>A bid's states and every verb: each leads to the state named here, or is refused with a reason and changes nothing.</summary>
public class BidTransitionTests
{
    public static readonly DateTime Closes = Drafts.Closes;
    private const int Latest = 1;

    /// <summary>What can be told of a bid from outside: whether a submission stands, whether it needs confirming, whether it is open.</summary>
    public sealed record Standing(bool IsIn, bool NeedsConfirming, bool IsOpened);

    private static readonly Standing Out = new(false, false, false), In = new(true, false, false), Behind = new(true, true, false), Opened = new(true, false, true);

    /// <summary>The state, the instant, and what each verb leads to; a verb that is not here is refused.</summary>
    private static readonly Dictionary<string, (DateTime At, Standing Now, Dictionary<string, Standing> Accepted)> States = new()
    {
        ["begun"] = (Closes.AddHours(-1), Out, new() { ["write"] = Out }),
        ["draft"] = (Closes.AddHours(-1), Out, new() { ["write"] = Out, ["submit"] = In }),
        ["submitted"] = (Closes.AddHours(-1), In, new() { ["withdraw"] = Out }),
        ["submitted before a change"] = (Closes.AddHours(-1), Behind, new() { ["withdraw"] = Out, ["confirm"] = In }),
        ["confirmed"] = (Closes.AddHours(-1), In, new() { ["withdraw"] = Out }),
        ["withdrawn"] = (Closes.AddHours(-1), Out, new() { ["write"] = Out, ["submit"] = In }),
        ["draft, closed"] = (Closes, Out, []),
        ["submitted, closed"] = (Closes, In, new() { ["open"] = Opened }),
        ["not confirmed, closed"] = (Closes, Behind, new() { ["leave sealed"] = Behind }),
        ["opened"] = (Closes, Opened, []),
    };

    public static readonly string[] Verbs = ["write", "submit", "withdraw", "confirm", "open", "leave sealed"];

    public static IReadOnlyCollection<string> StateNames => States.Keys;
    public static TheoryData<string> Names => new(States.Keys);

    [Theory, MemberData(nameof(Names))]
    public void A_verb_leads_to_its_state_or_is_refused(string name) =>
        Assert.All(Steps(name, Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()), s => Assert.Equal((s.Verb, s.Expected), (s.Verb, Of(s.Bid))));

    public static Standing Of(Bid bid) => new(bid.SubmittedAt is not null, bid.NeedsConfirming(Latest), bid.OpenedAt is not null);

    /// <summary>Every verb tried on a fresh bid of one state.</summary>
    public static IEnumerable<(string Verb, Bid Bid, Standing Expected)> Steps(string name, Guid tender, Guid buyer, Guid firm)
    {
        var (at, now, accepted) = States[name];
        foreach (var verb in Verbs)
        {
            var bid = In_(name, tender, buyer, firm);
            Assert.Equal(now, Of(bid));
            if (accepted.ContainsKey(verb)) Go(bid, verb, at);
            else Assert.True(Assert.ThrowsAny<Exception>(() => Go(bid, verb, at)) is RuleBroken { Message.Length: > 0 } or InvalidOperationException, $"{name}: {verb}");
            yield return (verb, bid, accepted.GetValueOrDefault(verb, now));
        }
    }

    private static Bid In_(string name, Guid tender, Guid buyer, Guid firm)
    {
        var early = Closes.AddDays(-2);
        var bid = new Bid(tender, buyer, firm, null, Closes, By(early));
        bid.KeepKey([1]);
        if (name == "begun") return bid;
        Go(bid, "write", early);
        if (name is "draft" or "draft, closed") return bid;
        bid.Submit(Closes, _ => "signed", By(early), name.Contains("before") || name.StartsWith("not confirmed") || name == "confirmed" ? 0 : Latest);
        if (name == "confirmed") bid.Confirm(Latest, Closes, By(early));
        if (name == "withdrawn") bid.Withdraw(Closes, By(early));
        if (name == "opened") bid.Open(By(Closes));
        return bid;
    }

    private static void Go(Bid bid, string verb, DateTime at)
    {
        switch (verb)
        {
            case "write": bid.Change([1, 2], bid.ContentVersion + 1, new string('a', 64), Closes, By(at)); break;
            case "submit": bid.Submit(Closes, _ => "signed", By(at), Latest); break;
            case "withdraw": bid.Withdraw(Closes, By(at)); break;
            case "confirm": bid.Confirm(Latest, Closes, By(at)); break;
            // That nothing opens before closing is the tender's rule, asked by the opening.
            case "open": RuleBroken.If(at < Closes ? "Not before closing" : bid.NeedsConfirming(Latest) ? "Not confirmed" : null); bid.Open(By(at)); break;
            default: RuleBroken.If(at < Closes ? "Not before closing" : null); bid.LeaveSealed(Latest, By(at)); break;
        }
    }

    private static Act By(DateTime at) => new(Drafts.Officer, at);
}
