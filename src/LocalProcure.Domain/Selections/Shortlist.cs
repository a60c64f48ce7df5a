using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Selections;

/// <summary>Who was selected to tender, and who was not, with the reason: the end of the selection stage. One per tender.</summary>
public sealed class Shortlist : Entity
{
    private readonly List<ShortlistPlace> places = [];

    private Shortlist() { }

    /// <param name="chosen">Ids of the requests whose bidders are asked to tender.</param>
    /// <param name="closesAt">Until when they may tender.</param>
    /// <param name="leastDays">The least days to tender that the rules ask for.</param>
    /// <param name="periodIsAgreed">Every firm chosen agreed this closing (s.54(4)).</param>
    public Shortlist(Tender tender, IReadOnlyCollection<ParticipationRequest> opened, IReadOnlyCollection<Guid> chosen, string because, DateTime closesAt, long? leastDays, Act act, bool periodIsAgreed = false)
    {
        RuleBroken.If(WhyNot(tender, opened, chosen, because, closesAt, leastDays, act.At, periodIsAgreed));
        (TenderId, Because, RecordedAt, RecordedBy) = (tender.Id, because, act.At, act.By);
        places.AddRange(opened.Select(r => new ShortlistPlace(r, chosen.Contains(r.Id))));
        tender.AskToTender(closesAt, leastDays, periodIsAgreed, act);
        Record("ShortlistRecorded", act, $"{chosen.Count} of {opened.Count} closes {closesAt:u}{(periodIsAgreed ? " agreed" : "")}");
    }

    public Guid TenderId { get; private set; }
    /// <summary>Why these and not others: how many places there were, and by what they were filled.</summary>
    public string Because { get; private set; } = "";
    public DateTime RecordedAt { get; private set; }
    public Guid RecordedBy { get; private set; }
    public IReadOnlyList<ShortlistPlace> Places => places;
    public override Guid ChainId => TenderId;

    public static string? WhyNot(Tender tender, IReadOnlyCollection<ParticipationRequest> opened, IReadOnlyCollection<Guid> chosen, string? because, DateTime? closesAt, long? leastDays, DateTime now, bool periodIsAgreed = false) =>
        tender.WhyNotShortlist(now)
        ?? WhyNotThese(opened, chosen)
        ?? (string.IsNullOrWhiteSpace(because) ? SelectionText.EnterShortlistReason : null)
        ?? tender.WhyNotTenderUntil(closesAt, leastDays, now, periodIsAgreed);

    /// <summary>Every request is assessed first; only those that passed may be chosen, and somebody must be.</summary>
    public static string? WhyNotThese(IReadOnlyCollection<ParticipationRequest> opened, IReadOnlyCollection<Guid> chosen) =>
        opened.Count == 0 ? SelectionText.NobodyAsked
        : opened.Count(r => r.Passed is null) is var left and > 0 ? SelectionText.StillToAssess(left)
        : chosen.Count == 0 ? SelectionText.ChooseSomebody
        : chosen.Any(id => !opened.Any(r => r.Id == id && r.Passed == true)) ? SelectionText.OnlyThosePassed : null;

    /// <summary>Why this bidder may not tender: only the firm or group that was shortlisted, or a group led by a firm shortlisted alone.</summary>
    public static string? WhyNotTender(Tender tender, Shortlist? shortlist, Guid firmId, Guid? consortiumId) =>
        !tender.HasSelection ? null
        : shortlist is null ? SelectionText.NoShortlistYet
        : shortlist.places.Exists(p => p.IsChosen && (p.BidderId == (consortiumId ?? firmId) || p.BidderId == firmId)) ? null : SelectionText.NotShortlisted;
}

/// <summary>One bidder's place: chosen or not.</summary>
public sealed class ShortlistPlace
{
    private ShortlistPlace() { }

    internal ShortlistPlace(ParticipationRequest request, bool isChosen) =>
        (RequestId, BidderId, FirmId, IsChosen) = (request.Id, request.BidderId, request.FirmId, isChosen);

    public Guid RequestId { get; private set; }
    public Guid BidderId { get; private set; }
    public Guid FirmId { get; private set; }
    public bool IsChosen { get; private set; }
}
