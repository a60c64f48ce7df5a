using System.Security.Cryptography;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Keys;

/// <summary>Requests to take part are locked and unlocked as bids are: for the firm that asks, and for the buyer with an opening that two officers completed.</summary>
public sealed partial class BidVault
{
    public ParticipationRequest BeginRequest(Tender tender, Guid firmId, Guid? consortiumId, Act act)
    {
        var request = new ParticipationRequest(tender.Id, tender.BuyerId, firmId, consortiumId, tender.ParticipationClosesAt!.Value, act);
        request.KeepKey(Seal.Close(keys.TenderKey(tender.Id), Seal.NewKey(), RequestKeyBinding(request)));
        return request;
    }

    public void Change(ParticipationRequest request, BidContent content, DateTime closesAt, Act act)
    {
        var next = content.Next(request.ContentVersion + 1);
        request.Change(Seal.ClosePadded(KeyOf(request), next.Bytes(), RequestBinding(request, next.Version, closesAt)), next.Version, next.Hash(), closesAt, act);
    }

    public BidContent ReadOwn(ParticipationRequest request, Person person, DateTime now)
    {
        if (!person.CanEdit(request, now)) throw new InvalidOperationException("Sealed: this is somebody else's request.");
        return Read(request);
    }

    /// <summary>A group's request, for whoever acts for one of its members: they sign it.</summary>
    public BidContent ReadShared(ParticipationRequest request, Consortium group, Person person, DateTime now)
    {
        if (request.ConsortiumId != group.Id || !person.CanRead(group, now) || person.IsMemberOfBuyer(request.BuyerId)) throw new InvalidOperationException("Sealed: this is somebody else's request.");
        return Read(request);
    }

    public BidContent ReadOpened(ParticipationRequest request, ParticipationOpening opening)
    {
        if (!opening.IsComplete || opening.TenderId != request.TenderId || request.OpenedAt is null || opening.Requests.All(r => r.RequestId != request.Id))
            throw new InvalidOperationException("Sealed: two officers have not opened this request.");
        return Read(request);
    }

    /// <summary>The second officer's confirmation: every request handed in is unlocked, checked against its receipt, and recorded.</summary>
    public void Open(ParticipationOpening opening, Tender tender, IReadOnlyList<ParticipationRequest> requests, Person second, IReadOnlyCollection<Guid> askingFirms, Act act)
    {
        RuleBroken.If(ParticipationOpening.WhyNotConfirm(tender, opening, second, askingFirms, act.At));
        opening.Complete(tender, [.. requests.Where(r => r.TenderId == tender.Id && r.SubmittedAt is not null).OrderBy(r => r.SubmittedAt).Select(r => (r, IsIntact(r)))], act);
    }

    private bool IsIntact(ParticipationRequest request)
    {
        try
        {
            return Read(request).Hash() == request.ContentHash && keys.IsSigned(request.Receipt, request.Signature);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private BidContent Read(ParticipationRequest request) => request.ContentVersion == 0 || request.ContentDeletedAt is not null ? BidContent.Empty(request.TenderId, request.Id)
        : BidContent.From(Seal.OpenPadded(KeyOf(request), request.Content, RequestBinding(request, request.ContentVersion, request.ContentClosesAt)));

    private byte[] KeyOf(ParticipationRequest request) => Seal.Open(keys.TenderKey(request.TenderId), request.WrappedKey, RequestKeyBinding(request));

    private static string RequestBinding(ParticipationRequest request, int version, DateTime closesAt) =>
        $"localprocure request content 1|{request.TenderId:N}|{request.Id:N}|{version}|{closesAt:yyyy-MM-ddTHH:mm:ss.fffffff}Z";

    private static string RequestKeyBinding(ParticipationRequest request) => $"localprocure request key 1|{request.TenderId:N}|{request.Id:N}";
}
