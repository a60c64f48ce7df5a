using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Selections;

namespace LocalProcure.Web.Features.Selections;

/// <summary>Who asks to take part, as a page names them: the firm, or the consortium with its members. Ask only about opened requests.</summary>
public sealed class Askers(AppDb db)
{
    public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(IReadOnlyCollection<ParticipationRequest> requests)
    {
        var groupIds = requests.Select(r => r.ConsortiumId).OfType<Guid>().ToArray();
        var groups = await db.Consortia.AsNoTracking().Where(c => groupIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name);
        var firmIds = requests.Select(r => r.FirmId).ToArray();
        var firms = await db.Firms.AsNoTracking().Where(f => firmIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.NameShown);
        return requests.ToDictionary(r => r.Id, r => r.ConsortiumId is { } group ? SelectionText.GroupLedBy(groups[group], firms[r.FirmId]) : firms[r.FirmId]);
    }

    /// <summary>Every firm that is part of a request: a consortium's members stand on the bidders' side as their lead does.</summary>
    public async Task<HashSet<Guid>> FirmsOf(IReadOnlyCollection<ParticipationRequest> requests)
    {
        var ids = requests.Where(r => r.IsJoint).Select(r => r.Id).ToArray();
        var signed = ids.Length == 0 ? [] : await db.RequestSignatures.Where(s => ids.Contains(s.RequestId)).Select(s => s.FirmId).ToListAsync();
        return [.. await MembersOf(requests), .. signed];
    }

    private async Task<HashSet<Guid>> MembersOf(IReadOnlyCollection<ParticipationRequest> requests)
    {
        var groupIds = requests.Select(r => r.ConsortiumId).OfType<Guid>().ToArray();
        var members = groupIds.Length == 0 ? [] : await db.Consortia.AsNoTracking().Include(c => c.Members).Where(c => groupIds.Contains(c.Id)).ToListAsync();
        return [.. requests.Select(r => r.FirmId), .. members.SelectMany(c => c.AcceptedMembers).Select(m => m.FirmId!.Value)];
    }

    /// <summary>Everyone who belongs to a firm or holds a mandate for it, each once.</summary>
    public async Task<IReadOnlyList<Person>> PeopleOf(Guid firmId, DateTime now) => await db.People.ActingFor([firmId], now).OrderBy(p => p.Id).ToListAsync();

    /// <summary>Who signed what a group has handed in; empty for a draft, and for what was handed in before members signed. Whoever comes later is not named in it.</summary>
    private async Task<HashSet<Guid>> Signed(ParticipationRequest request)
    {
        if (!request.IsJoint || request.SubmittedAt is null) return [];
        var signed = await db.RequestSignatures.AsNoTracking().Where(s => s.RequestId == request.Id && s.ContentVersion == request.ContentVersion && s.TakenBackAt == null).ToListAsync();
        return [.. signed.Where(s => s.TermsVersion == signed.Max(x => x.TermsVersion)).Select(s => s.FirmId)];
    }

    /// <summary>The firms of one request with their names, the lead first.</summary>
    public async Task<IReadOnlyList<KeyValuePair<Guid, string>>> FirmsAsking(ParticipationRequest request)
    {
        var ids = await Signed(request) is { Count: > 0 } signed ? [.. signed, request.FirmId] : await MembersOf([request]);
        var names = await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id)).ToListAsync();
        return [.. names.OrderBy(f => f.Id != request.FirmId).ThenBy(f => f.Name).Select(f => KeyValuePair.Create(f.Id, f.NameShown))];
    }
}
