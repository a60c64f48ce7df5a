namespace LocalProcure.Domain.Planning;

/// <summary>The questions about engagement and its events that are rules; each says what the verbs of the entity say.</summary>
public static class EngagementQueries
{
    /// <summary>Events that take people still: neither cancelled nor begun.</summary>
    public static IQueryable<EngagementEvent> AheadAt(this IQueryable<EngagementEvent> events, DateTime now) => events.Where(e => e.CancelledAt == null && e.StartsAt > now);

    /// <summary>Events that may be changed or cancelled still: neither cancelled nor over.</summary>
    public static IQueryable<EngagementEvent> NotOverAt(this IQueryable<EngagementEvent> events, DateTime now) => events.Where(e => e.CancelledAt == null && e.EndsAt > now);

    /// <summary>The buyer has listened until the end and has not said what it learned.</summary>
    public static IQueryable<EngagementNotice> OwingFindingsAt(this IQueryable<EngagementNotice> notices, DateTime now) =>
        notices.Where(e => e.PublishedAt != null && e.FindingsAt == null && e.EndsAt != null && e.EndsAt <= now);

    /// <summary>The notices that leave a plan waiting: the market was engaged, and there is neither a UK2 notice nor the reason why there is none (s.17).</summary>
    public static IQueryable<EngagementNotice> WithoutNotice(this IQueryable<EngagementNotice> notices) =>
        notices.Where(e => e.PublishedAt != null && e.Notice == null && e.NoNoticeBecause == null);
}
