using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Desk;

/// <summary>Contracts after award: for the buyer's officers what the law asks next, what waits for them and what ends soon; for a firm what it promised and has not delivered.</summary>
public sealed class ContractsOnDesk(AppDb db) : IDeskSource
{
    /// <summary>From then on a promise not delivered needs somebody.</summary>
    private const int SoonDays = 30;

    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now) => [.. await OfOfficer(me, now), .. await OfFirm(me, now)];

    private async Task<List<DeskLine>> OfOfficer(Person me, DateTime now)
    {
        var lines = new List<DeskLine>();
        if (me.Buyers.Count == 0) return lines;
        var today = now.UkDate();
        var horizon = today.AddMonths(ContractReminder.Months.Max());
        // Those that can ask for something: unsigned, just signed, measured, or near their end or past it without a notice.
        var managed = db.Contracts.AsNoTracking().ManagedBy(me);
        var contracts = await managed.Where(c => c.SignedOn == null
                || !db.ContractNotices.Any(n => n.ContractId == c.Id && n.Kind == ContractNoticeKind.Details)
                || db.ContractFailures.Any(f => f.ContractId == c.Id && f.NoticeBy != null)
                || db.Kpis.Any(k => k.ContractId == c.Id && k.RemovedAt == null)
                || (c.EndsOn <= horizon || c.TerminatedOn != null) && !db.ContractNotices.Any(n => n.ContractId == c.Id && n.Kind == ContractNoticeKind.End))
            .OrderBy(c => c.EndsOn).ThenBy(c => c.Id).Take(IDeskSource.Most * 3).ToListAsync();
        if (contracts.Count > 0) lines.AddRange(await Duties(contracts, now));

        var toConfirm = await db.Deliveries.Where(d => d.ConfirmedAt == null && d.ReturnedAt == null).Join(managed, d => d.ContractId, c => c.Id, (d, c) => c.Id)
            .GroupBy(id => id).Select(g => new { Id = g.Key, Count = g.Count() }).Take(IDeskSource.Most).ToListAsync();
        var waiting = toConfirm.Select(x => x.Id).ToArray();
        var named = await db.Contracts.AsNoTracking().Where(c => waiting.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Subject);
        lines.AddRange(toConfirm.Select(x => new DeskLine(DeskPart.Now, CommitmentText.ToConfirm(x.Count), $"/contracts/{x.Id}/commitments", named[x.Id])));

        var week = today.AddDays(7);
        var toPay = await db.Invoices.Where(i => i.PaidOn == null && i.InvalidOn == null && (i.DisputedOn == null || i.SettledOn != null) && i.DueOn <= week)
            .Join(managed, i => i.ContractId, c => c.Id, (i, c) => new { c.Id, c.Subject, i.DueOn }).OrderBy(x => x.DueOn).Take(IDeskSource.Most).ToListAsync();
        lines.AddRange(toPay.Select(x => new DeskLine(DeskPart.Now, InvoiceText.PayInvoice, $"/contracts/{x.Id}/invoices", x.Subject, EndOf(x.DueOn))));
        return lines;
    }

    private async Task<IEnumerable<DeskLine>> Duties(List<Contract> contracts, DateTime now)
    {
        var (ids, tenderIds) = (contracts.Select(c => c.Id).ToArray(), contracts.Select(c => c.TenderId).Distinct().ToArray());
        var tenders = await db.Tenders.AsNoTracking().Where(t => tenderIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id);
        var kpis = (await db.Kpis.AsNoTracking().Where(k => ids.Contains(k.ContractId)).ToListAsync()).ToLookup(k => k.ContractId);
        var assessments = (await db.KpiAssessments.AsNoTracking().Where(a => ids.Contains(a.ContractId)).ToListAsync()).ToLookup(a => a.ContractId);
        var notices = (await db.ContractNotices.AsNoTracking().Where(n => ids.Contains(n.ContractId)).ToListAsync()).ToLookup(n => n.ContractId);
        var failures = (await db.ContractFailures.AsNoTracking().Where(f => ids.Contains(f.ContractId)).ToListAsync()).ToLookup(f => f.ContractId);
        var (law, today) = (await db.LoadFigures(), now.UkDate());
        return contracts.SelectMany(c => ContractDuties.Of(c, ContractLaw.Of(tenders[c.TenderId], tenders[c.TenderId].Buyer, law, today), [.. kpis[c.Id]], [.. assessments[c.Id]], [.. notices[c.Id]], now, [.. failures[c.Id]])
            .Select(d => new DeskLine(d.Duty == ContractDuty.PlanNext ? DeskPart.InProgress : DeskPart.Now, ContractRoomText.NameOf(d.Duty), $"/contracts/{c.Id}{PathOf(d.Duty)}", c.Subject,
                d.Duty == ContractDuty.PlanNext ? null : d.By is { } by ? EndOf(by) : null, d.Duty == ContractDuty.PlanNext ? ContractRoomText.EndsOn(d.By!.Value) : d.Section is null ? null : ContractRoomText.AsSoonAsPracticable)))
            .Take(IDeskSource.Most * 2).ToList();
    }

    private async Task<IEnumerable<DeskLine>> OfFirm(Person me, DateTime now)
    {
        var firms = me.FirmIdsAt(now);
        if (firms.Count == 0) return [];
        var soon = now.UkDate().AddDays(SoonDays);
        var owed = await db.Commitments.Where(c => firms.Contains(c.FirmId) && c.RemovedAt == null && c.DueOn <= soon
                && db.Deliveries.Where(d => d.CommitmentId == c.Id && d.ReturnedAt == null).Count() == 0)
            .Join(db.Contracts.AsNoTracking().RunningOn(now.UkDate()), c => c.ContractId, k => k.Id, (c, k) => new { k.Id, k.Subject, c.DueOn }).OrderBy(x => x.DueOn).Take(IDeskSource.Most).ToListAsync();
        return owed.Select(x => new DeskLine(DeskPart.Now, CommitmentText.ToDeliver, $"/contracts/{x.Id}/commitments", x.Subject, EndOf(x.DueOn)));
    }

    private static string PathOf(ContractDuty duty) => duty switch
    {
        ContractDuty.Enter => "/signing",
        ContractDuty.DetailsNotice or ContractDuty.PerformanceNotice or ContractDuty.EndNotice => "/notices",
        ContractDuty.AssessKpis => "/kpis",
        _ => "",
    };

    /// <summary>A day of the law lasts until midnight, UK time.</summary>
    private static DateTime EndOf(DateOnly day) => UkTime.FromUk(day.AddDays(1), TimeOnly.MinValue);
}
