using System.Text.RegularExpressions;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Payees written with their number in one cell: "100234 - A Ltd", "A Ltd (100234)". Taken apart where nearly every cell of the column is so, as no firm is then found by its name.</summary>
internal sealed partial class NumberedNames
{
    /// <summary>A few such cells are firms that have a number in their name.</summary>
    private const int Fewest = 4;
    private const double Share = 0.9;
    private const int Longest = 300;

    private readonly Regex? form;

    private NumberedNames(Regex? form) => this.form = form;

    public static NumberedNames Of(Table table, TableShape shape)
    {
        if (shape.Has(ColumnRole.SupplierNumber) || !shape.Has(ColumnRole.Supplier)) return new(null);
        var column = shape.Column(ColumnRole.Supplier);
        var cells = table.Sample.Where(r => r.Number > shape.HeaderRow).Select(r => r.Cell(column)).Where(c => c.Length <= Longest && !Redaction.Hides(c)).Distinct().ToList();
        return new(cells.Count < Fewest ? null : new[] { Before(), After() }.FirstOrDefault(f => cells.Count(f.IsMatch) >= Share * cells.Count));
    }

    /// <summary>The name and its number; the cell as it is where it has none.</summary>
    public (string Name, string Number) Split(string cell) =>
        form is not null && cell.Length <= Longest && form.Match(cell) is { Success: true } found ? (found.Groups["name"].Value.Trim(), found.Groups["number"].Value) : (cell, "");

    [GeneratedRegex(@"^[(\[]?(?<number>[A-Z]{0,3}\d{4,12}[A-Z]?)[)\]]?(\s*[-–:|/]\s*|\s+)(?<name>[^\d\s].*\p{L}.*)$")] private static partial Regex Before();
    [GeneratedRegex(@"^(?<name>.*\p{L}.*?)\s*([(\[]\s*((id|no|ref|rhif)\.?\s*:?\s*)?(?<number>[A-Z]{0,3}\d{4,12}[A-Z]?)\s*[)\]]|\s[-–|]\s*(?<number>[A-Z]{0,3}\d{4,12}[A-Z]?))$", RegexOptions.IgnoreCase)] private static partial Regex After();
}
