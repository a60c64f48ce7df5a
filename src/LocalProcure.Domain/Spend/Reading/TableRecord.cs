namespace LocalProcure.Domain.Spend.Reading;

/// <summary>One record of a table: its number in the file (1-based, blank ones and headings included) and its cells.</summary>
public readonly record struct TableRecord(int Number, string[] Cells)
{
    /// <summary>Spaces of every kind, byte order marks and control characters that stand where a value should.</summary>
    public const string Blank = " \t\r\n\u00A0\u200B\u200E\u2007\u2009\u202F\uFEFF\0\u001A";

    /// <summary>The cell trimmed, or empty where the record is too short.</summary>
    public string Cell(int column) => column >= 0 && column < Cells.Length ? Trim(Cells[column]) : "";

    public bool IsBlank => Array.TrueForAll(Cells, c => c.AsSpan().Trim(Blank).IsEmpty);

    /// <summary>How many cells there are up to the last that holds something.</summary>
    public int Width => Array.FindLastIndex(Cells, c => !c.AsSpan().Trim(Blank).IsEmpty) + 1;

    public int Filled => Cells.Count(c => !c.AsSpan().Trim(Blank).IsEmpty);

    public static string Trim(string cell) => cell.AsSpan().Trim(Blank) is var inner && inner.Length == cell.Length ? cell : inner.ToString();
}
