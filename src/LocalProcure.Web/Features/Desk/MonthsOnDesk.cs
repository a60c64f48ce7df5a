using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Features.Desk;

/// <summary>For project staff: per area the latest month with payments, and what it waits for: payees, a sign-off, issue, its PDF.</summary>
public sealed class MonthsOnDesk(AppDb db, PayeeList payees) : IDeskSource
{
    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        if (!me.IsStaff) return [];
        var latest = await db.PaymentImports.Where(i => i.UndoneAt == null)
            .Join(db.Buyers.Where(b => b.AreaCode != null), i => i.BuyerId, b => b.Id, (i, b) => new { Area = b.AreaCode!, i.LastPaidOn })
            .GroupBy(x => x.Area).Select(g => new { Area = g.Key, Last = g.Max(x => x.LastPaidOn) }).OrderBy(x => x.Area).Take(IDeskSource.Most).ToListAsync();
        var lines = new List<DeskLine>();
        foreach (var area in latest)
        {
            var path = await payees.Path(area.Area, Months.FirstOf(area.Last));
            if (path.IsIssued) continue;
            var (month, thing) = ($"/months/{area.Area}/{path.Month.ToMonth()}", NameOf(area.Area, path.Month));
            if (path.OpenPayees > 0)
                lines.Add(new DeskLine(DeskPart.Now, DeskText.ResolvePayees(path.OpenPayees), $"/payees?area={area.Area}&month={path.Month.ToMonth()}", thing, Note: DeskText.Worth(path.OpenPence)));
            // Before the month is over nobody can sign it off.
            if (now.UkDate() >= path.Month.AddMonths(1)) lines.Add(new DeskLine(DeskPart.Now, path.IsSignedOff ? DeskText.IssueReport : DeskText.SignOffReport, month, thing));
        }
        var waiting = await db.Reports.AsNoTracking().WaitingForPdf().OrderBy(r => r.FrozenAt).Take(IDeskSource.Most).ToListAsync();
        lines.AddRange(waiting.Select(r => new DeskLine(DeskPart.InProgress, DeskText.PrintReport, $"/months/{r.AreaCode}/{r.Month.ToMonth()}", NameOf(r.AreaCode, r.Month))));
        return lines;
    }

    /// <summary>Area and month, said in both languages at once because a line carries its thing in both.</summary>
    private static OwnWords NameOf(string area, DateOnly month)
    {
        string In(Language language) { using (language.Speak()) return $"{Areas.NameOf(area)}, {month.ShowMonth()}"; }
        return new OwnWords(In(Language.English), In(Language.Welsh));
    }
}
