using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>Changing the password and the address that one signs in with. Each asks for the password.</summary>
[Route("account")]
public sealed class CredentialsController(AppDb db, UserManager<Account> accounts, StepUp stepUp, Sessions sessions, AccountMail mail, Current current) : Controller
{
    [HttpGet("password")]
    public IActionResult Password() => View("ChangePassword", new ChangePasswordForm());

    [HttpPost("password"), EnableRateLimiting(Limits.SignIn)]
    public async Task<IActionResult> Password(ChangePasswordForm form)
    {
        if (ModelState.IsValid && !await stepUp.PasswordIsRight(current.Me, form.Current)) ModelState.AddModelError(nameof(form.Current), SignInText.PasswordWrong);
        if (ModelState.IsValid)
        {
            var account = (await accounts.GetUserAsync(User))!;
            foreach (var error in (await accounts.ChangePasswordAsync(account, form.Current!, form.Password!)).Errors)
                ModelState.TryAddModelError(nameof(form.Password), error.Description);
        }
        if (!ModelState.IsValid) return this.Refused("ChangePassword", form);
        await sessions.EndAll(current.Me.Id, except: Sessions.IdOf(User));
        mail.PasswordChanged(current.Me);
        await db.SaveChangesAsync();
        return Done(AccountText.PasswordChanged);
    }

    [HttpGet("address")]
    public IActionResult Address() => View("ChangeAddress", new ChangeAddressForm());

    [HttpPost("address"), EnableRateLimiting(Limits.Letters)]
    public async Task<IActionResult> Address(ChangeAddressForm form)
    {
        var address = form.Email?.Trim() ?? "";
        if (string.Equals(address, current.Me.Email, StringComparison.OrdinalIgnoreCase)) ModelState.AddModelError(nameof(form.Email), AccountText.AddressSame);
        if (ModelState.IsValid && !await stepUp.PasswordIsRight(current.Me, form.Password)) ModelState.AddModelError(nameof(form.Password), SignInText.PasswordWrong);
        if (!ModelState.IsValid) return this.Refused("ChangeAddress", form);
        // An address that has an account gets nothing and the answer is the same: nobody learns who is here.
        if (await accounts.FindByEmailAsync(address) is null) await mail.NewAddress(current.Me, (await accounts.GetUserAsync(User))!, address);
        await db.SaveChangesAsync();
        return Done(AccountText.AddressSent);
    }

    [HttpGet("address/confirmation")]
    public async Task<IActionResult> NewAddress(string? to, string? code) =>
        await IsAllowed(to, code) ? View("ConfirmAddress", new ConfirmAddressPage(to!, code!)) : this.Refused("LinkOver", null);

    [HttpPost("address/confirmation")]
    public async Task<IActionResult> ConfirmAddress(string? to, string? code)
    {
        if (!await IsAllowed(to, code)) return this.Refused("LinkOver", null);
        var account = (await accounts.GetUserAsync(User))!;
        current.Me.Move(to!, current.Act);
        account.UserName = to;
        // Saves the person in the same save; a second owner of the address is refused by its unique index.
        if (!(await accounts.ChangeEmailAsync(account, to!, AccountMail.Unpack(code))).Succeeded) return this.Refused("LinkOver", null);
        return Done(AccountText.AddressChanged);
    }

    private async Task<bool> IsAllowed(string? to, string? code) =>
        to is not null && await accounts.GetUserAsync(User) is { } account && await accounts.FindByEmailAsync(to) is null
        && await accounts.VerifyUserTokenAsync(account, accounts.Options.Tokens.ChangeEmailTokenProvider, UserManager<Account>.GetChangeEmailTokenPurpose(to), AccountMail.Unpack(code));

    private IActionResult Done(string told)
    {
        this.Tell(told);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Account")!);
    }
}

/// <summary>What the confirmation button sends.</summary>
public sealed record ConfirmAddressPage(string To, string Code);
