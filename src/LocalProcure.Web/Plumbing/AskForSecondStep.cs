using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.AspNetCore.Authorization.Policy;

namespace LocalProcure.Web.Plumbing;

/// <summary>Somebody whose work needs a second step and who signed in without one is taken to where it is set up, instead of to a refusal.</summary>
public sealed class AskForSecondStep(Current current) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult result)
    {
        var asksForIt = policy.Requirements.OfType<ClaimsAuthorizationRequirement>().Any(r => r.ClaimType == "amr");
        if (result.Forbidden && asksForIt && HttpMethods.IsGet(context.Request.Method)
            && current.Person is { } person && !current.TookSecondStep && SecondStep.IsNeededBy(person))
        {
            var here = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
            context.Response.Redirect($"{context.Request.PathBase}/account/second-step?then={Uri.EscapeDataString(here)}");
            return Task.CompletedTask;
        }
        return usual.HandleAsync(next, context, policy, result);
    }
}
