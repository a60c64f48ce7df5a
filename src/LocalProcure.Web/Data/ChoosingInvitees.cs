using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data;

/// <summary>Whether somebody is choosing whom to ask, or with whom to contract, under section 17 of the Local Government Act 1988.</summary>
public static class ChoosingInvitees
{
    /// <summary>
    /// An officer of a bound body that has a quick quote or a direct award in writing, until it is sent out or discarded, or requests to take part
    /// from which a shortlist is being chosen: the directory must not be the way round the page on which firms are chosen. See docs/decisions on
    /// place and section 17.
    /// </summary>
    public static async Task<bool> IsChoosingUnderSection17(this AppDb db, Person? person, DateTime now)
    {
        var buyers = person?.Buyers.Where(m => m.Roles.HasFlag(BuyerRole.Officer)).Select(m => m.BuyerId).ToArray() ?? [];
        if (buyers.Length == 0) return false;
        var bound = db.Buyers.UnderLga1988().Where(b => buyers.Contains(b.Id)).Select(b => b.Id);
        return await db.Tenders.AnyAsync(t => bound.Contains(t.BuyerId) && t.WithdrawnAt == null
            && (t.PublishedAt == null && (t.Procedure == ProcedureKind.QuickQuote || t.Procedure == ProcedureKind.DirectAward)
                || t.PublishedAt != null && t.Procedure == ProcedureKind.CompetitiveFlexible && t.WantsSelection == true && t.ShortlistedAt == null && t.ParticipationClosesAt <= now));
    }
}
