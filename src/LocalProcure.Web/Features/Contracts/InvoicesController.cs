using LocalProcure.Domain.Contracts;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Invoices: recorded by either side, paid, disputed or found invalid by the buyer, who says so at once.</summary>
[Route("contracts/{id:guid}/invoices")]
public sealed class InvoicesController(AppDb db, Current current, ContractMail mail) : InsideController(db, current)
{
    [HttpGet, ForParties]
    public async Task<IActionResult> Index(Guid id) => View("Invoices", await Page(id, new InvoiceForm()));

    [HttpPost, ForParties]
    public async Task<IActionResult> Create(Guid id, InvoiceForm form)
    {
        if (Senders() is { Count: 1 } only) form.FirmId ??= only[0].FirmId;
        if (!Room.Manages && form.FirmId is { } firm && !Current.Person.CanActFor(Contract, firm, Current.Now)) return Forbid();
        if (!Room.Manages && Room.MyFirms.Count == 0) return Forbid();
        if (await IsKept<Invoice>(form.Key)) return Done(ContractRoomText.Saved, "/invoices");
        var terms = form.Terms();
        Refuse(Invoice.WhyNot(Contract, terms, Current.Now), (InvoiceText.ChooseFirm, nameof(form.FirmId)), (InvoiceText.EnterNumber, nameof(form.Number)), (InvoiceText.EnterDescription, nameof(form.Description)),
            (InvoiceText.EnterSum, nameof(form.Sum)), (InvoiceText.EnterReceived, nameof(form.Received)), (InvoiceText.ReceivedInFuture, nameof(form.Received)), (InvoiceText.ReceivedBeforeContract, nameof(form.Received)),
            (InvoiceText.DueBeforeReceived, nameof(form.NamedDue)), (PartPaymentText.OnlyLead, nameof(form.ForGroup)));
        if (ModelState.IsValid && await Db.Invoices.AnyAsync(i => i.ContractId == id && i.FirmId == terms.FirmId && i.Number == terms.Number)) ModelState.AddModelError(nameof(form.Number), InvoiceText.NumberTaken);
        if (!ModelState.IsValid) return this.Refused("Invoices", await Page(id, form));
        Db.Invoices.Add(new Invoice(Contract, terms, Room.Law.Figures, Room.Manages ? Current.Act : Current.ActFor(terms.FirmId!.Value), form.Key));
        await SaveOnce<Invoice>(form.Key);
        return Done(ContractRoomText.Saved, "/invoices");
    }

    [HttpPost("{item:guid}/payment")]
    public async Task<IActionResult> Pay(Guid id, Guid item, PaidForm form)
    {
        var agreed = await AgreedDays();
        return await With(id, item, invoice =>
        {
            if (invoice.PaidOn is { } made && made == form.PaidOn.Date) return;
            RuleBroken.If(invoice.WhyNotPay(form.PaidOn.Date, Current.Now));
            invoice.Pay(form.PaidOn.Date!.Value, Current.Act);
            Db.PartPayments.AddRange(PartPayment.Of(Contract, invoice, Room.Law.ImpliedPaymentDays, agreed ?? Room.Law.Figures.PaymentDays));
        }, paid: true, then: invoice => mail.TellParts(Contract, invoice, Current.Now));
    }

    /// <summary>Within how many days the group's own signed agreement has its lead pay the others.</summary>
    private async Task<int?> AgreedDays()
    {
        var groups = Db.Bids.Where(b => b.TenderId == Contract.TenderId && b.FirmId == Contract.Lead.FirmId && b.ConsortiumId != null).Select(b => b.ConsortiumId!.Value);
        // A version that made itself since, and waits for signatures, binds nobody yet: the last one that all signed does.
        return !Contract.IsJoint ? null : (await Db.ConsortiumAgreements.AsNoTracking().Where(a => groups.Contains(a.ConsortiumId)).OrderByDescending(a => a.Number).ToListAsync()).Find(a => a.IsSigned)?.Choices.PayWithinDays;
    }

    [HttpPost("{item:guid}/dispute")]
    public Task<IActionResult> Dispute(Guid id, Guid item, string? because) => With(id, item, invoice => invoice.Dispute(Short(because), Current.Act), tell: true);

    [HttpPost("{item:guid}/settlement")]
    public Task<IActionResult> Settle(Guid id, Guid item) => With(id, item, invoice => invoice.Settle(Current.Act));

    [HttpPost("{item:guid}/invalidity")]
    public Task<IActionResult> SayInvalid(Guid id, Guid item, string? because) => With(id, item, invoice => invoice.SayInvalid(Short(because), Current.Act), tell: true);

    private async Task<IActionResult> With(Guid id, Guid item, Action<Invoice> act, bool tell = false, bool paid = false, Func<Invoice, Task>? then = null)
    {
        if (await Db.Invoices.SingleOrDefaultAsync(i => i.Id == item && i.ContractId == id) is not { } invoice) return NotFound();
        var wasPaid = invoice.PaidOn is not null;
        act(invoice);
        // Who was paid owes others for the same work: their days run too.
        if (paid && !wasPaid) await mail.TellFirms([invoice.FirmId], person => mail.Paid(person, Contract, invoice, Room.Law.ImpliedPaymentDays, Current.Now), Current.Now);
        if (tell) await mail.TellFirms([invoice.FirmId], person => mail.Questioned(person, Contract, invoice, Current.Now), Current.Now);
        if (then is not null) await then(invoice);
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Saved, "/invoices");
    }

    private static string Short(string? because)
    {
        RuleBroken.If(because?.Length > Invoice.ReasonLength ? ContractRoomText.TooLong : null);
        return because?.Trim() ?? "";
    }

    private List<ContractParty> Senders() => [.. Contract.Parties.Where(p => Room.Manages || Room.MyFirms.Contains(p.FirmId)).OrderBy(p => p.Position)];

    private async Task<InvoicesPage> Page(Guid id, InvoiceForm form)
    {
        var invoices = await Db.Invoices.AsNoTracking().Where(i => i.ContractId == id).OrderByDescending(i => i.ReceivedOn).ThenBy(i => i.Id).ToListAsync();
        return new(Room, form, [.. invoices.Where(i => Current.Person.CanSeeOf(Contract, i.FirmId, Current.Now))], Senders(), Current.Now.UkDate());
    }
}

/// <summary>The day of a payment.</summary>
public sealed class PaidForm
{
    public DateParts PaidOn { get; set; } = new();
}

/// <summary>The invoices of one contract, as far as the reader may see them.</summary>
/// <param name="Senders">For whom the reader may record one.</param>
public sealed record InvoicesPage(ContractRoom Room, InvoiceForm Form, IReadOnlyList<Invoice> Invoices, IReadOnlyList<ContractParty> Senders, DateOnly Today);
