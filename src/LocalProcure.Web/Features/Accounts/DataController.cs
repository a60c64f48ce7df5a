using System.IO.Compression;
using System.Text.Json;
using LocalProcure.Domain.People;
using LocalProcure.Web.Data.Sealing;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>Everything held about oneself, as one file.</summary>
[Route("account/data")]
public sealed class DataController(AppDb db, UserManager<Account> accounts, StepUp stepUp, Current current, HeldAbout held, RoomSeal rooms) : Controller
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    [HttpGet("")]
    public IActionResult New() => View("Download", new PasswordForm());

    [HttpPost(""), EnableRateLimiting(Limits.SignIn)]
    public async Task<IActionResult> Create(PasswordForm form)
    {
        if (ModelState.IsValid && !await stepUp.PasswordIsRight(current.Me, form.Password)) ModelState.AddModelError(nameof(form.Password), SignInText.PasswordWrong);
        return ModelState.IsValid ? File(await Zip(), "application/zip", $"localprocure-{current.Now:yyyy-MM-dd}.zip") : this.Refused("Download", form);
    }

    private async Task<byte[]> Zip()
    {
        var me = current.Me;
        var account = (await accounts.GetUserAsync(User))!;
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            await Add(zip, "profile", new { me.Id, me.Name, me.Email, me.Language, me.JoinedAt, me.IsStaff, me.Alerts, account.EmailConfirmed, TwoStep = account.TwoFactorEnabled });
            var firms = await db.Firms.Where(f => me.Firms.Select(m => m.FirmId).Contains(f.Id)).Select(f => new { f.Id, f.Name }).ToListAsync();
            var buyers = await db.Buyers.Where(b => me.BuyerIds.Contains(b.Id)).Select(b => new { b.Id, b.Name }).ToListAsync();
            await Add(zip, "memberships", new
            {
                Firms = me.Firms.Select(m => new { m.FirmId, firms.FirstOrDefault(f => f.Id == m.FirmId)?.Name, m.Role, m.JoinedAt }),
                Buyers = me.Buyers.Select(m => new { m.BuyerId, buyers.FirstOrDefault(b => b.Id == m.BuyerId)?.Name, Roles = m.Roles.ToString(), m.JoinedAt }),
                Mandates = me.Mandates.Select(m => new { m.FirmId, m.SignedOn, m.Scope, m.GivenAt, m.EndedAt }),
            });
            await Add(zip, "acts", await db.AuditRows.AsNoTracking().Where(r => r.By == me.Id).OrderBy(r => r.At).Select(r => new { r.At, r.What, r.ThingType, r.ThingId, r.OnBehalfOf, r.Detail }).ToListAsync());
            await Add(zip, "sessions", await db.Sessions.AsNoTracking().Where(s => s.AccountId == me.Id).Select(s => new { s.Device, s.StartedAt, s.SeenAt, s.EndedAt }).ToListAsync());
            await Add(zip, "alerts", await db.Alerts.AsNoTracking().Where(a => a.PersonId == me.Id).Select(a => new { a.TenderId, a.Matches, a.MadeAt, a.SentAt }).ToListAsync());
            await Add(zip, "alerts-of-notices-elsewhere", await db.OpportunityAlerts.AsNoTracking().Where(a => a.PersonId == me.Id).Select(a => new { a.OpportunityId, a.Matches, a.MadeAt, a.SentAt }).ToListAsync());
            await Add(zip, "calendar-addresses", await db.CalendarAddresses.AsNoTracking().Where(a => a.PersonId == me.Id).Select(a => new { a.MadeAt, a.EndedAt }).ToListAsync());
            await Add(zip, "room-e-mails", await db.RoomReaders.AsNoTracking().Where(r => r.PersonId == me.Id).Select(r => new { r.Pace, r.DigestOn }).ToListAsync());
            await Add(zip, "watched-tenders", await db.Watches.AsNoTracking().Where(w => w.PersonId == me.Id).Select(w => new { w.TenderId, w.At }).ToListAsync());
            await Add(zip, "questions", await db.Enquiries.AsNoTracking().Where(e => e.AskedBy == me.Id).Select(e => new { e.TenderId, e.AskedAt, e.Words, e.AnsweredAt }).ToListAsync());
            var messages = await db.ConsortiumMessages.AsNoTracking().Where(m => m.PersonId == me.Id).OrderBy(m => m.SentAt).ToListAsync();
            await Add(zip, "messages", messages.Select(m => new { m.ConsortiumId, m.SentAt, Words = rooms.Open(m.ConsortiumId, m.Id, m.SealedText) }));
            await Add(zip, "subscriptions-to-reports", await db.Subscribers.AsNoTracking().Where(s => s.Email == me.Email).Select(s => new { s.AreaCode, s.AskedAt, s.ConfirmedAt, s.EndedAt }).ToListAsync());
            await Add(zip, "rows", await held.Rows(me.Id));
            // One-time links are left out: whoever finds the file must not get in with it.
            await Add(zip, "e-mails", await db.Emails.AsNoTracking().Where(e => e.Address == me.Email && e.Kind != EmailKind.Security).Select(e => new { e.CreatedAt, e.SentAt, e.Subject, e.Text }).ToListAsync());
        }
        return file.ToArray();
    }

    private static async Task Add(ZipArchive zip, string name, object content)
    {
        await using var entry = zip.CreateEntry(name + ".json").Open();
        await JsonSerializer.SerializeAsync(entry, content, Format);
    }
}
