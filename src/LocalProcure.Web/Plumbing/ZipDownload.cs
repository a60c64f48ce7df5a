using System.IO.Compression;
using Microsoft.AspNetCore.Http.Features;

namespace LocalProcure.Web.Plumbing;

/// <summary>Streams a zip that is made while it is sent, so that nothing readable is ever written to disk.</summary>
public sealed class ZipDownload(string name, Func<ZipArchive, Task> write) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "application/zip";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        // The zip writer ends some of its parts in a way that only writes synchronously.
        if (context.HttpContext.Features.Get<IHttpBodyControlFeature>() is { } body) body.AllowSynchronousIO = true;
        using var zip = new ZipArchive(response.BodyWriter.AsStream(leaveOpen: true), ZipArchiveMode.Create, leaveOpen: true);
        await write(zip);
    }
}
