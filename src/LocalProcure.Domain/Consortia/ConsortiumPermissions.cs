using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Consortia;

/// <summary>What a person may do in a consortium.</summary>
public static class ConsortiumPermissions
{
    /// <summary>Read the room: acts for a firm that has joined.</summary>
    public static bool CanRead(this Person person, Consortium consortium, DateTime now) =>
        consortium.AcceptedMembers.Any(member => person.ActsFor(member.FirmId!.Value, now));

    /// <summary>Invite, remove, set shares, hand over, submit: acts for the lead.</summary>
    public static bool CanLead(this Person person, Consortium consortium, DateTime now) => person.ActsFor(consortium.LeadFirmId, now);

    /// <summary>Answer an invitation made to a firm.</summary>
    public static bool CanAnswer(this Person person, ConsortiumMember asked, DateTime now) =>
        asked.FirmId is { } firmId && person.ActsFor(firmId, now);

    /// <summary>The member firms that the person may speak and sign for; usually one.</summary>
    public static IReadOnlyList<Guid> FirmsIn(this Person person, Consortium consortium, DateTime now) =>
        [.. consortium.AcceptedMembers.Select(member => member.FirmId!.Value).Where(firmId => person.ActsFor(firmId, now))];

    /// <summary>Why somebody may not take part in bidding: people who buy for a body never bid to it.</summary>
    public static string? WhyNotBidTo(this Person person, Guid buyerId) =>
        person.IsMemberOfBuyer(buyerId) ? ConsortiumText.BuyerCannotBid : null;
}
