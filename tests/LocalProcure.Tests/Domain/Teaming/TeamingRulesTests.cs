using System.Globalization;
using LocalProcure.Domain;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Domain.Teaming;

public class TeamingRulesTests
{
    private static readonly Act By = new(Guid.CreateVersion7(), Site.Start0);
    private static readonly Occasion Plan = new(Guid.CreateVersion7(), null);
    private static readonly Piece Roofs = Piece.Skill("45261000"), Wiring = Piece.Skill("45310000");

    [Fact]
    public void Names_open_with_the_second_yes_and_never_before()
    {
        var (one, other) = (Interest([Roofs], [Wiring]), Interest([Wiring], [Roofs]));
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            var pair = new TeamingPair(first, second);
            Assert.False(pair.SayYes(first.Id, By));
            Assert.False(pair.SayYes(first.Id, By));
            Assert.False(pair.IsOpen);
            pair.TakeBack(first.Id, By);
            Assert.False(pair.SayYes(second.Id, By));
            Assert.True(pair.SayYes(first.Id, By));
            Assert.Equal(TeamingText.AlreadyOpen, pair.WhyNotTakeBack(first.Id));
            // The same two make the same pair from either side.
            Assert.Equal((pair.FirstId, pair.SecondId), (new TeamingPair(second, first).FirstId, new TeamingPair(second, first).SecondId));
        }
    }

    [Theory]
    [InlineData("45261210", true), InlineData("45260000", true), InlineData("45310000", false)]
    public void What_is_brought_fits_what_is_sought_on_one_branch(string sought, bool fits) =>
        Assert.Equal(fits ? 1 : 0, TeamingMatching.For(Interest([], [Piece.Skill(sought)]), [Interest([Roofs], [])]).Count);

    [Theory]
    [InlineData("2026-11-22", "2028-05-22", true), InlineData("2026-11-22", "2028-05-23", false)]
    [InlineData("2026-11-22", "2026-11-22", true), InlineData("2026-11-22", "2026-11-21", null)]
    // Eighteen months after the last of August is the last of February.
    [InlineData("2026-08-31", "2028-02-29", true), InlineData("2026-08-31", "2028-03-01", false)]
    [InlineData("2026-11-22", null, null)]
    public void A_contract_is_an_occasion_in_its_last_eighteen_months(string today, string? ends, bool? isSoon)
    {
        var tender = Drafts.In(TenderStatus.Opened);
        var act = Drafts.By(Drafts.Officer, Drafts.Closes.AddDays(1));
        var contract = new Contract(tender, new Award(tender, new RankedBid(Guid.NewGuid(), 20_000_00, new Dictionary<Guid, decimal>(), 90, true, 1, false), "The best", act), [], null, act);
        Set(nameof(Contract.EndsOn), ends is null ? null : DateOnly.Parse(ends, CultureInfo.InvariantCulture));
        var now = UkTime.FromUk(DateOnly.Parse(today, CultureInfo.InvariantCulture), new TimeOnly(12, 0));
        Assert.Equal(TeamingText.ContractOver, Occasion.WhyNot(contract, now));
        Set(nameof(Contract.SignedOn), new DateOnly(2026, 1, 5));
        Assert.Equal(isSoon switch { true => null, false => TeamingText.ContractNotSoon, _ => TeamingText.ContractOver }, Occasion.WhyNot(contract, now));

        void Set(string property, DateOnly? day) => typeof(Contract).GetProperty(property)!.SetValue(contract, day);
    }

    [Fact]
    public void Ended_interests_and_a_firms_own_are_no_matches()
    {
        var mine = Interest([Roofs], [Wiring]);
        var ended = Interest([Wiring], [Roofs]);
        ended.End(By);
        Assert.Empty(TeamingMatching.For(mine, [mine, ended]));
        ended.Change(new([Wiring], [], null), By);
        Assert.Single(TeamingMatching.For(mine, [ended]));
    }

    [Theory]
    [InlineData("Twelve carers in the valley", true)]
    [InlineData("We are Graig Electrical, ask for Ann", false)]
    [InlineData("graig electrical contractors", false)]
    [InlineData("Ring 01443 496 001", false)]
    [InlineData("ann@example.test", false)]
    [InlineData("see www.example.test", false)]
    [InlineData(null, true)]
    public void A_line_that_would_say_who_the_firm_is_is_refused(string? words, bool anonymous)
    {
        var firm = new Firm("Graig Electrical Contractors Ltd", FirmKind.Company, By);
        firm.Describe(firm.Name, "Graig Electrical", FirmKind.Company, OwnWords.None, null, null, By);
        Assert.Equal(anonymous, TeamingMatching.WhyNotAnonymous(words, firm) is null);
    }

    [Theory]
    [InlineData("yyy", true, 3), InlineData("yyn", true, 2), InlineData("ynn", false, 1), InlineData("yy-", false, 2), InlineData("nn-", false, 0)]
    public void An_introduction_opens_when_all_have_answered_and_two_said_yes(string answers, bool opens, int willing)
    {
        Guid[] firms = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        var introduction = new Introduction(new OwnWords("You fit", null), null, [.. firms.Select(f => (f, new OwnWords("A roofer", null)))], By);
        var opened = false;
        foreach (var (answer, at) in answers.Select((a, i) => (a, i)).Where(x => x.a != '-')) opened = introduction.Say(firms[at], answer == 'y', By);
        Assert.Equal((opens, opens, willing), (opened, introduction.OpenedAt is not null, introduction.Willing.Count()));
        Assert.All(firms, f => Assert.Equal(opens && introduction.PlaceOf(f)!.Answer == IntroductionAnswer.Yes, introduction.IsOpenTo(f)));
        if (answers.Contains('-')) Assert.Equal(willing >= 2, introduction.Close(By));
    }

    [Fact]
    public void An_answer_can_change_until_names_open()
    {
        Guid[] firms = [Guid.CreateVersion7(), Guid.CreateVersion7()];
        var introduction = new Introduction(new OwnWords("You fit", null), null, [.. firms.Select(f => (f, new OwnWords("A roofer", null)))], By);
        introduction.Say(firms[0], true, By);
        introduction.Say(firms[0], false, By);
        introduction.Say(firms[0], true, By);
        Assert.True(introduction.Say(firms[1], true, By));
        Assert.Equal(TeamingText.AlreadyOpen, introduction.WhyNotAnswer(firms[0]));
        Assert.Equal(TeamingText.NotAsked, introduction.WhyNotAnswer(Guid.CreateVersion7()));
    }

    private static TeamingInterest Interest(Piece[] brings, Piece[] seeks) => new(Plan, Guid.CreateVersion7(), new(brings, seeks, null), By);
}
