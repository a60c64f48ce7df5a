using System.Security.Cryptography;
using System.Text;

namespace LocalProcure.Web.Data;

/// <summary>One act in the append-only trail. Each row's hash covers the one before it in its chain, so a change or a gap shows.</summary>
public sealed class AuditRow
{
    public required Guid ChainId { get; init; }
    /// <summary>1, 2, 3 ... within the chain.</summary>
    public required int Number { get; init; }
    public required string ThingType { get; init; }
    public required Guid ThingId { get; init; }
    public required string What { get; init; }
    /// <summary>The person's id (empty: the system). Never a name, so that a person can be forgotten.</summary>
    public required Guid By { get; init; }
    public required Guid? OnBehalfOf { get; init; }
    public required DateTime At { get; init; }
    public required string? Detail { get; init; }
    public required string PreviousHash { get; init; }
    public required string Hash { get; init; }

    public static AuditRow After(string previousHash, int number, Happening happening)
    {
        var at = Current.Truncated(happening.Act.At);
        return new AuditRow
        {
            ChainId = happening.ChainId, Number = number, ThingType = happening.ThingType, ThingId = happening.ThingId, What = happening.What,
            By = happening.Act.By, OnBehalfOf = happening.Act.OnBehalfOf, At = at, Detail = happening.Detail, PreviousHash = previousHash,
            Hash = HashOf(previousHash, happening.ChainId, number, happening.ThingType, happening.ThingId, happening.What,
                happening.Act.By, happening.Act.OnBehalfOf, at, happening.Detail),
        };
    }

    /// <summary>Whether this row still says what it said when it was written.</summary>
    public bool IsIntact => Hash == HashOf(PreviousHash, ChainId, Number, ThingType, ThingId, What, By, OnBehalfOf, At, Detail);

    private static string HashOf(string previous, Guid chain, int number, string type, Guid thing, string what, Guid by, Guid? behalf, DateTime at, string? detail) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', previous, chain, number, type, thing, what, by, behalf, at.Ticks, detail))));
}
