using LocalProcure.Web.GovUk;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Opportunities;

/// <summary>A buyer starts a tender of its own from a notice published elsewhere.</summary>
[Authorize(Policy = Policies.SecondStep), Route("opportunities/{id:guid}/tender")]
public sealed class TemplateController(AppDb db, Current current) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id)
    {
        if (await Find(id) is not { } opportunity) return NotFound();
        return await Buyers() is { Count: > 0 } buyers ? View("New", new TemplateForm { BuyerId = (buyers.Find(b => b.Id == opportunity.BuyerId) ?? buyers[0]).Id }) : Forbid();
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, TemplateForm form)
    {
        if (await Find(id) is not { } opportunity) return NotFound();
        var buyers = await Buyers();
        if (buyers.Count == 0) return Forbid();
        if (await db.Tenders.OwnedBy(current.Person).AnyAsync(t => t.Id == form.Key)) return ToDraft(form.Key);
        var buyer = buyers.Find(b => b.Id == form.BuyerId);
        if (buyer is null) ModelState.AddModelError(nameof(form.BuyerId), OpportunityText.ChooseBuyer);
        if (!ModelState.IsValid) return this.Refused("New", form);
        var tender = opportunity.StartTender(buyer!, current.Act, form.Key);
        db.Tenders.Add(tender);
        await db.SaveChangesAsync();
        this.Tell(OpportunityText.Started(opportunity.Source.Show()));
        return ToDraft(tender.Id);
    }

    private async Task<Opportunity?> Find(Guid id)
    {
        var found = await db.Opportunities.AsNoTracking().Include(o => o.CpvCodes).Include(o => o.Areas).AsSplitQuery().SingleOrDefaultAsync(o => o.Id == id);
        ViewData["Opportunity"] = found;
        return found;
    }

    private IActionResult ToDraft(Guid id) => this.LocalRedirectSeeOther(Url.Content($"~/tenders/{id}/draft"));

    private async Task<List<Buyer>> Buyers()
    {
        var ids = current.Me.BuyerIds.Where(id => current.Person.CanWriteFor(id)).ToList();
        var buyers = await db.Buyers.Where(b => ids.Contains(b.Id)).OrderBy(b => b.Name).ToListAsync();
        ViewData["Buyers"] = buyers;
        return buyers;
    }
}

/// <summary>For whom the draft is.</summary>
public sealed class TemplateForm
{
    public Guid BuyerId { get; set; }
    /// <summary>Id of the tender that this form starts: sent twice it starts one.</summary>
    public Guid Key { get; set; } = Guid.CreateVersion7();
}
