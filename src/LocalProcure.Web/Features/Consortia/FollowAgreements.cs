using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Web.Jobs;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>Makes the next version of the agreement where a group changed and nobody has looked since, so that members are told all the same.</summary>
public sealed class FollowAgreements(AppDb db, Agreements agreements) : IWork
{
    /// <summary>Always says 0: a number would show that groups are at work.</summary>
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var behind = await db.Consortia.Where(c => c.EndedAt == null && db.ConsortiumAgreements.Any(a => a.ConsortiumId == c.Id && a.ReplacedAt == null && a.TermsVersion != c.TermsVersion))
            .OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(stop);
        foreach (var id in behind)
        {
            db.ChangeTracker.Clear();
            var group = await db.Consortia.Include(c => c.Members).SingleAsync(c => c.Id == id, stop);
            if (ConsortiumAgreement.WhyNotMake(group) is not null) continue;
            var tender = group.TenderId is { } tenderId ? await db.Tenders.Include(t => t.Lots).SingleAsync(t => t.Id == tenderId, stop) : null;
            var firmIds = group.AcceptedMembers.Select(m => m.FirmId!.Value).ToArray();
            await agreements.UpToDate(new AgreementSource(group, tender, await db.Firms.Where(f => firmIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id, stop)), now);
        }
        return 0;
    }
}
