using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Openings;

/// <summary>Tenders that came late or outside the service, each with a recorded decision and notice to whoever sent it.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/late-tenders")]
public class LateTendersController(AppDb db, Current current, LateAdmission admission) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await Page(id, new LateForm()) is { } page ? View("LateTenders", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, LateForm form)
    {
        if (await Page(id, form) is not { } page) return NotFound();
        if (!page.MayDecide) return Forbid();
        if (string.IsNullOrWhiteSpace(form.Bidder) || form.Bidder.Length > 200) ModelState.AddModelError(nameof(form.Bidder), LateText.EnterBidder);
        if (!new System.ComponentModel.DataAnnotations.EmailAddressAttribute().IsValid(form.Email) || string.IsNullOrWhiteSpace(form.Email) || form.Email.Length > 256) ModelState.AddModelError(nameof(form.Email), LateText.EnterEmail);
        if (form.ReceivedAt is null) ModelState.AddModelError(nameof(form.ReceivedOn), LateText.EnterReceived);
        if (string.IsNullOrWhiteSpace(form.Circumstances) || form.Circumstances.Length > 4000) ModelState.AddModelError(nameof(form.Circumstances), LateText.EnterCircumstances);
        if (form.ReceivedAt is { } at && LateTender.WhyNotRecord(page.Tender, at, current.Now) is { } reason) ModelState.AddModelError(nameof(form.ReceivedOn), reason);
        if (!ModelState.IsValid) return this.Refused("LateTenders", page);
        var channel = form.Channel == LateChannel.Paper ? LateChannel.Paper : LateChannel.Email;
        // The same tender again is a second click.
        if (page.Late.All(l => (l.Bidder, l.ReceivedAt) != (form.Bidder!.Trim(), form.ReceivedAt!.Value)))
        {
            db.LateTenders.Add(new LateTender(page.Tender, channel, form.Bidder!.Trim(), form.Email!.Trim(), form.ReceivedAt!.Value, form.Circumstances!.Trim(), null, current.Act));
            await db.SaveChangesAsync();
        }
        return this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })!);
    }

    [HttpGet("{lateId:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid lateId) =>
        await Deciding(id, lateId, new LateDecisionForm()) is not { } page ? NotFound() : page.MayDecide ? View("LateDecision", page) : Forbid();

    [HttpPost("{lateId:guid}")]
    public async Task<IActionResult> Decide(Guid id, Guid lateId, LateDecisionForm form)
    {
        if (await Deciding(id, lateId, form) is not { } page) return NotFound();
        if (!page.MayDecide) return Forbid();
        var reason = form.Reason?.Trim();
        var isScoring = await db.Panellists.AnyAsync(p => p.TenderId == id && p.FinishedAt != null);
        Bid? admitted = null;
        if (form.IsConsidered == true && page.Late.WhyNotDecide(true, reason, page.Tender, lateId, isScoring) is null)
        {
            (admitted, var why) = await admission.Prepare(page.Tender, page.Late, form);
            if (why is not null) ModelState.AddModelError(nameof(form.IsConsidered), why);
        }
        if (ModelState.IsValid && page.Late.WhyNotDecide(form.IsConsidered, reason, page.Tender, admitted?.Id, isScoring) is { } refused)
            ModelState.AddModelError(refused == ConcernText.EnterReason ? nameof(form.Reason) : nameof(form.IsConsidered), refused);
        if (!ModelState.IsValid) return this.Refused("LateDecision", page);
        page.Late.Decide(form.IsConsidered!.Value, reason!, page.Tender, admitted?.Id, isScoring, current.Act);
        if (admitted is not null) await admission.Admit(page.Tender, admitted);
        db.Emails.Add(ConcernMail.LateDecided(page.Tender, page.Late, current.Now));
        await db.SaveChangesAsync();
        this.Tell(ConcernText.Saved);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })!);
    }

    private async Task<LateTendersPage?> Page(Guid id, LateForm form)
    {
        if (await Find(id) is not { } tender) return null;
        return new LateTendersPage(tender, await db.LateTenders.AsNoTracking().Where(l => l.TenderId == id).OrderBy(l => l.ReceivedAt).ToListAsync(), current.Person.CanWrite(tender), form);
    }

    private async Task<LateDecisionPage?> Deciding(Guid id, Guid lateId, LateDecisionForm form) =>
        await Find(id) is { } tender && await db.LateTenders.SingleOrDefaultAsync(l => l.Id == lateId && l.TenderId == id) is { } late
            ? new LateDecisionPage(tender, late, current.Person.CanWrite(tender), form) : null;

    /// <summary>Before closing nothing can be late, and nobody learns of anything here.</summary>
    private async Task<Tender?> Find(Guid id) =>
        await db.Tenders.Whole().OwnedBy(current.Person).SingleOrDefaultAsync(t => t.Id == id) is { PublishedAt: not null } tender
        && current.Now >= tender.ClosesAt && current.Me.CanReadBidsOf(tender.BuyerId) ? tender : null;
}
