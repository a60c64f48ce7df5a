namespace LocalProcure.Domain.Tenders;

/// <summary>A firm that a quick quote is asked of. Only the firms invited, and the buyer, know that the quick quote exists.</summary>
public sealed class TenderInvitation
{
    private TenderInvitation() { }

    internal TenderInvitation(Guid firmId, Act act) => (FirmId, InvitedBy, InvitedAt) = (firmId, act.By, act.At);

    public Guid TenderId { get; private set; }
    public Guid FirmId { get; private set; }
    public Guid InvitedBy { get; private set; }
    public DateTime InvitedAt { get; private set; }
}
