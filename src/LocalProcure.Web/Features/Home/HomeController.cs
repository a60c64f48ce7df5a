namespace LocalProcure.Web.Features.Home;

/// <summary>The home page: what this is, for each of the three kinds of people.</summary>
[AllowAnonymous]
public sealed class HomeController : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View();
}
