using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Asking the buyer something in public without giving one's name.</summary>
[Authorize, Route("tenders/{id:guid}/enquiries")]
public sealed class EnquiriesController(AppDb db, Current current, Links links) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id) => await Find(id) is not { } tender ? NotFound()
        : !current.Person.CanAskAbout(tender) ? Forbid() : View("Ask", new EnquiryForm());

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, EnquiryForm form)
    {
        if (await Find(id) is not { } tender) return NotFound();
        if (!current.Person.CanAskAbout(tender)) return Forbid();
        if (Enquiry.WhyNotAsk(tender, current.Now) is { } reason) ModelState.AddModelError(nameof(form.Words), reason);
        if (!ModelState.IsValid) return this.Refused("Ask", form);
        var me = current.Me.Id;
        if (await db.Enquiries.AnyAsync(e => e.Id == form.Key && e.AskedBy == me)) return ToEnquiries(id);
        var firms = current.Me.FirmIdsAt(current.Now);
        var act = firms.Count == 1 ? current.ActFor(firms[0]) : current.Act;
        db.Enquiries.Add(new Enquiry(tender, firms.Count == 1 ? firms[0] : null, form.Words!.Trim(), form.Language, act, form.Key));
        var members = await db.People.Include(p => p.Buyers).Where(p => p.ClosedAt == null && p.Buyers.Any(b => b.BuyerId == tender.BuyerId)).ToListAsync();
        foreach (var officer in members.Where(p => p.IsIn(tender.BuyerId, BuyerRole.Officer)))
            db.Emails.Add(TenderMail.Asked(officer, tender, links, current.Now));
        await db.SaveChangesAsync();
        this.Tell(TenderText.AskedNow);
        return ToEnquiries(id);
    }

    private IActionResult ToEnquiries(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Tenders", new { id }) + "#enquiries");

    private async Task<Tender?> Find(Guid id)
    {
        var tender = await db.Tenders.Published().SingleOrDefaultAsync(t => t.Id == id);
        ViewData["Tender"] = tender;
        return tender;
    }
}

/// <summary>A question as typed.</summary>
public sealed class EnquiryForm
{
    [Required(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.EnterEnquiry))]
    [StringLength(TenderLengths.Enquiry, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? Words { get; set; }
    public Language Language { get; set; } = Reading;
    /// <summary>Id of the question: the same form sent twice asks once.</summary>
    public Guid Key { get; set; } = Guid.CreateVersion7();
}
