namespace LocalProcure.Web.Features.Bids;

/// <summary>How ready a bid is, and handing it in without handing it in.</summary>
[Route("bids/{id:guid}")]
public sealed class ReadinessController(BidReadiness readiness) : Controller
{
    [HttpGet("readiness")]
    public async Task<IActionResult> Show(Guid id) => await readiness.Of(id, Url) is { } page ? View("Readiness", page) : NotFound();

    [HttpGet("rehearsal")]
    public async Task<IActionResult> Rehearse(Guid id) => await readiness.Of(id, Url) is { } page ? View("Rehearsal", page) : NotFound();
}
