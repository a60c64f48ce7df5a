using LocalProcure.Domain;
using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Teaming;
using LocalProcure.Tests.Domain.Planning;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Domain.Teaming;

public class CoverageTests
{
    private static readonly Act By = new(Guid.CreateVersion7(), Site.Start0);

    [Theory]
    // A sum: how much each of two members has, whether it is met, and what is still to find.
    [InlineData(GroupRule.Sum, 300, 200, true, null)]
    [InlineData(GroupRule.Sum, 300, 100, false, 100L)]
    [InlineData(GroupRule.Any, 500, 0, true, null)]
    [InlineData(GroupRule.Any, 300, 300, false, null)]
    [InlineData(GroupRule.Every, 500, 500, true, null)]
    [InlineData(GroupRule.Every, 500, 499, false, null)]
    [InlineData(GroupRule.Lead, 500, 0, true, null)]
    [InlineData(GroupRule.Lead, 499, 500, false, null)]
    public void A_condition_is_met_under_its_own_rule(GroupRule rule, long first, long second, bool met, long? missing)
    {
        var asked = Asks((RequirementKind.Turnover, "", 500, rule));
        TeamFirm[] members = [Firm("A", turnover: first), Firm("B", turnover: second)];
        var line = Assert.Single(Coverage.Of(asked, members[0].Id, members, []).Lines);
        Assert.Equal((met, missing), (line.IsMet, line.Missing));
    }

    [Fact]
    public void Gaps_name_the_firms_that_would_close_them_those_that_close_most_first()
    {
        var asked = Asks((RequirementKind.Skill, "45261000", null, GroupRule.Any), (RequirementKind.Turnover, "", 500, GroupRule.Sum), (RequirementKind.WelshLanguage, "", null, GroupRule.Every));
        var us = Firm("Us", turnover: 200, papers: RequirementKinds.WelshService);
        var (roofer, big) = (Firm("Roofer", turnover: 100, skill: "45260000", papers: RequirementKinds.WelshService), Firm("Big", turnover: 400, skill: "45261000", papers: RequirementKinds.WelshService));
        var noWelsh = Firm("No Welsh", turnover: 900, skill: "45261000");
        var coverage = Coverage.Of(asked, us.Id, [us], [roofer, big, noWelsh, Firm("Idle", papers: RequirementKinds.WelshService)]);
        Assert.Equal([false, false, true], coverage.Lines.Select(l => l.IsMet));
        // Who lacks what every member must show cannot help; who closes both gaps comes first.
        Assert.Equal([("Big", 2), ("Roofer", 1)], coverage.Lines[0].Closers.Select(c => (c.Firm.Name, c.Closes)));
        Assert.Equal([("Big", true), ("Roofer", false)], coverage.Lines[1].Closers.Select(c => (c.Firm.Name, c.Fully)));
        Assert.False(coverage.Qualifies);
        Assert.True(Coverage.Of(asked, us.Id, [us, big], []).Qualifies);
    }

    [Fact]
    public void What_a_member_alone_brings_is_the_reason_for_the_group()
    {
        var asked = Asks((RequirementKind.Skill, "45261000", null, GroupRule.Any), (RequirementKind.Turnover, "", 500, GroupRule.Sum));
        var (us, them) = (Firm("Us", turnover: 300), Firm("Them", turnover: 250, skill: "45261000"));
        var found = GroupsWith.Find(new([.. asked.Select(a => a.Need)], [them.Candidate]), [us.Candidate]);
        var members = MemberBrings.Of(Assert.Single(found.Groups), asked, new Dictionary<Guid, TeamFirm> { [us.Id] = us, [them.Id] = them });
        Assert.Equal([1, 2], members.Select(m => m.Brings.Count));
        Assert.Equal([RequirementKind.Turnover], members[0].OnlyIt.Select(r => r.Kind));
        Assert.Equal([RequirementKind.Skill, RequirementKind.Turnover], members[1].OnlyIt.Select(r => r.Kind));
    }

    [Fact]
    public void A_buyer_hears_how_many_could_take_part_and_what_shuts_out_most()
    {
        // Fourteen firms: none has the turnover alone; papers part them further.
        var asked = Asks((RequirementKind.Turnover, "", 1_000_000_00, GroupRule.Sum), (RequirementKind.Accreditation, "ISO 9001", null, GroupRule.Any));
        List<MarketFirm> firms = [.. Enumerable.Range(0, 14).Select(i => new MarketFirm(Firm($"F{i}", turnover: (i < 11 ? 340_000 : 270_000) * 100L, papers: i < 7 ? FirmKey : "").Candidate, true))];
        var advice = MarketAdvice.Of(asked, firms);
        Assert.Equal((14, 0, 11, true), (advice.Now.Firms, advice.Now.Alone, advice.Now.InGroups, advice.Now.IsExact));
        Assert.Equal(RequirementKind.Turnover, advice.Harshest!.Requirement.Kind);
        Assert.Equal((7, 11), (advice.Harshest.Without.Alone, advice.Harshest.Without.InGroups));
        // The highest lower figure with which more could take part.
        Assert.Equal((800_000_00, 14), (advice.Gentler!.Value, advice.Gentler.Then.InGroups));
        Assert.Equal(14, MarketAdvice.WhatIf(asked, firms, asked[0].Requirement.Id, 800_000_00).InGroups);
        Assert.Equal(0, MarketAdvice.WhatIf(asked, firms, asked[0].Requirement.Id, 2_000_000_00).InGroups);
        Assert.Equal(11, MarketAdvice.WhatIf(asked, firms, asked[1].Requirement.Id, null).InGroups);
    }

    [Theory]
    [InlineData(1_000_000_00, 1_000_000_00), InlineData(999_999_99, 800_000_00), InlineData(850_000_00, 800_000_00), InlineData(100, 100), InlineData(99, 80), InlineData(12, 12), InlineData(11, 10), InlineData(7, 6), InlineData(1, 1), InlineData(0, 0)]
    [InlineData(long.MaxValue, 8_000_000_000_000_000_000)]
    public void A_figure_is_counted_at_the_step_below_it(long typed, long step) => Assert.Equal(step, MarketAdvice.StepOf(typed));

    [Fact]
    public void Trying_every_figure_tells_of_no_firm_more_than_the_step_that_it_stands_on()
    {
        // Whoever tries all figures between two steps sees the same numbers throughout, whatever a firm has; so the two firms cannot be told apart.
        var asked = Asks((RequirementKind.Turnover, "", 400_000_00, GroupRule.Any));
        IReadOnlyList<MarketFirm> Market(long turnover) => [.. Enumerable.Range(0, 6).Select(i => new MarketFirm(Firm($"F{i}", turnover: i == 0 ? turnover : 50_000_00).Candidate, true))];
        foreach (var (one, other) in new[] { (300_000_00L, 399_999_99L), (401_234_56L, 499_999_99L), (250_000_00L, 299_000_00L) })
            for (var figure = 200_000_00L; figure <= 600_000_00; figure += 7_777_77)
                Assert.Equal(MarketAdvice.WhatIf(asked, Market(one), asked[0].Requirement.Id, figure), MarketAdvice.WhatIf(asked, Market(other), asked[0].Requirement.Id, figure));
        Assert.Equal(MarketAdvice.Of(asked, Market(300_000_00)).Now, MarketAdvice.Of(asked, Market(399_999_99)).Now);
    }

    [Theory]
    [InlineData(27, false), InlineData(28, true)]
    public void The_time_is_compared_with_the_figure_of_the_day(int days, bool enough)
    {
        var today = new DateOnly(2026, 11, 23);
        Assert.Equal(enough, FormingTime.Until(today.AddDays(days), 28, today)!.IsEnough);
        Assert.Null(FormingTime.Until(null, 28, today));
        Assert.Null(FormingTime.Until(today, null, today));
    }

    private static string FirmKey => Asks((RequirementKind.Accreditation, "ISO 9001", null, GroupRule.Any))[0].Need.Key;

    private static IReadOnlyList<Asked> Asks(params (RequirementKind Kind, string Key, long? Value, GroupRule Rule)[] asked)
    {
        var plan = Plans.Complete(new LocalProcure.Domain.Buyers.Buyer("B1", "Cwm Council", LocalProcure.Domain.Buyers.BuyerKind.Council, LocalProcure.Domain.Buyers.Nation.Wales, By), Site.Start0);
        foreach (var (kind, key, value, rule) in asked)
            plan.AddCondition(new(kind, kind == RequirementKind.Accreditation ? "" : key, kind == RequirementKind.Accreditation ? new OwnWords(key, key) : OwnWords.None, value, rule, kind.Proofs()[0], true), By);
        return Asked.Of(plan.Requirements);
    }

    private static TeamFirm Firm(string name, long turnover = 0, string? skill = null, string papers = "")
    {
        var id = Guid.CreateVersion7();
        return new(id, name, new Candidate(id.ToString())
        {
            Amounts = turnover == 0 ? new Dictionary<string, decimal>() : new Dictionary<string, decimal> { [RequirementKinds.YearlyTurnover] = turnover },
            Capabilities = skill is null ? [] : [skill], Evidence = papers.Length == 0 ? [] : [papers],
        });
    }
}
