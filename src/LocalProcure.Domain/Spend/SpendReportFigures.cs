using System.Text.Json;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Places;

namespace LocalProcure.Domain.Spend;

// The second half: from tallies to finished figures. Every list is ordered by its contents, never by arrival.
public sealed partial class SpendReport
{
    private const int TopSuppliersShown = 20;

    private SpendFigures Figures()
    {
        var byPence = suppliers.ByPence();
        var first = suppliers.PaidFirst(asked.PaidBefore).ToArray();
        return new SpendFigures
        {
            Area = rings.Area.Code,
            AreaName = rings.Area.English,
            AreaNameWelsh = rings.Area.Welsh,
            Month = asked.Month.ToMonth(),
            Demonstration = asked.IsDemonstration,
            MethodVersion = MethodVersion,
            Buyers = [.. asked.Buyers.Select(b => b.Code).Order(StringComparer.Ordinal)],
            Basis = [.. asked.Order.Select(b => Key(b))],
            VatBasis = vatBases.Count switch { 0 => Key(Spend.VatBasis.NotStated), 1 => Key(vatBases.Keys.Single()), _ => "mixed" },
            LinesInBase = whole.Lines,
            BasePence = whole.Pence,
            RetainedPence = whole.Retained,
            UnknownPence = whole.Unknown,
            Tiers = [.. rings.All.Select((r, i) => new TierFigure(r.Key, r.Name, r.NameWelsh, tiers[i].Lines, tiers[i].Pence,
                Share.Of(tiers[i].Pence, whole.Pence)))],
            Excluded = [.. excluded.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => new ExcludedFigure(e.Key, e.Value.Lines, e.Value.Pence))],
            SuppliersPaid = suppliers.Paid.Count(),
            LocalFirmsPaid = suppliers.PaidInArea.Count(),
            WithheldLines = suppliers.Withheld.Lines,
            WithheldPence = suppliers.Withheld.Pence,
            NewSuppliers = first.Length,
            NewSuppliersPence = first.Sum(s => s.Pence),
            HistoryFrom = asked.HistoryFrom?.ToMonth(),
            Top10Pence = byPence.Take(10).Sum(s => s.Pence),
            TopSuppliers = [.. byPence.Take(TopSuppliersShown)
                .Select(s => new SupplierFigure(s.IsPerson ? "" : s.Name, rings.All[s.Ring].Key, s.Lines, s.Pence, Share.Of(s.Pence, whole.Pence), s.IsPerson))],
            BySize = [.. Enum.GetValues<FirmSize>().Select(size => Part(Key(size), sizes.GetValueOrDefault(size)))],
            Vcse = Part("vcse", vcse),
            ByBuyer = [.. asked.Buyers.OrderBy(b => b.Code, StringComparer.Ordinal)
                .Select(b => new BuyerFigure(b.Code, b.Name, b.NameWelsh, buyers.GetValueOrDefault(b.Id)?.Retention ?? default))],
            ByDepartment = Groups(departments),
            ByCategory = Groups(categories),
            PlacedBy = [.. asked.Order.Append(PlaceBasis.NotKnown).Select(b => Part(Key(b), placedBy.GetValueOrDefault(b)))],
            ByVatBasis = [.. vatBases.OrderBy(v => v.Key).Select(v => Part(Key(v.Key), v.Value))],
            StatedPeriods = StatedPeriods(),
            ThroughConsortia = consortia.Figure(whole.Retention),
            Flows = [.. asked.Buyers.OrderBy(b => b.Code, StringComparer.Ordinal).SelectMany(b => rings.All.Select((r, i) => (b.Code, r.Key, Tally: flows.GetValueOrDefault((b.Id, i)))))
                .Where(f => f.Tally is not null).Select(f => new FlowFigure(f.Code, f.Key, f.Tally!.Lines, f.Tally.Pence))],
            ByPlace = Authorities(),
            ByHeading = ByHeadings(),
            OnOtherBases = [.. PlaceFinder.Alone.Select((b, i) => new BasisFigure(Key(b), alone[i].Retention)).Where(b => b.Figures.UnknownPence != b.Figures.BasePence || b.Figures.RetainedPence != 0)],
            ByLink = [.. Enum.GetValues<LinkHow>().Where(links.ContainsKey).Select(l => Part(Key(l), links[l]))],
            Individuals = Part("individuals", suppliers.Individuals),
            Awards = [.. asked.Awards.OrderBy(a => a.AwardedOn, StringComparer.Ordinal).ThenBy(a => a.Reference, StringComparer.Ordinal)],
            LocalMultiplier = asked.Survey is null ? null : LocalMultiplier.Of(asked.Survey, whole.Retention, suppliers.Local()),
            Trend = [.. trend.Select((t, i) => Month(asked.Month.AddMonths(i + 1 - TrendMonths), t))],
            Inputs = [.. asked.Imports.Where(i => imports.ContainsKey(i.Id))
                .Select(i => new InputFile(i.Buyer, i.Name, i.Sha256, imports[i.Id].Lines, imports[i.Id].Pence, i.RowsRefused))
                .OrderBy(f => f.Buyer, StringComparer.Ordinal).ThenBy(f => f.Sha256, StringComparer.Ordinal).ThenBy(f => f.Name, StringComparer.Ordinal)],
        };
    }

    private PlaceFigure[] Authorities() =>
        [.. authorities.Select(a => (Area: Areas.Find(a.Key)!, a.Value)).OrderByDescending(a => a.Value.Pence).ThenBy(a => a.Area.Code, StringComparer.Ordinal)
            .Select(a => new PlaceFigure(a.Area.Code, a.Area.English, a.Area.Welsh, a.Value.Lines, a.Value.Pence, Share.Of(a.Value.Pence, whole.Pence)))];

    private HeadingFigure[] ByHeadings()
    {
        var known = asked.Headings.DistinctBy(h => h.Code).ToDictionary(h => h.Code);
        return [.. headings.Select(h => (Said: known.GetValueOrDefault(h.Key) ?? Unsaid(h.Key), h.Value))
            .OrderByDescending(h => h.Value.Pence).ThenBy(h => h.Said.Code, StringComparer.Ordinal)
            .Select(h => new HeadingFigure(h.Said.Code, h.Said.Name, h.Said.NameWelsh, h.Value.Retention, h.Said.Firms, h.Said.Groups) { Kinds = h.Said.Kinds })];
    }

    /// <summary>A heading whose local firms nobody has counted still has its name.</summary>
    private static SpendHeading Unsaid(string key) => Spend.Headings.Find(key) is { } known ? new(key, known.English, known.Welsh) : new(key, key, key);

    private static TrendFigure Month(DateOnly month, Tally tally) => new(month.ToMonth(), tally.Retention, Restated: false);

    private PartFigure Part(string key, Tally? tally) =>
        new(key, tally?.Lines ?? 0, tally?.Pence ?? 0, Share.Of(tally?.Pence ?? 0, whole.Pence));

    private static GroupFigure[] Groups(Tallies<string> groups) =>
        [.. groups.Select(g => new GroupFigure(g.Key, g.Value.Retention)).OrderByDescending(g => g.Figures.BasePence).ThenBy(g => g.Name, StringComparer.Ordinal)];

    private StatedPeriodFigure[] StatedPeriods() =>
        [.. asked.Imports.Where(i => stated.ContainsKey(i.Id) && i is { StatedFrom: not null, StatedTo: not null })
            .GroupBy(i => (i.Buyer, From: i.StatedFrom!.Value.ToMonth(), To: i.StatedTo!.Value.ToMonth()))
            .Select(g => new StatedPeriodFigure(g.Key.Buyer, g.Key.From, g.Key.To, g.Sum(i => stated[i.Id].Lines), g.Sum(i => stated[i.Id].Pence)))
            .OrderBy(s => s.Buyer, StringComparer.Ordinal).ThenBy(s => s.From, StringComparer.Ordinal).ThenBy(s => s.To, StringComparer.Ordinal)];

    /// <summary>The stable name of a size, a notion of place or a VAT basis in files: principalPlaceOfBusiness.</summary>
    private static string Key<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
