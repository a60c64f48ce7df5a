using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LocalProcure.Web.Features.Errors;

/// <summary>Friendly pages for what went wrong, in the reader's language.</summary>
[AllowAnonymous, NoLanguage, IgnoreAntiforgeryToken, ApiExplorerSettings(IgnoreApi = true), ReadsNoForm]
public sealed class ErrorsController : Controller
{
    [Route("errors/{status:int}")]
    public IActionResult Show(int status)
    {
        // Asked for by its own address it says what it is, too.
        if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        // A part of a page is not the place for what went wrong with it.
        if (Request.IsHtmx()) (Response.Headers["HX-Retarget"], Response.Headers["HX-Reswap"]) = ("body", "innerHTML");
        if (TypedForm.Of(HttpContext) is not var (typed, address)) return View("Show", Response.StatusCode);
        Response.Headers.CacheControl = "no-store";
        return View("Typed", new TypedPage(typed, address, Response.StatusCode == StatusCodes.Status401Unauthorized));
    }
}

/// <summary>What was typed and not taken, held for sending it again.</summary>
public sealed record TypedPage(TypedFields Typed, string Address, bool SignedOut)
{
    /// <summary>What looks like somebody's own words, to copy by hand if all else fails; ids and choices help nobody.</summary>
    public IReadOnlyList<string> Shown { get; } = [.. Typed.Fields.Select(f => f.Value).Where(v => v.Contains(' ', StringComparison.Ordinal)).Distinct()];
}

/// <summary>The page for a form that could not be read must not fail on the same form.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadsNoFormAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        context.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
