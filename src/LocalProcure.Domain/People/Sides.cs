using LocalProcure.Domain.Bids;

namespace LocalProcure.Domain.People;

/// <summary>Nobody stands on two sides of one tender.</summary>
public static class Sides
{
    /// <summary>Belongs to one of the firms, or acts for one under a mandate: the one question behind every rule about two sides.</summary>
    public static bool ActsForAny(this Person person, IEnumerable<Guid> firmIds, DateTime now) => firmIds.Any(firm => person.ActsFor(firm, now));

    /// <summary>Why this person may not be officer, opener or evaluator of a tender: they belong to a bidder, or act for one.</summary>
    public static string? WhyNotServeBuyer(this Person person, IEnumerable<Guid> bidderFirmIds, DateTime now) =>
        person.ActsForAny(bidderFirmIds, now) ? OrganisationText.BelongsToABidder : null;

    /// <summary>Why a person may not write a bid or a request for this firm: works for the buyer, or acts for another bidder and for this one only by a mandate.</summary>
    public static string? WhyNotBid(this Person person, Guid buyerId, Guid firmId, bool actsForAnother) =>
        person.IsMemberOfBuyer(buyerId) ? BidText.YouWorkForTheBuyer
        : actsForAnother && !person.IsMemberOfFirm(firmId) ? BidText.OneSideOnly : null;

    /// <summary>Why staff may not be given a firm's mandate: they already belong to it, are not staff, or hold it already.</summary>
    public static string? WhyNotGiveMandate(this Person staff, Guid firmId, DateTime now) =>
        !staff.IsStaff ? OrganisationText.MandateForStaffOnly
        : staff.IsMemberOfFirm(firmId) ? OrganisationText.MandateForMember
        : staff.Mandates.Any(m => m.FirmId == firmId && m.IsInForceAt(now)) ? OrganisationText.MandateHeld : null;
}
