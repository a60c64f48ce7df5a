using System.IO.Compression;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Web.Data.Spend;

/// <summary>What an archive may unpack to before it is taken for a bomb. Declared sizes are not believed: the bytes are counted.</summary>
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
        var buffer = new byte[128 * 1024];
        try
        {
            foreach (var entry in zip.Entries)
            {
                if (entry.IsEncrypted) return FileRefusal.Protected;
                // Only a document's words are held whole; the rest is read through.
                var most = isDocument && entry.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) ? MostWords : MostBytes;
                long own = 0;
                using var content = entry.Open();
                for (int read; (read = content.Read(buffer)) > 0;)
                    if ((own += read) > most || (all += read) > MostBytes) return FileRefusal.TooBig;
            }
            return FileRefusal.None;
        }
        catch (Exception damage) when (damage is InvalidDataException or NotSupportedException or EndOfStreamException or ArgumentException) { return FileRefusal.Broken; }
    }
}

/// <summary>A stream that ends in an error, not in all memory, when more comes out of it than allowed.</summary>
internal sealed class BoundedStream(Stream inner, long most) : Stream
{
    public const long MostText = 1_200_000_000;
    private long left = most;

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
        if ((left -= read) < 0) throw new InvalidDataException("It unpacks to more than any payment file.");
        return read;
    }
}
