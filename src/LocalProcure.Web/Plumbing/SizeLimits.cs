using Microsoft.AspNetCore.Http.Metadata;

namespace LocalProcure.Web.Plumbing;

/// <summary>
/// A request that is larger than its page takes is refused as too big before anything of it is read. Left to itself the check of the form's
/// token would be the first to fail on it, and the page would say that the form could not be read.
/// </summary>
public static class SizeLimits
{
    public static void UseSizeLimits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize is { } most && context.Request.ContentLength > most)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }
        return next(context);
    });
}
