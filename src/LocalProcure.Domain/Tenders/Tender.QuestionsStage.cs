namespace LocalProcure.Domain.Tenders;

/// <summary>Where the questions of firms stand: not yet, being asked, to be closed by an officer, closed.</summary>
public enum QuestionsStage { NotBegun, Open, Due, Closed }

/// <summary>Until when firms ask, and that an officer closes the stage once everything is answered.</summary>
public sealed partial class Tender
{
    /// <summary>How long before the closing questions usually end, so that answers still help those who write.</summary>
    public static readonly TimeSpan UsualAnswerTime = TimeSpan.FromDays(4);

    public DateTime? QuestionsClosedAt { get; private set; }
    public Guid? QuestionsClosedBy { get; private set; }

    /// <summary>The instant from which no question is taken.</summary>
    public DateTime? QuestionsEndAt => QuestionsCloseAt < ClosesAt ? QuestionsCloseAt : ClosesAt;

    /// <summary>The usual time before closing; where the period is short, its middle.</summary>
    public static DateTime UsualQuestionsClose(DateTime closesAt, DateTime from)
    {
        var usual = closesAt - UsualAnswerTime;
        var middle = from + (closesAt - from) / 2;
        return usual >= middle ? usual : new DateTime(middle.Ticks - middle.Ticks % TimeSpan.TicksPerMinute, DateTimeKind.Utc);
    }

    public QuestionsStage QuestionsStageAt(DateTime now) =>
        IsUnpublished ? QuestionsStage.NotBegun
        : QuestionsClosedAt is not null || !IsTakingAt(now) ? QuestionsStage.Closed
        : now < QuestionsEndAt ? QuestionsStage.Open
        : QuestionsStage.Due;

    public void SetQuestionsClosing(DateTime? closeAt, Act act)
    {
        Write("QuestionsClosingSet", act, closeAt is { } at ? $"{at:u}" : "usual");
        QuestionsCloseAt = closeAt;
    }

    /// <summary>Why firms cannot ask until then, or null; nothing means the usual time.</summary>
    public string? WhyNotQuestionsClose(DateTime? closeAt, DateTime now) =>
        closeAt is not { } at ? null
        : at <= now ? QuestionsText.EndInPast
        : at > ClosesAt ? QuestionsText.EndAfterClosing(ClosesAt.Value) : null;

    /// <summary>Why the stage cannot be closed now: firms may still ask, or something is unanswered.</summary>
    /// <param name="unanswered">Questions without a published answer.</param>
    public string? WhyNotCloseQuestions(int unanswered, DateTime now) => QuestionsStageAt(now) switch
    {
        QuestionsStage.NotBegun => TenderText.NotPublished,
        QuestionsStage.Open => QuestionsText.StillOpen(QuestionsEndAt!.Value),
        QuestionsStage.Closed => QuestionsText.AlreadyClosed,
        _ => unanswered > 0 ? QuestionsText.Unanswered(unanswered) : null,
    };

    public void CloseQuestions(int unanswered, Act act)
    {
        RuleBroken.If(WhyNotCloseQuestions(unanswered, act.At));
        (QuestionsClosedAt, QuestionsClosedBy) = (act.At, act.By);
        Record("QuestionsClosed", act);
    }

    // A change that lets firms ask again begins the stage anew.
    private void ReopenQuestions() => (QuestionsClosedAt, QuestionsClosedBy) = (null, null);
}
