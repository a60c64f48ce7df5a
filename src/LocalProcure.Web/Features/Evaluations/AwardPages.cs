using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>The steps of an award.</summary>
public sealed record AwardStepsPage(Room Room, AwardState State, IReadOnlyList<Contract> Contracts, bool MayLead, IReadOnlyList<AwardTakenBack> TakenBack);

/// <summary>The decision about one lot, with the officer's password typed again.</summary>
public sealed class AwardForm
{
    public Guid? Lot { get; set; }
    public Guid? BidId { get; set; }
    public string? Reason { get; set; }
    public string? Draw { get; set; }
    public string? Password { get; set; }
}

/// <summary>The page of the decision.</summary>
public sealed record AwardPage(Room Room, LotRoom Part, AwardForm Form)
{
    /// <summary>Without those that have won as many lots as they may.</summary>
    public IReadOnlyList<RankedBid> Free { get; } = Room.FreeIn(Part);
    public int? Best => Free.Min(b => b.Rank);
    public bool IsTie => Free.Count(b => b.Rank is not null && b.Rank == Best) > 1;
    public IReadOnlyList<RankedBid> AtLimit => [.. Part.Ranking.Where(b => Free.All(f => f.BidId != b.BidId))];
    public Award? Made => Room.Awards.FirstOrDefault(a => a.LotId == Part.LotId);
}

/// <summary>Why a decision is taken back, with the officer's password typed again.</summary>
public sealed class TakeBackForm
{
    public const int Longest = 4000;
    public string? Reason { get; set; }
    public string? Password { get; set; }
}

/// <summary>The page on which a decision is taken back.</summary>
public sealed record TakeBackPage(Room Room, AwardState State, Award Award, TakeBackForm Form);

/// <summary>Why a lot is ended, in the buyer's words.</summary>
public sealed class EndLotForm
{
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? BecauseEnglish { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? BecauseWelsh { get; set; }

    public OwnWords Because => new(Kept(BecauseEnglish), Kept(BecauseWelsh));

    private static string? Kept(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <summary>The page on which a lot is ended.</summary>
public sealed record EndLotPage(Room Room, LotRoom Part, EndLotForm Form);

/// <summary>The buyer's words to one bidder.</summary>
public sealed class SummaryForm
{
    public const int Longest = 8000;
    public string? Own { get; set; }
    public string? Winner { get; set; }
}

/// <summary>The page on which a summary is written.</summary>
public sealed record WriteSummaryPage(Room Room, AwardState State, Guid BidId, SummaryForm Form)
{
    /// <summary>Somebody else won something that this bidder bid for.</summary>
    public bool NeedsComparison => Room.Lots.Any(l => l.Bids.Any(b => b.Id == BidId) && State.Awards.Any(a => a.LotId == l.LotId && a.BidId != BidId));
}

/// <summary>The notice as it was published elsewhere.</summary>
public sealed class NoticeForm
{
    public string? Reference { get; set; }
    public DateParts PublishedOn { get; set; } = new();
    public string? PublishedTime { get; set; }
    public string? Days { get; set; }

    public DateTime? PublishedAt => PublishedOn.Date is { } day && Typed.Clock(PublishedTime) is { } time ? UkTime.FromUk(day, time) : null;
    public int? DaysGiven => Typed.Whole(Days);
}

/// <summary>The page of the notice.</summary>
public sealed record NoticePage(Room Room, AwardState State, NoticeForm Form);

/// <summary>The contract as entered.</summary>
public sealed class ContractForm
{
    public DateParts ExtensionUntil { get; set; } = new();
    public string? Password { get; set; }
}

/// <summary>The page of the contract.</summary>
public sealed record ContractEntryPage(Room Room, AwardState State, ContractForm Form);

/// <summary>What a bidder reads: for each lot that it bid for, its own scores and the winner's.</summary>
public sealed record SummaryPage(Room Room, Domain.Bids.Bid Own, AssessmentSummary? Summary, IReadOnlyList<SummaryPart> Parts, AwardNotice? Notice, IReadOnlyList<Contract> Contracts)
{
    public bool HasWon => Parts.Any(p => p.HasWon);
}

/// <summary>One lot's result for a bidder.</summary>
public sealed record SummaryPart(LotRoom Lot, RankedBid Own, RankedBid Winner)
{
    public bool HasWon => Own.BidId == Winner.BidId;

    /// <summary>Each lot that the bid was for and that is decided.</summary>
    public static IReadOnlyList<SummaryPart> Of(Room room, Guid bidId) =>
        [.. room.Lots.Where(l => l.PlaceOf(bidId) is not null).Select(l => room.Awards.FirstOrDefault(a => a.LotId == l.LotId) is { } award && l.PlaceOf(award.BidId) is { } winner
            ? new SummaryPart(l, l.PlaceOf(bidId)!, winner) : null).OfType<SummaryPart>()];
}
