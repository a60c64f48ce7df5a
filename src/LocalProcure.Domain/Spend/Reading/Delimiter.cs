namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Finds what parts the cells: the delimiter that gives the most records of one same width, wider than one.</summary>
public static class Delimiter
{
    private static readonly char[] Candidates = [',', ';', '\t', '|', '~', '^'];

    /// <summary>Reads "sep=;" where a spreadsheet wrote it, else tries each candidate on the sample.</summary>
    public static char Find(string sample)
    {
        if (sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && sample.Length > 4 && Candidates.Contains(sample[4])) return sample[4];
        return Candidates.MaxBy(c => Score(sample, c));
    }

    /// <summary>Whether software quoted every line as if it were one cell: "a,b,""c""".</summary>
    public static bool QuotesWholeLines(string sample)
    {
        if (!sample.Contains('"') || Candidates.Any(c => Score(sample, c) > 0)) return false;
        var lines = new CsvRecords(new StringReader(sample), ',').Read().Where(r => !r.IsBlank).Take(50).ToList();
        return lines.Count > 1 && lines.Count(r => r.Cells.Length == 1 && r.Cells[0].Count(c => c == ',') >= 2) > 0.9 * lines.Count;
    }

    private static double Score(string sample, char delimiter)
    {
        var records = new CsvRecords(new StringReader(sample), delimiter).Read().Take(200).Where(r => !r.IsBlank).ToList();
        // The last may have been cut by the sample's end.
        if (records.Count > 2) records.RemoveAt(records.Count - 1);
        if (records.Count == 0) return 0;
        var usual = records.GroupBy(r => r.Cells.Length).MaxBy(g => g.Count() * (g.Key > 1 ? 1000 : 1))!;
        return usual.Key == 1 ? 0 : usual.Count() / (double)records.Count * Math.Min(usual.Key, 12);
    }
}
