using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>How promptly a buyer pays, for the half years of the payments compliance notice (UK17).</summary>
[Route("buyers/{id:guid}/payment-record")]
public sealed class PaymentRecordController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, DateOnly? from)
    {
        var buyer = await db.Buyers.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id);
        if (buyer is null || !current.Me.IsMemberOfBuyer(id)) return NotFound();
        var today = current.Now.UkDate();
        var period = PaymentPeriod.Of(from is { } day && day <= today ? day : today);
        var asOf = period.To < today ? period.To : today;
        var invoices = await db.Invoices.AsNoTracking().Where(i => i.BuyerId == id && i.ReceivedOn <= asOf && (i.PaidOn == null || i.PaidOn >= period.From)).ToListAsync();
        var law = await db.LoadFigures();
        return View("PaymentRecord", new PaymentRecordPage(buyer, period, period.NoticeDue(law), PaymentRecord.Of(invoices, period.From, asOf, new ContractFigures(law, period.From, period.From)), period.To < today));
    }
}

/// <summary>One half year's figures.</summary>
public sealed record PaymentRecordPage(Buyer Buyer, PaymentPeriod Period, DateOnly? NoticeDue, PaymentRecord Figures, bool IsOver);
