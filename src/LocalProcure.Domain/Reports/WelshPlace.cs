namespace LocalProcure.Domain.Reports;

/// <summary>"In" a place in Welsh: the nasal mutation and the form of the preposition that it calls for (yng Nghaerdydd, ym Mhowys).</summary>
public static class WelshPlace
{
    // Longest first: "Th" and "Rh" are letters of their own and do not change here.
    private static readonly (string First, string In, string Mutated)[] Rules =
    [
        ("Ll", "yn", "Ll"), ("Rh", "yn", "Rh"), ("Th", "yn", "Th"), ("Ch", "yn", "Ch"), ("Ph", "yn", "Ph"),
        ("C", "yng", "Ngh"), ("P", "ym", "Mh"), ("T", "yn", "Nh"), ("G", "yng", "Ng"), ("B", "ym", "M"), ("D", "yn", "N"), ("M", "ym", "M"),
    ];

    /// <summary>"yng Nghaerdydd". The name is one that Welsh has made its own; English names without a Welsh form do not mutate.</summary>
    public static string In(string name)
    {
        // One stands on an island, not in it.
        if (name.StartsWith("Ynys ", StringComparison.Ordinal)) return "ar " + name;
        if (name.StartsWith("Y ", StringComparison.Ordinal) || name.StartsWith("Yr ", StringComparison.Ordinal)) return "yn " + char.ToLowerInvariant(name[0]) + name[1..];
        foreach (var (first, preposition, mutated) in Rules)
            if (name.StartsWith(first, StringComparison.Ordinal)) return $"{preposition} {mutated}{name[first.Length..]}";
        return "yn " + name;
    }

    /// <summary>The same, leaving a name alone that is the same in both languages and English by birth.</summary>
    public static string In(string english, string welsh) =>
        english == welsh && !SameInBoth.Contains(welsh) ? "yn " + welsh : In(welsh);

    private static readonly HashSet<string> SameInBoth = ["Conwy", "Gwynedd", "Ceredigion", "Powys", "Torfaen", "Blaenau Gwent", "Cwm Taf Morgannwg", "Rhondda Cynon Taf"];
}
