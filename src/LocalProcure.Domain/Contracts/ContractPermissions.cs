using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Contracts;

/// <summary>Who may do what with a contract. The register's own fields are everybody's; what is behind them is the parties'.</summary>
public static class ContractPermissions
{
    /// <summary>The buyer's officers enter, change, assess, confirm, pay and end.</summary>
    public static bool CanManage(this Person? person, Contract contract) => person is not null && person.IsIn(contract.BuyerId, BuyerRole.Officer);

    /// <summary>Reads what is not public: the buyer's people, and those who act for a party.</summary>
    public static bool CanLookInside(this Person? person, Contract contract, DateTime now) =>
        person is not null && (person.IsMemberOfBuyer(contract.BuyerId) || contract.Parties.Any(p => person.ActsFor(p.FirmId, now)));

    /// <summary>Acts for this party of the contract.</summary>
    public static bool CanActFor(this Person? person, Contract contract, Guid firmId, DateTime now) =>
        person is not null && contract.HasParty(firmId) && person.ActsFor(firmId, now);

    /// <summary>The buyer keeps all; a firm sees its own, and the lead its whole consortium's.</summary>
    public static bool CanSeeOf(this Person? person, Contract contract, Guid firmId, DateTime now) =>
        person is not null && (person.IsMemberOfBuyer(contract.BuyerId) || person.ActsFor(firmId, now) || contract.IsJoint && person.ActsFor(contract.Lead.FirmId, now));
}

/// <summary>Which contracts somebody finds.</summary>
public static class ContractQueries
{
    /// <summary>Twin of <see cref="ContractPermissions.CanLookInside"/>.</summary>
    public static IQueryable<Contract> InsideFor(this IQueryable<Contract> contracts, Person? person, DateTime now)
    {
        var (buyers, firms) = (person?.BuyerIds ?? [], person?.FirmIdsAt(now) ?? []);
        return contracts.Where(c => buyers.Contains(c.BuyerId) || c.Parties.Any(p => firms.Contains(p.FirmId)));
    }

    /// <summary>Twin of <see cref="ContractPermissions.CanManage"/>.</summary>
    public static IQueryable<Contract> ManagedBy(this IQueryable<Contract> contracts, Person person)
    {
        var buyers = person.Buyers.Where(m => m.Roles.HasFlag(BuyerRole.Officer)).Select(m => m.BuyerId).ToArray();
        return contracts.Where(c => buyers.Contains(c.BuyerId));
    }

    /// <summary>Entered into and not ended: twin of <see cref="ContractStatus.Running"/>.</summary>
    public static IQueryable<Contract> RunningOn(this IQueryable<Contract> contracts, DateOnly today) =>
        contracts.Where(c => c.SignedOn != null && (c.TerminatedOn == null || c.TerminatedOn > today) && (c.EndsOn == null || c.EndsOn >= today));
}
