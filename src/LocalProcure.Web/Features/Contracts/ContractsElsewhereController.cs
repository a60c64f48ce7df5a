using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>A buyer enters, corrects and takes out contracts that were awarded elsewhere; project staff may on its behalf.</summary>
[Route("buyers/{id:guid}/contracts-elsewhere"), Authorize(Policy = Policies.SecondStep)]
public sealed class ContractsElsewhereController(AppDb db, Current current) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> New(Guid id) => For(id, null, (buyer, _) => Task.FromResult<IActionResult>(View("Elsewhere", new ElsewherePage(buyer, null, new()))));

    [HttpPost("")]
    public Task<IActionResult> Create(Guid id, ElsewhereForm form) => For(id, null, async (buyer, _) =>
    {
        // The same form sent twice makes one entry.
        if (!await db.ContractsElsewhere.AnyAsync(c => c.Id == form.Key))
        {
            if (Check(buyer, form) is { } refused) return refused;
            db.ContractsElsewhere.Add(new ContractElsewhere(buyer, form.Terms(), !current.Me.IsMemberOfBuyer(buyer.Id), current.Act, form.Key));
            await db.SaveChangesAsync();
        }
        return Saved(form.Key);
    });

    [HttpGet("{item:guid}")]
    public Task<IActionResult> Edit(Guid id, Guid item) => For(id, item, (buyer, found) => Task.FromResult<IActionResult>(View("Elsewhere", new ElsewherePage(buyer, found, ElsewhereForm.Of(found!)))));

    [HttpPost("{item:guid}")]
    public Task<IActionResult> Update(Guid id, Guid item, ElsewhereForm form) => For(id, item, async (buyer, found) =>
    {
        if (Check(buyer, form, found) is { } refused) return refused;
        found!.Correct(buyer, form.Terms(), current.Act);
        await db.SaveChangesAsync();
        return Saved(item);
    });

    [HttpGet("{item:guid}/removal")]
    public Task<IActionResult> Remove(Guid id, Guid item) => For(id, item, (buyer, found) => Task.FromResult<IActionResult>(View("ElsewhereRemoval", new ElsewhereRemoval(buyer, found!, new()))));

    [HttpPost("{item:guid}/removal")]
    public Task<IActionResult> Delete(Guid id, Guid item, ElsewhereRemovalForm form) => For(id, item, async (buyer, found) =>
    {
        if (ContractElsewhere.WhyNotRemove(form.Because) is { } reason) ModelState.AddModelError(nameof(form.Because), reason);
        if (!ModelState.IsValid) return this.Refused("ElsewhereRemoval", new ElsewhereRemoval(buyer, found!, form));
        found!.Remove(form.Because!, current.Act);
        await db.SaveChangesAsync();
        this.Tell(ElsewhereText.IsRemoved);
        return this.GoTo($"/contracts?buyer={buyer.Id}");
    });

    private async Task<IActionResult> For(Guid id, Guid? item, Func<Buyer, ContractElsewhere?, Task<IActionResult>> work)
    {
        var buyer = await db.Buyers.SingleOrDefaultAsync(b => b.Id == id);
        if (buyer is null || !current.Me.CanSee(buyer)) return NotFound();
        if (!current.Me.CanEnterElsewhere(buyer)) return Forbid();
        var found = item is null ? null : await db.ContractsElsewhere.InRegister().SingleOrDefaultAsync(c => c.Id == item && c.BuyerId == id);
        return item is not null && found is null ? NotFound() : await work(buyer, found);
    }

    /// <summary>The page with the reasons beside their fields, or null where the entry can stand.</summary>
    private IActionResult? Check(Buyer buyer, ElsewhereForm form, ContractElsewhere? found = null)
    {
        if (!string.IsNullOrWhiteSpace(form.Postcode))
        {
            if (Postcode.Parse(form.Postcode) is not { } postcode) ModelState.AddModelError(nameof(form.Postcode), PlacesText.NotAPostcode);
            else if (Postcodes.Find(form.Postcode).Standing == PostcodeStanding.NotFound) ModelState.AddModelError(nameof(form.Postcode), PlacesText.PostcodeNotFound(postcode.ToString()));
        }
        if (ModelState.IsValid && form.Terms().WhyNot(buyer, current.Now) is { } reason) ModelState.AddModelError(form.FieldOf(reason), reason);
        return ModelState.IsValid ? null : this.Refused("Elsewhere", new ElsewherePage(buyer, found, form));
    }

    private IActionResult Saved(Guid item)
    {
        this.Tell(ElsewhereText.Saved);
        return this.GoTo($"/contracts/elsewhere/{item}");
    }
}

/// <summary>The form of an entry; with the entry where it is corrected.</summary>
public sealed record ElsewherePage(Buyer Buyer, ContractElsewhere? Entry, ElsewhereForm Form);

/// <summary>Taking an entry out.</summary>
public sealed record ElsewhereRemoval(Buyer Buyer, ContractElsewhere Entry, ElsewhereRemovalForm Form);
