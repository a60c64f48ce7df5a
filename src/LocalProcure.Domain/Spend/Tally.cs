namespace LocalProcure.Domain.Spend;

/// <summary>Adds up lines while a report is made.</summary>
internal sealed class Tally
{
    public int Lines;
    public long Pence, Retained, Unknown;

    public void Add(long pence, bool inArea, bool unknown)
    {
        Lines++;
        Pence += pence;
        if (inArea) Retained += pence;
        if (unknown) Unknown += pence;
    }

    public Retention Retention => new(Lines, Pence, Retained, Unknown);
}

/// <summary>Tallies under keys.</summary>
internal sealed class Tallies<TKey> : Dictionary<TKey, Tally> where TKey : notnull
{
    public Tally For(TKey key)
    {
        if (!TryGetValue(key, out var tally)) this[key] = tally = new Tally();
        return tally;
    }
}

/// <summary>What a report gathers about one supplier: a firm, or a buyer's account that no firm is known for.</summary>
internal sealed class SupplierTally
{
    public int Lines, Ring;
    public long Pence;
    public bool WasPaid;
    public string Name = "";

    public void Add(in SpendLine line, int ring)
    {
        // Spellings and places may differ between lines: the choice must not depend on which came first.
        if (Lines == 0 || string.CompareOrdinal(line.Supplier, Name) < 0) Name = line.Supplier;
        Ring = Lines == 0 ? ring : Math.Min(Ring, ring);
        Lines++;
        Pence += line.Pence;
        WasPaid |= line.Pence > 0;
    }
}

/// <summary>Suppliers of the month, and those whose names the buyer withheld, who cannot be counted.</summary>
internal sealed class SupplierTallies
{
    private readonly Dictionary<Guid, SupplierTally> bySupplier = [];

    public Tally Withheld { get; } = new();
    public IEnumerable<SupplierTally> Paid => bySupplier.Values.Where(s => s.WasPaid);

    public IEnumerable<SupplierTally> PaidFirst(IReadOnlySet<Guid> paidBefore) =>
        bySupplier.Where(s => s.Value.WasPaid && !paidBefore.Contains(s.Key)).Select(s => s.Value);

    public SupplierTally[] ByPence() =>
        [.. bySupplier.Values.OrderByDescending(s => s.Pence).ThenBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.Ring).ThenBy(s => s.Lines)];

    public void Add(in SpendLine line, int ring, bool inArea, bool unknown)
    {
        if (line.Supplier.Length == 0)
        {
            Withheld.Add(line.Pence, inArea, unknown);
            return;
        }
        var id = line.FirmId ?? line.PayeeId;
        if (!bySupplier.TryGetValue(id, out var supplier)) bySupplier[id] = supplier = new SupplierTally();
        supplier.Add(line, ring);
    }
}
