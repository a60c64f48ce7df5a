using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Rules;

/// <summary>Prescribed contracts: those on which the Welsh Act asks for all reasonable steps, and of which its annual report tells (SPPP ss.24–26, 39).</summary>
public static partial class RuleBook
{
    /// <summary>By buyer, kind and value: above the threshold, works from the major-works figure, or outsourcing. Null where that cannot be told.</summary>
    /// <param name="outsources">Whether the body delivered the service itself before; null where nobody has said.</param>
    public static bool? IsPrescribed(RuleQuestion question, Figures law, bool? outsources = false)
    {
        var known = new RuleCase(question, law);
        if (!known.Buyer.IsDevolvedWelsh || known.Buyer.Kind is BuyerKind.College or BuyerKind.HousingAssociation || !known.HasBegun(FigureLine.SocialPartnership)) return false;
        bool? isAbove = law.RegimeOn(known.Date) == Regime.Earlier || known.Threshold is null ? null : known.IsAbove;
        bool? isMajor = question.Category != TenderCategory.Works ? false : law.At(FigureLine.MajorWorks, known.Date) is { } from ? known.Gross >= from : null;
        // One that is true makes it so whatever the other is; one that is not known leaves it open.
        var either = isAbove | isMajor | outsources;
        // The Act names its bodies: whether it names this one is not on record.
        return known.Buyer.Kind == BuyerKind.Other && either == true ? null : either;
    }

    /// <summary>Only services can be outsourced: goods and works are not, whatever was said or left unsaid.</summary>
    public static bool? Outsources(TenderCategory? category, bool? said) => category is TenderCategory.Goods or TenderCategory.Works ? false : said;
}
