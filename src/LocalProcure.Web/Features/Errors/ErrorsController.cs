namespace LocalProcure.Web.Features.Errors;

/// <summary>Friendly pages for what went wrong, in the reader's language.</summary>
[AllowAnonymous, NoLanguage, IgnoreAntiforgeryToken, ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorsController : Controller
{
    [Route("errors/{status:int}")]
    public IActionResult Show(int status)
    {
        // Asked for by its own address it says what it is, too.
        if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        return View("Show", Response.StatusCode);
    }
}
