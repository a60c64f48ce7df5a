namespace LocalProcure.Domain.People;

/// <summary>Which people are to hear of something.</summary>
public static class PersonQueries
{
    /// <summary>Twin of <see cref="Person.ActsFor"/>: belongs to one of the firms or holds a mandate in force for one.</summary>
    public static IQueryable<Person> ActingFor(this IQueryable<Person> people, IReadOnlyCollection<Guid> firmIds, DateTime now) => people.Where(p => p.ClosedAt == null
        && (p.Firms.Any(m => firmIds.Contains(m.FirmId)) || p.Mandates.Any(m => firmIds.Contains(m.FirmId) && m.GivenAt <= now && (m.EndedAt == null || m.EndedAt > now))));
}
