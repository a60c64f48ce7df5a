using LocalProcure.Domain.Rules;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>How many days a refused firm has to ask for reasons, and the buyer to give them: dated figures.</summary>
public static class ReasonDays
{
    public static async Task<(int? Ask, int? Answer)> At(AppDb db, DateTime now)
    {
        var figures = await db.LoadFigures();
        return ((int?)figures.At(FigureLine.ReasonsAsked, now.UkDate()), (int?)figures.At(FigureLine.ReasonsGiven, now.UkDate()));
    }
}
