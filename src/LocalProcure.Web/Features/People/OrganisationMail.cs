using LocalProcure.Domain.People;
using LocalProcure.Web.Mail;
using T = LocalProcure.Domain.People.PeoplePagesText;

namespace LocalProcure.Web.Features.People;

/// <summary>The e-mails about belonging. Each is saved with the change that it tells of.</summary>
public sealed class OrganisationMail(Current current, Links links)
{
    public Email Invited(Invitation invitation, Organisation organisation, string token, Language? language) => Email.To(invitation.Email, language,
        () => T.MailInviteSubject(organisation.Name),
        () => new EmailBody(T.MailInviteWhy(current.Me.Name))
            .Paragraph(T.MailInvite(organisation.Name, invitation.ExpiresAt.ShowDate()))
            .Button(T.InvitationTo(organisation.Name), links.To(Reading, $"/invitations/{token}")), current.Now, EmailKind.Organisation);

    public Email Removed(Person person, string organisation) => Email.To(person.Email, person.Language,
        () => T.MailRemovedSubject(organisation), () => new EmailBody(T.MailRemovedWhy(organisation)).Paragraph(T.MailRemoved), current.Now, EmailKind.Organisation);

    public Email JoinAnswered(Person person, Organisation firm, bool yes) => Email.To(person.Email, person.Language,
        () => T.MailJoinAnswerSubject(firm.Name, yes),
        () => yes ? new EmailBody(T.MailJoinAnswerWhy).Paragraph(T.MailJoinYes).Button(T.OpenFirm, links.To(Reading, firm.Home))
            : new EmailBody(T.MailJoinAnswerWhy).Paragraph(T.MailJoinNo), current.Now, EmailKind.Organisation);
}
