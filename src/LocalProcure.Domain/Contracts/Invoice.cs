namespace LocalProcure.Domain.Contracts;

/// <summary>Where an invoice stands.</summary>
public enum InvoiceStatus { Waiting, Late, Paid, Disputed, Invalid }

/// <summary>
/// An invoice under a contract and when it was paid. Due so many days after it is received, or on a later day that it names itself (Procurement Act 2023 ss.68, 88);
/// while it is disputed the days do not run. An invalid one is told of at once and is never due.
/// </summary>
public sealed class Invoice : Entity
{
    public const int NumberLength = 60, DescriptionLength = 500, ReasonLength = 1000;

    private Invoice() { }

    public Invoice(Contract contract, InvoiceTerms terms, ContractFigures figures, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(WhyNot(contract, terms, act.At));
        (ContractId, TenderId, BuyerId, FirmId, EnteredAt, EnteredBy) = (contract.Id, contract.TenderId, contract.BuyerId, terms.FirmId!.Value, act.At, act.By);
        (Number, Description, SumPence, ReceivedOn) = (terms.Number!, terms.Description!, terms.SumPence!.Value, terms.ReceivedOn!.Value);
        (NamedDueOn, IsForGroup) = (terms.NamedDueOn, terms.ForGroup);
        TermDays = figures.PaymentDays ?? 0;
        DueOn = Due(ReceivedOn);
        Record("InvoiceRecorded", act, $"{FirmId} sumPence={SumPence} received={ReceivedOn:yyyy-MM-dd}");
    }

    public Guid ContractId { get; private set; }
    public Guid TenderId { get; private set; }
    public Guid BuyerId { get; private set; }
    /// <summary>The party that invoices.</summary>
    public Guid FirmId { get; private set; }
    public string Number { get; private set; } = "";
    public string Description { get; private set; } = "";
    /// <summary>The lead of a group invoices for all, and pays the others their parts; otherwise it is the firm's own.</summary>
    public bool IsForGroup { get; private set; }
    /// <summary>As invoiced, VAT included.</summary>
    public long SumPence { get; private set; }
    public DateOnly ReceivedOn { get; private set; }
    /// <summary>A later day that the invoice itself names.</summary>
    public DateOnly? NamedDueOn { get; private set; }
    /// <summary>The law's payment term when it came, in days.</summary>
    public int TermDays { get; private set; }
    public DateOnly DueOn { get; private set; }
    public DateOnly? PaidOn { get; private set; }
    public DateOnly? DisputedOn { get; private set; }
    public string? DisputedBecause { get; private set; }
    public DateOnly? SettledOn { get; private set; }
    public DateOnly? InvalidOn { get; private set; }
    public string? InvalidBecause { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public Guid EnteredBy { get; private set; }
    public override Guid ChainId => TenderId;

    /// <summary>The day from which the days to payment are counted: receipt, or the end of a dispute.</summary>
    public DateOnly CountsFrom => SettledOn is { } settled && settled > ReceivedOn ? settled : ReceivedOn;
    public int? DaysToPay => PaidOn is { } paid ? Math.Max(0, paid.DayNumber - CountsFrom.DayNumber) : null;

    public InvoiceStatus StatusOn(DateOnly today) => this switch
    {
        { PaidOn: not null } => InvoiceStatus.Paid,
        { InvalidOn: not null } => InvoiceStatus.Invalid,
        { DisputedOn: not null, SettledOn: null } => InvoiceStatus.Disputed,
        _ => today > DueOn ? InvoiceStatus.Late : InvoiceStatus.Waiting,
    };

    /// <summary>The least that a valid invoice says: who invoices, what for, how much, and a number of its own (s.68).</summary>
    public static string? WhyNot(Contract contract, InvoiceTerms terms, DateTime now) =>
        contract.SignedOn is not { } signed ? ContractRoomText.EnterFirst
        : terms.FirmId is not { } firm || !contract.HasParty(firm) ? InvoiceText.ChooseFirm
        : string.IsNullOrWhiteSpace(terms.Number) ? InvoiceText.EnterNumber
        : string.IsNullOrWhiteSpace(terms.Description) ? InvoiceText.EnterDescription
        : terms.SumPence is not > 0 ? InvoiceText.EnterSum
        : terms.ReceivedOn is not { } received ? InvoiceText.EnterReceived
        : received > now.UkDate() ? InvoiceText.ReceivedInFuture
        : received < signed ? InvoiceText.ReceivedBeforeContract
        : terms.NamedDueOn is { } named && named < received ? InvoiceText.DueBeforeReceived
        : terms.ForGroup && (!contract.IsJoint || firm != contract.Lead.FirmId) ? PartPaymentText.OnlyLead
        : null;

    public string? WhyNotPay(DateOnly? on, DateTime now) =>
        PaidOn is not null ? InvoiceText.AlreadyPaid
        : InvalidOn is not null ? InvoiceText.IsInvalid
        : DisputedOn is not null && SettledOn is null ? InvoiceText.IsDisputed
        : on is not { } day ? InvoiceText.EnterPaid
        : day > now.UkDate() ? InvoiceText.PaidInFuture
        : day < ReceivedOn ? InvoiceText.PaidBeforeReceived : null;

    public void Pay(DateOnly on, Act act)
    {
        RuleBroken.If(WhyNotPay(on, act.At));
        PaidOn = on;
        Record("InvoicePaid", act, $"{on:yyyy-MM-dd} days={DaysToPay}");
    }

    public string? WhyNotQuestion(string? because) =>
        PaidOn is not null ? InvoiceText.AlreadyPaid
        : InvalidOn is not null ? InvoiceText.IsInvalid
        : string.IsNullOrWhiteSpace(because) ? InvoiceText.EnterReason : null;

    public void Dispute(string because, Act act)
    {
        RuleBroken.If(DisputedOn is not null && SettledOn is null ? InvoiceText.IsDisputed : WhyNotQuestion(because));
        var before = Over(DisputedBecause, because);
        (DisputedOn, DisputedBecause, SettledOn) = (act.At.UkDate(), because, null);
        Record("InvoiceDisputed", act, before: before);
    }

    /// <summary>The dispute is over: the days to payment begin again.</summary>
    public void Settle(Act act)
    {
        RuleBroken.If(DisputedOn is null || SettledOn is not null ? InvoiceText.NotDisputed : null);
        SettledOn = act.At.UkDate();
        DueOn = Due(CountsFrom);
        Record("InvoiceDisputeSettled", act);
    }

    public void SayInvalid(string because, Act act)
    {
        RuleBroken.If(WhyNotQuestion(because));
        (InvalidOn, InvalidBecause) = (act.At.UkDate(), because);
        Record("InvoiceFoundInvalid", act);
    }

    private DateOnly Due(DateOnly from) => from.AddDays(TermDays) is var term && NamedDueOn is { } named && named > term ? named : from.AddDays(TermDays);
}

/// <summary>An invoice as given.</summary>
public sealed record InvoiceTerms(Guid? FirmId, string? Number, string? Description, long? SumPence, DateOnly? ReceivedOn, DateOnly? NamedDueOn, bool ForGroup = false);
