using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Openings;

/// <summary>E-mails after the seal was lifted.</summary>
public static class OpeningMail
{
    public static Email Opened(Tender tender, Bid bid, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => OpeningText.OpenedMail(tender.Title.Shown), () => new EmailBody(OpeningText.WhyYouGetOpenedMail)
            .Heading(tender.Title).Paragraph(OpeningText.OpenedMailBody(bid.OpenedAt!.Value))
            .Link(BidText.YourBid, links.To(to.Language, $"/bids/{bid.Id}")), now, EmailKind.Bid);

    /// <summary>To who did not confirm after the tender's last change: the bid was left sealed.</summary>
    public static Email NotOpened(Tender tender, Bid bid, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => OpeningText.NotOpenedMail(tender.Title.Shown), () => new EmailBody(OpeningText.WhyYouGetOpenedMail)
            .Heading(tender.Title).Paragraph(OpeningText.NotOpenedMailBody(tender.ChangeCount))
            .Link(BidText.YourBid, links.To(to.Language, $"/bids/{bid.Id}")), now, EmailKind.Bid);

    public static Email Asked(Tender tender, Clarification asked, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => ClarificationText.MailSubject(tender.Title.Shown), () => new EmailBody(ClarificationText.WhyBidder)
            .Heading(tender.Title).Paragraph(ClarificationText.ExplainedToBidder)
            .Button(ClarificationText.ReadAndAnswer, links.To(to.Language, $"/bids/{asked.BidId}/clarifications")), now, EmailKind.Bid);

    public static Email Answered(Tender tender, Clarification asked, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => ClarificationText.AnsweredSubject(tender.Title.Shown), () => new EmailBody(ClarificationText.WhyAsker)
            .Heading(tender.Title)
            .Link(OpeningText.ReadBid, links.To(to.Language, $"/tenders/{tender.Id}/opening/bids/{asked.BidId}")), now, EmailKind.Bid);
}
