using LocalProcure.Domain.Contracts;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>A line of the register's list: awarded here, or elsewhere and entered by hand.</summary>
public sealed record RegisterRow(string Href, Guid BuyerId, string Reference, OwnWords Subject, OwnWords Lot, bool IsJoint, string Contractors, ContractStatus Status, bool IsDemo, bool IsByHand, long PricePence, DateOnly AwardedOn, DateOnly? EndsOn)
{
    public static RegisterRow Of(Contract c, DateTime now, string href) => new(href, c.BuyerId, c.Reference, c.Subject, c.LotTitle, c.IsJoint, string.Join(", ", c.Parties.OrderBy(p => p.Position).Select(p => p.Name)), c.StatusAt(now), c.IsDemo, false, c.PricePence, c.AwardedAt.UkDate(), c.EndsOn);

    public static RegisterRow Of(ContractElsewhere c, DateTime now, string href) => new(href, c.BuyerId, c.Reference, c.Subject, OwnWords.None, false, c.Contractor, c.StatusAt(now), c.IsDemo, true, c.PricePence, c.AwardedOn, c.EndsOn);
}
