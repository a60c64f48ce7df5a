namespace LocalProcure.Domain.Contracts;

/// <summary>What went wrong under a public contract so that it is made known (Procurement Act 2023 s.71(3), (4)): a breach by what came of it, or a contractor that did not improve.</summary>
public enum FailureKind { Terminated, PartlyTerminated, Damages, Settlement, NotImproved }

/// <summary>A breach or a failure to perform that s.71 asks to be published, so many days after it, in a contract performance notice (UK9). Not for light touch.</summary>
public sealed class ContractFailure : Entity
{
    public const int Longest = 2000;

    private ContractFailure() { }

    /// <param name="chance">What the contractor was told and given to improve; needed where it is said not to have improved.</param>
    public ContractFailure(Contract contract, FailureKind kind, DateOnly on, string what, string? chance, ContractLaw law, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(WhyNot(contract, kind, on, what, chance, act.At));
        (ContractId, TenderId, Kind, On, What, Chance, RecordedAt, RecordedBy) = (contract.Id, contract.TenderId, kind, on, what, chance, act.At, act.By);
        NoticeBy = law.NeedsFailureNotice(contract.PricePence) && law.Figures.FailureNoticeDays is { } days ? on.AddDays(days) : null;
        Record("ContractFailureRecorded", act, $"{kind} {on:yyyy-MM-dd} notice by {NoticeBy:yyyy-MM-dd}");
    }

    public Guid ContractId { get; private set; }
    public Guid TenderId { get; private set; }
    public FailureKind Kind { get; private set; }
    /// <summary>The day of the termination, the award of damages, the settlement, or on which it was found not to have improved.</summary>
    public DateOnly On { get; private set; }
    public string What { get; private set; } = "";
    public string? Chance { get; private set; }
    /// <summary>The last day for the notice; null where the Act asks for none.</summary>
    public DateOnly? NoticeBy { get; private set; }
    public DateTime RecordedAt { get; private set; }
    public Guid RecordedBy { get; private set; }
    public override Guid ChainId => TenderId;

    /// <summary>A performance notice has been published since.</summary>
    public bool IsNoticed(IEnumerable<ContractNotice> notices) => notices.Any(n => n.ContractId == ContractId && n.Kind == ContractNoticeKind.Performance && n.PublishedOn >= On);

    public static string? WhyNot(Contract contract, FailureKind? kind, DateOnly? on, string? what, string? chance, DateTime now) =>
        contract.SignedOn is not { } signed ? ContractRoomText.EnterFirst
        : kind is null ? FailureText.ChooseKind
        : on is not { } day ? FailureText.EnterDay
        : day > now.UkDate() ? FailureText.DayInFuture
        : day < signed ? FailureText.BeforeContract
        : string.IsNullOrWhiteSpace(what) ? FailureText.EnterWhat
        : kind == FailureKind.NotImproved && string.IsNullOrWhiteSpace(chance) ? FailureText.EnterChance
        : null;
}
