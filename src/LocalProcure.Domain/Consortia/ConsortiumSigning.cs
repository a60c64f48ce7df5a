namespace LocalProcure.Domain.Consortia;

/// <summary>Signing and submitting the joint bid.</summary>
public sealed partial class Consortium
{
    /// <summary>Why the group is not complete enough to be signed for: at least two members, everyone asked has answered, shares exactly whole.</summary>
    public string? WhyNotReady() =>
        EndedAt is not null ? ConsortiumText.Ended
        : IsStanding ? ConsortiumText.StandingDoesNotBid
        : members.Any(member => member.IsPending) ? ConsortiumText.StillWaiting(members.Count(member => member.IsPending))
        : AcceptedMembers.Count() < 2 ? ConsortiumText.NeedsTwo
        : TotalShares != Shares.Whole ? ConsortiumText.SharesNotWhole(TotalShares)
        : WhyNotWholeByLot();

    public bool HasSigned(Guid firmId, JointContent content) =>
        signatures.Any(signature => signature.FirmId == firmId && signature.Covers(content, TermsVersion));

    /// <summary>Member firms whose signature on exactly this is missing.</summary>
    public IReadOnlyList<Guid> Unsigned(JointContent content) =>
        [.. AcceptedMembers.Select(member => member.FirmId!.Value).Where(firmId => !HasSigned(firmId, content))];

    /// <summary>The joint bid is in, and the tender has changed since: everybody signs the same version again before the lead confirms it.</summary>
    public bool NeedsConfirming(JointContent content) => SubmittedAt is not null && SubmittedChange < content.Change;

    public string? WhyNotSign(Guid firmId, JointContent content) =>
        SubmittedAt is not null && !NeedsConfirming(content) ? ConsortiumText.LockedBySubmission
        : !IsIn(firmId) ? ConsortiumText.NotAMember
        : WhyNotReady() ?? WhyNotVouch(firmId);

    /// <summary>Signs for a firm. Signing the same version twice changes nothing.</summary>
    public void Sign(Guid firmId, JointContent content, Act act)
    {
        RuleBroken.If(WhyNotSign(firmId, content));
        if (HasSigned(firmId, content)) return;
        signatures.Add(new ConsortiumSignature(Id, firmId, TermsVersion, content, act));
    }

    public string? WhyNotUnsign(Guid firmId) =>
        SubmittedAt is not null ? ConsortiumText.LockedBySubmission
        : signatures.Any(signature => signature.FirmId == firmId && signature.ResetAt is null) ? null : ConsortiumText.NotSigned;

    /// <summary>Takes back a firm's own signature; possible until the lead submits. It changes this row too, so that doing both at the same moment fails for one.</summary>
    public void Unsign(Guid firmId, Act act)
    {
        RuleBroken.If(WhyNotUnsign(firmId));
        TakenBack++;
        foreach (var signature in signatures.Where(signature => signature.FirmId == firmId && signature.ResetAt is null))
            signature.Reset(ResetReason.SignerWithdrew, act);
    }

    /// <summary>The bid's content changed. Says whether any signature was lost by it, so that everyone can be told why.</summary>
    public bool ContentChanged(Act act) => ResetSignatures(ResetReason.ContentChanged, act);

    /// <summary>Why this firm cannot submit exactly this content for the group: null only when every member signed it.</summary>
    public string? WhyNotSubmit(JointContent content, Guid firmId) =>
        SubmittedAt is not null ? ConsortiumText.AlreadySubmitted
        : firmId != LeadFirmId ? ConsortiumText.OnlyLeadSubmits
        : WhyNotReady() is { } reason ? reason
        : Unsigned(content).Count is var missing and > 0 ? ConsortiumText.SignaturesMissing(missing)
        : null;

    /// <summary>Locks the group. It changes this row, so a member leaving at the same moment makes one of the two saves fail.</summary>
    public void Submit(JointContent content, Guid firmId, Act act)
    {
        RuleBroken.If(WhyNotSubmit(content, firmId));
        (SubmittedBidId, SubmittedAt, SubmittedChange) = (content.BidId, act.At, content.Change);
        Record("JointBidSubmitted", act, $"{content.BidId} version={content.Version}");
    }

    /// <summary>Why this firm cannot confirm the submitted bid after the tender's change: null only when every member signed it again.</summary>
    public string? WhyNotConfirm(JointContent content, Guid firmId) =>
        !NeedsConfirming(content) ? ConsortiumText.NothingToConfirm
        : firmId != LeadFirmId ? ConsortiumText.OnlyLeadConfirms
        : WhyNotReady() is { } reason ? reason
        : Unsigned(content).Count is var missing and > 0 ? ConsortiumText.SignaturesMissing(missing)
        : null;

    public void Confirm(JointContent content, Guid firmId, Act act)
    {
        RuleBroken.If(WhyNotConfirm(content, firmId));
        SubmittedChange = content.Change;
        Record("JointBidConfirmed", act, $"{content.BidId} version={content.Version} change={content.Change}");
    }

    /// <summary>The submitted bid was taken back before closing: the group may change again, and signatures on the same version still stand.</summary>
    public void BidWithdrawn(Act act)
    {
        (SubmittedBidId, SubmittedAt) = (null, null);
        Record("JointBidWithdrawn", act);
    }

    /// <summary>When the lead handed in the request to take part; null while none is in. It changes this row, so a member leaving at the same moment makes one of the two saves fail.</summary>
    public DateTime? RequestedAt { get; private set; }

    public void NoteRequest(DateTime? handedIn, Act act)
    {
        RequestedAt = handedIn;
        Record(handedIn is null ? "JointRequestWithdrawn" : "JointRequestSubmitted", act);
    }

    private bool ResetSignatures(ResetReason why, Act act)
    {
        var live = signatures.Where(signature => signature.ResetAt is null).ToArray();
        foreach (var signature in live) signature.Reset(why, act);
        return live.Length > 0;
    }
}
