using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Planning;

/// <summary>The plans of one's own buyers in every state, and beginning a new one.</summary>
[Authorize(Policy = Policies.SecondStep)]
public sealed class OurPlansController(AppDb db, Current current) : Controller
{
    [HttpGet("our-plans")]
    public async Task<IActionResult> Index(int page = 1)
    {
        if (current.Me.BuyerIds.Count == 0) return Forbid();
        if (PipelineRule.On(await db.LoadFigures(), current.Now.UkDate()) is { } rule)
        {
            var today = current.Now.UkDate();
            var large = await db.PlannedProcurements.OwnedBy(current.Person).AsNoTracking().Where(p => p.GrossPence > rule.ContractPence).ToListAsync();
            var (first, last) = rule.WindowFor(today);
            ViewData["Pipeline"] = PlanText.PipelineAdvice(rule, large.Count(p => rule.Covers(p, today)), first, last);
        }
        return View("OurPlans", await db.PlannedProcurements.OwnedBy(current.Person).AsNoTracking()
            .OrderBy(p => p.DroppedAt != null || p.TenderId != null).ThenBy(p => p.TenderExpectedOn).ThenBy(p => p.Id).PageAsync(page, 25));
    }

    [HttpGet("planned/new")]
    public async Task<IActionResult> New() => await Buyers() is { Count: > 0 } buyers ? View("Edit", new PlanForm { BuyerId = buyers[0].Id }) : Forbid();

    [HttpPost("planned")]
    public async Task<IActionResult> Create(PlanForm form)
    {
        var buyers = await Buyers();
        if (buyers.Count == 0) return Forbid();
        if (await db.PlannedProcurements.OwnedBy(current.Person).AnyAsync(p => p.Id == form.Key)) return ToPlan(form.Key);
        // "Find codes" looks without saving; what was typed stays.
        if (form.Do == "find") return Again(form);
        var buyer = buyers.SingleOrDefault(b => b.Id == form.BuyerId);
        if (buyer is null) ModelState.AddModelError(nameof(form.BuyerId), TenderText.ChooseBuyer);
        if (ModelState.IsValid && form.Content.WhyNotSave is { } reason) ModelState.AddModelError(PlanForm.FieldOf(reason), reason);
        if (!ModelState.IsValid) return this.Refused("Edit", form);
        var plan = new PlannedProcurement(buyer!, form.Content, current.Act, form.Key);
        db.PlannedProcurements.Add(plan);
        await db.SaveChangesAsync();
        this.Tell(PlanText.Saved);
        return ToPlan(plan.Id);
    }

    private IActionResult Again(PlanForm form)
    {
        ModelState.Clear();
        return Request.IsHtmx() ? PartialView("_CpvChoices", form) : View("Edit", form);
    }

    private IActionResult ToPlan(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Planned", new { id })!);

    private async Task<List<Buyer>> Buyers()
    {
        var ids = current.Me.BuyerIds.Where(id => current.Person.CanWriteFor(id)).ToList();
        var buyers = await db.Buyers.Where(b => ids.Contains(b.Id)).OrderBy(b => b.Name).ToListAsync();
        ViewData["Buyers"] = buyers;
        return buyers;
    }
}
