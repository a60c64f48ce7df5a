using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LocalProcure.Domain.Bids;

/// <summary>AES-256-GCM over short things held in memory: a bid's content, a bid's key. What comes out is nonce, tag, cipher text.</summary>
public static class Seal
{
    public const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    /// <summary>Content is padded to whole blocks of this size, so that its length tells next to nothing.</summary>
    public const int Block = 4096;

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    /// <summary>Seals bytes under a key; the binding must be given again, to the letter, to open them.</summary>
    public static byte[] Close(byte[] key, ReadOnlySpan<byte> plain, string binding)
    {
        var made = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = made.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, plain, made.AsSpan(NonceBytes + TagBytes), made.AsSpan(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(binding));
        return made;
    }

    /// <summary>Opens sealed bytes; throws <see cref="CryptographicException"/> when key, binding or a single bit differs.</summary>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> made, string binding)
    {
        if (made.Length < NonceBytes + TagBytes) throw new CryptographicException("Too short to be sealed content.");
        var plain = new byte[made.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(made[..NonceBytes], made[(NonceBytes + TagBytes)..], made.Slice(NonceBytes, TagBytes), plain, Encoding.UTF8.GetBytes(binding));
        return plain;
    }

    /// <summary>As <see cref="Close"/>, padded to whole blocks.</summary>
    public static byte[] ClosePadded(byte[] key, ReadOnlySpan<byte> plain, string binding)
    {
        var padded = new byte[(plain.Length + 4 + Block - 1) / Block * Block];
        BinaryPrimitives.WriteInt32LittleEndian(padded, plain.Length);
        plain.CopyTo(padded.AsSpan(4));
        return Close(key, padded, binding);
    }

    /// <summary>As <see cref="Open"/>, with the padding taken off.</summary>
    public static byte[] OpenPadded(byte[] key, ReadOnlySpan<byte> made, string binding)
    {
        var padded = Open(key, made, binding);
        return padded.AsSpan(4, BinaryPrimitives.ReadInt32LittleEndian(padded)).ToArray();
    }

    /// <summary>What a bid's content is bound to: moved to another tender, bid, version or closing time, it does not open.</summary>
    public static string ContentBinding(Guid tenderId, Guid bidId, int contentVersion, DateTime closesAt) =>
        $"localprocure bid content 1|{tenderId:N}|{bidId:N}|{contentVersion}|{closesAt:yyyy-MM-ddTHH:mm:ss.fffffff}Z";

    /// <summary>What a bid's wrapped key is bound to.</summary>
    public static string KeyBinding(Guid tenderId, Guid bidId) => $"localprocure bid key 1|{tenderId:N}|{bidId:N}";

    /// <summary>What an attached file's bytes are bound to.</summary>
    public static string FileBinding(Guid bidId, Guid fileId) => $"localprocure bid file 1|{bidId:N}|{fileId:N}";
}
