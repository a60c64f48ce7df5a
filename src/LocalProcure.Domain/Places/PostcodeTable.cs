using System.IO.Compression;

namespace LocalProcure.Domain.Places;

/// <summary>Postcodes and their local authorities, kept sorted: one range per outward code, found by dictionary then by halving.</summary>
/// <remarks>On disk: Brotli over the authority codes, then for each outward code its inward parts as differences and its authorities as runs.</remarks>
public sealed class PostcodeTable
{
    private const string Format = "LPPC1";
    private readonly Dictionary<string, (int Start, int Count)> ranges = [];
    private readonly string[] codes;
    private readonly ushort[] inwards;
    private readonly ushort[] authorities;

    private PostcodeTable(string[] codes, int count) => (this.codes, inwards, authorities) = (codes, new ushort[count], new ushort[count]);

    public int Count => inwards.Length;

    /// <summary>Whether the postcode is in the table, and its authority; null when the publisher gives none.</summary>
    public bool TryFind(Postcode postcode, out string? authority)
    {
        authority = null;
        if (!ranges.TryGetValue(postcode.Outward, out var range)) return false;
        var at = Array.BinarySearch(inwards, range.Start, range.Count, postcode.InwardIndex);
        if (at < 0) return false;
        authority = authorities[at] == 0 ? null : codes[authorities[at]];
        return true;
    }

    /// <summary>Every row, in order.</summary>
    public IEnumerable<(Postcode Postcode, string? Authority)> Rows()
    {
        foreach (var (outward, range) in ranges)
            for (var i = range.Start; i < range.Start + range.Count; i++)
                yield return (new Postcode(outward, Postcode.InwardAt(inwards[i])), authorities[i] == 0 ? null : codes[authorities[i]]);
    }

    public static PostcodeTable Read(Stream stream)
    {
        using var reader = new BinaryReader(new BufferedStream(new BrotliStream(stream, CompressionMode.Decompress), 1 << 16));
        if (reader.ReadString() != Format) throw new InvalidDataException("Not a postcode table of this version.");
        var codes = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < codes.Length; i++) codes[i] = reader.ReadString();
        var table = new PostcodeTable(codes, reader.Read7BitEncodedInt());
        var start = 0;
        for (var outwards = reader.Read7BitEncodedInt(); outwards > 0; outwards--)
        {
            var outward = reader.ReadString();
            var count = reader.Read7BitEncodedInt();
            table.ranges[outward] = (start, count);
            for (int i = 0, inward = 0; i < count; i++) table.inwards[start + i] = (ushort)(inward += reader.Read7BitEncodedInt());
            for (var i = 0; i < count;)
            {
                var code = (ushort)reader.Read7BitEncodedInt();
                for (var run = reader.Read7BitEncodedInt(); run > 0; run--) table.authorities[start + i++] = code;
            }
            start += count;
        }
        return table;
    }

    /// <summary>Writes a table; the same rows in any order give the same bytes. A postcode given twice keeps its last authority.</summary>
    public static void Write(Stream stream, IEnumerable<(Postcode Postcode, string? Authority)> rows)
    {
        var last = new Dictionary<Postcode, string?>();
        foreach (var (postcode, authority) in rows) last[postcode] = authority;
        string[] codes = ["", .. last.Values.OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        var index = codes.Select((code, i) => (code, i)).ToDictionary(x => x.code, x => x.i);
        using var writer = new BinaryWriter(new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true));
        writer.Write(Format);
        writer.Write7BitEncodedInt(codes.Length);
        foreach (var code in codes) writer.Write(code);
        writer.Write7BitEncodedInt(last.Count);
        var outwards = last.GroupBy(x => x.Key.Outward).OrderBy(g => g.Key, StringComparer.Ordinal).ToArray();
        writer.Write7BitEncodedInt(outwards.Length);
        foreach (var outward in outwards)
            WriteOutward(writer, outward.Key, [.. outward.Select(x => (x.Key.InwardIndex, index[x.Value ?? ""])).OrderBy(x => x.InwardIndex)]);
    }

    private static void WriteOutward(BinaryWriter writer, string outward, (ushort Inward, int Code)[] rows)
    {
        writer.Write(outward);
        writer.Write7BitEncodedInt(rows.Length);
        var before = 0;
        foreach (var (inward, _) in rows) { writer.Write7BitEncodedInt(inward - before); before = inward; }
        for (int i = 0, run; i < rows.Length; i += run)
        {
            for (run = 1; i + run < rows.Length && rows[i + run].Code == rows[i].Code; run++) { }
            writer.Write7BitEncodedInt(rows[i].Code);
            writer.Write7BitEncodedInt(run);
        }
    }
}
