using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalProcure.Domain.Bids;

/// <summary>Proof of what was handed in and when: the hash of the content and the server's time, signed by the server.</summary>
/// <param name="ReceivedAt">UTC, by the server's clock.</param>
/// <param name="Hash">SHA-256 of the canonical content, lower-case hex.</param>
public sealed record Receipt(Guid TenderId, Guid BidId, int Number, DateTime ReceivedAt, string Hash)
{
    /// <summary>The exact text that is signed (UTF-8, lines ended by a single line feed).</summary>
    public string Text() => string.Join('\n',
        "localprocure receipt 1",
        $"tender {TenderId:D}",
        $"bid {BidId:D}",
        $"submission {Number.ToString(CultureInfo.InvariantCulture)}",
        $"received {ReceivedAt.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture)}Z",
        $"sha256 {Hash}") + "\n";

    public string SignedWith(ECDsa key) =>
        Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(Text()), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));

    public bool IsSignedBy(ECDsa key, string signature) =>
        key.VerifyData(Encoding.UTF8.GetBytes(Text()), Convert.FromBase64String(signature), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    /// <summary>Short enough to read out on the telephone: the first twelve characters of the hash, in fours.</summary>
    public string Reference => $"{Hash[..4]}-{Hash[4..8]}-{Hash[8..12]}".ToUpperInvariant();
}
