namespace LocalProcure.Web.Features.Shared;

/// <summary>Reads the audit trail of one thing for people who may already see that thing; the caller has checked that they may.</summary>
public sealed class Trails(AppDb db)
{
    /// <param name="chainId">The thing whose acts are chained: a tender, bid, consortium, organisation or report.</param>
    public async Task<TrailPage> Of(Guid chainId, int page, int size = 30)
    {
        var rows = await db.AuditRows.AsNoTracking().Where(r => r.ChainId == chainId).OrderByDescending(r => r.Number).PageAsync(page, size);
        var people = rows.Items.Select(r => r.By).Distinct().ToArray();
        var firms = rows.Items.Where(r => r.OnBehalfOf != null).Select(r => r.OnBehalfOf!.Value).Distinct().ToArray();
        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        var firmNames = firms.Length == 0 ? [] : (await db.Firms.Where(f => firms.Contains(f.Id)).ToListAsync()).ToDictionary(f => f.Id, f => f.NameShown);
        return new TrailPage(new Paged<TrailLine>([.. rows.Items.Select(Line)], rows.Page, rows.Size, rows.Total));

        TrailLine Line(AuditRow row) => new(row.At,
            row.By == Guid.Empty ? AuditText.System : names.TryGetValue(row.By, out var name) && name.Length > 0 ? name : AuditText.SomeoneWhoLeft,
            row.OnBehalfOf is { } firm ? firmNames.GetValueOrDefault(firm) : null,
            AuditText.Of(row.What));
    }
}
