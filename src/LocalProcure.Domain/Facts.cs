using System.Text;

namespace LocalProcure.Domain;

/// <summary>Reads the reference facts that are compiled into this assembly.</summary>
internal static class Facts
{
    public static Stream Open(string name) =>
        typeof(Facts).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The reference facts lack {name}; run: reference build");

    /// <summary>The rows of an embedded CSV, without its header.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return CsvLine.Split(line);
    }
}
