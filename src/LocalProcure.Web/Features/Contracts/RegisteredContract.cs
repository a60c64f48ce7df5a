using LocalProcure.Domain.Contracts;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>One contract of the register with the fields of SPPP Act s.40, whether it was awarded here or entered by hand.</summary>
/// <param name="Source">Where a contract awarded elsewhere was taken from; null for one awarded here.</param>
public sealed record RegisteredContract(Guid Id, string Path, string Reference, OwnWords Subject, OwnWords Lot, Guid BuyerId, DateOnly AwardedOn, DateOnly? SignedOn, long PricePence, DateOnly? StartsOn, DateOnly? EndsOn,
    OwnWords HowItEnds, DateOnly? ExtensionUntil, DateOnly? TerminatedOn, IReadOnlyList<RegisteredParty> Parties, string? Source, OwnWords LeftOut, bool IsDemo)
{
    public static RegisteredContract Of(Contract c) => new(c.Id, $"/contracts/{c.Id}", c.Reference, c.Subject, c.LotTitle, c.BuyerId, c.AwardedAt.UkDate(), c.SignedOn, c.PricePence, c.StartsOn, c.EndsOn,
        c.HowItEnds, c.ExtensionUntil, c.TerminatedOn, [.. c.PartsOf(c.PricePence).Select(p => RegisteredParty.Of(p.Party, p.Pence))], null, c.LeftOut, c.IsDemo);

    public static RegisteredContract Of(ContractElsewhere c) => new(c.Id, $"/contracts/elsewhere/{c.Id}", c.Reference, c.Subject, OwnWords.None, c.BuyerId, c.AwardedOn, c.SignedOn, c.PricePence, c.StartsOn, c.EndsOn,
        c.HowItEnds, c.ExtensionUntil, null, [RegisteredParty.Of(c)], c.Source, c.LeftOut, c.IsDemo);
}

/// <summary>A contractor in the register, with its part of the value and its principal place of business as the public may read it.</summary>
public sealed record RegisteredParty(string Name, string? Role, int Share, long PartPence, string? Address, string? Postcode, string? AuthorityCode, bool IsAddressWithheld, string Place)
{
    public static RegisteredParty Of(ContractParty p, long part) =>
        new(p.Name, p.Role, p.Share, part, p.IsAddressWithheld ? null : p.Address, p.IsAddressWithheld ? null : p.Postcode, p.AuthorityCode, p.IsAddressWithheld, PartyPlace.Of(p));

    /// <summary>Of one entered by hand there is one, with the whole.</summary>
    public static RegisteredParty Of(ContractElsewhere c) => new(c.Contractor, null, 10_000, c.PricePence, c.Address, c.Postcode, c.AuthorityCode, c.IsAddressWithheld, PartyPlace.Of(c));
}
