using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Features.Shared.Charts;

namespace LocalProcure.Web.Features.Reports;

// The parts that let a reader check: the data, what is left out, the method, the files, the corrections.
public static partial class ReportSections
{
    private static ReportSection Quality(SpendFigures f, ReportAround with) => new("quality", SectionText.Quality)
    {
        Words =
        [
            .. ReportProse.DataQuality(f, with.Cite), .. f.Inputs.Sum(i => i.RowsRefused) is > 0 and var refused ? [SectionText.Refused(refused)] : Array.Empty<string>(),
            SectionText.OtherBasesLead, .. f.LinesInBase == 0 ? [] : NotionsNotKnown(f),
        ],
        Tables =
        [
            Parts(FigureText.PlacedBy, FigureText.PlacedBy, [.. f.PlacedBy.Select(p => (FigureText.Key(p.Key), p))]) with { Links = [.. f.PlacedBy.Select(p => with.LinesOf(new(PlacedBy: p.Key)))] },
            new FigureTable(SectionText.OtherBases, [new(FigureText.PlacedBy, false), .. RateColumns], [.. PlaceFinder.Alone.Select(b => OneNotion(f, KeyOf(b)))])
            { CellLinks = [.. PlaceFinder.Alone.Select(b => f.OnOtherBases.Any(o => o.Basis == KeyOf(b)) ? with.RateLinks(new(Basis: KeyOf(b))) : [])] },
            .. f.ByLink.Count == 0 ? [] : new[] { Parts(SectionText.Links, SectionText.Links, [.. f.ByLink.Select(l => (SectionText.Link(l.Key), l))]) with { Links = [.. f.ByLink.Select(l => with.LinesOf(new(Link: l.Key)))] } },
            Parts(FigureText.VatBasis, FigureText.VatBasis, [.. f.ByVatBasis.Select(v => (FigureText.Key(v.Key), v))]) with { Links = [.. f.ByVatBasis.Select(v => with.LinesOf(new(Vat: v.Key)))] },
            .. f.StatedPeriods.Count == 0 ? [] : new[] { new FigureTable(FigureText.Period, [new(FigureText.Buyer, false), new(FigureText.Period, false), new(FigureText.Lines), new(FigureText.Pounds)],
                [.. f.StatedPeriods.Select(s => Row(s.Buyer, SectionText.FromTo(s), FigureText.Number(s.Lines), Money.Show(s.Pence)))]) { Links = [.. f.StatedPeriods.Select(s => with.LinesOf(new(Buyer: s.Buyer, Stated: $"{s.From}_{s.To}")))] } },
        ],
    };

    /// <summary>Each of the six notions has its row, also where nobody knows it for any supplier.</summary>
    private static string[] OneNotion(SpendFigures f, string key) => f.OnOtherBases.FirstOrDefault(o => o.Basis == key) is { } known
        ? Rates(FigureText.Key(key), known.Figures) : Row(FigureText.Key(key), Money.ShowWhole(f.BasePence), "–", "–", "–", FigureText.Key("notKnown"));

    private static string KeyOf(PlaceBasis basis) => DecisionsFile.Key(basis);

    private static string[] NotionsNotKnown(SpendFigures f) =>
        [.. PlaceFinder.Alone.Where(b => f.OnOtherBases.All(o => o.Basis != KeyOf(b))).Select(b => $"{FigureText.Key(KeyOf(b))}: {FactText.NotKnown(b)}")];

    private static ReportSection Exclusions(SpendFigures f, ReportAround with) => new("exclusions", SectionText.Exclusions)
    {
        Words = [f.Excluded.Count == 0 ? SectionText.NothingExcluded : SectionText.ExclusionsLead],
        Tables = f.Excluded.Count == 0 ? [] : [new(SectionText.Exclusions, [new(FigureText.Reason, false), new(FigureText.Lines), new(FigureText.Pounds)],
            [.. f.Excluded.Select(e => Row(FigureText.Excluded(e.Reason), FigureText.Number(e.Lines), Money.Show(e.Pence)))]) { Links = [.. f.Excluded.Select(e => with.LinesOf(new(Excluded: e.Reason)))] }],
    };

    private static ReportSection Method(SpendFigures f) => new("method", MethodText.Title) { Words = [.. MethodText.Paragraphs(f), MethodText.Version(f.MethodVersion)] };

    /// <summary>How many decisions of each kind, and what they touch; each by itself stands on a page and in a file of its own.</summary>
    private static ReportSection? Decisions(ReportAround with) => with.Decisions is not { } all ? null : new("decisions", DecisionText.Title)
    {
        Words = [all.Count == 0 ? DecisionText.None : DecisionText.Lead],
        Tables = all.Count == 0 ? [] : [new(DecisionText.Title, [new(DecisionText.Kind, false), new(DecisionText.Count), new(FigureText.Lines), new(FigureText.Pounds)],
            [.. all.GroupBy(d => d.Kind).OrderBy(g => g.Key).Select(g => Row(DecisionText.Name(g.Key), FigureText.Number(g.Count()), FigureText.Number(g.Sum(d => d.Lines)), Money.Show(g.Sum(d => d.Pence))))])
            { Links = [.. all.GroupBy(d => d.Kind).OrderBy(g => g.Key).Select(g => with.DecisionsAt is { } at ? $"{at}?kind={g.Key}" : null)] }],
        More = all.Count > 0 && with.DecisionsAt is { } whole ? (whole, DecisionText.SeeAll(all.Count)) : null,
    };

    private static ReportSection Files(SpendFigures f, ReportAround with) => new("files", SectionText.Files)
    {
        Words = [SectionText.FilesLead],
        Tables = [new(SectionText.Files, [new(FigureText.File, false), new(FigureText.Buyer, false), new(FigureText.Sha256, false, IsCode: true), new(FigureText.Lines), new(FigureText.Pounds)],
            [.. f.Inputs.Select(i => Row(i.Name, i.Buyer, i.Sha256, FigureText.Number(i.Lines), Money.Show(i.Pence)))])
            { Links = [.. f.Inputs.Select(i => with.LinesOf(new(Buyer: i.Buyer, File: i.Sha256)))] }],
    };

    private static ReportSection Restated(SpendFigures f, ReportAround with)
    {
        if (with.Before is not { } before) return new("corrections", RestateText.Section) { Words = [RestateText.None] };
        var moved = ReportDifference.Between(before, f);
        return new("corrections", RestateText.Title)
        {
            Words =
            [
                RestateText.Lead(with.BeforeNumber ?? ""), .. with.Because is { IsEmpty: false } why ? [$"{RestateText.Why}: {why.Shown}"] : Array.Empty<string>(),
                .. moved.IsNothing ? [RestateText.NothingMoved] : Array.Empty<string>(),
            ],
            Tables = RestateTables.Of(moved, f, with.Lines, with.LinesBefore),
        };
    }

    private static ReportSection Words => new("words", MethodText.GlossaryTitle) { Glossary = MethodText.Glossary };
}
