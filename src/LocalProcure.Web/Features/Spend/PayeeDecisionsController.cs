using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Spend;

/// <summary>What staff decide about a payee: its firm, its place, what it is; each can be taken back.</summary>
[Route("payees/{id:guid}"), Authorize(Policy = Policies.Staff)]
public sealed class PayeeDecisionsController(AppDb db, Current current, Resolving resolving, PayeeList list, Suggestions suggestions) : Controller
{
    [HttpPost("link")]
    public Task<IActionResult> Link(Guid id, Guid firm, string? then, CancellationToken stop) => Decide(id, then, async payee =>
    {
        if (await db.Firms.SingleOrDefaultAsync(f => f.Id == firm && f.MergedIntoId == null, stop) is not { } found) return null;
        payee.LinkByStaff(found.Id, current.Act);
        return PayeeText.DoneLinked(found.NameShown);
    }, lookAgain: true);

    [HttpPost("refusal")]
    public Task<IActionResult> Refuse(Guid id, Guid firm, string? then, CancellationToken stop) => Decide(id, then, async payee =>
    {
        if (await db.Firms.SingleOrDefaultAsync(f => f.Id == firm, stop) is not { } found) return null;
        payee.RefuseFirm(found.Id, current.Act);
        return PayeeText.DoneRefused(found.NameShown);
    });

    [HttpPost("entry")]
    public Task<IActionResult> Entry(Guid id, string? scheme, string? number, string? then, CancellationToken stop) => Decide(id, then, async payee =>
    {
        if (await db.RegisterEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Scheme == scheme && e.Number == number, stop) is not { } entry) return null;
        payee.LinkEntryByStaff(entry.Scheme, entry.Number, current.Act);
        return PayeeText.DoneLinked(entry.Name);
    }, lookAgain: true);

    [HttpPost("entry/refusal")]
    public Task<IActionResult> RefuseEntry(Guid id, string? scheme, string? number, string? then, CancellationToken stop) => Decide(id, then, async payee =>
    {
        if (await db.RegisterEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Scheme == scheme && e.Number == number, stop) is not { } entry) return null;
        payee.RefuseEntry(entry.Scheme, entry.Number, current.Act);
        return PayeeText.DoneRefused(entry.Name);
    });

    [HttpPost("note")]
    public Task<IActionResult> Note(Guid id, string? note, string? then) => Decide(id, then, payee =>
    {
        payee.KeepNote(note, current.Act);
        return Task.FromResult<string?>(PayeeText.DoneJudged);
    });

    [HttpPost("unlink")]
    public Task<IActionResult> Unlink(Guid id, string? then) => Decide(id, then, payee =>
    {
        payee.Unlink(current.Act);
        return Task.FromResult<string?>(PayeeText.DoneJudged);
    });

    [HttpPost("reopening")]
    public Task<IActionResult> Reopen(Guid id, string? then) => Decide(id, then, payee =>
    {
        payee.Reopen(current.Act);
        return Task.FromResult<string?>(PayeeText.DoneReopened);
    }, lookAgain: true);

    [HttpPost("place")]
    public async Task<IActionResult> Place(Guid id, string? postcode, string? seen, CancellationToken stop)
    {
        var place = Postcodes.Find(postcode);
        var postcodeError = place.Standing == PostcodeStanding.NotAPostcode ? PlacesText.NotAPostcode : place.AreaCode is null ? PlacesText.PostcodeNotFound(postcode!.Trim()) : null;
        if (postcodeError is not null) ModelState.AddModelError(nameof(postcode), postcodeError);
        if (string.IsNullOrWhiteSpace(seen)) ModelState.AddModelError(nameof(seen), PayeeText.EnterSeen);
        if (!ModelState.IsValid) return await Again(id);
        return await Decide(id, null, payee =>
        {
            payee.SayPlace(Identifiers.Postcode(postcode), place.AreaCode!, seen!.Trim() is { Length: > 1000 } s ? s[..1000] : seen!.Trim(), current.Act);
            return Task.FromResult<string?>(PayeeText.DonePlaced(Areas.NameOf(place.AreaCode!)));
        });
    }

    [HttpPost("standing")]
    public async Task<IActionResult> Judge(Guid id, PayeeStanding? standing, string? note)
    {
        if (standing is null or PayeeStanding.Open)
        {
            ModelState.AddModelError(nameof(standing), PayeeText.ChooseStanding);
            return await Again(id);
        }
        return await Decide(id, null, payee =>
        {
            payee.Judge(standing.Value, note is { Length: > 1000 } ? note[..1000] : note, current.Act);
            return Task.FromResult<string?>(PayeeText.DoneJudged);
        });
    }

    private async Task<IActionResult> Decide(Guid id, string? then, Func<Payee, Task<string?>> decide, bool lookAgain = false)
    {
        if (await db.Payees.SingleOrDefaultAsync(p => p.Id == id) is not { } payee) return NotFound();
        if (await decide(payee) is not { } told) return NotFound();
        await db.SaveChangesAsync();
        // The same number elsewhere is the same firm from now on, with every buyer.
        if (lookAgain) await resolving.LookAgain(await db.Buyers.Select(b => b.Id).ToListAsync(), current.Now);
        this.Tell(told);
        return this.LocalRedirectSeeOther(Url.IsLocalUrl(then) ? then! : Url.Action("Show", "Payees", new { id })!);
    }

    private async Task<IActionResult> Again(Guid id) =>
        await PayeePage.Of(db, resolving, list, suggestions, id, null) is { } page ? this.Refused("Payee", page) : NotFound();
}
