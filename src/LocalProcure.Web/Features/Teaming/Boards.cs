using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Teaming;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>Reads what firms can show and lays it against what is asked. Everything that decides is in the domain.</summary>
public sealed class Boards(AppDb db, Current current)
{
    private const int MostGroups = 10;

    /// <summary>The person's own firms, by name.</summary>
    public async Task<IReadOnlyList<Firm>> MyFirms()
    {
        var ids = current.Me.FirmIdsAt(current.Now);
        return await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id) && f.MergedIntoId == null).OrderBy(f => f.Name).ToListAsync();
    }

    /// <param name="members">The firm that looks, or the members of its group with the lead first.</param>
    public async Task<BoardPage> Board(BoardSubject subject, string? group, Firm? looking, IReadOnlyList<Firm> mine, IReadOnlyList<Guid> members)
    {
        if (members.Count == 0 || subject.IsOpenEnded) return new(subject, group, looking, mine, [], null, new Dictionary<(Guid, Guid), string>(), new HashSet<Guid>());
        var asked = Asked.Of(subject.Requirements);
        var (inside, open, listed) = await Firms(subject, members);
        var coverage = Coverage.Of(asked, members[0], inside, subject.TakesGroups ? open : []);
        return new(subject, group, looking, mine, inside, coverage, await Evidence(subject, members), listed);
    }

    public async Task<GroupsPage> Groups(BoardSubject subject, string who, Firm? looking, IReadOnlyList<Guid> members)
    {
        var asked = Asked.Essential(subject.Requirements);
        var (inside, open, listed) = await Firms(subject, members);
        open = [.. open.Where(f => f.IsCredible(asked))];
        var firms = inside.Concat(open).ToDictionary(f => f.Id);
        if (members.Count == 0 || asked.Count == 0 || !subject.TakesGroups) return new(subject, who, looking, new HashSet<Guid>(members), firms, [], null, [], [], listed);
        var found = GroupsWith.Find(new([.. asked.Select(a => a.Need)], [.. open.Select(f => f.Candidate)], 5, MostGroups, GroupsWith.PageSteps), [.. inside.Select(f => f.Candidate)]);
        return new(subject, who, looking, new HashSet<Guid>(members), firms, [.. found.Groups.Select(g => Shown(g, asked, firms, members.Count))], found,
            [.. asked.Where(a => a.Requirement.Rule == GroupRule.Every && !inside.All(f => f.Meets(a))).Select(a => a.Requirement)],
            [.. asked.Where(a => a.Requirement.Rule is GroupRule.Any or GroupRule.Lead && !firms.Values.Any(f => f.Meets(a))).Select(a => a.Requirement)], listed);
    }

    private static GroupShown Shown(FoundGroup group, IReadOnlyList<Asked> asked, IReadOnlyDictionary<Guid, TeamFirm> firms, int with) =>
        new(MemberBrings.Of(group, asked, firms), group.Members.Count - with, group.Members.SelectMany(m => firms[Guid.Parse(m)].Candidate.Areas).Distinct().Count(a => Domain.Places.Areas.Find(a)?.Kind == Domain.Places.AreaKind.Authority));

    /// <summary>Those inside with all that they have, and those who may be proposed with what the finder may count.</summary>
    private async Task<(IReadOnlyList<TeamFirm> Inside, IReadOnlyList<TeamFirm> Open, IReadOnlySet<Guid> Listed)> Firms(BoardSubject subject, IReadOnlyList<Guid> members)
    {
        var firms = db.Firms.AsNoTracking().Where(f => f.IsOpenToTeaming && f.MergedIntoId == null || members.Contains(f.Id));
        var names = await firms.Select(f => new { f.Id, f.Name, f.TradingName, f.IsListed }).ToDictionaryAsync(f => f.Id);
        var shown = (await db.LoadEvidence(firms, subject.Day, Audience.Finder, members)).Where(e => names.ContainsKey(e.FirmId))
            .Select(e => new TeamFirm(e.FirmId, names[e.FirmId].TradingName ?? names[e.FirmId].Name, e.AsCandidate())).ToDictionary(f => f.Id);
        return ([.. members.Where(shown.ContainsKey).Select(id => shown[id])], [.. shown.Values.Where(f => !members.Contains(f.Id))], names.Values.Where(f => f.IsListed).Select(f => f.Id).ToHashSet());
    }

    /// <summary>One's own in full; partners' as they let partners see it.</summary>
    private async Task<IReadOnlyDictionary<(Guid, Guid), string>> Evidence(BoardSubject subject, IReadOnlyList<Guid> members)
    {
        var found = new Dictionary<(Guid, Guid), string>();
        foreach (var id in members)
        {
            var content = (await db.ProfileOf(id)).SeenBy(current.Me.ActsFor(id, current.Now) ? Audience.Us : Audience.Partner);
            foreach (var answer in subject.Requirements.Select(r => ProfileAnswer.For(r, content, subject.Day)).Where(a => a.Text.Length > 0))
                found[(answer.Requirement.Id, id)] = answer.Text;
        }
        return found;
    }
}
