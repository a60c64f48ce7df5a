namespace LocalProcure.Domain.People;

/// <summary>Nobody stands on two sides of one tender.</summary>
public static class Sides
{
    /// <summary>Why this person may not be officer, opener or evaluator of a tender: they belong to a bidder, or act for one.</summary>
    public static string? WhyNotServeBuyer(this Person person, IEnumerable<Guid> bidderFirmIds, DateTime now) =>
        bidderFirmIds.Any(firm => person.ActsFor(firm, now)) ? OrganisationText.BelongsToABidder : null;

    /// <summary>Why staff may not be given a firm's mandate: they already belong to it, are not staff, or hold it already.</summary>
    public static string? WhyNotGiveMandate(this Person staff, Guid firmId, DateTime now) =>
        !staff.IsStaff ? OrganisationText.MandateForStaffOnly
        : staff.IsMemberOfFirm(firmId) ? OrganisationText.MandateForMember
        : staff.Mandates.Any(m => m.FirmId == firmId && m.IsInForceAt(now)) ? OrganisationText.MandateHeld : null;
}
