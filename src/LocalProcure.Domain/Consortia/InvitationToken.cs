using System.Security.Cryptography;
using System.Text;

namespace LocalProcure.Domain.Consortia;

/// <summary>The secret in an e-mailed invitation. Only its hash is stored, so the database cannot be used to join a group.</summary>
public static class InvitationToken
{
    /// <summary>256 random bits, fit for an address.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
