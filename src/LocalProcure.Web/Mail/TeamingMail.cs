using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Teaming;
using T = LocalProcure.Domain.Teaming.TeamingText;

namespace LocalProcure.Web.Mail;

/// <summary>E-mails of teaming before a tender, in the same save as what they tell of. Kind Consortium: staff neither see nor count them.</summary>
public sealed class TeamingMail(AppDb db, Links links)
{
    /// <summary>To firms whose blind interest fits a new one: that there is one, and nothing of who.</summary>
    public async Task TellMatch(IEnumerable<Guid> firmIds, OwnWords title, string path, DateTime now)
    {
        foreach (var person in await People(firmIds, now))
            Send(person, () => T.MatchSubject(title.Shown), () => new EmailBody(T.WhyLooking).Heading(title).Paragraph(T.MatchBody).Button(T.SeeMatch, links.To(person.Language, path)).StopAt(links.To(person.Language, path)), now);
    }

    /// <summary>To both: who the other is.</summary>
    public async Task TellOpened(TeamingPair pair, OwnWords title, string path, DateTime now)
    {
        foreach (var firmId in (Guid[])[pair.FirstFirmId, pair.SecondFirmId])
            await TellNames(firmId, [pair.OtherFirmOf(firmId)], title, path, now, names => T.OpenedSubject(names), names => T.OpenedBody(names), () => T.WhyLooking);
    }

    public async Task TellAsked(Introduction introduction, DateTime now)
    {
        foreach (var firm in await Firms(introduction.Firms.Select(f => f.FirmId)))
            foreach (var person in await People([firm.Id], now))
                Send(person, () => T.AskedSubject, () => new EmailBody(T.WhyAsked(firm.NameShown)).Paragraph(introduction.Note).Paragraph(T.WhatYesMeans)
                    .Button(T.ReadAndAnswer, links.To(person.Language, $"/introductions/{introduction.Id}")), now);
    }

    /// <summary>After the last answer: to those who said yes, the others' names, or that nothing came of it.</summary>
    public async Task TellSettled(Introduction introduction, DateTime now)
    {
        Guid[] willing = [.. introduction.Willing.Select(f => f.FirmId)];
        var path = $"/introductions/{introduction.Id}";
        foreach (var firmId in willing)
            if (introduction.OpenedAt is not null)
                await TellNames(firmId, [.. willing.Where(w => w != firmId)], introduction.Note, path, now, names => T.IntroducedSubject(names), _ => T.IntroducedBody, () => T.YouAreIntroduced + ".");
            else
                foreach (var person in await People([firmId], now))
                    Send(person, () => T.NothingSubject, () => new EmailBody(T.CameToNothing).Button(T.ReadAndAnswer, links.To(person.Language, path)), now);
    }

    private async Task TellNames(Guid firmId, IReadOnlyCollection<Guid> others, OwnWords title, string path, DateTime now, Func<string, string> subject, Func<string, string> body, Func<string> why)
    {
        var firms = await Firms(others);
        var names = string.Join(", ", firms.Select(f => f.NameShown));
        foreach (var person in await People([firmId], now))
            Send(person, () => subject(names), () =>
            {
                var mail = new EmailBody(why()).Heading(title).Paragraph(body(names));
                foreach (var firm in firms)
                    mail.Fact(firm.NameShown, firm.Telephone is { Length: > 0 } number ? $"{T.Telephone} {number}" : links.To(person.Language, $"/firms/{firm.Id}"));
                return mail.Button(T.OpenPage, links.To(person.Language, path));
            }, now);
    }

    private void Send(Person person, Func<string> subject, Func<EmailBody> body, DateTime now) => db.Emails.Add(Email.To(person.Email, person.Language, subject, body, now, EmailKind.Consortium));

    private Task<List<Person>> People(IEnumerable<Guid> firmIds, DateTime now)
    {
        var ids = firmIds.Distinct().ToArray();
        return db.People.ActingFor(ids, now).OrderBy(p => p.Id).ToListAsync();
    }

    private Task<List<Firm>> Firms(IEnumerable<Guid> firmIds)
    {
        var ids = firmIds.ToArray();
        return db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id)).OrderBy(f => f.Name).ToListAsync();
    }
}
