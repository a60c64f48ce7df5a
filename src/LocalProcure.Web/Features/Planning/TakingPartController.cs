using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Planning;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Planning;

/// <summary>A firm's interest in a plan: private unless the firm says who may know.</summary>
[Authorize, Route("planned/{id:guid}/interest")]
public sealed class InterestController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid? firm = null)
    {
        if (await Find(id) is not { } plan) return NotFound();
        if (!current.Person.CanShowInterestIn(plan)) return Forbid();
        var firms = await Firms();
        var chosen = firms.Find(f => f.Id == firm) ?? firms.FirstOrDefault();
        var mine = chosen is null ? null : await Mine(id, chosen.Id);
        return View("Interest", new InterestForm { FirmId = chosen?.Id, TellsBuyer = mine?.TellsBuyer ?? false, SeenByFirms = mine?.SeenByFirms ?? false, Offers = mine?.Offers });
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, InterestForm form)
    {
        if (await Find(id) is not { } plan) return NotFound();
        if (!current.Person.CanShowInterestIn(plan)) return Forbid();
        var firms = await Firms();
        if (firms.TrueForAll(f => f.Id != form.FirmId)) ModelState.AddModelError(nameof(form.FirmId), PlanText.ChooseFirm);
        if (ModelState.IsValid && PlanInterest.WhyNotShow(plan) is { } reason) ModelState.AddModelError("", reason);
        if (!ModelState.IsValid) return this.Refused("Interest", form);
        var act = current.ActFor(form.FirmId!.Value);
        if (await Mine(id, form.FirmId.Value) is { } mine) mine.Choose(form.Choice, act);
        else db.PlanInterests.Add(new PlanInterest(plan, form.FirmId.Value, form.Choice, act));
        await db.SaveChangesAsync();
        this.Tell(PlanText.InterestSaved);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Planned", new { id })!);
    }

    [HttpPost("end")]
    public async Task<IActionResult> Delete(Guid id, Guid firmId)
    {
        if (await Find(id) is null) return NotFound();
        if (await Mine(id, firmId) is { } mine)
        {
            mine.End(current.ActFor(firmId));
            db.PlanInterests.Remove(mine);
            await db.SaveChangesAsync();
        }
        this.Tell(PlanText.InterestEnded);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Planned", new { id })!);
    }

    private async Task<PlannedProcurement?> Find(Guid id)
    {
        var plan = await db.PlannedProcurements.VisibleTo(current.Person).SingleOrDefaultAsync(p => p.Id == id);
        ViewData["Plan"] = plan;
        return plan;
    }

    private Task<PlanInterest?> Mine(Guid planId, Guid firmId) => db.PlanInterests.OwnedBy(current.Person, current.Now).SingleOrDefaultAsync(i => i.PlanId == planId && i.FirmId == firmId);

    private async Task<List<Firm>> Firms()
    {
        var ids = current.Me.FirmIdsAt(current.Now);
        var firms = await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id) && f.MergedIntoId == null).OrderBy(f => f.Name).ToListAsync();
        ViewData["Firms"] = firms;
        return firms;
    }
}

/// <summary>Who may know of the interest, as chosen.</summary>
public sealed class InterestForm
{
    public Guid? FirmId { get; set; }
    public bool TellsBuyer { get; set; }
    public bool SeenByFirms { get; set; }
    [StringLength(PlanLengths.Offer, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? Offers { get; set; }

    public PlanChoice Choice => new(TellsBuyer, SeenByFirms, Typing.OrNull(Offers));
}

/// <summary>A person's place at an event of a plan.</summary>
[Authorize, Route("planned/{id:guid}/events/{item:guid}/place")]
public sealed class PlacesController(AppDb db, Current current, PlanNews news) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid item) => await Find(id, item) is { } ? View("SignUp", new SignUpForm()) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid item, SignUpForm form)
    {
        if (await Find(id, item) is not { } happening) return NotFound();
        if (ModelState.IsValid && happening.WhyNotSignUp(current.Now) is { } reason) ModelState.AddModelError("", reason);
        if (form.For is { } firm && !current.Me.ActsFor(firm, current.Now)) ModelState.AddModelError(nameof(form.FirmId), PlanText.ChooseFirm);
        if (!ModelState.IsValid) return this.Refused("SignUp", form);
        var me = current.Me.Id;
        if (!await db.EventSignUps.AnyAsync(s => s.EventId == item && s.PersonId == me))
        {
            var signUp = new EventSignUp(happening, form.For, Typing.OrNull(form.Needs), form.For is { } f ? current.ActFor(f) : current.Act);
            var all = await db.EventSignUps.Where(s => s.EventId == item).ToListAsync();
            db.EventSignUps.Add(signUp);
            var isIn = EventSignUp.Seat([.. all, signUp], happening.Places).In.Contains(signUp);
            await news.TellComing((PlannedProcurement)ViewData["Plan"]!, happening, [signUp], isIn ? PlanMail.HasPlace : PlanMail.Waits, current.Now);
            await db.SaveChangesAsync();
        }
        this.Tell(PlanText.SignedUp);
        return Back(id);
    }

    [HttpPost("end")]
    public async Task<IActionResult> Delete(Guid id, Guid item)
    {
        if (await Find(id, item) is not { } happening) return NotFound();
        var all = await db.EventSignUps.Where(s => s.EventId == item).ToListAsync();
        if (all.Find(s => s.PersonId == current.Me.Id) is { } mine)
        {
            var waited = EventSignUp.Seat(all, happening.Places).Waiting.ToHashSet();
            mine.Leave(current.Act);
            db.EventSignUps.Remove(mine);
            // Whoever moves up hears of it in the same save.
            if (happening.WhyNotSignUp(current.Now) is null)
                await news.TellComing((PlannedProcurement)ViewData["Plan"]!, happening, EventSignUp.Seat(all.Where(s => s != mine), happening.Places).In.Where(waited.Contains), PlanMail.HasPlace, current.Now);
            await db.SaveChangesAsync();
        }
        this.Tell(PlanText.Left);
        return Back(id);
    }

    private async Task<EngagementEvent?> Find(Guid id, Guid item)
    {
        var plan = await db.PlannedProcurements.VisibleTo(current.Person).SingleOrDefaultAsync(p => p.Id == id && p.PublishedAt != null);
        var happening = plan is null ? null : await db.EngagementEvents.SingleOrDefaultAsync(e => e.Id == item && e.PlanId == id);
        var ids = current.Me.FirmIdsAt(current.Now);
        ViewData["Plan"] = plan;
        ViewData["Event"] = happening;
        ViewData["Firms"] = await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id) && f.MergedIntoId == null).OrderBy(f => f.Name).ToListAsync();
        return happening;
    }

    private IActionResult Back(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Planned", new { id }) + "#events");
}

/// <summary>For whom somebody comes, and what they need.</summary>
public sealed class SignUpForm
{
    /// <summary>The empty id is "none of them".</summary>
    public Guid? FirmId { get; set; }
    public Guid? For => FirmId == Guid.Empty ? null : FirmId;
    [StringLength(PlanLengths.Needs, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? Needs { get; set; }
}
