using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>E-mails about one tender to one person, in that person's language.</summary>
public static class TenderMail
{
    public static Email ApprovalAsked(Person to, Tender tender, string sender, Links links, DateTime now) => Email.To(to.Email, to.Language,
        () => TenderText.ApprovalSubject(tender.Title.Shown),
        () => new EmailBody(TenderText.WhyOfficer(tender.Buyer.NameShown))
            .Paragraph(TenderText.ApprovalAsked(sender)).Heading(tender.Title)
            .Button(TenderText.ReadAndApprove, links.To(to.Language, $"/tenders/{tender.Id}/check")), now, EmailKind.Tender);

    /// <summary>That somebody asked, without who: the question stands in the site, where only officers read it.</summary>
    public static Email Asked(Person to, Tender tender, Links links, DateTime now) => Email.To(to.Email, to.Language,
        () => TenderText.AskedSubject(tender.Title.Shown),
        () => new EmailBody(TenderText.WhyOfficer(tender.Buyer.NameShown))
            .Paragraph(TenderText.AskedToAnswer).Heading(tender.Title)
            .Button(TenderText.AnswerIt, links.To(to.Language, $"/tenders/{tender.Id}#enquiries")), now, EmailKind.Tender);

    public static Email Answered(Person to, Tender tender, Enquiry enquiry, Links links, DateTime now) => Email.To(to.Email, to.Language,
        () => TenderText.AnsweredSubject(tender.Title.Shown),
        () => new EmailBody(enquiry.AskedBy == to.Id ? TenderText.WhyAsked : TenderText.WhyWatching)
            .Heading(enquiry.Published).Paragraph(enquiry.Answer)
            .Button(TenderText.SeeTender, links.To(to.Language, $"/tenders/{tender.Id}#enquiries"))
            .StopAt(links.To(to.Language, $"/tenders/{tender.Id}")), now, EmailKind.Question);

    public static Email Withdrawn(Person to, Tender tender, Func<string> why, Links links, DateTime now) => Email.To(to.Email, to.Language,
        () => TenderText.WithdrawnSubject(tender.Title.Shown),
        () => new EmailBody(why())
            .Heading(tender.Title).Paragraph(TenderText.WithdrawnBecauseHeading).Paragraph(tender.WithdrawnBecause)
            .Button(TenderText.SeeTender, links.To(to.Language, $"/tenders/{tender.Id}")), now, EmailKind.Bid);
}
