using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Asks the firms of a quick quote, each person in their language, in the save that publishes it.</summary>
public static class InvitationMail
{
    public static async Task Ask(AppDb db, Tender tender, Links links, DateTime now)
    {
        var firmIds = tender.Invitations.Select(i => i.FirmId).ToArray();
        foreach (var person in await db.People.ActingFor(firmIds, now).OrderBy(p => p.Id).ToListAsync()) db.Emails.Add(To(person, tender, links, now));
    }

    private static Email To(Person to, Tender tender, Links links, DateTime now) => Email.To(to.Email, to.Language,
        () => InvitationsText.MailSubject(tender.Title.Shown),
        () => new EmailBody(InvitationsText.MailWhy(tender.Buyer.NameShown))
            .Heading(tender.Title).Paragraph(InvitationsText.MailBody(tender.Buyer.NameShown))
            .Fact(TenderText.MailCloses, tender.ClosesAt!.Value.ShowMoment())
            .Button(InvitationsText.MailLink, links.To(to.Language, $"/tenders/{tender.Id}")), now, EmailKind.Bid);
}
