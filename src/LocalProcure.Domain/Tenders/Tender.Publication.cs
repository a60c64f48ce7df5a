using LocalProcure.Domain.Calendar;
using LocalProcure.Domain.Rules;

namespace LocalProcure.Domain.Tenders;

/// <summary>From draft to the public list, and what becomes of it after. Each verb refuses for the reason that its WhyNot gives.</summary>
public sealed partial class Tender
{
    /// <summary>A closing nearer than this is allowed, with a warning (below the Act's threshold there is no fixed minimum, s.87(6)).</summary>
    public static readonly TimeSpan ShortNotice = TimeSpan.FromDays(10);

    /// <summary>Why the tender cannot be shown to a second officer yet, or null.</summary>
    public string? WhyNotSendForApproval(DateTime now) =>
        StatusAt(now) switch
        {
            TenderStatus.AwaitingApproval => TenderText.AlreadySent,
            TenderStatus.Approved => TenderText.AlreadyApproved,
            TenderStatus.Draft => Buyer.NeedsSecondOfficer ? WhyNotComplete(now) : TenderText.NoApprovalNeeded,
            _ => TenderText.AlreadyPublished,
        };

    public void SendForApproval(Act act)
    {
        RuleBroken.If(WhyNotSendForApproval(act.At));
        (SentForApprovalAt, SentForApprovalBy) = (act.At, act.By);
        Record("TenderSentForApproval", act);
    }

    public string? WhyNotApprove(Guid by, DateTime now) =>
        StatusAt(now) is not TenderStatus.AwaitingApproval ? TenderText.NotAwaitingApproval
        : by == SentForApprovalBy ? TenderText.ApproveByAnother
        : WhyNotComplete(now);

    public void Approve(Act act)
    {
        RuleBroken.If(WhyNotApprove(act.By, act.At));
        (ApprovedAt, ApprovedBy) = (act.At, act.By);
        Record("TenderApproved", act);
    }

    public string? WhyNotReturn(DateTime now) =>
        StatusAt(now) is TenderStatus.AwaitingApproval or TenderStatus.Approved ? null : TenderText.NotAwaitingApproval;

    /// <summary>Sends it back to be written on; what must change is said outside, by the officers to each other.</summary>
    public void Return(Act act)
    {
        RuleBroken.If(WhyNotReturn(act.At));
        ForgetApproval();
        Record("TenderReturned", act);
    }

    /// <summary>
    /// Why it cannot be published now, or null. Where the rules ask for a tender notice the advert comes after it (ss.21, 87(1), WSI 2024/782 reg 5),
    /// and what they refuse is refused with the section.
    /// </summary>
    public string? WhyNotPublish(Figures law, DateTime now) =>
        StatusAt(now) is not (TenderStatus.Draft or TenderStatus.AwaitingApproval or TenderStatus.Approved) ? TenderText.AlreadyPublished
        : !Buyer.IsApproved ? TenderText.BuyerNotApproved
        : WhyNotComplete(now) ?? WhyNotLawful(law, now) ?? WhyNotConsidered(RulesAt(law, now)!.IsAboveThreshold == true)
        ?? (Buyer.NeedsSecondOfficer && ApprovedAt is null ? TenderText.NeedsApproval : null);

    public void Publish(Figures law, Act act)
    {
        RuleBroken.If(WhyNotPublish(law, act.At));
        CommencedOn ??= DayOfLaw(act.At);
        Regime = law.RegimeOn(CommencedOn.Value);
        PublishedAt = act.At;
        // Nobody bids for a direct award, so nobody asks.
        if (!IsDirectAward) QuestionsCloseAt ??= UsualQuestionsClose(ClosesAt!.Value, act.At);
        Record("TenderPublished", act, $"grossPence={GrossPence} procedure={Procedure} arrangement={Arrangement} regime={Regime} notice={Notice?.Reference} commenced={CommencedOn:yyyy-MM-dd}");
    }

    /// <summary>What the law says against publishing now, or null. Only what has a section refuses.</summary>
    public string? WhyNotLawful(Figures law, DateTime now)
    {
        if (GrossPence is not { } gross) return TenderText.EnterValue;
        if (RulesAt(law, now) is not { } rules) return TenderText.ChooseCategory;
        if (rules.Regime == Regime.Earlier) return RulesText.EarlierRegime;
        if (rules.ThresholdPence is null || (rules.NotifiablePence is null && !Buyer.IsSchool)) return TenderText.NoFiguresForToday;
        if (rules.Refusals.FirstOrDefault() is { } refusal) return RulesText.Refused(refusal.Reason, refusal.Section);
        if (rules.IsAboveThreshold == true && ConflictsAssessedOn is null) return RulesText.AssessConflicts;
        return WhyNotNoticed(rules, gross, now) ?? WhyNotLongEnough(rules);
    }

    /// <summary>Where the law asks for a notice that invites bids, the advert comes after it. A transparency notice comes before the award (s.44), which <see cref="WhyNotDecide"/> looks after.</summary>
    private string? WhyNotNoticed(RuleAnswer rules, long gross, DateTime now) =>
        rules.FirstNotice is not { } first || IsDirectAward ? null
        : Notice is null ? rules.IsNotifiable == true ? TenderText.NeedsNotice(gross, rules.NotifiablePence!.Value) : RulesText.NeedsNoticeAbove(first.Code, first.Name, first.Section)
        : Notice.PublishedAt > now ? TenderText.NoticeNotYetOut(Notice.PublishedAt)
        : null;

    /// <summary>Why the closing that stands cannot stand by the periods of the law, or null.</summary>
    public string? WhyNotTimetable(Figures law, DateTime now) => RulesAt(law, now) is { } rules ? WhyNotLongEnough(rules) : null;

    private string? WhyNotLongEnough(RuleAnswer rules) =>
        HasSelection && ShortlistedAt is { } asked ? WhyNotTenderLongEnough(rules, asked)
        : HasSelection ? WhyNotSelectLongEnough(rules) : rules.Counted is { } period && ClosesAt?.UkDate() is { } closes && closes < period.RefusedBefore
            ? RulesText.ClosesBefore(closes, period.EarliestEnd!.Value, period.Section) : null;

    /// <summary>The day whose figures apply: when it commenced, which its notice does and its publication here does at the latest.</summary>
    public DateOnly DayOfLaw(DateTime now) => CommencedOn ?? Notice?.PublishedAt.UkDate() ?? PublishedAt?.UkDate() ?? now.UkDate();

    /// <summary>What the law asks of this procurement, or null while its value or category is not known.</summary>
    public RuleAnswer? RulesAt(Figures law, DateTime now) => RuleQuestion.Of(this, law, now) is { } question ? RuleBook.Answer(question, law, WorkingDays.AsPublished) : null;

    /// <summary>A warning that does not refuse: the time to bid is short.</summary>
    public string? ShortNoticeAt(DateTime now) =>
        ClosesAt is { } closes && closes > now && closes - now < ShortNotice ? TenderText.ShortNotice((int)(closes - now).TotalDays) : null;

    /// <summary>Why the procurement cannot be ended now, or null: at any stage before a contract, also after the decision who gets it.</summary>
    /// <param name="hasContract">A contract has been entered into; an end then is the contract's, not the procurement's.</param>
    public string? WhyNotWithdraw(OwnWords because, DateTime now, bool hasContract = true) =>
        StatusAt(now) switch
        {
            TenderStatus.Withdrawn => TenderText.AlreadyWithdrawn,
            TenderStatus.Awarded when hasContract => TenderText.AlreadyContracted,
            TenderStatus.Draft or TenderStatus.AwaitingApproval or TenderStatus.Approved => TenderText.DiscardInstead,
            _ => because.IsEmpty ? TenderText.EnterWithdrawalReason : null,
        };

    public void Withdraw(OwnWords because, Act act, bool hasContract = true)
    {
        RuleBroken.If(WhyNotWithdraw(because, act.At, hasContract));
        Record("TenderWithdrawn", act, $"{StatusAt(act.At)}");
        (WithdrawnAt, WithdrawnBecause) = (act.At, because);
    }

    /// <summary>Why no termination notice can be recorded, or null: only for what has ended.</summary>
    public string? WhyNotRecordEnd(StatutoryNotice notice, DateTime now) =>
        WithdrawnAt is null ? TenderText.NotWithdrawn : notice.PublishedAt > now ? TenderText.NoticeInFuture : null;

    public void RecordEndNotice(StatutoryNotice notice, Act act)
    {
        RuleBroken.If(WhyNotRecordEnd(notice, act.At));
        EndNotice = notice;
        Record("TenderEndNoticeRecorded", act, $"{notice.Reference} {notice.PublishedAt:u}");
    }

    public string? WhyNotDiscard(DateTime now) => IsUnpublished ? null : TenderText.WithdrawInstead;

    /// <summary>Notes that a draft is thrown away; the caller deletes the row in the same save.</summary>
    public void Discard(Act act)
    {
        RuleBroken.If(WhyNotDiscard(act.At));
        Record("TenderDiscarded", act);
    }

    public string? WhyNotOpen(DateTime now) =>
        StatusAt(now) switch
        {
            TenderStatus.Closed => null,
            TenderStatus.Announced => DirectAwardText.NoBids,
            TenderStatus.Requests or TenderStatus.Selecting => Selections.SelectionText.NoShortlistYet,
            TenderStatus.Opened or TenderStatus.Awarded => TenderText.AlreadyOpened,
            TenderStatus.Withdrawn => TenderText.AlreadyWithdrawn,
            TenderStatus.Open => TenderText.OpensAfter(ClosesAt!.Value),
            _ => TenderText.NotPublished,
        };

    /// <summary>The seal is lifted; that two officers did it is the opening's own rule.</summary>
    public void Open(Act act)
    {
        RuleBroken.If(WhyNotOpen(act.At));
        OpenedAt = act.At;
        Record("TenderOpened", act);
    }

    /// <summary>An officer who was to open declared an interest and stood back.</summary>
    public void NoteOpenerStoodBack(Act act)
    {
        RuleBroken.If(WhyNotOpen(act.At) is { } notBids && WhyNotOpenRequests(act.At) is not null ? notBids : null);
        Record("OpenerStoodBack", act);
    }

    public string? WhyNotAward(DateTime now) =>
        StatusAt(now) switch
        {
            TenderStatus.Opened or TenderStatus.Announced => null,
            TenderStatus.Awarded => TenderText.AlreadyAwarded,
            TenderStatus.Withdrawn => TenderText.AlreadyWithdrawn,
            _ => TenderText.NotOpened,
        };

    public void Award(Act act)
    {
        RuleBroken.If(WhyNotAward(act.At));
        AwardedAt = act.At;
        Record("TenderAwarded", act);
    }

    /// <summary>Matching firms have their e-mails in the outbox; saved together with them.</summary>
    public void MarkAlerted(DateTime at) => AlertedAt ??= at;

    /// <summary>An answer was published; noted here so that the tender's own record has it.</summary>
    internal void NoteAnswer(Guid enquiryId, string? before, Act act) => Record("EnquiryAnswered", act, $"{enquiryId}", before);

    /// <summary>It was started from a notice published elsewhere.</summary>
    internal void NoteTemplate(string ocid, Act act) => Record("TenderTemplateUsed", act, ocid);

    private void ForgetApproval() => (SentForApprovalAt, SentForApprovalBy, ApprovedAt, ApprovedBy) = (null, null, null, null);
}
