using LocalProcure.Domain;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Evaluations;

/// <summary>Every stage between the last agreed score and the contract, and every step: taken or refused with its reason. The database is only asked which standstills are over (StatusesInDatabaseTests).</summary>
public class AwardStepsTests
{
    private static readonly DateTime Sent = new(2026, 9, 7, 8, 0, 0, DateTimeKind.Utc), Out = Sent.AddHours(2), Over = Sent.AddDays(20);
    private static readonly AwardDuties Public = new(true, StandstillKind.Mandatory, 8);
    private static readonly Guid Won = Guid.CreateVersion7(), Lost = Guid.CreateVersion7();
    private static readonly RankedBid First = new(Won, 18_000_00, new Dictionary<Guid, decimal>(), 90m, true, 1, false);

    private static readonly string[] Steps = ["decide", "take back", "write", "send", "announce", "contract"];

    [Theory]
    [InlineData("deciding", AwardStage.Deciding, "decide")]
    [InlineData("decided", AwardStage.WritingSummaries, "take back, write")]
    [InlineData("half written", AwardStage.WritingSummaries, "take back, write")]
    [InlineData("written", AwardStage.WritingSummaries, "take back, write, send")]
    [InlineData("sent", AwardStage.Announcing, "take back, announce")]
    [InlineData("in standstill", AwardStage.InStandstill, "")]
    [InlineData("after the standstill", AwardStage.ReadyToContract, "contract")]
    [InlineData("contracted", AwardStage.Contracted, "")]
    [InlineData("ended before the decision", AwardStage.Deciding, "")]
    [InlineData("ended after the decision", AwardStage.WritingSummaries, "")]
    [InlineData("ended before the notice", AwardStage.Announcing, "")]
    [InlineData("ended after the standstill", AwardStage.ReadyToContract, "")]
    public void A_step_is_taken_in_its_stage_and_refused_in_every_other(string stage, AwardStage expected, string taken)
    {
        var (state, at) = In(stage);
        Assert.Equal((stage, expected), (stage, state.StageAt(at)));
        foreach (var step in Steps)
        {
            var reason = WhyNot(state, step, at);
            Assert.Equal((stage, step, taken.Split(", ").Contains(step)), (stage, step, reason is null));
            Assert.True(reason is null or { Length: > 0 });
        }
    }

    /// <summary>A summary that was sent is not written anew, and a notice that the law asks for cannot be left out.</summary>
    [Fact]
    public void What_was_sent_stays_and_the_verbs_themselves_refuse()
    {
        var (sent, at) = In("sent");
        var act = Drafts.By(Drafts.Officer, at);
        Assert.False(Transitions.Takes(sent.Summaries[0], "write again", () => sent.Summaries[0].Write("Better", null, act)));
        Assert.False(Transitions.Takes(sent.Summaries[0], "send again", () => sent.Summaries[0].Send(act)));
        var (ended, after) = In("ended before the notice");
        Assert.False(Transitions.Takes(ended.Tender, "award what was ended", () => ended.Tender.Award(Drafts.By(Drafts.Officer, after))));
        var (standing, during) = In("in standstill");
        Assert.False(Transitions.Takes(standing.Tender, "award twice", () => standing.Tender.Award(Drafts.By(Drafts.Officer, during))));
        Assert.Throws<RuleBroken>(() => new Award(standing.Tender, First, "The best", Drafts.By(Drafts.Officer, during)));
        Assert.Throws<RuleBroken>(() => new AwardTakenBack(standing, standing.Awards[0], standing.Summaries, "A mistake", Drafts.By(Drafts.Officer, during)));
    }

    private static (AwardState State, DateTime At) In(string stage)
    {
        var tender = Drafts.In(TenderStatus.Opened);
        var act = Drafts.By(Drafts.Officer, Sent);
        var state = new AwardState(tender, Public, [], 1, [Won, Lost], [], null, 0);
        if (stage == "ended before the decision") End(tender, Sent);
        if (stage is "deciding" or "ended before the decision") return (state, Sent);
        state = state with { Awards = [new Award(tender, First, "The best", act)] };
        if (stage == "ended after the decision") End(tender, Sent);
        if (stage is "decided" or "ended after the decision") return (state, Sent);
        AssessmentSummary[] summaries = [new(tender.Id, Won, "Good", null, act), new(tender.Id, Lost, "Thin", "Fuller", act)];
        if (stage == "half written") return (state with { Summaries = summaries[..1] }, Sent);
        state = state with { Summaries = summaries };
        if (stage == "written") return (state, Sent);
        foreach (var summary in summaries) summary.Send(act);
        if (stage == "ended before the notice") End(tender, Out);
        if (stage is "sent" or "ended before the notice") return (state, Out);
        state = state with { Notice = new AwardNotice(tender, Public, "1-2026", Out, 8, Drafts.By(Drafts.Officer, Out)) };
        if (stage == "ended after the standstill") End(tender, Over);
        return (stage == "contracted" ? state with { Contracts = 1 } : state, stage == "in standstill" ? Out : Over);
    }

    private static void End(Tender tender, DateTime at) => tender.Withdraw(new OwnWords("No money", "Dim arian"), Drafts.By(Drafts.Officer, at), hasContract: false);

    private static string? WhyNot(AwardState state, string step, DateTime at) => step switch
    {
        // Which lots are decided already the room says; a decision that stands is not decided again.
        "decide" => state.Awards.Count > 0 ? EvaluationText.AwardedMeanwhile : Award.WhyNot(state.Tender, [First], Won, 0, at),
        "take back" => state.Awards.Count == 0 ? AwardText.DecideFirst : AwardTakenBack.WhyNot(state, state.Awards[0], "A mistake"),
        "write" => state.WhyNotWriteSummary() ?? state.SummaryOf(Won)?.WhyNotWrite(),
        "send" => state.WhyNotSend(),
        "announce" => state.WhyNotAnnounce("1-2026", at, 8, at),
        _ => state.WhyNotContract(at),
    };
}
