using LocalProcure.Domain.Places;

namespace LocalProcure.Domain.Spend;

/// <summary>What was paid into one ward; null for payments into the area whose ward is not known.</summary>
public sealed record WardFigure(Ward? Ward, int Lines, long Pence, int Suppliers);

/// <summary>The part of a month's spending that stays in the area, ward by ward: pure, so that frozen lines give the same wards for ever. A drill-down, never a ring of a report.</summary>
public static class WardSpend
{
    public static IReadOnlyList<WardFigure> Of(IEnumerable<SpendLine> lines, SpendQuestion question)
    {
        var places = new PayeePlaces(new Rings(question.Area), question.Order);
        return [.. new LineFilter(Went: LineFilter.In).Pick(lines, question).GroupBy(l => places.Of(l.Payee).Ward)
            .Select(g => new WardFigure(Wards.Find(g.Key), g.Count(), g.Sum(l => l.Pence), g.Select(l => l.SupplierId).Distinct().Count()))
            .OrderByDescending(w => w.Pence).ThenBy(w => w.Ward?.Code, StringComparer.Ordinal)];
    }

    /// <summary>Whether any payee's ward was kept with these lines: reports issued before wards were kept have none.</summary>
    public static bool AreKept(IEnumerable<SpendLine> lines) => lines.Any(l => l.Payee.Places.Any(p => p.Ward is not null));
}
