using System.Globalization;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>
/// The file of refused rows that a person puts right and gives back: the row's number, why it was refused, then its cells as they came.
/// Cells that a spreadsheet would run as a formula are written with an apostrophe, which is taken off again on return.
/// </summary>
public static class Corrections
{
    /// <summary>Columns before the row's own cells.</summary>
    public const int Added = 3;
    private static readonly string[] Marks = ["Refused row", "Rhes a wrthodwyd"];

    /// <summary>The headings of the file for an import: the mark by which it is known again, then the file's own headings.</summary>
    public static string[] Headings(Guid importId, TableShape shape) =>
        [$"{Say(Marks[0], Marks[1])} {importId:N}", ImportText.Code, ImportText.Reason, .. Enumerable.Range(0, shape.Width).Select(c => c < shape.Headings.Count && TableRecord.Trim(shape.Headings[c]) is { Length: > 0 } h ? h : SpendText.ColumnNumber(c + 1))];

    /// <summary>One row of it, as wide as the headings.</summary>
    public static string[] Row(Refusal refusal, string[] cells, int width) =>
        [refusal.Row.ToString(CultureInfo.InvariantCulture), refusal.Code, refusal.Message, .. Enumerable.Range(0, width).Select(c => c < cells.Length ? cells[c] : "")];

    /// <summary>The import whose refused rows the table holds, or null when it is an ordinary table.</summary>
    public static Guid? ImportOf(Table table)
    {
        if (table.Sample.FirstOrDefault(r => !r.IsBlank) is not { Cells: { Length: > Added } cells }) return null;
        var first = TableRecord.Trim(cells[0]);
        return Array.Find(Marks, m => first.StartsWith(m + " ", StringComparison.OrdinalIgnoreCase)) is { } mark && Guid.TryParseExact(first[(mark.Length + 1)..].Trim(), "N", out var id) ? id : null;
    }

    /// <summary>The corrected rows as a table under the file's own headings, with the numbers that they had in the file they were refused in.</summary>
    /// <param name="numbers">Told, for each record of the new table, the row that it had; nil where the person added it.</param>
    public static Table Restore(Table table, IDictionary<int, int> numbers)
    {
        IEnumerable<TableRecord> Records()
        {
            foreach (var record in table.Records())
            {
                if (record.IsBlank) { yield return record; continue; }
                numbers[record.Number] = int.TryParse(record.Cell(0), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
                string[] cells = record.Cells.Length > Added ? [.. record.Cells.Skip(Added).Select(Undo)] : [""];
                yield return record with { Cells = cells };
            }
        }
        return Table.Of(Records(), table.Encoding, table.Name);
    }

    /// <summary>Takes the apostrophe off that kept a spreadsheet from running the cell.</summary>
    public static string Undo(string cell) => cell.Length > 1 && cell[0] == '\'' && "=+-@\t\r".Contains(cell[1]) ? cell[1..] : cell;
}
