namespace LocalProcure.Web.Features.Errors;

/// <summary>Friendly pages for what went wrong, in the reader's language.</summary>
[AllowAnonymous, NoLanguage, IgnoreAntiforgeryToken, ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorsController : Controller
{
    [Route("errors/{status:int}")]
    public IActionResult Show(int status) => View("Show", status);
}
