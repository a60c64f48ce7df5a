using System.Security.Claims;
using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using QRCoder;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>Turning two-step sign-in on and off, and recovery codes.</summary>
[Route("account/second-step")]
public sealed class SecondStepController(AppDb db, UserManager<Account> accounts, SignInManager<Account> signIn, SecondStep secondStep, StepUp stepUp, AccountMail mail, Current current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string? then)
    {
        var account = (await accounts.GetUserAsync(User))!;
        if (!account.TwoFactorEnabled) return this.LocalRedirectSeeOther(Url.Action(nameof(New), new { then })!);
        // The step is on but was not taken in this session: signing in again takes it.
        return current.TookSecondStep || then is null ? View("SecondStep", PageOf(account)) : await SignInAgain(then);
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(string? then) => View("SetUpSecondStep", await SetUpPage(new CodeForm { Then = then }));

    [HttpPost("new"), EnableRateLimiting(Limits.SignIn)]
    public async Task<IActionResult> Create(CodeForm form)
    {
        var account = (await accounts.GetUserAsync(User))!;
        // Replacing a working app is for somebody who signed in with it.
        if (account.TwoFactorEnabled && !current.TookSecondStep) return Forbid();
        IReadOnlyList<string>? codes = null;
        if (ModelState.IsValid && (codes = await secondStep.TurnOn(account, form.Code!)) is null) ModelState.AddModelError(nameof(form.Code), SecondStepText.CodeWrong);
        if (codes is null) return this.Refused("SetUpSecondStep", await SetUpPage(form));
        mail.SecondStepOn(current.Me);
        await db.SaveChangesAsync();
        // The code has just been given, so this session took the step.
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [new Claim("amr", "mfa")]);
        return View("RecoveryCodes", new CodesPage(codes, Url.IsLocalUrl(form.Then) ? form.Then : null));
    }

    [HttpPost("recovery-codes"), EnableRateLimiting(Limits.SignIn)]
    public async Task<IActionResult> Codes(PasswordForm form)
    {
        var account = (await accounts.GetUserAsync(User))!;
        if (!account.TwoFactorEnabled || !current.TookSecondStep) return Forbid();
        return await Checked(form, account) is { } refusal ? refusal
            : View("RecoveryCodes", new CodesPage(await secondStep.NewRecoveryCodes(account), null));
    }

    [HttpPost("off"), EnableRateLimiting(Limits.SignIn)]
    public async Task<IActionResult> TurnOff(PasswordForm form)
    {
        var account = (await accounts.GetUserAsync(User))!;
        if (!current.TookSecondStep) return Forbid();
        if (SecondStep.IsNeededBy(current.Me)) ModelState.AddModelError(nameof(form.Password), SecondStepText.CannotTurnOff);
        if (await Checked(form, account) is { } refusal) return refusal;
        await secondStep.TurnOff(account);
        mail.SecondStepOff(current.Me);
        await db.SaveChangesAsync();
        this.Tell(SecondStepText.TurnedOff);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Account")!);
    }

    private async Task<IActionResult?> Checked(PasswordForm form, Account account)
    {
        if (ModelState.IsValid && !await stepUp.PasswordIsRight(current.Me, form.Password)) ModelState.AddModelError(nameof(form.Password), SignInText.PasswordWrong);
        return ModelState.IsValid ? null : this.Refused("SecondStep", PageOf(account));
    }

    private async Task<IActionResult> SignInAgain(string then)
    {
        await signIn.SignOutAsync();
        return this.LocalRedirectSeeOther(Url.Action("New", "SignIn", new { then = Url.IsLocalUrl(then) ? then : null })!);
    }

    private SecondStepPage PageOf(Account account) => new(SecondStep.RecoveryCodesLeft(account), current.TookSecondStep, !SecondStep.IsNeededBy(current.Me));

    private async Task<SetUpPage> SetUpPage(CodeForm form)
    {
        var account = (await accounts.GetUserAsync(User))!;
        var key = await secondStep.KeyToSetUp(account);
        var address = $"otpauth://totp/LocalProcure:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer=LocalProcure&digits=6&period=30";
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var picture = Convert.ToBase64String(new PngByteQRCode(data).GetGraphic(6));
        return new SetUpPage(form, string.Join(' ', key.Chunk(4).Select(part => new string(part))), address, "data:image/png;base64," + picture, SecondStep.IsNeededBy(current.Me));
    }
}

/// <summary>The page where the step is on.</summary>
public sealed record SecondStepPage(int CodesLeft, bool TookIt, bool MayTurnOff);

/// <summary>The page where it is set up: the key to type, to open and to scan.</summary>
public sealed record SetUpPage(CodeForm Form, string Key, string Address, string Picture, bool IsNeeded);

/// <summary>Recovery codes, shown once.</summary>
public sealed record CodesPage(IReadOnlyList<string> Codes, string? Then);
