using LocalProcure.Domain.People;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>Who may see the payment lines behind a figure.</summary>
public static class ReportPermissions
{
    /// <summary>Project staff see all; an officer sees those of a buyer that they work for. Nobody else sees a line: it may name somebody in private life.</summary>
    public static bool MaySeeLinesOf(this Person person, Guid buyerId) => person.IsStaff || person.Buyers.Any(b => b.BuyerId == buyerId);

    /// <summary>Whether any line behind the figures is for this person: staff always, officers are told when they follow one.</summary>
    public static bool MaySeeLines(this Person person, SpendFigures figures) => person.IsStaff || person.Buyers.Count > 0 && figures.LinesInBase > 0;
}
