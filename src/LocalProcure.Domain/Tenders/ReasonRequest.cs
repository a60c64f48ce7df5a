namespace LocalProcure.Domain.Tenders;

/// <summary>
/// A refused firm's request for written reasons and the answer to it: Local Government Act 1988 s.20. How many days each side has is
/// dated data, not code.
/// </summary>
public sealed class ReasonRequest : Entity
{
    private ReasonRequest() { }

    /// <param name="lotIds">The lots for which it was refused; none for a tender that is not in lots.</param>
    public ReasonRequest(Guid tenderId, Guid firmId, DateOnly answerBy, Act act, IEnumerable<Guid>? lotIds = null)
    {
        (TenderId, FirmId, AskedBy, AskedAt, AnswerBy, LotIds) = (tenderId, firmId, act.By, act.At, answerBy, [.. lotIds ?? []]);
        Record("ReasonsAsked", act, $"{firmId} by {answerBy:yyyy-MM-dd}{string.Concat(LotIds.Select(l => $" lot {l}"))}");
    }

    public Guid TenderId { get; private set; }
    public Guid FirmId { get; private set; }
    public IReadOnlyList<Guid> LotIds { get; private set; } = [];
    public Guid AskedBy { get; private set; }
    public DateTime AskedAt { get; private set; }
    /// <summary>The last day for the answer.</summary>
    public DateOnly AnswerBy { get; private set; }
    public string? Answer { get; private set; }
    public Guid? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public override Guid ChainId => TenderId;

    /// <summary>Why reasons cannot be asked for now, or null.</summary>
    /// <param name="refusedAt">When the firm was told that it was refused; null when it was not.</param>
    /// <param name="days">How many days it has to ask, from the dated data; null where no figure covers the day.</param>
    public static string? WhyNotAsk(bool isUnderAct, DateTime? refusedAt, int? days, DateTime now) =>
        !isUnderAct ? ReasonsText.NotUnderAct
        : refusedAt is not { } refused ? ReasonsText.NotRefused
        : days is not { } most ? ReasonsText.NoFigure
        : now.UkDate() > refused.UkDate().AddDays(most) ? ReasonsText.TooLate(refused.UkDate().AddDays(most)) : null;

    public string? WhyNotAnswer(string? answer) =>
        AnsweredAt is not null ? ReasonsText.AlreadyAnswered : string.IsNullOrWhiteSpace(answer) ? ReasonsText.EnterReasons : null;

    public void Reply(string answer, Act act)
    {
        RuleBroken.If(WhyNotAnswer(answer));
        (Answer, AnsweredBy, AnsweredAt) = (answer, act.By, act.At);
        Record("ReasonsGiven", act, $"{FirmId}");
    }
}

/// <summary>Which requests for reasons wait for the buyer.</summary>
public static class ReasonRequests
{
    public static IQueryable<ReasonRequest> Unanswered(this IQueryable<ReasonRequest> asked) => asked.Where(r => r.AnsweredAt == null);
}
