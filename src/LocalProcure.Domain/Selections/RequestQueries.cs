using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Selections;

/// <summary>The only ways to find requests to take part. Nobody learns of a sealed one except the firm that makes it.</summary>
public static class RequestQueries
{
    /// <summary>Requests of firms that the person acts for.</summary>
    public static IQueryable<ParticipationRequest> OwnedBy(this IQueryable<ParticipationRequest> requests, Person? person, DateTime now)
    {
        Guid[] firms = person is null ? [] : [.. person.FirmIdsAt(now)];
        return requests.Where(r => firms.Contains(r.FirmId));
    }

    /// <summary>Opened requests at a buyer where the person is officer, opener or evaluator; none of a tender in which a firm of the person's asks.</summary>
    public static IQueryable<ParticipationRequest> OpenedTo(this IQueryable<ParticipationRequest> requests, Person? person, DateTime now)
    {
        Guid[] buyers = person is null ? []
            : [.. person.Buyers.Where(m => (m.Roles & (BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator)) != 0).Select(m => m.BuyerId)];
        var own = requests.OwnedBy(person, now).Where(r => r.OpenedAt != null).Select(r => r.TenderId);
        return requests.Where(r => r.OpenedAt != null && buyers.Contains(r.BuyerId) && !own.Contains(r.TenderId));
    }

    /// <summary>As <see cref="OpenedTo"/>, and for auditors, who read the record: whether and how they were assessed is still blind.</summary>
    public static IQueryable<ParticipationRequest> OpenedInRecord(this IQueryable<ParticipationRequest> requests, Person? person, DateTime now)
    {
        Guid[] buyers = person is null ? []
            : [.. person.Buyers.Where(m => (m.Roles & (BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator | BuyerRole.Auditor)) != 0).Select(m => m.BuyerId)];
        var own = requests.OwnedBy(person, now).Where(r => r.OpenedAt != null).Select(r => r.TenderId);
        return requests.Where(r => r.OpenedAt != null && buyers.Contains(r.BuyerId) && !own.Contains(r.TenderId));
    }

    /// <summary>Acts for the firm, and does not work for the buyer.</summary>
    public static bool CanEdit(this Person person, ParticipationRequest request, DateTime now) =>
        !person.IsMemberOfBuyer(request.BuyerId) && person.ActsFor(request.FirmId, now);
}
