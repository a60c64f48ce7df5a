using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace LocalProcure.Web.Plumbing;

/// <summary>Six-digit codes by time (RFC 6238: HMAC-SHA-1, 30 seconds), as every authenticator app makes them.</summary>
public static class OneTimeCode
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new key of 160 bits in base 32.</summary>
    public static string NewKey() => RandomNumberGenerator.GetString(Alphabet, 32);

    public static long StepAt(DateTime utc) => (long)(utc - DateTime.UnixEpoch).TotalSeconds / 30;

    public static string At(string key, DateTime utc) => Code(Bytes(key), StepAt(utc));

    /// <summary>The half-minute that the code belongs to, one early or late allowed for clocks; null when it is wrong.</summary>
    public static long? StepOf(string key, string code, DateTime utc)
    {
        var (bytes, step) = (Bytes(key), StepAt(utc));
        foreach (var candidate in (long[])[step, step - 1, step + 1])
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(bytes, candidate)), System.Text.Encoding.UTF8.GetBytes(code)))
                return candidate;
        return null;
    }

    private static string Code(byte[] key, long step)
    {
        Span<byte> message = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(message, step);
#pragma warning disable CA5350 // SHA-1 is what the standard and the apps use; HMAC does not rest on what is broken in it.
        var hash = HMACSHA1.HashData(key, message);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15, 4)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>(20);
        var (buffer, bits) = (0, 0);
        foreach (var c in key)
        {
            buffer = buffer << 5 | Alphabet.IndexOf(c, StringComparison.Ordinal);
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
            buffer &= (1 << bits) - 1;
        }
        return [.. bytes];
    }
}
