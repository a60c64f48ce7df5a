using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Identity;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>One's own account: what it holds, and the name, language and e-mail choices in it.</summary>
[Route("account")]
public sealed class AccountController(AppDb db, UserManager<Account> accounts, Current current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show()
    {
        var account = await accounts.GetUserAsync(User);
        var sessions = await db.Sessions.CountAsync(s => s.AccountId == current.Me.Id && s.EndedAt == null);
        return View("Show", new AccountPage(current.Me, account!.TwoFactorEnabled, sessions));
    }

    [HttpGet("name")]
    public IActionResult Name() => View("Name", new NameForm { Name = current.Me.Name });

    [HttpPost("name")]
    public async Task<IActionResult> Name(NameForm form)
    {
        if (!ModelState.IsValid) return this.Refused("Name", form);
        current.Me.Rename(form.Name!.Trim(), current.Act);
        return await Saved();
    }

    [HttpGet("preferences")]
    public IActionResult Preferences() => View("Preferences", new PreferencesForm { Language = current.Me.Language, Alerts = current.Me.Alerts });

    [HttpPost("preferences")]
    public async Task<IActionResult> Preferences(PreferencesForm form)
    {
        if (!ModelState.IsValid) return this.Refused("Preferences", form);
        current.Me.ChooseLanguage(form.Language!.Value, current.Act);
        if (current.Me.Alerts != form.Alerts!.Value)
        {
            current.Me.ChooseAlerts(form.Alerts.Value, current.Act);
            // What already waits keeps to the new choice.
            foreach (var alert in await db.Alerts.Where(a => a.PersonId == current.Me.Id && a.SentAt == null && a.DroppedAt == null).ToListAsync())
                alert.Repace(form.Alerts.Value, current.Now);
            foreach (var alert in await db.PlanAlerts.Where(a => a.PersonId == current.Me.Id && a.SentAt == null && a.DroppedAt == null).ToListAsync())
                alert.Repace(form.Alerts.Value, current.Now);
            foreach (var alert in await db.OpportunityAlerts.Where(a => a.PersonId == current.Me.Id && a.SentAt == null && a.DroppedAt == null).ToListAsync())
                alert.Repace(form.Alerts.Value, current.Now);
        }
        return await Saved();
    }

    [HttpGet("mail")]
    public async Task<IActionResult> Mail(int page = 1)
    {
        var address = current.Me.Email;
        return View("Mail", await db.Emails.AsNoTracking().Where(e => e.Address == address && e.ForgottenAt == null).OrderByDescending(e => e.CreatedAt).PageAsync(page, 20));
    }

    private async Task<IActionResult> Saved()
    {
        await db.SaveChangesAsync();
        this.Tell(AccountText.Saved);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Show))!);
    }
}

/// <summary>The account with what signing in needs to say.</summary>
public sealed record AccountPage(Person Person, bool HasSecondStep, int Sessions);
