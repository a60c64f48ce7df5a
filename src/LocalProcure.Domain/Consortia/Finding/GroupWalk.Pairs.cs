using System.Numerics;

namespace LocalProcure.Domain.Consortia.Finding;

/// <summary>
/// The last two members of groups that are only counted, because enough smaller or better ones are named already: those who are alike in all
/// that matters to the members chosen so far have the same partners, found once for all of them.
/// </summary>
internal sealed partial class GroupWalk<T>
{
    /// <summary>Finding the partners of one firm, where the sum depends on them, is the work of so many steps.</summary>
    private const int PairCosts = 2;

    private readonly ulong[] keys;
    private readonly int[] keyed;
    /// <summary>For each member chosen the partners that would bring what only it brings.</summary>
    private readonly List<ulong[]> spoilt = [];

    private bool MayCountPairs(int room, ulong wanting) => room == 2 && wanting != 0 && needs.Sum.Count <= 1 && !ranking.IsOpen;

    /// <summary>
    /// One of the two meets the scarcest need, and neither brings all that is wanted, so both are needed and no two of a class are together.
    /// A pair of which both meet that need is met from either side.
    /// </summary>
    private void CountPairs(ulong wanting, int need, int[]? floors)
    {
        var alone = MetByOneOnly();
        var matters = wanting;
        foreach (var c in chosen) matters |= meets[c] & alone;
        var count = 0;
        foreach (var c in meeting[need])
            if (IsOpen(c) && (floors is null || !BringsTooLittle(c, wanting, floors))) (keys[count], keyed[count++]) = (meets[c] & matters, c);
        Array.Sort(keys, keyed, 0, count);
        Int128 once = 0, twice = 0;
        for (int from = 0, to; from < count && !IsCut; from = to)
        {
            for (to = from + 1; to < count && keys[to] == keys[from];) to++;
            steps += LastCosts;
            FindPartners(wanting, alone, keys[from]);
            if (!fits.AsSpan().ContainsAnyExcept(0UL)) continue;
            var alike = 0L;
            for (var i = from; i < to; i++)
            {
                if (SumMatters(keyed[i])) CountWith(keyed[i], need, ref once, ref twice);
                else alike += left[keyed[i]];
            }
            if (alike == 0) continue;
            foreach (var partners in spoilt.Take(chosen.Count)) KeepNot(fits, partners);
            if (!Weigh(fits, fits.Length, need, alike, ref once, ref twice)) continue;
            for (var i = from; i < to; i++)
                if (!SumMatters(keyed[i])) used[keyed[i] / 64] |= 1UL << keyed[i] % 64;
        }
        total += Ways() * (once + twice / 2);
    }

    /// <summary>Whoever brings the rest of what is wanted, and of these for each member chosen those who would make it needless.</summary>
    private void FindPartners(ulong wanting, ulong alone, ulong key)
    {
        open.CopyTo(fits, 0);
        KeepMeeting(fits, wanting & ~key);
        for (var i = 0; i < chosen.Count; i++)
        {
            if (spoilt.Count == i) spoilt.Add(new ulong[open.Length]);
            fits.CopyTo(spoilt[i], 0);
            KeepMeeting(spoilt[i], meets[chosen[i]] & alone & ~key);
        }
    }

    /// <summary>Whether with this one it still depends on the partner if the sum is reached, with or without each of the members chosen.</summary>
    private bool SumMatters(int c)
    {
        if (needs.Sum.Count == 0) return false;
        var missing = least[0] - sums[0] - adds[0][c];
        if (missing > T.Zero) return true;
        foreach (var x in chosen)
            if (missing + adds[0][x] > T.Zero) return true;
        return false;
    }

    private void CountWith(int c, int need, ref Int128 once, ref Int128 twice)
    {
        steps += PairCosts;
        var missing = least[0] - sums[0] - adds[0][c];
        var end = AddingAtLeast(missing);
        Span<int> ends = stackalloc int[chosen.Count];
        for (var i = 0; i < ends.Length; i++) ends[i] = AddingAtLeast(missing + adds[0][chosen[i]]);
        // Whoever comes after the end adds too little.
        var words = (end + 63) / 64;
        for (var word = 0; word < words; word++)
        {
            var partners = fits[word] & Before(end, word);
            for (var i = 0; partners != 0 && i < ends.Length; i++) partners &= ~(spoilt[i][word] & Before(ends[i], word));
            pairing[word] = partners;
        }
        if (Weigh(pairing, words, need, left[c], ref once, ref twice)) used[c / 64] |= 1UL << c % 64;
    }

    /// <summary>Adds so many firms with each of these partners; false where there are none.</summary>
    private bool Weigh(ulong[] partners, int words, int need, long firms, ref Int128 once, ref Int128 twice)
    {
        long others = 0, alike = 0;
        for (var word = 0; word < words; word++)
        {
            if (partners[word] == 0) continue;
            used[word] |= partners[word];
            others += Firms(partners[word] & ~having[need][word], word);
            alike += Firms(partners[word] & having[need][word], word);
        }
        if (others + alike == 0) return false;
        foreach (var c in chosen) used[c / 64] |= 1UL << c % 64;
        (once, twice) = (once + (Int128)firms * others, twice + (Int128)firms * alike);
        return true;
    }

    private long Firms(ulong bits, int word)
    {
        long firms = BitOperations.PopCount(bits & ~several[word]);
        for (bits &= several[word]; bits != 0; bits &= bits - 1) firms += left[word * 64 + BitOperations.TrailingZeroCount(bits)];
        return firms;
    }

    private static void KeepNot(ulong[] of, ulong[] not)
    {
        for (var i = 0; i < of.Length; i += Vector<ulong>.Count) Vector.AndNot(new Vector<ulong>(of, i), new Vector<ulong>(not, i)).CopyTo(of, i);
    }
}
