using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Contracts;

/// <summary>What the law of one contract turns on: its kind, its buyer, and the figures in force when its procurement commenced.</summary>
/// <param name="EstimateGrossPence">The whole estimated value on which the procurement was run, VAT included.</param>
/// <param name="ThresholdPence">At or above this, VAT included, the contract is public (Sch 1). Null under an earlier regime, and where no figure covers the day.</param>
/// <param name="NotifiablePence">From this on a contract below the threshold is noticed (s.87); null where that Part does not apply, as for colleges (s.84(2)(a)).</param>
public sealed record ContractLaw(bool IsWorks, bool IsLightTouch, bool IsSchool, int VatRate, long EstimateGrossPence, long? ThresholdPence, long? NotifiablePence, ContractFigures Figures)
{
    public static ContractLaw Of(Tender tender, Buyer buyer, Rules.Figures law, DateOnly today)
    {
        var day = tender.CommencedOn ?? (tender.PublishedAt ?? tender.CreatedAt).UkDate();
        var sort = Rules.Figures.SortOf(tender.Category ?? TenderCategory.Services);
        return new(tender.Category == TenderCategory.Works, tender.Category == TenderCategory.LightTouch, buyer.IsSchool, tender.VatRate, tender.GrossPence ?? 0,
            law.RegimeOn(day) == Regime.Earlier ? null : law.PublicContractAt(day, BuyerStatus.Of(buyer, day), sort), law.RegimeOn(day) == Regime.Earlier ? null : law.NotifiableAt(day, BuyerStatus.Of(buyer, day), sort),
            new ContractFigures(law, day, today));
    }

    /// <summary>The payment term that the Act puts into the contract and every sub-contract of it (ss.68, 73, 88); colleges count as schools, whose contracts say their own.</summary>
    public int? ImpliedPaymentDays => IsSchool ? null : Figures.PaymentDays;

    public long Gross(long netPence) => Tender.Gross(netPence, VatRate);

    /// <summary>At or above the threshold, VAT included: the Act's rules for public contracts bind.</summary>
    public bool IsPublic(long netPence) => Math.Max(EstimateGrossPence, Gross(netPence)) >= ThresholdPence;

    /// <summary>Must be noticed once entered into (ss.53, 87(3)).</summary>
    public bool NeedsDetails(long netPence) => IsPublic(netPence) || Math.Max(EstimateGrossPence, Gross(netPence)) >= NotifiablePence;

    /// <summary>Over the line from which indicators are set; never light touch (s.52).</summary>
    public bool NeedsKpis(long netPence) => !IsLightTouch && IsPublic(netPence) && Gross(netPence) > Figures.KpiFloorPence;

    /// <summary>A breach or failure is published: of public contracts that are not light touch (s.71).</summary>
    public bool NeedsFailureNotice(long netPence) => !IsLightTouch && IsPublic(netPence);

    /// <summary>How far, in per cent, the value may change in one below-threshold modification.</summary>
    public int? ValueChangePercent => IsWorks ? Figures.ValueChangePercentWorks : Figures.ValueChangePercent;
}
