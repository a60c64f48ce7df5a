namespace LocalProcure.Web.Plumbing;

/// <summary>Lets an endpoint take unsafe requests that come from other sites (one-click unsubscribe).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class FromAnywhereAttribute : Attribute;

/// <summary>The headers that every answer carries, errors and files too.</summary>
public static class SecurityHeaders
{
    /// <summary>Nothing but our own files; the hash is govuk-frontend's one-line body snippet.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self' 'sha256-GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw='; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        context.Response.OnStarting(() =>
        {
            // Pages made for one person are never kept by caches.
            if (context.User.Identity?.IsAuthenticated == true && !headers.ContainsKey("Cache-Control")) headers.CacheControl = "no-store";
            context.RequestServices.GetRequiredService<DemoMark>().OnName(context.Response);
            return Task.CompletedTask;
        });
        await next();
    });

    /// <summary>Refuses unsafe requests that the browser says another site made.</summary>
    public static void UseFetchMetadataCheck(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        var unsafeMethod = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (unsafeMethod && (site is "cross-site" or "same-site")
            && context.GetEndpoint()?.Metadata.GetMetadata<FromAnywhereAttribute>() is null)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        await next();
    });
}
