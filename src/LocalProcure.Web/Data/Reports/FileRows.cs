using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Data.Reports;

/// <summary>Finds a row in the file that a buyer gave, cell by cell as it stands there.</summary>
public sealed class FileRows(FileStore files)
{
    /// <summary>Heading and cell; empty where the file is gone or has no such row.</summary>
    public async Task<IReadOnlyList<(string Heading, string Cell)>> Find(PaymentImport import, int row, CancellationToken stop = default)
    {
        if (!files.Has(import.Hash)) return [];
        await using var content = files.Open(import.Hash);
        return await Task.Run(() => Cells(content, row, stop), stop);
    }

    private static IReadOnlyList<(string, string)> Cells(Stream content, int row, CancellationToken stop)
    {
        var number = 0;
        foreach (var table in FileTables.Open(content).Tables)
            foreach (var record in table.Records())
            {
                stop.ThrowIfCancellationRequested();
                if (++number == row) return [.. record.Cells.Select((cell, i) => (Heading(table, i), TableRecord.Trim(cell))).Where(c => c.Item1.Length > 0 || c.Item2.Length > 0)];
            }
        return [];
    }

    private static string Heading(Table table, int column) => column < table.Shape.Headings.Count ? TableRecord.Trim(table.Shape.Headings[column]) : "";
}
