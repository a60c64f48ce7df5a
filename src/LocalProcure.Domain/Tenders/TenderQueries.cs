using LocalProcure.Domain.People;

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

    /// <summary>First and last code of a branch. Never fewer than the division's two digits count.</summary>
    public static (string From, string To) CpvRange(string code)
    {
        var trimmed = code.TrimEnd('0');
        var stem = code[..Math.Min(code.Length, Math.Max(2, trimmed.Length))];
        return (stem.PadRight(8, '0'), stem.PadRight(8, '9'));
    }

    /// <summary>Has every one of the folded words somewhere.</summary>
    public static IQueryable<Tender> WithWords(this IQueryable<Tender> tenders, IEnumerable<string> foldedWords)
    {
        foreach (var word in foldedWords) tenders = tenders.Where(t => t.SearchText.Contains(word));
        return tenders;
    }
}
