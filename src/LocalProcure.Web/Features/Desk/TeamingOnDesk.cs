using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>Introductions to answer, partners met, groups whose tender is out, and where a firm looks for partners.</summary>
public sealed class TeamingOnDesk(AppDb db) : IDeskSource
{
    private static readonly TimeSpan Recent = TimeSpan.FromDays(14);

    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        var firms = me.FirmIdsAt(now);
        if (firms.Count == 0) return [];
        var (from, lines) = (now - Recent, new List<DeskLine>());
        var introductions = await db.Introductions.AsNoTracking().Include(i => i.Firms).Asking(me, now).Where(i => i.ClosedAt == null && (i.OpenedAt == null || i.OpenedAt > from)).OrderBy(i => i.MadeAt).Take(IDeskSource.Most).ToListAsync();
        foreach (var introduction in introductions)
        {
            if (introduction.OpenedAt is null && introduction.Firms.Any(f => firms.Contains(f.FirmId) && f.Answer == IntroductionAnswer.Waiting))
                lines.Add(new(DeskPart.Now, TeamingText.DeskAnswer, $"/introductions/{introduction.Id}", introduction.Note));
            else if (firms.Any(introduction.IsOpenTo)) lines.Add(new(DeskPart.New, TeamingText.DeskIntroduced, $"/introductions/{introduction.Id}", introduction.Note));
        }
        var taking = db.Tenders.TakingAt(now).Published();
        var carry = await (from c in db.Consortia.LedBy(me, now)
                           join g in db.TeamingGroups on c.Id equals g.ConsortiumId
                           from p in db.PlannedProcurements
                           join t in taking on p.TenderId equals t.Id
                           where (p.Id == g.PlanId || g.ContractId != null && p.FollowsContractId == g.ContractId) && c.EndedAt == null && !db.Consortia.Any(o => o.TenderId == t.Id && o.LeadFirmId == c.LeadFirmId && o.EndedAt == null)
                           orderby t.TakesUntil
                           select new { TenderId = t.Id, c.Name, t.TakesUntil }).Take(IDeskSource.Most).ToListAsync();
        lines.AddRange(carry.Select(c => new DeskLine(DeskPart.Now, TeamingText.DeskCarry, $"/consortia/new?tender={c.TenderId}", DeskLine.Named(c.Name), c.TakesUntil)));
        var opened = await db.TeamingPairs.AsNoTracking().OpenTo(me, now).Where(p => p.OpenedAt > from).OrderByDescending(p => p.OpenedAt).Take(IDeskSource.Most).ToListAsync();
        var met = opened.Select(p => (Pair: p, With: p.OtherFirmOf(firms.First(f => f == p.FirstFirmId || f == p.SecondFirmId)))).ToList();
        var ids = met.Select(m => m.With).Distinct().ToArray();
        var names = (await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id)).ToListAsync()).ToDictionary(f => f.Id, f => f.NameShown);
        lines.AddRange(met.Select(m => new DeskLine(DeskPart.New, TeamingText.DeskOpened, m.Pair.PlanId is { } plan ? $"/teaming/plans/{plan}" : $"/teaming/contracts/{m.Pair.ContractId}", DeskLine.Named(names[m.With]))));
        var looking = await (from i in db.TeamingInterests.OwnedBy(me, now)
                             join p in db.PlannedProcurements on i.PlanId equals p.Id
                             where i.EndedAt == null && p.DroppedAt == null && p.TenderId == null
                             orderby p.TenderExpectedOn
                             select p).Distinct().Take(IDeskSource.Most).ToListAsync();
        lines.AddRange(looking.Select(p => new DeskLine(DeskPart.InProgress, TeamingText.DeskLooking, $"/teaming/plans/{p.Id}", p.Title)));
        return lines;
    }
}
