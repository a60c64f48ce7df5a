namespace LocalProcure.Web.Features.Pages;

/// <summary>Long prose: one view per language, Privacy.en.cshtml and Privacy.cy.cshtml.</summary>
[AllowAnonymous]
public sealed class PagesController : Controller
{
    [HttpGet("privacy")] public IActionResult Privacy() => Page("Privacy");
    [HttpGet("accessibility")] public IActionResult Accessibility() => Page("Accessibility");
    [HttpGet("cookies")] public IActionResult Cookies() => Page("Cookies");
    [HttpGet("help")] public IActionResult Help() => Page("Help");
    [HttpGet("security")] public IActionResult Security() => Page("Security");
    [HttpGet("attributions")] public IActionResult Attributions() => Page("Attributions");
    [HttpGet("open-data")] public IActionResult OpenData() => Page("OpenData");

    private ViewResult Page(string name) => View($"{name}.{Reading.Code()}");
}
