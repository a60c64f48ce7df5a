using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Rules;

namespace LocalProcure.Tests.Domain.Contracts;

/// <summary>The rules of ss.74 and 75 as tables. Pounds are net; the contract is worth £1,000,000 and may run 1,000 days, so a per cent is easily seen.</summary>
public sealed class ChangeRulesTests
{
    private const long Million = 1_000_000_00;
    private static readonly DateOnly From = new(2026, 6, 1);
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Theory]
    // A below-threshold modification: 10 per cent for goods and services, 15 for works, up or down (s.74(4)).
    [InlineData(false, 100_000_00, null)]
    [InlineData(false, 100_000_01, "s.74(4)")]
    [InlineData(false, -100_000_00, null)]
    [InlineData(false, -100_000_01, "s.74(4)")]
    [InlineData(true, 150_000_00, null)]
    [InlineData(true, 150_000_01, "s.74(4)")]
    [InlineData(true, 100_000_01, null)]
    public void A_below_threshold_modification_stays_within_its_per_cent(bool works, long change, string? section) =>
        Refuses(section, Ask(ChangeGround.BelowThreshold, value: change), Law(works));

    [Theory]
    // Together less than the threshold, VAT included: 173,099 net is 207,718.80 gross, 173,100 is 207,720.
    [InlineData(100_000_00, 73_099_00, null)]
    [InlineData(100_000_00, 73_100_00, "s.74(4)")]
    [InlineData(100_000_00, -73_100_00, "s.74(4)")]
    public void Below_threshold_modifications_together_stay_below_the_threshold(long earlier, long change, string? section) =>
        Refuses(section, Ask(ChangeGround.BelowThreshold, value: change) with { EarlierBelowThresholdPence = earlier }, Law());

    [Theory]
    // Not substantial: the term by no more than 10 per cent of the longest provided for on award (s.74(3)).
    [InlineData(100, null)]
    [InlineData(101, "s.74(3)")]
    [InlineData(-100, null)]
    [InlineData(-101, "s.74(3)")]
    public void A_modification_is_substantial_when_the_term_changes_by_more_than_a_tenth(int days, string? section) =>
        Refuses(section, Ask(ChangeGround.NotSubstantial, term: days) with { NoticeOn = From }, Law());

    [Theory]
    [InlineData(ChangeGround.NotSubstantial, true, false, false, "s.74(3)")]
    [InlineData(ChangeGround.NotSubstantial, false, true, false, "s.74(3)")]
    [InlineData(ChangeGround.NotSubstantial, false, false, true, null)]
    [InlineData(ChangeGround.BelowThreshold, true, false, false, "s.74(4)")]
    [InlineData(ChangeGround.ProvidedFor, false, false, true, "Sch 8 para 1")]
    [InlineData(ChangeGround.Unforeseeable, false, false, true, "Sch 8 para 4")]
    [InlineData(ChangeGround.Urgency, true, true, true, null)]
    public void What_a_ground_forbids_it_forbids(ChangeGround ground, bool scope, bool balance, bool nature, string? section) =>
        Refuses(section, Ask(ground, value: 1_00) with { ChangesScope = scope, FavoursContractor = balance, ChangesNature = nature }, Law());

    [Theory]
    [InlineData(ChangeGround.Unforeseeable, 500_000_00, null)]
    [InlineData(ChangeGround.Unforeseeable, 500_000_01, "Sch 8 para 4")]
    [InlineData(ChangeGround.Unforeseeable, -900_000_00, null)]
    [InlineData(ChangeGround.KnownRisk, 500_000_00, null)]
    [InlineData(ChangeGround.KnownRisk, 500_000_01, "Sch 8 para 5")]
    [InlineData(ChangeGround.Urgency, 900_000_00, null)]
    // Not confirmed for additional supplies, so it advises and does not block.
    [InlineData(ChangeGround.AdditionalSupplies, 500_000_01, null)]
    public void Half_the_value_is_the_most_where_the_schedule_says_so(ChangeGround ground, long change, string? section) =>
        Refuses(section, Ask(ground, value: change) with { NoticeOn = From }, Law());

    [Fact]
    public void What_is_not_confirmed_advises_with_its_section()
    {
        var answer = ChangeRules.Check(Ask(ChangeGround.AdditionalSupplies, value: 500_000_01) with { NoticeOn = From }, Law());
        Assert.Contains(answer.Lines, l => l is { Certainty: Certainty.Unconfirmed, Blocks: false, Section: "Sch 8 para 8" });
    }

    [Theory]
    // UK10 is let off when the value changes by 10 (works 15) per cent or less, or the term by 10 per cent or less (s.75(2)).
    [InlineData(false, 100_000_00, 0, false)]
    [InlineData(false, 100_000_01, 0, true)]
    [InlineData(true, 150_000_00, 0, false)]
    [InlineData(true, 150_000_01, 0, true)]
    [InlineData(false, 0, 100, false)]
    [InlineData(false, 0, 101, true)]
    [InlineData(false, 400_000_00, 100, false)]
    [InlineData(false, 100_000_00, 400, false)]
    [InlineData(false, 400_000_00, 400, true)]
    // A change of neither increases or decreases anything: the let-off does not reach it.
    [InlineData(false, 0, 0, true)]
    public void A_change_notice_comes_first_unless_value_or_term_change_little(bool works, long value, int term, bool needed)
    {
        var asked = Ask(ChangeGround.Urgency, value, term);
        var answer = ChangeRules.Check(asked, Law(works));
        Assert.Equal(needed, answer.NeedsNotice);
        Assert.Equal(needed, answer.Refusal?.Contains("s.75(1)") ?? false);
        Assert.Null(ChangeRules.Check(asked with { NoticeOn = From }, Law(works)).Refusal);
        if (needed) Refuses("s.75(1)", asked with { NoticeOn = From.AddDays(1) }, Law(works));
    }

    [Fact]
    public void A_change_that_could_have_been_made_with_an_earlier_one_is_measured_with_it()
    {
        var asked = Ask(ChangeGround.Urgency, value: 80_000_00) with { PricePence = Million + 80_000_00 };
        Assert.False(ChangeRules.Check(asked, Law()).NeedsNotice);
        Assert.True(ChangeRules.Check(asked with { Joined = new EarlierChange(80_000_00, 0) }, Law()).NeedsNotice);
    }

    [Fact]
    public void The_contractor_changes_only_by_restructuring_which_is_always_noticed()
    {
        Refuses("s.74(9)", Ask(ChangeGround.Urgency, value: 1_00) with { ChangesContractor = true }, Law());
        Refuses("s.74(9)", Ask(ChangeGround.CorporateRestructuring, value: 1_00), Law());
        Refuses("s.75(1)", Ask(ChangeGround.CorporateRestructuring, value: 1_00) with { ChangesContractor = true }, Law());
        Refuses(null, Ask(ChangeGround.CorporateRestructuring) with { ChangesContractor = true, NoticeOn = From }, Law());
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "Sch 8 para 1")]
    public void An_extension_reaches_no_further_than_was_provided_for(int daysBeyond, string? section)
    {
        var until = new DateOnly(2028, 6, 30);
        Refuses(section, Ask(ChangeGround.ProvidedFor, term: 50) with { NewEndsOn = until.AddDays(daysBeyond), ProvidedUntil = until }, Law());
        Refuses("Sch 8 para 1", Ask(ChangeGround.ProvidedFor, term: 50) with { NewEndsOn = until }, Law());
    }

    [Fact]
    public void A_light_touch_contract_is_free_and_only_it_may_say_so()
    {
        Refuses(null, Ask(ChangeGround.LightTouch, value: 900_000_00, term: 900) with { ChangesScope = true }, Law(lightTouch: true));
        Refuses("s.74(2)", Ask(ChangeGround.LightTouch, value: 1_00), Law());
    }

    [Fact]
    public void Below_the_threshold_the_Act_leaves_the_change_to_the_buyer_until_it_makes_a_public_contract()
    {
        var small = Law() with { EstimateGrossPence = 60_000_00 };
        var asked = Ask(ChangeGround.NotPublic, value: 40_000_00) with { PricePence = 50_000_00 };
        var answer = ChangeRules.Check(asked, small);
        Assert.False(answer.Binds);
        Assert.False(answer.NeedsNotice);
        Assert.Null(answer.Refusal);
        Assert.Contains(answer.Lines, l => l.Certainty == Certainty.Inference);
        // 50,000 and 123,100 are 173,100 net, 207,720 gross: the change converts the contract.
        Refuses("s.74(1)", asked with { ValueChangePence = 123_100_00 }, small);
        Assert.False(ChangeRules.Check(asked with { ValueChangePence = 123_099_00 }, small).Binds);
    }

    private static ChangeQuestion Ask(ChangeGround ground, long value = 0, int term = 0) => new(ground, Million, value, 1_000, term, From);

    private static ContractLaw Law(bool works = false, bool lightTouch = false) =>
        // A works contract of a million is far below its own threshold; its estimate makes it public here.
        new(works, lightTouch, false, 2000, works ? 6_000_000_00 : Million * 12 / 10, works ? 5_193_000_00 : 207_720_00, 30_000_00, new ContractFigures(Figures.AtStart, Day, Day));

    private static void Refuses(string? section, ChangeQuestion asked, ContractLaw law)
    {
        var line = ChangeRules.Check(asked, law).Lines.FirstOrDefault(l => l.Blocks);
        Assert.Equal(section, line?.Section);
        Assert.All(ChangeRules.Check(asked, law).Lines, l => Assert.False(l.Blocks && l.Certainty != Certainty.Law));
    }
}
