namespace LocalProcure.Domain.Spend.Reading;

/// <summary>One record of a table: its number in the file (1-based, blank ones and headings included) and its cells.</summary>
public readonly record struct TableRecord(int Number, string[] Cells)
{
    /// <summary>Spaces of every kind, byte order marks and control characters that stand where a value should.</summary>
    public const string Blank = " \t\r\n\u00A0\u200B\u200E\u2007\u2009\u202F\uFEFF\0\u001A";

    /// <summary>The cell trimmed, or empty where the record is too short.</summary>
    public string Cell(int column) => column >= 0 && column < Cells.Length && Trim(Cells[column]) is var cell && !IsNothing(cell) ? cell : "";

    /// <summary>What databases and spreadsheets write where there is nothing.</summary>
    private static bool IsNothing(string cell) => cell.Length is 2 or 4 or 6 && cell is "NULL" or "null" or "(null)" or "(NULL)" or "<NULL>" or "#N/A" or @"\N";

    public bool IsBlank => Array.TrueForAll(Cells, c => c.AsSpan().Trim(Blank).IsEmpty);

    /// <summary>How many cells there are up to the last that holds something.</summary>
    public int Width => Array.FindLastIndex(Cells, c => !c.AsSpan().Trim(Blank).IsEmpty) + 1;

    public int Filled => Cells.Count(c => !c.AsSpan().Trim(Blank).IsEmpty);

    /// <summary>At most so many characters, never half of one that takes two.</summary>
    public static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>Without blanks around it, and without what a spreadsheet was given to leave it alone: ="00123", "00123" and '00123' are 00123.</summary>
    public static string Trim(string cell)
    {
        var inner = cell.AsSpan().Trim(Blank);
        if (inner.Length > 2 && inner[^1] == '"' && (inner[0] == '"' || inner[0] == '=' && inner[1] == '"') && inner[2..^1].IndexOf('"') < 0) inner = inner[(inner[0] == '"' ? 1 : 2)..^1].Trim(Blank);
        if (inner.Length > 2 && inner[0] == '\'' && inner[^1] == '\'' && inner[1..^1].IndexOf('\'') < 0) inner = inner[1..^1].Trim(Blank);
        return inner.Length == cell.Length ? cell : inner.ToString();
    }
}
