namespace LocalProcure.Domain.Consortia;

/// <summary>Why signatures no longer count.</summary>
public enum ResetReason { ContentChanged, MembersChanged, SharesChanged, LeadChanged, TermsChanged, SignerWithdrew, Ended, BidElsewhereDeclared }

/// <summary>A member firm's agreement to one exact version of the joint bid under one exact version of the members and shares.</summary>
public sealed class ConsortiumSignature : Entity
{
    private ConsortiumSignature() { }

    internal ConsortiumSignature(Guid consortiumId, Guid firmId, int termsVersion, JointContent content, Act act)
    {
        (ConsortiumId, FirmId, TermsVersion, PersonId, SignedAt) = (consortiumId, firmId, termsVersion, act.By, act.At);
        (BidId, ContentVersion, ContentHash, TenderChange) = (content.BidId, content.Version, content.Hash, content.Change);
        Record("JointBidSigned", act, $"{firmId} version={ContentVersion} terms={termsVersion} {ContentHash}");
    }

    public Guid ConsortiumId { get; private set; }
    public Guid FirmId { get; private set; }
    public Guid BidId { get; private set; }
    public int ContentVersion { get; private set; }
    public string ContentHash { get; private set; } = "";
    /// <summary>The tender's change that was in force when this was signed.</summary>
    public int TenderChange { get; private set; }
    /// <summary>The version of members, roles, shares and model that was agreed to.</summary>
    public int TermsVersion { get; private set; }
    public Guid PersonId { get; private set; }
    public DateTime SignedAt { get; private set; }
    public DateTime? ResetAt { get; private set; }
    public ResetReason? ResetBecause { get; private set; }
    /// <summary>Who did what reset it; null for signatures reset before this was kept.</summary>
    public Guid? ResetBy { get; private set; }
    public override Guid ChainId => ConsortiumId;

    /// <summary>Compares everything that was signed, so a signature that nobody reset still cannot count for another version.</summary>
    public bool Covers(JointContent content, int termsVersion) =>
        ResetAt is null && TermsVersion == termsVersion
        && BidId == content.BidId && ContentVersion == content.Version && ContentHash == content.Hash && TenderChange == content.Change;

    internal void Reset(ResetReason why, Act act)
    {
        (ResetAt, ResetBecause, ResetBy) = (act.At, why, act.By);
        Record("JointSignatureReset", act, $"{FirmId} {why}");
    }
}
