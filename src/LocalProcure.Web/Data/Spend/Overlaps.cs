using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Finds the lines of a file that are in already with other files of the same buyer, by content and month by month, so that memory is bounded by the months that the file covers.</summary>
public sealed class Overlaps(AppDb db)
{
    /// <summary>Without transaction numbers single equal lines are chance; half a file of them is the same file again.</summary>
    private const double EnoughWithoutNumbers = 0.5;

    private sealed class Known
    {
        public int Count;
        public Guid Import;
    }

    /// <summary>Looks at every row of a file that has been opened for this.</summary>
    public async Task<OverlapFound> Look(Guid buyerId, IEnumerable<PaymentRow> rows, CancellationToken stop = default)
    {
        if (!await db.PaymentImports.AnyAsync(i => i.BuyerId == buyerId && i.UndoneAt == null, stop)) return OverlapFound.None;
        var months = new Dictionary<(int, int), bool>();
        var known = new Dictionary<LineKey, Known>();
        Dictionary<int, Guid> numbered = [], plain = [];
        int lines = 0, plainBeside = 0;
        foreach (var row in rows)
        {
            lines++;
            var month = (row.PaidOn.Year, row.PaidOn.Month);
            if (!months.TryGetValue(month, out var hasAny)) months[month] = hasAny = await Load(buyerId, month, known, stop);
            if (!hasAny) continue;
            var key = LineKey.Of(row.PaidOn, row.Pence, row.Supplier, row.Category, row.Department, row.Description, row.TransactionNumber);
            if (!key.HasNumber) plainBeside++;
            if (!known.TryGetValue(key, out var there) || there.Count == 0) continue;
            there.Count--;
            (key.HasNumber ? numbered : plain)[row.Row] = there.Import;
        }
        if (plain.Count >= EnoughWithoutNumbers * plainBeside)
            foreach (var (row, import) in plain) numbered[row] = import;
        return new OverlapFound(numbered, lines);
    }

    private async Task<bool> Load(Guid buyerId, (int Year, int Month) month, Dictionary<LineKey, Known> known, CancellationToken stop)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var any = false;
        var lines = db.Payments.AsNoTracking().Where(p => p.BuyerId == buyerId && p.PaidOn >= first && p.PaidOn <= last)
            .OrderBy(p => p.ImportId).ThenBy(p => p.Row).Select(p => new { p.ImportId, p.PaidOn, p.Pence, p.Supplier, p.Category, p.Department, p.Description, p.TransactionNumber });
        await foreach (var p in lines.AsAsyncEnumerable().WithCancellation(stop))
        {
            any = true;
            var key = LineKey.Of(p.PaidOn, p.Pence, p.Supplier, p.Category, p.Department, p.Description, p.TransactionNumber);
            if (known.TryGetValue(key, out var there)) there.Count++;
            else known[key] = new Known { Count = 1, Import = p.ImportId };
        }
        return any;
    }
}
