using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data;

/// <summary>Loads tenders with the parts that a page or a rule needs.</summary>
public static class TenderLoading
{
    /// <summary>Every part, each list in its order; one query per list rather than their product.</summary>
    public static IQueryable<Tender> Whole(this IQueryable<Tender> tenders) => tenders
        .Include(t => t.CpvCodes.OrderBy(c => c.Code)).Include(t => t.Areas.OrderBy(a => a.Code))
        .Include(t => t.Criteria.OrderBy(c => c.Position).ThenBy(c => c.Id)).Include(t => t.Questions.OrderBy(q => q.Position).ThenBy(q => q.Id))
        .Include(t => t.PriceLines.OrderBy(l => l.Position).ThenBy(l => l.Id)).Include(t => t.Documents.OrderBy(d => d.Position).ThenBy(d => d.Id))
        .Include(t => t.Lots.OrderBy(l => l.Number)).Include(t => t.Requirements.OrderBy(r => r.Position).ThenBy(r => r.Id))
        .Include(t => t.DocumentHistory.OrderBy(v => v.SupersededAt).ThenBy(v => v.Number))
        .Include(t => t.Invitations).Include(t => t.SelectionQuestions.OrderBy(q => q.Position).ThenBy(q => q.Id)).Include(t => t.DirectAward)
        .AsSplitQuery();
}
