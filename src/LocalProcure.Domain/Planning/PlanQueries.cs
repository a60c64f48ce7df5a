using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Planning;

/// <summary>The questions about plans that are rules, and who may do what.</summary>
public static class PlanQueries
{
    /// <summary>Everybody's: published and neither dropped nor a tender yet.</summary>
    public static IQueryable<PlannedProcurement> ComingUp(this IQueryable<PlannedProcurement> plans) =>
        plans.Where(p => p.PublishedAt != null && p.DroppedAt == null && p.TenderId == null);

    /// <summary>What the person may know exists: everything published, and the drafts of their own buyers.</summary>
    public static IQueryable<PlannedProcurement> VisibleTo(this IQueryable<PlannedProcurement> plans, Person? person)
    {
        if (person is null) return plans.Where(p => p.PublishedAt != null);
        var buyerIds = person.BuyerIds;
        return plans.Where(p => p.PublishedAt != null || buyerIds.Contains(p.BuyerId));
    }

    /// <summary>Of the buyers that the person belongs to.</summary>
    public static IQueryable<PlannedProcurement> OwnedBy(this IQueryable<PlannedProcurement> plans, Person? person)
    {
        var buyerIds = person?.BuyerIds ?? [];
        return plans.Where(p => buyerIds.Contains(p.BuyerId));
    }

    /// <summary>Published, and the firms whose interests match are still to be told.</summary>
    public static IQueryable<PlannedProcurement> ToAlert(this IQueryable<PlannedProcurement> plans) => plans.ComingUp().Where(p => p.AlertedAt == null);

    /// <summary>Has a code in the branch.</summary>
    public static IQueryable<PlannedProcurement> InCpvBranch(this IQueryable<PlannedProcurement> plans, string code)
    {
        var (from, to) = TenderQueries.CpvRange(code);
        return plans.Where(p => p.CpvCodes.Any(c => string.Compare(c.Code, from) >= 0 && string.Compare(c.Code, to) <= 0));
    }

    /// <summary>Done somewhere in the area, or in a larger area that holds it.</summary>
    public static IQueryable<PlannedProcurement> In(this IQueryable<PlannedProcurement> plans, string areaCode)
    {
        var around = Areas.ChainFor(areaCode).Select(a => a.Code).Append(areaCode)
            .Concat(Areas.All.Where(a => Areas.Covers(areaCode, a.Code)).Select(a => a.Code)).Distinct().ToList();
        return plans.Where(p => p.Areas.Any(a => around.Contains(a.Code)));
    }

    /// <summary>Every word typed is the start of a word of the plan; the first eight count.</summary>
    public static IQueryable<PlannedProcurement> WithWords(this IQueryable<PlannedProcurement> plans, string typed)
    {
        foreach (var word in Folded.Text(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(8).Select(Folded.Word))
            plans = plans.Where(p => p.SearchText.Contains(word));
        return plans;
    }

    /// <summary>A firm's own interests, whichever of its people showed them.</summary>
    public static IQueryable<PlanInterest> OwnedBy(this IQueryable<PlanInterest> interests, Person? person, DateTime now)
    {
        var firms = person?.FirmIdsAt(now) ?? [];
        return interests.Where(i => firms.Contains(i.FirmId));
    }

    /// <summary>The only interests that a buyer may know of, or count: of firms that chose to tell it.</summary>
    public static IQueryable<PlanInterest> ToldToBuyer(this IQueryable<PlanInterest> interests, Guid planId) => interests.Where(i => i.PlanId == planId && i.TellsBuyer);

    /// <summary>Firms that chose to be found by partners; for people of firms that are interested themselves.</summary>
    public static IQueryable<PlanInterest> SeenByFirms(this IQueryable<PlanInterest> interests, Guid planId) => interests.Where(i => i.PlanId == planId && i.SeenByFirms);
}

/// <summary>Who may do what with a plan.</summary>
public static class PlanPermissions
{
    public static bool CanWrite(this Person? person, PlannedProcurement plan) => person is not null && person.IsIn(plan.BuyerId, BuyerRole.Officer);

    /// <summary>Nobody stands on both sides: the buyer's own people do not show interest, nor look at who does.</summary>
    public static bool CanShowInterestIn(this Person? person, PlannedProcurement plan) => person is not null && !person.IsMemberOfBuyer(plan.BuyerId);
}
