using System.IO.Compression;
using System.Xml;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Reads OpenDocument spreadsheets, the format that government itself recommends: each sheet is a table.</summary>
internal static class OpenDocument
{
    private const string TableNames = "urn:oasis:names:tc:opendocument:xmlns:table:1.0", Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0", Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const int MostCells = 500, MostRepeats = 1_048_576;

    public static FileParts Open(ZipArchive zip) => new(Sheets(zip));

    private static IEnumerable<Table> Sheets(ZipArchive zip)
    {
        using var content = Bounds.Checked(zip.GetEntry("content.xml")!);
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (NextSheet(xml) is { } name)
        {
            var table = Table.Of(Records(xml), "OpenDocument", name);
            yield return table;
            if (table.IsBroken) yield break;
        }
    }

    private static string? NextSheet(XmlReader xml)
    {
        try
        {
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "table" && xml.NamespaceURI == TableNames && !xml.IsEmptyElement) return xml.GetAttribute("name", TableNames) ?? "";
        }
        catch (XmlException) { /* the sheet before it has said that the file is broken, or none was found */ }
        return null;
    }

    private static IEnumerable<TableRecord> Records(XmlReader xml)
    {
        var number = 0;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "table" && xml.NamespaceURI == TableNames))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "table-row") continue;
            var times = Times(xml, "number-rows-repeated", MostRepeats);
            string[] cells = xml.IsEmptyElement ? [""] : Cells(xml);
            // The endless formatted emptiness below a table is not a million blank rows of it.
            if (cells.All(c => c.Length == 0) && times > 1000) continue;
            if (number + times > MostRepeats) throw new InvalidDataException("More rows than a sheet can have.");
            for (; times > 0; times--) yield return new TableRecord(++number, cells);
        }
    }

    private static string[] Cells(XmlReader xml)
    {
        var cells = new List<string>();
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("table-cell" or "covered-table-cell")) continue;
            var times = Times(xml, "number-columns-repeated", MostCells);
            var text = Cell(xml);
            for (; times > 0 && cells.Count < MostCells; times--) cells.Add(text);
        }
        while (cells.Count > 1 && cells[^1].Length == 0) cells.RemoveAt(cells.Count - 1);
        return [.. cells];
    }

    /// <summary>The value itself where the cell has one; what is shown may be rounded.</summary>
    private static string Cell(XmlReader xml)
    {
        var value = xml.GetAttribute("value-type", Office) switch
        {
            "float" or "currency" or "percentage" => xml.GetAttribute("value", Office),
            "date" => xml.GetAttribute("date-value", Office),
            _ => null,
        };
        if (xml.IsEmptyElement) return value ?? "";
        var shown = new System.Text.StringBuilder();
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace) shown.Append(xml.Value);
            else if (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI == Words && xml.LocalName is "s" or "p" && shown.Length > 0) shown.Append(' ');
        return value ?? shown.ToString();
    }

    private static int Times(XmlReader xml, string attribute, int most) =>
        int.TryParse(xml.GetAttribute(attribute, TableNames), out var times) ? Math.Clamp(times, 1, most) : 1;
}
