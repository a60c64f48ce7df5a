using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Finds the lines of a file that are in already with other files of the same buyer, by content.</summary>
public sealed class Overlaps(AppDb db)
{
    /// <summary>Begins a search, to be told of every row of a file while that is read once.</summary>
    public async Task<OverlapSearch> Begin(Guid buyerId, CancellationToken stop = default)
    {
        var others = await db.PaymentImports.AsNoTracking().Where(i => i.BuyerId == buyerId && i.UndoneAt == null).OrderBy(i => i.ImportedAt).ThenBy(i => i.Id)
            .Select(i => new EarlierImport(i.Id, i.FileName, i.FirstPaidOn, i.LastPaidOn)).ToListAsync(stop);
        var stage = new LineStage(db);
        // A buyer's first file has nothing to be compared with.
        if (others.Count > 0) await stage.Begin(stop);
        return new OverlapSearch(db, buyerId, others, stage);
    }
}

/// <summary>An import that lines of a new file may be in already.</summary>
public sealed record EarlierImport(Guid Id, string FileName, DateOnly First, DateOnly Last);

/// <summary>One file's search: its rows are told one by one, before any of them is written, then paired with the lines of other files. What it holds in memory is bounded by the busiest day.</summary>
public sealed class OverlapSearch(AppDb db, Guid buyerId, IReadOnlyList<EarlierImport> others, LineStage stage) : IAsyncDisposable
{
    private readonly Dictionary<Guid, int> places = others.Select((o, i) => (o.Id, i)).ToDictionary(o => o.Id, o => o.i);
    private readonly Dictionary<(int, int), bool> months = [];
    private readonly Dictionary<DateOnly, bool> days = [];
    private int plainBeside;

    public bool IsNeeded => others.Count > 0;

    /// <summary>Where a month or a day comes for the first time, none of the file's own lines of it are in yet: what is found there is of other files.</summary>
    public async ValueTask Add(PaymentRow row, CancellationToken stop = default)
    {
        if (!IsNeeded) return;
        var month = (row.PaidOn.Year, row.PaidOn.Month);
        if (!months.TryGetValue(month, out var hasAny)) months[month] = hasAny = await HasAny(month, stop);
        if (!hasAny) return;
        var key = LineKey.Of(row.PaidOn, row.Pence, row.Supplier, row.Category, row.Department, row.Description, row.TransactionNumber);
        if (!key.HasNumber) plainBeside++;
        if (!days.TryGetValue(row.PaidOn, out var known)) days[row.PaidOn] = known = await Load(row.PaidOn, stop);
        if (known) await stage.Seen(row.Row, key.Value, stop);
    }

    /// <summary>What was found, once every row has been told.</summary>
    public async Task<OverlapFound> Find(CancellationToken stop = default)
    {
        if (!days.ContainsValue(true)) return OverlapFound.None;
        var (numbered, plain) = await stage.Pair(stop);
        if (plain > 0 && !OverlapFound.IsEnoughWithoutNumbers(plain, plainBeside)) await stage.ForgetPlain(stop);
        else if (plain + numbered == 0) return OverlapFound.None;
        return new OverlapFound([.. (await stage.Counts(stop)).Select(c => (others[c.Place].Id, c.Rows)).OrderByDescending(c => c.Rows).ThenBy(c => c.Id)]);
    }

    public string Name(Guid import) => others[places[import]].FileName;

    /// <summary>The rows that were found, some at a time and in order, with the file that has each.</summary>
    public async IAsyncEnumerable<IReadOnlyList<(int Row, string FileName)>> Rows([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop = default)
    {
        for (var after = 0; ;)
        {
            var some = await stage.Rows(after, stop);
            if (some.Count == 0) yield break;
            yield return [.. some.Select(r => (r.Row, others[r.Place].FileName))];
            after = some[^1].Row;
        }
    }

    private Task<bool> HasAny((int Year, int Month) month, CancellationToken stop)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        return others.Any(o => o.First <= last && o.Last >= first) ? db.Payments.AnyAsync(p => p.BuyerId == buyerId && p.PaidOn >= first && p.PaidOn <= last, stop) : Task.FromResult(false);
    }

    private async Task<bool> Load(DateOnly day, CancellationToken stop)
    {
        var known = new List<long>();
        var lines = db.Payments.AsNoTracking().Where(p => p.BuyerId == buyerId && p.PaidOn == day)
            .Select(p => new { p.ImportId, p.PaidOn, p.Pence, p.Supplier, p.Category, p.Department, p.Description, p.TransactionNumber });
        await foreach (var p in lines.AsAsyncEnumerable().WithCancellation(stop))
        {
            known.Add(LineKey.Of(p.PaidOn, p.Pence, p.Supplier, p.Category, p.Department, p.Description, p.TransactionNumber).Value);
            known.Add(places[p.ImportId]);
        }
        await stage.Known(known, stop);
        return known.Count > 0;
    }

    public ValueTask DisposeAsync() => stage.DisposeAsync();
}
