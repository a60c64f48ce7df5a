using System.Security.Cryptography;

namespace LocalProcure.Domain.Records;

/// <summary>The seal of one day (UK time) over every audit chain that grew since the seal before it. Published, never changed.</summary>
public sealed class DailyRoot
{
    private DailyRoot() { }

    public DailyRoot(DateOnly day, string previousRoot, DateTime sealedAt) =>
        (Day, PreviousRoot, SealedAt, Secret) = (day, previousRoot, sealedAt, RandomNumberGenerator.GetBytes(32));

    public DateOnly Day { get; private set; }
    /// <summary>The root of the day sealed before; empty for the first.</summary>
    public string PreviousRoot { get; private set; } = "";
    /// <summary>The day's tree over the heads.</summary>
    public string Tree { get; private set; } = "";
    public string Root { get; private set; } = "";
    public DateTime SealedAt { get; private set; }
    /// <summary>Draws the places in the tree and fills the empty ones. Never published: with it the chains could be counted.</summary>
    public byte[] Secret { get; private set; } = [];

    /// <summary>Puts the day's heads under the root, once.</summary>
    /// <param name="inOrder">In the order of their places.</param>
    public void Seal(IEnumerable<SealedLeaf> inOrder)
    {
        if (Root.Length > 0) throw new InvalidOperationException("A day is sealed once.");
        Tree = Convert.ToHexStringLower(SealTree.Root(inOrder, Secret));
        Root = SealTree.DayRoot(Day, PreviousRoot, Tree);
    }
}

/// <summary>The head of one chain as a day's root has it.</summary>
public sealed class SealedHead
{
    private SealedHead() { }

    public SealedHead(DailyRoot root, Guid chainId, int number, string hash) =>
        (Day, ChainId, Number, Hash, Slot) = (root.Day, chainId, number, hash, SealTree.SlotOf(chainId, root.Secret));

    public DateOnly Day { get; private set; }
    public Guid ChainId { get; private set; }
    public int Number { get; private set; }
    public string Hash { get; private set; } = "";
    public string Slot { get; private set; } = "";

    public SealedLeaf Leaf => new(Slot, ChainId, Number, Hash);
}
