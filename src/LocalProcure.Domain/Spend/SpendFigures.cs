using System.Text.Json.Serialization;

namespace LocalProcure.Domain.Spend;

/// <summary>
/// The finished figures of one area and month, each with its denominator. Page, PDF, CSV and JSON only lay these out.
/// Property order is the order of the published file, so it is part of the format.
/// </summary>
public sealed record SpendFigures
{
    public required string Area { get; init; }
    public required string AreaName { get; init; }
    public required string AreaNameWelsh { get; init; }
    /// <summary>Calendar month of the payment dates, as 2026-03.</summary>
    public required string Month { get; init; }
    /// <summary>Whether the payments are invented, to show how the product works.</summary>
    public required bool Demonstration { get; init; }
    /// <summary>Which edition of the method (definitions and rounding) made these figures.</summary>
    public required int MethodVersion { get; init; }
    public required IReadOnlyList<string> Buyers { get; init; }
    /// <summary>The notions of place used, in the order in which they are tried.</summary>
    public required IReadOnlyList<string> Basis { get; init; }
    /// <summary>net, gross, notStated or mixed: whether the pounds hold VAT.</summary>
    public required string VatBasis { get; init; }
    public required int LinesInBase { get; init; }
    public required long BasePence { get; init; }
    public required long RetainedPence { get; init; }
    /// <summary>Spend whose place nobody knows. It counts as not in the area.</summary>
    public required long UnknownPence { get; init; }
    public decimal? RetentionRate => Whole.RetentionRate;
    public decimal? RetentionRateKnown => Whole.RetentionRateKnown;
    public decimal? UnknownShare => Whole.UnknownShare;
    public required IReadOnlyList<TierFigure> Tiers { get; init; }
    public required IReadOnlyList<ExcludedFigure> Excluded { get; init; }
    public required int SuppliersPaid { get; init; }
    public required int LocalFirmsPaid { get; init; }
    /// <summary>Base spend whose supplier the buyer did not name; it is in the base but no supplier can be counted.</summary>
    public required int WithheldLines { get; init; }
    public required long WithheldPence { get; init; }
    /// <summary>Suppliers paid this month and never in the 24 months before it.</summary>
    public required int NewSuppliers { get; init; }
    public required long NewSuppliersPence { get; init; }
    /// <summary>First month of payments held in the 24 months before; later than their start when the record is short.</summary>
    public required string? HistoryFrom { get; init; }
    public required long Top10Pence { get; init; }
    public decimal? Top10Share => Share.Of(Top10Pence, BasePence);
    public required IReadOnlyList<SupplierFigure> TopSuppliers { get; init; }
    public required IReadOnlyList<PartFigure> BySize { get; init; }
    public required PartFigure Vcse { get; init; }
    public required IReadOnlyList<BuyerFigure> ByBuyer { get; init; }
    public required IReadOnlyList<GroupFigure> ByDepartment { get; init; }
    public required IReadOnlyList<GroupFigure> ByCategory { get; init; }
    public required IReadOnlyList<PartFigure> PlacedBy { get; init; }
    public required IReadOnlyList<PartFigure> ByVatBasis { get; init; }
    /// <summary>Spend whose date is a period that a person stated, because the file had no dates.</summary>
    public required IReadOnlyList<StatedPeriodFigure> StatedPeriods { get; init; }
    /// <summary>The same pounds with payments to consortium leads shared among the members; null when there were none.</summary>
    public required ConsortiumFigure? ThroughConsortia { get; init; }
    /// <summary>Where each buyer's spending went, ring by ring.</summary>
    public IReadOnlyList<FlowFigure> Flows { get; init; } = [];
    /// <summary>Spending by local authority, for maps; what is known only to be outside the United Kingdom or not at all is in no authority.</summary>
    public IReadOnlyList<PlaceFigure> ByPlace { get; init; } = [];
    /// <summary>Spending under common headings, each with the local firms that could supply it.</summary>
    public IReadOnlyList<HeadingFigure> ByHeading { get; init; } = [];
    /// <summary>The rates when one notion of place is used by itself, for comparison.</summary>
    public IReadOnlyList<BasisFigure> OnOtherBases { get; init; } = [];
    /// <summary>How payees came to be known.</summary>
    public IReadOnlyList<PartFigure> ByLink { get; init; } = [];
    /// <summary>Paid to people under their own names, who are counted and never named here.</summary>
    public PartFigure? Individuals { get; init; }
    /// <summary>Contracts awarded in the month. Promises, not payments: in no figure above.</summary>
    public IReadOnlyList<AwardFigure> Awards { get; init; } = [];
    /// <summary>The local multiplier with its range; null where too few have been asked or have answered.</summary>
    public LmFigure? LocalMultiplier { get; init; }
    public required IReadOnlyList<TrendFigure> Trend { get; init; }
    /// <summary>The files that the figures came from, by SHA-256.</summary>
    public required IReadOnlyList<InputFile> Inputs { get; init; }

    /// <summary>Marks the months whose figures are no longer those that were issued.</summary>
    public SpendFigures WithRestated(IReadOnlyDictionary<DateOnly, Retention> issued) => this with
    {
        Trend = [.. Trend.Select(t => t with { Restated = issued.TryGetValue(t.FirstDay, out var was) && was != t.Figures })],
    };

    /// <summary>The common headings by which most leaves the area, largest first.</summary>
    public IEnumerable<HeadingFigure> HeadingsLeaving(int most) =>
        ByHeading.Where(h => h.Code.Length > 0 && h.Figures.LeavingPence > 0).OrderByDescending(h => h.Figures.LeavingPence).ThenBy(h => h.Code, StringComparer.Ordinal).Take(most);

    /// <summary>The categories by which most leaves the area, largest first.</summary>
    public IEnumerable<GroupFigure> LargestLeaving(int most) =>
        ByCategory.Where(c => c.Figures.LeavingPence > 0).OrderByDescending(c => c.Figures.LeavingPence).ThenBy(c => c.Name, StringComparer.Ordinal).Take(most);

    [JsonIgnore] public Retention Whole => new(LinesInBase, BasePence, RetainedPence, UnknownPence);
    [JsonIgnore] public DateOnly FirstDay => DateOnly.ParseExact(Month + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    /// <summary>The name of a ring in the reader's language.</summary>
    public string TierShown(string tier) => Tiers.First(t => t.Tier == tier).Shown;
    [JsonIgnore] public string AreaShown => Say(AreaName, AreaNameWelsh);
    [JsonIgnore] public bool HasShortHistory => HistoryFrom is null || string.CompareOrdinal(HistoryFrom, FirstDay.AddMonths(-24).ToMonth()) > 0;
}

/// <summary>A base with what stayed and what is not known; the three rates are never shown one without the others.</summary>
public readonly record struct Retention(int Lines, long BasePence, long RetainedPence, long UnknownPence)
{
    /// <summary>In-area spend over all spend: unknown counts as not in the area.</summary>
    public decimal? RetentionRate => Share.Of(RetainedPence, BasePence);
    /// <summary>In-area spend over spend whose place is known.</summary>
    public decimal? RetentionRateKnown => Share.Of(RetainedPence, BasePence - UnknownPence);
    public decimal? UnknownShare => Share.Of(UnknownPence, BasePence);
    /// <summary>Spend known to have gone outside the area.</summary>
    public long LeavingPence => BasePence - RetainedPence - UnknownPence;
}
