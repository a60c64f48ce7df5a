using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Bids;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>The people ticked: "firm" for anyone there, "firm person" for one of them; and the day.</summary>
public sealed class OwnersForm
{
    [MaxLength(100)] public List<string> Owners { get; set; } = [];
    public DateParts DueOn { get; set; } = new();

    public static OwnersForm From(BidSection? row) => new() { Owners = [.. (row?.Owners ?? []).Select(Value)], DueOn = DateParts.From(row?.DueOn) };

    public static string Value(SectionOwner owner) => owner.PersonId is { } person ? $"{owner.FirmId:N} {person:N}" : $"{owner.FirmId:N}";

    /// <summary>Null when something else than an owner was sent.</summary>
    public IReadOnlyList<SectionOwner>? Read()
    {
        var read = Owners.Distinct().Select(value => value.Split(' ') switch
        {
            [var firm] when Guid.TryParse(firm, out var id) => new SectionOwner(id),
            [var firm, var person] when Guid.TryParse(firm, out var id) && Guid.TryParse(person, out var who) => new SectionOwner(id, who),
            _ => null,
        }).ToList();
        return read.Contains(null) ? null : [.. read.OfType<SectionOwner>()];
    }
}

/// <summary>Choosing who writes a section and by when.</summary>
public sealed record OwnersPage(SectionBook Book, SectionLine Line, OwnersForm Form);

/// <summary>The foot of a section's own page: who writes it, how far it is, what was said about it.</summary>
public sealed record WorkPage(SectionBook Book, SectionLine Line, IReadOnlyList<OpenedComment> Open, IReadOnlyList<OpenedComment> Resolved, CommentForm Form, DateTime Now)
{
    public bool IsOver => Now >= Book.Own.ClosesAt;
}

/// <summary>A comment, opened.</summary>
public sealed record OpenedComment(SectionComment Comment, string Text, string Person, string Firm, string ResolvedBy);

/// <summary>A comment as typed.</summary>
public sealed class CommentForm
{
    [Required(ErrorMessageResourceType = typeof(SectionText), ErrorMessageResourceName = nameof(SectionText.EnterComment))]
    [StringLength(2000, ErrorMessageResourceType = typeof(SectionText), ErrorMessageResourceName = nameof(SectionText.CommentTooLong))]
    public string? Comment { get; set; }
}

/// <summary>One saved text in the list of versions.</summary>
public sealed record VersionLine(DraftVersion Version, DraftWords Words, string Person, (int Added, int Removed) Changed, bool Stands);

/// <summary>The versions of a section, newest first.</summary>
public sealed record VersionsPage(OwnBid Own, SectionLine Line, Paged<VersionLine> Versions);

/// <summary>One version, and what it is compared with: the one before it, or for a text kept aside what is in the bid now.</summary>
public sealed record VersionPage(OwnBid Own, SectionLine Line, DraftVersion Version, DraftWords Words, string Person, DraftWords? Before, DateTime? BeforeAt, IReadOnlyList<DiffPart> Diff, bool Stands, string? WhyNotRestore);

/// <summary>Addresses of sections.</summary>
public static class SectionAddresses
{
    /// <summary>The page on which the section is written.</summary>
    public static string OfSection(this IUrlHelper url, Guid bidId, SectionRef section) => section switch
    {
        { QuestionId: { } questionId } => url.Action("Edit", "BidAnswers", new { id = bidId, questionId })!,
        { Kind: SectionKind.Prices } => url.Action("Edit", "BidPrices", new { id = bidId })!,
        { Kind: SectionKind.Conditions } => url.Action("Index", "BidConditions", new { id = bidId })!,
        _ => url.Action("Index", "BidFiles", new { id = bidId })!,
    };
}
