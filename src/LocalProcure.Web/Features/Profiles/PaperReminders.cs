using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Web.Jobs;
using T = LocalProcure.Domain.Firms.ProfileText;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>Tells everyone who acts for a firm 60, 30 and 7 days before an insurance or accreditation ends, each in their language; what was sent is noted in the same save.</summary>
public sealed class PaperReminders(AppDb db, Links links) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var today = now.UkDate();
        var horizon = today.AddDays(PaperReminder.Days.Max());
        var near = await db.FirmProfiles.AsNoTracking().Where(p => db.Firms.Any(f => f.Id == p.FirmId && f.MergedIntoId == null))
            .SelectMany(p => p.Papers, (p, x) => new { p.FirmId, x.PaperId, x.ValidUntil }).Where(x => x.ValidUntil >= today && x.ValidUntil <= horizon)
            .Select(x => new { x.FirmId, x.PaperId, ValidUntil = x.ValidUntil!.Value }).ToListAsync(stop);
        var ids = near.Select(n => n.PaperId).ToArray();
        var sent = (await db.PaperReminders.AsNoTracking().Where(r => ids.Contains(r.PaperId)).ToListAsync(stop)).ToLookup(r => r.PaperId);
        var told = 0;
        foreach (var paper in near)
        {
            // Nothing is sent after a nearer reminder for the same last day.
            if (PaperReminder.DueOn(paper.ValidUntil, today) is not { } days || sent[paper.PaperId].Any(r => r.ValidUntil == paper.ValidUntil && r.DaysBefore <= days)) continue;
            db.ChangeTracker.Clear();
            if (await Remind(paper.FirmId, paper.PaperId, paper.ValidUntil, days, now, stop)) told++;
        }
        return told;
    }

    private async Task<bool> Remind(Guid firmId, Guid paperId, DateOnly validUntil, int days, DateTime now, CancellationToken stop)
    {
        var firm = await db.Firms.AsNoTracking().SingleAsync(f => f.Id == firmId, stop);
        if ((await db.ProfileOf(firmId, stop)).Papers.FirstOrDefault(p => p.Id == paperId && p.ValidUntil == validUntil) is not { } paper) return false;
        db.PaperReminders.Add(new PaperReminder(firmId, paperId, validUntil, days, now));
        foreach (var person in await db.People.ActingFor([firmId], now).OrderBy(p => p.Id).ToListAsync(stop)) db.Emails.Add(Mail(person, firm, paper, now));
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another process reminded at the same moment: its note and its e-mails stand; anything else would come again and is not swallowed then.
            db.ChangeTracker.Clear();
            if (!await db.PaperReminders.AnyAsync(r => r.PaperId == paperId && r.ValidUntil == validUntil && r.DaysBefore == days, stop)) throw;
            return false;
        }
    }

    private Email Mail(Person to, Firm firm, Paper paper, DateTime now) => Email.To(to.Email, to.Language,
        () => T.MailSubject(EvidenceText.NameOf(paper), paper.ValidUntil!.Value.DayNumber - now.UkDate().DayNumber),
        () => new EmailBody(T.MailWhy(firm.NameShown)).Paragraph(T.MailBody(EvidenceText.NameOf(paper), paper.ValidUntil!.Value)).Paragraph(T.MailAct)
            .Button(T.MailLink, links.To(to.Language, $"/firms/{firm.Id}/profile/{(paper.Part == ProfilePart.Insurances ? "insurances" : "accreditations")}/{paper.Id}")), now, EmailKind.Organisation);
}
