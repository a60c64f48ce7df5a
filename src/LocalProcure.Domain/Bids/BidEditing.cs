using LocalProcure.Domain.People;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Bids;

/// <summary>Who may write, submit and read a bid.</summary>
public static class BidEditing
{
    /// <summary>Acts for the firm, or for a member firm of the consortium, and does not work for the buyer.</summary>
    public static bool CanEdit(this Person person, Bid bid, DateTime now) =>
        !person.IsMemberOfBuyer(bid.BuyerId) && bid.FirmIds.Any(id => person.ActsFor(id, now));

    /// <summary>A joint bid is handed in, and taken back, by its lead only.</summary>
    public static bool CanSubmit(this Person person, Bid bid, DateTime now) =>
        !person.IsMemberOfBuyer(bid.BuyerId) && person.ActsFor(bid.FirmId, now);

    /// <summary>Reads and writes the draft's prices: of a joint bid its lead, and the other members only when all of them have agreed that they do.</summary>
    public static bool CanPrice(this Person person, Bid bid, bool groupShows, DateTime now) => !bid.IsJoint || groupShows || person.ActsFor(bid.FirmId, now);

    /// <summary>The act of writing this bid, marked with the firm when it is done under a mandate.</summary>
    public static Act ActOn(this Person person, Bid bid, DateTime now) =>
        person.ActFor(bid.FirmIds.FirstOrDefault(person.IsMemberOfFirm, bid.FirmIds.First(id => person.ActsFor(id, now))), now);

    /// <summary>Why a person may not start a bid for a firm: works for the buyer, as staff already holds the other side's mandate, or the firm is not among those that may tender.</summary>
    /// <param name="others">Bids for the same tender that the person can already write.</param>
    public static string? WhyNotStart(Person person, Tender tender, Shortlist? shortlist, Guid firmId, Guid? consortiumId, IEnumerable<Bid> others) =>
        person.WhyNotBid(tender.BuyerId, firmId, others.Any(b => b.FirmId != firmId)) ?? WhyNotAmong(tender, shortlist, firmId, consortiumId);

    /// <summary>Why this bidder is not among those who may tender: not asked to a quick quote, or not on the shortlist.</summary>
    public static string? WhyNotAmong(Tender tender, Shortlist? shortlist, Guid firmId, Guid? consortiumId) =>
        tender.IsQuickQuote && (consortiumId is not null || !tender.IsInvited(firmId)) ? InvitationsText.NotInvited
        : Shortlist.WhyNotTender(tender, shortlist, firmId, consortiumId);
}
