using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Openings;

/// <summary>E-mails about a matter raised with a bidder, and about late tenders.</summary>
public static class ConcernMail
{
    /// <param name="mayReplace">The bidder may name another in the place of the one concerned.</param>
    public static Email Raised(Tender tender, Concern concern, bool mayReplace, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => ConcernText.MailRaised(tender.Title.Shown), () =>
        {
            var body = new EmailBody(ConcernText.MailWhy).Heading(tender.Title).Paragraph(ConcernText.NameOf(concern.Kind)).Paragraph(concern.Details);
            if (concern.RespondBy is { } by) body.Paragraph(ConcernText.MayExplainUntil(by));
            if (mayReplace) body.Paragraph(ConcernText.MayReplace);
            return body.Button(ConcernText.ReadAndExplain, links.To(to.Language, $"/bids/{concern.BidId}/matters"));
        }, now, EmailKind.Bid);

    public static Email Explained(Tender tender, Concern concern, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => ConcernText.MailExplained(tender.Title.Shown), () => new EmailBody(ConcernText.MailWhyOfficer).Heading(tender.Title)
            .Button(ConcernText.ReadExplanation, links.To(to.Language, $"/tenders/{tender.Id}/opening/bids/{concern.BidId}")), now, EmailKind.Bid);

    public static Email Decided(Tender tender, Concern concern, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => ConcernText.MailDecided(tender.Title.Shown), () =>
        {
            var body = new EmailBody(ConcernText.MailWhy).Heading(tender.Title).Paragraph(ConcernText.NameOf(concern.Outcome!.Value)).Paragraph(concern.Reason!);
            if (concern.SetsAside) body.Paragraph(ConcernText.WrittenReasons);
            return body.Button(ConcernText.ReadDecision, links.To(to.Language, $"/bids/{concern.BidId}/matters"));
        }, now, EmailKind.Bid);

    /// <summary>The firm that came in was named by others: it is asked to accept in its own account.</summary>
    public static Email Named(Tender tender, Consortium group, Person to, Links links, DateTime now) =>
        Email.To(to.Email, to.Language, () => PlaceText.MailNamed(tender.Title.Shown), () => new EmailBody(ConsortiumMailText.WhyMember(group.Name)).Heading(tender.Title)
            .Paragraph(PlaceText.MailNamedBody(group.Name)).Button(PlaceText.ReadAndAccept, links.To(to.Language, $"/consortia/{group.Id}/place")), now, EmailKind.Consortium);

    /// <summary>The sender of a late tender need not be registered, so the language is not known and both are used.</summary>
    public static Email LateDecided(Tender tender, LateTender late, DateTime now) =>
        Email.To(late.Email, null, () => LateText.MailSubject(tender.Title.Shown), () =>
        {
            var body = new EmailBody(LateText.MailWhy).Heading(tender.Title).Paragraph(LateText.ReceivedAt(late.ReceivedAt))
                .Paragraph(late.IsConsidered == true ? LateText.MailConsidered : LateText.MailDisregarded).Paragraph(late.Reason!);
            return late.IsConsidered == true ? body : body.Paragraph(ConcernText.WrittenReasons);
        }, now, EmailKind.Bid);
}
