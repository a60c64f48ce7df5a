using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Planning;

namespace LocalProcure.Domain.Teaming;

/// <summary>
/// That a firm would bid with others for what is planned, or for what follows a contract that ends. Blind: others whose offer fits read what
/// it brings and seeks, never who it is, until both have said yes.
/// </summary>
public sealed class TeamingInterest : Entity
{
    private TeamingInterest() { }

    public TeamingInterest(Occasion on, Guid firmId, TeamingOffer offer, Act act)
    {
        (PlanId, ContractId, FirmId, At) = (on.PlanId, on.ContractId, firmId, act.At);
        Take(offer);
        Record("TeamingInterestStated", act);
    }

    // A chain of its own: nobody who reads the plan's or the contract's chain may learn of it.
    public override Guid ChainId => Id;

    /// <summary>Exactly one of plan and contract is set.</summary>
    public Guid? PlanId { get; private set; }
    public Guid? ContractId { get; private set; }
    public Guid FirmId { get; private set; }
    public DateTime At { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public IReadOnlyList<Piece> Brings { get; private set; } = [];
    public IReadOnlyList<Piece> Seeks { get; private set; } = [];
    /// <summary>A line more in the firm's own words; refused where it would say who it is.</summary>
    public string? Words { get; private set; }
    /// <summary>The language of the page on which the words were typed.</summary>
    public Language WordsLanguage { get; private set; }

    public Occasion Occasion => new(PlanId, ContractId);
    public bool IsOpen => EndedAt is null;

    public void Change(TeamingOffer offer, Act act)
    {
        Take(offer);
        EndedAt = null;
        Record("TeamingInterestChanged", act);
    }

    /// <summary>Nobody new sees it from now on; the caller deletes the pairs that are not open in the same save.</summary>
    public void End(Act act)
    {
        EndedAt ??= act.At;
        Record("TeamingInterestEnded", act);
    }

    private void Take(TeamingOffer offer)
    {
        if (Words != offer.Words) WordsLanguage = Reading;
        (Brings, Seeks, Words) = ([.. offer.Brings.DistinctBy(p => p.Code)], [.. offer.Seeks.DistinctBy(p => p.Code)], offer.Words);
    }
}

/// <summary>What a firm brings and seeks, as typed.</summary>
public sealed record TeamingOffer(IReadOnlyList<Piece> Brings, IReadOnlyList<Piece> Seeks, string? Words)
{
    public string? WhyNotSave => Brings.Count == 0 ? TeamingText.ChooseBrings : null;
}

/// <summary>What firms may team up for before there is a tender: a planned procurement, or a contract that ends.</summary>
public sealed record Occasion(Guid? PlanId, Guid? ContractId)
{
    public static Occasion Of(PlannedProcurement plan) => new(plan.Id, null);
    public static Occasion Of(Contract contract) => new(null, contract.Id);

    /// <summary>How long before its end a contract gives an occasion.</summary>
    public const int MonthsBeforeEnd = 18;

    public static string? WhyNot(PlannedProcurement plan) => PlanInterest.WhyNotShow(plan);

    /// <summary>A contract in force whose last day is near enough; one that has a plan after it is met at the plan.</summary>
    public static string? WhyNot(Contract contract, DateTime now)
    {
        var today = now.UkDate();
        var end = contract.TerminatedOn is { } early && (contract.EndsOn is null || early < contract.EndsOn) ? early : contract.EndsOn;
        return contract.SignedOn is null || end is not { } last || last < today ? TeamingText.ContractOver : last > today.AddMonths(MonthsBeforeEnd) ? TeamingText.ContractNotSoon : null;
    }
}

/// <summary>How long the texts may be, in characters.</summary>
public static class TeamingLengths
{
    public const int Words = 300;
    public const int Note = 2000;
    public const int About = 300;
}
