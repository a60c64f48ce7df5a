using LocalProcure.Domain.People;
using LocalProcure.Domain.Selections;
using LocalProcure.Web.Data.Keys;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Selections;

/// <summary>Handing in a request to take part, and taking it back before closing.</summary>
[Route("requests/{id:guid}")]
public class RequestSubmissionController(AppDb db, Current current, OwnRequests requests, BidVault vault, Askers askers, Links links) : Controller
{
    [HttpPost("submission")]
    public async Task<IActionResult> Create(Guid id, HandInForm form)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Submit(id, form);
            }
            catch (DbUpdateException) when (attempt < 6)
            {
                // A second click or a colleague at this moment: look again.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<IActionResult> Submit(Guid id, HandInForm form)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await requests.Find(id) is not { } own) return NotFound();
        if (own.Request.SubmittedAt is not null && own.Request.ContentVersion == form.ContentVersion) return To(id);
        await db.Share(own.Tender.Id);
        // The clock is read here, inside the transaction that inserts: what the page showed does not matter.
        var now = current.Moment();
        if ((own.WhyNotSubmit(now) ?? (own.Request.ContentVersion != form.ContentVersion ? SelectionText.ChangedMeanwhile : null)) is { } reason)
        {
            ModelState.Clear();
            ModelState.AddModelError("", reason);
            return this.Refused("Own", RequestPage.Of(own));
        }
        var act = current.Me.ActFor(own.Request.FirmId, now);
        if (own.Group is { } group)
        {
            // Handing in is the lead's own word.
            if (own.SignatureOf(own.Request.FirmId) is null) db.RequestSignatures.Add(own.Request.Sign(group, own.Request.FirmId, own.ClosesAt, act));
            group.NoteRequest(act.At, act);
        }
        own.Request.Submit(own.ClosesAt, vault.Sign, act);
        foreach (var person in await askers.PeopleOf(own.Request.FirmId, now)) db.Emails.Add(RequestMail.Receipt(own, person, links, now));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return To(id);
    }

    [HttpPost("withdrawal")]
    public async Task<IActionResult> Delete(Guid id)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await requests.Find(id) is not { } own) return NotFound();
        await db.Share(own.Tender.Id);
        var now = current.Moment();
        // A second click finds it taken back.
        if (own.Request.SubmittedAt is null && own.Request.Submissions > 0 && now < own.ClosesAt) return To(id);
        if (own.WhyNotWithdraw(now) is { } reason)
        {
            ModelState.AddModelError("", reason);
            return this.Refused("Own", RequestPage.Of(own));
        }
        var act = current.Me.ActFor(own.Request.FirmId, now);
        own.Request.Withdraw(own.ClosesAt, act);
        own.Group?.NoteRequest(null, act);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        this.Tell(SelectionText.TakenBack);
        return To(id);
    }

    private IActionResult To(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Requests", new { id })!);
}
