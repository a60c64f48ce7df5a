using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Matching;

/// <summary>Open tenders that match the interests of the reader's firms, with the reasons.</summary>
public sealed class MatchesController(AppDb db, Current current) : Controller
{
    /// <summary>Per CPV code of an interest; with closing soonest first nobody misses what is urgent.</summary>
    private const int Most = 200;

    [HttpGet("matches")]
    public async Task<IActionResult> Index(int page = 1)
    {
        var ids = current.Me.FirmIdsAt(current.Now);
        var firms = await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id) && f.MergedIntoId == null).OrderBy(f => f.Name).ToListAsync();
        var wanted = firms.SelectMany(f => InterestCache.Prepare(f.Id, f.Interests)).ToList();
        var found = new List<MatchingTender>();
        foreach (var tender in await Candidates([.. firms.SelectMany(f => f.Interests)]))
        {
            var notice = Notice.Of(tender);
            if (wanted.Select(w => w.With(notice)).OfType<Match>().ToList() is { Count: > 0 } why)
                found.Add(new MatchingTender(tender, [.. why.Select(m => AlertMail.Reason(m, firms.First(f => f.Id == m.FirmId).NameShown))]));
        }
        const int size = 20;
        var pages = Math.Max(1, (found.Count + size - 1) / size);
        page = Math.Clamp(page, 1, pages);
        return View(new MatchesPage(firms, new Paged<MatchingTender>([.. found.Skip((page - 1) * size).Take(size)], page, size, found.Count), page == 1 ? await Elsewhere(firms, wanted) : []));
    }

    /// <summary>Notices from elsewhere that match, the first to close first.</summary>
    private async Task<IReadOnlyList<MatchingNotice>> Elsewhere(IReadOnlyList<Firm> firms, IReadOnlyList<Wanted> wanted)
    {
        var interests = firms.SelectMany(f => f.Interests).ToList();
        if (interests.Count == 0) return [];
        var ids = new HashSet<Guid>();
        var open = db.Opportunities.AsNoTracking().OpenAt(current.Now);
        if (interests.Exists(i => i.CpvCodes.Count == 0)) ids.UnionWith(await open.OrderBy(o => o.ClosesAt).Select(o => o.Id).Take(Most).ToListAsync());
        foreach (var code in interests.SelectMany(i => i.CpvCodes).Distinct().Take(60))
        {
            var broader = Enumerable.Range(2, 7).Select(digits => code[..digits].PadRight(8, '0')).Distinct().ToList();
            ids.UnionWith(await open.InCpvBranch(code).OrderBy(o => o.ClosesAt).Select(o => o.Id).Take(Most).ToListAsync());
            ids.UnionWith(await open.Where(o => o.CpvCodes.Any(c => broader.Contains(c.Code))).OrderBy(o => o.ClosesAt).Select(o => o.Id).Take(Most).ToListAsync());
        }
        var found = new List<MatchingNotice>();
        foreach (var notice in await db.Opportunities.AsNoTracking().Include(o => o.CpvCodes).Include(o => o.Areas).AsSplitQuery().Where(o => ids.Contains(o.Id)).OrderBy(o => o.ClosesAt).ThenBy(o => o.Id).ToListAsync())
        {
            var compared = Notice.Of(notice);
            if (wanted.Select(w => w.With(compared)).OfType<Match>().ToList() is { Count: > 0 } why)
                found.Add(new MatchingNotice(notice, [.. why.Select(m => AlertMail.Reason(m, firms.First(f => f.Id == m.FirmId).NameShown))]));
            if (found.Count == 30) break;
        }
        return found;
    }

    private async Task<IReadOnlyList<Tender>> Candidates(IReadOnlyList<Interest> interests)
    {
        var ids = new HashSet<Guid>();
        var open = db.Tenders.AsNoTracking().TakingAt(current.Now).Published();
        if (interests.Any(i => i.CpvCodes.Count == 0)) ids.UnionWith(await open.OrderBy(t => t.ClosesAt).Select(t => t.Id).Take(Most).ToListAsync());
        foreach (var code in interests.SelectMany(i => i.CpvCodes).Distinct().Take(60))
        {
            var broader = Enumerable.Range(2, 7).Select(digits => code[..digits].PadRight(8, '0')).Distinct().ToList();
            ids.UnionWith(await open.InCpvBranch(code).OrderBy(t => t.ClosesAt).Select(t => t.Id).Take(Most).ToListAsync());
            ids.UnionWith(await open.Where(t => t.CpvCodes.Any(c => broader.Contains(c.Code))).OrderBy(t => t.ClosesAt).Select(t => t.Id).Take(Most).ToListAsync());
        }
        return await db.Tenders.AsNoTracking().Include(t => t.CpvCodes).Include(t => t.Areas).Where(t => ids.Contains(t.Id)).OrderBy(t => t.ClosesAt).ToListAsync();
    }
}

/// <summary>A tender with why it matches, one line per interest.</summary>
public sealed record MatchingTender(Tender Tender, IReadOnlyList<string> Why);

/// <summary>The reader's firms and what matches them.</summary>
public sealed record MatchesPage(IReadOnlyList<Firm> Firms, Paged<MatchingTender> Tenders, IReadOnlyList<MatchingNotice> Elsewhere);

/// <summary>A notice from elsewhere with why it matches.</summary>
public sealed record MatchingNotice(Opportunity Notice, IReadOnlyList<string> Why);
