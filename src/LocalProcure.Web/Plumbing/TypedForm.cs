using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LocalProcure.Web.Plumbing;

/// <summary>
/// Keeps what somebody typed when they send a form after their sign-in has ended, or from a page whose token has gone stale:
/// the error page holds the fields and sends them again, so that nothing is typed twice.
/// </summary>
public static class TypedForm
{
    private const string Kept = "LocalProcure.TypedForm";
    private const long MostBytes = 1_000_000;
    public const string Token = "__RequestVerificationToken";

    /// <summary>A page of ours was sent from; the words were not chosen by another site, for the page asks to send them on.</summary>
    public static async Task Note(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || request.Headers["Sec-Fetch-Site"] != "same-origin" || !request.HasFormContentType || !(request.ContentLength <= MostBytes)) return;
        IFormCollection form;
        try { form = await request.ReadFormAsync(context.RequestAborted); }
        // Nothing that could be kept: what cannot be read is refused as such.
        catch (Exception error) when (error is InvalidDataException or IOException) { return; }
        var fields = form.Where(f => f.Key != Token).SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? ""))).ToList();
        // Secrets are typed again.
        if (!form.ContainsKey(Token) || fields.Count == 0 || fields.Exists(f => f.Key.Contains("Password", StringComparison.OrdinalIgnoreCase))) return;
        context.Items[Kept] = new TypedFields(fields, form[Token].ToString(), form.Files.Count > 0);
    }

    /// <summary>What was kept of the request that this error page answers, and where it was sent to.</summary>
    public static (TypedFields Fields, string Address)? Of(HttpContext context) =>
        context.Items[Kept] is TypedFields fields && context.Features.Get<IStatusCodeReExecuteFeature>() is { } sent
            ? (fields, sent.OriginalPathBase + sent.OriginalPath + sent.OriginalQueryString) : null;

    /// <summary>Somebody who is not signed in (always to our own site, whatever host the request named): their fields are kept, or they go to sign in and from there to a page that can be opened.</summary>
    public static async Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        await Note(context.HttpContext);
        if (context.HttpContext.Items.ContainsKey(Kept)) context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery);
        else
        {
            // Where a form is sent to is often no page: back to where it was.
            var from = Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value ? page.PathAndQuery : request.PathBase + "/";
            context.Response.Redirect($"{request.PathBase}/sign-in?then={Uri.EscapeDataString(from)}");
        }
    }

    /// <summary>Notes forms whose token was refused.</summary>
    public sealed class StaleTokens : IAsyncAlwaysRunResultFilter
    {
        public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
        {
            if (context.Result is IAntiforgeryValidationFailedResult) await Note(context.HttpContext);
            await next();
        }
    }
}

/// <summary>The fields of a form as they came, with the token that came with them.</summary>
/// <param name="HadFiles">Files cannot be kept: a browser lets nobody choose them for a person.</param>
public sealed record TypedFields(IReadOnlyList<KeyValuePair<string, string>> Fields, string Token, bool HadFiles);
