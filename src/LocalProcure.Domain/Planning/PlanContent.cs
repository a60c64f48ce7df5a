using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Planning;

/// <summary>Everything that a plan says of the contract to come, as one value: it is written on one page and saved whole.</summary>
/// <param name="NetPence">Estimated value over the contract's life with its options, without VAT; null while nobody knows.</param>
/// <param name="VatRate">Hundredths of a per cent.</param>
/// <param name="TenderExpectedOn">When the buyer means to publish the tender: an intention, not a promise.</param>
public sealed record PlanContent(OwnWords Title, OwnWords Description, string? OneLanguageBecause, TenderCategory? Category, IReadOnlyList<string> CpvCodes, IReadOnlyList<string> AreaCodes,
    OwnWords Place, long? NetPence, int VatRate, DateOnly? TenderExpectedOn, DateOnly? StartsOn, DateOnly? EndsOn, bool? JointBidsWelcome)
{
    /// <summary>Both languages where there is any text.</summary>
    public bool IsInBothLanguages => Title.IsInBoth && Description.IsInBoth && (Place.IsEmpty || Place.IsInBoth);

    /// <summary>Why this cannot be saved, even as a draft, or null.</summary>
    public string? WhyNotSave =>
        Title.IsEmpty ? PlanText.EnterTitle
        : NetPence is <= 0 ? PlanText.ValueAboveNothing
        : EndsOn is { } end && StartsOn is { } start && end <= start ? TenderText.EndsBeforeStart
        : StartsOn is { } from && TenderExpectedOn is { } expected && from <= expected ? PlanText.StartsBeforeTender : null;
}
