using System.Numerics;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Consortia.Finding;

/// <summary>
/// Keeps the best groups of one size: most distinct areas, then larger total spare, then ids. A group of classes stands for every
/// choice of firms from them; of firms alike in class and areas only the first few can be among the best, so the rest is not tried.
/// </summary>
internal sealed class Ranking(GroupSearch search, Needs needs, List<FirmClass> classes)
{
    /// <summary>One firm with its areas as bits.</summary>
    private sealed record Choice(Candidate Firm, ulong[] Areas, int AreaCount);

    /// <summary>The firms of one class that a group takes some of, with what the classes after it can still add.</summary>
    private sealed record Slot(List<Choice> Choices, int Copies, ulong[] AreasFromHere, int AreaCountFromHere, decimal SpareFromHere);

    private sealed record Ranked(int AreaCount, decimal Spare, Candidate[] Members);

    private readonly Dictionary<string, int> areaNumbers = search.Firms.SelectMany(f => f.Areas).Distinct(StringComparer.Ordinal).Select((a, i) => (a, i)).ToDictionary(x => x.a, x => x.i, StringComparer.Ordinal);
    private readonly Dictionary<(int Class, int Copies), List<Choice>> choicesOf = [];
    private readonly SortedSet<Ranked> best = new(Comparer<Ranked>.Create(Better));
    /// <summary>The last of the best, where there are as many as are to be named.</summary>
    private Ranked? worst;
    private readonly List<FoundGroup> groups = [];
    private readonly List<Candidate> picked = [];
    private readonly int[] mostAreas = [.. classes.Select(c => c.Firms.Max(f => f.Areas.Distinct().Count()))];
    private readonly decimal[] mostSpare = [.. classes.Select(c => c.Firms.Max(f => f.Spare))];
    /// <summary>For each number of areas a bit for every class with a firm that serves so many.</summary>
    private readonly ulong[][] serving = Serving(classes);
    private readonly ulong[][] areasOfFirst = new ulong[classes.Count][];
    private int room;
    private long steps;

    public IReadOnlyList<FoundGroup> Groups => groups;
    /// <summary>Groups of this size may still be named.</summary>
    public bool IsOpen => room > 0 && !IsCut;
    public bool IsCut => steps > search.Steps;

    public void Begin()
    {
        best.Clear();
        worst = null;
        room = search.Limit - groups.Count;
        for (var c = 0; c < areasOfFirst.Length; c++) areasOfFirst[c] ??= Bits(classes[c].Firms[0]);
    }

    public void End() => groups.AddRange(best.Select(Describe));

    /// <summary>Of 64 classes, those with enough areas to bring a group of these and one of them among the best.</summary>
    public ulong Worth(IReadOnlyList<int> chosen, int word)
    {
        if (worst is null) return ulong.MaxValue;
        var wanting = worst.AreaCount;
        foreach (var c in chosen) wanting -= mostAreas[c];
        return wanting <= 0 ? ulong.MaxValue : wanting < serving.Length ? serving[wanting][word] : 0;
    }

    /// <summary>Takes every group that these classes stand for into account.</summary>
    public void Offer(IReadOnlyList<int> chosen)
    {
        if (room <= 0 || IsCut || !CouldBeat(chosen) || TakeOnlyOne(chosen)) return;
        var slots = new List<Slot>();
        var (areas, count, spare) = (new ulong[Words], 0, 0m);
        foreach (var (c, copies) in chosen.CountBy(c => c).OrderByDescending(x => classes[x.Key].Firms.Count))
        {
            var choices = ChoicesOf(c, copies);
            areas = [.. areas];
            foreach (var choice in choices) Add(areas, choice.Areas);
            count += copies * choices.Max(x => x.AreaCount);
            spare += copies * choices.Max(x => x.Firm.Spare);
            slots.Insert(0, new(choices, copies, areas, count, spare));
        }
        picked.Clear();
        Pick(slots, 0, 0, slots[0].Copies, new ulong[Words], 0);
    }

    /// <summary>Where each class is one firm there is one choice, seen at a glance. False where there are more.</summary>
    private bool TakeOnlyOne(IReadOnlyList<int> chosen)
    {
        foreach (var c in chosen)
            if (classes[c].Firms.Count > 1) return false;
        steps++;
        picked.Clear();
        Span<ulong> areas = stackalloc ulong[Words];
        var spare = 0m;
        foreach (var c in chosen)
        {
            var firm = classes[c].Firms[0];
            picked.Add(firm);
            spare += firm.Spare;
            var bits = areasOfFirst[c];
            for (var i = 0; i < bits.Length; i++) areas[i] |= bits[i];
        }
        var count = 0;
        foreach (var word in areas) count += BitOperations.PopCount(word);
        Keep(count, spare);
        return true;
    }

    private void Pick(List<Slot> slots, int at, int from, int copies, ulong[] areas, decimal spare)
    {
        if (++steps > search.Steps) return;
        if (copies == 0)
        {
            if (++at == slots.Count) { Keep(Count(areas), spare); return; }
            (from, copies) = (0, slots[at].Copies);
            if (!MayBeat(slots[at], areas, spare)) return;
        }
        else if (from == 0 && at == 0 && !MayBeat(slots[0], areas, spare)) return;
        var choices = slots[at].Choices;
        for (var i = from; i <= choices.Count - copies; i++)
        {
            picked.Add(choices[i].Firm);
            Pick(slots, at, i + 1, copies - 1, Joined(areas, choices[i].Areas), spare + choices[i].Firm.Spare);
            picked.RemoveAt(picked.Count - 1);
            if (IsCut) return;
        }
    }

    /// <summary>A first look that costs next to nothing: the most areas and spare that these classes could have at all.</summary>
    private bool CouldBeat(IReadOnlyList<int> chosen)
    {
        if (worst is null) return true;
        var (areas, spare) = (0, 0m);
        foreach (var c in chosen)
        {
            areas += mostAreas[c];
            spare += mostSpare[c];
        }
        return areas > worst.AreaCount || areas == worst.AreaCount && spare >= worst.Spare;
    }

    private bool MayBeat(Slot rest, ulong[] areas, decimal spare)
    {
        if (worst is null) return true;
        var most = Math.Min(Count(areas) + rest.AreaCountFromHere, Count(Joined(areas, rest.AreasFromHere)));
        return most > worst.AreaCount || most == worst.AreaCount && spare + rest.SpareFromHere >= worst.Spare;
    }

    private void Keep(int areaCount, decimal spare)
    {
        if (worst is not null && (areaCount, spare).CompareTo((worst.AreaCount, worst.Spare)) < 0) return;
        Candidate[] members = [.. picked];
        Array.Sort(members, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        var group = new Ranked(areaCount, spare, members);
        if (worst is not null && Better(worst, group) < 0) return;
        best.Add(group);
        if (best.Count > room) best.Remove(best.Max!);
        if (best.Count == room) worst = best.Max;
    }

    private static int Better(Ranked a, Ranked b)
    {
        var order = b.AreaCount.CompareTo(a.AreaCount);
        if (order == 0) order = b.Spare.CompareTo(a.Spare);
        for (var i = 0; order == 0 && i < a.Members.Length; i++) order = string.CompareOrdinal(a.Members[i].Id, b.Members[i].Id);
        return order;
    }

    private static ulong[][] Serving(List<FirmClass> classes)
    {
        int[] areas = [.. classes.Select(c => c.Firms.Max(f => f.Areas.Distinct().Count()))];
        return [.. Enumerable.Range(0, areas.DefaultIfEmpty().Max() + 1).Select(least =>
        {
            var bits = new ulong[(classes.Count + 63) / 64];
            for (var c = 0; c < areas.Length; c++)
                if (areas[c] >= least) bits[c / 64] |= 1UL << c % 64;
            return bits;
        })];
    }

    private List<Choice> ChoicesOf(int c, int copies)
    {
        if (choicesOf.TryGetValue((c, copies), out var known)) return known;
        return choicesOf[(c, copies)] =
        [
            .. classes[c].Firms.GroupBy(f => string.Join('\n', f.Areas.Distinct().Order(StringComparer.Ordinal)))
                .SelectMany(alike => alike.OrderByDescending(f => f.Spare).ThenBy(f => f.Id, StringComparer.Ordinal).Take(search.Limit + copies - 1))
                .Select(f => { var bits = Bits(f); return new Choice(f, bits, Count(bits)); })
                .OrderByDescending(x => x.AreaCount).ThenByDescending(x => x.Firm.Spare).ThenBy(x => x.Firm.Id, StringComparer.Ordinal),
        ];
    }

    private FoundGroup Describe(Ranked group)
    {
        var lead = group.Members.First(f => needs.Lead.All(n => f.Meets(n)));
        return new([.. group.Members.Select(f => f.Id)], lead.Id, search.Needs.ToDictionary(n => n.Id, n => (IReadOnlyList<string>)[.. Carriers(n, group.Members, lead).Select(f => f.Id)]));
    }

    private static IEnumerable<Candidate> Carriers(Need need, IEnumerable<Candidate> members, Candidate lead) => need.Rule switch
    {
        GroupRule.Lead => [lead],
        GroupRule.Sum => members.Where(f => f.AmountOf(need) > 0),
        _ => members.Where(f => f.Meets(need)),
    };

    private int Words => areaNumbers.Count / 64 + 1;

    private ulong[] Bits(Candidate firm)
    {
        var bits = new ulong[Words];
        foreach (var area in firm.Areas) bits[areaNumbers[area] / 64] |= 1UL << areaNumbers[area] % 64;
        return bits;
    }

    private static void Add(ulong[] to, ulong[] more)
    {
        for (var i = 0; i < to.Length; i++) to[i] |= more[i];
    }

    private static ulong[] Joined(ulong[] a, ulong[] b)
    {
        ulong[] both = [.. a];
        Add(both, b);
        return both;
    }

    private static int Count(ulong[] bits)
    {
        var count = 0;
        foreach (var word in bits) count += BitOperations.PopCount(word);
        return count;
    }
}
