using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>The matrix of bidders by criteria, and who sits on the panel.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}")]
public class EvaluationsController(AppDb db, Current current, EvaluationRoom rooms) : Controller
{
    [HttpGet("evaluation")]
    public async Task<IActionResult> Show(Guid id) => await rooms.Find(id) is { } room ? View(await Page(room)) : NotFound();

    [HttpPost("panel")]
    public async Task<IActionResult> Create(Guid id, PanelForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!current.Person.CanWrite(room.Tender)) return Forbid();
        var person = await Evaluators(room).SingleOrDefaultAsync(p => p.Id == form.PersonId);
        var reason = person is null ? EvaluationText.ChooseEvaluator
            : room.IsDecided ? TenderText.AlreadyAwarded
            : Panellist.WhyNotSit(person, room.Tender.BuyerId, room.BidderFirms, current.Now);
        if (reason is not null)
        {
            ModelState.AddModelError(nameof(form.PersonId), reason);
            return this.Refused("Show", await Page(room));
        }
        if (room.PlaceOf(person!.Id) is null)
        {
            db.Panellists.Add(new Panellist(id, person.Id, current.Act));
            await db.SaveChangesAsync();
        }
        return ToPanel(id);
    }

    [HttpPost("panel/{panellistId:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid panellistId)
    {
        if (await rooms.Find(id) is not { } room || room.Panel.Panellists.FirstOrDefault(p => p.Id == panellistId) is not { } panellist) return NotFound();
        if (!current.Person.CanWrite(room.Tender)) return Forbid();
        panellist.Remove(current.Act);
        db.Scores.RemoveRange(await db.Scores.Where(s => s.TenderId == id && s.PersonId == panellist.PersonId).ToListAsync());
        db.Panellists.Remove(panellist);
        await db.SaveChangesAsync();
        return ToPanel(id);
    }

    /// <summary>An officer accepts how an evaluator's conflict with one bidder is managed.</summary>
    [HttpPost("panel/{panellistId:guid}/conflicts/{bidId:guid}")]
    public async Task<IActionResult> Accept(Guid id, Guid panellistId, Guid bidId)
    {
        if (await rooms.Find(id) is not { } room || room.Panel.Panellists.FirstOrDefault(p => p.Id == panellistId) is not { } panellist) return NotFound();
        if (!current.Person.CanWrite(room.Tender)) return Forbid();
        panellist.AcceptMitigation(bidId, current.Act);
        await db.SaveChangesAsync();
        return ToPanel(id);
    }

    /// <summary>Hands in one's own scores; from then on they are fixed.</summary>
    [HttpPost("panel/scores")]
    public async Task<IActionResult> Finish(Guid id)
    {
        if (await rooms.Find(id) is not { } room || room.PlaceOf(current.Me.Id) is not { } place) return NotFound();
        if (place.WhyNotFinish(room.Panel.MissingFrom(place)) is { } reason && place.FinishedAt is null)
        {
            ModelState.AddModelError("", reason);
            return this.Refused("Show", await Page(room));
        }
        if (place.FinishedAt is null)
        {
            place.Finish(room.Panel.MissingFrom(place), current.Act);
            await db.SaveChangesAsync();
        }
        return ToPanel(id);
    }

    private IQueryable<Person> Evaluators(Room room) =>
        db.People.Include(p => p.Firms).Include(p => p.Mandates).Include(p => p.Buyers)
            .Where(p => p.ClosedAt == null && p.Buyers.Any(m => m.BuyerId == room.Tender.BuyerId));

    private async Task<EvaluationPage> Page(Room room)
    {
        var people = await Evaluators(room).AsNoTracking().OrderBy(p => p.Name).ToListAsync();
        var candidates = people.Where(p => room.PlaceOf(p.Id) is null && Panellist.WhyNotSit(p, room.Tender.BuyerId, room.BidderFirms, current.Now) is null);
        return new EvaluationPage(room, [.. candidates], current.Person.CanWrite(room.Tender));
    }

    private IActionResult ToPanel(Guid id) => this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id })!);
}
