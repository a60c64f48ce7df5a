using System.Globalization;

namespace LocalProcure.Domain.Spend;

/// <summary>What makes two lines of two files the same payment: the day, the pence, the supplier, the category and the transaction number; where there is no number, all the words.</summary>
/// <remarks>64 bits of the words: two different lines agree by chance about once in ten thousand million files.</remarks>
public readonly record struct LineKey(ulong Hash, bool HasNumber)
{
    public static LineKey Of(DateOnly paidOn, long pence, string supplier, string category, string department, string description, string transactionNumber)
    {
        var hash = 14695981039346656037UL;
        void Add(string text)
        {
            // Spaces, case and punctuation change when a file is saved again; letters and digits do not.
            foreach (var c in text)
                if (char.IsLetterOrDigit(c)) hash = (hash ^ char.ToUpperInvariant(c)) * 1099511628211UL;
            hash = (hash ^ 31) * 1099511628211UL;
        }
        Add(paidOn.DayNumber.ToString(CultureInfo.InvariantCulture));
        Add(pence < 0 ? "M" + (-pence).ToString(CultureInfo.InvariantCulture) : pence.ToString(CultureInfo.InvariantCulture));
        Add(supplier);
        Add(category);
        Add(transactionNumber);
        var numbered = transactionNumber.Length > 0;
        if (numbered) return new LineKey(hash, true);
        Add(department);
        Add(description);
        return new LineKey(hash, false);
    }
}

/// <summary>Lines of a file that another standing file brought in already.</summary>
/// <param name="Rows">Their row numbers in the new file, with the import that has each.</param>
public sealed record OverlapFound(IReadOnlyDictionary<int, Guid> Rows, int Lines)
{
    public static OverlapFound None { get; } = new(new Dictionary<int, Guid>(), 0);

    public bool IsAny => Rows.Count > 0;
    public int Count => Rows.Count;
    public IEnumerable<(Guid Import, int Rows)> With => Rows.GroupBy(r => r.Value).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key);
}
