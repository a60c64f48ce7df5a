using LocalProcure.Domain.People;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Data.Reports;

/// <summary>A month as it stands now.</summary>
/// <param name="Hands">Everybody who imported a file or placed a payee behind it.</param>
/// <param name="Before">The month before, buyer by buyer, to compare with; its trend is cut short.</param>
/// <param name="Latest">The latest report of the month, whatever its state.</param>
public sealed record MonthNow(SpendFigures Figures, SpendFigures Before, IReadOnlySet<Guid> Hands, Report? Latest);

/// <summary>Brings the month's payments, its figures and its report together.</summary>
public sealed class MonthReports(AppDb db, SpendSource source, DemoMark demo)
{
    public async Task<MonthNow> Now(string areaCode, DateOnly month, CancellationToken stop = default)
    {
        var inputs = await source.Read(areaCode, month, stop: stop);
        var question = inputs.Question with { IsDemonstration = demo.IsDemo, Consortia = await Consortia(inputs.Question.Buyers, stop) };
        var figures = SpendReport.From(inputs.Lines, question);
        var before = SpendReport.From(inputs.Lines, question with { Month = month.AddMonths(-1) });
        var issued = await Issued(areaCode, month, stop);
        var latest = await db.Reports.Of(areaCode, month).OrderByDescending(r => r.Edition).FirstOrDefaultAsync(stop);
        return new MonthNow(figures.WithRestated(issued), before, inputs.Hands, latest);
    }

    public async Task<Report> SignOff(Person person, string areaCode, DateOnly month, Act act, CancellationToken stop = default)
    {
        var now = await Now(areaCode, month, stop);
        var report = Report.SignOff(person, now.Hands, now.Figures, now.Latest, act);
        if (report != now.Latest) db.Reports.Add(report);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (report != now.Latest)
        {
            // Somebody else signed the same edition off between reading and saving: the unique index keeps one.
            db.ChangeTracker.Clear();
            if (await db.Reports.Of(areaCode, month).AnyAsync(r => r.Edition == report.Edition, stop)) throw new RuleBroken(ReportText.AlreadySignedOff);
            throw;
        }
        return report;
    }

    /// <summary>Freezes the figures for issue; the press then makes the PDFs and issues. The report of a month that is issued already is handed back as it is.</summary>
    public async Task<Report> Freeze(string areaCode, DateOnly month, Act act, CancellationToken stop = default)
    {
        var now = await Now(areaCode, month, stop);
        RuleBroken.If(Report.WhyNotIssue(now.Latest, now.Figures));
        now.Latest!.Freeze(now.Figures, act);
        await db.SaveChangesAsync(stop);
        return now.Latest;
    }

    /// <summary>Months in which the area's buyers paid anything, newest first, with the state of the latest report of each.</summary>
    public async Task<IReadOnlyList<(DateOnly Month, ReportStatus? Status)>> Recent(string areaCode, int most, CancellationToken stop = default)
    {
        var days = await db.Payments.AsNoTracking().Where(p => db.Buyers.Any(b => b.Id == p.BuyerId && b.AreaCode == areaCode)).Select(p => p.PaidOn).Distinct().ToListAsync(stop);
        var reports = await db.Reports.AsNoTracking().Where(r => r.AreaCode == areaCode).ToListAsync(stop);
        return [.. days.Select(Months.FirstOf).Distinct().OrderDescending().Take(most)
            .Select(m => (m, reports.Where(r => r.Month == m).MaxBy(r => r.Edition)?.Status))];
    }

    /// <summary>Contracts that consortia hold with these buyers: lead first, shares and places as on the day of the award.</summary>
    private async Task<IReadOnlyList<ConsortiumContract>> Consortia(IEnumerable<ReportBuyer> buyers, CancellationToken stop)
    {
        var ids = buyers.Select(b => b.Id).ToList();
        var contracts = await db.Contracts.AsNoTracking().Where(c => ids.Contains(c.BuyerId)).ToListAsync(stop);
        return [.. contracts.Where(c => c.IsJoint).OrderBy(c => c.AwardedAt).ThenBy(c => c.Id).Select(c => new ConsortiumContract(
            c.BuyerId, c.Lead.FirmId, c.StartsOn ?? c.AwardedAt.UkDate(), c.ExtensionUntil ?? c.EndsOn ?? DateOnly.MaxValue,
            [.. c.Parties.OrderBy(p => p.Position).Select(p => new MemberShare(p.FirmId, p.AuthorityCode, p.Share))]))];
    }

    /// <summary>What was issued for the months of the trend, latest edition each.</summary>
    private async Task<Dictionary<DateOnly, Retention>> Issued(string areaCode, DateOnly month, CancellationToken stop)
    {
        var from = month.AddMonths(1 - SpendReport.TrendMonths);
        var issued = await db.Reports.AsNoTracking().Issued().Where(r => r.AreaCode == areaCode && r.Month >= from && r.Month <= month).ToListAsync(stop);
        return issued.GroupBy(r => r.Month).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Edition)!.FrozenFigures().Whole);
    }
}
