using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data;

/// <summary>The grounds for direct award: the rows that staff keep, else the ones that the site comes with.</summary>
public static class DirectAwardGrounds
{
    public static async Task<IReadOnlyList<DirectAwardGround>> GroundsForDirectAward(this AppDb db, DateTime now)
    {
        var rows = await db.DirectAwardGrounds.AsNoTracking().ToListAsync();
        return [.. (rows.Count > 0 ? rows : DirectAwardGround.ToStartWith(Act.BySystem(now)).ToList()).OrderBy(g => g.From).ThenBy(g => g.Section, StringComparer.Ordinal)];
    }
}
