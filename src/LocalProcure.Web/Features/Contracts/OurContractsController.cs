using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>The contracts of the reader's own organisations, those that end soonest first.</summary>
[Route("our-contracts")]
public sealed class OurContractsController(AppDb db, Current current) : Controller
{
    private const int PageSize = 25;

    [HttpGet]
    public async Task<IActionResult> Index(int page = 1)
    {
        var today = current.Now.UkDate();
        var found = await db.Contracts.AsNoTracking().InsideFor(current.Me, current.Now)
            .OrderBy(c => c.TerminatedOn != null || c.EndsOn < today).ThenBy(c => c.EndsOn).ThenBy(c => c.Id).PageAsync(page, PageSize);
        var ids = found.Items.Select(c => c.BuyerId).Distinct().ToArray();
        var mine = current.Me.BuyerIds;
        return View("OurContracts", new OurContractsPage(found, await db.Buyers.AsNoTracking().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id),
            await db.Buyers.AsNoTracking().Where(b => mine.Contains(b.Id)).OrderBy(b => b.Name).ToListAsync(), current.Now));
    }
}

/// <summary>One page of an organisation's contracts.</summary>
/// <param name="Mine">The public bodies that the reader belongs to.</param>
public sealed record OurContractsPage(Paged<Contract> Found, IReadOnlyDictionary<Guid, Buyer> Buyers, IReadOnlyList<Buyer> Mine, DateTime Now);
