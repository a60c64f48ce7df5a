using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Features.Shared.Charts;

namespace LocalProcure.Web.Features.Reports;

// The parts that let a reader check: the data, what is left out, the method, the files, the corrections.
public static partial class ReportSections
{
    private static ReportSection Quality(SpendFigures f) => new("quality", SectionText.Quality)
    {
        Words = [.. ReportProse.DataQuality(f), .. f.Inputs.Sum(i => i.RowsRefused) is > 0 and var refused ? [SectionText.Refused(refused)] : Array.Empty<string>()],
        Tables =
        [
            Parts(FigureText.PlacedBy, FigureText.PlacedBy, [.. f.PlacedBy.Select(p => (FigureText.Key(p.Key), p))]),
            .. f.OnOtherBases.Count == 0 ? [] : new[] { new FigureTable(SectionText.OtherBases, [new(FigureText.PlacedBy, false), .. RateColumns], [.. f.OnOtherBases.Select(b => Rates(FigureText.Key(b.Basis), b.Figures))]) },
            .. f.ByLink.Count == 0 ? [] : new[] { Parts(SectionText.Links, SectionText.Links, [.. f.ByLink.Select(l => (SectionText.Link(l.Key), l))]) },
            Parts(FigureText.VatBasis, FigureText.VatBasis, [.. f.ByVatBasis.Select(v => (FigureText.Key(v.Key), v))]),
            .. f.StatedPeriods.Count == 0 ? [] : new[] { new FigureTable(FigureText.Period, [new(FigureText.Buyer, false), new(FigureText.Period, false), new(FigureText.Lines), new(FigureText.Pounds)],
                [.. f.StatedPeriods.Select(s => Row(s.Buyer, SectionText.FromTo(s), FigureText.Number(s.Lines), Money.Show(s.Pence)))]) },
        ],
    };

    private static ReportSection Exclusions(SpendFigures f, ReportAround with) => new("exclusions", SectionText.Exclusions)
    {
        Words = [f.Excluded.Count == 0 ? SectionText.NothingExcluded : SectionText.ExclusionsLead],
        Tables = f.Excluded.Count == 0 ? [] : [new(SectionText.Exclusions, [new(FigureText.Reason, false), new(FigureText.Lines), new(FigureText.Pounds)],
            [.. f.Excluded.Select(e => Row(FigureText.Excluded(e.Reason), FigureText.Number(e.Lines), Money.Show(e.Pence)))]) { Links = [.. f.Excluded.Select(e => with.LinesOf("excluded", e.Reason))] }],
    };

    private static ReportSection Method(SpendFigures f) => new("method", MethodText.Title) { Words = [.. MethodText.Paragraphs(f), MethodText.Version(f.MethodVersion)] };

    private static ReportSection Files(SpendFigures f) => new("files", SectionText.Files)
    {
        Words = [SectionText.FilesLead],
        Tables = [new(SectionText.Files, [new(FigureText.File, false), new(FigureText.Buyer, false), new(FigureText.Sha256, false, IsCode: true), new(FigureText.Lines), new(FigureText.Pounds)],
            [.. f.Inputs.Select(i => Row(i.Name, i.Buyer, i.Sha256, FigureText.Number(i.Lines), Money.Show(i.Pence)))])],
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
            Tables = RestateTables.Of(moved, f),
        };
    }

    private static ReportSection Words => new("words", MethodText.GlossaryTitle) { Glossary = MethodText.Glossary };
}
