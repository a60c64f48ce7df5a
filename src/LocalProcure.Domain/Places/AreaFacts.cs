namespace LocalProcure.Domain.Places;

/// <summary>The areas as read from the facts: authorities (ONS), and the named sets of them that reports nest in.</summary>
internal sealed class AreaFacts
{
    private readonly Dictionary<string, string[]> parents = [];
    private readonly Dictionary<string, string[]> members = [];

    public Dictionary<string, Area> ByCode { get; } = [];

    public static AreaFacts Load()
    {
        var facts = new AreaFacts();
        foreach (var r in Facts.Rows("authorities.csv"))
        {
            facts.ByCode[r[0]] = new Area(r[0], r[1], r[2].Length > 0 ? r[2] : r[1], r[0].StartsWith("E10", StringComparison.Ordinal) ? AreaKind.County : AreaKind.Authority, SuccessorCode: r[3].Length > 0 ? r[3] : null);
            facts.parents[r[0]] = [.. new[] { r[4], r[5], r[6] }.Where(p => p.Length > 0)];
            if (r[5].Length > 0) facts.parents[r[5]] = [r[6]];
        }
        foreach (var r in Facts.Rows("named_areas.csv"))
        {
            facts.ByCode[r[0]] = new Area(r[0], r[2], r[3], Enum.Parse<AreaKind>(r[1]), r[4] == "the");
            if (r[5].Length > 0) facts.members[r[0]] = r[5].Split(' ');
        }
        return facts;
    }

    public IReadOnlyList<Area> Chain(string code)
    {
        if (!ByCode.TryGetValue(code, out var area)) return [];
        if (area.SuccessorCode is { } successor) return Chain(successor);
        if (area.Kind is AreaKind.OutsideUk or AreaKind.Kingdom) return [area];
        IEnumerable<string> above = area.Kind == AreaKind.NamedArea ? parents[members[code][0]] : parents.GetValueOrDefault(code) ?? [];
        return [area, .. Sets(area).Concat(above).Append(Areas.UnitedKingdom).Select(c => ByCode[c])];
    }

    /// <summary>The named sets around an area, smallest first. An authority's own county comes among its parents.</summary>
    private IEnumerable<string> Sets(Area area)
    {
        var inside = area.Kind == AreaKind.NamedArea ? members[area.Code] : [area.Code];
        return members.Where(s => s.Key != area.Code && s.Value.Length > inside.Length && inside.All(s.Value.Contains))
            .OrderBy(s => s.Value.Length).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key);
    }
}
