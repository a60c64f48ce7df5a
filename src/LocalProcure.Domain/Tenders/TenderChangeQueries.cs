namespace LocalProcure.Domain.Tenders;

/// <summary>The questions about changes that are rules: twins of those on the entity.</summary>
public static class TenderChangeQueries
{
    /// <summary>Everybody's, the earliest first.</summary>
    public static IQueryable<TenderChange> Published(this IQueryable<TenderChange> changes) => changes.Where(c => c.PublishedAt != null).OrderBy(c => c.Number);

    /// <summary>The change under way, if there is one.</summary>
    public static IQueryable<TenderChange> UnderWay(this IQueryable<TenderChange> changes, Guid tenderId) => changes.Where(c => c.OpenFor == tenderId);

    /// <summary>Twin of <see cref="TenderChange.StatusAt"/>.</summary>
    public static IQueryable<TenderChange> InStatusAt(this IQueryable<TenderChange> changes, IQueryable<Tender> tenders, ChangeStatus status, DateTime now)
    {
        var open = tenders.OpenAt(now).Select(t => t.Id);
        return status switch
        {
            ChangeStatus.Published => changes.Where(c => c.PublishedAt != null),
            ChangeStatus.Lapsed => changes.Where(c => c.PublishedAt == null && !open.Contains(c.TenderId)),
            ChangeStatus.Approved => changes.Where(c => c.PublishedAt == null && open.Contains(c.TenderId) && c.ApprovedAt != null),
            ChangeStatus.AwaitingApproval => changes.Where(c => c.PublishedAt == null && open.Contains(c.TenderId) && c.ApprovedAt == null && c.SentForApprovalAt != null),
            _ => changes.Where(c => c.PublishedAt == null && open.Contains(c.TenderId) && c.ApprovedAt == null && c.SentForApprovalAt == null),
        };
    }

    /// <summary>Twin of <see cref="Tender.QuestionsStageAt"/>.</summary>
    public static IQueryable<Tender> InQuestionsStageAt(this IQueryable<Tender> tenders, QuestionsStage stage, DateTime now) => stage switch
    {
        QuestionsStage.NotBegun => tenders.Where(t => t.PublishedAt == null),
        QuestionsStage.Open => tenders.OpenAt(now).Where(t => t.QuestionsClosedAt == null && (t.QuestionsCloseAt == null || t.QuestionsCloseAt > now)),
        QuestionsStage.Due => tenders.OpenAt(now).Where(t => t.QuestionsClosedAt == null && t.QuestionsCloseAt != null && t.QuestionsCloseAt <= now),
        _ => tenders.Where(t => t.PublishedAt != null && (t.QuestionsClosedAt != null || t.WithdrawnAt != null || t.OpenedAt != null || t.AwardedAt != null || t.ClosesAt == null || t.ClosesAt <= now)),
    };
}
