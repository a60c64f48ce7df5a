namespace LocalProcure.Web.Features.Home;

/// <summary>The home page: what this is for each of the three kinds of people, and what is going on today. Whoever is signed in goes on to their desk.</summary>
[AllowAnonymous]
public sealed class HomeController(AppDb db, Current current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken stop) =>
        current.Person is null ? View(await HomePage.From(db, current.Now, stop)) : LocalRedirect("~/desk");
}
