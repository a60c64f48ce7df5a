using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>A contract awarded elsewhere, as the public register shows it.</summary>
[AllowAnonymous]
[Route("contracts/elsewhere")]
public sealed class ElsewhereController(AppDb db, Current current) : Controller
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await db.ContractsElsewhere.AsNoTracking().InRegister().SingleOrDefaultAsync(c => c.Id == id) is not { } contract) return NotFound();
        var buyer = await db.Buyers.AsNoTracking().SingleAsync(b => b.Id == contract.BuyerId);
        return View("ElsewhereShow", new ElsewhereShown(contract, buyer, current.Now, current.Person?.CanEnterElsewhere(buyer) == true));
    }
}

/// <summary>An entry for everybody; those who may correct it find the way.</summary>
public sealed record ElsewhereShown(ContractElsewhere Contract, Buyer Buyer, DateTime Now, bool MayCorrect);
