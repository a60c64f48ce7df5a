namespace LocalProcure.Domain.Reports;

/// <summary>One file of the open data with its fields, in groups that can be looked up one at a time.</summary>
/// <param name="First">What its fields are called.</param>
/// <param name="Second">What stands beside them.</param>
public sealed record DictionaryFile(string Title, string? Lead, string First, string Second, IReadOnlyList<DictionaryGroup> Groups);

/// <summary>Fields that belong to one list or measure; the name is empty for those that stand alone.</summary>
public sealed record DictionaryGroup(string Name, IReadOnlyList<DictionaryEntry> Entries);

// The dictionary as a page shows it.
public static partial class DataDictionary
{
    public static IReadOnlyList<DictionaryFile> Files =>
    [
        new(JsonTitle, null, Field, Type, Grouped(Json)),
        new(CsvTitle, CsvColumns, Measure, Group, Grouped(Csv)),
        new(DecisionsTitle, null, Field, Type, [new("", Decisions)]),
        new(AnnualJsonTitle, null, Field, Type, Grouped(AnnualJson)),
        new(AnnualCsvTitle, AnnualCsvColumns, Measure, Group, Grouped(AnnualCsv)),
    ];

    public static string GroupTitle(DictionaryGroup group) => group.Name.Length > 0 ? Say($"{group.Name}: {group.Entries.Count} fields", $"{group.Name}: {group.Entries.Count} maes") : Say("Fields that stand alone", "Meysydd sy’n sefyll ar eu pen eu hunain");

    /// <summary>By what stands before the first point; a group of one stands alone.</summary>
    private static IReadOnlyList<DictionaryGroup> Grouped(IReadOnlyList<DictionaryEntry> entries)
    {
        var groups = entries.GroupBy(e => e.Field.Contains('.') ? e.Field[..e.Field.IndexOf('.')] : "").ToList();
        var alone = groups.Where(g => g.Key.Length == 0 || g.Count() == 1).SelectMany(g => g).ToList();
        return [new("", alone), .. groups.Where(g => g.Key.Length > 0 && g.Count() > 1).Select(g => new DictionaryGroup(g.Key, [.. g]))];
    }
}
