using LocalProcure.Domain.Bids;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Bids;

/// <summary>E-mails to a bid's own people. They never say what the bid says.</summary>
public static class BidMail
{
    public static Email Receipt(OwnBid own, Submission made, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => BidMailText.ReceiptSubject(own.Tender.Title.Shown), () =>
            new EmailBody(BidMailText.WhyMember)
                .Heading(own.Tender.Title)
                .Paragraph(BidMailText.ReceiptBody)
                .Fact(BidText.ReceivedAt, made.ReceivedAt.ShowMoment())
                .Fact(BidText.ReceiptReference, made.ReceiptFor(own.Bid).Reference)
                .Fact(BidText.Fingerprint, made.Hash)
                .Paragraph(BidText.NextSealed(own.ClosesAt))
                .Link(BidText.Receipt, links.To(to.Language, $"/bids/{own.Bid.Id}/submissions/{made.Number}")), now, EmailKind.Bid);

    /// <summary>That the bid counts again after a change of the tender.</summary>
    public static Email Confirmed(OwnBid own, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => ConfirmingText.MailSubject(own.Tender.Title.Shown), () =>
            new EmailBody(BidMailText.WhyMember)
                .Heading(own.Tender.Title)
                .Paragraph(ConfirmingText.MailBody(own.Tender.ChangeCount))
                .Fact(BidText.ReceiptReference, own.Bid.Standing!.ReceiptFor(own.Bid).Reference)
                .Link(BidMailText.OpenBid, links.To(to.Language, $"/bids/{own.Bid.Id}")), now, EmailKind.Bid);

    public static Email Reminder(Bid bid, Tender tender, BidReminder reminder, int unsigned, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => bid.Standing is null ? BidMailText.ReminderSubject(tender.Title.Shown, reminder == BidReminder.OneDay) : ConfirmingText.ReminderSubject(tender.Title.Shown, reminder == BidReminder.OneDay), () =>
        {
            var body = new EmailBody(BidMailText.WhyMember).Heading(tender.Title)
                .Paragraph(bid.Standing is not null ? ConfirmingText.ReminderBody : bid.Submissions.Count > 0 ? BidMailText.WithdrawnNotAgain : BidMailText.NotSubmitted)
                .Paragraph(BidText.YouHaveUntil(tender.ClosesAt!.Value));
            if (unsigned > 0) body.Paragraph(BidMailText.SignaturesMissing(unsigned));
            return body.Button(BidMailText.OpenBid, links.To(to.Language, $"/bids/{bid.Id}"));
        }, now, EmailKind.Bid);
}
