using LocalProcure.Domain.Places;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Where in the area a month's money went, ward by ward. For staff: a ward may have a single supplier.</summary>
[Route("payments/wards"), Authorize(Policy = Policies.Staff)]
public sealed class WardsController(WardSpend wards, PayeeList payees) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(MonthAsked asked, CancellationToken stop) =>
        asked is { IsSaid: true, FirstDay: { } month } && Areas.Covers(Areas.Wales, asked.Area!)
            ? View("Wards", new WardsPage(asked, month, await wards.Of(asked.Area!, month, stop), await payees.Path(asked.Area!, month, stop))) : NotFound();
}

/// <summary>A month's money by ward.</summary>
public sealed record WardsPage(MonthAsked Asked, DateOnly Month, IReadOnlyList<WardFigure> Wards, Domain.Spend.MonthPath Path)
{
    public string AreaName => Areas.NameOf(Asked.Area!);
}
