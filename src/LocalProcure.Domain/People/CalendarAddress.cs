using System.Security.Cryptography;
using System.Text;

namespace LocalProcure.Domain.People;

/// <summary>The secret address of one person's calendar. Only a fingerprint of the secret is kept; making a new one ends the old.</summary>
public sealed class CalendarAddress : Entity
{
    private CalendarAddress() { }

    public CalendarAddress(string secret, Act act)
    {
        (PersonId, SecretHash, MadeAt) = (act.By, HashOf(secret), act.At);
        Record("CalendarAddressMade", act);
    }

    public Guid PersonId { get; private set; }
    public string SecretHash { get; private set; } = "";
    public DateTime MadeAt { get; private set; }
    public DateTime? EndedAt { get; private set; }

    public void End(Act act)
    {
        if (EndedAt is not null) return;
        EndedAt = act.At;
        Record("CalendarAddressEnded", act);
    }

    /// <summary>64 hexadecimal digits: 256 random bits.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
