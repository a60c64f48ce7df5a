using LocalProcure.Domain.Bids;

namespace LocalProcure.Web.Features.Bids;

/// <summary>A reason for which the bid would be refused if it were handed in now.</summary>
/// <param name="Part">Where it is mended, for what is missing in the bid itself.</param>
/// <param name="UnsignedFirm">The member whose signature is missing.</param>
public sealed record Obstacle(string Reason, MissingPart? Part = null, Guid? UnsignedFirm = null);

/// <summary>Handing in without handing in: the same rules in the same words, but all of them at once.</summary>
public static class Rehearsal
{
    /// <summary>Everything that stands in the way; empty exactly when <see cref="OwnBid.WhyNotSubmit"/> says nothing.</summary>
    public static IReadOnlyList<Obstacle> Obstacles(this OwnBid own, DateTime now)
    {
        var found = new List<Obstacle>();
        foreach (var reason in new[] { own.WhyNotTake(now), own.Barred, own.Bid.WhyNotSubmit(own.ClosesAt, now) }.OfType<string>().Distinct()) found.Add(new(reason));
        found.AddRange(own.Missing.Select(part => new Obstacle(part.Reason, part)));
        if (own.Consortium is not { } group || group.WhyNotSubmit(own.Joint, own.Bid.FirmId) is not { } refused) return found;
        if (group.WhyNotReady() is { } unready) found.Add(new(unready));
        var unsigned = own.Bid.ContentVersion == 0 || group.SubmittedAt is not null ? [] : group.Unsigned(own.Joint);
        found.AddRange(unsigned.Select(firm => new Obstacle(ReadinessText.FirmNotSigned(own.NameOf(firm), own.Bid.ContentVersion), null, firm)));
        // Whatever else the group's own rules say.
        if (group.WhyNotReady() is null && unsigned.Count == 0 && found.TrueForAll(f => f.Reason != refused)) found.Add(new(refused));
        return found;
    }
}
