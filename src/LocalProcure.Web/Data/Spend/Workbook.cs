using System.Globalization;
using System.IO.Compression;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Reads spreadsheets (xlsx, xls) as the same records that text files give: the sheets one after another, rows numbered on.</summary>
public static class Workbook
{
    /// <summary>The table in the workbook, or null when the file is no workbook; the stream is then back at its beginning.</summary>
    public static Table? Table(Stream content)
    {
        if (!LooksLikeOne(content)) return null;
        try
        {
            var reader = ExcelReaderFactory.CreateReader(content, new ExcelReaderConfiguration { LeaveOpen = true });
            return Domain.Spend.Reading.Table.Of(Records(reader), "Excel");
        }
        catch (Exception broken) when (broken is ExcelReaderException or InvalidDataException or NotSupportedException)
        {
            content.Position = 0;
            return null;
        }
    }

    private static bool LooksLikeOne(Stream content)
    {
        Span<byte> start = stackalloc byte[4];
        var length = content.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        content.Position = 0;
        if (length < 4) return false;
        if (start.SequenceEqual<byte>([0xD0, 0xCF, 0x11, 0xE0])) return true;
        if (!start.SequenceEqual("PK\x3\x4"u8)) return false;
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return zip.GetEntry("xl/workbook.xml") is not null;
        }
        catch (InvalidDataException) { return false; }
        finally { content.Position = 0; }
    }

    private static IEnumerable<TableRecord> Records(IExcelDataReader reader)
    {
        var number = 0;
        do
        {
            if (reader.VisibleState != "visible") continue;
            while (reader.Read())
                yield return new TableRecord(++number, [.. Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)))]);
        } while (reader.NextResult());
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
