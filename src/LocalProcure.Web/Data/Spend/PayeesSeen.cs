using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Web.Data.Spend;

/// <summary>The payees of one buyer while a file of it is taken in: known ones found again, new ones made, linked and kept for the next batch.</summary>
internal sealed class PayeesSeen
{
    private readonly Dictionary<string, Guid> known;
    // A file names the same supplier in the same words many times over.
    private readonly Dictionary<(string, string, string, string), Guid> seen = [];
    private readonly PayeeResolver resolver;
    private readonly Guid buyerId;
    private readonly DateTime now;

    private PayeesSeen(Guid buyerId, Dictionary<string, Guid> known, PayeeResolver resolver, DateTime now) =>
        (this.buyerId, this.known, this.resolver, this.now) = (buyerId, known, resolver, now);

    /// <summary>Payees made since the last batch was written.</summary>
    public List<Payee> Fresh { get; } = [];
    /// <summary>Every payee that this file made.</summary>
    public List<Guid> Made { get; } = [];

    public static async Task<PayeesSeen> Of(AppDb db, Guid buyerId, Resolving resolving, DateTime now, CancellationToken stop) =>
        new(buyerId, await db.Payees.Where(p => p.BuyerId == buyerId).Select(p => new { p.Key, p.Id }).ToDictionaryAsync(p => p.Key, p => p.Id, stop), await resolving.Resolver([buyerId], stop), now);

    public Guid IdOf(PaymentRow row)
    {
        var wording = (row.Supplier, row.SupplierNumber, row.CompanyNumber, row.VatNumber);
        if (seen.TryGetValue(wording, out var id)) return id;
        var key = PayeeKey.Of(row.Supplier, row.SupplierNumber, row.CompanyNumber, row.VatNumber);
        if (!known.TryGetValue(key.Text, out id))
        {
            var payee = new Payee(buyerId, key);
            resolver.Resolve(payee, now);
            Fresh.Add(payee);
            Made.Add(payee.Id);
            known[key.Text] = id = payee.Id;
        }
        return seen[wording] = id;
    }
}
