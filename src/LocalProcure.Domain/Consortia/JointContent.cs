namespace LocalProcure.Domain.Consortia;

/// <summary>The exact state of a joint bid that members sign: which bid, which version of it, the SHA-256 of that version, and after which change of the tender.</summary>
/// <param name="Hash">Lower-case hexadecimal.</param>
/// <param name="Change">The tender's latest published change; 0 while there is none.</param>
public sealed record JointContent(Guid BidId, int Version, string Hash, int Change = 0);
