using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.OpenData;

namespace LocalProcure.Web.Data.OpenData;

/// <summary>What the public may know of contracts after their award: signing, notices, published changes and the end.</summary>
public static class ContractReader
{
    public static async Task<(List<OpenContract> Contracts, List<OpenNotice> Notices)> Of(AppDb db, IReadOnlyList<Contract> contracts, Func<Contract, string> awardId, string site, CancellationToken stop)
    {
        var ids = contracts.Select(c => c.Id).ToList();
        var notices = await db.ContractNotices.AsNoTracking().Where(n => ids.Contains(n.ContractId)).OrderBy(n => n.RecordedAt).ThenBy(n => n.Id).ToListAsync(stop);
        var changes = await db.ContractChanges.AsNoTracking().Where(c => ids.Contains(c.ContractId) && c.NoticeId != null).OrderBy(c => c.MadeAt).ThenBy(c => c.Id).ToListAsync(stop);
        var paid = await db.Invoices.AsNoTracking().Where(i => ids.Contains(i.ContractId) && i.PaidOn != null).OrderBy(i => i.PaidOn).ThenBy(i => i.Id).ToListAsync(stop);
        var kpis = await db.Kpis.AsNoTracking().Where(k => ids.Contains(k.ContractId) && k.RemovedAt == null).OrderBy(k => k.AddedAt).ThenBy(k => k.Id).ToListAsync(stop);
        var assessed = await db.KpiAssessments.AsNoTracking().Where(a => ids.Contains(a.ContractId)).OrderBy(a => a.To).ThenBy(a => a.Id).ToListAsync(stop);
        var failures = await db.ContractFailures.AsNoTracking().Where(f => ids.Contains(f.ContractId)).OrderBy(f => f.On).ThenBy(f => f.Id).ToListAsync(stop);
        return (
            [.. contracts.Select(c => new OpenContract(c.Reference, awardId(c), c.Subject, Status(c), c.PricePence, c.StartsOn, c.TerminatedOn ?? c.EndsOn, $"{site}/en/contracts/{c.Id}")
            {
                ExtensionUntil = c.ExtensionUntil,
                SignedAt = c.SignedOn is { } signed ? UkTime.FromUk(signed, TimeOnly.MinValue) : null,
                SupplierIds = [.. c.Parties.OrderBy(p => p.Position).Select(p => p.FirmId)],
                // Public with their notice, as the Act has it (s.71); before that they are between the parties.
                Failures = [.. failures.Where(f => f.ContractId == c.Id).Select(f => (Failure: f, Notice: notices.Find(n => n.ContractId == c.Id && n.Kind == ContractNoticeKind.Performance && n.PublishedOn >= f.On)))
                    .Where(f => f.Notice is not null).Select(f => new OpenFailure($"{f.Failure.Id:N}", f.Failure.Kind, InBoth(() => FailureText.NameOf(f.Failure.Kind)), f.Failure.On, f.Failure.What, f.Notice!.Reference))],
                FewKpisBecause = IsDetailed(c) ? c.FewKpisBecause : null,
                Payments = [.. paid.Where(i => i.ContractId == c.Id).Select(i => new OpenPayment($"{i.Id:N}", i.PaidOn!.Value, i.SumPence, i.FirmId))],
                Milestones = IsDetailed(c) ? [.. kpis.Where(k => k.ContractId == c.Id).SelectMany(k => Milestones(k, assessed.Where(a => a.KpiId == k.Id && IsNoticed(c, a))))] : [],
                // Only changes of which a notice was published: the others are the parties' own.
                Amendments = [.. changes.Where(x => x.ContractId == c.Id).Select(x => new OpenAmendment($"{x.Id:N}", x.MadeAt, x.What, OwnWords.None))],
            })],
            [.. notices.Select(n => new OpenNotice(n.Code, "contract", n.Reference, UkTime.FromUk(n.PublishedOn, TimeOnly.MinValue), contracts.First(c => c.Id == n.ContractId).Reference))]);

        // The indicators are public with the contract details notice (s.52), how they were met with the performance notice (s.71).
        bool IsDetailed(Contract contract) => notices.Exists(n => n.ContractId == contract.Id && n.Kind == ContractNoticeKind.Details);
        bool IsNoticed(Contract contract, KpiAssessment assessment) => notices.Exists(n => n.ContractId == contract.Id && n.Kind == ContractNoticeKind.Performance && n.PublishedOn >= assessment.AssessedAt.UkDate());
    }

    /// <summary>An indicator as the schedule of its assessments: each one made known, or the indicator alone before the first.</summary>
    private static IEnumerable<OpenMilestone> Milestones(Kpi kpi, IEnumerable<KpiAssessment> known)
    {
        var made = known.Select(a => new OpenMilestone($"{a.Id:N}", kpi.Name, "assessment", a.To, a.Rating == KpiRating.Good ? a.To : null, a.Rating switch
        {
            KpiRating.Good => "met",
            KpiRating.ApproachingTarget or KpiRating.Other => "partiallyMet",
            _ => "notMet",
        }) { What = InBoth(() => $"{KpiText.NameOf(a.Rating)}. {KpiText.Period(a.From, a.To)}") }).ToList();
        return made.Count > 0 ? made : [new OpenMilestone($"{kpi.Id:N}", kpi.Name, "assessment", null, null, "scheduled") { What = kpi.Target }];
    }

    private static OwnWords InBoth(Func<string> words)
    {
        string In(Language language) { using var speaking = language.Speak(); return words(); }
        return new OwnWords(In(Language.English), In(Language.Welsh));
    }

    private static string Status(Contract contract) => contract.TerminatedOn is not null ? "terminated" : contract.SignedOn is null ? "pending" : "active";
}
