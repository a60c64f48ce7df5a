using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Planning;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Feeds the pipeline: what a contract that ends leaves to be bought again is planned at once, from everything that is known of it.</summary>
[Route("contracts/{id:guid}/successor")]
public sealed class SuccessorController(AppDb db, Current current) : InsideController(db, current)
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id)
    {
        if (Contract.SuccessorId is null)
        {
            var previous = await Db.Tenders.Whole().SingleAsync(t => t.Id == Contract.TenderId);
            var plan = PlannedProcurement.ToFollow(id, previous, ContractReminder.TenderBy(Contract.EndsOn, Current.Now.UkDate()), Current.Act);
            Db.PlannedProcurements.Add(plan);
            Contract.PlanNext(plan.Id, Current.Act);
            try
            {
                await Db.SaveChangesAsync();
            }
            catch (DbUpdateConcurrencyException)
            {
                // A second click at the same moment: the first one's plan stands.
                Db.ChangeTracker.Clear();
            }
        }
        return this.GoTo($"/planned/{await Db.Contracts.Where(c => c.Id == id).Select(c => c.SuccessorId).SingleAsync()}");
    }
}
