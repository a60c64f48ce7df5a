namespace LocalProcure.Domain.Bids;

/// <summary>A bid as it was handed in: kept, sealed, for ever, with its receipt. The one not withdrawn stands.</summary>
public sealed class Submission
{
    private Submission() { }

    public Submission(Receipt receipt, int contentVersion, DateTime closesAt, byte[] content, string signature, Guid by)
    {
        (Number, ReceivedAt, Hash) = (receipt.Number, receipt.ReceivedAt, receipt.Hash);
        (ContentVersion, ClosesAt, Content, Signature, SubmittedBy) = (contentVersion, closesAt, content, signature, by);
    }

    /// <summary>1 for the bid's first submission, and so on.</summary>
    public int Number { get; private set; }
    public DateTime ReceivedAt { get; private set; }
    public Guid SubmittedBy { get; private set; }
    public int ContentVersion { get; private set; }
    /// <summary>The closing time that the content was sealed for.</summary>
    public DateTime ClosesAt { get; private set; }
    public string Hash { get; private set; } = "";
    /// <summary>The receipt's signature, base64.</summary>
    public string Signature { get; private set; } = "";
    public byte[] Content { get; private set; } = [];
    public DateTime? WithdrawnAt { get; private set; }
    /// <summary>When it was last confirmed after a change to the tender.</summary>
    public DateTime? ConfirmedAt { get; private set; }
    public Guid? ConfirmedBy { get; private set; }
    public int? ConfirmedChange { get; private set; }

    public bool IsStanding => WithdrawnAt is null;

    public Receipt ReceiptFor(Bid bid) => new(bid.TenderId, bid.Id, Number, ReceivedAt, Hash);

    internal void Confirm(int change, Act act) => (ConfirmedAt, ConfirmedBy, ConfirmedChange) = (act.At, act.By, change);

    internal void Withdraw(Act act) => WithdrawnAt = act.At;

    internal void DeleteContent() => Content = [];
}
