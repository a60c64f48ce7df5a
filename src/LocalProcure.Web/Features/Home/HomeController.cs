namespace LocalProcure.Web.Features.Home;

/// <summary>The home page: what this is for each of the three kinds of people, and what is going on today.</summary>
[AllowAnonymous]
public sealed class HomeController(AppDb db, Current current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken stop) => View(await HomePage.From(db, current.Now, stop));
}
