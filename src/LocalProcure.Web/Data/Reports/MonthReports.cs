using LocalProcure.Domain.People;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Data.Reports;

/// <summary>A month as it stands now.</summary>
/// <param name="Inputs">What the figures were computed from.</param>
/// <param name="Before">The month before, buyer by buyer, to compare with; its trend is cut short.</param>
/// <param name="Latest">The latest report of the month, whatever its state.</param>
public sealed record MonthNow(SpendFigures Figures, SpendFigures Before, SpendInputs Inputs, Report? Latest)
{
    /// <summary>Everybody who imported a file or placed a payee behind it.</summary>
    public IReadOnlySet<Guid> Hands => Inputs.Hands;
}

/// <summary>Brings the month's payments, its figures and its report together.</summary>
public sealed class MonthReports(AppDb db, ReportInputs inputs, KeptInputs kept)
{
    public async Task<MonthNow> Now(string areaCode, DateOnly month, CancellationToken stop = default)
    {
        var read = await inputs.Read(areaCode, month, stop);
        var figures = SpendReport.From(read.Lines, read.Question);
        var before = SpendReport.From(read.Lines, read.Question with { Month = month.AddMonths(-1), Awards = [], Survey = null });
        var latest = await db.Reports.Of(areaCode, month).OrderByDescending(r => r.Edition).FirstOrDefaultAsync(stop);
        return new MonthNow(figures, before, read, latest);
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

    /// <summary>Freezes the figures for issue with everything that they follow from; the press then makes the PDFs and issues. Asking again while they wait changes nothing.</summary>
    public async Task<Report> Freeze(string areaCode, DateOnly month, Act act, OwnWords? because = null, DateTime? publicAt = null, CancellationToken stop = default)
    {
        var now = await Now(areaCode, month, stop);
        RuleBroken.If(Report.WhyNotIssue(now.Latest, now.Figures));
        var report = now.Latest!;
        if (report.FrozenAt is not null) return report;
        var terms = new IssueTerms("", [], because ?? OwnWords.None, publicAt);
        RuleBroken.If(report.WhyNotIssue(terms, act.At));
        report.Freeze(now.Figures, act, terms with { InputsHash = await kept.Keep(now.Inputs, stop), Parts = await kept.KeepParts(now.Inputs, stop) });
        await db.SaveChangesAsync(stop);
        return report;
    }

    /// <summary>Months in which the area's buyers paid anything, newest first, with the state of the latest report of each.</summary>
    public async Task<IReadOnlyList<(DateOnly Month, ReportStatus? Status)>> Recent(string areaCode, int most, CancellationToken stop = default)
    {
        var days = await db.Payments.AsNoTracking().Where(p => db.Buyers.Any(b => b.Id == p.BuyerId && b.AreaCode == areaCode)).Select(p => p.PaidOn).Distinct().ToListAsync(stop);
        var reports = await db.Reports.AsNoTracking().Where(r => r.AreaCode == areaCode).ToListAsync(stop);
        return [.. days.Select(Months.FirstOf).Distinct().OrderDescending().Take(most)
            .Select(m => (m, reports.Where(r => r.Month == m).MaxBy(r => r.Edition)?.Status))];
    }
}
