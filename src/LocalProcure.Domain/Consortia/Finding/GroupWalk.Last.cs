using System.Numerics;

namespace LocalProcure.Domain.Consortia.Finding;

/// <summary>The last member of a group: all who complete it, found together. A class of firms is one bit.</summary>
internal sealed partial class GroupWalk<T>
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
    /// <summary>Classes that would complete a group one member too early.</summary>
    private readonly ulong[] whole;
    /// <summary>Classes that would be the last member of the group under way, and those of them that would make a member needless.</summary>
    private readonly ulong[] fits, spoiling, pairing;

    private ulong[] BitsOf(IEnumerable<int> of)
    {
        // Whole vectors: see Last.
        var bits = new ulong[(classes.Count / 64 / Vector<ulong>.Count + 1) * Vector<ulong>.Count];
        foreach (var c in of) bits[c / 64] |= 1UL << c % 64;
        return bits;
    }

    private void Mark(int c)
    {
        if (!aside[c] && left[c] > 0) open[c / 64] |= 1UL << c % 64;
        else open[c / 64] &= ~(1UL << c % 64);
    }

    private bool IsOpen(int c) => (open[c / 64] >> c % 64 & 1) != 0;

    /// <summary>
    /// With two members to come: whoever brings all that is wanted would leave nothing for the last, so no smallest group of this size has it.
    /// Most of those who meet a scarce need do, where many firms do nearly everything; they are put aside together. Two sums or more are tried one by one.
    /// </summary>
    private void PutWholeAside(ulong wanting)
    {
        Array.Clear(whole);
        if (needs.Sum.Count > 1 || needs.AskNothingOfTheGroup) return;
        var end = needs.Sum.Count == 0 ? classes.Count : AddingAtLeast(least[0] - sums[0]);
        open.CopyTo(whole, 0);
        KeepBefore(whole, end);
        KeepMeeting(whole, wanting);
        for (var word = 0; word < whole.Length; word++) open[word] &= ~whole[word];
    }

    private void TakeWholeBack()
    {
        for (var word = 0; word < whole.Length; word++) open[word] |= whole[word];
    }

    /// <summary>How many classes add at least so much to the first sum.</summary>
    private int AddingAtLeast(T amount)
    {
        var first = adds[0];
        int from = 0, to = first.Length;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (first[middle] >= amount) from = middle + 1;
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
        open.CopyTo(fits, 0);
        if (needs.Sum.Count > 0) KeepBefore(fits, AddingAtLeast(least[0] - sums[0]));
        KeepMeeting(fits, wanting);
        if (needs.Sum.Count > 1) OneByOne();
        else
        {
            var alone = MetByOneOnly();
            foreach (var c in chosen)
            {
                fits.CopyTo(spoiling, 0);
                if (needs.Sum.Count > 0) KeepBefore(spoiling, AddingAtLeast(least[0] - sums[0] + adds[0][c]));
                KeepMeeting(spoiling, meets[c] & alone);
                KeepNot(fits, spoiling);
            }
        }
        if (!fits.AsSpan().ContainsAnyExcept(0UL)) return;
        for (var i = 0; i < fits.Length; i += Vector<ulong>.Count) Vector.BitwiseOr(new Vector<ulong>(used, i), new Vector<ulong>(fits, i)).CopyTo(used, i);
        foreach (var c in chosen) used[c / 64] |= 1UL << c % 64;
        Count();
        for (var word = 0; word < fits.Length && ranking.IsOpen; word++)
            if (fits[word] != 0) Offer(fits[word], word);
    }

    /// <summary>Of these classes those that meet all of these needs.</summary>
    private void KeepMeeting(ulong[] of, ulong wanting)
    {
        for (var bits = wanting; bits != 0; bits &= bits - 1)
        {
            var row = having[BitOperations.TrailingZeroCount(bits)];
            for (var i = 0; i < of.Length; i += Vector<ulong>.Count) Vector.BitwiseAnd(new Vector<ulong>(of, i), new Vector<ulong>(row, i)).CopyTo(of, i);
        }
    }

    private static void KeepBefore(ulong[] of, int index)
    {
        for (var word = index / 64; word < of.Length; word++) of[word] &= Before(index, word);
    }

    /// <summary>The bits of a word that stand for classes before an index.</summary>
    private static ulong Before(int index, int word) => index - word * 64 is var rest && rest >= 64 ? ulong.MaxValue : rest <= 0 ? 0 : (1UL << rest) - 1;

    private void OneByOne()
    {
        for (var word = 0; word < fits.Length; word++)
            for (var bits = fits[word]; bits != 0; bits &= bits - 1)
            {
                var c = word * 64 + BitOperations.TrailingZeroCount(bits);
                var isCut = ++steps > search.Steps;
                Choose(c, 1);
                if (isCut || Missing() >= 0 || !AllNeeded()) fits[word] &= ~(1UL << c % 64);
                Choose(c, -1);
            }
    }

    /// <summary>A group of classes stands for every choice of firms from them.</summary>
    private void Count()
    {
        Int128 last = 0;
        for (var word = 0; word < fits.Length; word++)
        {
            last += BitOperations.PopCount(fits[word] & ~several[word]);
            for (var bits = fits[word] & several[word]; bits != 0; bits &= bits - 1)
            {
                var c = word * 64 + BitOperations.TrailingZeroCount(bits);
                var copies = chosen.Count(x => x == c);
                // The same class again: whole only together with the ways of those chosen.
                if (copies > 0) total += Ways() * (classes[c].Firms.Count - copies) / (copies + 1);
                else last += classes[c].Firms.Count;
            }
        }
        total += Ways() * last;
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
    private void Offer(ulong last, int word)
    {
        for (var bits = last & ranking.Worth(chosen, word); bits != 0 && !IsCut; bits &= bits - 1)
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
