using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Consortia;

/// <summary>How far a condition about money that the group meets also holds for whoever will be liable to the buyer.</summary>
public enum MoneyStanding { NotAboutMoney, Holds, LeadDoesNot, NeedsGuarantee }

/// <summary>
/// What the group's model means for a condition about money. The Act lets a supplier meet a condition through those it bids with,
/// sub-contracts to or is guaranteed by (Procurement Act 2023 s.22(8)–(9)), so this never turns a met condition into an unmet one:
/// it says where a buyer may properly ask who stands behind the figure.
/// </summary>
public static class Liability
{
    /// <summary>The buyer can turn to every member for the whole.</summary>
    public static bool IsJoint(this ConsortiumModel model) => model == ConsortiumModel.AllContract;

    /// <param name="result">How the group stands with the condition, member by member.</param>
    public static MoneyStanding Of(ConsortiumModel model, ConditionResult result, Guid lead) =>
        result.Requirement.Kind != RequirementKind.Turnover || result.Standing != Standing.Met ? MoneyStanding.NotAboutMoney
        : model switch
        {
            ConsortiumModel.AllContract => MoneyStanding.Holds,
            ConsortiumModel.LeadWithSubContractors => result.Each.GetValueOrDefault(lead, Standing.NotShown) == Standing.Met ? MoneyStanding.Holds : MoneyStanding.LeadDoesNot,
            _ => MoneyStanding.NeedsGuarantee,
        };

    /// <summary>The sentence that goes beside the condition; null where there is nothing to say.</summary>
    public static string? Note(ConsortiumModel model, ConditionResult result, Guid lead) => Of(model, result, lead) switch
    {
        MoneyStanding.Holds when model == ConsortiumModel.LeadWithSubContractors => ModelText.LeadAloneMeets,
        MoneyStanding.LeadDoesNot => ModelText.LeadAloneDoesNot,
        MoneyStanding.NeedsGuarantee => ModelText.NeedsGuarantee,
        _ => null,
    };
}
