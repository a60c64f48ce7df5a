using LocalProcure.Domain.Spend;

namespace LocalProcure.Tests.Domain.Spend;

/// <summary>Leakage with an answer: the local firms who could supply a heading, alone or only together.</summary>
public sealed class LocalCapacityTests
{
    private static (int Firms, int Groups) Of(string? division, string[] asked, params string[][] firms) => LocalCapacity.Of(division, asked, firms) is var can ? (can.Firms, can.Groups) : default;

    [Fact]
    public void Where_no_tender_tells_any_work_of_the_division_counts() =>
        Assert.Equal((2, 0), Of("45", [], ["45261000"], ["45000000"], ["90910000"], []));

    [Fact]
    public void What_was_asked_for_says_who_covers_it_alone_and_who_only_together() =>
        // Roofing and plumbing were asked for: the builder does both, the two trades do together; the cleaner has no part in it.
        Assert.Equal((1, 1), Of("45", ["45261000", "45330000", "45330000", "90910000"], ["45000000"], ["45261000"], ["45330000"], ["90910000"]));

    [Fact]
    public void Each_smallest_group_is_counted_once_and_a_narrower_trade_does_not_cover_a_broader_asking()
    {
        Assert.Equal((0, 2), Of("45", ["45261000", "45330000"], ["45261000"], ["45261000"], ["45330000"]));
        Assert.Equal((0, 0), Of("45", ["45000000"], ["45261000"]));
        Assert.Equal((0, 0), Of(null, ["45000000"], ["45000000"]));
    }
}
