using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Reports;

/// <summary>Asking to be told of reports without an account: nothing is sent before the address is confirmed, and one click stops it.</summary>
[Route("reports"), AllowAnonymous]
public sealed class SubscriptionController(AppDb db, Current current, Links links, SubscriberLinks tokens) : Controller
{
    /// <summary>Nobody is sent a second confirming e-mail sooner than this, so that the form cannot be used to pester.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(10);

    [HttpGet("{area}/subscription")]
    public async Task<IActionResult> New(string area) =>
        await IsReported(area) ? View(new SubscriptionForm { AreaCode = area }) : NotFound();

    [HttpPost("{area}/subscription"), EnableRateLimiting(Limits.Letters)]
    public async Task<IActionResult> Create(string area, SubscriptionForm form)
    {
        if (!await IsReported(area)) return NotFound();
        form.AreaCode = area;
        if (!ModelState.IsValid) return this.Refused("New", form);
        await Ask(Subscriber.Normal(form.Email!), area);
        // The answer is the same whether or not the address was known: it tells nobody who subscribes.
        return View("Sent");
    }

    [HttpGet("confirm/{token}")]
    public async Task<IActionResult> Confirm(string token) =>
        await Find(tokens.ReadConfirm(token)) is { } subscriber && subscriber.WhyNotConfirm(current.Now) is null ? View(subscriber) : NoLink();

    [HttpPost("confirm/{token}"), ActionName("Confirm")]
    public async Task<IActionResult> ConfirmNow(string token)
    {
        if (await Find(tokens.ReadConfirm(token)) is not { } subscriber) return NoLink();
        subscriber.Confirm(Act.BySystem(current.Now));
        await db.SaveChangesAsync();
        return View("Confirmed", subscriber);
    }

    /// <summary>Scanners follow links, so the link asks; only the button, or a mail program's one-click post, acts.</summary>
    [HttpGet("stop/{token}")]
    public async Task<IActionResult> Stop(string token) => await Find(tokens.ReadStop(token)) is { } subscriber ? View(subscriber) : NoLink();

    /// <summary>RFC 8058: acts at once, with the signed token as its only authority.</summary>
    [HttpPost("stop/{token}"), ActionName("Stop"), NoLanguage, FromAnywhere, IgnoreAntiforgeryToken]
    public async Task<IActionResult> StopNow(string token)
    {
        if (await Find(tokens.ReadStop(token)) is not { } subscriber) return NoLink();
        subscriber.End(Act.BySystem(current.Now));
        await db.SaveChangesAsync();
        return View("Stopped");
    }

    private async Task Ask(string email, string area)
    {
        var act = Act.BySystem(current.Now);
        var subscriber = await db.Subscribers.SingleOrDefaultAsync(s => s.AreaCode == area && s.Email == email);
        if (subscriber is { IsActive: true } || subscriber is not null && current.Now < subscriber.AskedAt + Between) return;
        if (subscriber is null) db.Subscribers.Add(subscriber = new Subscriber(email, area, Reading, act));
        else subscriber.AskAgain(Reading, act);
        db.Emails.Add(Email.To(email, Reading, () => SubscriberText.ConfirmSubject, () => new EmailBody(SubscriberText.ConfirmWhy(Areas.NameOf(area)))
            .Button(SubscriberText.Confirm, links.To(Reading, tokens.Confirm(subscriber)))
            .Paragraph(SubscriberText.ConfirmElse), current.Now, EmailKind.Report));
        await db.SaveChangesAsync();
    }

    private async Task<bool> IsReported(string area) =>
        Areas.Find(area) is not null && (await db.Buyers.AnyAsync(b => b.AreaCode == area) || await db.Reports.AnyAsync(r => r.AreaCode == area));

    private async Task<Subscriber?> Find(Guid? id) => id is { } known ? await db.Subscribers.SingleOrDefaultAsync(s => s.Id == known) : null;

    private ViewResult NoLink()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("NoLink");
    }
}
