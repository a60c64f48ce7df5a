using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Asking the buyer something in public without giving one's name: for a registered firm, under a letter drawn by lot.</summary>
[Authorize, Route("tenders/{id:guid}/enquiries")]
public sealed class EnquiriesController(AppDb db, Current current, Links links) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id) => await Find(id) is not { } page ? NotFound()
        : !current.Person.CanAskAbout(page.Tender) ? Forbid() : View("Ask", page);

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, EnquiryForm form)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Ask(id, form);
            }
            catch (DbUpdateException) when (attempt < 6)
            {
                // Another firm drew the same letter at this moment, or the same form came twice: look again.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<IActionResult> Ask(Guid id, EnquiryForm form)
    {
        if (await Find(id, form) is not { } page) return NotFound();
        if (!current.Person.CanAskAbout(page.Tender)) return Forbid();
        var me = current.Me.Id;
        if (await db.Enquiries.AnyAsync(e => e.Id == form.Key && e.AskedBy == me)) return ToEnquiries(id);
        var firm = page.Firms.Count == 1 ? page.Firms[0] : page.Firms.FirstOrDefault(f => f.Id == form.FirmId);
        var now = current.Moment();
        if (page.Firms.Count == 0) ModelState.AddModelError("", QuestionsText.NeedsFirm);
        else if (firm is null) ModelState.AddModelError(nameof(form.FirmId), QuestionsText.ChooseFirm);
        if (Enquiry.WhyNotAsk(page.Tender, now) is { } reason) ModelState.AddModelError(nameof(form.Words), reason);
        if (ModelState.IsValid && await GivesAway(firm!, form) is { Count: > 0 } found)
        {
            ModelState.AddModelError(nameof(form.Words), QuestionsText.GivesAway);
            // What one agrees to send is what was shown here: other words are looked through again.
            (form.Warned, form.SendAnyway) = (form.Fingerprint(), false);
            ModelState.Remove(nameof(form.Warned));
            ModelState.Remove(nameof(form.SendAnyway));
            return this.Refused("Ask", page with { GiveAways = found });
        }
        if (!ModelState.IsValid) return this.Refused("Ask", page);
        var asker = await db.AskerFor(id, firm!.Id);
        db.Enquiries.Add(new Enquiry(page.Tender, asker, form.Words!.Trim(), form.Language, current.Me.ActFor(firm.Id, now), form.Key));
        var members = await db.People.Include(p => p.Buyers).Where(p => p.ClosedAt == null && p.Buyers.Any(b => b.BuyerId == page.Tender.BuyerId)).ToListAsync();
        foreach (var officer in members.Where(p => p.IsIn(page.Tender.BuyerId, BuyerRole.Officer)))
            db.Emails.Add(TenderMail.Asked(officer, page.Tender, links, now));
        await db.SaveChangesAsync();
        this.Tell(TenderText.AskedNow);
        return ToEnquiries(id);
    }

    /// <summary>What in the words shows the asker, unless these very words were shown with the warning and are to be sent all the same.</summary>
    private async Task<IReadOnlyList<GiveAway>> GivesAway(Firm firm, EnquiryForm form)
    {
        if (form.SendAnyway && form.Warned == form.Fingerprint()) return [];
        var people = await db.People.AsNoTracking().Where(p => p.ClosedAt == null && p.Firms.Any(m => m.FirmId == firm.Id)).ToListAsync();
        return FirmTraces.Of(firm, people.Append(current.Me).DistinctBy(p => p.Id)).In(form.Words!);
    }

    private IActionResult ToEnquiries(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Tenders", new { id }) + "#enquiries");

    private async Task<AskPage?> Find(Guid id, EnquiryForm? form = null)
    {
        var tender = await db.Tenders.PublishedTo(current.Person).SingleOrDefaultAsync(t => t.Id == id);
        if (tender is null) return null;
        var ids = current.Me.FirmIdsAt(current.Now);
        var firms = await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id) && f.MergedIntoId == null).OrderBy(f => f.Name).ToListAsync();
        return new AskPage(tender, firms, form ?? new(), []);
    }
}

/// <summary>The page on which a question is asked.</summary>
public sealed record AskPage(Tender Tender, IReadOnlyList<Firm> Firms, EnquiryForm Form, IReadOnlyList<GiveAway> GiveAways);

/// <summary>A question as typed.</summary>
public sealed class EnquiryForm
{
    public Guid? FirmId { get; set; }
    [Required(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.EnterEnquiry))]
    [StringLength(TenderLengths.Enquiry, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? Words { get; set; }
    public Language Language { get; set; } = Reading;
    /// <summary>Id of the question: the same form sent twice asks once.</summary>
    public Guid Key { get; set; } = Guid.CreateVersion7();
    /// <summary>Fingerprint of the words that the warning was shown for.</summary>
    [StringLength(64)] public string? Warned { get; set; }
    public bool SendAnyway { get; set; }

    public string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((Words ?? "").Trim().ReplaceLineEndings("\n"))))[..16];
}
