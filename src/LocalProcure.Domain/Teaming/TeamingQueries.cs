using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Teaming;

/// <summary>Who may find which blind interests, pairs and introductions. Buyers and staff find none: there is no query here for them but the maker's own introductions.</summary>
public static class TeamingQueries
{
    /// <summary>Of the firms that the person acts for.</summary>
    public static IQueryable<TeamingInterest> OwnedBy(this IQueryable<TeamingInterest> interests, Person person, DateTime now)
    {
        var firms = person.FirmIdsAt(now);
        return interests.Where(i => firms.Contains(i.FirmId));
    }

    /// <summary>Of one occasion: of the plan, and of the contract that it follows.</summary>
    public static IQueryable<TeamingInterest> On(this IQueryable<TeamingInterest> interests, Guid? planId, Guid? contractId) =>
        interests.Where(i => i.PlanId != null && i.PlanId == planId || i.ContractId != null && i.ContractId == contractId);

    public static IQueryable<TeamingPair> OfInterests(this IQueryable<TeamingPair> pairs, IReadOnlyCollection<Guid> interestIds) =>
        pairs.Where(p => interestIds.Contains(p.FirstId) || interestIds.Contains(p.SecondId));

    /// <summary>Names are open to both, and the person acts for one.</summary>
    public static IQueryable<TeamingPair> OpenTo(this IQueryable<TeamingPair> pairs, Person person, DateTime now)
    {
        var firms = person.FirmIdsAt(now);
        return pairs.Where(p => p.OpenedAt != null && (firms.Contains(p.FirstFirmId) || firms.Contains(p.SecondFirmId)));
    }

    /// <summary>That ask one of the person's firms, or opened to it.</summary>
    public static IQueryable<Introduction> Asking(this IQueryable<Introduction> introductions, Person person, DateTime now)
    {
        var firms = person.FirmIdsAt(now);
        return introductions.Where(i => i.Firms.Any(f => firms.Contains(f.FirmId)));
    }

    /// <summary>The maker's own: other staff do not see who is being brought together.</summary>
    public static IQueryable<Introduction> MadeBy(this IQueryable<Introduction> introductions, Person person) => introductions.Where(i => i.MadeBy == person.Id);

    /// <summary>SQL twin of <see cref="Occasion.WhyNot(Contract, DateTime)"/>.</summary>
    public static IQueryable<Contract> EndingSoon(this IQueryable<Contract> contracts, DateOnly today)
    {
        var last = today.AddMonths(Occasion.MonthsBeforeEnd);
        return contracts.Where(c => c.SignedOn != null
            && (c.TerminatedOn != null && (c.EndsOn == null || c.TerminatedOn < c.EndsOn) ? c.TerminatedOn >= today && c.TerminatedOn <= last : c.EndsOn >= today && c.EndsOn <= last));
    }
}
