using System.IO.Compression;
using System.Security;
using System.Text;

namespace LocalProcure.Tests.Support;

/// <summary>Makes small workbooks and archives as bytes, so that tests need no files of anybody.</summary>
public static class Sheets
{
    /// <summary>A workbook with these sheets; numbers go in as numbers.</summary>
    public static byte[] Xlsx(params (string Name, string[][] Rows)[] sheets)
    {
        var types = string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"));
        var links = string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"));
        var names = string.Concat(sheets.Select((s, i) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"));
        return Zip(
        [
            ("[Content_Types].xml", Text($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>{types}</Types>")),
            ("_rels/.rels", Text("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")),
            ("xl/workbook.xml", Text($"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{names}</sheets></workbook>")),
            ("xl/_rels/workbook.xml.rels", Text($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>")),
            .. sheets.Select((s, i) => ($"xl/worksheets/sheet{i + 1}.xml", Text($"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{string.Concat(s.Rows.Select((r, n) => $"<row r=\"{n + 1}\">{string.Concat(r.Select((c, k) => Cell(c, k, n)))}</row>"))}</sheetData></worksheet>"))),
        ]);
    }

    /// <summary>The same workbook with cells of its first sheet merged.</summary>
    public static byte[] Merged(byte[] workbook, params string[] ranges)
    {
        using var bytes = new MemoryStream(workbook);
        using var zip = new ZipArchive(bytes);
        return Zip([.. zip.Entries.Select(e => (e.FullName, e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)
            ? Text(new StreamReader(e.Open()).ReadToEnd().Replace("</sheetData>", $"</sheetData><mergeCells>{string.Concat(ranges.Select(r => $"<mergeCell ref=\"{r}\"/>"))}</mergeCells>")) : Bytes(e)))]);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        entry.Open().CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>An OpenDocument spreadsheet with these sheets.</summary>
    public static byte[] Ods(params (string Name, string[][] Rows)[] sheets) => Zip(
    [
        ("mimetype", Text("application/vnd.oasis.opendocument.spreadsheet")),
        ("content.xml", Text("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
            + string.Concat(sheets.Select(s => $"<table:table table:name=\"{s.Name}\"><table:table-column/>{string.Concat(s.Rows.Select(r => $"<table:table-row>{string.Concat(r.Select(OdsCell))}<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>"))}<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row></table:table>"))
            + "</office:spreadsheet></office:body></office:document-content>")),
    ]);

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        return bytes.ToArray();
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string Cell(string value, int column, int row)
    {
        var place = $"{(char)('A' + column)}{row + 1}";
        return value.Length == 0 ? "" : double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _) ? $"<c r=\"{place}\"><v>{value}</v></c>" : $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(value)}</t></is></c>";
    }

    private static string OdsCell(string value) =>
        value.Length == 0 ? "<table:table-cell/>"
        : double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _) ? $"<table:table-cell office:value-type=\"float\" office:value=\"{value}\"><text:p>about {value}</text:p></table:table-cell>"
        : $"<table:table-cell office:value-type=\"string\"><text:p>{SecurityElement.Escape(value)}</text:p></table:table-cell>";
}
