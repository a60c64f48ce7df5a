using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;

namespace LocalProcure.Domain.Tenders;

/// <summary>The questions about tenders that are rules: each is the SQL twin of a rule on the entity, and a theory holds them together.</summary>
public static class TenderQueries
{
    /// <summary>Bids are taken now.</summary>
    public static IQueryable<Tender> OpenAt(this IQueryable<Tender> tenders, DateTime now) =>
        tenders.Competed().Where(t => t.PublishedAt != null && t.WithdrawnAt == null && t.OpenedAt == null && t.AwardedAt == null && t.ClosesAt > now
            && (t.Procedure != ProcedureKind.CompetitiveFlexible || t.WantsSelection != true || t.ShortlistedAt != null));

    /// <summary>Everything but direct awards, for which nobody bids.</summary>
    private static IQueryable<Tender> Competed(this IQueryable<Tender> tenders) => tenders.Where(t => t.Procedure != ProcedureKind.DirectAward);

    /// <summary>Published, and nobody may tender yet: those who may are still to be selected.</summary>
    private static IQueryable<Tender> InSelection(this IQueryable<Tender> tenders) => tenders.Where(t =>
        t.Procedure == ProcedureKind.CompetitiveFlexible && t.WantsSelection == true && t.ShortlistedAt == null
        && t.PublishedAt != null && t.WithdrawnAt == null && t.OpenedAt == null && t.AwardedAt == null);

    /// <summary>Twin of <see cref="Tender.IsTakingAt"/>: something can be handed in now, a bid or where firms are selected first a request to take part.</summary>
    public static IQueryable<Tender> TakingAt(this IQueryable<Tender> tenders, DateTime now) =>
        tenders.Where(t => t.PublishedAt != null && t.WithdrawnAt == null && t.OpenedAt == null && t.AwardedAt == null && t.TakesUntil > now);

    /// <summary>Twin of <see cref="Tender.StatusAt"/>.</summary>
    public static IQueryable<Tender> InStatusAt(this IQueryable<Tender> tenders, TenderStatus status, DateTime now) => status switch
    {
        TenderStatus.Withdrawn => tenders.Where(t => t.WithdrawnAt != null),
        TenderStatus.Awarded => tenders.Where(t => t.WithdrawnAt == null && t.AwardedAt != null),
        TenderStatus.Approved => tenders.Where(t => t.WithdrawnAt == null && t.AwardedAt == null && t.PublishedAt == null && t.ApprovedAt != null),
        TenderStatus.AwaitingApproval => tenders.Where(t => t.WithdrawnAt == null && t.AwardedAt == null && t.PublishedAt == null && t.ApprovedAt == null && t.SentForApprovalAt != null),
        TenderStatus.Draft => tenders.Where(t => t.WithdrawnAt == null && t.AwardedAt == null && t.PublishedAt == null && t.ApprovedAt == null && t.SentForApprovalAt == null),
        TenderStatus.Announced => tenders.Where(t => t.WithdrawnAt == null && t.AwardedAt == null && t.PublishedAt != null && t.Procedure == ProcedureKind.DirectAward),
        TenderStatus.Requests => tenders.InSelection().Where(t => t.ParticipationClosesAt > now),
        TenderStatus.Selecting => tenders.InSelection().Where(t => t.ParticipationClosesAt == null || t.ParticipationClosesAt <= now),
        TenderStatus.Opened => tenders.Competed().Where(t => t.WithdrawnAt == null && t.AwardedAt == null && t.PublishedAt != null && t.OpenedAt != null),
        TenderStatus.Open => tenders.OpenAt(now),
        _ => tenders.Competed().Where(t => t.WithdrawnAt == null && t.AwardedAt == null && t.PublishedAt != null && t.OpenedAt == null && (t.ClosesAt == null || t.ClosesAt <= now)
            && (t.Procedure != ProcedureKind.CompetitiveFlexible || t.WantsSelection != true || t.ShortlistedAt != null)),
    };

    /// <summary>Everybody's: a quick quote is only for those who were asked.</summary>
    public static IQueryable<Tender> Published(this IQueryable<Tender> tenders) => tenders.Where(t => t.PublishedAt != null && t.Procedure != ProcedureKind.QuickQuote);

    /// <summary>
    /// What open data may tell of: everybody's tenders; a quick quote from the day on which its award or contract stands in a public register, and not before.
    /// </summary>
    public static IQueryable<Tender> Told(this IQueryable<Tender> tenders, IQueryable<Contract> contracts, IQueryable<AwardNotice> notices) =>
        tenders.Where(t => t.PublishedAt != null && (t.Procedure != ProcedureKind.QuickQuote
            || contracts.Any(c => c.TenderId == t.Id) || notices.Any(n => n.TenderId == t.Id && n.Reference != null)));

    /// <summary>Published, and not hidden from this person: a quick quote shows itself to the firms that were asked and to the buyer's own people.</summary>
    public static IQueryable<Tender> PublishedTo(this IQueryable<Tender> tenders, Person? person)
    {
        if (person is null) return tenders.Published();
        var (buyerIds, firmIds) = (person.BuyerIds, person.FirmsHeld);
        return tenders.Where(t => t.PublishedAt != null && (t.Procedure != ProcedureKind.QuickQuote || buyerIds.Contains(t.BuyerId) || t.Invitations.Any(i => firmIds.Contains(i.FirmId))));
    }

    /// <summary>What the person may know exists: everything published to them, and the unpublished of their own buyers.</summary>
    public static IQueryable<Tender> VisibleTo(this IQueryable<Tender> tenders, Person? person)
    {
        if (person is null) return tenders.Published();
        var (buyerIds, firmIds) = (person.BuyerIds, person.FirmsHeld);
        return tenders.Where(t => buyerIds.Contains(t.BuyerId)
            || t.PublishedAt != null && (t.Procedure != ProcedureKind.QuickQuote || t.Invitations.Any(i => firmIds.Contains(i.FirmId))));
    }

    /// <summary>Of the buyers that the person belongs to.</summary>
    public static IQueryable<Tender> OwnedBy(this IQueryable<Tender> tenders, Person? person)
    {
        var buyerIds = person?.BuyerIds ?? [];
        return tenders.Where(t => buyerIds.Contains(t.BuyerId));
    }

    /// <summary>Published, and the firms whose interests match are still to be told. A withdrawn or closed one is told to nobody, a quick quote only to the firms asked.</summary>
    public static IQueryable<Tender> ToAlertAt(this IQueryable<Tender> tenders, DateTime now) =>
        // Those on a shortlist know already, and nobody else may tender.
        tenders.TakingAt(now).Published().Where(t => t.AlertedAt == null && t.ShortlistedAt == null);

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
