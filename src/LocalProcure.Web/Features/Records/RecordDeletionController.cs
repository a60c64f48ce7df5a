using LocalProcure.Domain.Records;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Records;

/// <summary>An officer decides that what was handed in is deleted, once the law's time of keeping is over.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/record/deletion")]
public sealed class RecordDeletionController(AppDb db, Current current, RetentionDates retention, StepUp stepUp) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id)
    {
        if (await Find(id) is not { } page) return NotFound();
        return current.Person.CanWrite(page.Tender) ? View("Deletion", page) : Forbid();
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, DeletionForm form)
    {
        if (await Find(id) is not { } page) return NotFound();
        if (!current.Person.CanWrite(page.Tender)) return Forbid();
        // A second click finds it done.
        if (page.Tender.ContentsDeletedAt is not null) return this.LocalRedirectSeeOther(Url.Content("~/our-records"));
        var because = form.Because?.Trim();
        if (page.Tender.WhyNotDeleteContents(page.Retention, because, current.Now) is { } reason) ModelState.AddModelError(nameof(form.Because), reason);
        if (because?.Length > RecordDeletion.ReasonLength) ModelState.AddModelError(nameof(form.Because), Domain.Openings.ClarificationText.TooLong);
        if (!await stepUp.PasswordIsRight(current.Me, form.Password)) ModelState.AddModelError(nameof(form.Password), Domain.Openings.OpeningText.WrongPassword);
        if (!ModelState.IsValid) return this.Refused("Deletion", page with { Form = form });
        db.RecordDeletions.Add(new RecordDeletion(page.Tender, page.Retention, await db.Bids.Where(b => b.TenderId == id).ToListAsync(), await db.ParticipationRequests.Where(r => r.TenderId == id).ToListAsync(), because!, current.Act));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException) when (db.RecordDeletions.Any(d => d.TenderId == id))
        {
            // A colleague at the same moment: theirs is the decision.
        }
        this.Tell(RecordText.Deleted);
        return this.LocalRedirectSeeOther(Url.Content("~/our-records"));
    }

    private async Task<DeletionPage?> Find(Guid id) =>
        await db.Tenders.OwnedBy(current.Person).SingleOrDefaultAsync(t => t.Id == id && t.PublishedAt != null) is { } tender ? new(tender, await retention.Of(tender), new DeletionForm()) : null;
}

/// <summary>Why it is deleted, with the officer's password typed again.</summary>
public sealed class DeletionForm
{
    public string? Because { get; set; }
    public string? Password { get; set; }
}

/// <summary>The page of the decision.</summary>
public sealed record DeletionPage(Tender Tender, Retention Retention, DeletionForm Form);
