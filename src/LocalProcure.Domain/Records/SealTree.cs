using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalProcure.Domain.Records;

/// <summary>The last row of one audit chain on the day it was sealed.</summary>
/// <param name="Slot">Its place in the tree, 16 hex digits.</param>
public sealed record SealedLeaf(string Slot, Guid ChainId, int Number, string Hash);

/// <summary>
/// The day's heads of all changed chains under one hash: a Merkle tree of fixed depth whose places are drawn by a secret of the day.
/// Empty places look like full ones, so that neither the root nor a proof tells how many chains there are: that would tell of sealed bids.
/// </summary>
public static class SealTree
{
    public const int Depth = 64;

    /// <summary>The place of a chain on a day: unpredictable without the day's secret.</summary>
    public static string SlotOf(Guid chainId, byte[] secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"slot\n{chainId}")).AsSpan(0, 8));

    /// <summary>The hash of one head: what an auditor can work out from the last row of a chain.</summary>
    public static byte[] Leaf(SealedLeaf leaf) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"leaf\n{leaf.ChainId}\n{leaf.Number}\n{leaf.Hash}")));

    /// <summary>The tree's root over leaves that come in the order of their places. Memory is bounded by the depth, whatever their number.</summary>
    public static byte[] Root(IEnumerable<SealedLeaf> inOrder, byte[] secret) => Walk(inOrder, secret, null).Root;

    /// <summary>The root, and for one chain the 64 hashes beside its way up, lowest first.</summary>
    public static IReadOnlyList<byte[]> Proof(IEnumerable<SealedLeaf> inOrder, byte[] secret, string slot) => Walk(inOrder, secret, Place(slot)).Beside;

    /// <summary>The root that a head and its proof lead to: equal to the published one when the head was in it.</summary>
    public static byte[] Climb(SealedLeaf leaf, IReadOnlyList<byte[]> beside)
    {
        var (hash, place) = (Leaf(leaf), Place(leaf.Slot));
        for (var level = 0; level < Depth; level++)
            hash = (place >> level & 1) == 0 ? Node(hash, beside[level]) : Node(beside[level], hash);
        return hash;
    }

    /// <summary>The published hash of a day: it covers the day's tree and the day before, so that no day can be changed alone.</summary>
    public static string DayRoot(DateOnly day, string previousRoot, string tree) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"day\n{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\n{previousRoot}\n{tree}")));

    private static (byte[] Root, List<byte[]> Beside) Walk(IEnumerable<SealedLeaf> inOrder, byte[] secret, ulong? wanted)
    {
        using var leaves = inOrder.GetEnumerator();
        var beside = new List<byte[]>();
        var next = Take();
        var root = Subtree(Depth, 0);
        if (next is not null) throw new InvalidOperationException("Leaves must come in the order of their places, one to a place.");
        return (root, beside);

        (ulong Place, SealedLeaf Leaf)? Take() => leaves.MoveNext() ? (Place(leaves.Current.Slot), leaves.Current) : null;

        byte[] Subtree(int level, ulong prefix)
        {
            var isOnWay = wanted is { } w && Under(w, level, prefix);
            if (!isOnWay && (next is not { } head || !Under(head.Place, level, prefix))) return Empty(secret, level, prefix);
            if (level == 0)
            {
                if (next is not { } found || found.Place != prefix) return Empty(secret, 0, prefix);
                next = Take();
                return Leaf(found.Leaf);
            }
            var left = Subtree(level - 1, prefix << 1);
            var right = Subtree(level - 1, prefix << 1 | 1);
            if (isOnWay) beside.Add((wanted!.Value >> (level - 1) & 1) == 0 ? right : left);
            return Node(left, right);
        }
    }

    private static bool Under(ulong place, int level, ulong prefix) => level == Depth || place >> level == prefix;

    private static byte[] Node(byte[] left, byte[] right) => SHA256.HashData([.. "node\n"u8, .. left, .. right]);

    private static byte[] Empty(byte[] secret, int level, ulong prefix) => HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"empty\n{level}\n{prefix}")));

    private static ulong Place(string slot) => BinaryPrimitives.ReadUInt64BigEndian(Convert.FromHexString(slot));
}
