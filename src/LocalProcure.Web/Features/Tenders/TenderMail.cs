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
            .Button(TenderText.AnswerIt, links.To(to.Language, $"/tenders/{tender.Id}#enquiries")), now, EmailKind.Question);

    public static Email Answered(Hearer to, Tender tender, Enquiry enquiry, bool isFirst, Links links, DateTime now) => Email.To(to.Person.Email, to.Person.Language,
        () => isFirst ? TenderText.AnsweredSubject(tender.Title.Shown) : QuestionsText.AnswerChangedSubject(tender.Title.Shown),
        () => new EmailBody(enquiry.AskedBy == to.Person.Id ? TenderText.WhyAsked : Why(to.Reason))
            .Heading(enquiry.Published).Paragraph(enquiry.Answer)
            .Button(TenderText.SeeTender, links.To(to.Person.Language, $"/tenders/{tender.Id}#enquiries"))
            .StopAt(links.To(to.Person.Language, $"/tenders/{tender.Id}")), now, EmailKind.Question);

    /// <summary>That the tender changed. To a bidder whose bid is in it says that it must be confirmed.</summary>
    public static Email Changed(Hearer to, Tender tender, TenderChange change, Links links, DateTime now) => Email.To(to.Person.Email, to.Person.Language,
        () => ChangeText.MailSubject(tender.Title.Shown),
        () =>
        {
            var body = new EmailBody(Why(to.Reason)).Heading(tender.Title).Paragraph(ChangeText.MailLead).Paragraph(change.Summary)
                .Bullets(change.Differences.Select(d => d.Name).Distinct())
                .Fact(ChangeText.MailClosing, $"{tender.ClosesAt!.Value.ShowMoment()}. {ChangeText.ExtensionShown(change.Extension!.Value, change.After.ClosesAt)}");
            if (!change.ExtensionBecause.IsEmpty) body.Paragraph(change.ExtensionBecause);
            if (to.Bid is { } bid) body.Paragraph(bid.NeedsConfirming(tender.ChangeCount) ? ChangeText.MailNeedsConfirming : ChangeText.MailDraft);
            body.Link(ChangeText.SeeWhatChanged, links.To(to.Person.Language, $"/tenders/{tender.Id}/versions"));
            return to.Bid is { } own && own.NeedsConfirming(tender.ChangeCount)
                ? body.Button(Domain.Bids.ConfirmingText.SeeAndConfirm, links.To(to.Person.Language, $"/bids/{own.Id}/confirmation"))
                : body.Button(TenderText.SeeTender, links.To(to.Person.Language, $"/tenders/{tender.Id}"));
        }, now, EmailKind.Bid);

    public static Email ChangeApprovalAsked(Person to, Tender tender, string sender, Links links, DateTime now) => Email.To(to.Email, to.Language,
        () => ChangeText.ApprovalSubject(tender.Title.Shown),
        () => new EmailBody(TenderText.WhyOfficer(tender.Buyer.NameShown))
            .Paragraph(ChangeText.ApprovalAsked(sender)).Heading(tender.Title)
            .Button(TenderText.ReadAndApprove, links.To(to.Language, $"/tenders/{tender.Id}/change")), now, EmailKind.Tender);

    private static string Why(HearingReason reason) => reason switch
    {
        HearingReason.Bidding => TenderText.WhyBidding,
        HearingReason.Group => ChangeText.WhyGroup,
        HearingReason.Asked => ChangeText.WhyAskedThis,
        HearingReason.Interested => ChangeText.WhyInterested,
        _ => TenderText.WhyWatching,
    };

    public static Email Withdrawn(Hearer to, Tender tender, Links links, DateTime now) => Email.To(to.Person.Email, to.Person.Language,
        () => TenderText.WithdrawnSubject(tender.Title.Shown),
        () => new EmailBody(Why(to.Reason))
            .Heading(tender.Title).Paragraph(TenderText.WithdrawnBecauseHeading).Paragraph(tender.WithdrawnBecause)
            .Button(TenderText.SeeTender, links.To(to.Person.Language, $"/tenders/{tender.Id}")), now, EmailKind.Bid);
}
