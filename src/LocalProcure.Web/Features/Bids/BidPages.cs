using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Features.Shared;

namespace LocalProcure.Web.Features.Bids;

/// <summary>One line of the list of own bids.</summary>
public sealed record BidLine(Bid Bid, Tender Tender, string BidderName)
{
    public string StatusAt(DateTime now) => Bid switch
    {
        { OpenedAt: not null } => BidText.StatusOpened,
        { SubmittedAt: not null } when Bid.NeedsConfirming(Tender.ChangeCount) => now >= Tender.ClosesAt ? ConfirmingText.StatusNotConfirmed : ConfirmingText.Status,
        { SubmittedAt: not null } => BidText.StatusSubmitted,
        _ when now >= Tender.ClosesAt => BidText.StatusNotSubmitted,
        { Submissions.Count: > 0 } => BidText.StatusWithdrawn,
        _ => BidText.StatusDraft,
    };

    public string ColourAt(DateTime now) => Bid.SubmittedAt is not null ? Bid.NeedsConfirming(Tender.ChangeCount) ? now >= Tender.ClosesAt ? "grey" : "orange" : "green" : now >= Tender.ClosesAt ? "grey" : "yellow";
}

/// <summary>Somebody as whom the person can bid: a firm, or a consortium that it leads.</summary>
public sealed record StartChoice(Guid BidderId, Guid FirmId, Guid? ConsortiumId, string Name, IReadOnlyList<Guid> MemberFirmIds, Guid? ExistingBidId);

/// <summary>The page that begins a bid.</summary>
public sealed record StartPage(Tender Tender, Shortlist? Shortlist, IReadOnlyList<StartChoice> Choices, IReadOnlyList<Bid> Mine)
{
    public string? WhyNot(StartChoice choice, Person person, DateTime now) =>
        !Tender.IsOpenAt(now) ? Tender.HasSelection && Shortlist is null ? SelectionText.NoShortlistYet : now >= Tender.ClosesAt ? BidText.Closed(Tender.ClosesAt!.Value) : BidText.NotOpen
        : BidEditing.WhyNotStart(person, Tender, Shortlist, choice.FirmId, choice.ConsortiumId, Mine);
}

/// <summary>Who is bidding.</summary>
public sealed class StartForm
{
    public Guid? Bidder { get; set; }
}

/// <summary>An answer as typed. <see cref="Was"/> is the fingerprint of what stood on the page, to notice that somebody else saved meanwhile.</summary>
public sealed class AnswerForm
{
    [StringLength(40_000)] public string? Text { get; set; }
    public bool? Meets { get; set; }
    public string? Was { get; set; }
    public string? Then { get; set; }
}

/// <summary>The page of one question.</summary>
/// <param name="Theirs">What somebody else saved meanwhile in the same words; then <paramref name="Changed"/> says what they changed.</param>
public sealed record AnswerPage(OwnBid Own, TenderQuestion Question, AnswerForm Form, BidAnswer? Theirs, IReadOnlyList<DiffPart>? Changed = null)
{
    public int Number => Own.Questions.ToList().FindIndex(q => q.Id == Question.Id) + 1;
    public AwardCriterion? Criterion => Own.Tender.Criteria.FirstOrDefault(c => c.Id == Question.CriterionId);

    /// <summary>Both people's changes to the answer that was shown, or null when a person must bring them together.</summary>
    public static BidAnswer? Together(BidAnswer? shown, BidAnswer mine, BidAnswer theirs) =>
        shown is null || TextMerge.Of(shown.Text, mine.Text, theirs.Text) is not { } text || mine.Meets != shown.Meets && theirs.Meets != shown.Meets && mine.Meets != theirs.Meets ? null
        : new BidAnswer(mine.QuestionId, text, mine.Meets != shown.Meets ? mine.Meets : theirs.Meets);

    public static string Fingerprint(BidAnswer? answer) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{answer?.Meets}|{answer?.Text}")))[..16];
}

/// <summary>Unit prices as typed, by line.</summary>
public sealed class PricesForm
{
    public Dictionary<Guid, string?> Units { get; set; } = [];
    /// <summary>What the page showed, to notice that somebody else saved a price meanwhile.</summary>
    public Dictionary<Guid, string?> Was { get; set; } = [];
}

/// <summary>The price schedule.</summary>
public sealed record PricesPage(OwnBid Own, IReadOnlyDictionary<Guid, string?> Typed, IReadOnlyDictionary<Guid, string?> Was);

/// <summary>The price schedule for a member that does not see its figures.</summary>
public sealed record PricesHeldPage(OwnBid Own, HeldPriceView Held);

/// <summary>A file and what it is for.</summary>
public sealed class FileForm
{
    public IFormFile? File { get; set; }
    public Guid? QuestionId { get; set; }
}

/// <summary>Which version the person saw when they chose to submit.</summary>
public sealed class SubmissionForm
{
    public int ContentVersion { get; set; }
    /// <summary>The tender's latest change when the page was made.</summary>
    public int Change { get; set; }
}

/// <summary>A receipt.</summary>
public sealed record ReceiptPage(OwnBid Own, Submission Submission, BidContent Content)
{
    /// <summary>The lots that this submission was for, which its fingerprint covers.</summary>
    public IReadOnlyList<TenderLot> Lots => [.. Content.LotsBidFor(Own.Tender).Select(Own.Tender.Lot).OfType<TenderLot>()];
    public Receipt Receipt => Submission.ReceiptFor(Own.Bid);
    /// <summary>A copy holds the prices: of what stands it is every member's once the bids are opened, of what was taken back it stays with who wrote them.</summary>
    public bool CanCopy => Own.WritesPrices || Own.SeesPrices && Submission.IsStanding;
}
