namespace LocalProcure.Domain.Contracts;

/// <summary>A file that shows something under a contract: of an assessed indicator, or of something delivered. The parties whom it concerns can open it.</summary>
public sealed class ContractFile : Entity
{
    public const int NameLength = 200, TypeLength = 120;

    private ContractFile() { }

    /// <param name="thingId">The assessment or delivery that it shows.</param>
    /// <param name="firmId">The firm whose it is; null for one that all parties may see.</param>
    public ContractFile(Contract contract, Guid thingId, Guid? firmId, string name, string hash, string contentType, long size, Act act)
    {
        (ContractId, TenderId, ThingId, FirmId, Name, Hash, ContentType, Size, AddedAt, AddedBy) = (contract.Id, contract.TenderId, thingId, firmId, name, hash, contentType, size, act.At, act.By);
        Record("ContractFileAdded", act, $"{thingId} {hash}");
    }

    public Guid ContractId { get; private set; }
    public Guid TenderId { get; private set; }
    public Guid ThingId { get; private set; }
    public Guid? FirmId { get; private set; }
    public string Name { get; private set; } = "";
    /// <summary>SHA-256; the bytes stand in the file store under it.</summary>
    public string Hash { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    public long Size { get; private set; }
    public DateTime AddedAt { get; private set; }
    public Guid AddedBy { get; private set; }
    public override Guid ChainId => TenderId;
}

/// <summary>Notes that a firm was told so many days before a commitment is due; a commitment with another day would be told anew.</summary>
public sealed class CommitmentReminder
{
    /// <summary>How many days before; 0 is on the day after, when it is late.</summary>
    public static readonly IReadOnlyList<int> Days = [30, 7, 0];

    private CommitmentReminder() { }

    public CommitmentReminder(Commitment commitment, int days, DateTime now) => (CommitmentId, DueOn, DaysBefore, SentAt) = (commitment.Id, commitment.DueOn, days, now);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid CommitmentId { get; private set; }
    public DateOnly DueOn { get; private set; }
    public int DaysBefore { get; private set; }
    public DateTime SentAt { get; private set; }

    /// <summary>The reminder that is due: the nearest that has come. Earlier ones that were missed are not sent after it.</summary>
    public static int? DueAt(DateOnly dueOn, DateOnly today) => today > dueOn ? 0 : Days.Where(d => d > 0 && today >= dueOn.AddDays(-d)).Select(d => (int?)d).Min();
}
