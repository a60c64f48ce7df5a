namespace LocalProcure.Domain.Consortia.Finding;

/// <summary>Firms that are alike to every need: the same needs met alone, the same amounts towards each sum.</summary>
/// <param name="Meets">A bit for each need that one member is enough for; the first bit is "may lead", where a need says so.</param>
/// <param name="Adds">What each adds to each sum, never more than the sum asks: beyond that they are alike.</param>
internal sealed record FirmClass(ulong Meets, Int128[] Adds, List<Candidate> Firms)
{
    /// <summary>Sorts the firms into classes. Who fails a need of every member, or has nothing to bring, can be in no smallest group.</summary>
    public static List<FirmClass> Of(GroupSearch search, Needs needs, Scale scale)
    {
        var classes = new Dictionary<string, FirmClass>();
        foreach (var firm in search.Firms.Where(f => needs.Every.All(n => f.Meets(n))).OrderBy(f => f.Id, StringComparer.Ordinal))
        {
            var meets = 0UL;
            if (needs.Lead.Count > 0 && needs.Lead.All(n => firm.Meets(n))) meets = 1;
            for (var i = 0; i < needs.Any.Count; i++)
                if (firm.Meets(needs.Any[i])) meets |= 2UL << i;
            var adds = needs.Sum.Select(n => scale.Whole(Math.Clamp(firm.AmountOf(n), 0, n.Least))).ToArray();
            if (meets == 0 && adds.All(a => a == 0) && !needs.AskNothingOfTheGroup) continue;
            var key = $"{meets} {string.Join(' ', adds)}";
            if (!classes.TryGetValue(key, out var alike)) classes.Add(key, alike = new(meets, adds, []));
            alike.Firms.Add(firm);
        }
        // In order of the first sum: see GroupWalk.
        return [.. classes.Values.OrderByDescending(c => c.Adds.Length == 0 ? 0 : c.Adds[0])];
    }
}

/// <summary>The needs, sorted by the rule under which a group meets them.</summary>
internal sealed record Needs(IReadOnlyList<Need> Any, IReadOnlyList<Need> Every, IReadOnlyList<Need> Lead, IReadOnlyList<Need> Sum)
{
    /// <summary>Needs of one member fit the bits of a number, less the one for leading.</summary>
    public const int MostOfOne = 63;

    public static Needs Of(IReadOnlyList<Need> all)
    {
        List<Need> Under(Requirements.GroupRule rule) => [.. all.Where(n => n.Rule == rule)];
        // A sum that asks for nothing is met by anybody.
        return new(Under(Requirements.GroupRule.Any), Under(Requirements.GroupRule.Every), Under(Requirements.GroupRule.Lead), [.. Under(Requirements.GroupRule.Sum).Where(n => n.Least > 0)]);
    }

    /// <summary>The bits that a group must have among its members.</summary>
    public ulong Wanted => (Lead.Count > 0 ? 1UL : 0) | (Any.Count == 0 ? 0 : ((1UL << Any.Count) - 1) << 1);

    /// <summary>Any single firm that passes what is asked of each is a group.</summary>
    public bool AskNothingOfTheGroup => Wanted == 0 && Sum.Count == 0;
}

/// <summary>Amounts as whole numbers of one unit, the finest that any is written in: exact, and quicker to add than decimals.</summary>
/// <param name="Places">Decimal places of that unit.</param>
internal sealed record Scale(int Places)
{
    /// <summary>Well below what a number holds, so that thousands of them still add up.</summary>
    private const double Largest = 1e34;

    public static Scale Of(GroupSearch search, Needs needs)
    {
        // As many zeros as a decimal can hold, divided away: what is left of the places says something.
        int PlacesOf(decimal amount) => (amount / 1.0000000000000000000000000000m).Scale;
        var places = needs.Sum.Select(n => n.Least).Concat(search.Firms.SelectMany(f => needs.Sum.Select(n => Math.Min(f.AmountOf(n), n.Least)))).Select(PlacesOf).DefaultIfEmpty().Max();
        if (needs.Sum.Any(n => (double)n.Least * Math.Pow(10, places) > Largest)) throw new RuleBroken(FindingText.TooFine);
        return new(places);
    }

    /// <summary>Whether a long holds them, and many of them together: it adds and compares several times as fast.</summary>
    public bool IsShort(Needs needs) => needs.Sum.All(n => Whole(n.Least) < long.MaxValue / 1_000_000);

    public Int128 Whole(decimal amount)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(amount, parts);
        Int128 whole = new((uint)parts[2], (uint)parts[0] | (ulong)(uint)parts[1] << 32);
        for (int place = amount.Scale; place != Places; place += Math.Sign(Places - place)) whole = place < Places ? whole * 10 : whole / 10;
        return whole;
    }
}
