using LocalProcure.Domain.Consortia;

namespace LocalProcure.Domain.Contracts;

/// <summary>Where a member's part of a group's invoice stands.</summary>
public enum PartStatus { Waiting, Late, Paid, Received }

/// <summary>
/// A member's part of an invoice that the lead made for the whole group: due so many days after the lead was paid, and never more than the law's
/// term, which runs down the whole chain (Procurement Act 2023 s.88(8)). The lead says when it paid; the member says that it has come.
/// </summary>
public sealed class PartPayment : Entity
{
    private PartPayment() { }

    private PartPayment(Contract contract, Invoice invoice, Guid firmId, long pence, DateOnly dueOn)
    {
        (ContractId, TenderId, InvoiceId, FirmId, LeadFirmId) = (contract.Id, contract.TenderId, invoice.Id, firmId, contract.Lead.FirmId);
        (Pence, LeadPaidOn, DueOn) = (pence, invoice.PaidOn!.Value, dueOn);
    }

    public Guid ContractId { get; private set; }
    public Guid TenderId { get; private set; }
    public Guid InvoiceId { get; private set; }
    /// <summary>The member that is owed.</summary>
    public Guid FirmId { get; private set; }
    public Guid LeadFirmId { get; private set; }
    public long Pence { get; private set; }
    /// <summary>When the buyer paid the lead.</summary>
    public DateOnly LeadPaidOn { get; private set; }
    public DateOnly DueOn { get; private set; }
    public DateOnly? PaidOn { get; private set; }
    public DateTime? ReceivedAt { get; private set; }
    public override Guid ChainId => TenderId;

    public int? DaysToPay => PaidOn is { } paid ? Math.Max(0, paid.DayNumber - LeadPaidOn.DayNumber) : null;

    public PartStatus StatusOn(DateOnly today) => ReceivedAt is not null ? PartStatus.Received : PaidOn is not null ? PartStatus.Paid : today > DueOn ? PartStatus.Late : PartStatus.Waiting;

    /// <summary>The parts of everyone but the lead of a paid invoice for the group; with the lead's own they are the invoice, to the penny.</summary>
    /// <param name="agreedDays">What the group's own signed agreement says, if it has one.</param>
    public static IReadOnlyList<PartPayment> Of(Contract contract, Invoice invoice, int? lawDays, int? agreedDays)
    {
        if (!invoice.IsForGroup || invoice.PaidOn is not { } paid || !contract.IsJoint) return [];
        var days = new[] { lawDays, agreedDays }.OfType<int>().DefaultIfEmpty(0).Min();
        return [.. contract.PartsOf(invoice.SumPence).Where(p => p.Party.FirmId != contract.Lead.FirmId && p.Pence > 0)
            .Select(p => new PartPayment(contract, invoice, p.Party.FirmId, p.Pence, paid.AddDays(days)))];
    }

    public string? WhyNotPay(DateOnly? on, DateTime now) =>
        PaidOn is not null ? InvoiceText.AlreadyPaid
        : on is not { } day ? InvoiceText.EnterPaid
        : day > now.UkDate() ? InvoiceText.PaidInFuture
        : day < LeadPaidOn ? PartPaymentText.BeforeLead : null;

    /// <summary>The lead says when it paid the member.</summary>
    public void Pay(DateOnly? on, Act act)
    {
        RuleBroken.If(WhyNotPay(on, act.At));
        PaidOn = on;
        Record("PartPaid", act, $"{InvoiceId} {FirmId} {on:yyyy-MM-dd} days={DaysToPay}");
    }

    /// <summary>The member says that the money has come. A second click changes nothing.</summary>
    public void Receive(Act act)
    {
        if (ReceivedAt is not null) return;
        RuleBroken.If(PaidOn is null ? PartPaymentText.NotPaidYet : null);
        ReceivedAt = act.At;
        Record("PartReceived", act, $"{InvoiceId} {FirmId}");
    }
}

/// <summary>A party with what falls to it of a sum.</summary>
public sealed record PartyPart(ContractParty Party, long Pence);

/// <summary>Words for the members' parts of a group's invoices.</summary>
public static class PartPaymentText
{
    public static string Title => Say("The members’ parts", "Rhannau’r aelodau");
    public static string Lead(int? days) => Say($"When the buyer pays an invoice that the lead made for the whole group, each member’s part is due within {days} days, or sooner if your agreement says so. The law sets that term down the whole chain.", $"Pan fydd y prynwr yn talu anfoneb a wnaed gan y cwmni arweiniol dros y grŵp cyfan, mae rhan pob aelod yn ddyledus o fewn {days} diwrnod, neu’n gynt os yw eich cytundeb yn dweud hynny. Mae’r gyfraith yn gosod y cyfnod hwnnw i lawr y gadwyn gyfan.");
    public static string LeadOfCollege(int? days) => Say($"When the buyer pays an invoice that the lead made for the whole group, each member’s part is due as your agreement says; where it says nothing, {days} days are counted here. The term that the Act sets down the chain does not bind a college’s contracts.", $"Pan fydd y prynwr yn talu anfoneb a wnaed gan y cwmni arweiniol dros y grŵp cyfan, mae rhan pob aelod yn ddyledus fel y dywed eich cytundeb; lle nad yw’n dweud dim, cyfrifir {days} diwrnod yma. Nid yw’r cyfnod y mae’r Ddeddf yn ei osod i lawr y gadwyn yn rhwymo contractau coleg.");
    public static string None => Say("There is nothing to share out yet.", "Nid oes dim i’w rannu eto.");
    public static string ForGroup => Say("This invoice is for the whole group: once it is paid, we pay the other members their parts", "Mae’r anfoneb hon dros y grŵp cyfan: ar ôl iddi gael ei thalu, byddwn yn talu eu rhannau i’r aelodau eraill");
    public static string IsForGroup => Say("for the whole group", "dros y grŵp cyfan");
    public static string OnlyLead => Say("Only the lead makes an invoice for the whole group", "Dim ond y cwmni arweiniol sy’n gwneud anfoneb dros y grŵp cyfan");
    public static string OfInvoice(string number) => Say($"Of invoice {number}", $"O anfoneb {number}");
    public static string LeadWasPaid => Say("The lead was paid", "Talwyd y cwmni arweiniol");
    public static string SayPaid => Say("Record that it is paid", "Cofnodi ei fod wedi’i dalu");
    public static string SayReceived => Say("It has come", "Mae wedi dod");
    public static string BeforeLead => Say("The lead was not paid before that day", "Ni thalwyd y cwmni arweiniol cyn y diwrnod hwnnw");
    public static string NotPaidYet => Say("The lead has not said yet that it paid this", "Nid yw’r cwmni arweiniol wedi dweud eto ei fod wedi talu hwn");
    public static string PartOfValue => Say("Part of the value", "Rhan o’r gwerth");
    public static string MailSubject(string contract) => Say($"Your part of a payment is on its way: {contract}", $"Mae eich rhan o daliad ar ei ffordd: {contract}");
    public static string MailBody(string sum, string due) => Say($"The buyer has paid the lead. Your part, {sum}, is due by {due}.", $"Mae’r prynwr wedi talu’r cwmni arweiniol. Mae eich rhan, {sum}, yn ddyledus erbyn {due}.");
    public static string MailWhy => Say("You get this because your firm is a party to this contract.", "Rydych yn cael hwn am fod eich cwmni’n barti i’r contract hwn.");

    public static string NameOf(PartStatus status) => status switch
    {
        PartStatus.Waiting => Say("Due", "Yn ddyledus"),
        PartStatus.Late => Say("Late", "Yn hwyr"),
        PartStatus.Paid => Say("Paid, says the lead", "Wedi’i dalu, meddai’r cwmni arweiniol"),
        _ => Say("Received", "Wedi’i dderbyn"),
    };

    public static string Colour(PartStatus status) => status switch { PartStatus.Waiting => "yellow", PartStatus.Late => "red", PartStatus.Paid => "blue", _ => "green" };
}
