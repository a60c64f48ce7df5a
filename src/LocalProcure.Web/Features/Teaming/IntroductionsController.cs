using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Teaming;
using LocalProcure.Web.GovUk;
using LocalProcure.Web.Mail;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>A firm reads why somebody would introduce it, says yes or no, and meets those who said yes too.</summary>
[Route("introductions/{id:guid}")]
public sealed class IntroductionsController(AppDb db, Current current, Occasions occasions, TeamingMail mail) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id) => await PageOf(id) is { } page ? View("Introduction", page) : NotFound();

    [HttpPost("answer")]
    public async Task<IActionResult> Answer(Guid id, Guid firmId, bool? yes)
    {
        if (await PageOf(id) is not { } page || page.Mine.All(f => f.Id != firmId)) return NotFound();
        if (yes is not { } said)
        {
            ModelState.AddModelError("yes", TeamingText.ChooseAnswer);
            return this.Refused("Introduction", page);
        }
        // Staff may act for one of the firms by mandate, not for two.
        RuleBroken.If(!current.Me.IsMemberOfFirm(firmId) && page.Introduction.Firms.Any(f => f.FirmId != firmId && current.Me.ActsFor(f.FirmId, current.Now)) ? TeamingText.OneSideOnly : null);
        page.Introduction.Say(firmId, said, current.ActFor(firmId));
        if (page.Introduction.OpenedAt is not null || page.Introduction.ClosedAt is not null) await mail.TellSettled(page.Introduction, current.Now);
        await db.SaveChangesAsync();
        this.Tell(TeamingText.Answered);
        return this.LocalRedirectSeeOther(Url.Action("Show", new { id })!);
    }

    private async Task<IntroductionPage?> PageOf(Guid id)
    {
        if (await db.Introductions.Include(i => i.Firms).Asking(current.Me, current.Now).SingleOrDefaultAsync(i => i.Id == id) is not { } introduction) return null;
        var mine = introduction.Firms.Where(f => current.Me.ActsFor(f.FirmId, current.Now)).Select(f => f.FirmId).ToArray();
        var firms = await db.Firms.AsNoTracking().Where(f => mine.Contains(f.Id)).OrderBy(f => f.Name).ToListAsync();
        var by = await db.People.Where(p => p.Id == introduction.MadeBy).Select(p => p.Name).SingleAsync();
        var isOpen = mine.Any(introduction.IsOpenTo);
        return new(introduction, firms, by, isOpen ? await occasions.Reach([.. introduction.Willing.Select(f => f.FirmId).Except(mine)]) : []);
    }
}

/// <summary>An introduction as one of its firms sees it.</summary>
/// <param name="Met">Those who said yes, once names are open to this firm.</param>
public sealed record IntroductionPage(Introduction Introduction, IReadOnlyList<Firm> Mine, string By, IReadOnlyList<MetFirm> Met);
