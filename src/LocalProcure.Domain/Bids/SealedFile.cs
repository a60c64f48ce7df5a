using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LocalProcure.Domain.Bids;

/// <summary>
/// Seals a file of any size in segments, so that 50 MB never stands in memory. Each segment's number and whether it is the last
/// are authenticated, so that segments cannot be dropped, repeated or reordered. A key seals one file only.
/// </summary>
public static class SealedFile
{
    private const int Segment = 64 * 1024;
    private const int TagBytes = 16;

    /// <summary>Seals a stream, padded to whole segments; the true length is kept in the bid's content, not here.</summary>
    public static async Task Close(byte[] key, Stream plain, Stream made, string binding, CancellationToken stop = default)
    {
        using var aes = new AesGcm(key, TagBytes);
        var (now, next, cipher, tag) = (new byte[Segment], new byte[Segment], new byte[Segment], new byte[TagBytes]);
        var has = await plain.ReadAtLeastAsync(now, Segment, throwOnEndOfStream: false, stop);
        for (long number = 0; ; number++)
        {
            var hasNext = has == Segment ? await plain.ReadAtLeastAsync(next, Segment, throwOnEndOfStream: false, stop) : 0;
            now.AsSpan(has).Clear();
            aes.Encrypt(Nonce(number, hasNext == 0), now, cipher, tag, Encoding.UTF8.GetBytes(binding));
            await made.WriteAsync(tag, stop);
            await made.WriteAsync(cipher, stop);
            if (hasNext == 0) return;
            (now, next, has) = (next, now, hasNext);
        }
    }

    /// <summary>Opens what <see cref="Close"/> made, writing just the true length. Throws when anything was touched.</summary>
    public static async Task Open(byte[] key, Stream made, long length, Stream plain, string binding, CancellationToken stop = default)
    {
        using var aes = new AesGcm(key, TagBytes);
        var (now, next, clear) = (new byte[TagBytes + Segment], new byte[TagBytes + Segment], new byte[Segment]);
        var has = await made.ReadAtLeastAsync(now, now.Length, throwOnEndOfStream: false, stop);
        for (long number = 0, left = length; ; number++)
        {
            if (has != now.Length) throw new CryptographicException("A sealed file was cut short.");
            var hasNext = await made.ReadAtLeastAsync(next, next.Length, throwOnEndOfStream: false, stop);
            aes.Decrypt(Nonce(number, hasNext == 0), now.AsSpan(TagBytes), now.AsSpan(0, TagBytes), clear, Encoding.UTF8.GetBytes(binding));
            var take = (int)Math.Min(left, Segment);
            await plain.WriteAsync(clear.AsMemory(0, take), stop);
            left -= take;
            if (hasNext == 0) return;
            (now, next, has) = (next, now, hasNext);
        }
    }

    private static byte[] Nonce(long number, bool isLast)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(3), number);
        nonce[11] = (byte)(isLast ? 1 : 0);
        return nonce;
    }
}
