using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>Creating an account and confirming its address. Whether an address has an account is told only to that address.</summary>
[AllowAnonymous]
public sealed class RegistrationController(AppDb db, UserManager<Account> accounts, AccountMail mail, Current current) : Controller
{
    [HttpGet("register")]
    public IActionResult New(string? then, string? email) => View("Register", new RegistrationForm { Then = then, Email = email });

    [HttpPost("register"), EnableRateLimiting(Limits.Letters)]
    public async Task<IActionResult> Create(RegistrationForm form)
    {
        var address = form.Email?.Trim() ?? "";
        var account = new Account { Id = Guid.CreateVersion7(), UserName = address, Email = address };
        if (ModelState.GetFieldValidationState(nameof(form.Password)) == Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Valid)
            foreach (var rule in accounts.PasswordValidators)
                foreach (var error in (await rule.ValidateAsync(accounts, account, form.Password)).Errors)
                    ModelState.TryAddModelError(nameof(form.Password), error.Description);
        if (!ModelState.IsValid) return this.Refused("Register", form);

        var then = Url.IsLocalUrl(form.Then) ? form.Then : null;
        // The password is hashed either way, so that the time taken tells nothing.
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, form.Password!);
        if (await accounts.FindByEmailAsync(address) is { } existing) await Remind(existing, then);
        else
        {
            var person = new Person(account.Id, form.Name!.Trim(), address, Reading, current.Now);
            db.People.Add(person);
            try
            {
                var created = await accounts.CreateAsync(account);
                if (!created.Succeeded) throw new InvalidOperationException(string.Join(", ", created.Errors.Select(e => e.Code)));
                await mail.Confirm(person, account, then);
                await db.SaveChangesAsync();
            }
            catch (DbUpdateException)
            {
                // The same address was registered at the same moment, by a second press of the button; the first one has its letter.
                db.ChangeTracker.Clear();
                if (await accounts.FindByEmailAsync(address) is null) throw;
            }
        }
        return this.LocalRedirectSeeOther(Url.Action(nameof(Sent))!);
    }

    [HttpGet("register/sent")]
    public IActionResult Sent() => View("RegistrationSent");

    /// <summary>Asks first: programs that check mail for viruses open every link.</summary>
    [HttpGet("confirm")]
    public async Task<IActionResult> Confirmation(Guid id, string? code, string? then)
    {
        var account = await accounts.FindByIdAsync(id.ToString());
        return account is { EmailConfirmed: true } ? GoOn(then)
            : account is not null && await accounts.VerifyUserTokenAsync(account, accounts.Options.Tokens.EmailConfirmationTokenProvider, UserManager<Account>.ConfirmEmailTokenPurpose, AccountMail.Unpack(code))
                ? View("Confirm", new ConfirmPage(id, code!, then))
                : this.Refused("LinkOver", null);
    }

    [HttpPost("confirm"), EnableRateLimiting(Limits.SignIn)]
    public async Task<IActionResult> Confirm(Guid id, string? code, string? then)
    {
        var account = await accounts.FindByIdAsync(id.ToString());
        if (account is null) return this.Refused("LinkOver", null);
        if (account.EmailConfirmed) return GoOn(then);
        return (await accounts.ConfirmEmailAsync(account, AccountMail.Unpack(code))).Succeeded ? GoOn(then) : this.Refused("LinkOver", null);
    }

    private IActionResult GoOn(string? then)
    {
        this.Tell(SignInText.Confirmed);
        return this.LocalRedirectSeeOther(Url.Action("New", "SignIn", new { then = Url.IsLocalUrl(then) ? then : null })!);
    }

    // One letter an hour at most: nobody's mailbox can be filled from here.
    private async Task Remind(Account existing, string? then)
    {
        var person = await db.People.SingleAsync(p => p.Id == existing.Id);
        var since = current.Now.AddHours(-1);
        if (await db.Emails.AnyAsync(e => e.Address == person.Email && e.CreatedAt > since && (e.Kind == EmailKind.Security || e.Kind == EmailKind.Account))) return;
        if (existing.EmailConfirmed) mail.Exists(person);
        else await mail.Confirm(person, existing, then);
        await db.SaveChangesAsync();
    }
}

/// <summary>What the confirmation button sends.</summary>
public sealed record ConfirmPage(Guid Id, string Code, string? Then);
