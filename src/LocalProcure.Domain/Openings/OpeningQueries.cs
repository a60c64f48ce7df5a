namespace LocalProcure.Domain.Openings;

/// <summary>Which matters and questions after opening wait for somebody.</summary>
public static class OpeningQueries
{
    /// <summary>Matters that wait for the buyer: the bidder has explained, its time is over, or nothing was asked of it. What <see cref="Concern.WhyNotDecide"/> says in memory.</summary>
    public static IQueryable<Concern> ToDecideAt(this IQueryable<Concern> concerns, DateTime now) =>
        concerns.Where(c => c.DecidedAt == null && (c.ExplainedAt != null || c.RespondBy == null || c.RespondBy <= now));

    /// <summary>Questions that wait for their bidder.</summary>
    public static IQueryable<Clarification> Unanswered(this IQueryable<Clarification> asked) => asked.Where(c => c.AnsweredAt == null);
}
