using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>How many days a refused firm has to ask for reasons, and the buyer to give them: the figures in force when the procurement commenced.</summary>
public static class ReasonDays
{
    public static async Task<(int? Ask, int? Answer)> Of(AppDb db, Tender tender, DateTime now)
    {
        var (figures, day) = (await db.LoadFigures(), tender.DayOfLaw(now));
        return ((int?)figures.At(FigureLine.ReasonsAsked, day), (int?)figures.At(FigureLine.ReasonsGiven, day));
    }
}
