using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Features.Reports;

/// <summary>What a figure is of, in words, above the payment lines behind it.</summary>
public static class LineWords
{
    public static IReadOnlyList<string> Of(LineFilter filter, SpendQuestion question) =>
    [
        .. Some(Months.Parse(filter.Paid)?.ShowMonth()),
        .. Some(filter.Tier, tier => Areas.TiersOf(question.Area).All.FirstOrDefault(t => t.Key == tier)?.Name ?? tier),
        .. Some(filter.Went, went => went switch { LineFilter.In => FigureText.Retained, LineFilter.Out => FigureText.Left, _ => FigureText.Unknown }),
        .. Some(filter.Buyer ?? filter.Only, code => question.Buyers.FirstOrDefault(b => b.Code == code) is { } buyer ? Reading == Language.Welsh ? buyer.NameWelsh ?? buyer.Name : buyer.Name : code),
        .. Some(filter.Heading, heading => LineFilter.Unnamed(heading).Length == 0 ? SectionText.NotMapped : Headings.Find(heading)?.Shown ?? heading),
        .. Some(filter.Category, Group), .. Some(filter.Department, Group), .. Some(filter.Supplier),
        .. Some(filter.Size, FigureText.Key), .. filter.Vcse ? [FigureText.Vcse] : Array.Empty<string>(), .. Some(filter.Place, Areas.NameOf),
        .. Some(filter.Ward, ward => Wards.Find(LineFilter.Unnamed(ward))?.Name ?? WardText.NotKnown),
        .. Some(filter.Excluded, reason => $"{SectionText.Exclusions}: {FigureText.Excluded(reason)}"),
        .. Some(filter.PlacedBy, basis => $"{FigureText.PlacedBy}: {FigureText.Key(basis)}"), .. Some(filter.Link, SectionText.Link), .. Some(filter.Vat, FigureText.Key), .. Some(filter.Basis, FigureText.Key),
        .. Some(filter.Stated, _ => FigureText.Period), .. Some(filter.File, sha => question.Imports.FirstOrDefault(i => i.Sha256 == sha)?.Name ?? sha),
        .. Some(filter.Contract),
        .. filter.Rank is { } rank ? [LineText.Rank(rank)] : Array.Empty<string>(), .. filter.Top is { } top ? [SectionText.TopSuppliers(top)] : Array.Empty<string>(),
        .. Some(filter.Who, who => who switch { LineFilter.New => FigureText.NewSuppliers, LineFilter.Withheld => FigureText.Withheld, LineFilter.Leads => SectionText.Consortia, LineFilter.WerePaid => FigureText.SuppliersPaid, LineFilter.Locals => FigureText.LocalFirmsPaid, _ => SectionText.Individuals }),
    ];

    private static string Group(string name) => FigureText.Group(LineFilter.Unnamed(name));

    private static IEnumerable<string> Some(string? value, Func<string, string>? words = null) => value is null ? [] : [words?.Invoke(value) ?? value];
}
