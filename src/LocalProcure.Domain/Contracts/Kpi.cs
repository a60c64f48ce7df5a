namespace LocalProcure.Domain.Contracts;

/// <summary>How a contractor did against an indicator; the words that contract performance notices use.</summary>
public enum KpiRating { Good, ApproachingTarget, RequiresImprovement, Inadequate, Other }

/// <summary>A key performance indicator of a contract (Procurement Act 2023 s.52).</summary>
public sealed class Kpi : Entity
{
    public const int NameLength = 300;

    private Kpi() { }

    public Kpi(Contract contract, OwnWords name, OwnWords target, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(WhyNot(contract, name, act.At));
        (ContractId, TenderId, Name, Target, AddedAt) = (contract.Id, contract.TenderId, name, target, act.At);
        Record("KpiAdded", act);
    }

    public Guid ContractId { get; private set; }
    public Guid TenderId { get; private set; }
    public OwnWords Name { get; private set; } = OwnWords.None;
    /// <summary>What counts as met, and how it is measured.</summary>
    public OwnWords Target { get; private set; } = OwnWords.None;
    public DateTime AddedAt { get; private set; }
    public DateTime? RemovedAt { get; private set; }
    public override Guid ChainId => TenderId;

    public static string? WhyNot(Contract contract, OwnWords name, DateTime now) =>
        contract.StatusAt(now) == ContractStatus.Ended ? ContractRoomText.AlreadyEnded : name.IsEmpty ? KpiText.EnterName : null;

    /// <param name="assessed">How often it has been assessed: what was measured stays.</param>
    public static string? WhyNotRemove(int assessed) => assessed > 0 ? KpiText.AlreadyAssessed : null;

    public void Remove(int assessed, Act act)
    {
        RuleBroken.If(WhyNotRemove(assessed));
        RemovedAt ??= act.At;
        Record("KpiRemoved", act);
    }
}

/// <summary>One assessment of an indicator over a period (s.71: at least every twelve months, and at the end).</summary>
public sealed class KpiAssessment : Entity
{
    public const int ReasonLength = 2000;

    private KpiAssessment() { }

    public KpiAssessment(Contract contract, Kpi kpi, DateOnly from, DateOnly to, KpiRating rating, string reason, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(WhyNot(contract, from, to, rating, reason, act.At));
        (ContractId, KpiId, TenderId, From, To, Rating, Reason, AssessedAt, AssessedBy) = (contract.Id, kpi.Id, kpi.TenderId, from, to, rating, reason, act.At, act.By);
        Record("KpiAssessed", act, $"{kpi.Id} {from:yyyy-MM-dd} {to:yyyy-MM-dd} {rating}");
    }

    public Guid ContractId { get; private set; }
    public Guid KpiId { get; private set; }
    public Guid TenderId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public KpiRating Rating { get; private set; }
    public string Reason { get; private set; } = "";
    public DateTime AssessedAt { get; private set; }
    public Guid AssessedBy { get; private set; }
    public override Guid ChainId => TenderId;

    public static string? WhyNot(Contract contract, DateOnly? from, DateOnly? to, KpiRating? rating, string? reason, DateTime now) =>
        contract.SignedOn is null ? ContractRoomText.EnterFirst
        : from is not { } first || to is not { } last ? KpiText.EnterPeriod
        : last < first ? KpiText.EndsBeforeItBegins
        : last > now.UkDate() ? KpiText.EndsInFuture
        : rating is null ? KpiText.ChooseRating
        : string.IsNullOrWhiteSpace(reason) ? KpiText.EnterReason
        : null;
}
