using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Planning;
using LocalProcure.Web.Jobs;

namespace LocalProcure.Web.Features.Planning;

/// <summary>Compares each newly published plan with every firm's interests and notes who is to hear of it; plan and alerts in one save.</summary>
public sealed class MatchPlans(AppDb db, InterestCache interests) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var due = await db.PlannedProcurements.AsNoTracking().ToAlert().OrderBy(p => p.PublishedAt).Select(p => p.Id).Take(100).ToListAsync(stop);
        var matched = 0;
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            var plan = await db.PlannedProcurements.Include(p => p.CpvCodes).Include(p => p.Areas).AsSplitQuery().SingleAsync(p => p.Id == id, stop);
            if (plan.AlertedAt is not null) continue;
            var matches = (await interests.Index(db, stop)).Matching(plan.ForMatching());
            foreach (var (person, pace, why) in await AlertReaders.Of(db, matches, now, stop)) db.PlanAlerts.Add(new PlanAlert(id, person, why, pace, now));
            plan.MarkAlerted(now);
            try
            {
                await db.SaveChangesAsync(stop);
                matched++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another process matched it at the same moment, or its buyer changed it: the next run looks again.
            }
            catch (DbUpdateException) when (matches.Count > 0)
            {
                // The other process's alerts were there first; anything else would come again and is not swallowed then.
                db.ChangeTracker.Clear();
                if (await db.PlannedProcurements.AnyAsync(p => p.Id == id && p.AlertedAt == null, stop)) throw;
            }
        }
        return matched;
    }
}

/// <summary>Writes one e-mail to each person with alerts of plans due, naming every plan and why; alerts and e-mail are saved together.</summary>
public sealed class SendPlanAlerts(AppDb db, Links links, StopTokens tokens) : IWork
{
    /// <summary>More than this in one e-mail nobody reads; the rest is a link away.</summary>
    private const int Most = 40;

    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var due = await db.PlanAlerts.AsNoTracking().Where(a => a.SentAt == null && a.DroppedAt == null && a.DueAt <= now).Select(a => a.PersonId).Distinct().OrderBy(id => id).Take(200).ToListAsync(stop);
        var written = 0;
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            if (await Write(id, now, stop)) written++;
        }
        return written;
    }

    private async Task<bool> Write(Guid personId, DateTime now, CancellationToken stop)
    {
        var person = await db.People.SingleAsync(p => p.Id == personId, stop);
        var alerts = await db.PlanAlerts.Where(a => a.PersonId == personId && a.SentAt == null && a.DroppedAt == null && a.DueAt <= now).ToListAsync(stop);
        var ids = alerts.Select(a => a.PlanId).ToList();
        var plans = await db.PlannedProcurements.AsNoTracking().Include(p => p.Areas).ComingUp().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        var told = new List<(PlannedProcurement Plan, PlanAlert Alert)>();
        foreach (var alert in alerts)
        {
            if (person.Alerts == AlertPace.Never || person.ClosedAt is not null || !plans.TryGetValue(alert.PlanId, out var plan)) alert.Drop(now);
            else
            {
                alert.Sent(now);
                told.Add((plan, alert));
            }
        }
        if (told.Count > 0) db.Emails.Add(await Letter(person, told, now, stop));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process wrote this person's e-mail at the same moment; ours was not saved.
            return false;
        }
        return told.Count > 0;
    }

    private async Task<Email> Letter(Person person, List<(PlannedProcurement Plan, PlanAlert Alert)> told, DateTime now, CancellationToken stop)
    {
        var firmIds = told.SelectMany(t => t.Alert.Matches).Select(m => m.FirmId).Distinct().ToList();
        var firms = await db.Firms.AsNoTracking().Where(f => firmIds.Contains(f.Id)).OrderBy(f => f.Name).ToDictionaryAsync(f => f.Id, f => f.NameShown, stop);
        var token = tokens.For(person.Id);
        var ordered = told.OrderBy(t => t.Plan.TenderExpectedOn).ToList();
        return Email.To(person.Email, person.Language, () => PlanText.AlertSubject(told.Count, ordered[0].Plan.Title.Shown), () =>
        {
            var body = new EmailBody(PlanText.AlertWhy(string.Join(", ", firms.Values))).Paragraph(PlanText.NotATender);
            foreach (var (plan, alert) in ordered.Take(Most))
            {
                body.Heading(plan.Title).Fact(PlanText.Buyer, plan.Buyer.NameShown).Fact(PlanText.ExpectedLabel, plan.TenderExpectedOn!.Value.ShowMonth());
                if (plan.Areas.Count > 0) body.Fact(PlanText.Where, string.Join(", ", plan.Areas.Select(a => Areas.NameOf(a.Code))));
                body.Paragraph(MatchText.WhyYou + ":").Bullets(alert.Matches.Select(m => AlertMail.Reason(m, firms.GetValueOrDefault(m.FirmId, ""))))
                    .Button(PlanText.See, links.To(Reading, $"/planned/{plan.Id}"));
            }
            if (ordered.Count > Most) body.Link(PlanText.SeeAll, links.To(Reading, "/planned"));
            return body.ChangeAt(links.To(Reading, "/account/preferences")).StopAt(links.To(Reading, "/alerts/stop/" + token));
        }, now, EmailKind.Alert).WithUnsubscribe(links.Bare("/alerts/stop/" + token));
    }
}
