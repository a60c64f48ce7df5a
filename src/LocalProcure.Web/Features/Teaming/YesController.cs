using LocalProcure.Domain.Teaming;
using LocalProcure.Web.GovUk;
using LocalProcure.Web.Mail;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>Saying yes to meeting a firm that fits, taking it back, and ending the search. Names open only with the second yes.</summary>
[Route("teaming/interests/{id:guid}")]
public sealed class YesController(AppDb db, Current current, Occasions occasions, TeamingMail mail) : Controller
{
    [HttpPost("yes")]
    public async Task<IActionResult> Create(Guid id, Guid to)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await Mine(id) is not { IsOpen: true } mine || await On(mine) is not { } on) return NotFound();
            var theirs = (await occasions.Interests(on)).Find(i => i.Id == to);
            // What does not fit cannot be seen, so it cannot be asked for either.
            if (theirs is null || TeamingMatching.For(mine, [theirs]).Count == 0) return NotFound();
            RuleBroken.If(await occasions.IsOnAnotherSide(on, mine.FirmId) ? TeamingText.OneSideOnly : null);
            var fresh = new TeamingPair(mine, theirs);
            var pair = await db.TeamingPairs.SingleOrDefaultAsync(p => p.FirstId == fresh.FirstId && p.SecondId == fresh.SecondId);
            if (pair is null) db.TeamingPairs.Add(pair = fresh);
            var opened = pair.SayYes(mine.Id, current.ActFor(mine.FirmId));
            if (opened) await mail.TellOpened(pair, on.Title, on.Path, current.Now);
            try
            {
                await db.SaveChangesAsync();
            }
            catch (DbUpdateException) when (attempt < 4)
            {
                // The other said yes at this moment: read what stands and say ours on top of it.
                db.ChangeTracker.Clear();
                continue;
            }
            this.Tell(opened ? TeamingText.BothYes((await db.Firms.SingleAsync(f => f.Id == theirs.FirmId)).NameShown) : TeamingText.YesSaid);
            return this.GoTo($"{on.Path}?firm={mine.FirmId}");
        }
    }

    [HttpPost("yes/end")]
    public async Task<IActionResult> Delete(Guid id, Guid to)
    {
        if (await Mine(id) is not { } mine || await On(mine) is not { } on) return NotFound();
        if (await db.TeamingPairs.OfInterests([id]).SingleOrDefaultAsync(p => p.FirstId == to || p.SecondId == to) is not { } pair) return NotFound();
        pair.TakeBack(mine.Id, current.ActFor(mine.FirmId));
        await db.SaveChangesAsync();
        this.Tell(TeamingText.TakenBack);
        return this.GoTo($"{on.Path}?firm={mine.FirmId}");
    }

    [HttpPost("end")]
    public async Task<IActionResult> End(Guid id)
    {
        if (await Mine(id) is not { } mine) return NotFound();
        mine.End(current.ActFor(mine.FirmId));
        db.RemoveRange(await db.TeamingPairs.OfInterests([id]).Where(p => p.OpenedAt == null).ToListAsync());
        await db.SaveChangesAsync();
        this.Tell(TeamingText.Stopped);
        return this.GoTo("/teaming");
    }

    private Task<TeamingInterest?> Mine(Guid id) => db.TeamingInterests.OwnedBy(current.Me, current.Now).SingleOrDefaultAsync(i => i.Id == id);

    private async Task<OccasionShown?> On(TeamingInterest mine) => mine.PlanId is { } plan ? await occasions.Plan(plan) : await occasions.Contract(mine.ContractId!.Value);
}
