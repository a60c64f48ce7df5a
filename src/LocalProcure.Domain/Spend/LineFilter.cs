using System.Text.Json;

namespace LocalProcure.Domain.Spend;

/// <summary>Which lines stand behind one figure. The same judgement as in the figures picks them, so that they add up to it to the penny.</summary>
/// <param name="Only">Code of the one buyer that the figures are of.</param>
/// <param name="Basis">The one notion of place that the figures use; null for the default order.</param>
/// <param name="Went">Whether the money stayed, left or cannot be placed: in, out or unknown.</param>
/// <param name="Paid">A month of the trend, as 2026-02; null for the report's own.</param>
/// <param name="Stated">The period that somebody stated for a file without dates, as 2026-03_2026-03.</param>
/// <param name="File">SHA-256 of one file: its lines of the month, also those out of the base.</param>
/// <param name="Ward">A ward of the area, for money that stayed.</param>
/// <param name="Rank">The supplier at this place in the list of the largest.</param>
/// <param name="Top">That many of the largest suppliers together.</param>
/// <param name="Contract">Reference of a consortium's contract: the payments to its lead.</param>
/// <param name="Who">One of <see cref="New"/>, <see cref="Withheld"/>, <see cref="People"/>, <see cref="Leads"/>, <see cref="WerePaid"/>, <see cref="Locals"/>.</param>
public sealed record LineFilter(
    string? Tier = null, string? Buyer = null, string? Category = null, string? Department = null, string? Heading = null, string? Supplier = null,
    string? Size = null, string? Place = null, string? Excluded = null, string? Only = null, string? Basis = null,
    string? Went = null, bool Vcse = false, string? Paid = null, string? PlacedBy = null, string? Link = null, string? Vat = null, string? Stated = null, string? File = null, string? Ward = null,
    int? Rank = null, int? Top = null, string? Who = null, string? Contract = null)
{
    /// <summary>Stands in addresses for "none given": a department, category or heading that is empty. What begins with it itself has one more.</summary>
    public const string None = "-";
    public const string In = "in", Out = "out", Unknown = "unknown";
    public const string New = "new", Withheld = "withheld", People = "people", Leads = "leads";
    /// <summary>Every line of the suppliers that were paid anything, or of those of them that are in the area: what the counts of suppliers count.</summary>
    public const string WerePaid = "paid", Locals = "local";

    /// <summary>A name as it stands in an address.</summary>
    public static string Named(string name) => name.Length == 0 || name.StartsWith(None, StringComparison.Ordinal) ? None + name : name;

    /// <summary>What a name in an address stands for.</summary>
    public static string Unnamed(string wanted) => wanted.StartsWith(None, StringComparison.Ordinal) ? wanted[None.Length..] : wanted;

    /// <summary>The month's lines behind the figure, in the order of their files.</summary>
    public IReadOnlyList<SpendLine> Pick(IEnumerable<SpendLine> lines, SpendQuestion asked)
    {
        var question = asked.Buyers.Count > 1 && asked.Buyers.FirstOrDefault(b => b.Code == Only) is { } one ? asked.ForBuyer(one) : asked;
        var rings = new Rings(question.Area);
        var places = new PayeePlaces(rings, Basis is null ? question.Order : [Enum.Parse<PlaceBasis>(Basis, ignoreCase: true)]);
        var buyers = asked.Buyers.ToDictionary(b => b.Id, b => b.Code);
        var month = Months.Parse(Paid) ?? question.Month;
        var until = month.AddMonths(1);
        var inMonth = lines.Where(l => l.PaidOn >= month && l.PaidOn < until && Same(Only, buyers[l.BuyerId])).ToList();
        var suppliers = new FilterSuppliers(this, question, inMonth, places);
        var files = question.Imports.Where(i => (File is null || i.Sha256 == File) && (Stated is null || Stated == $"{i.StatedFrom?.ToMonth()}_{i.StatedTo?.ToMonth()}")).Select(i => i.Id).ToHashSet();
        return [.. inMonth.Where(l => Takes(l, places.Of(l.Payee), rings, buyers[l.BuyerId]) && suppliers.Take(l) && (File is null && Stated is null || files.Contains(l.ImportId)))
            .OrderBy(l => l.BuyerId).ThenBy(l => l.ImportId).ThenBy(l => l.Row)];
    }

    private bool Takes(in SpendLine line, PlacedPayee at, Rings rings, string buyer)
    {
        if (File is null && line.ExcludedReason != Excluded) return false;
        var went = at.Ring == 0 ? In : at.Ring == rings.NotKnown ? Unknown : Out;
        return Same(Tier, rings.All[at.Ring].Key) && Same(Buyer, buyer) && Same(Category, line.Category) && Same(Department, line.Department) && Same(Heading, line.Heading)
            && Same(Place, at.Authority ?? "") && Same(Size, Key(line.Payee.Size)) && Same(Went, went) && (!Vcse || line.Payee.IsVcse) && Same(PlacedBy, Key(at.Basis))
            && Same(Link, Key(line.Payee.Link)) && Same(Vat, Key(line.Vat)) && (Stated is null || line.Dated == DateBasis.StatedPeriod) && (Ward is null || at.Ring == 0 && Same(Ward, at.Ward ?? ""));
    }

    /// <summary>Whether the address names something that is no figure at all.</summary>
    public bool IsWrong => Basis is not null && !Enum.TryParse<PlaceBasis>(Basis, ignoreCase: true, out _) || Went is not (null or In or Out or Unknown) || Paid is not null && Months.Parse(Paid) is null
        || Who is not (null or New or Withheld or People or Leads or WerePaid or Locals);

    /// <summary>What stands in the address of its lines; what is not asked for is left out.</summary>
    public IReadOnlyDictionary<string, object?> Query() => new Dictionary<string, object?>
    {
        ["tier"] = Tier, ["buyer"] = Buyer, ["category"] = Category, ["department"] = Department, ["heading"] = Heading, ["supplier"] = Supplier, ["size"] = Size, ["place"] = Place, ["excluded"] = Excluded,
        ["only"] = Only, ["basis"] = Basis, ["went"] = Went, ["vcse"] = Vcse ? "true" : null, ["paid"] = Paid, ["placedBy"] = PlacedBy, ["link"] = Link, ["vat"] = Vat, ["stated"] = Stated, ["file"] = File,
        ["ward"] = Ward, ["rank"] = Rank, ["top"] = Top, ["who"] = Who, ["contract"] = Contract,
    }.Where(v => v.Value is not null).ToDictionary();

    private static bool Same(string? wanted, string has) => wanted is null || Unnamed(wanted) == has;

    private static string Key<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <summary>The part of a filter that asks about suppliers: their names, their places among the largest, and whether they are new, withheld, people or leads of consortia.</summary>
internal sealed class FilterSuppliers
{
    private readonly LineFilter filter;
    private readonly SpendQuestion question;
    private readonly SupplierTallies tallies = new();
    private readonly HashSet<Guid>? wanted;

    public FilterSuppliers(LineFilter filter, SpendQuestion question, IReadOnlyList<SpendLine> inMonth, PayeePlaces places)
    {
        (this.filter, this.question) = (filter, question);
        if (filter is { Supplier: null, Rank: null, Top: null, Who: not (LineFilter.New or LineFilter.WerePaid or LineFilter.Locals) }) return;
        foreach (var line in inMonth)
            if (line.IsInBase) tallies.Add(line, places.Of(line.Payee).Ring, false, false);
        // One account may be spelt in several ways: the figures show the first of them, and so does this.
        wanted = filter switch
        {
            { Supplier: { } name } => [.. tallies.All.Where(s => s.Name == name).Select(s => s.Id)],
            { Rank: { } rank } => [.. tallies.ByPence().Skip(rank - 1).Take(1).Select(s => s.Id)],
            { Top: { } top } => [.. tallies.ByPence().Take(top).Select(s => s.Id)],
            { Who: LineFilter.WerePaid } => [.. tallies.Paid.Select(s => s.Id)],
            { Who: LineFilter.Locals } => [.. tallies.PaidInArea.Select(s => s.Id)],
            _ => [.. tallies.PaidFirst(question.PaidBefore).Select(s => s.Id)],
        };
    }

    public bool Take(in SpendLine line)
    {
        if (wanted is not null && (line.Supplier.Length == 0 || !wanted.Contains(line.SupplierId))) return false;
        switch (filter.Who)
        {
            case LineFilter.Withheld: return line.Supplier.Length == 0;
            case LineFilter.People: return tallies.IsIndividual(line);
            case LineFilter.Leads: return Covering(line) is not null;
            default: return filter.Contract is null || Covering(line)?.Reference == filter.Contract;
        }
    }

    /// <summary>The first of the contracts that covers a payment counts, as in the figures.</summary>
    private ConsortiumContract? Covering(in SpendLine line)
    {
        foreach (var contract in question.Consortia)
            if (contract.Covers(line)) return contract;
        return null;
    }
}
