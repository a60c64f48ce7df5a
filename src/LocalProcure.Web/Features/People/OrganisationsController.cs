using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace LocalProcure.Web.Features.People;

/// <summary>Every organisation that the person belongs to or acts for, and the ways to add one.</summary>
[Route("organisations")]
public sealed class OrganisationsController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var me = current.Me;
        var buyerIds = me.BuyerIds;
        var firmIds = me.FirmIdsAt(current.Now);
        var buyers = await db.Buyers.Where(b => buyerIds.Contains(b.Id)).OrderBy(b => b.Name).ToListAsync();
        var firms = await db.Firms.Where(f => firmIds.Contains(f.Id) && f.MergedIntoId == null).OrderBy(f => f.Name).ToListAsync();
        return View("Organisations", new OrganisationsPage(me, buyers, [.. firms.Where(f => me.IsMemberOfFirm(f.Id))], [.. firms.Where(f => !me.IsMemberOfFirm(f.Id))]));
    }
}

/// <summary>The person's organisations: belonging, and under a mandate.</summary>
public sealed record OrganisationsPage(Person Me, IReadOnlyList<Buyer> Buyers, IReadOnlyList<Firm> Firms, IReadOnlyList<Firm> Mandated);
