using LocalProcure.Domain.Firms;

namespace LocalProcure.Web.Features.Shared;

/// <summary>What a profile says, already cut to what its reader may see; shown with <c>_Evidence</c>.</summary>
/// <param name="Day">On which papers must be valid to count.</param>
public sealed record EvidenceView(Guid FirmId, ProfileContent Content, DateOnly Day);
