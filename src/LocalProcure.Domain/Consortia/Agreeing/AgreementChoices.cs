namespace LocalProcure.Domain.Consortia.Agreeing;

/// <summary>How the members decide what the agreement leaves open.</summary>
public enum DecideBy { Everyone, MostMembers, MostShares }

/// <summary>Who bears the cost of preparing the bid.</summary>
public enum CostsOf { EachItsOwn, ByShare }

/// <summary>How the members carry a loss between themselves.</summary>
public enum LossesOf { WhoeverCausedIt, ByShare }

/// <summary>Who insures the work.</summary>
public enum InsuredBy { EachItsOwn, LeadForAll }

/// <summary>To whom the buyer pays.</summary>
public enum PaidThrough { Lead, EachDirectly }

/// <summary>Who owns what is made for the bid and the contract.</summary>
public enum MadeBelongsTo { WhoeverMadeIt, AllTogether }

/// <summary>What comes after talking, when members disagree.</summary>
public enum SettledBy { Mediation, NamedExpert }

/// <summary>What happens when the bid does not win.</summary>
public enum OnLoss { EndsAtOnce, StaysTogether }

/// <summary>Where groups differ: the short form from which an agreement is made.</summary>
/// <param name="IsExclusive">The members do not bid for the same work in any other way.</param>
/// <param name="PayWithinDays">Days from the day on which the lead is paid; never more than the law's term.</param>
/// <param name="LeavingDays">Notice that a member gives before it leaves.</param>
/// <param name="SecretYears">How long what was learnt stays confidential after the end.</param>
/// <param name="MembersSeePrices">Every member reads the prices of the bid before it signs; otherwise only the lead does until the bids are opened.</param>
/// <param name="Wording">Which edition of our own sentences: a version that was made keeps the one it was made with, so that it still reads and hashes as it was signed.</param>
public sealed record AgreementChoices(DecideBy Decide, CostsOf Costs, LossesOf Losses, InsuredBy Insurance, PaidThrough Payment, int PayWithinDays,
    MadeBelongsTo Made, SettledBy Disputes, OnLoss Loss, bool IsExclusive, int LeavingDays, int SecretYears, int Wording = 0, bool MembersSeePrices = false)
{
    /// <summary>The edition that new versions are made with. 0 is the first; 1 speaks of the members throughout and names the buyer in each language; 2 says who reads the prices of the bid.</summary>
    public const int LatestWording = 2;

    /// <summary>What most small groups choose, for a model: to be changed where it does not fit.</summary>
    public static AgreementChoices Usual(ConsortiumModel model, int lawDays) => new(DecideBy.Everyone, CostsOf.EachItsOwn,
        LossesOf.WhoeverCausedIt, InsuredBy.EachItsOwn, model == ConsortiumModel.AllContract ? PaidThrough.EachDirectly : PaidThrough.Lead, Math.Min(14, lawDays),
        MadeBelongsTo.WhoeverMadeIt, SettledBy.Mediation, OnLoss.EndsAtOnce, true, 14, 3, LatestWording);

    /// <param name="lawDays">The longest term of payment that the law allows down the chain.</param>
    public static string? WhyNot(AgreementChoices choices, int lawDays) =>
        choices.PayWithinDays < 1 || choices.PayWithinDays > lawDays ? AgreementText.PayWithinLaw(lawDays)
        : choices.LeavingDays is < 0 or > 90 ? AgreementText.LeavingRange
        : choices.SecretYears is < 1 or > 10 ? AgreementText.SecretRange : null;
}

/// <summary>A party as the agreement names it.</summary>
/// <param name="Lots">Its part of each lot where parts differ by lot.</param>
public sealed record AgreementParty(Guid FirmId, string Name, string? Number, bool IsLead, string Role, string Scope, int Share, IReadOnlyList<AgreementLot> Lots, string WhyNotAlone);

/// <summary>A lot and a party's part of it.</summary>
public sealed record AgreementLot(OwnWords Lot, int Share);

/// <summary>Everything that an agreement is written from.</summary>
/// <param name="Tender">Null for a standing group.</param>
/// <param name="LawDays">The law's term of payment in days, down the whole chain (Procurement Act 2023 s.88(8)).</param>
public sealed record AgreementFacts(string Group, ConsortiumModel Model, OwnWords? Tender, string? Reference, string? Buyer, IReadOnlyList<AgreementParty> Parties, int LawDays, string? BuyerWelsh = null)
{
    public AgreementParty Lead => Parties.First(p => p.IsLead);
}
