using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>A consortium as one person may see it, with the names that its pages need.</summary>
public sealed record RoomPage(
    Consortium Consortium, Tender? Tender, Bid? Bid,
    IReadOnlyDictionary<Guid, Firm> Firms, IReadOnlyDictionary<Guid, string> People, Person Me, DateTime Now, bool? HasShownEvidence, ConsortiumAgreement? Agreement = null)
{
    /// <summary>The group's request to take part, once it is begun.</summary>
    public Guid? RequestId { get; init; }
    /// <summary>Members whose profile changed since they accepted, where the page looks.</summary>
    public IReadOnlySet<Guid>? MovedOn { get; init; }
    public Guid Id => Consortium.Id;
    public AgreementSource ForAgreement => new(Consortium, Tender, Firms);
    public bool CanLead => Me.CanLead(Consortium, Now);
    public IReadOnlyList<Guid> MyFirms => Me.FirmsIn(Consortium, Now);

    /// <summary>What there is to sign; null until the joint bid has content.</summary>
    public JointContent? Content => Bid is { ContentVersion: > 0 } bid ? new(bid.Id, bid.ContentVersion, bid.ContentHash, Tender?.ChangeCount ?? 0) : null;

    /// <summary>Whether the reader sees the prices of the joint bid: the lead, every member where all agreed so, and everybody once it is opened.</summary>
    public bool SeesPrices => Bid is { } bid && (bid.OpenedAt is not null || Me.CanPrice(bid, Agreement?.ShowsPricesIn(Consortium) == true, Now));

    /// <summary>The names of the lots that the group is for; null where it is for the whole tender.</summary>
    public string? Lots => Tender is null || Consortium.LotIds.Count == 0 ? null : string.Join(", ", Tender.Lots.Where(l => Consortium.LotIds.Contains(l.Id)).Select(LotText.Named));

    /// <summary>Why the group cannot be kept for the next tender: it is kept already, alone, or its tender still runs.</summary>
    public string? WhyNotKeepTogether => Consortium.IsStanding || Tender is null ? RoomText.AlreadyStanding : IsTenderOpen ? RoomText.TenderRuns : MemberCount < 2 ? ConsortiumText.NeedsTwo : null;

    /// <summary>Every member reads the buyer's feedback on the joint bid, from the moment when all bidders have theirs.</summary>
    public bool HasFeedback => Tender?.AwardedAt is not null && Bid is { OpenedAt: not null };

    /// <summary>The group's lots in the tender's order.</summary>
    public IReadOnlyList<Guid> LotIds => Tender is null ? Consortium.LotIds : [.. Consortium.LotIds.OrderBy(LotNumber)];

    /// <summary>A member's part of each lot in which it has one, in the tender's order.</summary>
    public IEnumerable<LotShare> PartsOf(ConsortiumMember member) => member.LotShares.Where(l => l.Share > 0).OrderBy(l => LotNumber(l.LotId));

    private int LotNumber(Guid lotId) => Tender?.Lots.FirstOrDefault(l => l.Id == lotId)?.Number ?? int.MaxValue;

    public string LotName(Guid lotId) => Tender?.Lots.FirstOrDefault(l => l.Id == lotId) is { } lot ? LotText.Named(lot) : "";

    /// <summary>The tender's conditions for what the group bids for.</summary>
    public IReadOnlyList<Requirement> Conditions => Tender is null ? []
        : [.. Tender.Requirements.Where(r => Consortium.LotIds.Count == 0 || Consortium.LotIds.Any(lot => r.IsFor(lot))).OrderBy(r => r.Position)];

    /// <summary>Every member signed the latest version, and nothing that it says has changed since.</summary>
    public bool IsAgreementSigned => Agreement is { IsSigned: true } && !IsAgreementBehind;
    private bool IsAgreementBehind => Agreement is { } agreement && agreement.TermsVersion != Consortium.TermsVersion;
    public string AgreementStatus => Agreement is not { } agreement ? AgreementText.NotMade : IsAgreementBehind ? AgreementText.OutOfDate
        : IsAgreementSigned ? RoomText.Done : AgreementText.SignedOf(agreement.Signatures.Count, agreement.FirmIds.Count);

    /// <summary>The tender's price schedule for what the group bids for.</summary>
    public IReadOnlyList<PriceLine> PriceLines => Tender is null ? []
        : [.. Tender.PriceLines.Where(l => Consortium.LotIds.Count == 0 || l.LotId is not { } lot || Consortium.LotIds.Contains(lot)).OrderBy(l => l.Position)];

    /// <summary>Why prices cannot change any more.</summary>
    public string? WhyNotPrice => Consortium.EndedAt is not null ? ConsortiumText.Ended : !IsTenderOpen ? ConsortiumText.TenderClosed : PriceLines.Count == 0 ? PriceSheetText.NoLines : null;

    /// <summary>The person's own firms that must still accept their terms or say why they do not bid alone.</summary>
    public IReadOnlyList<Guid> ToVouch => [.. MyFirms.Where(firmId => Consortium.WhyNotVouch(firmId) is not null)];

    public bool IsSoon => Tender?.ClosesAt - Now < TimeSpan.FromDays(2);
    public int Waiting => Consortium.Members.Count(member => member.IsPending);
    public int MemberCount => Consortium.AcceptedMembers.Count();
    public bool LacksPartners => MemberCount < 2;
    public bool IsTenderOpen => Tender?.IsTakingAt(Now) == true;

    /// <summary>Why the lead cannot change the group just now: ended, submitted, or the tender closed.</summary>
    public string? WhyNotChange => Consortium.WhyNotChange() ?? (Tender is not null && !IsTenderOpen ? ConsortiumText.TenderClosed : null);
    public bool CanDeclare => !Consortium.IsStanding && WhyNotChange is null && MyFirms.Any(firmId => Consortium.PlaceOf(firmId)!.Declaration is null);
    public bool CanChange => CanLead && WhyNotChange is null;

    public string NameOf(ConsortiumMember member) =>
        member.FirmId is { } firmId ? FirmName(firmId) : member.Email ?? "";
    public string FirmName(Guid firmId) => Firms.TryGetValue(firmId, out var firm) ? firm.NameShown : "";
    public string PersonName(Guid personId) =>
        People.TryGetValue(personId, out var name) && name.Length > 0 ? name : SigningText.SomeoneWhoLeft;

    public ConsortiumSignature? SignatureOf(Guid firmId) => Content is { } content
        ? Consortium.Signatures.LastOrDefault(signature => signature.FirmId == firmId && signature.Covers(content, Consortium.TermsVersion)) : null;

    public int SignedCount => Content is { } content ? Consortium.AcceptedMembers.Count() - Consortium.Unsigned(content).Count : 0;
}
