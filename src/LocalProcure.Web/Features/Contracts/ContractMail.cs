using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>E-mails about one contract, each in its reader's language, in the save of what they tell of.</summary>
public sealed class ContractMail(AppDb db, Links links)
{
    /// <summary>Everyone who acts for one of the firms hears once.</summary>
    public async Task TellFirms(IReadOnlyList<Guid> firms, Func<Person, Email> write, DateTime now)
    {
        var people = await db.People.Where(p => p.ClosedAt == null && (p.Firms.Any(m => firms.Contains(m.FirmId))
            || p.Mandates.Any(m => firms.Contains(m.FirmId) && m.GivenAt <= now && (m.EndedAt == null || m.EndedAt > now)))).OrderBy(p => p.Id).ToListAsync();
        foreach (var person in people) db.Emails.Add(write(person));
    }

    /// <summary>Tells each member of a group that the lead was paid, and by when its part is due.</summary>
    public async Task TellParts(Contract contract, Invoice invoice, DateTime now)
    {
        foreach (var part in db.PartPayments.Local.Where(p => p.InvoiceId == invoice.Id && p.PaidOn is null).ToList())
            await TellFirms([part.FirmId], person => Email.To(person.Email, person.Language, () => PartPaymentText.MailSubject(contract.Subject.Shown),
                () => new EmailBody(PartPaymentText.MailWhy).Paragraph(PartPaymentText.MailBody(Money.Show(part.Pence), part.DueOn.ShowDate()))
                    .Button(PartPaymentText.Title, links.To(person.Language, $"/contracts/{contract.Id}/parts")), now, EmailKind.Contract), now);
    }

    public Email Changed(Person to, Contract contract, ContractChange change) => Write(to, contract, change.MadeAt, EmailKind.Register, ContractMailText.ChangedSubject, body =>
    {
        body.Paragraph(change.What).Fact(ChangeText.From, change.From.ShowDate());
        if (change.ValueChangePence != 0) body.Fact(ChangeText.Value, Money.Show(change.ValueChangePence));
        if (change.NewEndsOn is { } end) body.Fact(ChangeText.NewEnd, end.ShowDate());
    });

    public Email Ended(Person to, Contract contract) => Write(to, contract, contract.TerminatedAt!.Value, EmailKind.Register, ContractMailText.EndedSubject, body =>
        body.Fact(ContractRoomText.EndedOn, contract.TerminatedOn!.Value.ShowDate()).Paragraph(contract.TerminatedBecause!));

    public Email Questioned(Person to, Contract contract, Invoice invoice, DateTime now) => Write(to, contract, now, EmailKind.Contract,
        invoice.InvalidOn is null ? ContractMailText.DisputedSubject : ContractMailText.InvalidSubject, body =>
            body.Fact(InvoiceText.Number, invoice.Number).Paragraph(invoice.InvalidBecause ?? invoice.DisputedBecause ?? ""), "/invoices");

    public Email Returned(Person to, Contract contract, Delivery delivery) => Write(to, contract, delivery.ReturnedAt!.Value, EmailKind.Contract, ContractMailText.ReturnedSubject, body =>
        body.Paragraph(delivery.ReturnedBecause!), "/commitments");

    public Email DeliveryDue(Person to, Contract contract, Commitment commitment, bool isLate, DateTime now) => Write(to, contract, now, EmailKind.Contract, subject => ContractMailText.DeliverySubject(subject, isLate), body =>
        body.Paragraph(commitment.What).Paragraph(ContractMailText.DeliveryWords(commitment.DueOn, isLate)), "/commitments");

    /// <summary>The contractor was paid: what it owes others for the same work is due in its turn.</summary>
    public Email Paid(Person to, Contract contract, Invoice invoice, int? days, DateTime now) => Write(to, contract, now, EmailKind.Contract, ContractMailText.PaidSubject, body =>
        body.Fact(InvoiceText.Number, invoice.Number).Paragraph(ContractMailText.PaidWords(days)), "/invoices");

    /// <summary>To the buyer's officer: the contract ends in so many months.</summary>
    public Email Reminder(Person to, Contract contract, string buyer, int months, DateTime now) => Email.To(to.Email, to.Language,
        () => ContractMailText.ReminderSubject(contract.Subject.Shown, months),
        () => new EmailBody(ContractMailText.WhyOfficer(buyer)).Heading(contract.Subject)
            .Paragraph(ContractMailText.ReminderWords(contract.EndsOn!.Value)).Fact(ContractText.Extension, contract.ExtensionUntil?.ShowDate() ?? ContractText.NoExtension)
            .Button(ContractRoomText.PlanNext, links.To(to.Language, $"/contracts/{contract.Id}")), now, EmailKind.Register);

    private Email Write(Person to, Contract contract, DateTime now, EmailKind kind, Func<string, string> subject, Action<EmailBody> say, string path = "") => Email.To(to.Email, to.Language,
        () => subject(contract.Subject.Shown),
        () =>
        {
            var body = new EmailBody(ContractMailText.WhyFirm).Heading(contract.Subject);
            say(body);
            return body.Button(ContractMailText.Open, links.To(to.Language, $"/contracts/{contract.Id}{path}"));
        }, now, kind);
}
