namespace LocalProcure.Web.Plumbing;

/// <summary>The server side of htmx: the same action answers a plain form with a page and htmx with the part it swaps.</summary>
public static class Htmx
{
    /// <summary>True for a request that wants a part; a history restore or a boosted link wants the full page.</summary>
    public static bool IsHtmx(this HttpRequest request) =>
        request.Headers["HX-Request"] == "true"
        && request.Headers["HX-History-Restore-Request"] != "true"
        && request.Headers["HX-Request-Type"] != "full"
        && !request.Headers.ContainsKey("HX-Boosted");

    /// <summary>After a form: the part for htmx (422 when refused), else a redirect to the page, or the full page with 422.</summary>
    public static IActionResult PartOrPage(this Controller controller, string part, object? model, string page, string? view = null)
    {
        var valid = controller.ModelState.IsValid;
        if (!controller.Request.IsHtmx() && valid) return controller.LocalRedirectSeeOther(page);
        controller.Response.StatusCode = valid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return controller.Request.IsHtmx() ? controller.PartialView(part, model)
            : controller.View(view ?? part, model);
    }

    /// <summary>The page again with what was typed and why it was refused: status 422.</summary>
    public static IActionResult Refused(this Controller controller, string view, object? model)
    {
        controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return controller.View(view, model);
    }

    /// <summary>303 to an address of our own, so that reloading never repeats a form.</summary>
    public static IActionResult LocalRedirectSeeOther(this Controller controller, string page)
    {
        if (!controller.Url.IsLocalUrl(page)) throw new InvalidOperationException("Only our own addresses.");
        return new SeeOther(page);
    }

    private sealed class SeeOther(string address) : ActionResult
    {
        public override void ExecuteResult(ActionContext context)
        {
            context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.HttpContext.Response.Headers.Location = address;
            context.HttpContext.RequestServices.GetRequiredService<Microsoft.AspNetCore.Mvc.ViewFeatures.ITempDataDictionaryFactory>()
                .GetTempData(context.HttpContext).Save();
        }
    }

    /// <summary>Caches must keep the part and the page apart.</summary>
    public static void UseHtmxVary(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
                context.Response.Headers.Append("Vary", "HX-Request");
            return Task.CompletedTask;
        });
        return next(context);
    });
}
