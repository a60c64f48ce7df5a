using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;

namespace LocalProcure.Web.Features.Desk;

/// <summary>An officer's plans and events; what a firm waits for, and where it has a place.</summary>
public sealed class PlansOnDesk(AppDb db) : IDeskSource
{
    private static readonly TimeSpan Recent = TimeSpan.FromDays(14);

    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        List<DeskLine> lines = [.. await ForOfficer(me, now)];
        var places = await db.EventSignUps.AsNoTracking().Where(s => s.PersonId == me.Id).Join(db.EngagementEvents.NotOverAt(now), s => s.EventId, e => e.Id, (s, e) => e)
            .OrderBy(e => e.StartsAt).Take(IDeskSource.Most).ToListAsync();
        lines.AddRange(places.Select(e => new DeskLine(DeskPart.InProgress, PlanText.DeskEvent, $"/planned/{e.PlanId}#events", e.Title, null, e.StartsAt.ShowMoment())));
        var coming = db.PlannedProcurements.AsNoTracking().ComingUp();
        var waited = await coming.Where(p => db.PlanInterests.OwnedBy(me, now).Any(i => i.PlanId == p.Id)).OrderBy(p => p.TenderExpectedOn).Take(IDeskSource.Most).ToListAsync();
        lines.AddRange(waited.Select(p => new DeskLine(DeskPart.InProgress, PlanText.DeskInterested, $"/planned/{p.Id}", p.Title, null, PlanText.Expected(p.TenderExpectedOn!.Value))));
        var from = now - Recent;
        var fresh = await db.PlanAlerts.Where(a => a.PersonId == me.Id && a.MadeAt > from).Join(coming, a => a.PlanId, p => p.Id, (a, p) => new { a.MadeAt, Plan = p })
            .OrderByDescending(x => x.MadeAt).Take(IDeskSource.Most).ToListAsync();
        lines.AddRange(fresh.Where(x => waited.TrueForAll(w => w.Id != x.Plan.Id))
            .Select(x => new DeskLine(DeskPart.New, PlanText.DeskNew, $"/planned/{x.Plan.Id}", x.Plan.Title, null, PlanText.Expected(x.Plan.TenderExpectedOn!.Value))));
        return lines;
    }

    private async Task<IReadOnlyList<DeskLine>> ForOfficer(Person me, DateTime now)
    {
        var buyers = me.Buyers.Where(m => m.Roles.HasFlag(BuyerRole.Officer)).Select(m => m.BuyerId).ToArray();
        if (buyers.Length == 0) return [];
        var mine = db.PlannedProcurements.AsNoTracking().Where(p => buyers.Contains(p.BuyerId));
        var soon = now.UkDate().AddDays(30);
        var due = await mine.ComingUp().Where(p => p.TenderExpectedOn <= soon).OrderBy(p => p.TenderExpectedOn).Take(IDeskSource.Most).ToListAsync();
        var drafts = await mine.Where(p => p.PublishedAt == null && p.TenderId == null && p.DroppedAt == null).OrderByDescending(p => p.ChangedAt).Take(IDeskSource.Most).ToListAsync();
        var events = await db.EngagementEvents.AsNoTracking().NotOverAt(now).Where(e => buyers.Contains(e.BuyerId)).OrderBy(e => e.StartsAt).Take(IDeskSource.Most).ToListAsync();
        var heard = await db.EngagementNotices.AsNoTracking().OwingFindingsAt(now).Where(e => buyers.Contains(e.BuyerId))
            .Join(mine.ComingUp(), e => e.PlanId, p => p.Id, (e, p) => new { e.Id, e.EndsAt, Plan = p }).OrderBy(x => x.EndsAt).Take(IDeskSource.Most).ToListAsync();
        return
        [
            .. heard.Select(x => new DeskLine(DeskPart.Now, PlanText.DeskFindings, $"/planned/{x.Plan.Id}/engagement/{x.Id}/findings", x.Plan.Title)),
            .. due.Select(p => new DeskLine(DeskPart.Now, PlanText.DeskStartTender, $"/planned/{p.Id}/tender", p.Title, UkTime.FromUk(p.TenderExpectedOn!.Value, new TimeOnly(17, 0)))),
            .. events.Select(e => new DeskLine(DeskPart.InProgress, PlanText.DeskRunEvent, $"/planned/{e.PlanId}/events/{e.Id}/people", e.Title, null, e.StartsAt.ShowMoment())),
            .. drafts.Select(p => new DeskLine(DeskPart.InProgress, PlanText.DeskFinishPlan, $"/planned/{p.Id}", p.Title)),
        ];
    }
}
