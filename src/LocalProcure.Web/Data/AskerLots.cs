using System.Security.Cryptography;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data;

/// <summary>Finds the letter that a firm asks under, or draws one with its first question.</summary>
public static class AskerLots
{
    public static async Task<Asker> AskerFor(this AppDb db, Guid tenderId, Guid firmId)
    {
        var all = await db.Askers.Where(a => a.TenderId == tenderId).ToListAsync();
        if (all.Find(a => a.FirmId == firmId) is { } known) return known;
        var drawn = new Asker(tenderId, firmId, Asker.Draw([.. all.Select(a => a.Number)], RandomNumberGenerator.GetInt32));
        db.Askers.Add(drawn);
        return drawn;
    }
}
