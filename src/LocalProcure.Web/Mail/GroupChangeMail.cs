using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Mail;

/// <summary>E-mails about changing a group whose bid is opened.</summary>
public sealed class GroupChangeMail(AppDb db, Links links)
{
    /// <summary>Asks every firm that must agree, the one that would come in too.</summary>
    public async Task TellAsked(Consortium group, GroupChange change, DateTime now)
    {
        foreach (var person in await db.People.ActingFor([.. change.StillToAgree], now).OrderBy(p => p.Id).ToListAsync())
            db.Emails.Add(Email.To(person.Email, person.Language, () => GroupChangeText.MailAsked(group.Name),
                () => new EmailBody(ConsortiumMailText.WhyInvited(group.Name)).Paragraph(GroupChangeText.MailAskedBody)
                    .Button(GroupChangeText.ReadChange, links.To(person.Language, $"/consortia/{group.Id}/changes/{change.Id}")), now, EmailKind.Consortium));
    }

    /// <summary>Tells the buyer's officers that a decision is asked of them.</summary>
    public async Task TellBuyer(Tender tender, GroupChange change, DateTime now)
    {
        foreach (var person in await db.People.Where(p => p.ClosedAt == null && p.Buyers.Any(m => m.BuyerId == tender.BuyerId && m.Roles.HasFlag(BuyerRole.Officer))).OrderBy(p => p.Id).ToListAsync())
            db.Emails.Add(Email.To(person.Email, person.Language, () => GroupChangeText.MailSent(tender.Title.Shown),
                () => new EmailBody(GroupChangeText.MailWhyOfficer).Heading(tender.Title)
                    .Button(GroupChangeText.ReadChange, links.To(person.Language, $"/tenders/{tender.Id}/opening/bids/{change.BidId}")), now, EmailKind.Bid));
    }

    /// <summary>Tells everyone whom it touched, and whoever was removed, what the buyer decided and why.</summary>
    public async Task TellDecided(Consortium group, GroupChange change, DateTime now)
    {
        Guid[] firms = [.. change.MustAgree, .. change.FirmId is { } gone ? new[] { gone } : []];
        foreach (var person in await db.People.ActingFor(firms, now).OrderBy(p => p.Id).ToListAsync())
            db.Emails.Add(Email.To(person.Email, person.Language, () => GroupChangeText.MailDecided(group.Name, change.IsPermitted),
                () => new EmailBody(ConsortiumMailText.WhyWasMember(group.Name)).Paragraph(GroupChangeText.Decision(change.Decision!))
                    .Button(ConsortiumMailText.OpenRoom, links.To(person.Language, $"/consortia/{group.Id}")), now, EmailKind.Consortium));
    }
}
