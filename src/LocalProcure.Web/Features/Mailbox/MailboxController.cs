using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Mailbox;

/// <summary>What the site has written to people. Staff see all but what sealing or privacy keeps for others, and why it does (<see cref="EmailKinds.WhyHidden"/>).</summary>
[Route("staff/mailbox"), Authorize(Policy = Policies.Staff)]
public sealed class MailboxController(AppDb db, IMailTransport transport, Current current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? show, int page = 1)
    {
        var emails = Readable.AsNoTracking();
        emails = show switch
        {
            "waiting" => emails.Where(e => e.SentAt == null && e.GivenUpAt == null),
            "given-up" => emails.Where(e => e.GivenUpAt != null),
            _ => emails,
        };
        return View(new MailboxPage(await emails.OrderByDescending(e => e.CreatedAt).ThenByDescending(e => e.Id).PageAsync(page, 25), show, !transport.LeavesTheSite));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await Readable.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id) is { } email ? View(new MailPage(email, MayRead(email), HasFile(email))) : NotFound();

    [HttpGet("{id:guid}/file")]
    public async Task<IActionResult> File(Guid id) =>
        await Readable.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id) is { } email && MayRead(email) && HasFile(email)
            ? PhysicalFile(((FolderTransport)transport).PathOf(email), "message/rfc822", email.FileName + ".eml") : NotFound();

    [HttpPost("{id:guid}/attempt")]
    public async Task<IActionResult> Retry(Guid id)
    {
        if (await Readable.SingleOrDefaultAsync(e => e.Id == id && e.SentAt == null) is not { } email) return NotFound();
        email.TryAgain(current.Now);
        await db.SaveChangesAsync();
        this.Tell(MailboxText.WillTry);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id })!);
    }

    private IQueryable<Email> Readable => db.Emails.Where(e => EmailKinds.StaffMayRead.Contains(e.Kind) && e.ForgottenAt == null);

    // One-time links that really go out by e-mail are for their reader alone. In a folder nobody else could ever open them.
    private bool MayRead(Email email) => !email.Kind.MayHoldOneTimeLink() || !transport.LeavesTheSite;

    private bool HasFile(Email email) => transport is FolderTransport folder && System.IO.File.Exists(folder.PathOf(email));
}

/// <summary>The list with its filter.</summary>
public sealed record MailboxPage(Paged<Email> Emails, string? Show, bool ToFolder);

/// <summary>One e-mail, and whether its words may be shown here.</summary>
public sealed record MailPage(Email Email, bool MayRead, bool HasFile);
