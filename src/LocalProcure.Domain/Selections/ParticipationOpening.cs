using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Selections;

/// <summary>
/// The opening of a tender's requests to take part, as bids are opened: two different officers of the buyer, each with a password, after closing.
/// Until the second has confirmed nobody sees whether there are any.
/// </summary>
public sealed class ParticipationOpening : Entity
{
    private readonly List<OpenedRequest> requests = [];

    private ParticipationOpening() { }

    /// <summary>The first officer's confirmation.</summary>
    /// <param name="declared">The officer said to know of no interest of theirs in any firm that may have asked.</param>
    public ParticipationOpening(Tender tender, Act act, bool declared = false)
    {
        RuleBroken.If(tender.WhyNotOpenRequests(act.At));
        (TenderId, BuyerId, FirstBy, FirstAt, FirstDeclared) = (tender.Id, tender.BuyerId, act.By, act.At, declared);
        Record("RequestsOpeningConfirmedByFirst", act, declared ? "no interest declared" : null);
    }

    public Guid TenderId { get; private set; }
    public Guid BuyerId { get; private set; }
    public Guid FirstBy { get; private set; }
    public DateTime FirstAt { get; private set; }
    /// <summary>As in an opening of bids.</summary>
    public bool FirstDeclared { get; private set; }
    public bool SecondDeclared { get; private set; }
    public Guid? SecondBy { get; private set; }
    public DateTime? OpenedAt { get; private set; }
    public IReadOnlyList<OpenedRequest> Requests => requests;
    public bool IsComplete => OpenedAt is not null;
    public override Guid ChainId => TenderId;

    /// <param name="askingFirms">Every firm that is part of a request: nobody who belongs to one may open.</param>
    public static string? WhyNotConfirm(Tender tender, ParticipationOpening? opening, Person person, IReadOnlyCollection<Guid> askingFirms, DateTime now) =>
        tender.WhyNotOpenRequests(now)
        ?? (person.ActsForAny(askingFirms, now) ? OpeningText.YouBelongToABidder
        : opening?.FirstBy == person.Id ? OpeningText.AnotherMustConfirm : null);

    /// <summary>The second officer's declaration, before the confirmation that it goes with.</summary>
    public void NoteSecondDeclared() => SecondDeclared = !IsComplete;

    /// <summary>The second officer's confirmation, with the requests that it opens and what their hashes said.</summary>
    public void Complete(Tender tender, IReadOnlyCollection<(ParticipationRequest Request, bool IsIntact)> handedIn, Act act)
    {
        RuleBroken.If(IsComplete ? SelectionText.AlreadyOpened : act.By == FirstBy ? OpeningText.AnotherMustConfirm : null);
        (SecondBy, OpenedAt) = (act.By, act.At);
        tender.OpenRequests(act);
        Record("RequestsOpened", act, $"{handedIn.Count} requests{(SecondDeclared ? ", no interest declared" : "")}");
        foreach (var (request, isIntact) in handedIn)
        {
            requests.Add(new OpenedRequest(request.Id, request.Submissions, request.SubmittedAt!.Value, request.ContentHash, isIntact));
            request.Open(act);
        }
    }
}

/// <summary>One request as the opening found it.</summary>
public sealed class OpenedRequest
{
    private OpenedRequest() { }

    internal OpenedRequest(Guid requestId, int number, DateTime receivedAt, string hash, bool isIntact) =>
        (RequestId, Number, ReceivedAt, Hash, IsIntact) = (requestId, number, receivedAt, hash, isIntact);

    public Guid RequestId { get; private set; }
    public int Number { get; private set; }
    public DateTime ReceivedAt { get; private set; }
    /// <summary>The hash on the firm's receipt.</summary>
    public string Hash { get; private set; } = "";
    /// <summary>Whether the content, opened, gave that same hash and the receipt's signature held.</summary>
    public bool IsIntact { get; private set; }
}
