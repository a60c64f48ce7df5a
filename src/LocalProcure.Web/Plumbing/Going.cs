using Microsoft.AspNetCore.Mvc;

namespace LocalProcure.Web.Plumbing;

/// <summary>Short ways to send somebody on after an act.</summary>
public static class Going
{
    /// <summary>303 to a page of ours, in the reader's language; the path starts with a slash and names none.</summary>
    public static IActionResult GoTo(this Controller controller, string path) => controller.LocalRedirectSeeOther(controller.Url.Content("~" + path));
}
