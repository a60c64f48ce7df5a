namespace LocalProcure.Domain.Consortia;

/// <summary>The exact state of a joint bid that members sign: which bid, which version of it, and the SHA-256 of that version.</summary>
/// <param name="Hash">Lower-case hexadecimal.</param>
public sealed record JointContent(Guid BidId, int Version, string Hash);
