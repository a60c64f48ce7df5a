using System.IO.Compression;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Web.Data.Spend;

/// <summary>What an archive may unpack to before it is taken for a bomb, by what it declares: no more than that is ever unpacked of an entry, so nothing is unpacked twice.</summary>
public static class Bounds
{
    /// <summary>A million lines as a workbook are about half of this.</summary>
    public const long MostBytes = 1_200_000_000;
    /// <summary>The words of a workbook are held in memory while it is read.</summary>
    public const long MostWords = 120_000_000;
    private const int MostEntries = 5_000;

    /// <summary>Why the archive is not read, or none.</summary>
    public static FileRefusal WhyNot(ZipArchive zip, bool isDocument)
    {
        if (zip.Entries.Count > MostEntries) return FileRefusal.TooBig;
        long all = 0;
        foreach (var entry in zip.Entries)
        {
            if (entry.IsEncrypted) return FileRefusal.Protected;
            // Only a document's words are held whole; the rest is read through.
            var most = isDocument && entry.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) ? MostWords : MostBytes;
            if (entry.Length > most || (all += entry.Length) > MostBytes) return FileRefusal.TooBig;
        }
        return FileRefusal.None;
    }

    /// <summary>An entry's bytes, checked against the sum that the archive keeps of them: one that declares less than it holds, or is damaged, ends in an error and not in silence.</summary>
    public static Stream Checked(ZipArchiveEntry entry) => new CheckedStream(entry.Open(), entry.Length, entry.Crc32);
}

/// <summary>A stream that ends in an error when it holds other bytes than its archive says.</summary>
internal sealed class CheckedStream(Stream inner, long length, uint sum) : PassingStream(inner)
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) == 1 ? 0xEDB88320 ^ c >> 1 : c >> 1))];
    private uint own = 0xFFFFFFFF;
    private long left = length;

    protected override void Passed(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) own = Table[(byte)(own ^ b)] ^ own >> 8;
        left -= bytes.Length;
        if (bytes.Length == 0 && (left != 0 || ~own != sum)) throw new InvalidDataException("The archive's own sum of these bytes is another.");
    }
}

/// <summary>A stream that ends in an error, not in all memory, when more comes out of it than allowed.</summary>
internal sealed class BoundedStream(Stream inner, long most) : PassingStream(inner)
{
    public const long MostText = 1_200_000_000;
    private long left = most;

    protected override void Passed(ReadOnlySpan<byte> bytes)
    {
        if ((left -= bytes.Length) < 0) throw new InvalidDataException("It unpacks to more than any payment file.");
    }
}

/// <summary>A stream that is read once, from front to back, and watched.</summary>
internal abstract class PassingStream(Stream inner) : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        if (count > 0) Passed(buffer.AsSpan(offset, read));
        return read;
    }

    /// <summary>What was read; nothing at the end.</summary>
    protected abstract void Passed(ReadOnlySpan<byte> bytes);

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
