using LocalProcure.Domain.People;

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

    /// <summary>The act of writing this bid, marked with the firm when it is done under a mandate.</summary>
    public static Act ActOn(this Person person, Bid bid, DateTime now) =>
        person.ActFor(bid.FirmIds.FirstOrDefault(person.IsMemberOfFirm, bid.FirmIds.First(id => person.ActsFor(id, now))), now);

    /// <summary>Why a person may not start a bid for a firm: works for the buyer, or as staff already holds the other side's mandate.</summary>
    /// <param name="others">Bids for the same tender that the person can already write.</param>
    public static string? WhyNotStart(Person person, Guid buyerId, Guid firmId, IEnumerable<Bid> others) =>
        person.IsMemberOfBuyer(buyerId) ? BidText.YouWorkForTheBuyer
        : !person.IsMemberOfFirm(firmId) && others.Any(b => b.FirmId != firmId) ? BidText.OneSideOnly : null;
}
