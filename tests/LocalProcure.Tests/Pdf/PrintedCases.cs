using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Domain.Spend;

namespace LocalProcure.Tests.Pdf;

/// <summary>Months that are hard on paper: everything, one small buyer, sixty buyers that pay everywhere, nothing that can be placed.</summary>
internal static class PrintedCases
{
    public const string Full = "full", OneBuyer = "one buyer", Many = "many buyers", AllUnknown = "nothing placed", OwnVersion = "one buyer of two", Corrected = "corrected";

    public static (SpendFigures Figures, SpendFigures? Before, IReadOnlyList<SpendDecision> Decisions) Of(string which)
    {
        var (lines, question) = which == Many ? ManyBuyers() : Printed.Inputs();
        var council = question.Buyers[0];
        return which switch
        {
            OneBuyer => (SpendReport.From([Spent.Line(430_00), Spent.Line(510_00, Spent.Bristol, "London Coaches Ltd"), Spent.Line(60_00, null, "Somebody Somewhere")], Spent.Asked), null, []),
            AllUnknown => (SpendReport.From(lines.Where(l => l.BuyerId == council.Id).Select(l => l.To(p => p with { Places = [], FirmId = null, Link = LinkHow.NotLinked, Size = FirmSize.NotKnown })), question.ForBuyer(council) with { Consortia = [], Survey = null, Awards = [] }), null, []),
            OwnVersion => (SpendReport.From(lines.Where(l => l.BuyerId == council.Id), question.ForBuyer(council)), null, [.. Decisions(question).Where(d => d.Buyer == council.Code)]),
            Corrected => (SpendReport.From(lines, question), SpendReport.From(lines.Where((_, i) => i % 7 != 3), question), Decisions(question)),
            _ => (SpendReport.From(lines, question), null, Decisions(question)),
        };
    }

    private static IReadOnlyList<SpendDecision> Decisions(SpendQuestion question) =>
        SpendDecision.Ordered(Enumerable.Range(0, 240).Select(i => (i, Kind: Kinds[i % Kinds.Length])).Select(d => new SpendDecision(d.Kind, d.Kind == DecisionKind.Place && d.i % 9 == 0 ? DecisionBy.Supplier : DecisionBy.Staff, new DateOnly(2026, 3, 1).AddDays(d.i % 30),
            question.Buyers[d.i % question.Buyers.Count].Code, $"Payee {d.i} Ltd", d.Kind is DecisionKind.Place or DecisionKind.OtherPlace ? Spent.Rct : d.Kind == DecisionKind.Overlap ? "keepBoth 3" : "", d.i, d.i * 1_234_56L)));

    private static readonly DecisionKind[] Kinds = Enum.GetValues<DecisionKind>();

    /// <summary>Sixty public bodies with long names, every authority of Wales paid, ninety categories and as many departments, two files each.</summary>
    private static (IReadOnlyList<SpendLine> Lines, SpendQuestion Question) ManyBuyers()
    {
        var random = new Random(7);
        var authorities = Areas.AuthoritiesIn(Areas.Wales).Select(a => a.Code).ToArray();
        var buyers = Enumerable.Range(0, 60).Select(i => new ReportBuyer(Spent.IdOf($"buyer {i}"), $"BUYER-{i:00}", $"The Public Body for Services and Improvement Number {i}", $"Y Corff Cyhoeddus dros Wasanaethau a Gwelliant Rhif {i}")).ToArray();
        var imports = buyers.SelectMany((b, i) => Enumerable.Range(0, 2).Select(f => new ReportImport(Spent.IdOf($"file {i} {f}"), b.Code, $"payments-over-500-of-the-public-body-number-{i}-march-2026-part-{f}.csv", new string((char)('a' + i % 6), 64)))).ToArray();
        var headings = Headings.All.Take(30).Select(h => new SpendHeading(h.Key, h.English, h.Welsh, random.Next(20), random.Next(4))).ToArray();
        var lines = Enumerable.Range(0, 12_000).Select(i =>
        {
            var (buyer, payee) = (random.Next(60), random.Next(500));
            var known = new SpendPayee(Spent.IdOf($"m{payee}"), null, payee % 9 == 0 ? [] : [new KnownPlace((PlaceBasis)(2 + payee % 6), authorities[payee % authorities.Length])], (FirmSize)(payee % 5), payee % 13 == 0, (LinkHow)(payee % 6));
            return new SpendLine(buyers[buyer].Id, Spent.March.AddDays(random.Next(-330, 31)), random.NextInt64(-900_00, 90_000_00), known, $"Supplier of many things to public bodies {payee} Limited",
                $"Category of services bought under the heading number {random.Next(90)}", headings[random.Next(30)].Code, $"Directorate of corporate and community services {random.Next(90)}", random.Next(25) == 0 ? "tax" : null,
                (VatBasis)(buyer % 3), DateBasis.Day, imports[buyer * 2 + random.Next(2)].Id, i + 2);
        }).ToList();
        return (lines, Spent.Asked with
        {
            Buyers = buyers, Imports = imports, Headings = headings, HistoryFrom = new DateOnly(2025, 4, 2),
            Awards = [.. Enumerable.Range(0, 45).Select(i => new AwardFigure($"C-2026-{i:0000}", buyers[i].Code, $"2026-03-{1 + i % 28:00}", $"Works and services for the valley, lot {i}", $"Gwaith a gwasanaethau i’r cwm, lot {i}", ["Cwm Builders Ltd", "Taf Transport Ltd"], "in-area", i % 4 == 0, 90_000_00 + i))],
        });
    }
}
