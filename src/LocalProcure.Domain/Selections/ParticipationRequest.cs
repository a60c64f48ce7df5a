using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;

namespace LocalProcure.Domain.Selections;

/// <summary>
/// A firm's request to take part in a competitive flexible procedure, alone or as the lead of a consortium: sealed from its first word,
/// opened with all others by two officers after the participation stage closed, then assessed.
/// </summary>
public sealed class ParticipationRequest : Entity
{
    private ParticipationRequest() { }

    public ParticipationRequest(Guid tenderId, Guid buyerId, Guid firmId, Guid? consortiumId, DateTime closesAt, Act act)
    {
        (TenderId, BuyerId, FirmId, ConsortiumId, BidderId, StartedAt, ContentClosesAt) = (tenderId, buyerId, firmId, consortiumId, consortiumId ?? firmId, act.At, closesAt);
        Record("RequestStarted", act);
    }

    public Guid TenderId { get; private set; }
    public Guid BuyerId { get; private set; }
    /// <summary>The firm that asks; a consortium's lead.</summary>
    public Guid FirmId { get; private set; }
    public Guid? ConsortiumId { get; private set; }
    /// <summary>Who asks, as one id: the consortium's, else the firm's. One request per bidder and tender.</summary>
    public Guid BidderId { get; private set; }
    public DateTime StartedAt { get; private set; }

    /// <summary>The request's own key, wrapped by the tender's key.</summary>
    public byte[] WrappedKey { get; private set; } = [];
    public byte[] Content { get; private set; } = [];
    public int ContentVersion { get; private set; }
    /// <summary>SHA-256 of the salted content.</summary>
    public string ContentHash { get; private set; } = "";
    /// <summary>The closing time that the content is sealed for.</summary>
    public DateTime ContentClosesAt { get; private set; }

    /// <summary>When it was handed in; null while it is a draft. What is handed in does not change unless it is taken back.</summary>
    public DateTime? SubmittedAt { get; private set; }
    /// <summary>How often it was handed in: the number on the receipt.</summary>
    public int Submissions { get; private set; }
    /// <summary>The receipt's signature, base64.</summary>
    public string Signature { get; private set; } = "";
    /// <summary>When two officers opened it.</summary>
    public DateTime? OpenedAt { get; private set; }

    /// <summary>The buyer's decision on it; null until assessed.</summary>
    public bool? Passed { get; private set; }
    public string? AssessedBecause { get; private set; }
    /// <summary>Out of 100, where the buyer ranks those who pass.</summary>
    public int? Score { get; private set; }
    public Guid? AssessedBy { get; private set; }
    public DateTime? AssessedAt { get; private set; }

    public bool IsJoint => ConsortiumId is not null;

    public Receipt Receipt => new(TenderId, Id, Submissions, SubmittedAt ?? default, ContentHash);

    /// <summary>Sets the key once, when the draft is first sealed.</summary>
    public void KeepKey(byte[] wrapped)
    {
        if (WrappedKey.Length > 0) throw new InvalidOperationException("A request has one key.");
        WrappedKey = wrapped;
    }

    public string? WhyNotChange(DateTime closesAt, DateTime now) =>
        now >= closesAt ? SelectionText.RequestsClosed(closesAt) : SubmittedAt is not null ? SelectionText.TakeBackFirst : null;

    public void Change(byte[] content, int version, string hash, DateTime closesAt, Act act)
    {
        if (version != ContentVersion + 1) throw new InvalidOperationException("Content versions follow one another.");
        RuleBroken.If(WhyNotChange(closesAt, act.At));
        (Content, ContentVersion, ContentHash, ContentClosesAt) = (content, version, hash, closesAt);
        Record("RequestChanged", act, $"version {version} {hash}");
    }

    public string? WhyNotSubmit(DateTime closesAt, DateTime now) =>
        now >= closesAt ? SelectionText.TooLate(closesAt)
        : SubmittedAt is not null ? SelectionText.AlreadyHandedIn
        : ContentVersion == 0 ? SelectionText.NothingWritten : null;

    public void Submit(DateTime closesAt, Func<Receipt, string> sign, Act act)
    {
        RuleBroken.If(WhyNotSubmit(closesAt, act.At));
        (SubmittedAt, Submissions) = (act.At, Submissions + 1);
        Signature = sign(Receipt);
        Record("RequestSubmitted", act, $"submission {Submissions} version {ContentVersion} {ContentHash}");
    }

    public string? WhyNotWithdraw(DateTime closesAt, DateTime now) =>
        now >= closesAt ? SelectionText.RequestsClosed(closesAt) : SubmittedAt is null ? SelectionText.NothingHandedIn : null;

    public void Withdraw(DateTime closesAt, Act act)
    {
        RuleBroken.If(WhyNotWithdraw(closesAt, act.At));
        (SubmittedAt, Signature) = (null, "");
        Record("RequestWithdrawn", act, $"submission {Submissions}");
    }

    /// <summary>Raised by every signature given or taken back, so that neither can happen at the same moment as a change or as handing in.</summary>
    public int Signings { get; private set; }

    /// <summary>A member of the group signs exactly this version.</summary>
    public RequestSignature Sign(Consortium group, Guid firmId, DateTime closesAt, Act act)
    {
        if (group.Id != ConsortiumId) throw new InvalidOperationException("This is another group's request.");
        RuleBroken.If(JointRequest.WhyNotSign(this, group, firmId, closesAt, act.At));
        Signings++;
        return new RequestSignature(this, group, firmId, act);
    }

    public void TakeSignatureBack(RequestSignature signature, Act act)
    {
        RuleBroken.If(SubmittedAt is not null ? SelectionText.HandedInAsSigned : null);
        Signings++;
        signature.TakeBack(act);
    }

    /// <summary>The group's lead changed while this is a draft: the new lead's firm writes it and hands it in.</summary>
    public void HandTo(Guid firmId, Act act)
    {
        if (!IsJoint || SubmittedAt is not null) throw new InvalidOperationException("Only a group's draft changes hands.");
        FirmId = firmId;
        Record("RequestHandedToLead", act, firmId.ToString());
    }

    /// <summary>When its content was deleted after its time of keeping.</summary>
    public DateTime? ContentDeletedAt { get; private set; }

    internal void DeleteContent(Act act)
    {
        (Content, WrappedKey, ContentDeletedAt) = ([], [], act.At);
        Record("RequestContentDeleted", act);
    }

    internal void Open(Act act)
    {
        if (SubmittedAt is null || OpenedAt is not null) throw new InvalidOperationException("Only a request handed in is opened, and once.");
        OpenedAt = act.At;
        Record("RequestOpened", act, ContentHash);
    }

    /// <summary>Why it cannot be assessed, or assessed anew: the shortlist rests on it once recorded.</summary>
    public string? WhyNotAssess(Tenders.Tender tender, bool? passed, string? because, int? score, DateTime now) =>
        tender.WhyNotShortlist(now)
        ?? (OpenedAt is null ? SelectionText.OpenFirst
        : passed is null ? SelectionText.ChoosePass
        : string.IsNullOrWhiteSpace(because) ? SelectionText.EnterReason
        : score is < 0 or > 100 ? SelectionText.ScoreRange : null);

    public void Assess(Tenders.Tender tender, bool passed, string because, int? score, Act act)
    {
        RuleBroken.If(WhyNotAssess(tender, passed, because, score, act.At));
        var before = Over(AssessedBecause, because);
        (Passed, AssessedBecause, Score, AssessedBy, AssessedAt) = (passed, because, score, act.By, act.At);
        Record("RequestAssessed", act, $"passed={passed} score={score}", before);
    }
}
