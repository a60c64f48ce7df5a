using LocalProcure.Domain.Matching;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Opportunities;

/// <summary>The questions about notices from elsewhere that are rules, as those about tenders are.</summary>
public static class OpportunityQueries
{
    /// <summary>Twin of <see cref="Opportunity.IsOpenAt"/>.</summary>
    public static IQueryable<Opportunity> OpenAt(this IQueryable<Opportunity> opportunities, DateTime now) =>
        opportunities.Where(o => o.Stage == OpportunityStage.Open && o.ClosesAt > now);

    public static IQueryable<Opportunity> ToAlertAt(this IQueryable<Opportunity> opportunities, DateTime now) => opportunities.OpenAt(now).Where(o => o.AlertedAt == null);

    public static IQueryable<Opportunity> InCpvBranch(this IQueryable<Opportunity> opportunities, string code)
    {
        var (from, to) = TenderQueries.CpvRange(code);
        return opportunities.Where(o => o.CpvCodes.Any(c => string.Compare(c.Code, from) >= 0 && string.Compare(c.Code, to) <= 0));
    }

    public static IQueryable<Opportunity> In(this IQueryable<Opportunity> opportunities, string areaCode)
    {
        var around = Areas.ChainFor(areaCode).Select(a => a.Code).Append(areaCode)
            .Concat(Areas.All.Where(a => Areas.Covers(areaCode, a.Code)).Select(a => a.Code)).Distinct().ToList();
        return opportunities.Where(o => o.Areas.Any(a => around.Contains(a.Code)));
    }

    public static IQueryable<Opportunity> WithWords(this IQueryable<Opportunity> opportunities, string typed)
    {
        foreach (var word in Folded.Text(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(8).Select(Folded.Word))
            opportunities = opportunities.Where(o => o.SearchText.Contains(word));
        return opportunities;
    }
}
