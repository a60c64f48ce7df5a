using System.Text.Json.Serialization;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>A financial year, April to March, added up from its issued months; and the public record of the contracts awarded in it. Nothing here is counted afresh from payments.</summary>
public sealed record AnnualFigures
{
    public required string Area { get; init; }
    public required string AreaName { get; init; }
    public required string AreaNameWelsh { get; init; }
    /// <summary>As 2025-26.</summary>
    public required string Year { get; init; }
    /// <summary>Code of the one buyer that it is of; null for all of the area's.</summary>
    public required string? Buyer { get; init; }
    public required bool Demonstration { get; init; }
    public required IReadOnlyList<AnnualMonth> Months { get; init; }
    /// <summary>Months of the year without an issued report: their payments are in no figure here.</summary>
    public required IReadOnlyList<string> MonthsMissing { get; init; }
    public required Retention Whole { get; init; }
    public required IReadOnlyList<TierFigure> Tiers { get; init; }
    public required IReadOnlyList<BuyerFigure> ByBuyer { get; init; }
    public required IReadOnlyList<PartFigure> BySize { get; init; }
    public required PartFigure Vcse { get; init; }
    public required AnnualContracts Contracts { get; init; }
    public required AnnualSocial SocialValue { get; init; }
    public required AnnualSteps Steps { get; init; }
    /// <summary>What these buyers plan to put out to tender in the two years that follow (s.39(2)(d)).</summary>
    public required IReadOnlyList<AnnualPlan> Planned { get; init; }
    /// <summary>What buyers themselves say of the year, as it stands now.</summary>
    public IReadOnlyList<AnnualStated> Statements { get; init; } = [];
    /// <summary>Codes of the buyers that have given no statement.</summary>
    public IReadOnlyList<string> StatementsMissing { get; init; } = [];
    /// <summary>Every contract awarded in the year with the fields of s.40.</summary>
    public required IReadOnlyList<AnnualContract> Register { get; init; }

    [JsonIgnore] public string AreaShown => Say(AreaName, AreaNameWelsh);

    /// <summary>The first year is that in which April lies.</summary>
    public static string NameOf(int year) => $"{year}-{(year + 1) % 100:00}";

    /// <param name="months">The latest public edition of each month, in one view: of all buyers, or of the one.</param>
    public static AnnualFigures Of(string area, string name, string welsh, int year, string? buyer, IReadOnlyList<(string Number, SpendFigures Figures)> months, AnnualRecord record)
    {
        var inYear = Enumerable.Range(0, 12).Select(i => new DateOnly(year, 4, 1).AddMonths(i).ToMonth()).ToList();
        var issued = months.Where(m => inYear.Contains(m.Figures.Month)).OrderBy(m => m.Figures.Month, StringComparer.Ordinal).ToList();
        var figures = issued.Select(m => m.Figures).ToList();
        var whole = Sum(figures.Select(f => f.Whole));
        return new AnnualFigures
        {
            Area = area, AreaName = name, AreaNameWelsh = welsh, Year = NameOf(year), Buyer = buyer, Demonstration = figures.Exists(f => f.Demonstration),
            Months = [.. issued.Select(m => new AnnualMonth(m.Figures.Month, m.Number, m.Figures.Whole))],
            MonthsMissing = [.. inYear.Except(figures.Select(f => f.Month))],
            Whole = whole,
            Tiers = [.. figures.SelectMany(f => f.Tiers.Select((t, i) => (Tier: t, At: i))).GroupBy(t => t.Tier.Tier).OrderBy(g => g.Min(t => t.At)).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.First().Tier with { Lines = g.Sum(t => t.Tier.Lines), Pence = g.Sum(t => t.Tier.Pence), Share = Share.Of(g.Sum(t => t.Tier.Pence), whole.BasePence) })],
            ByBuyer = [.. figures.SelectMany(f => f.ByBuyer).GroupBy(b => b.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Last() with { Figures = Sum(g.Select(b => b.Figures)) })],
            BySize = [.. figures.SelectMany(f => f.BySize.Select((s, i) => (Size: s, At: i))).GroupBy(s => s.Size.Key).OrderBy(g => g.Min(s => s.At)).Select(g => Part(g.Key, g.Select(s => s.Size), whole))],
            Vcse = Part("vcse", figures.Select(f => f.Vcse), whole),
            Contracts = AnnualContracts.Of(record.Contracts), SocialValue = AnnualSocial.Of(record.Contracts), Steps = record.Steps,
            Planned = [.. record.Planned.OrderBy(p => p.ExpectedOn, StringComparer.Ordinal).ThenBy(p => p.Title ?? p.TitleWelsh, StringComparer.Ordinal)],
            Statements = [.. record.Statements.OrderBy(s => s.Buyer, StringComparer.Ordinal)],
            StatementsMissing = [.. record.Buyers.Except(record.Statements.Select(s => s.Buyer)).Order(StringComparer.Ordinal)],
            Register = [.. record.Contracts.OrderBy(c => c.AwardedOn, StringComparer.Ordinal).ThenBy(c => c.Reference, StringComparer.Ordinal)],
        };
    }

    private static Retention Sum(IEnumerable<Retention> rows) => rows.Aggregate(new Retention(0, 0, 0, 0), (a, b) => new(a.Lines + b.Lines, a.BasePence + b.BasePence, a.RetainedPence + b.RetainedPence, a.UnknownPence + b.UnknownPence));

    private static PartFigure Part(string key, IEnumerable<PartFigure> parts, Retention whole) =>
        parts.ToList() is var all ? new(key, all.Sum(p => p.Lines), all.Sum(p => p.Pence), Share.Of(all.Sum(p => p.Pence), whole.BasePence)) : null!;
}

