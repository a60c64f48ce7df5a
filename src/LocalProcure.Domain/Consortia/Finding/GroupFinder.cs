using System.Numerics;

namespace LocalProcure.Domain.Consortia.Finding;

/// <summary>
/// Finds the smallest groups of firms that qualify: every need is met under its rule, and without any one member it would not be.
/// Walks groups size by size. At each step it takes the need that the fewest firms meet; each of those firms is tried, and then
/// put aside for the firms after it, so that every group is met exactly once (the way of Murakami and Uno, "Efficient algorithms
/// for dualizing large-scale hypergraphs", 2014). A branch ends as soon as a member is not needed any more: it never will be again.
/// </summary>
public sealed class GroupFinder
{
    private readonly GroupSearch search;
    private readonly Needs needs;
    private readonly List<FirmClass> classes;
    private readonly int[] left;
    private readonly bool[] aside;
    private readonly bool[] isUsed;
    private readonly List<int>[] meeting;
    private readonly List<int>[] adding;
    private readonly ulong[][] having;
    private readonly int words;
    private readonly Ranking ranking;
    private readonly List<int> chosen = [];
    private readonly List<int> everyClass;
    private readonly ulong[] meets;
    private readonly ulong[] kinds;
    private readonly long[] sums;
    private readonly long[] least;
    private readonly long[] most;
    private long steps;
    private Int128 total;

    private GroupFinder(GroupSearch search)
    {
        this.search = search;
        needs = Needs.Of(search.Needs);
        var scale = Scale.Of(search, needs);
        classes = FirmClass.Of(search, needs, scale);
        meets = [.. classes.Select(c => c.Meets)];
        // All needs, and those of each kind: a firm may hold many papers and still do two kinds of work.
        kinds = [ulong.MaxValue, .. needs.Any.Select((n, i) => (n.Shape, Bit: 2UL << i)).GroupBy(x => x.Shape).Select(g => g.Aggregate(0UL, (bits, x) => bits | x.Bit))];
        least = [.. needs.Sum.Select(n => scale.Whole(n.Least))];
        left = [.. classes.Select(c => c.Firms.Count)];
        aside = new bool[classes.Count];
        isUsed = new bool[classes.Count];
        everyClass = [.. Enumerable.Range(0, classes.Count)];
        meeting = [.. Enumerable.Range(0, needs.Any.Count + 1).Select(bit => everyClass.Where(c => (meets[c] >> bit & 1) == 1).ToList())];
        adding = [.. Enumerable.Range(0, needs.Sum.Count).Select(s => everyClass.Where(c => classes[c].Adds[s] > 0).OrderByDescending(c => classes[c].Adds[s]).ToList())];
        words = (classes.Count + 63) / 64;
        having = [.. meeting.Select(BitsOf)];
        sums = new long[needs.Sum.Count];
        most = [.. Enumerable.Range(0, needs.Sum.Count).Select(s => classes.Select(c => c.Adds[s]).DefaultIfEmpty().Max())];
        ranking = new Ranking(search, needs, classes);
    }

    private ulong[] BitsOf(List<int> of)
    {
        var bits = new ulong[words];
        foreach (var c in of) bits[c / 64] |= 1UL << c % 64;
        return bits;
    }

    public static FoundGroups Find(GroupSearch search)
    {
        if (search.Needs.Count(n => n.Rule == Requirements.GroupRule.Any) >= Needs.MostOfOne) throw new RuleBroken(FindingText.TooManyNeeds(Needs.MostOfOne - 1));
        return new GroupFinder(search).Run();
    }

    private FoundGroups Run()
    {
        for (var size = 1; size <= Math.Min(search.MostMembers, search.Firms.Count) && !IsCut; size++)
        {
            ranking.Begin();
            Walk(size, needs.Wanted);
            ranking.End();
        }
        return new(ranking.Groups, !IsCut && !ranking.IsCut, total > long.MaxValue ? long.MaxValue : (long)total)
        {
            InSome = everyClass.Where(c => isUsed[c]).SelectMany(c => classes[c].Firms).Select(f => f.Id).ToHashSet(StringComparer.Ordinal),
        };
    }

    private bool IsCut => steps > search.Steps;

    private void Walk(int size, ulong wanting)
    {
        var missing = Missing();
        if (wanting == 0 && missing < 0 && (chosen.Count > 0 || !needs.AskNothingOfTheGroup))
        {
            if (chosen.Count == size) Take();
            return;
        }
        var room = size - chosen.Count;
        if (room == 0 || !CanReach(room, wanting)) return;
        if (room == 1 && !needs.AskNothingOfTheGroup)
        {
            if (wanting != 0) LastOf(wanting);
            else LastOfSum(missing);
            return;
        }
        var tries = needs.AskNothingOfTheGroup ? everyClass : wanting != 0 ? Scarcest(wanting) : adding[missing];
        var put = new List<int>();
        foreach (var c in tries)
        {
            if (++steps > search.Steps) break;
            if (aside[c] || left[c] == 0) continue;
            // The largest come first and are then put aside: those that are left cannot reach the sum together any more.
            if (wanting == 0 && missing >= 0 && sums[missing] + room * classes[c].Adds[missing] < least[missing]) break;
            Choose(c, 1);
            if (AllNeeded()) Walk(size, wanting & ~meets[c]);
            Choose(c, -1);
            aside[c] = true;
            put.Add(c);
        }
        foreach (var c in put) aside[c] = false;
    }

    /// <summary>The last member must bring all that is still wanted: the classes that do are the bits that all those needs have in common.</summary>
    private void LastOf(ulong wanting)
    {
        steps++;
        for (var word = 0; word < words; word++)
        {
            var open = ulong.MaxValue;
            for (var bits = wanting; bits != 0 && open != 0; bits &= bits - 1) open &= having[BitOperations.TrailingZeroCount(bits)][word];
            for (; open != 0; open &= open - 1)
                if (!TryLast(word * 64 + BitOperations.TrailingZeroCount(open))) return;
        }
    }

    /// <summary>Only a sum is missing: those who add most come first, so the first that adds too little ends it.</summary>
    private void LastOfSum(int missing)
    {
        foreach (var c in adding[missing])
            if (sums[missing] + classes[c].Adds[missing] < least[missing] || !TryLast(c)) return;
    }

    /// <summary>False when the steps are used up.</summary>
    private bool TryLast(int c)
    {
        if (++steps > search.Steps) return false;
        if (aside[c] || left[c] == 0 || !Completes(c)) return true;
        Choose(c, 1);
        if (AllNeeded()) Take();
        Choose(c, -1);
        return true;
    }

    private void Choose(int c, int by)
    {
        left[c] -= by;
        for (var s = 0; s < sums.Length; s++) sums[s] += by * classes[c].Adds[s];
        if (by > 0) chosen.Add(c);
        else chosen.RemoveAt(chosen.Count - 1);
    }

    /// <summary>A sum that is not reached, or -1.</summary>
    private int Missing()
    {
        for (var s = 0; s < sums.Length; s++)
            if (sums[s] < least[s]) return s;
        return -1;
    }

    private bool Completes(int c)
    {
        for (var s = 0; s < sums.Length; s++)
            if (sums[s] + classes[c].Adds[s] < least[s]) return false;
        return true;
    }

    /// <summary>Whether so many more members could bring what is wanted at all: as much to each sum, and as many needs of each kind, as the best of those left.</summary>
    private bool CanReach(int room, ulong wanting)
    {
        for (var s = 0; s < sums.Length; s++)
            if (sums[s] + room * most[s] < least[s]) return false;
        if (room == 1) return true;
        foreach (var kind in kinds)
            if (!CanReach(room, wanting, kind)) return false;
        return true;
    }

    private bool CanReach(int room, ulong wanting, ulong kind)
    {
        var wanted = BitOperations.PopCount(wanting & kind);
        if (wanted <= room) return true;
        var enough = (wanted + room - 1) / room;
        for (var c = 0; c < meets.Length; c++)
            if (BitOperations.PopCount(meets[c] & wanting & kind) >= enough && !aside[c] && left[c] > 0) return true;
        return false;
    }

    /// <summary>The firms that meet the wanted need which the fewest still meet.</summary>
    private List<int> Scarcest(ulong wanting)
    {
        List<int>? best = null;
        var fewest = int.MaxValue;
        for (var bits = wanting; bits != 0; bits &= bits - 1)
        {
            var list = meeting[BitOperations.TrailingZeroCount(bits)];
            if (list.Count >= fewest) continue;
            var open = 0;
            foreach (var c in list)
                if (!aside[c] && left[c] > 0) open++;
            if (open < fewest) (best, fewest) = (list, open);
            if (open == 0) break;
        }
        return best!;
    }

    /// <summary>Each member meets something that no other does, or a sum would not be reached without it. Adding members never makes one more needed.</summary>
    private bool AllNeeded()
    {
        ulong once = 0, twice = 0;
        foreach (var c in chosen)
        {
            twice |= once & meets[c];
            once |= meets[c];
        }
        var alone = once & ~twice & needs.Wanted;
        foreach (var c in chosen)
            if ((meets[c] & alone) == 0 && !IsNeededForSum(c) && !(needs.AskNothingOfTheGroup && chosen.Count == 1)) return false;
        return true;
    }

    private bool IsNeededForSum(int c)
    {
        for (var s = 0; s < sums.Length; s++)
            if (classes[c].Adds[s] > 0 && sums[s] - classes[c].Adds[s] < least[s]) return true;
        return false;
    }

    /// <summary>A group of classes stands for every choice of firms from them.</summary>
    private void Take()
    {
        Int128 ways = 1;
        for (var i = 0; i < chosen.Count; i++)
        {
            var (c, copies) = (chosen[i], 0);
            for (var j = 0; j < i; j++)
                if (chosen[j] == c) copies++;
            // One more of the same class: (n over k) becomes (n over k + 1).
            ways = ways * (classes[c].Firms.Count - copies) / (copies + 1);
            isUsed[c] = true;
        }
        total += ways;
        ranking.Offer(chosen);
    }
}
