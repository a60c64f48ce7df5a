using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Features.Shared.Charts;

namespace LocalProcure.Web.Features.Reports;

// The parts that answer "and what can be done": where the money goes on the map, what leaves and who could supply it, consortia, contracts, the multiplier.
public static partial class ReportSections
{
    /// <summary>Only areas in Wales have a map; elsewhere the rings say it.</summary>
    private static ReportSection? Map(SpendFigures f, ReportAround with)
    {
        if (!Areas.Covers(Areas.Wales, f.Area) || f.ByPlace.Count == 0) return null;
        var paid = f.ByPlace.Where(p => WalesMap.Shapes.Any(s => s.Code == p.Code)).ToDictionary(p => p.Code);
        if (paid.Count == 0) return null;
        var most = paid.Values.Max(p => p.Pence);
        var inside = Areas.AuthoritiesIn(f.Area).Select(a => a.Code).ToHashSet();
        // The area itself takes the darkest shade by itself; the others are told apart among themselves.
        var outside = paid.Values.Where(p => !inside.Contains(p.Code)).Select(p => p.Pence).DefaultIfEmpty(0).Max();
        int Shade(long pence) => pence <= 0 ? 0 : outside <= 0 ? 4 : pence > outside ? 4 : Math.Max(1, (int)((pence * 3 + outside - 1) / outside));
        var areas = WalesMap.Shapes.Select(s => (s.Code, Pence: paid.GetValueOrDefault(s.Code)?.Pence ?? 0))
            .Select(s => new MapArea(s.Code, Money.ShowWhole(s.Pence), Shade(s.Pence), with.Lines is null ? with.FirmsIn?.Invoke(s.Code) : s.Pence == 0 ? null : with.LinesOf(new(Place: s.Code)), inside.Contains(s.Code) && inside.Count < 6)).ToList();
        var key = areas.Zip(WalesMap.Shapes.Select(s => paid.GetValueOrDefault(s.Code)?.Pence ?? 0)).GroupBy(a => a.First.Shade).OrderBy(g => g.Key)
            .Select(g => (g.Key, g.Min(a => a.Second) == g.Max(a => a.Second) ? Money.ShowWhole(g.Max(a => a.Second)) : $"{Money.ShowWhole(g.Min(a => a.Second))} – {Money.ShowWhole(g.Max(a => a.Second))}"));
        return new("map", SectionText.Map)
        {
            Words = [SectionText.MapLead, .. with is { Lines: null, FirmsIn: not null } ? [SectionText.MapFirms] : Array.Empty<string>()],
            Map = new AreaMap(SectionText.Map, areas, [.. key]),
            Tables = [new(SectionText.MapTable, [new(SectionText.Authority, false), new(FigureText.Lines), new(FigureText.Pounds), new(FigureText.ShareOfBase)],
                [.. f.ByPlace.Where(p => paid.ContainsKey(p.Code)).Select(p => Row(p.Shown, FigureText.Number(p.Lines), Money.Show(p.Pence), FigureText.Percent(p.Share)))])
                { Links = [.. f.ByPlace.Where(p => paid.ContainsKey(p.Code)).Select(p => with.LinesOf(new(Place: p.Code)))] }],
        };
    }

    private static ReportSection Flows(SpendFigures f, ReportAround with)
    {
        var buyers = BuyersShown(f).Where(b => f.Flows.Any(w => w.Buyer == b.Code)).ToList();
        var drawn = buyers.OrderByDescending(b => b.Figures.BasePence).Take(MostBars - 1).ToList();
        List<string> left = [.. drawn.Select(b => b.Shown), .. buyers.Count > drawn.Count ? [SectionText.OtherBuyers] : Array.Empty<string>()];
        int Left(string code) => drawn.FindIndex(b => b.Code == code) is >= 0 and var at ? at : left.Count - 1;
        int Right(string tier) => f.Tiers.Select(t => t.Tier).ToList().IndexOf(tier);
        var flows = f.Flows.GroupBy(w => (From: Left(w.Buyer), To: Right(w.Tier))).Select(g => (g.Key.From, g.Key.To, (decimal)g.Sum(w => w.Pence))).ToList();
        return new("flows", SectionText.Flows)
        {
            Words = [SectionText.FlowsLead, .. flows.Exists(w => w.Item3 < 0) ? [SectionText.FlowsCredits] : Array.Empty<string>()],
            Flows = FlowChart.Of(SectionText.Flows, left, [.. f.Tiers.Select((t, i) => (t.Shown, ColourOf(f, i)))], flows, pence => Money.ShowWhole((long)pence)),
            Tables = [new(SectionText.FlowsTable, [new(FigureText.Buyer, false), .. f.Tiers.Select(t => new FigureColumn(t.Shown))],
                [.. buyers.Select(b => (string[])[b.Shown, .. f.Tiers.Select(t => f.Flows.FirstOrDefault(w => w.Buyer == b.Code && w.Tier == t.Tier) is { } w ? Money.ShowWhole(w.Pence) : "–")])],
                [FigureText.Total, .. f.Tiers.Select(t => Money.ShowWhole(t.Pence))])
                {
                    Links = [.. buyers.Select(b => with.LinesOf(new(Buyer: b.Code)))], FootLinks = with.Lines is null ? [] : [with.LinesOf(new()), .. f.Tiers.Select(t => with.LinesOf(new(Tier: t.Tier)))],
                    CellLinks = with.Lines is null ? [] : [.. buyers.Select(b => (string?[])[null, .. f.Tiers.Select(t => f.Flows.Any(w => w.Buyer == b.Code && w.Tier == t.Tier) ? with.LinesOf(new(Buyer: b.Code, Tier: t.Tier)) : null)])],
                }],
        };
    }

    private static ReportSection Leakage(SpendFigures f, ReportAround with)
    {
        var leaving = f.HeadingsLeaving(MostRows).ToList();
        var unmapped = f.ByHeading.FirstOrDefault(h => h.Code.Length == 0);
        return new("leakage", SectionText.Leakage)
        {
            Words =
            [
                SectionText.LeakageLead, .. leaving.Count == 0 ? [SectionText.NothingLeaves] : Array.Empty<string>(),
                .. with.Firms is null || leaving.TrueForAll(h => h.LocalFirms + h.LocalGroups == 0) ? Array.Empty<string>() : [leaving.Exists(h => h.Kinds is not null) ? SectionText.LeakageFirms : SectionText.LeakageOlder],
            ],
            Bars = leaving.Count == 0 ? null : BarChart.Of(SectionText.Leakage, [.. leaving.Take(MostBars).Select(h => (h.Shown, Money.ShowWhole(h.Figures.LeavingPence), (decimal)h.Figures.LeavingPence, "s5"))]),
            Tables = leaving.Count == 0 && unmapped is null ? [] : [new(SectionText.Leakage,
                [new(SectionText.Heading, false), new(FigureText.Left), new(FigureText.Retained), new(FigureText.Unknown), new(SectionText.LocalFirms), new(SectionText.LocalGroups)],
                [
                    .. leaving.Select(h => Row(h.Shown, Money.ShowWhole(h.Figures.LeavingPence), Money.ShowWhole(h.Figures.RetainedPence), Money.ShowWhole(h.Figures.UnknownPence), FigureText.Number(h.LocalFirms), FigureText.Number(h.LocalGroups))),
                    .. unmapped is null ? [] : new[] { Row(SectionText.NotMapped, Money.ShowWhole(unmapped.Figures.LeavingPence), Money.ShowWhole(unmapped.Figures.RetainedPence), Money.ShowWhole(unmapped.Figures.UnknownPence), "–", "–") },
                ]) {
                    Links = [.. leaving.Select(h => with.LinesOf(new(Heading: h.Code))), .. unmapped is null ? [] : new[] { with.LinesOf(new(Heading: LineFilter.None)) }],
                    CellLinks =
                    [
                        .. leaving.Select(h => (string?[])[.. Went(new(Heading: h.Code), with, all: false) is { Length: > 0 } lines ? lines : new string?[4], with.Firms?.Invoke(h, false), with.Firms?.Invoke(h, true)]),
                        .. unmapped is null ? [] : new[] { Went(new(Heading: LineFilter.None), with, all: false) },
                    ],
                }],
        };
    }

    private static ReportSection Consortia(SpendFigures f, ReportAround with) => f.ThroughConsortia is not { } c
        ? new("consortia", SectionText.Consortia) { Words = [SectionText.ConsortiaNone] }
        : new("consortia", SectionText.Consortia)
        {
            Words = [SectionText.ConsortiaLead(c, with.Cite), .. c.RecordedPence == 0 ? [] : new[] { SectionText.ConsortiaRecorded(c.RecordedPence) }],
            Tables =
            [
                new(SectionText.BothBases, [new(SectionText.Basis, false), .. RateColumns], [Rates(SectionText.AsPaid, f.Whole), Rates(SectionText.AsShared, c.WholeAsShared)]) { CellLinks = [with.RateLinks(new())] },
                .. (c.Contracts ?? []).Select(one => new FigureTable(SectionText.MemberPartsOf(one),
                    [new(SectionText.Member, false), new(SectionText.MemberRole, false), new(SectionText.MemberShare), new(SectionText.Place, false), new(FigureText.Pounds)],
                    [.. one.Members.Select(m => Row(m.Name, m.Role, LocalProcure.Domain.Consortia.Shares.Show(m.ShareBasisPoints), f.TierShown(m.Tier), Money.Show(m.Pence)))],
                    [FigureText.Total, "", LocalProcure.Domain.Consortia.Shares.Show(LocalProcure.Domain.Consortia.Shares.Whole), "", Money.Show(one.Pence)])
                    { FootLinks = [null, null, null, null, with.LinesOf(new(Contract: one.Reference))] }),
                // One contract's table says it all; the firms' sums over several stand by themselves, and alone in months issued before.
                .. c.Members.Count == 0 || c.Contracts?.Count == 1 ? [] : new[] { new FigureTable(SectionText.MemberParts, [new(SectionText.Member, false), new(SectionText.Place, false), new(FigureText.Pounds)],
                    [.. c.Members.Select(m => Row(m.Name, f.TierShown(m.Tier), Money.Show(m.Pence)))]) },
            ],
        };

    private static ReportSection Awards(SpendFigures f) => new("awards", SectionText.Awards)
    {
        Words = f.Awards.Count == 0 ? [SectionText.AwardsNone] : [SectionText.AwardsLead],
        Tables = f.Awards.Count == 0 ? [] : [new(SectionText.Awards, [new(SectionText.Contract, false), new(SectionText.AwardedOn, false), new(FigureText.Buyer, false), new(SectionText.Contractor, false), new(SectionText.Place, false), new(SectionText.Value)],
            [.. f.Awards.Select(a => Row($"{a.Reference} {a.SubjectShown}", DateOnly.ParseExact(a.AwardedOn, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShowDate(), a.Buyer,
                a.IsJoint ? SectionText.Jointly(string.Join(", ", a.Contractors)) : string.Join(", ", a.Contractors), f.TierShown(a.Tier), Money.Show(a.ValuePence)))])],
    };

    private static ReportSection Multiplier(SpendFigures f, ReportAround with) => f.LocalMultiplier is not { } lm
        ? new("multiplier", SectionText.Multiplier) { Words = [f.Buyers.Count == 1 || f.Basis.Count == 1 ? SectionText.MultiplierOfAll : SectionText.MultiplierNone] }
        : new("multiplier", SectionText.Multiplier)
        {
            Words = [SectionText.MultiplierSays(lm), SectionText.MultiplierWho(lm), SectionText.MultiplierRange, SectionText.MultiplierWages],
            Tables =
            [
                new(SectionText.Multiplier, [new(SectionText.Round, false), new(FigureText.Pounds)],
                    [Row(SectionText.R1, Money.ShowWhole(lm.R1Pence)), Row(SectionText.R2, Money.ShowWhole(lm.R2Pence)), Row(SectionText.R3Low, Money.ShowWhole(lm.R3LowPence)), Row(SectionText.R3High, Money.ShowWhole(lm.R3HighPence))])
                    { Links = [with.LinesOf(new()), with.LinesOf(new(Went: LineFilter.In)), null, null] },
                .. lm.Bands.Count == 0 ? [] : new[] { new FigureTable(SectionText.Answers, [new(FigureText.SizeOfSupplier, false), new(SectionText.Answered), new(SectionText.WerePaid), new(SectionText.SpendAgain), new(FigureText.ShareOfBase)],
                    [.. lm.Bands.Select(b => Row(b.Key == LocalMultiplier.Others ? SectionText.Others : FigureText.Key(b.Key), FigureText.Number(b.Firms), Money.ShowWhole(b.CoveredPence), Money.ShowWhole(b.RespentPence), FigureText.Percent(b.RespentShare)))]) },
            ],
        };
}
