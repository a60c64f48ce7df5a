using LocalProcure.Web.Features.Shared;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>Who did what in the group, for its members.</summary>
[Route("consortia/{id:guid}/trail")]
public sealed class TrailController(Rooms rooms, Trails trails) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id, int page = 1)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        ViewData["Room"] = room;
        return View("Trail", await trails.Of(id, page));
    }
}
