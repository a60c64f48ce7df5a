using LocalProcure.Domain.Consortia;

namespace LocalProcure.Domain.Selections;

/// <summary>A member firm's word for one exact version of its group's request to take part, under one exact version of members and shares. It stands in the group's own chain, which no buyer reads.</summary>
public sealed class RequestSignature : Entity
{
    private RequestSignature() { }

    internal RequestSignature(ParticipationRequest request, Consortium group, Guid firmId, Act act)
    {
        (ConsortiumId, RequestId, FirmId, PersonId, SignedAt) = (group.Id, request.Id, firmId, act.By, act.At);
        (ContentVersion, ContentHash, TermsVersion) = (request.ContentVersion, request.ContentHash, group.TermsVersion);
        Record("JointRequestSigned", act, $"{firmId} version={ContentVersion} terms={TermsVersion} {ContentHash}");
    }

    public Guid ConsortiumId { get; private set; }
    public Guid RequestId { get; private set; }
    public Guid FirmId { get; private set; }
    public int ContentVersion { get; private set; }
    public string ContentHash { get; private set; } = "";
    /// <summary>The version of members, roles and shares that was agreed to.</summary>
    public int TermsVersion { get; private set; }
    public Guid PersonId { get; private set; }
    public DateTime SignedAt { get; private set; }
    public DateTime? TakenBackAt { get; private set; }
    public override Guid ChainId => ConsortiumId;

    /// <summary>Compares everything that was signed, so it cannot count for another version.</summary>
    public bool Covers(ParticipationRequest request, Consortium group) => TakenBackAt is null && RequestId == request.Id && TermsVersion == group.TermsVersion
        && ContentVersion == request.ContentVersion && ContentHash == request.ContentHash;

    internal void TakeBack(Act act)
    {
        TakenBackAt = act.At;
        Record("JointRequestSignatureTakenBack", act, $"{FirmId}");
    }
}

/// <summary>Signing a group's request to take part: as with its bid, only what every member signed is handed in.</summary>
public static class JointRequest
{
    public static RequestSignature? Of(this IEnumerable<RequestSignature> signatures, ParticipationRequest request, Consortium group, Guid firmId) =>
        signatures.FirstOrDefault(s => s.FirmId == firmId && s.Covers(request, group));

    /// <summary>Members whose signature on exactly this is missing; the lead signs by handing in.</summary>
    public static IReadOnlyList<Guid> Unsigned(this IReadOnlyCollection<RequestSignature> signatures, ParticipationRequest request, Consortium group) =>
        [.. group.AcceptedMembers.Select(m => m.FirmId!.Value).Where(firm => firm != request.FirmId && signatures.Of(request, group, firm) is null)];

    /// <summary>Why a member cannot sign this now.</summary>
    public static string? WhyNotSign(ParticipationRequest request, Consortium group, Guid firmId, DateTime closesAt, DateTime now) =>
        now >= closesAt ? SelectionText.RequestsClosed(closesAt)
        : request.SubmittedAt is not null ? SelectionText.HandedInAsSigned
        : request.ContentVersion == 0 ? SelectionText.NothingWritten
        : !group.IsIn(firmId) ? ConsortiumText.NotAMember
        : group.WhyNotReady() ?? group.WhyNotVouch(firmId);

    /// <summary>Why the lead cannot hand it in for the group: null only when every other member signed exactly this.</summary>
    public static string? WhyNotHandIn(ParticipationRequest request, Consortium group, IReadOnlyCollection<RequestSignature> signatures) =>
        group.WhyNotReady() ?? (signatures.Unsigned(request, group).Count is var missing and > 0 ? ConsortiumText.SignaturesMissing(missing) : null);
}
