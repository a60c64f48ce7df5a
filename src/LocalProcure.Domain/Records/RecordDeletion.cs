using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Records;

/// <summary>
/// A person's decision to delete what firms handed in once it need not be kept any more (Procurement Act 2023 s.98): every bid's and request's
/// content goes, with the key that could read it and its files. Who did what and when stays on the chains, and the contracts in the register.
/// </summary>
public sealed class RecordDeletion : Entity
{
    public const int ReasonLength = 2000;

    private RecordDeletion() { }

    public RecordDeletion(Tender tender, Retention retention, IReadOnlyCollection<Bid> bids, IReadOnlyCollection<ParticipationRequest> requests, string because, Act act)
    {
        tender.DeleteContents(retention, because, act);
        foreach (var bid in bids) bid.DeleteContent(act);
        foreach (var request in requests) request.DeleteContent(act);
        (TenderId, KeptUntil, Because, Bids, Requests, DecidedBy, DecidedAt) = (tender.Id, retention.Until!.Value, because, bids.Count, requests.Count, act.By, act.At);
    }

    public Guid TenderId { get; private set; }
    public DateOnly KeptUntil { get; private set; }
    public string Because { get; private set; } = "";
    public int Bids { get; private set; }
    public int Requests { get; private set; }
    public Guid DecidedBy { get; private set; }
    public DateTime DecidedAt { get; private set; }
    public override Guid ChainId => TenderId;
}
