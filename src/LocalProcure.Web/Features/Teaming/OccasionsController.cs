using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Teaming;
using LocalProcure.Web.GovUk;
using LocalProcure.Web.Mail;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>A firm states its blind interest for a plan or for what follows a contract, and sees what fits.</summary>
[Route("teaming")]
public sealed class OccasionsController(AppDb db, Current current, Occasions occasions, Boards boards, TeamingMail mail) : Controller
{
    [HttpGet("plans/{id:guid}")]
    public async Task<IActionResult> Plan(Guid id, Guid? firm, bool edit = false) => await Show(await occasions.Plan(id), firm, edit);

    [HttpGet("contracts/{id:guid}")]
    public async Task<IActionResult> Contract(Guid id, Guid? firm, bool edit = false) => await Show(await occasions.Contract(id), firm, edit);

    [HttpPost("plans/{id:guid}")]
    public async Task<IActionResult> StateForPlan(Guid id, [Bind(Prefix = "Form")] OfferForm form) => await State(await occasions.Plan(id), form);

    [HttpPost("contracts/{id:guid}")]
    public async Task<IActionResult> StateForContract(Guid id, [Bind(Prefix = "Form")] OfferForm form) => await State(await occasions.Contract(id), form);

    private async Task<IActionResult> Show(OccasionShown? on, Guid? firm, bool edit)
    {
        if (on is null) return NotFound();
        if (current.Me.IsMemberOfBuyer(on.BuyerId)) return Forbid();
        // Two lists for one thing would part those who could meet.
        if (on.AlsoPlan is { } plan && !await db.TeamingInterests.OwnedBy(current.Me, current.Now).AnyAsync(i => i.ContractId == on.On.ContractId)) return this.LocalRedirectSeeOther(Url.Action("Plan", new { id = plan })!);
        return View("Occasion", await PageFor(on, firm, edit, null));
    }

    private async Task<IActionResult> State(OccasionShown? on, OfferForm form)
    {
        if (on is null) return NotFound();
        if (current.Me.IsMemberOfBuyer(on.BuyerId)) return Forbid();
        var mine = await boards.MyFirms();
        if (mine.FirstOrDefault(f => f.Id == form.FirmId) is not { } firm) return NotFound();
        var page = await PageFor(on, firm.Id, true, form);
        var interest = await db.TeamingInterests.OwnedBy(current.Me, current.Now).SingleOrDefaultAsync(i => i.FirmId == firm.Id && i.PlanId == on.On.PlanId && i.ContractId == on.On.ContractId);
        Piece? another = null;
        if (!string.IsNullOrWhiteSpace(form.AnotherSkill) && (CpvTree.Find(form.AnotherSkill) ?? CpvTree.Search(form.AnotherSkill, 1).FirstOrDefault()) is var found)
        {
            if (found is null) ModelState.AddModelError("Form.AnotherSkill", TeamingText.SkillUnknown);
            else another = Piece.Skill(found.Code);
        }
        var offer = new TeamingOffer([.. page.MayBring.Where(p => form.Brings.Contains(p.Code))], [.. page.MaySeek.Where(p => form.Seeks.Contains(p.Code)), .. another is null ? Array.Empty<Piece>() : [another]], Kept.OrNull(form.Words));
        if (interest is not { IsOpen: true } && on.WhyNot is { } reason) ModelState.AddModelError("", reason);
        if (await occasions.IsOnAnotherSide(on, firm.Id)) ModelState.AddModelError("Form.FirmId", TeamingText.OneSideOnly);
        if (offer.WhyNotSave is { } brings) ModelState.AddModelError("Form.Brings", brings);
        if (TeamingMatching.WhyNotAnonymous(offer.Words, firm) is { } named) ModelState.AddModelError("Form.Words", named);
        if (!ModelState.IsValid) return this.Refused("Occasion", page);
        var act = current.ActFor(firm.Id);
        var isNew = interest is not { IsOpen: true };
        if (interest is null) db.TeamingInterests.Add(interest = new TeamingInterest(on.On, firm.Id, offer, act));
        else interest.Change(offer, act);
        // Whoever fits learns that somebody is there; a change later is seen on the page.
        if (isNew) await mail.TellMatch(TeamingMatching.For(interest, await occasions.Interests(on)).Select(m => m.Theirs.FirmId), on.Title, on.Path, current.Now);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException broken) when (broken is not DbUpdateConcurrencyException)
        {
            // Pressed twice at one moment: the first stands.
        }
        this.Tell(TeamingText.Saved);
        return this.GoTo($"{on.Path}?firm={firm.Id}");
    }

    private async Task<OccasionPage> PageFor(OccasionShown on, Guid? firmId, bool edit, OfferForm? form)
    {
        var mine = await boards.MyFirms();
        var interests = await occasions.Interests(on);
        var firm = mine.FirstOrDefault(f => f.Id == firmId) ?? mine.FirstOrDefault(f => interests.Exists(i => i.FirmId == f.Id)) ?? mine.FirstOrDefault();
        if (firm is null) return new(on, mine, null, null, false, [], [], [], [], new OfferForm());
        var (brings, seeks, has) = await occasions.Choices(on, firm);
        var interest = interests.Find(i => i.FirmId == firm.Id && i.PlanId == on.On.PlanId && i.ContractId == on.On.ContractId) ?? interests.Find(i => i.FirmId == firm.Id);
        var kept = interest is null ? [] : interest.Brings.Concat(interest.Seeks).ToList();
        brings = [.. brings.Concat(interest?.Brings ?? []).DistinctBy(p => p.Code)];
        seeks = [.. seeks.Concat(interest?.Seeks ?? []).DistinctBy(p => p.Code)];
        form ??= interest is null
            ? new OfferForm { FirmId = firm.Id, Brings = [.. has.Select(p => p.Code).Distinct()], Seeks = [.. on.Requirements.Select(Piece.Of).Where(p => !has.Any(h => h.Code == p.Code)).Select(p => p.Code).Distinct()] }
            : new OfferForm { FirmId = firm.Id, Brings = [.. interest.Brings.Select(p => p.Code)], Seeks = [.. interest.Seeks.Select(p => p.Code)], Words = interest.Words };
        var pairs = interest is null ? [] : await db.TeamingPairs.AsNoTracking().OfInterests([interest.Id]).ToListAsync();
        var open = pairs.Where(p => p.IsOpen).ToList();
        var reach = await occasions.Reach([.. open.Select(p => p.OtherFirmOf(firm.Id))]);
        List<TeamingMatch> matches = interest is null ? [] : [.. TeamingMatching.For(interest, interests).Where(m => !open.Exists(p => p.Has(m.Theirs.Id)))];
        return new(on, mine, firm, interest, edit || interest is null, brings, seeks,
            [.. matches.Select((m, at) => new MatchShown(at + 1, m, pairs.Exists(p => p.Has(m.Theirs.Id) && p.HasSaidYes(interest!.Id))))],
            [.. open.Select(p => new PairShown(p.Id, reach.First(r => r.Firm.Id == p.OtherFirmOf(firm.Id))))], form);
    }
}
