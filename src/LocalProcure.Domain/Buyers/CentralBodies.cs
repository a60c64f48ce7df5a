namespace LocalProcure.Domain.Buyers;

/// <summary>Welsh bodies that WSI 2024/782 Sch 2 makes central government authorities by name, with the day from which.</summary>
public static class CentralBodies
{
    private static readonly Lazy<Dictionary<string, DateOnly>> names = new(() => Facts.Rows("central_bodies.csv")
        .SelectMany(r => new[] { r[0], r[1] }.Where(n => n.Length > 0).Select(n => (Name: Plain(n), From: DateOnly.ParseExact(r[2], "yyyy-MM-dd"))))
        .DistinctBy(r => r.Name).ToDictionary(r => r.Name, r => r.From));

    /// <summary>Whether a body of this name (either language, capitals and "the" aside) is on the list on that day.</summary>
    public static bool IsNamed(string? name, DateOnly on) => name is not null && names.Value.TryGetValue(Plain(name), out var from) && from <= on;

    private static string Plain(string name)
    {
        var plain = string.Concat(name.ToLowerInvariant().Where(c => char.IsLetter(c) || c == ' ')).Trim();
        return plain.StartsWith("the ", StringComparison.Ordinal) ? plain[4..] : plain;
    }
}
