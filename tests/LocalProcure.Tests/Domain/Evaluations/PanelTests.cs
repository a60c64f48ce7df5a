using LocalProcure.Domain;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Evaluations;

public class PanelTests
{
    private static readonly Tender Tender = Drafts.In(TenderStatus.Opened);
    private static readonly Guid Question = Tender.Questions[0].Id;
    private static readonly Guid[] Bids = [Guid.CreateVersion7(), Guid.CreateVersion7()];
    private static readonly Guid Ann = Guid.CreateVersion7();
    private static readonly Guid Ben = Guid.CreateVersion7();
    private static Act By(Guid person) => new(person, Drafts.Closes.AddHours(1));

    private static Panellist On(Guid person, params Guid[] conflicts)
    {
        var panellist = new Panellist(Tender.Id, person, By(Drafts.Officer));
        panellist.Declare(Bids.Select(b => new Declaration(b, conflicts.Contains(b), "cousin")), By(person));
        return panellist;
    }

    private static Score Scored(Guid person, Guid bid, int points) => new(Tender.Id, bid, Question, points, "because", By(person));

    [Fact]
    public void Nobody_sees_anothers_scores_until_all_have_handed_in()
    {
        var (ann, ben) = (On(Ann), On(Ben));
        Score[] scores = [Scored(Ann, Bids[0], 3), Scored(Ann, Bids[1], 4), Scored(Ben, Bids[0], 1), Scored(Ben, Bids[1], 5)];
        var panel = new Panel(Tender, [ann, ben], scores, [], Bids);
        ann.Finish(panel.MissingFrom(ann), By(Ann));
        Assert.All(panel.ScoresFor(Ann), s => Assert.Equal(Ann, s.PersonId));
        Assert.Empty(panel.ScoresFor(Drafts.Officer));
        Assert.NotNull(panel.WhyNotAgree(Bids[0], Ann));
        ben.Finish(panel.MissingFrom(ben), By(Ben));
        Assert.Equal(4, panel.ScoresFor(Ann).Count);
        Assert.Equal(2, panel.Spread(Bids[0], Question));
        Assert.Null(panel.WhyNotAgree(Bids[0], Ann));
    }

    [Fact]
    public void A_conflict_keeps_out_of_that_bid_only()
    {
        var ann = On(Ann, Bids[0]);
        Assert.Equal(EvaluationText.YouHaveAConflict, ann.WhyNotScore(Bids[0]));
        Assert.Null(ann.WhyNotScore(Bids[1]));
        var panel = new Panel(Tender, [ann], [Scored(Ann, Bids[1], 2)], [], Bids);
        Assert.Equal(0, panel.MissingFrom(ann));
        ann.Finish(0, By(Ann));
        Assert.Equal(EvaluationText.NobodyCanScore, panel.WhyNotAgree(Bids[0], Drafts.Officer));
        Assert.Null(panel.WhyNotAgree(Bids[1], Drafts.Officer));
    }

    [Fact]
    public void Scores_are_handed_in_whole_and_stay()
    {
        var ann = On(Ann);
        var panel = new Panel(Tender, [ann], [Scored(Ann, Bids[0], 2)], [], Bids);
        Assert.Equal(1, panel.MissingFrom(ann));
        Assert.Throws<RuleBroken>(() => ann.Finish(panel.MissingFrom(ann), By(Ann)));
        ann.Finish(0, By(Ann));
        Assert.Equal(EvaluationText.ScoresAreIn, ann.WhyNotScore(Bids[0]));
        Assert.Equal(EvaluationText.ScoresAreIn, ann.WhyNotDeclare());
    }

    [Fact]
    public void Without_a_declaration_nothing_is_scored() =>
        Assert.Equal(EvaluationText.DeclareFirst, new Panellist(Tender.Id, Ann, By(Drafts.Officer)).WhyNotScore(Bids[0]));

    [Theory]
    [InlineData(null, "good", false)]
    [InlineData(-1, "good", false)]
    [InlineData(6, "good", false)]
    [InlineData(5, " ", false)]
    [InlineData(0, "nothing written", true)]
    [InlineData(5, "good", true)]
    public void A_score_is_0_to_5_with_a_reason(int? points, string reason, bool isFine) => Assert.Equal(isFine, Score.WhyNot(points, reason) is null);

    [Fact]
    public void The_trail_of_a_score_does_not_tell_the_points() =>
        Assert.Equal($"{Bids[0]} {Question}", Scored(Ann, Bids[0], 3).Happenings.Single().Detail);
}
