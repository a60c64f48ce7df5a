using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Plumbing;

/// <summary>How often one address may ask for what is costly or could be guessed at. Over the limit: 429 with Retry-After.</summary>
public static class Limits
{
    /// <summary>Passwords, codes and links that are tried: [EnableRateLimiting(Limits.SignIn)].</summary>
    public const string SignIn = "sign-in";
    /// <summary>What sends an e-mail to somebody named by whoever asks.</summary>
    public const string Letters = "letters";
    public const string Search = "search";

    private static readonly (string Name, int Permits, TimeSpan Window)[] All =
    [
        // An office of a hundred behind one address must still be able to start its day.
        (SignIn, 60, TimeSpan.FromMinutes(5)),
        (Letters, 12, TimeSpan.FromMinutes(10)),
        (Search, 120, TimeSpan.FromMinutes(1)),
    ];

    /// <summary>Files that one person may send in five minutes.</summary>
    private const int Uploads = 60;

    // A request that is answered by an error page passes here a second time, and is still one.
    private static bool CarriesFiles(HttpRequest request) =>
        request.HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>() is null && HttpMethods.IsPost(request.Method) && request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;

    public static void AddLimits(this IServiceCollection services, IConfiguration settings)
    {
        var enabled = settings.GetValue("Limits:Enabled", true);
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = (context, _) =>
            {
                var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
                context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            // Every form that can carry a file, known by its kind and not by a mark that somebody could forget.
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => enabled && CarriesFiles(context.Request)
                ? RateLimitPartition.GetFixedWindowLimiter("upload " + (context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? context.Connection.RemoteIpAddress?.ToString()),
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = Uploads, Window = TimeSpan.FromMinutes(5) })
                : RateLimitPartition.GetNoLimiter("others"));
            foreach (var (name, permits, window) in All)
                o.AddPolicy(name, context => enabled && !IsReading(context)
                    ? RateLimitPartition.GetFixedWindowLimiter($"{name} {context.Connection.RemoteIpAddress}", _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window })
                    : RateLimitPartition.GetNoLimiter(name));
        });
    }

    // Opening the form is free; only search counts reading.
    private static bool IsReading(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName != Search;
}
