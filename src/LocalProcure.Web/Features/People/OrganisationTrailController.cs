using LocalProcure.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace LocalProcure.Web.Features.People;

/// <summary>Who did what in a buyer or firm, for its own people and staff.</summary>
[Route("{kind:regex(^(firms|buyers)$)}/{id:guid}/trail")]
public sealed class OrganisationTrailController(Organisations organisations, Trails trails) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(string kind, Guid id, int page = 1)
    {
        if (await organisations.Find(kind == "firms", id) is not { } organisation) return NotFound();
        ViewData["Organisation"] = organisation;
        return View("Trail", await trails.Of(id, page));
    }
}
