using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Mail;

/// <summary>Writes the e-mails between members of a consortium into the outbox, in the same save as what they tell of.</summary>
public sealed class ConsortiumMail(AppDb db, Links links)
{
    /// <summary>Tells everyone in the group what changed and why; when signatures were lost by it, asks for new ones.</summary>
    public async Task TellChange(Consortium consortium, ResetReason why, bool signaturesLost, Act act)
    {
        var by = await NameOf(act.By);
        var firms = await FirmNames(consortium);
        foreach (var person in await PeopleOf(consortium.AcceptedMembers.Select(m => m.FirmId!.Value)))
            Send(person,
                () => signaturesLost ? ConsortiumMailText.ResetSubject(consortium.Name) : ConsortiumMailText.ChangedSubject(consortium.Name),
                () =>
                {
                    var body = new EmailBody(ConsortiumMailText.WhyMember(consortium.Name))
                        .Paragraph(ConsortiumMailText.WhatChanged(why.Name(), by ?? ConsortiumMailText.Someone, act.At.ShowMoment()));
                    if (signaturesLost) body.Paragraph(ConsortiumMailText.SignaturesReset);
                    body.Heading(ConsortiumMailText.SharesNow)
                        .Bullets(consortium.AcceptedMembers.Select(m => $"{firms.GetValueOrDefault(m.FirmId!.Value)}: {Shares.Show(m.Share)}"));
                    return signaturesLost
                        ? body.Button(ConsortiumMailText.ReadAndSign, links.To(person.Language, $"/consortia/{consortium.Id}/signature"))
                        : body.Button(ConsortiumMailText.OpenRoom, links.To(person.Language, $"/consortia/{consortium.Id}"));
                }, act.At);
    }

    /// <summary>Asks a firm, or whoever has the address, to join.</summary>
    public async Task TellInvitation(Consortium consortium, ConsortiumMember asked, Tender? tender, string? token, Language? language, Act act)
    {
        var lead = (await db.Firms.SingleAsync(f => f.Id == consortium.LeadFirmId)).NameShown;
        EmailBody Body(string address) => Invitation(consortium, asked, tender, lead, address, once: token is not null);
        if (token is not null)
            db.Emails.Add(Email.To(asked.Email!, language, () => ConsortiumMailText.InvitedSubject(lead),
                () => Body(links.To(Reading, $"/consortia/invitations/{token}")), act.At, EmailKind.Consortium));
        else
            foreach (var person in await PeopleOf([asked.FirmId!.Value]))
                Send(person, () => ConsortiumMailText.InvitedSubject(lead),
                    () => Body(links.To(person.Language, $"/consortia/{consortium.Id}/invitation")), act.At);
    }

    private static EmailBody Invitation(Consortium consortium, ConsortiumMember asked, Tender? tender, string lead, string address, bool once)
    {
        var body = new EmailBody(ConsortiumMailText.WhyInvited(lead)).Fact(ConsortiumMailText.Group, consortium.Name);
        if (tender is not null) body.Fact(ConsortiumMailText.TenderFact, tender.Title.Shown);
        body.Fact(ConsortiumMailText.InvitedRole, asked.Role).Fact(ConsortiumMailText.InvitedShare, Shares.Show(asked.Share));
        if (asked.ExpiresAt is { } until) body.Fact(ConsortiumMailText.AnswerBy, until.ShowMoment());
        body.Button(ConsortiumMailText.SeeInvitation, address);
        return once ? body.Paragraph(ConsortiumMailText.WorksOnce) : body;
    }

    /// <summary>Tells the lead that an invitation was declined. (Who joins is told to everyone, as a change.)</summary>
    public async Task TellDeclined(Consortium consortium, string firm, Act act)
    {
        foreach (var person in await PeopleOf([consortium.LeadFirmId]))
            Send(person, () => ConsortiumMailText.AnsweredSubject(firm, accepted: false),
                () => new EmailBody(ConsortiumMailText.WhyMember(consortium.Name)).Paragraph(ConsortiumMailText.AnsweredSubject(firm, accepted: false) + ".")
                    .Button(ConsortiumMailText.OpenRoom, links.To(person.Language, $"/consortia/{consortium.Id}")), act.At);
    }

    /// <summary>Asks every member to read and sign a version of the agreement.</summary>
    public async Task TellAgreement(Consortium consortium, int number, Act act)
    {
        foreach (var person in await PeopleOf(consortium.AcceptedMembers.Select(m => m.FirmId!.Value)))
            Send(person, () => ConsortiumMailText.AgreementSubject(consortium.Name, number),
                () => new EmailBody(ConsortiumMailText.WhyMember(consortium.Name)).Paragraph(ConsortiumMailText.AgreementBody(number))
                    .Button(ConsortiumMailText.ReadAgreement, links.To(person.Language, $"/consortia/{consortium.Id}/agreement")), act.At);
    }

    /// <summary>Tells every member that the next version made itself: which clauses, and why signatures fell. Never what a clause says (decision 25).</summary>
    public async Task TellAgreementFollowed(Consortium consortium, ConsortiumAgreement before, ConsortiumAgreement made, DateTime now)
    {
        foreach (var person in await PeopleOf(consortium.AcceptedMembers.Select(m => m.FirmId!.Value)))
            Send(person, () => ConsortiumMailText.AgreementSubject(consortium.Name, made.Number), () =>
            {
                var clauses = AgreementChange.Between(before.Words, made.Words, Reading).Select(c => c.Name).ToList();
                var body = new EmailBody(ConsortiumMailText.WhyMember(consortium.Name)).Paragraph(ConsortiumMailText.AgreementMadeItself(made.Number, clauses));
                if (before.Signatures.Count > 0) body.Paragraph(ConsortiumMailText.AgreementSignaturesFell);
                return body.Button(ConsortiumMailText.ReadAgreement, links.To(person.Language, $"/consortia/{consortium.Id}/agreement"));
            }, now);
    }

    public async Task TellRemoved(Consortium consortium, Guid firmId, Act act)
    {
        foreach (var person in await PeopleOf([firmId]))
            Send(person, () => ConsortiumMailText.RemovedSubject(consortium.Name),
                () => new EmailBody(ConsortiumMailText.WhyWasMember(consortium.Name)).Paragraph(ConsortiumMailText.RemovedBody), act.At);
    }

    /// <summary>Tells the lead that nothing stands in the way of submitting any more.</summary>
    public async Task TellAllSigned(Consortium consortium, JointContent content, Act act)
    {
        foreach (var person in await PeopleOf([consortium.LeadFirmId]))
            Send(person, () => ConsortiumMailText.AllSignedSubject(consortium.Name),
                () => new EmailBody(ConsortiumMailText.WhyMember(consortium.Name)).Paragraph(ConsortiumMailText.AllSigned(content.Version))
                    .Button(ConsortiumMailText.OpenRoom, links.To(person.Language, $"/consortia/{consortium.Id}")), act.At);
    }

    /// <summary>Asks firms to read and sign the group's request to take part; where the lead changed it, says that their signatures fell.</summary>
    public async Task TellRequestToSign(Consortium consortium, ParticipationRequest request, IEnumerable<Guid> firms, bool fell, Act act)
    {
        foreach (var person in await PeopleOf(firms.Where(f => f != request.FirmId)))
            Send(person, () => SelectionText.MailSignSubject(consortium.Name), () =>
            {
                var body = new EmailBody(ConsortiumMailText.WhyMember(consortium.Name)).Paragraph(SelectionText.MailSign(request.ContentVersion));
                if (fell) body.Paragraph(ConsortiumMailText.SignaturesReset);
                return body.Button(ConsortiumMailText.ReadAndSign, links.To(person.Language, $"/requests/{request.Id}/signature"));
            }, act.At);
    }

    /// <summary>Tells the lead that the request can be handed in.</summary>
    public async Task TellRequestSigned(Consortium consortium, ParticipationRequest request, Act act)
    {
        foreach (var person in await PeopleOf([request.FirmId]))
            Send(person, () => SelectionText.MailAllSignedSubject(consortium.Name),
                () => new EmailBody(ConsortiumMailText.WhyMember(consortium.Name)).Paragraph(SelectionText.MailAllSignedSubject(consortium.Name) + ".")
                    .Button(SelectionText.YourRequest, links.To(person.Language, $"/requests/{request.Id}")), act.At);
    }

    private void Send(Person person, Func<string> subject, Func<EmailBody> body, DateTime now) =>
        db.Emails.Add(Email.To(person.Email, person.Language, subject, body, now, EmailKind.Consortium));

    private async Task<IReadOnlyList<Person>> PeopleOf(IEnumerable<Guid> firmIds)
    {
        var ids = firmIds.ToArray();
        return await db.People.Where(p => p.ClosedAt == null && p.Firms.Any(m => ids.Contains(m.FirmId))).OrderBy(p => p.Id).ToListAsync();
    }

    private async Task<IReadOnlyDictionary<Guid, string>> FirmNames(Consortium consortium)
    {
        var ids = consortium.AcceptedMembers.Select(m => m.FirmId!.Value).ToArray();
        return (await db.Firms.Where(f => ids.Contains(f.Id)).ToListAsync()).ToDictionary(f => f.Id, f => f.NameShown);
    }

    private async Task<string?> NameOf(Guid personId) =>
        await db.People.Where(p => p.Id == personId && p.Name != "").Select(p => p.Name).SingleOrDefaultAsync();
}
