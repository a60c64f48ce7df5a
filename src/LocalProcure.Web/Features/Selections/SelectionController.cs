using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Selections;

/// <summary>The buyer's side of a selection stage: opening the requests with a second officer, reading and assessing them.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/selection")]
public class SelectionController(AppDb db, Current current, SelectionRooms rooms, BidVault vault, Askers askers, StepUp stepUp, Data.Files.FileStore files) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        return current.Me.CanReadBidsOf(room.Tender.BuyerId) ? View("Room", room) : Forbid();
    }

    [HttpPost("opening")]
    public async Task<IActionResult> Open(Guid id, OpenForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!current.Me.CanOpen(room.Tender)) return Forbid();
        if (Opening.WhyNotDeclared(form.HasInterest) is { } declared) ModelState.AddModelError(nameof(form.HasInterest), declared);
        if (string.IsNullOrEmpty(form.Password)) ModelState.AddModelError(nameof(form.Password), OpeningText.EnterPassword);
        else if (!await stepUp.PasswordIsRight(current.Me, form.Password)) ModelState.AddModelError(nameof(form.Password), OpeningText.WrongPassword);
        if (form.HasInterest == true && ModelState.ErrorCount == 1 && room.Tender.WhyNotOpenRequests(current.Now) is null)
        {
            (await db.Tenders.SingleAsync(t => t.Id == id)).NoteOpenerStoodBack(current.Act);
            await db.SaveChangesAsync();
        }
        if (!ModelState.IsValid) return this.Refused("Room", room);
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            try
            {
                return await Confirm(id);
            }
            catch (DbUpdateException) when (attempt < 6)
            {
                // The other officer confirmed at this moment: look again, and be the second.
            }
        }
    }

    private async Task<IActionResult> Confirm(Guid id)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.HoldAlone(id);
        var tender = await db.Tenders.Whole().SingleAsync(t => t.Id == id);
        var opening = await db.ParticipationOpenings.SingleOrDefaultAsync(o => o.TenderId == id);
        if (opening is { IsComplete: true }) return To(id);
        var requests = await db.ParticipationRequests.Where(r => r.TenderId == id).ToListAsync();
        var firms = await askers.FirmsOf(requests);
        var act = new Act(current.Me.Id, current.Moment());
        if (ParticipationOpening.WhyNotConfirm(tender, opening, current.Me, firms, act.At) is { } reason)
        {
            ModelState.AddModelError("", reason);
            return this.Refused("Room", (await rooms.Find(id))!);
        }
        if (opening is null) db.ParticipationOpenings.Add(new ParticipationOpening(tender, act, declared: true));
        else
        {
            opening.NoteSecondDeclared();
            vault.Open(opening, tender, requests, current.Me, firms, act);
        }
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return To(id);
    }

    [HttpGet("requests/{requestId:guid}")]
    public async Task<IActionResult> Read(Guid id, Guid requestId)
    {
        if (await rooms.Find(id) is not { } room || room.Requests.FirstOrDefault(r => r.Id == requestId) is not { } request) return NotFound();
        if (!current.Me.CanReadBidsOf(room.Tender.BuyerId)) return Forbid();
        return View("Request", await Page(room, request, AssessForm.From(request)));
    }

    [HttpPost("requests/{requestId:guid}")]
    public async Task<IActionResult> Assess(Guid id, Guid requestId, AssessForm form)
    {
        if (await rooms.Find(id) is not { } room || room.Requests.FirstOrDefault(r => r.Id == requestId) is not { } shown) return NotFound();
        if (!current.Person.CanWrite(room.Tender)) return Forbid();
        var request = await db.ParticipationRequests.SingleAsync(r => r.Id == requestId);
        if (request.WhyNotAssess(room.Tender, form.Passed, form.Because, form.ScoreGiven ?? (string.IsNullOrWhiteSpace(form.Score) ? null : -1), current.Now) is { } reason)
            ModelState.AddModelError(form.Passed is null ? nameof(form.Passed) : string.IsNullOrWhiteSpace(form.Because) ? nameof(form.Because) : nameof(form.Score), reason);
        if (!ModelState.IsValid) return this.Refused("Request", await Page(room, shown, form));
        // The same assessment again is a second click.
        if ((request.Passed, request.AssessedBecause, request.Score) != (form.Passed, form.Because!.Trim(), form.ScoreGiven))
        {
            request.Assess(room.Tender, form.Passed!.Value, form.Because.Trim(), form.ScoreGiven, current.Act);
            await db.SaveChangesAsync();
        }
        return To(id);
    }

    private IActionResult To(Guid id) => this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id })!);

    [HttpGet("requests/{requestId:guid}/files/{fileId:guid}")]
    public async Task<IActionResult> File(Guid id, Guid requestId, Guid fileId)
    {
        if (await rooms.Find(id) is not { } room || room.Requests.FirstOrDefault(r => r.Id == requestId) is not { } request) return NotFound();
        if (!current.Me.CanReadBidsOf(room.Tender.BuyerId)) return Forbid();
        return vault.ReadOpened(request, room.Opening!).Files.FirstOrDefault(f => f.Id == fileId) is { } file ? new SealedDownload(files, requestId, file) : NotFound();
    }

    private async Task<AssessPage> Page(SelectionRoom room, ParticipationRequest request, AssessForm form) =>
        new(room, request, vault.ReadOpened(request, room.Opening!), await askers.FirmsAsking(request), form);
}
