using LocalProcure.Domain.Rules;

namespace LocalProcure.Domain.Tenders;

/// <summary>
/// The figures of the Procurement Act 2023 that bind one buyer buying one category on one day, both gross of VAT.
/// They come from dated data, never from code; where there is no data for the day there are no limits, and nothing is published.
/// </summary>
/// <param name="ThresholdPence">At or above this the contract is a public contract (Sch 1).</param>
/// <param name="NotifiablePence">At or above this a notice must be published first (s.87); null where Part 6 does not apply, as for colleges (s.84(2)(a)).</param>
public sealed record LegalLimits(long ThresholdPence, long? NotifiablePence)
{
    /// <summary>The figures of the day, or null when the data does not cover it; colleges have no notifiable value and need none.</summary>
    public static LegalLimits? For(Figures law, BuyerStatus buyer, TenderCategory category, DateOnly day)
    {
        var notifiable = law.NotifiableAt(day, buyer, Figures.SortOf(category));
        return law.PublicContractAt(day, buyer, Figures.SortOf(category)) is { } threshold && (notifiable is not null || buyer.IsSchool) ? new(threshold, notifiable) : null;
    }

    public bool IsPublicContract(long grossPence) => grossPence >= ThresholdPence;

    public bool NeedsNotice(long grossPence) => IsPublicContract(grossPence) || grossPence >= NotifiablePence;
}

/// <summary>The legal notice of this contract on Sell2Wales or Find a Tender: its reference, and when it appeared there (UTC).</summary>
public sealed record StatutoryNotice(string Reference, DateTime PublishedAt);
