using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Contracts;

/// <summary>Something of social value that the contractor promised for this contract and is measured by. The measure's name and any value in money are the buyer's own: none is supplied.</summary>
public sealed class Commitment : Entity
{
    public const int Length = 1000, UnitLength = 60, MeasureLength = 120;

    private Commitment() { }

    public Commitment(Contract contract, CommitmentTerms terms, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(WhyNot(contract, terms, act.At));
        (ContractId, TenderId, FirmId, AddedAt) = (contract.Id, contract.TenderId, terms.FirmId!.Value, act.At);
        (What, Unit, Target, Evidence, DueOn, Measure, ProxyPence, Theme) = (terms.What, terms.Unit, terms.Target!.Value, terms.Evidence, terms.DueOn!.Value, terms.Measure, terms.ProxyPence, terms.Theme);
        Record("CommitmentAdded", act, $"{FirmId} {Target} {DueOn:yyyy-MM-dd}");
    }

    public Guid ContractId { get; private set; }
    public Guid TenderId { get; private set; }
    /// <summary>The party that promised it; in a consortium, the member.</summary>
    public Guid FirmId { get; private set; }
    public OwnWords What { get; private set; } = OwnWords.None;
    /// <summary>What is counted: weeks, people, pounds.</summary>
    public OwnWords Unit { get; private set; } = OwnWords.None;
    public decimal Target { get; private set; }
    /// <summary>What shows that it was done.</summary>
    public OwnWords Evidence { get; private set; } = OwnWords.None;
    public DateOnly DueOn { get; private set; }
    /// <summary>The buyer's name or number of the measure.</summary>
    public string? Measure { get; private set; }
    /// <summary>The buyer's own value in money of one unit.</summary>
    public long? ProxyPence { get; private set; }
    /// <summary>Which part of well-being it serves, for the annual report; null where nobody has said.</summary>
    public WellbeingTheme? Theme { get; private set; }
    public DateTime AddedAt { get; private set; }
    public DateTime? RemovedAt { get; private set; }
    public override Guid ChainId => TenderId;

    public static string? WhyNot(Contract contract, CommitmentTerms terms, DateTime now) =>
        contract.StatusAt(now) == ContractStatus.Ended ? ContractRoomText.AlreadyEnded
        : terms.What.IsEmpty ? CommitmentText.EnterWhat
        : terms.Unit.IsEmpty ? CommitmentText.EnterUnit
        : terms.Target is not > 0 ? CommitmentText.EnterTarget
        : terms.Evidence.IsEmpty ? CommitmentText.EnterEvidence
        : terms.DueOn is null ? CommitmentText.EnterDue
        : terms.FirmId is not { } firm || !contract.HasParty(firm) ? CommitmentText.ChooseFirm
        : null;

    /// <param name="deliveries">How many deliveries stand under it.</param>
    public static string? WhyNotRemove(int deliveries) => deliveries > 0 ? CommitmentText.HasDeliveries : null;

    public void Remove(int deliveries, Act act)
    {
        RuleBroken.If(WhyNotRemove(deliveries));
        RemovedAt ??= act.At;
        Record("CommitmentRemoved", act);
    }

    /// <summary>Says what it serves, or corrects it: what was promised stays as it was.</summary>
    public void SayTheme(WellbeingTheme theme, Act act)
    {
        Theme = theme;
        Record("CommitmentThemeSaid", act, theme.ToString());
    }

    /// <summary>What the buyer has confirmed so far.</summary>
    public decimal ConfirmedOf(IEnumerable<Delivery> deliveries) => deliveries.Where(d => d.CommitmentId == Id && d.ConfirmedAt is not null).Sum(d => d.Quantity);

    /// <summary>What is confirmed, by the buyer's own value of a unit; null where the buyer gave none.</summary>
    public long? WorthPence(IEnumerable<Delivery> deliveries) => ProxyPence is { } proxy ? (long)Math.Round(proxy * ConfirmedOf(deliveries), MidpointRounding.AwayFromZero) : null;

    public CommitmentStanding StandingAt(IEnumerable<Delivery> deliveries, DateOnly today) =>
        ConfirmedOf(deliveries) >= Target ? CommitmentStanding.Met : today > DueOn ? CommitmentStanding.Late : CommitmentStanding.UnderWay;
}

/// <summary>How a commitment stands; only what the buyer confirmed counts.</summary>
public enum CommitmentStanding { UnderWay, Met, Late }

/// <summary>A commitment as given.</summary>
public sealed record CommitmentTerms(OwnWords What, OwnWords Unit, decimal? Target, OwnWords Evidence, DateOnly? DueOn, string? Measure, long? ProxyPence, Guid? FirmId)
{
    public WellbeingTheme? Theme { get; init; }
}

/// <summary>Something done towards a commitment: entered with its evidence by the contractor, confirmed or returned by the buyer.</summary>
public sealed class Delivery : Entity
{
    public const int EvidenceLength = 2000;

    private Delivery() { }

    public Delivery(Contract contract, Commitment commitment, decimal quantity, DateOnly on, string evidence, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(WhyNot(contract, quantity, on, evidence, act.At));
        (ContractId, CommitmentId, TenderId, FirmId) = (contract.Id, commitment.Id, contract.TenderId, commitment.FirmId);
        (Quantity, On, Evidence, EnteredAt, EnteredBy) = (quantity, on, evidence, act.At, act.By);
        Record("DeliveryEntered", act, $"{commitment.Id} {quantity}");
    }

    public Guid ContractId { get; private set; }
    public Guid CommitmentId { get; private set; }
    public Guid TenderId { get; private set; }
    public Guid FirmId { get; private set; }
    public decimal Quantity { get; private set; }
    public DateOnly On { get; private set; }
    public string Evidence { get; private set; } = "";
    public DateTime EnteredAt { get; private set; }
    public Guid EnteredBy { get; private set; }
    public DateTime? ConfirmedAt { get; private set; }
    public Guid? ConfirmedBy { get; private set; }
    public DateTime? ReturnedAt { get; private set; }
    public string? ReturnedBecause { get; private set; }
    public override Guid ChainId => TenderId;
    public bool Waits => ConfirmedAt is null && ReturnedAt is null;

    public static string? WhyNot(Contract contract, decimal? quantity, DateOnly? on, string? evidence, DateTime now) =>
        contract.SignedOn is null ? ContractRoomText.EnterFirst
        : quantity is not > 0 ? CommitmentText.EnterQuantity
        : on is not { } day ? CommitmentText.EnterDoneOn
        : day > now.UkDate() ? CommitmentText.DoneInFuture
        : day < contract.AwardedAt.UkDate() ? CommitmentText.DoneBeforeContract
        : string.IsNullOrWhiteSpace(evidence) ? CommitmentText.EnterProof
        : null;

    /// <summary>Whoever entered it does not confirm it.</summary>
    public string? WhyNotDecide(Guid by) => !Waits ? CommitmentText.AlreadyDecided : by == EnteredBy ? CommitmentText.NotYourOwn : null;

    public void Confirm(Act act)
    {
        RuleBroken.If(WhyNotDecide(act.By));
        (ConfirmedAt, ConfirmedBy) = (act.At, act.By);
        Record("DeliveryConfirmed", act, $"{CommitmentId} {Quantity}");
    }

    public void Return(string because, Act act)
    {
        RuleBroken.If(WhyNotDecide(act.By) ?? (string.IsNullOrWhiteSpace(because) ? CommitmentText.EnterReturnReason : null));
        (ReturnedAt, ReturnedBecause) = (act.At, because);
        Record("DeliveryReturned", act, $"{CommitmentId}");
    }
}

/// <summary>How one member of a joint contract stands with all that it promised.</summary>
/// <param name="Waiting">Entries that the buyer has not looked at.</param>
public sealed record MemberStanding(string Name, int Promised, int Met, int UnderWay, int Late, int Waiting)
{
    /// <summary>In the order of the parties; who promised nothing has no line.</summary>
    public static IReadOnlyList<MemberStanding> Of(Contract contract, IReadOnlyCollection<Commitment> commitments, IReadOnlyCollection<Delivery> deliveries, DateOnly today) =>
    [
        .. from party in contract.Parties.OrderBy(p => p.Position)
           let own = commitments.Where(c => c.FirmId == party.FirmId).ToList()
           where own.Count > 0
           let standings = own.Select(c => c.StandingAt(deliveries, today)).ToList()
           select new MemberStanding(party.Name, own.Count, standings.Count(s => s == CommitmentStanding.Met), standings.Count(s => s == CommitmentStanding.UnderWay), standings.Count(s => s == CommitmentStanding.Late),
               deliveries.Count(d => d.Waits && own.Exists(c => c.Id == d.CommitmentId))),
    ];
}
