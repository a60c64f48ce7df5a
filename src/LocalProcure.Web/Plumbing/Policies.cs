using Microsoft.AspNetCore.Authorization;

namespace LocalProcure.Web.Plumbing;

/// <summary>What an endpoint may ask of the person before it looks anything up. Everything not public needs at least sign-in.</summary>
public static class Policies
{
    /// <summary>Project staff who took a second step at sign-in.</summary>
    public const string Staff = "Staff";

    /// <summary>Anyone signed in with a second step: officers, openers, evaluators.</summary>
    public const string SecondStep = "SecondStep";

    public static void Add(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        options.AddPolicy(SecondStep, p => p.RequireAuthenticatedUser().RequireClaim("amr", "mfa"));
        options.AddPolicy(Staff, p => p.RequireAuthenticatedUser().RequireClaim("amr", "mfa").AddRequirements(new IsStaff()));
    }

    /// <summary>Asked of the person's row, not of the cookie, so that it ends the moment it is taken away.</summary>
    public sealed class IsStaff : IAuthorizationRequirement;

    /// <summary>Answers <see cref="IsStaff"/>.</summary>
    public sealed class IsStaffHandler(Current current) : AuthorizationHandler<IsStaff>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, IsStaff requirement)
        {
            if (current.Person is { IsStaff: true }) context.Succeed(requirement);
            return Task.CompletedTask;
        }
    }
}
