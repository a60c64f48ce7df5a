using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Where in the area a month's money went, ward by ward. For staff: a ward may have a single supplier. An issued month is shown by the lines that its report froze, so that it never changes either.</summary>
[Route("payments/wards"), Authorize(Policy = Policies.Staff)]
public sealed class WardsController(AppDb db, SpendSource source, KeptInputs kept, PayeeList payees) : Controller
{
    /// <param name="now">The month as it stands, also where it is issued.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(MonthAsked asked, bool now, CancellationToken stop)
    {
        if (asked is not { IsSaid: true, FirstDay: { } month } || !Areas.Covers(Areas.Wales, asked.Area!)) return NotFound();
        var issued = await db.Reports.AsNoTracking().Issued().Of(asked.Area!, month).Where(r => r.InputsHash != null).OrderByDescending(r => r.Edition).FirstOrDefaultAsync(stop);
        var path = await payees.Path(asked.Area!, month, stop);
        if (issued is null || now)
        {
            var live = await source.Read(asked.Area!, month, stop: stop);
            return View("Wards", new WardsPage(asked, month, WardSpend.Of(live.Lines, live.Question), path, issued, true));
        }
        var (lines, question) = await kept.Read(issued.InputsHash!, stop);
        return View("Wards", new WardsPage(asked, month, WardSpend.Of(lines, question), path, issued, WardSpend.AreKept(lines)) { IsFrozen = true });
    }
}

/// <summary>A month's money by ward.</summary>
/// <param name="Issued">The latest issued report of the month.</param>
/// <param name="AreKept">Whether the wards were kept with the lines.</param>
public sealed record WardsPage(MonthAsked Asked, DateOnly Month, IReadOnlyList<WardFigure> Wards, Domain.Spend.MonthPath Path, Report? Issued, bool AreKept)
{
    public bool IsFrozen { get; init; }
    public string AreaName => Areas.NameOf(Asked.Area!);
    /// <summary>The payments of one ward; what has none stands under its own sign.</summary>
    public LineFilter LinesOf(WardFigure ward) => new(Ward: LineFilter.Named(ward.Ward?.Code ?? ""));
    public int? Edition => IsFrozen ? Issued!.Edition : null;
}
