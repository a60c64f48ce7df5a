using LocalProcure.Domain.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>Closing one's account: the person is forgotten, the record of what was done for organisations stays without a name.</summary>
public sealed class ClosureController(StepUp stepUp, Closure closure, AccountMail mail, Current current) : Controller
{
    [HttpGet("account/closure")]
    public async Task<IActionResult> New() => View("Close", new ClosurePage(await closure.WhyNot(current.Me)));

    [HttpPost("account/closure"), EnableRateLimiting(Limits.SignIn)]
    public async Task<IActionResult> Create(PasswordForm form)
    {
        var reason = await closure.WhyNot(current.Me);
        if (reason is not null) ModelState.AddModelError(nameof(form.Password), reason);
        else if (ModelState.IsValid && !await stepUp.PasswordIsRight(current.Me, form.Password)) ModelState.AddModelError(nameof(form.Password), SignInText.PasswordWrong);
        if (!ModelState.IsValid) return this.Refused("Close", new ClosurePage(reason));
        mail.Closed(current.Me);
        await closure.Close(current.Me, current.Act);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Done))!);
    }

    [AllowAnonymous, HttpGet("account/closed")]
    public IActionResult Done() => View("Closed");
}

/// <summary>The closing page, with the reason when it cannot be done.</summary>
public sealed record ClosurePage(string? WhyNot);
