using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;

namespace LocalProcure.Domain.Tenders;

/// <summary>The questions about tenders that are rules: each is the SQL twin of a rule on the entity, and a theory holds them together.</summary>
public static class TenderQueries
{
    /// <summary>Bids are taken now.</summary>
    public static IQueryable<Tender> OpenAt(this IQueryable<Tender> tenders, DateTime now) =>
        tenders.Where(t => t.PublishedAt != null && t.WithdrawnAt == null && t.OpenedAt == null && t.AwardedAt == null && t.ClosesAt > now);

    /// <summary>Twin of <see cref="Tender.StatusAt"/>.</summary>
    public static IQueryable<Tender> InStatusAt(this IQueryable<Tender> tenders, TenderStatus status, DateTime now) => status switch
    {
        TenderStatus.Withdrawn => tenders.Where(t => t.WithdrawnAt != null),
        TenderStatus.Awarded => tenders.Where(t => t.WithdrawnAt == null && t.AwardedAt != null),
        TenderStatus.Approved => tenders.Where(t => t.WithdrawnAt == null && t.AwardedAt == null && t.PublishedAt == null && t.ApprovedAt != null),
        TenderStatus.AwaitingApproval => tenders.Where(t => t.WithdrawnAt == null && t.AwardedAt == null && t.PublishedAt == null && t.ApprovedAt == null && t.SentForApprovalAt != null),
        TenderStatus.Draft => tenders.Where(t => t.WithdrawnAt == null && t.AwardedAt == null && t.PublishedAt == null && t.ApprovedAt == null && t.SentForApprovalAt == null),
        TenderStatus.Opened => tenders.Where(t => t.WithdrawnAt == null && t.AwardedAt == null && t.PublishedAt != null && t.OpenedAt != null),
        TenderStatus.Open => tenders.OpenAt(now),
        _ => tenders.Where(t => t.WithdrawnAt == null && t.AwardedAt == null && t.PublishedAt != null && t.OpenedAt == null && (t.ClosesAt == null || t.ClosesAt <= now)),
    };

    /// <summary>Everybody's.</summary>
    public static IQueryable<Tender> Published(this IQueryable<Tender> tenders) => tenders.Where(t => t.PublishedAt != null);

    /// <summary>What the person may know exists: everything published, and the unpublished of their own buyers.</summary>
    public static IQueryable<Tender> VisibleTo(this IQueryable<Tender> tenders, Person? person)
    {
        if (person is null) return tenders.Published();
        var buyerIds = person.BuyerIds;
        return tenders.Where(t => t.PublishedAt != null || buyerIds.Contains(t.BuyerId));
    }

    /// <summary>Of the buyers that the person belongs to.</summary>
    public static IQueryable<Tender> OwnedBy(this IQueryable<Tender> tenders, Person? person)
    {
        var buyerIds = person?.BuyerIds ?? [];
        return tenders.Where(t => buyerIds.Contains(t.BuyerId));
    }

    /// <summary>Published, and the firms whose interests match are still to be told. A withdrawn or closed one is told to nobody.</summary>
    public static IQueryable<Tender> ToAlertAt(this IQueryable<Tender> tenders, DateTime now) => tenders.OpenAt(now).Where(t => t.AlertedAt == null);

    /// <summary>Has a code in the branch: 45210000 holds 45211100.</summary>
    public static IQueryable<Tender> InCpvBranch(this IQueryable<Tender> tenders, string code)
    {
        // A range instead of a prefix: every database walks its index for it.
        var (from, to) = CpvRange(code);
        return tenders.Where(t => t.CpvCodes.Any(c => string.Compare(c.Code, from) >= 0 && string.Compare(c.Code, to) <= 0));
    }

    /// <summary>First and last code of a branch.</summary>
    public static (string From, string To) CpvRange(string code)
    {
        var stem = CpvTree.StemOf(code);
        return (stem.PadRight(8, '0'), stem.PadRight(8, '9'));
    }

    /// <summary>Done somewhere in the area, or in a larger area that holds it: work all over Wales is of interest in Merthyr.</summary>
    public static IQueryable<Tender> In(this IQueryable<Tender> tenders, string areaCode)
    {
        var around = Areas.ChainFor(areaCode).Select(a => a.Code).Append(areaCode)
            .Concat(Areas.All.Where(a => Areas.Covers(areaCode, a.Code)).Select(a => a.Code)).Distinct().ToList();
        return tenders.Where(t => t.Areas.Any(a => around.Contains(a.Code)));
    }

    /// <summary>Every word typed is the start of a word of the tender, whatever its case and accents; the first eight count.</summary>
    public static IQueryable<Tender> WithWords(this IQueryable<Tender> tenders, string typed)
    {
        foreach (var word in Folded.Text(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(8).Select(Folded.Word))
            tenders = tenders.Where(t => t.SearchText.Contains(word));
        return tenders;
    }
}
