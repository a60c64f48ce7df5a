using System.IO.Compression;
using LocalProcure.Domain;

namespace LocalProcure.Web.Commands.Reference;

/// <summary>Finds and opens the publishers' files in a folder, however deep, gzipped or not.</summary>
internal static class Sources
{
    /// <summary>The first file that fits any of the patterns, tried in order.</summary>
    public static string? Find(string folder, params string[] patterns) =>
        patterns.Select(p => Directory.EnumerateFiles(folder, p, SearchOption.AllDirectories).Order(StringComparer.Ordinal).FirstOrDefault()).FirstOrDefault(f => f is not null);

    /// <summary>The rows of a CSV by the names in its header.</summary>
    public static IEnumerable<Dictionary<string, string>> Csv(string path)
    {
        string[]? header = null;
        foreach (var row in Lines(Open(path)))
        {
            if (header is not null) yield return header.Zip(row).ToDictionary(x => x.First, x => x.Second, StringComparer.OrdinalIgnoreCase);
            header ??= row;
        }
    }

    /// <summary>The rows of a CSV, header or not.</summary>
    public static IEnumerable<string[]> Lines(Stream stream)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return CsvLine.Split(line);
    }

    private static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
