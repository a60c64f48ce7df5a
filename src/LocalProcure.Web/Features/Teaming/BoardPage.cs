using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>What a board compares with: a tender, one of its lots, a plan, or what a consortium was started for.</summary>
/// <param name="Path">The board's address without language.</param>
/// <param name="Back">Where one came from.</param>
/// <param name="Day">On which papers must be valid.</param>
/// <param name="TakesGroups">Joint bids are taken.</param>
public sealed record BoardSubject(OwnWords Title, string Caption, string Path, string Back, IReadOnlyList<Requirement> Requirements, DateOnly Day, bool TakesGroups)
{
    public IReadOnlyList<TenderLot> Lots { get; init; } = [];
    public Guid? LotId { get; init; }
    /// <summary>A plan: what is asked is likely, not final.</summary>
    public bool IsPlan { get; init; }
    /// <summary>What it is for is not known, so nothing can be compared.</summary>
    public bool IsOpenEnded { get; init; }
    /// <summary>The group that the reader leads for it, for inviting straight from the board.</summary>
    public Guid? LedGroupId { get; init; }
    public string? StartGroupPath { get; init; }
    public string? TeamingPath { get; init; }

    /// <summary>Where pressing on a firm leads: into an invitation, to a new group that invites it, or to the firm's page.</summary>
    public (string Path, bool Invites, bool Starts)? For(Guid firmId, bool isListed) =>
        LedGroupId is { } group ? ($"/consortia/{group}/invitations/new?firm={firmId}", true, false)
        : StartGroupPath is { } start ? ($"{start}{(start.Contains('?') ? '&' : '?')}with={firmId}", false, true)
        : isListed ? ($"/firms/{firmId}", false, false) : null;
}

/// <summary>The board: the subject, who looks, and where they stand.</summary>
/// <param name="Evidence">In words, by condition and member, as the reader may see it.</param>
/// <param name="Listed">Firms that have a public page.</param>
public sealed record BoardPage(BoardSubject Subject, string? Group, Firm? Looking, IReadOnlyList<Firm> MyFirms, IReadOnlyList<TeamFirm> Members, Coverage? Coverage,
    IReadOnlyDictionary<(Guid Requirement, Guid Firm), string> Evidence, IReadOnlySet<Guid> Listed)
{
    public string NameOf(Guid firmId) => Members.FirstOrDefault(m => m.Id == firmId)?.Name ?? "";
    public string Names(IEnumerable<Guid> firmIds) => string.Join(", ", firmIds.Select(NameOf));
    public int EssentialGaps => Coverage?.Gaps.Count(g => g.Asked.IsEssential) ?? 0;
}

/// <summary>One group that was found, ready to be read.</summary>
public sealed record GroupShown(IReadOnlyList<MemberBrings> Members, int Partners, int Places);

/// <summary>The smallest groups with the firm that looks, or with its group.</summary>
/// <param name="MissingOfEvery">What every member must show and somebody here does not.</param>
/// <param name="BroughtByNobody">What no firm that may be proposed brings.</param>
public sealed record GroupsPage(BoardSubject Subject, string Who, Firm? Looking, IReadOnlySet<Guid> With, IReadOnlyDictionary<Guid, TeamFirm> Firms, IReadOnlyList<GroupShown> Groups, FoundGroups? Found,
    IReadOnlyList<Requirement> MissingOfEvery, IReadOnlyList<Requirement> BroughtByNobody, IReadOnlySet<Guid> Listed)
{
    public string NameOf(Guid firmId) => Firms[firmId].Name;
}

/// <summary>Addresses that keep the choices made.</summary>
public static class BoardLinks
{
    public static string Query(Guid? lot, Guid? firm) => QueryString.Create(new[] { ("lot", lot), ("firm", firm) }.Where(p => p.Item2 is not null).Select(p => KeyValuePair.Create(p.Item1, (string?)p.Item2.ToString()))).ToString();
}
