using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Contracts;

/// <summary>Where a contract stands; read from its dates, never stored.</summary>
public enum ContractStatus { Awarded, Running, Ended }

/// <summary>An awarded contract in the public register, with the fields that the Social Partnership and Public Procurement (Wales) Act 2023 s.40 asks for.</summary>
public sealed partial class Contract : Entity
{
    private readonly List<ContractParty> parties = [];

    private Contract() { }

    /// <summary>The contract of one award: of the whole tender, or of one of its lots, each of which has its own.</summary>
    public Contract(Tender tender, Award award, IEnumerable<ContractParty> parties, DateOnly? extensionUntil, Act act)
    {
        (TenderId, BuyerId, Subject, PricePence) = (tender.Id, tender.BuyerId, tender.Title, award.PricePence);
        (LotId, LotTitle) = (award.LotKey, tender.Lot(award.LotId)?.Title ?? OwnWords.None);
        (StartsOn, EndsOn, ExtensionUntil, AwardedAt) = (tender.StartsOn, tender.EndsOn, extensionUntil, award.AwardedAt);
        IsDemo = tender.IsDemo;
        this.parties.AddRange(parties);
        Record("ContractRegistered", act);
    }

    /// <summary>The contract of a direct award: no bid stands behind it.</summary>
    public static Contract OfDirectAward(Tender tender, ContractParty party, Act act)
    {
        var contract = new Contract
        {
            TenderId = tender.Id, BuyerId = tender.BuyerId, Subject = tender.Title, PricePence = tender.DirectAward!.PricePence!.Value,
            StartsOn = tender.StartsOn, EndsOn = tender.EndsOn, AwardedAt = tender.AwardedAt!.Value, IsDemo = tender.IsDemo,
        };
        contract.parties.Add(party);
        contract.Record("ContractRegistered", act);
        return contract;
    }

    public Guid TenderId { get; private set; }
    /// <summary>Empty when the contract is for the whole tender.</summary>
    public Guid LotId { get; private set; }
    public OwnWords LotTitle { get; private set; } = OwnWords.None;
    public Guid BuyerId { get; private set; }
    public OwnWords Subject { get; private set; } = OwnWords.None;
    /// <summary>Estimated value, net of VAT: the winning price with the changes made since.</summary>
    public long PricePence { get; private set; }
    public DateTime AwardedAt { get; private set; }
    public DateOnly? StartsOn { get; private set; }
    /// <summary>The last day, with the changes and extensions made since.</summary>
    public DateOnly? EndsOn { get; private set; }
    /// <summary>The latest end when every extension provided for on award is used.</summary>
    public DateOnly? ExtensionUntil { get; private set; }
    /// <summary>How the contract ends, where more is to be said than the date.</summary>
    public OwnWords HowItEnds { get; private set; } = OwnWords.None;
    public bool IsDemo { get; private set; }
    /// <summary>The contractor, or every member of the winning consortium, lead first.</summary>
    public IReadOnlyList<ContractParty> Parties => parties;
    public override Guid ChainId => TenderId;

    public string Reference => "C-" + Tender.ReferenceOf(LotId == Guid.Empty ? TenderId : LotId)[3..];
    public bool IsJoint => parties.Count > 1;
    public ContractParty Lead => parties.OrderBy(p => p.Position).First();
    /// <summary>A sum in the parties' parts, to the penny: largest remainder, the lead first where they are equal.</summary>
    public IReadOnlyList<PartyPart> PartsOf(long pence)
    {
        var ordered = parties.OrderBy(p => p.Position).ToArray();
        return [.. ordered.Zip(Consortia.Shares.Apportion(pence, [.. ordered.Select(p => p.Share)]), (party, part) => new PartyPart(party, part))];
    }

    public bool HasParty(Guid firmId) => parties.Exists(p => p.FirmId == firmId);

    public static string? WhyNotExtendUntil(Tender tender, DateOnly? until) =>
        until is { } end && tender.EndsOn is { } ends && end <= ends ? EvaluationText.ExtensionTooEarly : null;
}
