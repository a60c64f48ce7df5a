using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Marks what a contractor's people may do as well; everything else behind a contract is for the buyer's officers.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForPartiesAttribute : Attribute;

/// <summary>What the pages behind a contract share: only its parties find them, and only the buyer's officers act unless an action says otherwise.</summary>
public abstract class InsideController(AppDb db, Current current) : Controller
{
    protected AppDb Db => db;
    protected Current Current => current;
    /// <summary>The contract of this address with what its law turns on; set before any action runs.</summary>
    protected Contract Contract => Room.Contract;
    protected ContractRoom Room { get; private set; } = null!;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var id = Guid.Parse((string)context.RouteData.Values["id"]!);
        var contract = await db.Contracts.InsideFor(current.Person, current.Now).SingleOrDefaultAsync(c => c.Id == id);
        if (contract is null) { context.Result = NotFound(); return; }
        Room = await ContractRoom.Of(db, contract, current);
        if (!Room.Manages && !context.ActionDescriptor.EndpointMetadata.OfType<ForPartiesAttribute>().Any()) { context.Result = Forbid(); return; }
        ViewData["Room"] = Room;
        await next();
    }

    /// <summary>Puts a reason beside the field that it is about.</summary>
    protected void Refuse(string? reason, params (string Text, string Field)[] fields)
    {
        if (reason is not null) ModelState.AddModelError(fields.FirstOrDefault(f => f.Text == reason).Field ?? "", reason);
    }

    /// <summary>Whether this very form has been kept before.</summary>
    protected Task<bool> IsKept<T>(Guid key) where T : Entity => db.Set<T>().AnyAsync(x => x.Id == key);

    /// <summary>Saves; where the same form arrived twice at one moment, the first has it and that is well.</summary>
    protected async Task SaveOnce<T>(Guid key) where T : Entity
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await IsKept<T>(key)) throw;
        }
    }

    /// <summary>Back to a page of this contract with a word that it is done.</summary>
    protected IActionResult Done(string words, string path = "")
    {
        this.Tell(words);
        return this.GoTo($"/contracts/{Contract.Id}{path}");
    }
}

/// <summary>A contract as its parties' pages need it.</summary>
/// <param name="Manages">The reader is an officer of the buyer who took a second step.</param>
public sealed record ContractRoom(Contract Contract, Tender Tender, ContractLaw Law, bool Manages, bool IsBuyers, IReadOnlyList<Guid> MyFirms)
{
    public static async Task<ContractRoom> Of(AppDb db, Contract contract, Current current)
    {
        var tender = await db.Tenders.SingleAsync(t => t.Id == contract.TenderId);
        var law = ContractLaw.Of(tender, tender.Buyer, await db.LoadFigures(), current.Now.UkDate());
        return new(contract, tender, law, current.Person.CanManage(contract) && current.TookSecondStep, current.Me.IsMemberOfBuyer(contract.BuyerId),
            [.. contract.Parties.Where(p => current.Me.ActsFor(p.FirmId, current.Now)).Select(p => p.FirmId)]);
    }

    public string NameOf(Guid firmId) => Contract.Parties.FirstOrDefault(p => p.FirmId == firmId)?.Name ?? "";
}
