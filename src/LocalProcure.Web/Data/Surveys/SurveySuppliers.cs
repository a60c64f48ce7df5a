using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Surveys;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Data.Surveys;

/// <summary>A local supplier that may be asked.</summary>
/// <param name="Email">Of somebody who acts for the firm here, where it is registered.</param>
public sealed record SurveySupplier(Guid Id, string Name, long Pence, string? Email, Language? Language);

/// <summary>Finds whom a survey may ask, and what was answered.</summary>
public sealed class SurveySuppliers(AppDb db, SpendSource source, Current current)
{
    public const int Most = 40;

    /// <summary>Suppliers in the area paid in the last twelve months and not asked yet, most first. Nobody in private life is asked.</summary>
    public async Task<IReadOnlyList<SurveySupplier>> NotAsked(Survey survey, CancellationToken stop = default)
    {
        var buyers = await db.Buyers.AsNoTracking().Where(b => b.AreaCode == survey.AreaCode).Select(b => b.Id).ToListAsync(stop);
        var to = current.Now.UkDate();
        var lines = await source.Lines(buyers, to.AddMonths(-12), to, stop);
        var asked = (await db.SurveyInvitations.AsNoTracking().Where(i => i.SurveyId == survey.Id).Select(i => i.SupplierId).ToListAsync(stop)).ToHashSet();
        var tiers = Areas.TiersOf(survey.AreaCode);
        var found = lines.Where(l => l.IsInBase && l.Supplier.Length > 0 && !l.Payee.IsPerson && !asked.Contains(l.SupplierId) && tiers.Of(l.Payee.PlaceBy(PlaceFinder.DefaultOrder).Code).IsInArea)
            .GroupBy(l => l.SupplierId).Select(g => (Id: g.Key, Name: g.Min(l => l.Supplier)!, Pence: g.Sum(l => l.Pence)))
            .Where(s => s.Pence > 0 && !PersonName.Is(s.Name)).OrderByDescending(s => s.Pence).ThenBy(s => s.Name, StringComparer.Ordinal).Take(Most).ToList();
        var ids = found.Select(s => s.Id).ToArray();
        var people = await db.People.AsNoTracking().Include(p => p.Firms).Where(p => p.ClosedAt == null && p.Firms.Any(f => ids.Contains(f.FirmId))).OrderBy(p => p.Id).ToListAsync(stop);
        return [.. found.Select(s => people.FirstOrDefault(p => p.Firms.Any(f => f.FirmId == s.Id)) is var who ? new SurveySupplier(s.Id, s.Name, s.Pence, who?.Email, who?.Language) : null!)];
    }

    /// <summary>The answers of the last survey of the area that is closed, for reports; null where there is none.</summary>
    public async Task<LmSurvey?> LastClosed(string areaCode, CancellationToken stop = default)
    {
        var today = current.Now.UkDate();
        var survey = await db.Surveys.AsNoTracking().Where(s => s.AreaCode == areaCode && (s.ClosedEarlyAt != null || s.ClosesOn < today)).OrderByDescending(s => s.OpenedAt).ThenByDescending(s => s.Id).FirstOrDefaultAsync(stop);
        if (survey is null) return null;
        var invitations = await db.SurveyInvitations.AsNoTracking().Where(i => i.SurveyId == survey.Id).ToListAsync(stop);
        // An account that has been linked with a firm since it was asked is paid as that firm now.
        var ids = invitations.Select(i => i.SupplierId).ToList();
        var firms = await db.Payees.AsNoTracking().Where(p => ids.Contains(p.Id) && p.FirmId != null).Select(p => new { p.Id, p.FirmId }).ToDictionaryAsync(p => p.Id, p => p.FirmId!.Value, stop);
        return new LmSurvey(survey.Name, invitations.Count, [.. invitations.Where(i => i.AnsweredAt is not null)
            .Select(i => new LmAnswer(firms.GetValueOrDefault(i.SupplierId, i.SupplierId), i.Size, i.RespentBasisPoints)).OrderBy(a => a.SupplierId)]);
    }
}
