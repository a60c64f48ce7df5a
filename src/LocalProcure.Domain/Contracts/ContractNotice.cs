namespace LocalProcure.Domain.Contracts;

/// <summary>The legal notices of a contract's life, published on Sell2Wales or Find a Tender and kept here by reference.</summary>
public enum ContractNoticeKind
{
    /// <summary>UK7 (ss.53, 87(3)).</summary>
    Details,
    /// <summary>UK9 (s.71).</summary>
    Performance,
    /// <summary>UK10 (s.75).</summary>
    Change,
    /// <summary>UK11 (s.80).</summary>
    End,
}

/// <summary>One notice as published elsewhere: its reference there, and the day.</summary>
public sealed class ContractNotice : Entity
{
    public const int ReferenceLength = 60;

    private ContractNotice() { }

    public ContractNotice(Contract contract, ContractNoticeKind kind, string reference, DateOnly publishedOn, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(WhyNot(contract, kind, reference, publishedOn, act.At));
        (ContractId, TenderId, Kind, Reference, PublishedOn, RecordedAt) = (contract.Id, contract.TenderId, kind, reference, publishedOn, act.At);
        Record("ContractNoticeRecorded", act, $"{Code} {reference} {publishedOn:yyyy-MM-dd}");
    }

    public Guid ContractId { get; private set; }
    public Guid TenderId { get; private set; }
    public ContractNoticeKind Kind { get; private set; }
    public string Reference { get; private set; } = "";
    public DateOnly PublishedOn { get; private set; }
    public DateTime RecordedAt { get; private set; }
    public override Guid ChainId => TenderId;
    public string Code => CodeOf(Kind);

    public static string CodeOf(ContractNoticeKind kind) => kind switch
    {
        ContractNoticeKind.Details => "UK7",
        ContractNoticeKind.Performance => "UK9",
        ContractNoticeKind.Change => "UK10",
        _ => "UK11",
    };

    public static string? WhyNot(Contract contract, ContractNoticeKind kind, string? reference, DateOnly? publishedOn, DateTime now) =>
        string.IsNullOrWhiteSpace(reference) || reference.Length > ReferenceLength ? ContractRoomText.EnterReference
        : publishedOn is not { } day ? ContractRoomText.EnterPublishedOn
        : day > now.UkDate() ? ContractRoomText.PublishedInFuture
        : contract.SignedOn is not { } signed ? ContractRoomText.EnterFirst
        : kind is ContractNoticeKind.Details && day < signed ? ContractRoomText.DetailsAfterSigning
        : kind is ContractNoticeKind.End && contract.EndAt(now) is null ? ContractRoomText.NotEnded
        : null;
}
