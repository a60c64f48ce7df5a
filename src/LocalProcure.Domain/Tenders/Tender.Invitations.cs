using LocalProcure.Domain.Buyers;

namespace LocalProcure.Domain.Tenders;

/// <summary>
/// A quick quote: asked of chosen firms, shown to nobody else. All are asked at the moment of publication, so that all have the same time (s.87(6)).
/// </summary>
public sealed partial class Tender
{
    private readonly List<TenderInvitation> invitations = [];

    public IReadOnlyList<TenderInvitation> Invitations => invitations;
    /// <summary>How the firms were chosen; kept because a buyer must be able to explain each material decision (s.98).</summary>
    public string? InvitedBecause { get; private set; }
    /// <summary>Why this buyer's own band rules are departed from, when they are.</summary>
    public string? DepartsBecause { get; private set; }

    public bool IsQuickQuote => Procedure == ProcedureKind.QuickQuote;

    public bool IsInvited(Guid firmId) => invitations.Exists(i => i.FirmId == firmId);

    public void Invite(Guid firmId, Act act)
    {
        if (IsInvited(firmId)) return;
        Write("TenderFirmInvited", act, $"{firmId}");
        invitations.Add(new TenderInvitation(firmId, act));
    }

    /// <summary>An invited firm turned out to be a duplicate: the firm that stays is invited too, whenever that is found out.</summary>
    public void InviteInstead(Guid duplicateId, Guid firmId, Act act)
    {
        if (!IsInvited(duplicateId) || IsInvited(firmId)) return;
        invitations.Add(new TenderInvitation(firmId, act));
        Record("TenderInvitationFollowsMerger", act, $"{firmId}");
    }

    public void Uninvite(Guid firmId, Act act)
    {
        if (!IsInvited(firmId)) return;
        Write("TenderFirmUninvited", act, $"{firmId}");
        invitations.RemoveAll(i => i.FirmId == firmId);
    }

    public void SayHowInvited(string? because, string? departsBecause, Act act)
    {
        var before = (InvitedBecause, DepartsBecause) == (because, departsBecause) ? null : string.Join("\n", new[] { InvitedBecause, DepartsBecause }.Where(w => !string.IsNullOrWhiteSpace(w)));
        Write("TenderInvitationsExplained", act, before: before);
        (InvitedBecause, DepartsBecause) = (because, departsBecause);
    }

    /// <summary>How the buyer's own rules for this value are departed from: too few asked, or not advertised. Null when they are kept, or there are none.</summary>
    public string? DepartureFrom(BuyerBand? band) =>
        band is null || !IsQuickQuote ? null
        : band.MustAdvertise ? InvitationsText.MustAdvertise
        : invitations.Count < band.Invite ? InvitationsText.TooFewInvited(invitations.Count, band.Invite) : null;

    /// <summary>A departure from the buyer's own rules stops publication until its reason is on the record.</summary>
    public string? WhyNotByOwnRules(BuyerBand? band) =>
        DepartureFrom(band) is { } departure && string.IsNullOrWhiteSpace(DepartsBecause) ? InvitationsText.SayWhyDeparted(departure) : null;

    private string? WhyNotInvitations() =>
        invitations.Count == 0 ? InvitationsText.InviteSomebody
        : string.IsNullOrWhiteSpace(InvitedBecause) ? InvitationsText.SayHowChosen : null;
}
