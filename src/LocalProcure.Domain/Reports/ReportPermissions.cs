using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Reports;

/// <summary>Who may see the payment lines behind a figure.</summary>
public static class ReportPermissions
{
    /// <summary>Project staff see all; an officer sees those of a buyer that they work for. Nobody else sees a line: it may name somebody in private life.</summary>
    public static bool MaySeeLinesOf(this Person person, Guid buyerId) => person.IsStaff || person.Buyers.Any(b => b.BuyerId == buyerId);
}
