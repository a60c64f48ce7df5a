namespace LocalProcure.Domain.Contracts;

/// <summary>What the law or good order still asks of a buyer under one contract.</summary>
public enum ContractDuty { Enter, DetailsNotice, AssessKpis, PerformanceNotice, EndNotice, PlanNext }

/// <summary>One thing to do, with the last day for it where the law names one.</summary>
/// <param name="Section">The section that asks it; null where it is only good order.</param>
public sealed record DutyDue(ContractDuty Duty, DateOnly? By, string? Section);

/// <summary>Works out what is still to be done under a contract. Pure: everything that it goes by is given.</summary>
public static class ContractDuties
{
    public static IReadOnlyList<DutyDue> Of(Contract contract, ContractLaw law, IReadOnlyCollection<Kpi> kpis, IReadOnlyCollection<KpiAssessment> assessments,
        IReadOnlyCollection<ContractNotice> notices, DateTime now, IReadOnlyCollection<ContractFailure>? failures = null)
    {
        if (contract.SignedOn is not { } signed) return [new(ContractDuty.Enter, null, null)];
        var due = new List<DutyDue>();
        var isPublic = law.IsPublic(contract.PricePence);
        if (law.NeedsDetails(contract.PricePence) && !notices.Any(n => n.Kind == ContractNoticeKind.Details))
            due.Add(new(ContractDuty.DetailsNotice, DetailsDue(contract, law), isPublic ? "s.53" : "s.87(3)"));
        var ended = contract.EndAt(now);
        foreach (var by in Assessments(signed, ended, law, kpis, assessments, now.UkDate()))
            due.Add(new(ContractDuty.AssessKpis, by, law.NeedsKpis(contract.PricePence) ? "s.71" : null));
        if (law.NeedsKpis(contract.PricePence) && law.Figures.AssessMonths is not null && assessments.Count > 0
            && assessments.Max(a => a.AssessedAt).UkDate() is var last && !notices.Any(n => n.Kind == ContractNoticeKind.Performance && n.PublishedOn >= last))
            due.Add(new(ContractDuty.PerformanceNotice, null, "s.71"));
        if ((failures ?? []).Where(f => f.NoticeBy is not null && !f.IsNoticed(notices)).Select(f => f.NoticeBy).Min() is { } noticeBy)
        {
            due.RemoveAll(d => d.Duty == ContractDuty.PerformanceNotice);
            due.Add(new(ContractDuty.PerformanceNotice, noticeBy, "s.71"));
        }
        if (ended is { } end && isPublic && !notices.Any(n => n.Kind == ContractNoticeKind.End))
            due.Add(new(ContractDuty.EndNotice, law.Figures.EndNoticeDays is { } days ? end.AddDays(days) : null, "s.80"));
        if (contract.SuccessorId is null && contract.TerminatedOn is null && contract.EndsOn is { } final && ContractReminder.DueOn(final, now.UkDate()) is not null)
            due.Add(new(ContractDuty.PlanNext, final, null));
        return due;
    }

    /// <summary>The last day for the contract details notice; null for one below the threshold, which follows as soon as reasonably practicable (s.87(3)).</summary>
    public static DateOnly? DetailsDue(Contract contract, ContractLaw law) =>
        law.IsPublic(contract.PricePence) && (law.IsLightTouch ? law.Figures.DetailsDaysLightTouch : law.Figures.DetailsDays) is { } days ? contract.SignedOn?.AddDays(days) : null;

    /// <summary>The day by which the indicators are next assessed, once it is near or past: so many months after the last assessment, and at the end.</summary>
    private static IEnumerable<DateOnly> Assessments(DateOnly signed, DateOnly? ended, ContractLaw law, IReadOnlyCollection<Kpi> kpis, IReadOnlyCollection<KpiAssessment> assessments, DateOnly today)
    {
        if (law.Figures.AssessMonths is not { } months) yield break;
        var nexts = kpis.Where(k => k.RemovedAt is null).Select(k =>
        {
            DateOnly? last = assessments.Where(a => a.KpiId == k.Id).Select(a => (DateOnly?)a.To).Max();
            return ended is { } end ? last >= end ? (DateOnly?)null : end : (last ?? signed).AddMonths(months);
        }).OfType<DateOnly>().Order().ToArray();
        if (nexts.Length > 0 && nexts[0] <= today.AddMonths(1)) yield return nexts[0];
    }

    /// <summary>When the indicators are next assessed, for the page; null without any.</summary>
    public static DateOnly? NextAssessment(Contract contract, ContractLaw law, IEnumerable<Kpi> kpis, IEnumerable<KpiAssessment> assessments) =>
        law.Figures.AssessMonths is { } months && contract.SignedOn is { } signed
            ? kpis.Where(k => k.RemovedAt is null).Select(k => (DateOnly?)(assessments.Where(a => a.KpiId == k.Id).Select(a => (DateOnly?)a.To).Max() ?? signed).AddMonths(months)).Min()
            : null;
}
