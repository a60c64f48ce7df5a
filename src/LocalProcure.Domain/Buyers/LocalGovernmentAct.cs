namespace LocalProcure.Domain.Buyers;

/// <summary>Whom the Local Government Act 1988 Part II binds: bodies in its Schedule 2.</summary>
public static class LocalGovernmentAct
{
    /// <summary>
    /// Section 17(5)(e): no reference to where a contractor's business is when choosing whom to invite. Councils are bound. Health boards,
    /// colleges, housing associations and the Welsh Government are read as outside Schedule 2; a body of another kind is taken as
    /// bound, since some are (fire and national park authorities): a breach can be sued for, and abstaining cannot. That reading
    /// offers it no search by place and advises; it refuses nothing.
    /// </summary>
    public static bool IsUnderLga1988(this BuyerKind kind) => kind is BuyerKind.Council or BuyerKind.Other;

    public static bool IsUnderLga1988(this Buyer buyer) => buyer.Kind.IsUnderLga1988();

    /// <summary>The same, for a query.</summary>
    public static IQueryable<Buyer> UnderLga1988(this IQueryable<Buyer> buyers) => buyers.Where(b => b.Kind == BuyerKind.Council || b.Kind == BuyerKind.Other);
}
