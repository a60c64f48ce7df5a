using System.Numerics;

namespace LocalProcure.Domain.Consortia.Finding;

/// <summary>The last member of a group: all who complete it, found together. A class of firms is one bit.</summary>
public sealed partial class GroupFinder
{
    /// <summary>Finding all last members is the work of so many steps.</summary>
    private const int LastCosts = 5;

    private readonly ulong[][] having;
    /// <summary>Classes that may be chosen: not put aside, and with a firm left.</summary>
    private readonly ulong[] open;
    /// <summary>Classes of more than one firm.</summary>
    private readonly ulong[] several;
    /// <summary>Classes needed in some group.</summary>
    private readonly ulong[] used;
    /// <summary>What each class adds to the first sum. Classes are in this order, so that "adds at least" is everything before an index.</summary>
    private readonly long[] firstAdds;

    private ulong[] BitsOf(IEnumerable<int> of)
    {
        var bits = new ulong[(classes.Count + 63) / 64];
        foreach (var c in of) bits[c / 64] |= 1UL << c % 64;
        return bits;
    }

    private void Mark(int c)
    {
        if (!aside[c] && left[c] > 0) open[c / 64] |= 1UL << c % 64;
        else open[c / 64] &= ~(1UL << c % 64);
    }

    /// <summary>How many classes add at least so much to the first sum.</summary>
    private int AddingAtLeast(long amount)
    {
        int from = 0, to = firstAdds.Length;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (firstAdds[middle] >= amount) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    /// <summary>
    /// Whoever is last brings all that is still wanted, and leaves every other member needed: it must not meet all that only that one meets,
    /// unless the sum would not be reached without that one. Two sums or more are looked at firm by firm.
    /// </summary>
    private void Last(ulong wanting)
    {
        steps += LastCosts;
        var (alone, end) = (MetByOneOnly(), needs.Sum.Count == 0 ? classes.Count : AddingAtLeast(least[0] - sums[0]));
        Span<int> spoils = stackalloc int[chosen.Count];
        for (var i = 0; i < spoils.Length; i++) spoils[i] = needs.Sum.Count == 0 ? classes.Count : AddingAtLeast(least[0] - sums[0] + classes[chosen[i]].Adds[0]);
        var found = false;
        for (var word = 0; word * 64 < end; word++)
        {
            var fits = open[word] & Before(end, word);
            for (var bits = wanting; bits != 0 && fits != 0; bits &= bits - 1) fits &= having[BitOperations.TrailingZeroCount(bits)][word];
            if (needs.Sum.Count > 1) fits = OneByOne(fits, word);
            else
                for (var i = 0; i < spoils.Length && fits != 0; i++)
                {
                    var not = fits & Before(spoils[i], word);
                    for (var bits = meets[chosen[i]] & alone; bits != 0 && not != 0; bits &= bits - 1) not &= having[BitOperations.TrailingZeroCount(bits)][word];
                    fits &= ~not;
                }
            if (fits == 0) continue;
            found = true;
            used[word] |= fits;
            Count(fits, word);
            if (ranking.IsOpen) Offer(fits, word);
            if (IsCut) break;
        }
        if (found) foreach (var c in chosen) used[c / 64] |= 1UL << c % 64;
    }

    /// <summary>The bits of a word that stand for classes before an index.</summary>
    private static ulong Before(int index, int word) => index - word * 64 is var rest && rest >= 64 ? ulong.MaxValue : rest <= 0 ? 0 : (1UL << rest) - 1;

    private ulong OneByOne(ulong fits, int word)
    {
        for (var bits = fits; bits != 0; bits &= bits - 1)
        {
            var c = word * 64 + BitOperations.TrailingZeroCount(bits);
            if (++steps > search.Steps) return 0;
            Choose(c, 1);
            if (Missing() >= 0 || !AllNeeded()) fits &= ~(1UL << c % 64);
            Choose(c, -1);
        }
        return fits;
    }

    /// <summary>A group of classes stands for every choice of firms from them.</summary>
    private void Count(ulong fits, int word)
    {
        var ways = Ways();
        total += ways * BitOperations.PopCount(fits & ~several[word]);
        for (var bits = fits & several[word]; bits != 0; bits &= bits - 1)
        {
            var c = word * 64 + BitOperations.TrailingZeroCount(bits);
            var copies = chosen.Count(x => x == c);
            total += ways * (classes[c].Firms.Count - copies) / (copies + 1);
        }
    }

    private Int128 Ways()
    {
        Int128 ways = 1;
        for (var i = 0; i < chosen.Count; i++)
        {
            var (c, copies) = (chosen[i], 0);
            if (classes[c].Firms.Count == 1) continue;
            for (var j = 0; j < i; j++)
                if (chosen[j] == c) copies++;
            // One more of the same class: (n over k) becomes (n over k + 1).
            ways = ways * (classes[c].Firms.Count - copies) / (copies + 1);
        }
        return ways;
    }

    /// <summary>Those that could still be among the best of their size are looked at one by one.</summary>
    private void Offer(ulong fits, int word)
    {
        for (var bits = fits & ranking.Worth(chosen, word); bits != 0 && !IsCut; bits &= bits - 1)
        {
            steps++;
            chosen.Add(word * 64 + BitOperations.TrailingZeroCount(bits));
            ranking.Offer(chosen);
            chosen.RemoveAt(chosen.Count - 1);
        }
    }

    /// <summary>A group that is whole already; with something asked of the group that is only a single firm where nothing is.</summary>
    private void Take()
    {
        total += Ways();
        foreach (var c in chosen) used[c / 64] |= 1UL << c % 64;
        if (ranking.IsOpen) ranking.Offer(chosen);
    }
}
