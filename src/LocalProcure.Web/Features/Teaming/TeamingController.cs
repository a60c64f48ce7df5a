using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>Everything that a firm could team up for before the tender, and where it already looks.</summary>
[Route("teaming")]
public sealed class TeamingController(AppDb db, Current current, Boards boards) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(bool all = false, int page = 1)
    {
        var firms = await boards.MyFirms();
        var codes = firms.SelectMany(f => f.SearchCodes.Split('|', StringSplitOptions.RemoveEmptyEntries)).Distinct().Take(60).ToList();
        all |= codes.Count == 0;
        var today = current.Now.UkDate();
        var mine = await db.TeamingInterests.AsNoTracking().OwnedBy(current.Me, current.Now).Where(i => i.EndedAt == null).OrderByDescending(i => i.At).Take(50).ToListAsync();
        var coming = db.PlannedProcurements.AsNoTracking().ComingUp();
        var plans = await (all ? coming : Near(coming, codes)).OrderBy(p => p.TenderExpectedOn).ThenBy(p => p.Id).Take(30).ToListAsync();
        var signed = db.Contracts.AsNoTracking().EndingSoon(today).Where(c => !db.PlannedProcurements.Any(p => p.FollowsContractId == c.Id && p.PublishedAt != null && p.DroppedAt == null));
        var ending = await (all ? signed : Near(signed, codes)).OrderBy(c => c.EndsOn).ThenBy(c => c.Id).PageAsync(page, 20);
        var buyers = await db.Buyers.AsNoTracking().Where(b => ending.Items.Select(c => c.BuyerId).Contains(b.Id)).ToDictionaryAsync(b => b.Id);
        var introductions = await db.Introductions.AsNoTracking().Include(i => i.Firms).Asking(current.Me, current.Now).Where(i => i.ClosedAt == null).OrderByDescending(i => i.MadeAt).Take(20).ToListAsync();
        return View(new TeamingPage(firms.Count > 0, all, await Named(mine, firms), await Met(firms), [.. introductions.Select(i => (i.Id, i.Note))],
            [.. plans.Select(p => (p.Id, p.Title, p.Buyer.NameShown, PlanText.Expected(p.TenderExpectedOn!.Value)))],
            new([.. ending.Items.Select(c => (c.Id, c.Subject, buyers[c.BuyerId].NameShown, TeamingText.EndsOn(c.EndsOn!.Value.ShowDate())))], ending.Page, ending.Size, ending.Total)));
    }

    /// <summary>On one branch with something that the firms do.</summary>
    private static IQueryable<PlannedProcurement> Near(IQueryable<PlannedProcurement> plans, List<string> codes)
    {
        var stems = Stems(codes);
        return plans.Where(p => p.CpvCodes.Any(c => stems.Any(s => c.Code.StartsWith(s))));
    }

    private IQueryable<Domain.Contracts.Contract> Near(IQueryable<Domain.Contracts.Contract> contracts, List<string> codes)
    {
        var stems = Stems(codes);
        return contracts.Where(c => db.Tenders.Any(t => t.Id == c.TenderId && t.CpvCodes.Any(k => stems.Any(s => k.Code.StartsWith(s)))));
    }

    /// <summary>Groups of three figures: near enough to what a firm does, and few enough to ask a database for.</summary>
    private static string[] Stems(List<string> codes) => [.. codes.Select(c => c[..3].TrimEnd('0').PadRight(2, '0')).Distinct()];

    private async Task<IReadOnlyList<MyInterest>> Named(List<TeamingInterest> mine, IReadOnlyList<Firm> firms)
    {
        var (planIds, contractIds) = (mine.Select(i => i.PlanId).OfType<Guid>().ToArray(), mine.Select(i => i.ContractId).OfType<Guid>().ToArray());
        var plans = await db.PlannedProcurements.AsNoTracking().Where(p => planIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Title);
        var contracts = await db.Contracts.AsNoTracking().Where(c => contractIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Subject);
        return [.. mine.Where(i => firms.Any(f => f.Id == i.FirmId)).Select(i => new MyInterest(i, i.PlanId is { } plan ? plans[plan] : contracts[i.ContractId!.Value],
            (i.PlanId is { } p ? $"/teaming/plans/{p}" : $"/teaming/contracts/{i.ContractId}") + $"?firm={i.FirmId}", firms.First(f => f.Id == i.FirmId)))];
    }

    private async Task<IReadOnlyList<(string, OwnWords, string)>> Met(IReadOnlyList<Firm> firms)
    {
        var pairs = await db.TeamingPairs.AsNoTracking().OpenTo(current.Me, current.Now).OrderByDescending(p => p.OpenedAt).Take(30).ToListAsync();
        var ids = pairs.SelectMany(p => new[] { p.FirstFirmId, p.SecondFirmId }).Distinct().ToArray();
        var names = (await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id)).ToListAsync()).ToDictionary(f => f.Id, f => f.NameShown);
        var (planIds, contractIds) = (pairs.Select(p => p.PlanId).OfType<Guid>().ToArray(), pairs.Select(p => p.ContractId).OfType<Guid>().ToArray());
        var plans = await db.PlannedProcurements.AsNoTracking().Where(p => planIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Title);
        var contracts = await db.Contracts.AsNoTracking().Where(c => contractIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Subject);
        return [.. pairs.Select(p => (p, Own: firms.Select(f => f.Id).FirstOrDefault(f => f == p.FirstFirmId || f == p.SecondFirmId))).Where(x => x.Own != Guid.Empty)
            .Select(x => ($"/teaming/pairs/{x.p.Id}/group", x.p.PlanId is { } plan ? plans[plan] : contracts[x.p.ContractId!.Value], names[x.p.OtherFirmOf(x.Own)]))];
    }
}
