namespace LocalProcure.Domain.Bids;

/// <summary>
/// One bidder's bid for one tender: a sealed draft that changes, and the submissions made of it. Nothing here is readable in the clear.
/// The bidder is a firm, or a consortium whose lead is <see cref="FirmId"/>.
/// </summary>
public sealed class Bid : Entity
{
    private readonly List<BidParty> parties = [];
    private readonly List<Submission> submissions = [];

    private Bid() { }

    public Bid(Guid tenderId, Guid buyerId, Guid firmId, Guid? consortiumId, DateTime closesAt, Act act)
    {
        (TenderId, BuyerId, FirmId, ConsortiumId, BidderId) = (tenderId, buyerId, firmId, consortiumId, consortiumId ?? firmId);
        (StartedAt, ContentClosesAt) = (act.At, closesAt);
        parties.Add(new BidParty(firmId));
        Record("BidStarted", act);
    }

    public Guid TenderId { get; private set; }
    public Guid BuyerId { get; private set; }
    /// <summary>The firm that bids; the lead of a joint bid.</summary>
    public Guid FirmId { get; private set; }
    public Guid? ConsortiumId { get; private set; }
    /// <summary>Who bids, as one id: the consortium's, else the firm's. One bid per bidder and tender.</summary>
    public Guid BidderId { get; private set; }
    public DateTime StartedAt { get; private set; }

    /// <summary>The bid's own key, wrapped by the tender's key.</summary>
    public byte[] WrappedKey { get; private set; } = [];
    /// <summary>The draft's content under the bid's key.</summary>
    public byte[] Content { get; private set; } = [];
    /// <summary>Raised by every change of content: what the members of a joint bid sign.</summary>
    public int ContentVersion { get; private set; }
    /// <summary>SHA-256 of the salted content: safe to keep and to sign, since nobody can guess what it is of.</summary>
    public string ContentHash { get; private set; } = "";
    /// <summary>The closing time that the content is sealed for.</summary>
    public DateTime ContentClosesAt { get; private set; }

    /// <summary>When the submission that stands was received; null while none does.</summary>
    public DateTime? SubmittedAt { get; private set; }
    /// <summary>The tender's change that the standing submission was made or confirmed after: behind the tender's count it does not count.</summary>
    public int AgreedChange { get; private set; }
    /// <summary>When two officers opened it.</summary>
    public DateTime? OpenedAt { get; private set; }
    /// <summary>The closing time of which the five-day reminder spoke, so that an extended tender reminds again.</summary>
    public DateTime? RemindedFiveDaysFor { get; private set; }
    /// <summary>The closing time of which the 24-hour reminder spoke.</summary>
    public DateTime? RemindedOneDayFor { get; private set; }

    /// <summary>Every firm that this is the bid of: the firm alone, or the consortium's members who accepted.</summary>
    public IReadOnlyList<BidParty> Parties => parties;
    public IReadOnlyList<Submission> Submissions => submissions;
    public IReadOnlyList<Guid> FirmIds => [.. parties.Select(p => p.FirmId)];
    public bool IsJoint => ConsortiumId is not null;
    public Submission? Standing => submissions.SingleOrDefault(s => s.IsStanding);

    /// <summary>Sets the key once, when the draft is first sealed.</summary>
    public void KeepKey(byte[] wrapped)
    {
        if (WrappedKey.Length > 0) throw new InvalidOperationException("A bid has one key.");
        WrappedKey = wrapped;
    }

    /// <summary>Replaces the draft's content by its next version.</summary>
    public void Change(byte[] content, int version, string hash, DateTime closesAt, Act act)
    {
        if (version != ContentVersion + 1) throw new InvalidOperationException("Content versions follow one another.");
        RuleBroken.If(WhyNotChange(closesAt, act.At));
        (Content, ContentVersion, ContentHash, ContentClosesAt) = (content, version, hash, closesAt);
        Record("BidChanged", act, $"version {version} {hash}");
    }

    /// <summary>A submitted bid is taken back before it is changed, so that what stands and what one sees are always the same.</summary>
    public string? WhyNotChange(DateTime closesAt, DateTime now) =>
        now >= closesAt ? BidText.Closed(closesAt) : Standing is not null ? BidText.WithdrawFirst : null;

    /// <summary>Why the draft cannot be handed in now. What the content lacks is <see cref="Readiness"/>'s to say.</summary>
    public string? WhyNotSubmit(DateTime closesAt, DateTime now) =>
        now >= closesAt ? BidText.TooLate(closesAt)
        : ContentVersion == 0 ? BidText.NothingWritten
        : Standing is not null ? BidText.AlreadySubmitted : null;

    /// <summary>Hands in the draft as it stands, kept just as it was sealed.</summary>
    /// <param name="change">The tender's latest change, that this is an answer to.</param>
    public Submission Submit(DateTime closesAt, Func<Receipt, string> sign, Act act, int change = 0)
    {
        RuleBroken.If(WhyNotSubmit(closesAt, act.At));
        var receipt = new Receipt(TenderId, Id, submissions.Count + 1, act.At, ContentHash);
        var made = new Submission(receipt, ContentVersion, ContentClosesAt, Content, sign(receipt), act.By);
        submissions.Add(made);
        (SubmittedAt, AgreedChange) = (act.At, change);
        Record("BidSubmitted", act, $"submission {made.Number} version {ContentVersion} {ContentHash} change {change}");
        return made;
    }

    /// <summary>Submitted, and the tender has changed since: it is not counted until it is confirmed, or withdrawn and submitted again.</summary>
    public bool NeedsConfirming(int change) => Standing is not null && AgreedChange < change;

    /// <summary>Why it cannot be confirmed, or null. Whether it still answers everything asked is <see cref="Readiness"/>'s to say.</summary>
    public string? WhyNotConfirm(int change, DateTime closesAt, DateTime now) =>
        now >= closesAt ? ConfirmingText.TooLate(closesAt)
        : Standing is null ? BidText.NothingToWithdraw
        : !NeedsConfirming(change) ? ConfirmingText.NothingToConfirm : null;

    /// <summary>Says that what was handed in stands after the tender's change, unaltered.</summary>
    public void Confirm(int change, DateTime closesAt, Act act)
    {
        RuleBroken.If(WhyNotConfirm(change, closesAt, act.At));
        AgreedChange = change;
        Standing!.Confirm(change, act);
        Record("BidConfirmed", act, $"submission {Standing.Number} change {change}");
    }

    /// <summary>Notes at the opening that it stays sealed.</summary>
    public void LeaveSealed(int change, Act act)
    {
        if (!NeedsConfirming(change)) throw new InvalidOperationException("Only what was not confirmed stays sealed.");
        Record("BidNotConfirmed", act, $"submission {Standing!.Number} change {change}");
    }

    /// <summary>When its content was deleted after its time of keeping.</summary>
    public DateTime? ContentDeletedAt { get; private set; }

    internal void DeleteContent(Act act)
    {
        (Content, WrappedKey, ContentDeletedAt) = ([], [], act.At);
        foreach (var submission in submissions) submission.DeleteContent();
        Record("BidContentDeleted", act);
    }

    public string? WhyNotWithdraw(DateTime closesAt, DateTime now) =>
        Standing is null ? BidText.NothingToWithdraw : now >= closesAt ? BidText.Closed(closesAt) : null;

    public void Withdraw(DateTime closesAt, Act act)
    {
        RuleBroken.If(WhyNotWithdraw(closesAt, act.At));
        var standing = Standing!;
        standing.Withdraw(act);
        SubmittedAt = null;
        Record("BidWithdrawn", act, $"submission {standing.Number}");
    }

    /// <summary>Says whose bid this is. Called when a consortium's membership changes; the lead is always one of them.</summary>
    public void SetParties(IEnumerable<Guid> firmIds, Act act)
    {
        var wanted = firmIds.Append(FirmId).ToHashSet();
        if (wanted.SetEquals(FirmIds)) return;
        parties.RemoveAll(p => !wanted.Contains(p.FirmId));
        parties.AddRange(wanted.Except(FirmIds).Select(id => new BidParty(id)));
        Record("BidPartiesSet", act, $"{parties.Count} firms");
    }

    /// <summary>A consortium's lead changed while nothing stands submitted: the new lead's firm holds the bid.</summary>
    public void HandTo(Guid firmId, Act act)
    {
        if (!IsJoint || Standing is not null) throw new InvalidOperationException("Only an unsubmitted joint bid changes hands.");
        FirmId = firmId;
        if (!FirmIds.Contains(firmId)) parties.Add(new BidParty(firmId));
        Record("BidHandedToLead", act, firmId.ToString());
    }

    /// <summary>Noted by the opening, for a bid with a submission that stands.</summary>
    public void Open(Act act)
    {
        if (Standing is null || OpenedAt is not null) throw new InvalidOperationException("Only a standing submission is opened, and once.");
        OpenedAt = act.At;
        Record("BidOpened", act, Standing.Hash);
    }

    /// <summary>Which reminder is due while nothing counts: five days before closing, or one. Each is sent once per closing time, and not to who began later.</summary>
    public BidReminder? ReminderDueAt(DateTime closesAt, DateTime now, int change = 0)
    {
        if (SubmittedAt is not null && AgreedChange >= change || now >= closesAt) return null;
        if (now >= closesAt.AddDays(-1)) return RemindedOneDayFor != closesAt && StartedAt < closesAt.AddDays(-1) ? BidReminder.OneDay : null;
        return now >= closesAt.AddDays(-5) && RemindedFiveDaysFor != closesAt && StartedAt < closesAt.AddDays(-5) ? BidReminder.FiveDays : null;
    }

    public void NoteReminder(BidReminder reminder, DateTime closesAt)
    {
        if (reminder == BidReminder.OneDay) RemindedOneDayFor = closesAt; else RemindedFiveDaysFor = closesAt;
    }
}

/// <summary>What the people of an unsubmitted bid are reminded of.</summary>
public enum BidReminder { FiveDays, OneDay }

/// <summary>A firm whose bid it is.</summary>
public sealed class BidParty
{
    private BidParty() { }

    public BidParty(Guid firmId) => FirmId = firmId;

    public Guid FirmId { get; private set; }
}
