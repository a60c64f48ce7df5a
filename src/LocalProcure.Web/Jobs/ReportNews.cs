using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Features.Reports;

namespace LocalProcure.Web.Jobs;

/// <summary>Tells subscribers that a report is out: their e-mails and the note that they were told go down in one save.</summary>
public sealed class ReportNews(AppDb db, Links links, SubscriberLinks tokens) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var told = 0;
        foreach (var report in await db.Reports.ToAnnounce(now).OrderBy(r => r.IssuedAt).ToListAsync(stop))
        {
            var figures = report.FrozenFigures();
            foreach (var subscriber in await db.Subscribers.Active(report.AreaCode).ToListAsync(stop))
            {
                var stopAt = tokens.Stop(subscriber);
                db.Emails.Add(Email.To(subscriber.Email, subscriber.Language, () => SubscriberText.NewsSubject(figures.AreaShown, figures.FirstDay),
                    () => Body(report, figures, stopAt), now, EmailKind.Report).WithUnsubscribe(links.Bare(stopAt)));
                told++;
            }
            report.NoteAnnounced(Act.BySystem(now));
            try
            {
                await db.SaveChangesAsync(stop);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another process told them first: its e-mails stand, ours were never saved.
                return told;
            }
        }
        return told;
    }

    private EmailBody Body(Report report, SpendFigures figures, string stopAt)
    {
        var body = new EmailBody(SubscriberText.NewsWhy(figures.AreaShown));
        if (figures.Demonstration) body.Paragraph(ReportText.Demonstration);
        if (report.Edition > 1) body.Paragraph(RestateText.Corrects(report.Edition)).Paragraph(report.Because);
        return body.Heading(Headline.Of(figures)).Bullets(ReportProse.InBrief(figures))
            .Button(SubscriberText.Read, links.To(Reading, $"/reports/{report.AreaCode}/{report.Month.ToMonth()}/{report.Edition}"))
            .StopAt(links.To(Reading, stopAt));
    }
}
