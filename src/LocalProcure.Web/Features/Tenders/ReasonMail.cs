using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>E-mails about written reasons.</summary>
public static class ReasonMail
{
    public static Email Asked(Tender tender, ReasonRequest asked, Person to, Links links, DateTime now) => Email.To(to.Email, to.Language,
        () => ReasonsText.MailAskedSubject(tender.Title.Shown),
        () => new EmailBody(TenderText.WhyOfficer(tender.Buyer.NameShown)).Heading(tender.Title).Paragraph(ReasonsText.MailAsked(asked.AnswerBy))
            .Button(ReasonsText.MailAnswer, links.To(to.Language, $"/tenders/{tender.Id}/reasons")), now, EmailKind.Bid);

    public static Email Given(Tender tender, ReasonRequest asked, Person to, Links links, DateTime now) => Email.To(to.Email, to.Language,
        () => ReasonsText.MailGivenSubject(tender.Title.Shown),
        () => new EmailBody(ReasonsText.MailWhyFirm).Heading(tender.Title).Paragraph(ReasonsText.MailGiven)
            .Button(ReasonsText.MailLink, links.To(to.Language, $"/tenders/{tender.Id}/reasons/{asked.FirmId}")), now, EmailKind.Bid);
}
