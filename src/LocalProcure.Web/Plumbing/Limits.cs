using System.Globalization;
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
    public const string Upload = "upload";
    public const string Search = "search";

    private static readonly (string Name, int Permits, TimeSpan Window)[] All =
    [
        // An office of a hundred behind one address must still be able to start its day.
        (SignIn, 60, TimeSpan.FromMinutes(5)),
        (Letters, 12, TimeSpan.FromMinutes(10)),
        (Upload, 60, TimeSpan.FromMinutes(5)),
        (Search, 120, TimeSpan.FromMinutes(1)),
    ];

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
