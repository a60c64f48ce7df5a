using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Openings;

/// <summary>
/// The opening of a tender's bids by two different officers of the buyer, each confirming with a password, after closing.
/// Until the second has confirmed nothing is readable, and nobody sees whether there are bids at all.
/// </summary>
public sealed class Opening : Entity
{
    private readonly List<OpenedBid> bids = [];
    private readonly List<UnconfirmedBid> unconfirmed = [];

    private Opening() { }

    /// <summary>The first officer's confirmation.</summary>
    /// <param name="declared">The officer said to know of no interest of theirs in any firm that may bid.</param>
    public Opening(Tender tender, Act act, bool declared = false)
    {
        RuleBroken.If(tender.WhyNotOpen(act.At));
        (TenderId, BuyerId, FirstBy, FirstAt, FirstDeclared) = (tender.Id, tender.BuyerId, act.By, act.At, declared);
        Record("OpeningConfirmedByFirst", act, declared ? "no interest declared" : null);
    }

    public Guid TenderId { get; private set; }
    public Guid BuyerId { get; private set; }
    public Guid FirstBy { get; private set; }
    public DateTime FirstAt { get; private set; }
    /// <summary>Said to know of no interest in any firm that may bid; false in openings from before it was asked.</summary>
    public bool FirstDeclared { get; private set; }
    public bool SecondDeclared { get; private set; }
    public Guid? SecondBy { get; private set; }
    /// <summary>When the second officer confirmed: from then on the bids are open.</summary>
    public DateTime? OpenedAt { get; private set; }
    public IReadOnlyList<OpenedBid> Bids => bids;
    /// <summary>Bids that were in but not confirmed after the tender's last change: they stay sealed and are not counted.</summary>
    public IReadOnlyList<UnconfirmedBid> Unconfirmed => unconfirmed;
    public bool IsComplete => OpenedAt is not null;
    public override Guid ChainId => TenderId;

    /// <summary>Why this person cannot add the confirmation that is due now, or null.</summary>
    /// <param name="bidderFirms">Every firm that is part of a bid: nobody who belongs to one may open.</param>
    public static string? WhyNotConfirm(Tender tender, Opening? opening, Person person, IReadOnlyCollection<Guid> bidderFirms, DateTime now) =>
        tender.WhyNotOpen(now)
        ?? (person.ActsForAny(bidderFirms, now) ? OpeningText.YouBelongToABidder
        : opening?.FirstBy == person.Id ? OpeningText.AnotherMustConfirm : null);

    /// <summary>The second officer's declaration, before the confirmation that it goes with.</summary>
    public void NoteSecondDeclared() => SecondDeclared = !IsComplete;

    /// <summary>Why a declaration stands against confirming, or null: it is asked before anybody knows who bid, of every firm that may have.</summary>
    public static string? WhyNotDeclared(bool? hasInterest) =>
        hasInterest is not { } interest ? OpeningText.SayWhetherInterest : interest ? OpeningText.AnotherInYourPlace : null;

    /// <summary>A late bid that the buyer decided to consider joins those that were opened (s.19(3)(d)).</summary>
    public void Admit(OpenedBid late, Act act)
    {
        RuleBroken.If(!IsComplete ? LateText.OpenFirst : null);
        bids.Add(late);
        Record("LateBidAdmitted", act, $"{late.BidId} submission {late.Number} {late.Hash}");
    }

    /// <summary>The second officer's confirmation, with the bids that it opens and what their hashes said, and those that stay sealed.</summary>
    public void Complete(Tender tender, IEnumerable<OpenedBid> opened, Act act, IEnumerable<UnconfirmedBid>? notConfirmed = null)
    {
        RuleBroken.If(IsComplete ? OpeningText.AlreadyOpened : act.By == FirstBy ? OpeningText.AnotherMustConfirm : null);
        (SecondBy, OpenedAt) = (act.By, act.At);
        bids.AddRange(opened);
        unconfirmed.AddRange(notConfirmed ?? []);
        tender.Open(act);
        Record("BidsOpened", act, $"{bids.Count} bids{(SecondDeclared ? ", no interest declared" : "")}");
        foreach (var bid in bids) Record("BidOpened", act, $"{bid.BidId} submission {bid.Number} {bid.Hash} {(bid.IsIntact ? "intact" : "NOT intact")}");
    }
}

/// <summary>One bid as the opening found it.</summary>
public sealed class OpenedBid
{
    private OpenedBid() { }

    public OpenedBid(Guid bidId, int number, DateTime receivedAt, string hash, bool isIntact) =>
        (BidId, Number, ReceivedAt, Hash, IsIntact) = (bidId, number, receivedAt, hash, isIntact);

    public Guid BidId { get; private set; }
    /// <summary>Which submission stood.</summary>
    public int Number { get; private set; }
    public DateTime ReceivedAt { get; private set; }
    /// <summary>The hash on the bidder's receipt.</summary>
    public string Hash { get; private set; } = "";
    /// <summary>Whether the content, opened, gave that same hash and the receipt's signature held.</summary>
    public bool IsIntact { get; private set; }
}

/// <summary>One bid that the opening left sealed.</summary>
public sealed class UnconfirmedBid
{
    private UnconfirmedBid() { }

    public UnconfirmedBid(Guid bidId, int number, DateTime receivedAt, string hash, int change) =>
        (BidId, Number, ReceivedAt, Hash, Change) = (bidId, number, receivedAt, hash, change);

    public Guid BidId { get; private set; }
    /// <summary>Which submission stood.</summary>
    public int Number { get; private set; }
    public DateTime ReceivedAt { get; private set; }
    /// <summary>The hash on the bidder's receipt.</summary>
    public string Hash { get; private set; } = "";
    /// <summary>The tender's change after which it was not confirmed.</summary>
    public int Change { get; private set; }
}

/// <summary>Who may open, and who sees the record.</summary>
public static class OpeningPermissions
{
    public static bool CanOpen(this Person person, Tender tender) => person.IsIn(tender.BuyerId, BuyerRole.Opener);

    /// <summary>Officers, openers and evaluators of the buyer.</summary>
    public static bool CanReadBidsOf(this Person person, Guid buyerId) =>
        person.IsIn(buyerId, BuyerRole.Officer) || person.IsIn(buyerId, BuyerRole.Opener) || person.IsIn(buyerId, BuyerRole.Evaluator);
}
