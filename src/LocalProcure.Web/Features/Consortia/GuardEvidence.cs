using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Firms;
using Searched = LocalProcure.Domain.Consortia.Finding.Candidate;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>What firms do, where, and what they can show, as the competition guard compares it.</summary>
public sealed class GuardEvidence
{
    public async Task<IReadOnlyList<Searched>> Of(IEnumerable<Firm> firms)
    {
        var all = new List<Searched>();
        foreach (var firm in firms) all.Add(await Of(firm));
        return all;
    }

    public Task<Searched> Of(Firm firm) => Task.FromResult(new Searched(firm.Id.ToString())
    {
        Capabilities = [.. firm.Interests.SelectMany(i => i.CpvCodes).Distinct()],
        // One interest without areas hears from anywhere.
        Areas = firm.Interests.Any(i => i.AreaCodes.Count == 0) ? [] : [.. firm.Interests.SelectMany(i => i.AreaCodes).Distinct()],
    });

    public IReadOnlyList<Need> NeedsOf(RoomPage room) => [.. room.Conditions.Select(r => new Need(r.Id.ToString(), r.Shape, r.Key, r.Value ?? 0, r.Rule))];
}
