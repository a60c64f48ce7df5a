using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Records;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Records;

/// <summary>How long the records of one's own procurements are kept, those that are due first.</summary>
[Authorize(Policy = Policies.SecondStep)]
public sealed class RetentionController(AppDb db, Current current, RetentionDates retention) : Controller
{
    [HttpGet("our-records")]
    public async Task<IActionResult> Index(int page = 1, bool due = false)
    {
        var buyers = current.Me.Buyers.Where(m => (m.Roles & (BuyerRole.Officer | BuyerRole.Owner | BuyerRole.Auditor)) != 0).Select(m => m.BuyerId).ToList();
        if (buyers.Count == 0) return Forbid();
        var today = current.Now.UkDate();
        var kept = db.Tenders.AsNoTracking().Where(t => buyers.Contains(t.BuyerId) && (t.AwardedAt != null || t.WithdrawnAt != null) && t.PublishedAt != null);
        if (due) kept = await retention.DueOn(today, kept.Where(t => t.ContentsDeletedAt == null));
        // The oldest end comes first, so that what is due stands on the first pages.
        var tenders = await kept.OrderBy(t => t.AwardedAt ?? t.WithdrawnAt).ThenBy(t => t.Id).PageAsync(page, 50);
        var dates = await retention.Of(tenders.Items);
        var rows = tenders.Items.Select(t => new KeptRecord(t, dates[t.Id], dates[t.Id].IsDueOn(today) && t.ContentsDeletedAt is null)).OrderByDescending(r => r.IsDue).ThenBy(r => r.Retention.Until).ToList();
        return View("Retention", new RetentionList(new Paged<KeptRecord>(rows, tenders.Page, tenders.Size, tenders.Total), await retention.Years(today), due));
    }
}

/// <summary>One procurement and until when its records are kept.</summary>
public sealed record KeptRecord(Tender Tender, Retention Retention, bool IsDue);

/// <summary>The list, with the years that the law of today says.</summary>
public sealed record RetentionList(Paged<KeptRecord> Rows, int? Years, bool OnlyDue);
