using System.Security.Cryptography;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Keys;

/// <summary>
/// The one place where bids are unlocked: for the people whose bid it is, and for the buyer only with an opening that two officers completed.
/// </summary>
public sealed partial class BidVault(KeyStore keys)
{
    /// <summary>Begins a bid, locked from its first word.</summary>
    public Bid Begin(Tender tender, Guid firmId, Guid? consortiumId, Act act)
    {
        var bid = new Bid(tender.Id, tender.BuyerId, firmId, consortiumId, tender.ClosesAt!.Value, act);
        bid.KeepKey(Seal.Close(keys.TenderKey(tender.Id), Seal.NewKey(), Seal.KeyBinding(tender.Id, bid.Id)));
        return bid;
    }

    /// <summary>Seals the next version of a draft.</summary>
    public void Change(Bid bid, BidContent content, DateTime closesAt, Act act)
    {
        var next = content.Next(bid.ContentVersion + 1);
        var binding = Seal.ContentBinding(bid.TenderId, bid.Id, next.Version, closesAt);
        bid.Change(Seal.ClosePadded(KeyOf(bid), next.Bytes(), binding), next.Version, next.Hash(), closesAt, act);
    }

    /// <summary>The draft, for somebody whose bid it is.</summary>
    public BidContent ReadOwn(Bid bid, Person person, DateTime now)
    {
        OwnOrThrow(bid, person, now);
        return bid.ContentVersion == 0 ? BidContent.Empty(bid.TenderId, bid.Id)
            : Read(bid, bid.Content, bid.ContentVersion, bid.ContentClosesAt);
    }

    /// <summary>What was handed in, for somebody whose bid it is.</summary>
    public BidContent ReadOwn(Bid bid, Submission submission, Person person, DateTime now)
    {
        OwnOrThrow(bid, person, now);
        return Read(bid, submission.Content, submission.ContentVersion, submission.ClosesAt);
    }

    /// <summary>What two officers opened, for the buyer.</summary>
    public BidContent ReadOpened(Bid bid, Opening opening)
    {
        if (!opening.IsComplete || opening.TenderId != bid.TenderId || bid.OpenedAt is null || opening.Bids.All(b => b.BidId != bid.Id))
            throw new InvalidOperationException("Sealed: two officers have not opened this bid.");
        var standing = bid.Standing!;
        return Read(bid, standing.Content, standing.ContentVersion, standing.ClosesAt);
    }

    /// <summary>
    /// What the draft lacks that its bidder asked, after closing, to have considered. Asked only while the buyer decides about it;
    /// not a word of it comes out here. Considered, it is opened beside the others.
    /// </summary>
    public IReadOnlyList<MissingPart> MissingFromLate(Bid bid, Tender tender, LateTender asked) =>
        asked.Channel == LateChannel.AskedHere && asked.BidId == bid.Id && tender.OpenedAt is not null
            ? Readiness.Missing(tender, Read(bid, bid.Content, bid.ContentVersion, bid.ContentClosesAt))
            : throw new InvalidOperationException("Sealed: its bidder has not asked for this draft to be considered.");

    /// <summary>The second officer's confirmation: every standing submission that counts is unlocked, checked against its receipt, and recorded.</summary>
    public void Open(Opening opening, Tender tender, IReadOnlyList<Bid> bids, Person second, IReadOnlyCollection<Guid> bidderFirms, Act act)
    {
        RuleBroken.If(Opening.WhyNotConfirm(tender, opening, second, bidderFirms, act.At));
        var all = bids.Where(b => b.TenderId == tender.Id && b.Standing is not null).OrderBy(b => b.Standing!.ReceivedAt).ToList();
        // What its bidder did not confirm after the tender's last change is not unlocked, not even to be checked.
        var (left, standing) = (all.Where(b => b.NeedsConfirming(tender.ChangeCount)).ToList(), all.Where(b => !b.NeedsConfirming(tender.ChangeCount)).ToList());
        opening.Complete(tender, standing.Select(b => new OpenedBid(b.Id, b.Standing!.Number, b.Standing.ReceivedAt, b.Standing.Hash, IsIntact(b))), act,
            left.Select(b => new UnconfirmedBid(b.Id, b.Standing!.Number, b.Standing.ReceivedAt, b.Standing.Hash, tender.ChangeCount)));
        foreach (var bid in standing) bid.Open(act);
        foreach (var bid in left) bid.LeaveSealed(tender.ChangeCount, act);
    }

    public string Sign(Receipt receipt) => keys.SignReceipt(receipt);

    /// <summary>Seals a file under a key of its own, which is kept in the bid's content.</summary>
    public static async Task<(byte[] Key, string Sha256)> SealFile(Guid bidId, Guid fileId, Stream plain, Stream made, CancellationToken stop)
    {
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(plain, stop));
        plain.Position = 0;
        var key = Seal.NewKey();
        await SealedFile.Close(key, plain, made, Seal.FileBinding(bidId, fileId), stop);
        return (key, sha256);
    }

    public static Task OpenFile(Guid bidId, BidFile file, Stream made, Stream plain, CancellationToken stop) =>
        SealedFile.Open(Convert.FromBase64String(file.Key), made, file.Size, plain, Seal.FileBinding(bidId, file.Id), stop);

    private bool IsIntact(Bid bid)
    {
        try
        {
            var standing = bid.Standing!;
            return Read(bid, standing.Content, standing.ContentVersion, standing.ClosesAt).Hash() == standing.Hash
                && keys.IsSigned(standing.ReceiptFor(bid), standing.Signature);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static void OwnOrThrow(Bid bid, Person person, DateTime now)
    {
        if (!person.CanEdit(bid, now)) throw new InvalidOperationException("Sealed: this is somebody else's bid.");
    }

    // What was deleted after its time of keeping reads as nothing, everywhere.
    private BidContent Read(Bid bid, byte[] content, int version, DateTime closesAt) => bid.ContentDeletedAt is not null ? BidContent.Empty(bid.TenderId, bid.Id) :
        BidContent.From(Seal.OpenPadded(KeyOf(bid), content, Seal.ContentBinding(bid.TenderId, bid.Id, version, closesAt)));

    private byte[] KeyOf(Bid bid) => Seal.Open(keys.TenderKey(bid.TenderId), bid.WrappedKey, Seal.KeyBinding(bid.TenderId, bid.Id));
}
