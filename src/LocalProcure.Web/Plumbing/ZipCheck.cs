using System.IO.Compression;

namespace LocalProcure.Web.Plumbing;

/// <summary>Looks into zip files, Office files among them, without ever writing what they unpack to.</summary>
public static class ZipCheck
{
    /// <summary>More than this many bytes unpacked, archives inside archives included, is refused. Declared sizes are not believed: the bytes are counted.</summary>
    public const long MostBytes = 500_000_000;
    private const int MostEntries = 10_000;
    private const int MostDepth = 3;
    // An archive inside must be held in memory to be looked into.
    private const int MostNested = 50_000_000;

    /// <summary>Why the archive is refused, or null.</summary>
    public static string? WhyNot(Stream zip)
    {
        var budget = MostBytes;
        try { return WhyNot(zip, 1, ref budget); }
        catch (InvalidDataException) { return UploadText.Broken; }
        catch (NotSupportedException) { return UploadText.Broken; }
    }

    /// <summary>Whether a zip is the kind of Office document that its name claims, or any zip.</summary>
    public static bool Holds(Stream zip, string contentType)
    {
        if (contentType == "application/zip") return true;
        try
        {
            using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            if (!contentType.Contains("opendocument", StringComparison.Ordinal))
            {
                var folder = contentType.Contains("wordprocessing", StringComparison.Ordinal) ? "word/" : contentType.Contains("spreadsheet", StringComparison.Ordinal) ? "xl/" : "ppt/";
                return archive.GetEntry("[Content_Types].xml") is not null && archive.Entries.Any(e => e.FullName.StartsWith(folder, StringComparison.Ordinal));
            }
            if (archive.GetEntry("mimetype") is not { Length: < 200 } said) return false;
            using var reader = new StreamReader(said.Open());
            return reader.ReadToEnd().Trim() == contentType;
        }
        catch (InvalidDataException) { return false; }
    }

    private static string? WhyNot(Stream zip, int depth, ref long budget)
    {
        if (depth > MostDepth) return UploadText.UnpacksTooBig;
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostEntries) return UploadText.UnpacksTooBig;
        var buffer = new byte[81_920];
        foreach (var entry in archive.Entries)
        {
            if (entry.IsEncrypted) return UploadText.Protected;
            using var content = entry.Open();
            var read = content.ReadAtLeast(buffer, 4, throwOnEndOfStream: false);
            var nested = read >= 4 && buffer.AsSpan(0, 4).SequenceEqual("PK\u0003\u0004"u8) ? new MemoryStream() : null;
            for (; read > 0; read = content.Read(buffer))
            {
                if ((budget -= read) < 0) return UploadText.UnpacksTooBig;
                if (nested is null) continue;
                if (nested.Length + read > MostNested) return UploadText.UnpacksTooBig;
                nested.Write(buffer, 0, read);
            }
            if (nested is null) continue;
            nested.Position = 0;
            if (WhyNot(nested, depth + 1, ref budget) is { } reason) return reason;
        }
        return null;
    }
}
