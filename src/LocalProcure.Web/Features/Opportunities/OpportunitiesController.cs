using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Opportunities;

/// <summary>Notices that were published elsewhere: the list, and what each says with the way to its source.</summary>
[AllowAnonymous, Route("opportunities")]
public sealed class OpportunitiesController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] OpportunityFilter filter)
    {
        var found = filter.Of(db.Opportunities.AsNoTracking(), current.Now);
        var rows = await filter.Sorted(found).Select(OpportunityRow.Of).PageAsync(filter.Page, 20);
        var page = new OpportunityListPage(filter, rows, await OpportunityRow.Places(db, rows.Items), current.Now);
        return Request.IsHtmx() ? PartialView("_Results", page) : View(page);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        var opportunity = await db.Opportunities.AsNoTracking().Include(o => o.CpvCodes.OrderBy(c => c.Code)).Include(o => o.Areas.OrderBy(a => a.Code)).AsSplitQuery().SingleOrDefaultAsync(o => o.Id == id);
        if (opportunity is null) return NotFound();
        var buyer = opportunity.BuyerId is { } buyerId ? await db.Buyers.AsNoTracking().SingleOrDefaultAsync(b => b.Id == buyerId) : null;
        return View(new OpportunityPage(opportunity, buyer, current.Now, current.Person?.BuyerIds.Any(b => current.Person.CanWriteFor(b)) == true));
    }
}

/// <summary>One row of the list: only the columns that it shows.</summary>
public sealed record OpportunityRow(Guid Id, OwnWords Title, string BuyerName, NoticeSource Source, long? NetPence, DateTime? ClosesAt, DateTime PublishedAt, OpportunityStage Stage, bool IsDemo)
{
    public static readonly System.Linq.Expressions.Expression<Func<Opportunity, OpportunityRow>> Of =
        o => new OpportunityRow(o.Id, o.Title, o.BuyerName, o.Source, o.NetPence, o.ClosesAt, o.PublishedAt, o.Stage, o.IsDemo);

    /// <summary>Areas of all rows of a page in one query.</summary>
    public static async Task<ILookup<Guid, string>> Places(AppDb db, IReadOnlyList<OpportunityRow> rows)
    {
        var ids = rows.Select(r => r.Id).ToList();
        return (await db.Set<OpportunityArea>().Where(a => ids.Contains(a.OpportunityId)).ToListAsync()).ToLookup(a => a.OpportunityId, a => a.Code);
    }
}

/// <summary>The list with its filter.</summary>
public sealed record OpportunityListPage(OpportunityFilter Filter, Paged<OpportunityRow> Rows, ILookup<Guid, string> Places, DateTime Now);

/// <summary>One notice, with the buyer of ours whose it is, if any.</summary>
public sealed record OpportunityPage(Opportunity Opportunity, Domain.Buyers.Buyer? Buyer, DateTime Now, bool MayStartTender);
