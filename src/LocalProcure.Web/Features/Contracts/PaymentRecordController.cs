using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Rules;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>How promptly a buyer pays, for the periods of the payments compliance notice (UK17).</summary>
[Route("buyers/{id:guid}/payment-record")]
public sealed class PaymentRecordController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, DateOnly? from)
    {
        var buyer = await db.Buyers.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id);
        if (buyer is null || !current.Me.IsMemberOfBuyer(id)) return NotFound();
        var today = current.Now.UkDate();
        var law = await db.LoadFigures();
        if (PaymentPeriod.Of(from is { } day && day <= today ? day : today, law) is not { } period) return NotFound();
        var asOf = period.To < today ? period.To : today;
        var invoices = await db.Invoices.AsNoTracking().Where(i => i.BuyerId == id && i.ReceivedOn <= asOf && (i.PaidOn == null || i.PaidOn >= period.From)).ToListAsync();
        return View("PaymentRecord", new PaymentRecordPage(buyer, period, period.Before(law), period.NoticeDue(law, BuyerStatus.Of(buyer, period.From)), PaymentRecord.Of(invoices, period.From, asOf, new ContractFigures(law, period.From, period.From)), period.To < today));
    }
}

/// <summary>One period's figures.</summary>
public sealed record PaymentRecordPage(Buyer Buyer, PaymentPeriod Period, PaymentPeriod? Before, DateOnly? NoticeDue, PaymentRecord Figures, bool IsOver);
