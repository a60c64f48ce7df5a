using LocalProcure.Domain.Rules;

namespace LocalProcure.Domain.Tenders;

/// <summary>Where a change to a published tender stands. Lapsed: the tender closed or was withdrawn before it was published.</summary>
public enum ChangeStatus { Draft, AwaitingApproval, Approved, Published, Lapsed }

/// <summary>What was decided about the closing time.</summary>
public enum ExtensionDecision { Extend, Keep }

/// <summary>
/// A change to a tender that takes bids (Procurement Act 2023 s.31): drafted, approved where the buyer asks for it, and republished as
/// the tender's next version with an explicit decision about more time. Bids already in count only when confirmed after it.
/// </summary>
public sealed class TenderChange : Entity
{
    private TenderChange() { }

    /// <param name="key">The id that the form was served with, so that sending it twice starts one.</param>
    public TenderChange(Tender tender, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(tender.WhyNotRevise(act.At));
        (TenderId, BuyerId, OpenFor, StartedAt, StartedBy, ChangedAt, ChangedBy) = (tender.Id, tender.BuyerId, tender.Id, act.At, act.By, act.At, act.By);
        Before = After = TenderTerms.Of(tender);
        Record("TenderChangeStarted", act, $"{Id}");
    }

    // Part of the procurement's own record.
    public override Guid ChainId => TenderId;

    public Guid TenderId { get; private set; }
    public Guid BuyerId { get; private set; }
    /// <summary>The tender while this is not published: unique, so that a tender has one change under way.</summary>
    public Guid? OpenFor { get; private set; }
    /// <summary>1 for the tender's first change; 0 until published.</summary>
    public int Number { get; private set; }
    public DateTime StartedAt { get; private set; }
    public Guid StartedBy { get; private set; }
    public DateTime ChangedAt { get; private set; }
    public Guid ChangedBy { get; private set; }

    /// <summary>The tender as it stood before.</summary>
    public TenderTerms Before { get; private set; } = TenderTerms.None;
    /// <summary>The tender as it is to stand, and from publication stands.</summary>
    public TenderTerms After { get; private set; } = TenderTerms.None;
    /// <summary>What changes, in plain words.</summary>
    public OwnWords Summary { get; private set; } = OwnWords.None;
    public string? OneLanguageBecause { get; private set; }
    public ExtensionDecision? Extension { get; private set; }
    public OwnWords ExtensionBecause { get; private set; } = OwnWords.None;
    public StatutoryNotice? Notice { get; private set; }

    public DateTime? SentForApprovalAt { get; private set; }
    public Guid? SentForApprovalBy { get; private set; }
    public DateTime? ApprovedAt { get; private set; }
    public Guid? ApprovedBy { get; private set; }
    public DateTime? PublishedAt { get; private set; }
    public Guid? PublishedBy { get; private set; }

    /// <summary>The tender's version that this change made.</summary>
    public int Edition => Number + 1;

    public IReadOnlyList<TermsDifference> Differences => TermsDifferences.Between(Before, After);

    public ChangeStatus StatusAt(Tender tender, DateTime now) =>
        PublishedAt is not null ? ChangeStatus.Published
        : !tender.IsOpenAt(now) ? ChangeStatus.Lapsed
        : ApprovedAt is not null ? ChangeStatus.Approved
        : SentForApprovalAt is not null ? ChangeStatus.AwaitingApproval
        : ChangeStatus.Draft;

    public string? WhyNotWrite(Tender tender, DateTime now) => PublishedAt is not null ? ChangeText.AlreadyPublished : tender.WhyNotRevise(now);

    public void Write(Tender tender, TenderTerms terms, Act act)
    {
        Touch(tender, "TenderChangeWritten", act);
        After = terms;
    }

    public void Summarise(Tender tender, OwnWords summary, string? oneLanguageBecause, Act act)
    {
        Touch(tender, "TenderChangeSummarised", act, before: Over(Summary, summary));
        (Summary, OneLanguageBecause) = (summary, oneLanguageBecause);
    }

    /// <summary>Why this cannot be the decision about time, or null. A closing never comes nearer: somebody may be planning by it.</summary>
    public string? WhyNotDecide(ExtensionDecision? decision, DateTime? closesAt, OwnWords because, DateTime now) =>
        decision is null ? ChangeText.DecideExtension
        : decision == ExtensionDecision.Keep ? because.IsEmpty ? ChangeText.SayWhyNoExtension : null
        : closesAt is not { } to ? ChangeText.EnterNewClosing
        : to <= Before.ClosesAt ? ChangeText.MustBeLater(Before.ClosesAt.Value)
        : to <= now ? TenderText.ClosesInPast : null;

    public void Decide(Tender tender, ExtensionDecision decision, DateTime? closesAt, OwnWords because, Act act)
    {
        RuleBroken.If(WhyNotDecide(decision, closesAt, because, act.At));
        var closing = decision == ExtensionDecision.Extend ? closesAt : Before.ClosesAt;
        Touch(tender, "ExtensionDecided", act, $"{decision} {closing:u}", Over(ExtensionBecause, because));
        (Extension, ExtensionBecause) = (decision, because);
        After = After with { ClosesAt = closing };
    }

    /// <summary>The notice's new reference is a fact about another register: recording it does not undo an approval.</summary>
    public void RecordNotice(Tender tender, StatutoryNotice? notice, Act act)
    {
        RuleBroken.If(WhyNotWrite(tender, act.At));
        Notice = notice;
        Record("TenderChangeNoticeRecorded", act, notice is null ? null : $"{notice.Reference} {notice.PublishedAt:u}");
    }

    /// <summary>A notice was published for this tender, or its value asks for one: then the change is published there first as well.</summary>
    public static bool NeedsNotice(Tender tender, Figures law, DateTime now) =>
        tender.Notice is not null || tender.RulesAt(law, now)?.FirstNotice is not null;

    public string? WhyNotNotice(Tender tender, Figures law, DateTime now) =>
        !NeedsNotice(tender, law, now) ? null
        : Notice is null ? ChangeText.NeedsNewNotice
        : Notice.Reference == tender.Notice?.Reference ? ChangeText.SameNotice(Notice.Reference)
        : Notice.PublishedAt > now ? TenderText.NoticeNotYetOut(Notice.PublishedAt) : null;

    /// <summary>What is still missing before anybody can approve or publish it, or null.</summary>
    /// <param name="proposed">The tender as <see cref="Tender.Propose"/> made it from this change.</param>
    public string? WhyNotComplete(Tender tender, Tender proposed, DateTime now) =>
        WhyNotWrite(tender, now)
        ?? (Differences.Count == 0 ? ChangeText.NothingChanges
        : Summary.IsEmpty ? ChangeText.EnterSummary
        : tender.Buyer.IsUnderWelshStandards && !Summary.IsInBoth && string.IsNullOrWhiteSpace(OneLanguageBecause) && string.IsNullOrWhiteSpace(After.OneLanguageBecause) ? ChangeText.SummaryInBoth
        : WhyNotDecide(Extension, After.ClosesAt, ExtensionBecause, now) ?? proposed.WhyNotComplete(now));

    public string? WhyNotSendForApproval(Tender tender, Tender proposed, DateTime now) =>
        StatusAt(tender, now) switch
        {
            ChangeStatus.AwaitingApproval => ChangeText.AlreadySent,
            ChangeStatus.Approved => ChangeText.AlreadyApproved,
            ChangeStatus.Draft when !tender.Buyer.NeedsSecondOfficer => TenderText.NoApprovalNeeded,
            _ => WhyNotComplete(tender, proposed, now),
        };

    public void SendForApproval(Tender tender, Tender proposed, Act act)
    {
        RuleBroken.If(WhyNotSendForApproval(tender, proposed, act.At));
        (SentForApprovalAt, SentForApprovalBy) = (act.At, act.By);
        Record("TenderChangeSentForApproval", act, $"{Id}");
    }

    public string? WhyNotApprove(Tender tender, Tender proposed, Guid by, DateTime now) =>
        WhyNotWrite(tender, now)
        ?? (StatusAt(tender, now) is not ChangeStatus.AwaitingApproval ? ChangeText.NotAwaitingApproval
        : by == SentForApprovalBy ? TenderText.ApproveByAnother
        : WhyNotComplete(tender, proposed, now));

    public void Approve(Tender tender, Tender proposed, Act act)
    {
        RuleBroken.If(WhyNotApprove(tender, proposed, act.By, act.At));
        (ApprovedAt, ApprovedBy) = (act.At, act.By);
        Record("TenderChangeApproved", act, $"{Id}");
    }

    public string? WhyNotReturn(Tender tender, DateTime now) =>
        WhyNotWrite(tender, now) ?? (StatusAt(tender, now) is ChangeStatus.AwaitingApproval or ChangeStatus.Approved ? null : ChangeText.NotAwaitingApproval);

    public void Return(Tender tender, Act act)
    {
        RuleBroken.If(WhyNotReturn(tender, act.At));
        ForgetApproval();
        Record("TenderChangeReturned", act, $"{Id}");
    }

    public string? WhyNotPublish(Tender tender, Tender proposed, Figures law, DateTime now) =>
        WhyNotComplete(tender, proposed, now)
        ?? proposed.WhyNotTimetable(law, now)
        ?? WhyNotNotice(tender, law, now)
        ?? (tender.Buyer.NeedsSecondOfficer && ApprovedAt is null ? ChangeText.NeedsApproval : null);

    /// <summary>Republishes the tender as its next version.</summary>
    public void Publish(Tender tender, Tender proposed, Figures law, Act act)
    {
        RuleBroken.If(WhyNotPublish(tender, proposed, law, act.At));
        Before = TenderTerms.Of(tender);
        (PublishedAt, PublishedBy, OpenFor) = (act.At, act.By, null);
        tender.Revise(this, act);
        Number = tender.ChangeCount;
        Record("TenderChangePublished", act, $"change={Number} {Extension} closes={After.ClosesAt:u} notice={Notice?.Reference}");
    }

    /// <summary>Notes that a drafted change is thrown away; the caller deletes the row in the same save.</summary>
    public void Discard(Act act)
    {
        RuleBroken.If(PublishedAt is not null ? ChangeText.AlreadyPublished : null);
        Record("TenderChangeDiscarded", act, $"{Id}");
    }

    private void Touch(Tender tender, string what, Act act, string? detail = null, string? before = null)
    {
        RuleBroken.If(WhyNotWrite(tender, act.At));
        ForgetApproval();
        (ChangedAt, ChangedBy) = (act.At, act.By);
        Record(what, act, detail ?? $"{Id}", before);
    }

    private void ForgetApproval() => (SentForApprovalAt, SentForApprovalBy, ApprovedAt, ApprovedBy) = (null, null, null, null);
}
