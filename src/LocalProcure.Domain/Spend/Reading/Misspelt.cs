namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Mends the slips of the keyboard in headings: "Suplier", "Ammount", "Paymnet", "Benificiary".</summary>
internal static class Misspelt
{
    private static readonly string[] Meant =
    [
        "supplier", "beneficiary", "vendor", "creditor", "merchant", "recipient", "amount", "payment", "transaction", "department", "directorate", "description",
        "category", "reference", "expenditure", "organisation", "service", "invoice", "number", "gross", "cyflenwr", "dyddiad", "adran", "disgrifiad", "taliad", "trafodyn",
    ];

    /// <summary>The heading with its words mended, or null where none is a near miss.</summary>
    public static string? Mend(string words)
    {
        var any = false;
        var mended = words.Split(' ').Select(word =>
        {
            if (word.Length < 5 || Meant.Contains(word) || Array.Find(Meant, m => Math.Abs(m.Length - word.Length) <= 2 && m[0] == word[0] && Distance(m, word) <= (word.Length < 8 ? 1 : 2)) is not { } meant) return word;
            any = true;
            return meant;
        }).ToArray();
        return any ? string.Join(' ', mended) : null;
    }

    /// <summary>Letters to add, leave out, change or swap with the next.</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        return d[a.Length, b.Length];
    }
}
