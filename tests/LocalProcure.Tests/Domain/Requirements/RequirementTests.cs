using LocalProcure.Domain;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Requirements;

public class RequirementTests
{
    private static readonly Act Officer = Drafts.By(Drafts.Officer);

    public static RequirementFacts Facts(RequirementKind kind, GroupRule rule = GroupRule.Any, long? value = null, string? key = null, ProofAsked? proof = null, string? name = null, bool essential = true) =>
        new(kind, key ?? kind switch
        {
            RequirementKind.Insurance => "public-liability",
            RequirementKind.Capacity => "people",
            RequirementKind.Skill => "90910000",
            RequirementKind.Area => "W06000016",
            _ => "",
        }, new OwnWords(name ?? (kind == RequirementKind.Accreditation ? "ISO 9001" : null), null), value ?? (kind.Shape() == RequirementShape.Amount ? 10 : null), rule, proof ?? kind.Proofs()[0], essential);

    [Theory]
    [InlineData(RequirementKind.Insurance, ProofAsked.CoverBeforeAward)]
    [InlineData(RequirementKind.Turnover, ProofAsked.AuditedFromAll)]
    [InlineData(RequirementKind.Skill, ProofAsked.AwardByNamedBody)]
    [InlineData(RequirementKind.Accreditation, ProofAsked.ThisOneOnly)]
    public void What_the_act_forbids_is_refused_with_its_section(RequirementKind kind, ProofAsked proof)
    {
        var tender = Drafts.Complete();
        var reason = RequirementRules.WhyNot(tender, Facts(kind, proof: proof));
        Assert.Contains("s.22", reason);
        using (Language.Welsh.Speak()) Assert.Contains("a.22", RequirementRules.WhyNot(tender, Facts(kind, proof: proof)));
        Assert.Equal(reason, Assert.Throws<RuleBroken>(() => tender.AddRequirement(Facts(kind, proof: proof), Officer)).Message);
        // The lawful ways of asking the same are taken.
        Assert.All(kind.Proofs().Where(p => p != proof), lawful => Assert.Null(RequirementRules.WhyNot(tender, Facts(kind, proof: lawful))));
    }

    [Theory]
    [InlineData("Audited accounts of three years")]
    [InlineData("Cyfrifon archwiliedig")]
    public void Audited_accounts_are_not_let_in_under_another_name(string name) =>
        Assert.Equal(RequirementText.NoAuditFromAll, RequirementRules.WhyNot(Drafts.Complete(), Facts(RequirementKind.Accreditation, name: name)));

    [Fact]
    public void Only_turnover_and_capacity_add_up()
    {
        var tender = Drafts.Complete();
        foreach (var kind in Enum.GetValues<RequirementKind>())
        {
            var reason = RequirementRules.WhyNot(tender, Facts(kind, GroupRule.Sum));
            Assert.Equal(kind is RequirementKind.Turnover or RequirementKind.Capacity, reason is null);
            if (reason is not null) Assert.Equal(kind == RequirementKind.Insurance ? RequirementText.CoverIsNotSummed : RequirementText.OnlyAmountsSum, reason);
        }
    }

    [Fact]
    public void A_condition_says_what_and_how_much_and_is_asked_once()
    {
        var tender = LotTests.InLots(2);
        Assert.Equal(RequirementText.EnterPounds, RequirementRules.WhyNot(tender, Facts(RequirementKind.Turnover, value: 0)));
        Assert.Equal(RequirementText.EnterNumber, RequirementRules.WhyNot(tender, Facts(RequirementKind.Capacity, value: -1)));
        Assert.Equal(RequirementText.ChooseSkill, RequirementRules.WhyNot(tender, Facts(RequirementKind.Skill, key: "12")));
        Assert.Equal(RequirementText.ChooseArea, RequirementRules.WhyNot(tender, Facts(RequirementKind.Area, key: "nowhere")));
        Assert.Equal(RequirementText.EnterName, RequirementRules.WhyNot(tender, Facts(RequirementKind.Accreditation, name: " ")));
        Assert.Equal(RequirementText.EnterName, RequirementRules.WhyNot(tender, Facts(RequirementKind.Insurance, key: "other")));
        Assert.Equal(LotText.LotOfTender, RequirementRules.WhyNot(tender, Facts(RequirementKind.WelshLanguage) with { LotIds = [Guid.NewGuid()] }));
        var kept = tender.AddRequirement(Facts(RequirementKind.WelshLanguage), Officer);
        Assert.Equal(RequirementText.AskedAlready, RequirementRules.WhyNot(tender, Facts(RequirementKind.WelshLanguage)));
        Assert.Null(RequirementRules.WhyNot(tender, Facts(RequirementKind.WelshLanguage, GroupRule.Lead), kept.Id));
        Assert.Null(RequirementRules.WhyNot(tender, Facts(RequirementKind.WelshLanguage) with { LotIds = [tender.Lots[1].Id] }));
    }

    [Fact]
    public void Every_kind_has_a_shape_that_a_search_for_partners_knows_and_words_in_both_languages()
    {
        var tender = Drafts.Complete();
        foreach (var kind in Enum.GetValues<RequirementKind>())
        {
            var kept = tender.AddRequirement(Facts(kind), Officer);
            Assert.NotEqual("", kept.Key);
            Assert.Equal(kept.Shape == RequirementShape.Amount, kept.Value is not null);
            string english, welsh;
            using (Language.English.Speak()) english = RequirementText.Asked(kept);
            using (Language.Welsh.Speak()) welsh = RequirementText.Asked(kept);
            Assert.NotEqual(english, welsh);
        }
    }

    private static readonly Guid Lead = Guid.NewGuid(), Second = Guid.NewGuid(), Third = Guid.NewGuid();

    // What lead, second and third show: y(es), n(o) or - for nothing.
    [Theory]
    [InlineData(GroupRule.Any, "nny", Standing.Met)]
    [InlineData(GroupRule.Any, "nn-", Standing.NotShown)]
    [InlineData(GroupRule.Any, "nnn", Standing.NotMet)]
    [InlineData(GroupRule.Any, "---", Standing.NotShown)]
    [InlineData(GroupRule.Every, "yyy", Standing.Met)]
    [InlineData(GroupRule.Every, "yy-", Standing.NotShown)]
    [InlineData(GroupRule.Every, "yn-", Standing.NotMet)]
    [InlineData(GroupRule.Lead, "ynn", Standing.Met)]
    [InlineData(GroupRule.Lead, "nyy", Standing.NotMet)]
    [InlineData(GroupRule.Lead, "-yy", Standing.NotShown)]
    public void A_group_meets_a_condition_by_its_rule(GroupRule rule, string shows, Standing expected)
    {
        var requirement = Drafts.Complete().AddRequirement(Facts(RequirementKind.WelshLanguage, rule), Officer);
        Guid[] firms = [Lead, Second, Third];
        var result = Conditions.Check(requirement, Lead, firms, firms.Zip(shows, (f, s) => new Showing(requirement.Id, f, s switch { 'y' => true, 'n' => false, _ => null }, null)));
        Assert.Equal(expected, result.Standing);
        Assert.Equal(firms.Zip(shows).Where(x => x.Second == 'y' && (rule != GroupRule.Lead || x.First == Lead)).Select(x => x.First), result.By);
    }

    [Theory]
    [InlineData(4L, 6L, Standing.Met, 10L)]
    [InlineData(4L, 5L, Standing.NotMet, 9L)]
    [InlineData(4L, null, Standing.NotShown, 4L)]
    [InlineData(null, 10L, Standing.Met, 10L)]
    public void Figures_add_up_and_enough_is_enough(long? first, long? second, Standing expected, long total)
    {
        var requirement = Drafts.Complete().AddRequirement(Facts(RequirementKind.Capacity, GroupRule.Sum), Officer);
        var result = Conditions.Check(requirement, Lead, [Lead, Second], [new(requirement.Id, Lead, null, first), new(requirement.Id, Second, null, second)]);
        Assert.Equal((expected, total), (result.Standing, result.Total));
    }

    [Fact]
    public void What_others_show_never_counts_and_adding_a_firm_that_meets_all_never_hurts()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var rule = (GroupRule)random.Next(4);
            var requirement = Drafts.Complete().AddRequirement(Facts(rule == GroupRule.Sum ? RequirementKind.Capacity : random.Next(2) == 0 ? RequirementKind.WelshLanguage : RequirementKind.Insurance, rule), Officer);
            Guid[] firms = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Guid.NewGuid())];
            var shown = firms.Where(_ => random.Next(4) > 0).Select(f => Shows(f, random.Next(0, 16))).ToList();
            var before = Conditions.Check(requirement, firms[0], firms, shown);

            var stranger = Shows(Guid.NewGuid(), 1_000);
            Assert.Equal(before.Standing, Conditions.Check(requirement, firms[0], firms, [.. shown, stranger]).Standing);
            var joined = Conditions.Check(requirement, firms[0], [.. firms, stranger.FirmId], [.. shown, stranger]);
            if (before.Standing == Standing.Met) Assert.Equal(Standing.Met, joined.Standing);
            if (rule is GroupRule.Any or GroupRule.Sum) Assert.Equal(Standing.Met, joined.Standing);
            // Against a count made apart: a single firm is the same under every rule.
            var alone = Conditions.Check(requirement, firms[0], firms[..1], shown).Standing;
            var own = shown.Find(s => s.FirmId == firms[0]);
            var expected = own is null || (own.Meets is null && own.Amount is null) ? Standing.NotShown : own.Meets ?? own.Amount >= 10 ? Standing.Met : Standing.NotMet;
            Assert.Equal(expected, alone);

            Showing Shows(Guid firm, int figure) => requirement.Shape == RequirementShape.Amount ? new(requirement.Id, firm, null, figure) : new(requirement.Id, firm, figure >= 8, null);
        }
    }
}
