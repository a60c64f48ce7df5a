using System.IO.Compression;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Takes a file of any kind apart into tables: delimited text, workbooks old and new, web pages saved as workbooks, and archives of them.</summary>
public static class FileTables
{
    private const int MostMembers = 200;

    /// <summary>The tables of a file, read lazily from the stream, which must seek. The file's own name is never believed.</summary>
    public static FileParts Open(Stream content)
    {
        var head = Head(content);
        if (head.AsSpan().StartsWith("PK\u0003\u0004"u8) || head.AsSpan().StartsWith("PK\u0005\u0006"u8)) return Zipped(content);
        return OpenPlain(content, "", head);
    }

    private static FileParts OpenPlain(Stream content, string name, byte[] head)
    {
        if (head.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0])) return Workbook.Open(content, name);
        if (head.AsSpan().StartsWith<byte>([0x1F, 0x8B])) return new FileParts([Table.Of(new BoundedStream(new GZipStream(content, CompressionMode.Decompress), BoundedStream.MostText), name)]);
        if (MarkupTables.LooksLikeOne(head)) return MarkupTables.Open(content, name);
        return new FileParts([Table.Of(content, name)]);
    }

    private static FileParts Zipped(Stream content)
    {
        // The list of what is inside is read when it is first asked for, and may itself be damaged.
        try { return Zipped(content, new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true)); }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or ArgumentException or OverflowException or NotSupportedException) { return FileParts.None(FileRefusal.Broken); }
    }

    private static FileParts Zipped(Stream content, ZipArchive zip)
    {
        if (zip.GetEntry("xl/workbook.bin") is not null) return FileParts.None(FileRefusal.BinaryWorkbook);
        var isWorkbook = zip.GetEntry("xl/workbook.xml") is not null;
        var isOpenDocument = zip.GetEntry("content.xml") is not null && zip.GetEntry("mimetype") is not null;
        if (Bounds.WhyNot(zip, isWorkbook || isOpenDocument) is var why && why != FileRefusal.None) return FileParts.None(why);
        if (isOpenDocument) return OpenDocument.Open(zip);
        if (!isWorkbook) return zip.Entries.Count > MostMembers ? FileParts.None(FileRefusal.TooBig) : new FileParts(Members(zip));
        content.Position = 0;
        return Workbook.Open(content, "");
    }

    /// <summary>The tables of every file in the archive, in the order of their names. What is no table says so by itself.</summary>
    private static IEnumerable<Table> Members(ZipArchive zip)
    {
        foreach (var entry in zip.Entries.Where(e => e.Name.Length > 0 && !e.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) && e.Name != ".DS_Store").OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            using var member = entry.Open();
            var head = new byte[8];
            var length = member.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            using var again = Bounds.Checked(entry);
            foreach (var table in MemberTables(entry, again, head[..length])) yield return table;
        }
    }

    private static IEnumerable<Table> MemberTables(ZipArchiveEntry entry, Stream content, byte[] head)
    {
        if (!head.AsSpan().StartsWith("PK\u0003\u0004"u8) && !head.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) && head.FirstOrDefault() != (byte)'<')
        {
            yield return Table.Of(content, entry.FullName);
            yield break;
        }
        // A workbook is read from front and back, so it is laid down; an archive inside an archive is no payment file.
        using var laid = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81_920, FileOptions.DeleteOnClose);
        content.CopyTo(laid);
        laid.Position = 0;
        var parts = head.AsSpan().StartsWith("PK\u0003\u0004"u8) && !IsWorkbook(laid) ? FileParts.None(FileRefusal.NotATable) : Open(laid);
        if (parts.Why != FileRefusal.None) yield return Table.Of(new MemoryStream("PK\u0003\u0004"u8.ToArray()), entry.FullName);
        foreach (var table in parts.Tables) yield return table;
    }

    private static bool IsWorkbook(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return zip.GetEntry("xl/workbook.xml") is not null || zip.GetEntry("xl/workbook.bin") is not null || zip.GetEntry("content.xml") is not null;
        }
        catch (InvalidDataException) { return false; }
        finally { content.Position = 0; }
    }

    private static byte[] Head(Stream content)
    {
        var head = new byte[4096];
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return head[..length];
    }
}
