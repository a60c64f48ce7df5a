using System.Globalization;

namespace LocalProcure.Domain.Spend;

/// <summary>What makes two lines of two files the same payment: the day, the pence, the supplier, the category and the transaction number; where there is no number, all the words.</summary>
/// <remarks>63 bits of the words and one that says whether there is a number: two different lines agree by chance about once in a thousand million files.</remarks>
public readonly record struct LineKey(long Value)
{
    public bool HasNumber => (Value & 1) == 1;

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
        if (numbered) return new LineKey((long)(hash | 1));
        Add(department);
        Add(description);
        return new LineKey((long)(hash & ~1UL));
    }
}

/// <summary>How many lines of a file other standing files brought in already, by import, most first.</summary>
public sealed record OverlapFound(IReadOnlyList<(Guid Import, int Rows)> With)
{
    public static OverlapFound None { get; } = new([]);

    /// <summary>Without transaction numbers single equal lines are chance; half a file of them is the same file again.</summary>
    private const double EnoughWithoutNumbers = 0.5;

    public static bool IsEnoughWithoutNumbers(int met, int looked) => met >= EnoughWithoutNumbers * looked;

    public bool IsAny => With.Count > 0;
    public int Count => With.Sum(w => w.Rows);
}
