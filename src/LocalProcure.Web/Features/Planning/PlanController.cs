using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LocalProcure.Web.Features.Planning;

/// <summary>What the buyer's pages of one plan share: the way to it, for its officers alone.</summary>
[Authorize(Policy = Policies.SecondStep), Route("planned/{id:guid}")]
public abstract class OwnPlanController(AppDb db, Current current) : Controller
{
    protected AppDb Db => db;
    protected Current Current => current;
    /// <summary>The plan of this address; set before any action runs.</summary>
    protected PlannedProcurement Plan { get; private set; } = null!;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var id = Guid.Parse((string)context.RouteData.Values["id"]!);
        var found = await db.PlannedProcurements.OwnedBy(current.Person).Include(p => p.CpvCodes).Include(p => p.Areas).AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id);
        if (found is null) { context.Result = NotFound(); return; }
        if (!current.Person.CanWrite(found)) { context.Result = Forbid(); return; }
        ViewData["Plan"] = Plan = found;
        ViewData["Buyers"] = new List<Buyer> { found.Buyer };
        await next();
    }

    protected IActionResult ToPlan(string? said = null)
    {
        if (said is not null) this.Tell(said);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Planned", new { id = Plan.Id })!);
    }
}

/// <summary>Writing, publishing and dropping a plan, its legal notices, and the tender that it becomes.</summary>
public sealed class PlanController(AppDb db, Current current, PlanNews news) : OwnPlanController(db, current)
{
    [HttpGet("edit")]
    public IActionResult Edit(Guid id) => View(PlanForm.From(Plan));

    [HttpPost("edit")]
    public async Task<IActionResult> Update(Guid id, PlanForm form)
    {
        if (form.Do == "find")
        {
            ModelState.Clear();
            return Request.IsHtmx() ? PartialView("_CpvChoices", form) : View("Edit", form);
        }
        var why = Plan.WhyNotWrite ?? form.Content.WhyNotSave ?? (Plan.PublishedAt is null ? null : Plan.WhyNotShow(form.Content, Current.Now));
        if (ModelState.IsValid && why is { } reason) ModelState.AddModelError(PlanForm.FieldOf(reason), reason);
        if (!ModelState.IsValid) return this.Refused("Edit", form);
        var moved = Plan.PublishedAt is not null && Plan.TenderExpectedOn != form.Content.TenderExpectedOn;
        Plan.Write(form.Content, Current.Act);
        if (moved) await news.Tell(Plan, PlanMail.Moved, Current.Now);
        await Db.SaveChangesAsync();
        return ToPlan(PlanText.Saved);
    }

    [HttpPost("publication")]
    public async Task<IActionResult> Publish(Guid id)
    {
        if (Plan.WhyNotPublish(Current.Now) is { } reason)
        {
            ModelState.AddModelError(PlanForm.FieldOf(reason), reason);
            return this.Refused("Edit", PlanForm.From(Plan));
        }
        Plan.Publish(Current.Act);
        await Db.SaveChangesAsync();
        return ToPlan(PlanText.Published);
    }

    [HttpPost("discard")]
    public async Task<IActionResult> Delete(Guid id)
    {
        Plan.Discard(Current.Act);
        Db.RemoveRange(await Db.EngagementEvents.Where(e => e.PlanId == id).ToListAsync());
        Db.RemoveRange(await Db.EngagementNotices.Where(e => e.PlanId == id).ToListAsync());
        Db.PlannedProcurements.Remove(Plan);
        await Db.SaveChangesAsync();
        this.Tell(PlanText.Deleted);
        return this.LocalRedirectSeeOther(Url.Action("Index", "OurPlans")!);
    }

    [HttpGet("end")]
    public IActionResult NewEnd(Guid id) => View("Drop", new BecauseForm());

    [HttpPost("end")]
    public async Task<IActionResult> Drop(Guid id, BecauseForm form)
    {
        if (ModelState.IsValid && Plan.WhyNotDrop(form.Because) is { } reason) ModelState.AddModelError(nameof(form.BecauseEnglish), reason);
        if (!ModelState.IsValid) return this.Refused("Drop", form);
        Plan.Drop(form.Because, Current.Act);
        await news.Tell(Plan, PlanMail.Dropped, Current.Now);
        // Nobody travels to a meeting about what will not be bought.
        foreach (var happening in await Db.EngagementEvents.AheadAt(Current.Now).Where(e => e.PlanId == id).ToListAsync())
        {
            happening.Cancel(form.Because, Current.Act);
            await news.TellComing(Plan, happening, await Db.EventSignUps.Where(s => s.EventId == happening.Id).ToListAsync(), PlanMail.EventCancelled, Current.Now);
        }
        await Db.SaveChangesAsync();
        return ToPlan(PlanText.Dropped);
    }

    [HttpGet("tender")]
    public async Task<IActionResult> NewTender(Guid id) =>
        Plan.TenderId is { } tender ? this.GoTo($"/tenders/{tender}/draft") : View("MakeTender", new TenderForm { WhyNot = Plan.WhyNotBecomeTender(await Engagements()) });

    /// <summary>One act: the tender with everything carried over. Sent twice, it leads to the same tender.</summary>
    [HttpPost("tender")]
    public async Task<IActionResult> CreateTender(Guid id, TenderForm form)
    {
        if (Plan.TenderId is { } already) return this.GoTo($"/tenders/{already}/draft");
        var engagements = await Engagements();
        if (Plan.WhyNotBecomeTender(engagements) is { } reason)
        {
            ModelState.AddModelError("", reason);
            form.WhyNot = reason;
            return this.Refused("MakeTender", form);
        }
        Db.Tenders.Add(Plan.Become(engagements, Current.Act, form.Key));
        await Db.SaveChangesAsync();
        this.Tell(PlanText.TenderStarted);
        return this.GoTo($"/tenders/{Plan.TenderId}/draft");
    }

    private Task<List<EngagementNotice>> Engagements() => Db.EngagementNotices.Where(e => e.PlanId == Plan.Id).ToListAsync();
}

/// <summary>A reason in one language or both.</summary>
public sealed class BecauseForm
{
    [StringLength(PlanLengths.Reason, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? BecauseEnglish { get; set; }
    [StringLength(PlanLengths.Reason, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? BecauseWelsh { get; set; }

    public OwnWords Because => new(Typing.OrNull(BecauseEnglish), Typing.OrNull(BecauseWelsh));
}

/// <summary>The wish to start the tender; its key makes a second click harmless.</summary>
public sealed class TenderForm
{
    public Guid Key { get; set; } = Guid.CreateVersion7();
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public string? WhyNot { get; set; }
}
