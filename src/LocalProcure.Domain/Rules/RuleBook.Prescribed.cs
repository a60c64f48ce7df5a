using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Rules;

/// <summary>Prescribed contracts: those on which the Welsh Act asks for all reasonable steps, and of which its annual report tells (SPPP ss.24–26, 39).</summary>
public static partial class RuleBook
{
    /// <summary>By buyer, kind and value: above the threshold, or works from the major-works figure. Null where that cannot be told. Outsourcing is prescribed too, which no field tells.</summary>
    public static bool? IsPrescribed(RuleQuestion question, Figures law)
    {
        var known = new RuleCase(question, law);
        if (!known.Buyer.IsDevolvedWelsh || known.Buyer.Kind is BuyerKind.College or BuyerKind.HousingAssociation || !known.HasBegun(FigureLine.SocialPartnership)) return false;
        bool? isAbove = law.RegimeOn(known.Date) == Regime.Earlier || known.Threshold is null ? null : known.IsAbove;
        bool? isMajor = question.Category != TenderCategory.Works ? false : law.At(FigureLine.MajorWorks, known.Date) is { } from ? known.Gross >= from : null;
        // One that is true makes it so whatever the other is; one that is not known leaves it open.
        var byValue = isAbove | isMajor;
        // The Act names its bodies: whether it names this one is not on record.
        return known.Buyer.Kind == BuyerKind.Other && byValue == true ? null : byValue;
    }
}
