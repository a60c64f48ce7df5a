using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Teaming;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>What a firm brings and seeks, as ticked and typed.</summary>
public sealed class OfferForm
{
    public Guid? FirmId { get; set; }
    [MaxLength(100)] public List<string> Brings { get; set; } = [];
    [MaxLength(100)] public List<string> Seeks { get; set; } = [];
    [StringLength(200, ErrorMessageResourceType = typeof(TeamingText), ErrorMessageResourceName = nameof(TeamingText.TooLong))] public string? AnotherSkill { get; set; }
    [StringLength(TeamingLengths.Words, ErrorMessageResourceType = typeof(TeamingText), ErrorMessageResourceName = nameof(TeamingText.TooLong))] public string? Words { get; set; }
}

/// <summary>A blind interest that fits, by its place on the page; nothing here says whose it is.</summary>
public sealed record MatchShown(int Number, TeamingMatch Match, bool SaidYes);

/// <summary>A partner met through a yes on both sides.</summary>
public sealed record PairShown(Guid PairId, MetFirm With);

/// <summary>One occasion as one firm sees it: its own offer, what fits, and whom it has met.</summary>
public sealed record OccasionPage(OccasionShown On, IReadOnlyList<Firm> MyFirms, Firm? Firm, TeamingInterest? Mine, bool IsEditing,
    IReadOnlyList<Piece> MayBring, IReadOnlyList<Piece> MaySeek, IReadOnlyList<MatchShown> Matches, IReadOnlyList<PairShown> Open, OfferForm Form);

/// <summary>A line of one's own list.</summary>
public sealed record MyInterest(TeamingInterest Interest, OwnWords Title, string Path, Firm Firm);

/// <summary>Where a firm can look for partners before there is a tender.</summary>
public sealed record TeamingPage(bool HasFirm, bool All, IReadOnlyList<MyInterest> Mine, IReadOnlyList<(string Path, OwnWords Title, string With)> Met, IReadOnlyList<(Guid Id, OwnWords Note)> Asked,
    IReadOnlyList<(Guid Id, OwnWords Title, string Buyer, string When)> Plans, Paged<(Guid Id, OwnWords Title, string Buyer, string When)> Contracts);

/// <summary>What was typed, without the spaces around it; nothing typed is nothing.</summary>
internal static class Kept
{
    public static string? OrNull(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
