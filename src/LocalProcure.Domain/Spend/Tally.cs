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
    public required Guid Id { get; init; }
    public int Lines, Ring;
    public long Pence, Local;
    public bool WasPaid, IsPerson;
    public string Name = "";

    public void Add(in SpendLine line, int ring)
    {
        // Spellings and places may differ between lines: the choice must not depend on which came first.
        if (Lines == 0 || string.CompareOrdinal(line.Supplier, Name) < 0) Name = line.Supplier;
        Ring = Lines == 0 ? ring : Math.Min(Ring, ring);
        Lines++;
        Pence += line.Pence;
        if (ring == 0) Local += line.Pence;
        WasPaid |= line.Pence > 0;
    }
}

/// <summary>Suppliers of the month, and those whose names the buyer withheld, who cannot be counted.</summary>
internal sealed class SupplierTallies
{
    private readonly Dictionary<Guid, SupplierTally> bySupplier = [];

    /// <summary>Names are few and lines are many: each is looked at once.</summary>
    private readonly Dictionary<string, bool> persons = new(StringComparer.Ordinal);

    public Tally Withheld { get; } = new();
    public Tally Individuals { get; } = new();
    public IEnumerable<SupplierTally> All => bySupplier.Values;
    public IEnumerable<SupplierTally> Paid => bySupplier.Values.Where(s => s.WasPaid);

    public IEnumerable<SupplierTally> PaidInArea => Paid.Where(s => s.Ring == 0);

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
        var id = line.SupplierId;
        if (!bySupplier.TryGetValue(id, out var supplier)) bySupplier[id] = supplier = new SupplierTally { Id = id };
        supplier.Add(line, ring);
        if (!IsPerson(line)) return;
        supplier.IsPerson = true;
        Individuals.Add(line.Pence, inArea, unknown);
    }

    /// <summary>What each supplier was paid in the area.</summary>
    public Dictionary<Guid, long> Local() => bySupplier.ToDictionary(s => s.Key, s => s.Value.Local);

    /// <summary>Whether the line was paid to somebody under their own name.</summary>
    public bool IsIndividual(in SpendLine line) => line.Supplier.Length > 0 && IsPerson(line);

    private bool IsPerson(in SpendLine line)
    {
        if (line.Payee.IsPerson) return true;
        if (line.FirmId is not null) return false;
        if (!persons.TryGetValue(line.Supplier, out var known)) persons[line.Supplier] = known = PersonName.Is(line.Supplier);
        return known;
    }
}
