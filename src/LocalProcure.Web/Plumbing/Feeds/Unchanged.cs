using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace LocalProcure.Web.Plumbing.Feeds;

/// <summary>Answers for machines that come again and again: a strong ETag over the bytes, and 304 for who has them already.</summary>
public static class Unchanged
{
    public static IActionResult AsAtom(this Controller controller, Feed feed) => controller.Tagged(AtomFeed.Write(controller.Mark().On(feed)), AtomFeed.ContentType);

    public static IActionResult AsJsonFeed(this Controller controller, Feed feed) => controller.Tagged(JsonFeed.Write(controller.Mark().On(feed)), JsonFeed.ContentType);

    public static IActionResult AsCalendar(this Controller controller, string name, IEnumerable<CalendarItem> items, string? fileName = null, bool isPublic = true) =>
        controller.Tagged(CalendarFile.Write(controller.Mark().On(name), controller.Mark().On(items)), CalendarFile.ContentType, fileName, isPublic);

    /// <param name="isPublic">False for what only one person may read: no shared cache keeps it.</param>
    public static IActionResult Tagged(this Controller controller, byte[] bytes, string contentType, string? fileName = null, bool isPublic = true)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
        controller.Response.Headers.CacheControl = isPublic ? "public, max-age=60" : "private, no-cache";
        if (!isPublic) controller.Response.Headers.Append("Referrer-Policy", "no-referrer");
        // FileResult compares If-None-Match with the tag and answers 304 by itself.
        return fileName is null ? controller.File(bytes, contentType, null, tag) : controller.File(bytes, contentType, fileName, null, tag);
    }

    private static DemoMark Mark(this Controller controller) => controller.HttpContext.RequestServices.GetRequiredService<DemoMark>();
}
