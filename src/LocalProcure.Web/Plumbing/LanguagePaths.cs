using System.Globalization;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace LocalProcure.Web.Plumbing;

/// <summary>Marks an endpoint for machines: it lives at its bare path and is never redirected to a language.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NoLanguageAttribute : Attribute;

/// <summary>
/// Takes /en or /cy off the front of the path and keeps it as the path base, so that every address the site makes stays in the
/// reader's language by itself. A page asked for without a language is redirected to the reader's.
/// </summary>
public static class LanguagePaths
{
    private const string LanguageKey = "LocalProcure.Language";

    public static void UseLanguagePaths(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var (language, rest) = Split(context.Request.Path);
        if (language is { } said)
        {
            context.Request.PathBase = context.Request.PathBase.Add("/" + said.Code());
            context.Request.Path = rest;
            context.Items[LanguageKey] = said;
        }
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = (language ?? Asked(context.Request)).Culture();
        await next();
    });

    /// <summary>After sign-in is known: sends a page without a language to the person's choice, else the browser's, else English.</summary>
    public static void UseLanguageRedirects(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.LanguageInPath() is null && IsPage(context))
        {
            var person = context.RequestServices.GetRequiredService<Current>().Person;
            var language = person?.Language ?? Asked(context.Request);
            var request = context.Request;
            context.Response.Headers.Append("Vary", "Accept-Language, Cookie");
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = $"{request.PathBase}/{language.Code()}{(request.Path == "/" ? "" : request.Path.ToUriComponent())}{request.QueryString}";
            return;
        }
        await next();
    });

    /// <summary>The language named in the address, or null at a bare path.</summary>
    public static Language? LanguageInPath(this HttpContext context) => context.Items[LanguageKey] as Language?;

    /// <summary>This page's address in a language, path and query kept.</summary>
    public static string InLanguage(this HttpRequest request, Language language)
    {
        var pathBase = request.PathBase.Value ?? "";
        if (request.HttpContext.LanguageInPath() is not null) pathBase = pathBase[..^3];
        return $"{pathBase}/{language.Code()}{(request.Path == "/" ? "" : request.Path.ToUriComponent())}{request.QueryString}";
    }

    private static bool IsPage(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.GetEndpoint() is { } endpoint
        && endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
        && endpoint.Metadata.GetMetadata<NoLanguageAttribute>() is null;

    private static (Language?, PathString) Split(PathString path) =>
        path.StartsWithSegments("/en", StringComparison.Ordinal, out var rest) ? (Language.English, Rooted(rest))
        : path.StartsWithSegments("/cy", StringComparison.Ordinal, out rest) ? (Language.Welsh, Rooted(rest))
        : (null, path);

    private static PathString Rooted(PathString rest) => rest.HasValue ? rest : "/";

    private static Language Asked(HttpRequest request)
    {
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1))
        {
            if (wanted.Quality == 0) continue;
            if (wanted.Value.StartsWith("cy", StringComparison.OrdinalIgnoreCase)) return Language.Welsh;
            if (wanted.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return Language.English;
        }
        return Language.English;
    }
}
