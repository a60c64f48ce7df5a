using LocalProcure.Domain;
using LocalProcure.Domain.Bids;

namespace LocalProcure.Tests.Domain.Bids;

public class BidSectionTests
{
    private static readonly Guid Firm = Guid.NewGuid(), Other = Guid.NewGuid(), Mair = Guid.NewGuid(), Guto = Guid.NewGuid();
    private static readonly Dictionary<Guid, IReadOnlyList<Guid>> People = new() { [Mair] = [Firm], [Guto] = [Other] };
    private static Act At(int hour) => new(Mair, new DateTime(2026, 11, 2, hour, 0, 0, DateTimeKind.Utc));

    [Theory]
    [InlineData(null, false, false, false, SectionState.NotStarted)]
    [InlineData(null, true, false, false, SectionState.Drafting)]
    [InlineData(null, true, true, false, SectionState.Done)]
    [InlineData(null, true, true, true, SectionState.Drafting)]
    [InlineData(SectionState.Review, true, true, true, SectionState.Review)]
    [InlineData(SectionState.Done, true, true, true, SectionState.Done)]
    [InlineData(SectionState.Drafting, true, true, false, SectionState.Drafting)]
    public void A_joint_bids_section_is_done_when_somebody_says_so(SectionState? said, bool isBegun, bool isWhole, bool isJoint, SectionState state)
    {
        var section = new BidSection(Guid.NewGuid(), null, "k");
        if (said is { } words) section.Say(words, At(9));
        Assert.Equal(state, BidSection.StateOf(section, isBegun, isWhole, isJoint));
        if (said is null) Assert.Equal(state, BidSection.StateOf(null, isBegun, isWhole, isJoint));
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(SectionState.Drafting, SectionState.Drafting, false)]
    [InlineData(SectionState.Review, SectionState.Drafting, true)]
    [InlineData(SectionState.Done, SectionState.Drafting, true)]
    public void What_was_done_is_written_again_once_it_changes(SectionState? said, SectionState? after, bool takesBack)
    {
        var section = new BidSection(Guid.NewGuid(), null, "k");
        if (said is { } words) section.Say(words, At(9));
        Assert.Equal(takesBack, section.Changed(At(10)));
        Assert.Equal(after, section.Said);
    }

    [Fact]
    public void Only_firms_of_the_bid_and_people_of_the_firm_named_own_a_section()
    {
        Assert.Null(BidSection.WhyNotOwn([new(Firm), new(Firm, Mair), new(Other, Guto)], [Firm, Other], People));
        Assert.NotNull(BidSection.WhyNotOwn([new(Firm, Guto)], [Firm, Other], People));
        Assert.NotNull(BidSection.WhyNotOwn([new(Guid.NewGuid())], [Firm, Other], People));
        Assert.NotNull(BidSection.WhyNotOwn([new(Firm, Guid.NewGuid())], [Firm, Other], People));
    }

    [Fact]
    public void A_firm_that_left_owns_nothing_of_the_bid_and_the_same_again_is_no_news()
    {
        var section = new BidSection(Guid.NewGuid(), null, "k");
        Assert.True(section.Assign([new(Firm, Mair), new(Other)], new DateOnly(2026, 12, 1), At(9)));
        Assert.False(section.Assign([new(Other), new(Firm, Mair)], new DateOnly(2026, 12, 1), At(10)));
        Assert.Equal([new SectionOwner(Firm, Mair)], section.OwnersAmong([Firm]));
        Assert.True(section.IsOf(Mair, []));
        Assert.True(section.IsOf(Guto, [Other]));
        Assert.False(section.IsOf(Guto, [Firm == Other ? Firm : Guid.NewGuid()]));
    }

    [Fact]
    public void A_sections_name_is_read_back_and_nothing_else_is()
    {
        foreach (var section in new SectionRef[] { new(SectionKind.Conditions), new(SectionKind.Prices), new(SectionKind.Files), SectionRef.Of(Guid.NewGuid()) })
            Assert.Equal(section, SectionRef.Read(section.Name));
        foreach (var other in new[] { null, "", "lots", "Prices " }) Assert.Null(SectionRef.Read(other));
    }
}
