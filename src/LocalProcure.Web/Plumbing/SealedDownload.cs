using LocalProcure.Domain.Bids;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Keys;
using Microsoft.Net.Http.Headers;

namespace LocalProcure.Web.Plumbing;

/// <summary>Sends a bid's file, unlocked on the way out; never kept by a cache, always saved rather than shown.</summary>
public sealed class SealedDownload(FileStore files, Guid bidId, BidFile file) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = file.ContentType;
        response.ContentLength = file.Size;
        response.Headers.CacheControl = "no-store";
        var name = new ContentDispositionHeaderValue("attachment");
        name.SetHttpFileName(file.Name);
        response.Headers.ContentDisposition = name.ToString();
        await using var made = files.Open(file.StoredAs);
        await BidVault.OpenFile(bidId, file, made, response.Body, context.HttpContext.RequestAborted);
    }
}
