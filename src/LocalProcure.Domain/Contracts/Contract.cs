using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Contracts;

/// <summary>An awarded contract in the public register, with the fields that the Social Partnership and Public Procurement (Wales) Act 2023 s.40 asks for.</summary>
public sealed class Contract : Entity
{
    private readonly List<ContractParty> parties = [];

    private Contract() { }

    public Contract(Tender tender, Award award, IEnumerable<ContractParty> parties, DateOnly? extensionUntil, Act act)
    {
        (TenderId, BuyerId, Subject, PricePence) = (tender.Id, tender.BuyerId, tender.Title, award.PricePence);
        (StartsOn, EndsOn, ExtensionUntil, AwardedAt) = (tender.StartsOn, tender.EndsOn, extensionUntil, award.AwardedAt);
        IsDemo = tender.IsDemo;
        this.parties.AddRange(parties);
        Record("ContractRegistered", act);
    }

    public Guid TenderId { get; private set; }
    public Guid BuyerId { get; private set; }
    public OwnWords Subject { get; private set; } = OwnWords.None;
    /// <summary>Estimated value: the winning price, net of VAT.</summary>
    public long PricePence { get; private set; }
    public DateTime AwardedAt { get; private set; }
    public DateOnly? StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }
    /// <summary>The latest end when every extension is used.</summary>
    public DateOnly? ExtensionUntil { get; private set; }
    public bool IsDemo { get; private set; }
    /// <summary>The contractor, or every member of the winning consortium, lead first.</summary>
    public IReadOnlyList<ContractParty> Parties => parties;
    public override Guid ChainId => TenderId;

    public string Reference => "C-" + Tender.ReferenceOf(TenderId)[3..];
    public bool IsJoint => parties.Count > 1;
    public ContractParty Lead => parties.OrderBy(p => p.Position).First();

    public static string? WhyNotExtendUntil(Tender tender, DateOnly? until) =>
        until is { } end && tender.EndsOn is { } ends && end <= ends ? EvaluationText.ExtensionTooEarly : null;
}

/// <summary>One party as it was on the day of the award.</summary>
public sealed class ContractParty
{
    private ContractParty() { }

    public ContractParty(Guid firmId, string name, string? role, int share, string? postcode, string? authorityCode, bool isAddressWithheld, int position) =>
        (FirmId, Name, Role, Share, Postcode, AuthorityCode, IsAddressWithheld, Position) = (firmId, name, role, share, postcode, authorityCode, isAddressWithheld, position);

    public Guid FirmId { get; private set; }
    public string Name { get; private set; } = "";
    /// <summary>What the member of a consortium does; null for a single firm.</summary>
    public string? Role { get; private set; }
    /// <summary>Basis points of the contract; 10,000 in all.</summary>
    public int Share { get; private set; }
    /// <summary>Of the principal place of business, which is neither the registered office nor the invoice address.</summary>
    public string? Postcode { get; private set; }
    public string? AuthorityCode { get; private set; }
    /// <summary>A sole trader's place may be a home; s.40 lets residential addresses be withheld.</summary>
    public bool IsAddressWithheld { get; private set; }
    public int Position { get; private set; }
}
