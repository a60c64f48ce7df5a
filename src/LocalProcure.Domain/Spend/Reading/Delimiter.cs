namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Finds what parts the cells: the delimiter that gives the most records of one same width, wider than one.</summary>
public static class Delimiter
{
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    /// <summary>Reads "sep=;" where a spreadsheet wrote it, else tries each candidate on the sample.</summary>
    public static char Find(string sample)
    {
        if (sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && sample.Length > 4 && Candidates.Contains(sample[4])) return sample[4];
        return Candidates.MaxBy(c => Score(sample, c));
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
