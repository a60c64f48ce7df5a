using LocalProcure.Domain.Bids;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Selections;

/// <summary>E-mails to a firm about its own request to take part.</summary>
public static class RequestMail
{
    public static Email Receipt(OwnRequest own, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => SelectionText.MailReceiptSubject(own.Tender.Title.Shown), () => new EmailBody(SelectionText.MailWhyFirm)
            .Heading(own.Tender.Title).Paragraph(SelectionText.MailReceipt)
            .Fact(BidText.ReceivedAt, own.Request.SubmittedAt!.Value.ShowMoment())
            .Fact(BidText.ReceiptReference, own.Request.Receipt.Reference).Fact(BidText.Fingerprint, own.Request.ContentHash)
            .Link(SelectionText.YourRequest, links.To(to.Language, $"/requests/{own.Request.Id}")), now, EmailKind.Bid);

    /// <summary>On the shortlist or not, told at once (LGA 1988 s.20), with the reason.</summary>
    public static Email Outcome(Tender tender, ParticipationRequest request, Shortlist shortlist, bool isChosen, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => isChosen ? SelectionText.MailChosenSubject(tender.Title.Shown) : SelectionText.MailRefusedSubject(tender.Title.Shown), () =>
        {
            var body = new EmailBody(SelectionText.MailWhyFirm).Heading(tender.Title);
            if (isChosen)
                return body.Paragraph(SelectionText.Chosen).Fact(SelectionText.BidsUntil, tender.ClosesAt!.Value.ShowMoment())
                    .Button(BidText.StartBid, links.To(to.Language, $"/tenders/{tender.Id}/bids/new"));
            body.Paragraph(SelectionText.NotChosen).Fact(SelectionText.Reason, request.Passed == true ? shortlist.Because : request.AssessedBecause!);
            return body.Button(SelectionText.YourRequest, links.To(to.Language, $"/requests/{request.Id}"));
        }, now, EmailKind.Bid);
}
