using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using static LocalProcure.Tests.Domain.Tenders.Drafts;

namespace LocalProcure.Tests.Domain.Openings;

/// <summary>
/// The states of a matter about a bid, of a late tender, of a question to a bidder and of a request for reasons, and every act: each leads to the
/// state named here, or is refused with a reason and changes nothing. The database is asked in StatusesInDatabaseTests which of them wait; of
/// late tenders it is never asked, their pages read all of a tender.
/// </summary>
public class ConcernTransitionTests
{
    private static readonly Guid Bid = Guid.CreateVersion7(), Member = Guid.CreateVersion7(), Next = Guid.CreateVersion7();
    private static readonly DateTime Raised = Closes.AddDays(1), Until = Raised.AddDays(5), Within = Raised.AddDays(2);

    /// <summary>What can be told of a matter: whether its bidder has spoken, whether it offers another firm, and what was decided.</summary>
    public sealed record Standing(bool IsExplained, bool HasOffer, ConcernOutcome? Outcome);

    private static readonly Standing Silent = new(false, false, null), Explained = new(true, false, null), Offered = new(true, true, null);
    private static readonly string[] Acts = ["explain", "offer", "do without", "extend", "shorten", "keep", "set aside", "replace", "replace unchecked", "decide without a reason"];

    private static Dictionary<string, Standing> Decisions(Standing now, params ConcernOutcome[] outcomes) => outcomes.ToDictionary(o => o switch { ConcernOutcome.Stays => "keep", ConcernOutcome.SetAside => "set aside", _ => "replace" }, o => now with { Outcome = o });

    private static Dictionary<string, Standing> With(Dictionary<string, Standing> some, params (string Act, Standing Leads)[] more) => some.Concat(more.Select(m => KeyValuePair.Create(m.Act, m.Leads))).ToDictionary();

    private static readonly Dictionary<string, (ConcernKind Kind, DateTime At, Standing Now, Dictionary<string, Standing> Taken)> States = new()
    {
        ["raised, no time set"] = (ConcernKind.NonConforming, Within, Silent, With(Decisions(Silent, ConcernOutcome.Stays, ConcernOutcome.SetAside), ("extend", Silent), ("shorten", Silent))),
        ["raised"] = (ConcernKind.AbnormallyLow, Within, Silent, With(Decisions(Silent, ConcernOutcome.Stays), ("explain", Explained), ("extend", Silent))),
        ["raised, time over"] = (ConcernKind.AbnormallyLow, Until, Silent, With(Decisions(Silent, ConcernOutcome.Stays, ConcernOutcome.SetAside), ("extend", Silent))),
        ["explained"] = (ConcernKind.AbnormallyLow, Within, Explained, With(Decisions(Explained, ConcernOutcome.Stays, ConcernOutcome.SetAside), ("explain", Explained), ("extend", Explained))),
        ["about a member"] = (ConcernKind.Exclusion, Within, Silent, With(Decisions(Silent, ConcernOutcome.Stays), ("explain", Explained), ("offer", Offered), ("do without", Offered), ("extend", Silent))),
        ["about a member, another offered"] = (ConcernKind.Exclusion, Within, Offered, With(Decisions(Offered, ConcernOutcome.Stays, ConcernOutcome.SetAside, ConcernOutcome.Replaced), ("explain", Explained), ("offer", Offered), ("do without", Offered), ("extend", Offered))),
        ["about a member, another offered, time over"] = (ConcernKind.Exclusion, Until, Offered, With(Decisions(Offered, ConcernOutcome.Stays, ConcernOutcome.SetAside, ConcernOutcome.Replaced), ("extend", Offered))),
        ["kept"] = (ConcernKind.AbnormallyLow, Within, Silent with { Outcome = ConcernOutcome.Stays }, []),
        ["set aside"] = (ConcernKind.NonConforming, Within, Silent with { Outcome = ConcernOutcome.SetAside }, []),
        ["replaced"] = (ConcernKind.Exclusion, Within, Offered with { Outcome = ConcernOutcome.Replaced }, []),
    };

    public static TheoryData<string> Names => new(States.Keys);

    public static IEnumerable<string> StateNames => States.Keys;
    /// <summary>When the times of the states begin and end.</summary>
    public static readonly DateTime[] Times = [Raised, Within, Until.AddSeconds(-1), Until, Until.AddDays(2)];

    [Theory, MemberData(nameof(Names))]
    public void An_act_leads_to_its_state_or_is_refused(string state) =>
        Assert.All(Steps(state), s => Assert.Equal((state, s.Act, s.Expected), (state, s.Act, Of(s.Concern))));

    /// <summary>Every act tried on a fresh matter of one state, with what must be told of it then.</summary>
    internal static IEnumerable<(string Act, Concern Concern, Standing Expected)> Steps(string state)
    {
        var (kind, at, now, taken) = States[state];
        foreach (var act in Acts)
        {
            var concern = In(state, kind);
            Assert.Equal((state, now), (state, Of(concern)));
            Assert.Equal((state, act, taken.ContainsKey(act)), (state, act, Transitions.Takes(concern, $"{state}: {act}", () => Go(concern, act, at))));
            yield return (act, concern, taken.GetValueOrDefault(act, now));
        }
    }

    private static Standing Of(Concern concern) => new(concern.ExplainedAt is not null, concern.HasOffer, concern.Outcome);

    private static Concern In(string state, ConcernKind kind)
    {
        var concern = new Concern(Drafts.In(TenderStatus.Opened), Bid, kind, "Found", kind == ConcernKind.NonConforming ? null : Until, By(Officer, Raised), kind == ConcernKind.Exclusion ? Member : null, kind == ConcernKind.Exclusion ? "fraud" : null);
        if (state.Contains("another offered", StringComparison.Ordinal) || state == "replaced") Go(concern, "offer", Raised);
        if (state == "explained") Go(concern, "explain", Raised);
        if (state is "kept" or "set aside" or "replaced") Go(concern, state switch { "kept" => "keep", "replaced" => "replace", _ => state }, Raised.AddDays(1));
        return concern;
    }

    private static void Go(Concern concern, string act, DateTime at)
    {
        var by = By(Officer, at);
        switch (act)
        {
            case "explain": concern.Explain("We own the machines", null, by); break;
            case "offer": concern.Explain("It leaves us", Next, by); break;
            case "do without": concern.Explain("We do it ourselves", null, by, new SubContractorOffer(null)); break;
            case "extend": concern.Extend(Until.AddDays(2), by); break;
            case "shorten": concern.Extend(Until.AddHours(-1), by); break;
            case "keep": concern.Decide(ConcernOutcome.Stays, "Looked again", by); break;
            case "set aside": concern.Decide(ConcernOutcome.SetAside, "No proof", by); break;
            case "replace": concern.Decide(ConcernOutcome.Replaced, "Agreed", by, [new SupplierCheck(concern.TenderId, Bid, Next, false, "Read", [], "List", By(Officer, at))]); break;
            case "replace unchecked": concern.Decide(ConcernOutcome.Replaced, "Agreed", by, concern.ReplacementFirmId is null && concern.HasOffer ? null : []); break;
            default: concern.Decide(ConcernOutcome.Stays, " ", by); break;
        }
    }

    [Theory]
    [InlineData(TenderStatus.Draft, false), InlineData(TenderStatus.Open, false), InlineData(TenderStatus.Closed, false), InlineData(TenderStatus.Opened, true), InlineData(TenderStatus.Awarded, false)]
    public void A_matter_is_raised_between_opening_and_award(TenderStatus status, bool taken)
    {
        var tender = Drafts.In(status);
        Assert.Equal(taken, Transitions.Takes(tender, $"{status}", () => _ = new Concern(tender, Bid, ConcernKind.AbnormallyLow, "Half the mean", Until, By(Officer, Raised))));
    }

    [Theory]
    [InlineData(TenderStatus.Draft, false), InlineData(TenderStatus.Open, false), InlineData(TenderStatus.Closed, true), InlineData(TenderStatus.Opened, true), InlineData(TenderStatus.Awarded, false), InlineData(TenderStatus.Withdrawn, false)]
    public void A_late_tender_is_recorded_between_closing_and_award(TenderStatus status, bool taken)
    {
        var (tender, now) = (Drafts.In(status), status is TenderStatus.Open ? When(status) : Raised);
        Assert.Equal(taken, Transitions.Takes(tender, $"{status}", () => _ = new LateTender(tender, LateChannel.Paper, "Cwm Ltd", "a@b.cymru", now, "The van broke down", null, By(Officer, now))));
    }

    // State of the late tender, whether its bid is here, whether scoring has begun, and which of the two decisions is taken.
    [Theory]
    [InlineData("recorded", TenderStatus.Opened, true, false, "take refuse"), InlineData("recorded", TenderStatus.Opened, false, false, "refuse")]
    [InlineData("recorded", TenderStatus.Opened, true, true, "refuse"), InlineData("recorded", TenderStatus.Closed, true, false, "refuse")]
    [InlineData("taken", TenderStatus.Opened, true, false, ""), InlineData("refused", TenderStatus.Opened, true, false, "")]
    public void A_late_tender_is_decided_once_and_taken_only_with_content_after_opening_and_before_scoring(string state, TenderStatus status, bool isHere, bool isScoring, string taken)
    {
        foreach (var (act, reason) in new[] { ("take", "The fault was ours"), ("refuse", "Five minutes late"), ("take", " "), ("refuse", " ") })
        {
            var (tender, by) = (Drafts.In(status), By(Officer, Raised));
            var late = new LateTender(tender, LateChannel.Email, "Cwm Ltd", "a@b.cymru", Closes.AddMinutes(5), "The line was down", null, by);
            if (state != "recorded") late.Decide(state == "taken", "As it was", tender, Bid, false, by);
            var before = late.IsConsidered;
            var takes = reason != " " && taken.Split(' ').Contains(act);
            Assert.Equal((state, act, takes), (state, act, Transitions.Takes(late, $"{state}: {act}", () => late.Decide(act == "take", reason, tender, isHere ? Bid : null, isScoring, by))));
            Assert.Equal(takes ? act == "take" : before, late.IsConsidered);
            Assert.Equal(late.IsConsidered == true ? Bid : null, late.BidId);
        }
    }

    [Theory]
    [InlineData(false, false, true), InlineData(true, false, false), InlineData(false, true, false), InlineData(true, true, false)]
    public void A_question_to_a_bidder_is_answered_once_and_before_the_award(bool isAnswered, bool isAwarded, bool taken)
    {
        var asked = Question(isAnswered);
        Assert.Equal(taken, Transitions.Takes(asked, $"{isAnswered} {isAwarded}", () => asked.Reply("It is not", isAwarded, By(Chosen, Within))));
        Assert.Equal(taken ? "It is not" : isAnswered ? "It is" : null, asked.Answer);
    }

    internal static Clarification Question(bool isAnswered)
    {
        var asked = new Clarification(Guid.CreateVersion7(), Bid, "Is the glass included?", By(Officer, Raised));
        if (isAnswered) asked.Reply("It is", false, By(Chosen, Raised));
        return asked;
    }

    [Theory]
    [InlineData(false, "We scored you lower", true), InlineData(false, " ", false), InlineData(true, "We scored you lower", false), InlineData(true, " ", false)]
    public void Reasons_are_given_once_and_in_words(bool isGiven, string words, bool taken)
    {
        var asked = Reasons(isGiven);
        Assert.Equal(taken, Transitions.Takes(asked, $"{isGiven} {words}", () => asked.Reply(words, By(Officer, Within))));
        Assert.Equal(taken ? words : isGiven ? "Your method was thin" : null, asked.Answer);
    }

    internal static ReasonRequest Reasons(bool isGiven)
    {
        var asked = new ReasonRequest(Guid.CreateVersion7(), Guid.CreateVersion7(), Until.UkDate(), By(Chosen, Raised));
        if (isGiven) asked.Reply("Your method was thin", By(Officer, Raised));
        return asked;
    }
}
