using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Rules;

/// <summary>What one asks of the rules: who buys what, for how much, how and when.</summary>
/// <param name="GrossPence">Whole estimated value with VAT (s.123(2)), for the whole life of the contract.</param>
/// <param name="Date">The day of commencement, whose figures apply.</param>
public sealed record RuleQuestion(BuyerStatus Buyer, Arrangement Arrangement, TenderCategory Category, long GrossPence, ProcedureKind Procedure, DateOnly Date)
{
    /// <summary>The day on which the notice is published or suppliers are invited, from which periods run; usually the day of commencement.</summary>
    public DateOnly PublishedOn { get; init; } = Date;
    public bool IsElectronic { get; init; }
    public bool HasDocumentsWithNotice { get; init; }
    /// <summary>A qualifying planned procurement notice was published (s.15).</summary>
    public bool HasPlannedNotice { get; init; }
    public bool IsUrgent { get; init; }
    /// <summary>Only suppliers that the buyer chose may bid, so that nothing is advertised (s.87(2)).</summary>
    public bool IsInvitedOnly { get; init; }
    /// <summary>Those who tender are on a shortlist: pre-selected suppliers (s.54(4)), though everybody was told that they might ask (s.87(1)).</summary>
    public bool HasShortlist { get; init; }
    /// <summary>The contract is competed for among the members of a dynamic market.</summary>
    public bool IsUnderDynamicMarket { get; init; }
    /// <summary>A competitive flexible procedure begins with requests to take part and a shortlist.</summary>
    public bool HasParticipationStage { get; init; } = true;
    /// <summary>Every pre-selected supplier agreed the tendering period.</summary>
    public bool PeriodIsAgreed { get; init; }
    /// <summary>When the contract award notice is published, if it is known.</summary>
    public DateOnly? AwardNoticeOn { get; init; }
    public Reservation Reservation { get; init; }

    /// <summary>Whose column of the Act a buyer's own procurement follows.</summary>
    public static Arrangement UsualArrangement(BuyerStatus buyer) => buyer.IsDevolvedWelsh ? Arrangement.Welsh : Arrangement.Reserved;

    /// <summary>A tender as the rules see it, or null while its value or category is not known.</summary>
    public static RuleQuestion? Of(Tender tender, Figures law, DateTime now)
    {
        if (tender.GrossPence is not { } gross || tender.Category is not { } category) return null;
        // Where a competitive flexible procedure selects nobody, everyone may tender at once.
        var selects = tender.Procedure == ProcedureKind.CompetitiveFlexible && tender.WantsSelection != false;
        var published = tender.Notice?.PublishedAt.UkDate() ?? tender.PublishedAt?.UkDate() ?? now.UkDate();
        return new(BuyerStatus.Of(tender.Buyer, tender.DayOfLaw(now)), tender.Arrangement, category, gross, tender.Procedure, tender.DayOfLaw(now))
        {
            PublishedOn = published,
            IsElectronic = tender.TakesElectronicBids,
            HasDocumentsWithNotice = tender.HasDocumentsWithNotice,
            HasPlannedNotice = tender.PlannedNoticeOn is { } planned && law.IsPlannedNoticeQualifying(planned, published),
            IsUrgent = tender.IsUrgent,
            IsInvitedOnly = tender.IsByInvitation,
            HasShortlist = selects,
            HasParticipationStage = selects,
            PeriodIsAgreed = tender.PeriodIsAgreed,
            Reservation = tender.Reservation,
        };
    }
}
