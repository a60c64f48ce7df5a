using System.Text;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Turns a file's bytes into text, whatever encoding the council's software wrote: UTF-8, UTF-16, Windows-1252 or DOS 850, with any byte order mark.</summary>
public static class FileText
{
    private const int SampleBytes = 64 * 1024;

    static FileText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Opens the text of a stream from its beginning; the stream is read once and need not seek.</summary>
    /// <returns>The text, the name of the encoding for the record, and whether the bytes look like no text at all (PDF, image, workbook).</returns>
    public static (TextReader Text, string Encoding, bool IsBinary) Open(Stream stream)
    {
        var sample = new byte[SampleBytes];
        var length = stream.ReadAtLeast(sample, SampleBytes, throwOnEndOfStream: false);
        Array.Resize(ref sample, length);
        var whole = new Joined(sample, stream);
        if (Starts(sample, 0xFF, 0xFE, 0, 0)) return (Reader(whole, Encoding.UTF32, 4), "UTF-32", false);
        if (Starts(sample, 0xFF, 0xFE)) return (Reader(whole, Encoding.Unicode, 2), "UTF-16", false);
        if (Starts(sample, 0xFE, 0xFF)) return (Reader(whole, Encoding.BigEndianUnicode, 2), "UTF-16 BE", false);
        if (LooksUtf16(sample, 1)) return (Reader(whole, Encoding.Unicode, 0), "UTF-16", false);
        if (LooksUtf16(sample, 0)) return (Reader(whole, Encoding.BigEndianUnicode, 0), "UTF-16 BE", false);

        var marks = CountMarks(sample);
        var legacy = LooksDos(sample) ? 850 : 1252;
        var name = sample.All(b => b < 0x80) ? "ASCII" : IsUtf8(sample) ? "UTF-8" : legacy == 850 ? "DOS 850" : "Windows-1252";
        return (Reader(whole, Mixed(legacy), marks), name, IsBinary(sample));
    }

    /// <summary>UTF-8 in which any byte that is not UTF-8 is read in the old code page, so one pass serves pure and mixed files alike.</summary>
    private static Encoding Mixed(int legacy) =>
        Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new LegacyFallback(Encoding.GetEncoding(legacy)));

    private static StreamReader Reader(Joined whole, Encoding encoding, int skip)
    {
        whole.Skip(skip);
        return new StreamReader(whole, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 32 * 1024);
    }

    private static bool Starts(byte[] bytes, params ReadOnlySpan<byte> mark) => bytes.AsSpan().StartsWith(mark);

    /// <summary>Bytes taken by byte order marks: none, one, several, or one that was itself encoded as UTF-8 ("ï»¿").</summary>
    private static int CountMarks(byte[] bytes)
    {
        var at = 0;
        while (true)
        {
            var rest = bytes.AsSpan(at);
            if (rest.StartsWith<byte>([0xEF, 0xBB, 0xBF])) at += 3;
            else if (rest.StartsWith<byte>([0xC3, 0xAF, 0xC2, 0xBB, 0xC2, 0xBF])) at += 6;
            else return at;
        }
    }

    private static bool LooksUtf16(byte[] bytes, int zeroAt)
    {
        var pairs = Math.Min(bytes.Length / 2, 2000);
        if (pairs < 8) return false;
        var zeros = 0;
        for (var i = 0; i < pairs; i++) if (bytes[2 * i + zeroAt] == 0 && bytes[2 * i + 1 - zeroAt] != 0) zeros++;
        return zeros > pairs * 0.7;
    }

    /// <summary>In DOS 850 the pound sign is 0x9C, which beside a digit or a bracket is nothing sensible in Windows-1252 ("œ").</summary>
    private static bool LooksDos(byte[] bytes)
    {
        int dos = 0, windows = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0xA3) windows++;
            if (bytes[i] != 0x9C) continue;
            var before = i > 0 ? bytes[i - 1] : (byte)0;
            var after = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0;
            if (before == '(' || after is (byte)')' or (byte)'-' || char.IsAsciiDigit((char)after)) dos++;
        }
        return dos > windows;
    }

    private static bool IsUtf8(byte[] bytes)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        try { decoder.GetCharCount(bytes, 0, bytes.Length, flush: false); return true; }
        catch (DecoderFallbackException) { return false; }
    }

    private static bool IsBinary(byte[] bytes)
    {
        if (Starts(bytes, (byte)'P', (byte)'K', 3, 4) || Starts(bytes, "%PDF"u8) || Starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) return true;
        // Some systems fill their cells and the file's end with NUL: those are blanks among text, where the rest is text.
        var odd = bytes.Count(b => b is > 0 and < 9 or > 13 and < 32 and not 26 and not 27);
        return odd > 0 && odd * 200 > bytes.Count(b => b != 0);
    }

    private sealed class LegacyFallback(Encoding legacy) : DecoderFallback
    {
        public override int MaxCharCount => 4;
        public override DecoderFallbackBuffer CreateFallbackBuffer() => new LegacyBuffer(legacy);
    }

    private sealed class LegacyBuffer(Encoding legacy) : DecoderFallbackBuffer
    {
        private string pending = "";
        private int next;

        public override int Remaining => pending.Length - next;
        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (pending, next) = (legacy.GetString(bytesUnknown), 0);
            return pending.Length > 0;
        }
        public override char GetNextChar() => next < pending.Length ? pending[next++] : '\0';
        public override bool MovePrevious()
        {
            if (next == 0) return false;
            next--;
            return true;
        }
    }

    /// <summary>The sample already read, then the rest of the stream.</summary>
    private sealed class Joined(byte[] head, Stream tail) : Stream
    {
        private int at;

        public void Skip(int count) => at += Math.Min(count, head.Length - at);
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
            if (at >= head.Length) return tail.Read(buffer, offset, count);
            var taken = Math.Min(count, head.Length - at);
            Array.Copy(head, at, buffer, offset, taken);
            at += taken;
            return taken;
        }
    }
}
