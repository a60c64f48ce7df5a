using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Selections;

namespace LocalProcure.Domain.Tenders;

/// <summary>
/// The selection stage of a competitive flexible procedure: firms ask to take part, under seal until <see cref="ParticipationClosesAt"/>;
/// two officers open the requests; the shortlist says who may tender.
/// </summary>
public sealed partial class Tender
{
    private readonly List<SelectionQuestion> selectionQuestions = [];

    public IReadOnlyList<SelectionQuestion> SelectionQuestions => selectionQuestions;
    /// <summary>Whether a competitive flexible procedure selects who may tender; null until the buyer says.</summary>
    public bool? WantsSelection { get; private set; }
    /// <summary>The instant (UTC) from which no request to take part is taken.</summary>
    public DateTime? ParticipationClosesAt { get; private set; }
    public DateTime? RequestsOpenedAt { get; private set; }
    /// <summary>When the shortlist was recorded and those on it were asked to tender.</summary>
    public DateTime? ShortlistedAt { get; private set; }

    public bool HasSelection => Procedure == ProcedureKind.CompetitiveFlexible && WantsSelection == true;

    /// <summary>What firms can still hand something in for: a request while they are taken, else a bid.</summary>
    public DateTime? NextClosing => HasSelection && ShortlistedAt is null ? ParticipationClosesAt : ClosesAt;

    /// <summary>
    /// The same as a column, so that the list of what is open walks one index; null for direct awards, for which nobody hands anything in.
    /// It is worked out from the facts on every save and never set.
    /// </summary>
    public DateTime? TakesUntil { get => Procedure == ProcedureKind.DirectAward ? null : NextClosing; private set => _ = value; }

    public void SetSelection(bool wanted, DateTime? closesAt, Act act)
    {
        Write("TenderSelectionSet", act, wanted ? $"{closesAt:u}" : "none");
        (WantsSelection, ParticipationClosesAt) = (wanted, wanted ? closesAt : null);
    }

    /// <param name="key">The id that the form was served with, so that sending it twice adds one.</param>
    public SelectionQuestion AddSelectionQuestion(OwnWords words, OwnWords guidance, int? wordLimit, Act act, Guid? key = null)
    {
        Write("TenderSelectionQuestionAdded", act);
        return Append(selectionQuestions, new SelectionQuestion(words, guidance, wordLimit, key) { Position = selectionQuestions.Count });
    }

    public void ChangeSelectionQuestion(Guid id, OwnWords words, OwnWords guidance, int? wordLimit, Act act)
    {
        Write("TenderSelectionQuestionChanged", act, $"{id}");
        selectionQuestions.Single(q => q.Id == id).Change(words, guidance, wordLimit);
    }

    public void RemoveSelectionQuestion(Guid id, Act act)
    {
        Write("TenderSelectionQuestionRemoved", act, $"{id}");
        selectionQuestions.RemoveAll(q => q.Id == id);
    }

    /// <summary>Why no request to take part can be begun, changed or handed in now, or null.</summary>
    public string? WhyNotAskToTakePart(DateTime now) => StatusAt(now) switch
    {
        TenderStatus.Requests => null,
        TenderStatus.Withdrawn => TenderText.AlreadyWithdrawn,
        _ when !HasSelection => SelectionText.NoSelection,
        _ when IsUnpublished => TenderText.NotPublished,
        _ => SelectionText.RequestsClosed(ParticipationClosesAt!.Value),
    };

    /// <summary>Why the requests cannot be opened now, or null.</summary>
    public string? WhyNotOpenRequests(DateTime now) => StatusAt(now) switch
    {
        TenderStatus.Selecting => RequestsOpenedAt is null ? null : SelectionText.AlreadyOpened,
        TenderStatus.Requests => SelectionText.OpensAfter(ParticipationClosesAt!.Value),
        TenderStatus.Withdrawn => TenderText.AlreadyWithdrawn,
        _ when !HasSelection => SelectionText.NoSelection,
        _ when IsUnpublished => TenderText.NotPublished,
        _ => SelectionText.AlreadyOpened,
    };

    internal void OpenRequests(Act act)
    {
        RuleBroken.If(WhyNotOpenRequests(act.At));
        RequestsOpenedAt = act.At;
    }

    /// <summary>Why no shortlist can be recorded now, or null.</summary>
    public string? WhyNotShortlist(DateTime now) => StatusAt(now) switch
    {
        TenderStatus.Selecting => RequestsOpenedAt is null ? SelectionText.OpenFirst : null,
        TenderStatus.Requests => SelectionText.OpensAfter(ParticipationClosesAt!.Value),
        TenderStatus.Withdrawn => TenderText.AlreadyWithdrawn,
        _ when !HasSelection => SelectionText.NoSelection,
        _ when IsUnpublished => TenderText.NotPublished,
        _ => SelectionText.AlreadyShortlisted,
    };

    /// <summary>Asking to take part may not end before the day that the rules allow (s.54); the tendering period is counted when the shortlist is recorded.</summary>
    private string? WhyNotSelectLongEnough(RuleAnswer rules) =>
        rules.Periods.FirstOrDefault(p => p.Stage == PeriodStage.Participation) is { EarliestEnd: { } earliest } stage && ParticipationClosesAt?.UkDate() is { } ends && ends < stage.RefusedBefore
            ? RulesText.ClosesBefore(ends, earliest, stage.Section) : null;

    private string? WhyNotTenderLongEnough(RuleAnswer rules, DateTime asked) =>
        !PeriodIsAgreed && DaysToTender(rules) is { } days && ClosesAt?.UkDate() is { } closes && closes < RuleBook.SoonestEnd(asked.UkDate(), days)
            ? RulesText.ClosesBefore(closes, RuleBook.End(asked.UkDate(), days), "s.54") : null;

    private static long? DaysToTender(RuleAnswer? rules) => rules?.Periods.FirstOrDefault(p => p.Stage == PeriodStage.Tendering)?.MinimumDays;

    /// <summary>The least days to tender that the rules ask for, from the day after the shortlist; null where they set none.</summary>
    public long? LeastDaysToTender(Figures law, DateTime now) => DaysToTender(RulesAt(law, now));

    /// <summary>A period that all on the shortlist agree is any period, except where the buyer is a central authority (s.54(4), WSI 2024/782 reg 44).</summary>
    public bool MayAgreePeriodAt(DateTime now) => !Buyer.IsCentralOn(DayOfLaw(now));

    /// <summary>
    /// Those on the shortlist are asked to tender until the closing given: never earlier than the one that was published, nor than the law allows (s.54),
    /// unless every one of them has agreed it.
    /// </summary>
    /// <param name="leastDays">See <see cref="LeastDaysToTender"/>.</param>
    /// <param name="isAgreed">Every firm on the shortlist agreed this closing.</param>
    public string? WhyNotTenderUntil(DateTime? closesAt, long? leastDays, DateTime now, bool isAgreed = false) =>
        WhyNotClose(closesAt, now)
        ?? (isAgreed ? MayAgreePeriodAt(now) ? null : SelectionText.CentralMayNotAgree
        : closesAt < ClosesAt ? SelectionText.NotEarlierThan(ClosesAt!.Value)
        : leastDays is { } days && closesAt!.Value.UkDate() < RuleBook.SoonestEnd(now.UkDate(), days) ? RulesText.ClosesBefore(closesAt.Value.UkDate(), RuleBook.End(now.UkDate(), days), "s.54") : null);

    internal void AskToTender(DateTime closesAt, long? leastDays, bool isAgreed, Act act)
    {
        RuleBroken.If(WhyNotShortlist(act.At) ?? WhyNotTenderUntil(closesAt, leastDays, act.At, isAgreed));
        (ShortlistedAt, ClosesAt, PeriodIsAgreed) = (act.At, closesAt, isAgreed);
        // Questions end before the bids do, whichever way the closing went.
        if (QuestionsCloseAt > closesAt) QuestionsCloseAt = closesAt;
    }

    private string? WhyNotSelection(DateTime now) =>
        WantsSelection is null ? SelectionText.SayWhetherSelected
        : WantsSelection == false ? null
        : ParticipationClosesAt is not { } closes ? SelectionText.EnterClosing
        : closes <= now ? TenderText.ClosesInPast
        : ClosesAt is { } end && closes >= end ? SelectionText.BeforeBids(end)
        : selectionQuestions.Count == 0 ? SelectionText.AddQuestion : null;
}
