using System.Security.Cryptography;
using LocalProcure.Domain;
using LocalProcure.Domain.Records;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Records;

public sealed class SealTreeTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Theory]
    [InlineData(1), InlineData(2), InlineData(37)]
    public void Every_head_is_proved_in_the_root_and_nothing_else_is(int chains)
    {
        var leaves = Leaves(chains);
        var root = SealTree.Root(leaves, Secret);
        foreach (var leaf in leaves)
        {
            var beside = SealTree.Proof(leaves, Secret, leaf.Slot);
            // The depth is fixed, so that its length does not tell how many there are.
            Assert.Equal(SealTree.Depth, beside.Count);
            Assert.Equal(root, SealTree.Climb(leaf, beside));
            Assert.NotEqual(root, SealTree.Climb(leaf with { Hash = new string('0', 64) }, beside));
            Assert.NotEqual(root, SealTree.Climb(leaf with { Number = leaf.Number + 1 }, beside));
        }
    }

    [Fact]
    public void A_head_that_is_changed_left_out_or_put_in_gives_another_root()
    {
        var leaves = Leaves(9);
        var root = SealTree.Root(leaves, Secret);
        Assert.NotEqual(root, SealTree.Root(leaves.Skip(1), Secret));
        Assert.NotEqual(root, SealTree.Root([leaves[0] with { Hash = new string('0', 64) }, .. leaves.Skip(1)], Secret));
        Assert.NotEqual(root, SealTree.Root(Leaves(10), Secret));
        Assert.NotEqual(root, SealTree.Root(leaves, RandomNumberGenerator.GetBytes(32)));
        Assert.Throws<InvalidOperationException>(() => SealTree.Root(leaves.AsEnumerable().Reverse(), Secret));
    }

    [Fact]
    public void A_day_without_acts_has_a_root_too_and_days_are_chained()
    {
        var first = new DailyRoot(new DateOnly(2026, 3, 1), "", Drafts.Now);
        first.Seal([]);
        var second = new DailyRoot(new DateOnly(2026, 3, 2), first.Root, Drafts.Now);
        second.Seal([]);
        Assert.NotEqual(first.Root, second.Root);
        Assert.Equal(second.Root, SealTree.DayRoot(second.Day, first.Root, second.Tree));
        Assert.Throws<InvalidOperationException>(() => second.Seal([]));
    }

    [Fact]
    public void Records_are_kept_from_the_contract_or_until_it_is_said_that_there_is_none()
    {
        Assert.Equal(new Retention(RetentionGround.NotOver, null), Retention.Of(Drafts.In(TenderStatus.Open), null, null));
        Assert.Equal(new Retention(RetentionGround.NoAward, Drafts.Now.UkDate()), Retention.Of(Drafts.In(TenderStatus.Withdrawn), null, null));
        var kept = Retention.Of(Drafts.In(TenderStatus.Awarded), new DateOnly(2026, 4, 1), 3);
        Assert.Equal(new Retention(RetentionGround.Contract, new DateOnly(2029, 4, 1)), kept);
        Assert.False(kept.IsDueOn(new DateOnly(2029, 4, 1)));
        Assert.True(kept.IsDueOn(new DateOnly(2029, 4, 2)));
        Assert.Equal(RetentionGround.NoFigure, Retention.Of(Drafts.In(TenderStatus.Awarded), new DateOnly(2020, 4, 1), null).Ground);
    }

    private static List<SealedLeaf> Leaves(int chains) =>
    [
        .. Enumerable.Range(1, chains).Select(i => new Guid(i, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]))
            .Select((chain, i) => new SealedLeaf(SealTree.SlotOf(chain, Secret), chain, i + 1, Convert.ToHexStringLower(SHA256.HashData([(byte)i])))).OrderBy(l => l.Slot, StringComparer.Ordinal),
    ];
}
