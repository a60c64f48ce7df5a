namespace LocalProcure.Domain.Spend;

/// <summary>Which lines stand behind one figure. The same judgement as in the figures picks them, so that they add up to it to the penny.</summary>
/// <param name="Only">Code of the one buyer that the figures are of.</param>
/// <param name="Basis">The one notion of place that the figures use; null for the default order.</param>
public sealed record LineFilter(
    string? Tier = null, string? Buyer = null, string? Category = null, string? Department = null, string? Heading = null, string? Supplier = null,
    string? Size = null, string? Place = null, string? Excluded = null, string? Only = null, string? Basis = null)
{
    /// <summary>Stands in addresses for "none given": a department, category or heading that is empty.</summary>
    public const string None = "-";

    /// <summary>The month's lines behind the figure, in the order of their files.</summary>
    public IReadOnlyList<SpendLine> Pick(IEnumerable<SpendLine> lines, SpendQuestion question)
    {
        var rings = new Rings(question.Area);
        var places = new PayeePlaces(rings, Basis is null ? question.Order : [Enum.Parse<PlaceBasis>(Basis, ignoreCase: true)]);
        var buyers = question.Buyers.ToDictionary(b => b.Id, b => b.Code);
        var until = question.Month.AddMonths(1);
        var inMonth = lines.Where(l => l.PaidOn >= question.Month && l.PaidOn < until && Same(Only, buyers[l.BuyerId])).ToList();
        var named = Supplier is null ? null : Named(inMonth);
        return [.. inMonth.Where(l => Takes(l, places, rings, buyers[l.BuyerId]) && (named is null || named.Contains(l.SupplierId))).OrderBy(l => l.BuyerId).ThenBy(l => l.ImportId).ThenBy(l => l.Row)];
    }

    private bool Takes(in SpendLine line, PayeePlaces places, Rings rings, string buyer)
    {
        if (line.ExcludedReason != Excluded) return false;
        var at = places.Of(line.Payee);
        return Same(Tier, rings.All[at.Ring].Key) && Same(Buyer, buyer) && Same(Category, line.Category) && Same(Department, line.Department) && Same(Heading, line.Heading)
            && Same(Place, at.Authority ?? "") && Same(Size, System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(line.Payee.Size.ToString()));
    }

    /// <summary>One account may be spelt in several ways: the figures show the first of them, and so does this.</summary>
    private HashSet<Guid> Named(IEnumerable<SpendLine> lines) =>
        [.. lines.Where(l => l.IsInBase && l.Supplier.Length > 0).GroupBy(l => l.SupplierId).Where(g => g.Select(l => l.Supplier).Min(StringComparer.Ordinal) == Supplier).Select(g => g.Key)];

    /// <summary>Whether the address names something that is no figure at all.</summary>
    public bool IsWrong => Basis is not null && !Enum.TryParse<PlaceBasis>(Basis, ignoreCase: true, out _);

    private static bool Same(string? wanted, string has) => wanted is null || (wanted == None ? has.Length == 0 : wanted == has);
}
