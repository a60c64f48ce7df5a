using System.Numerics;

namespace LocalProcure.Domain.Consortia.Finding;

/// <summary>
/// Finds the smallest groups of firms that qualify: every need is met under its rule, and without any one member it would not be.
/// Walks groups size by size. At each step it takes the need that the fewest firms meet; each of those firms is tried, and then
/// put aside for the firms after it, so that every group is met exactly once (the way of Murakami and Uno, "Efficient algorithms
/// for dualizing large-scale hypergraphs", 2014). A branch ends as soon as a member is not needed any more: it never will be again.
/// The last member is not tried one by one: all who complete a group are read off at once, as bits, and counted.
/// </summary>
/// <typeparam name="T">What amounts are counted in.</typeparam>
internal sealed partial class GroupWalk<T> where T : struct, IBinaryInteger<T>
{
    /// <summary>So many glances at firms that bring too little are the work of one step.</summary>
    private const int LooksPerStep = 16;

    private readonly GroupSearch search;
    private readonly Needs needs;
    private readonly List<FirmClass> classes;
    private readonly int[] left;
    private readonly bool[] aside;
    private readonly List<int>[] meeting;
    private readonly List<int>[] adding;
    private readonly Ranking ranking;
    private readonly List<int> chosen = [];
    private readonly List<int> everyClass;
    private readonly ulong[] meets;
    private readonly ulong[] kinds;
    /// <summary>The most needs of each kind that one firm meets.</summary>
    private readonly int[] mostOfKind;
    private readonly T[] sums;
    private readonly T[] least;
    /// <summary>What each class adds, sum by sum. Classes are in the order of the first, so that "adds at least" is everything before an index.</summary>
    private readonly T[][] adds;
    /// <summary>For each sum the most that one, two, ... firms could add.</summary>
    private readonly T[][] most;
    private long steps;
    private Int128 total;

    public GroupWalk(GroupSearch search, Needs needs, Scale scale)
    {
        this.search = search;
        this.needs = needs;
        classes = FirmClass.Of(search, needs, scale);
        meets = [.. classes.Select(c => c.Meets)];
        // All needs, and those of each kind: a firm may hold many papers and still do two kinds of work.
        kinds = [ulong.MaxValue, .. needs.Any.Select((n, i) => (n.Shape, Bit: 2UL << i)).GroupBy(x => x.Shape).Select(g => g.Aggregate(0UL, (bits, x) => bits | x.Bit))];
        mostOfKind = [.. kinds.Select(kind => meets.Select(m => BitOperations.PopCount(m & kind)).DefaultIfEmpty().Max())];
        least = [.. needs.Sum.Select(n => T.CreateChecked(scale.Whole(n.Least)))];
        adds = [.. Enumerable.Range(0, needs.Sum.Count).Select(s => classes.Select(c => T.CreateChecked(c.Adds[s])).ToArray())];
        left = [.. classes.Select(c => c.Firms.Count)];
        aside = new bool[classes.Count];
        everyClass = [.. Enumerable.Range(0, classes.Count)];
        meeting = [.. Enumerable.Range(0, needs.Any.Count + 1).Select(bit => everyClass.Where(c => (meets[c] >> bit & 1) == 1).ToList())];
        adding = [.. Enumerable.Range(0, needs.Sum.Count).Select(s => everyClass.Where(c => adds[s][c] > T.Zero).OrderByDescending(c => adds[s][c]).ToList())];
        sums = new T[needs.Sum.Count];
        most = [.. Enumerable.Range(0, needs.Sum.Count).Select(MostOf)];
        ranking = new Ranking(search, needs, classes);
        (having, open, several) = ([.. meeting.Select(BitsOf)], BitsOf(everyClass), BitsOf(everyClass.Where(c => classes[c].Firms.Count > 1)));
        (used, whole, fits, spoiling, pairing) = (new ulong[open.Length], new ulong[open.Length], new ulong[open.Length], new ulong[open.Length], new ulong[open.Length]);
        (keys, keyed) = (new ulong[classes.Count], new int[classes.Count]);
    }

    public FoundGroups Run()
    {
        for (var size = 1; size <= MostMembers && !IsCut; size++)
        {
            ranking.Begin();
            Walk(size, needs.Wanted);
            ranking.End();
        }
        return new(ranking.Groups, !IsCut && !ranking.IsCut, total > long.MaxValue ? long.MaxValue : (long)total)
        {
            InSome = everyClass.Where(c => (used[c / 64] >> c % 64 & 1) == 1).SelectMany(c => classes[c].Firms).Select(f => f.Id).ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>Without sums each member meets a need that no other does, so there are no more members than needs.</summary>
    private int MostMembers => Math.Min(Math.Min(search.MostMembers, search.Firms.Count),
        needs.AskNothingOfTheGroup ? 1 : needs.Sum.Count == 0 ? BitOperations.PopCount(needs.Wanted) : int.MaxValue);

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
            Last(wanting);
            return;
        }
        if (room == 2) PutWholeAside(wanting);
        var need = wanting == 0 ? -1 : Scarcest(wanting);
        var tries = needs.AskNothingOfTheGroup ? everyClass : need >= 0 ? meeting[need] : adding[missing];
        var floors = Floors(room, wanting);
        steps += 1 + tries.Count / LooksPerStep;
        var pairs = MayCountPairs(room, wanting);
        // Who brings all that is wanted but not enough of the sum may have any partner, also one just like itself.
        var put = Try(!pairs ? tries : needs.Sum.Count == 0 ? [] : tries.Where(c => (wanting & ~meets[c]) == 0), size, wanting, missing, floors);
        if (pairs) CountPairs(wanting, need, floors);
        foreach (var c in put)
        {
            aside[c] = false;
            Mark(c);
        }
        if (room == 2) TakeWholeBack();
    }

    /// <summary>Tries each as the next member and puts it aside for those after it: these are handed back.</summary>
    private List<int> Try(IEnumerable<int> tries, int size, ulong wanting, int missing, int[]? floors)
    {
        var (room, put) = (size - chosen.Count, new List<int>());
        foreach (var c in tries)
        {
            if (!IsOpen(c) || AddsTooLittle(c, room) || (floors is not null && BringsTooLittle(c, wanting, floors))) continue;
            if (++steps > search.Steps) break;
            // The largest come first and are then put aside: those that are left cannot reach the sum together any more.
            if (wanting == 0 && missing >= 0 && sums[missing] + T.CreateTruncating(room) * adds[missing][c] < least[missing]) break;
            Choose(c, 1);
            if (AllNeeded()) Walk(size, wanting & ~meets[c]);
            Choose(c, -1);
            aside[c] = true;
            Mark(c);
            put.Add(c);
        }
        return put;
    }

    private void Choose(int c, int by)
    {
        left[c] -= by;
        Mark(c);
        for (var s = 0; s < sums.Length; s++) sums[s] += by > 0 ? adds[s][c] : -adds[s][c];
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

    /// <summary>The wanted need which the fewest still meet.</summary>
    private int Scarcest(ulong wanting)
    {
        var (best, fewest) = (-1, int.MaxValue);
        for (var bits = wanting; bits != 0; bits &= bits - 1)
        {
            var need = BitOperations.TrailingZeroCount(bits);
            var count = 0;
            for (var word = 0; word < open.Length; word++) count += BitOperations.PopCount(having[need][word] & open[word]);
            if (count < fewest) (best, fewest) = (need, count);
            if (count == 0) break;
        }
        return best;
    }

    /// <summary>Each member meets something that no other does, or a sum would not be reached without it. Adding members never makes one more needed.</summary>
    private bool AllNeeded()
    {
        var alone = MetByOneOnly();
        foreach (var c in chosen)
            if ((meets[c] & alone) == 0 && !IsNeededForSum(c) && !(needs.AskNothingOfTheGroup && chosen.Count == 1)) return false;
        return true;
    }

    private ulong MetByOneOnly()
    {
        ulong once = 0, twice = 0;
        foreach (var c in chosen)
        {
            twice |= once & meets[c];
            once |= meets[c];
        }
        return once & ~twice & needs.Wanted;
    }

    private bool IsNeededForSum(int c)
    {
        for (var s = 0; s < sums.Length; s++)
            if (adds[s][c] > T.Zero && sums[s] - adds[s][c] < least[s]) return true;
        return false;
    }
}
