using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Consortia;

/// <summary>Which consortia a person may find at all.</summary>
public static class ConsortiumQueries
{
    /// <summary>Rooms of the groups that the person's firms are in. Nobody else can learn that one exists: not the buyer, not staff without a mandate.</summary>
    public static IQueryable<Consortium> VisibleTo(this IQueryable<Consortium> consortia, Person person, DateTime now)
    {
        var firms = person.FirmIdsAt(now);
        return consortia.Where(consortium => consortium.Members.Any(member =>
            member.FirmId != null && firms.Contains(member.FirmId.Value) && member.AcceptedAt != null && member.LeftAt == null && member.RemovedAt == null));
    }

    /// <summary>Groups whose lead is one of the person's firms.</summary>
    public static IQueryable<Consortium> LedBy(this IQueryable<Consortium> consortia, Person person, DateTime now)
    {
        var firms = person.FirmIdsAt(now);
        return consortia.Where(consortium => firms.Contains(consortium.LeadFirmId));
    }

    /// <summary>Groups that have asked one of the person's firms and wait for its answer.</summary>
    public static IQueryable<Consortium> Inviting(this IQueryable<Consortium> consortia, Person person, DateTime now)
    {
        var firms = person.FirmIdsAt(now);
        return consortia.Where(consortium => consortium.EndedAt == null && consortium.Members.Any(member =>
            member.FirmId != null && firms.Contains(member.FirmId.Value)
            && member.AcceptedAt == null && member.DeclinedAt == null && member.WithdrawnAt == null));
    }

    /// <summary>Groups for this tender that a firm is in now.</summary>
    public static IQueryable<Consortium> Holding(this IQueryable<Consortium> consortia, Guid tenderId, Guid firmId) =>
        consortia.Where(consortium => consortium.TenderId == tenderId && consortium.EndedAt == null && consortium.Members.Any(member =>
            member.FirmId == firmId && member.AcceptedAt != null && member.LeftAt == null && member.RemovedAt == null));
}
