using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>The public contracts register (Social Partnership and Public Procurement (Wales) Act 2023 s.40). To its parties a contract's page shows more.</summary>
[AllowAnonymous]
[Route("contracts")]
public class ContractsController(AppDb db, Current current, Links links) : Controller
{
    private const int PageSize = 25;

    [HttpGet("")]
    public async Task<IActionResult> Index(ContractFilter filter)
    {
        ModelState.Clear();
        // One list of both kinds, the newest award first: first which rows stand on the page, then the rows.
        var keys = await filter.Of(db).Select(c => new { c.Id, c.AwardedAt }).Concat(filter.Elsewhere(db).Select(c => new { c.Id, c.AwardedAt })).OrderByDescending(c => c.AwardedAt).ThenBy(c => c.Id).PageAsync(filter.Page, PageSize);
        var ids = keys.Items.Select(k => k.Id).ToList();
        var rows = (await db.Contracts.AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync()).ToDictionary(c => c.Id, c => RegisterRow.Of(c, current.Now, Url.Action("Show", new { id = c.Id })!));
        foreach (var c in await db.ContractsElsewhere.AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync()) rows[c.Id] = RegisterRow.Of(c, current.Now, Url.Action("Show", "Elsewhere", new { id = c.Id })!);
        return View(new ContractsPage(filter, new([.. ids.Select(id => rows[id])], keys.Page, keys.Size, keys.Total), await Buyers(), current.Now)
        {
            MayEnter = current.Person is { IsStaff: false } me ? [.. (await db.Buyers.AsNoTracking().Where(b => me.BuyerIds.Contains(b.Id)).ToListAsync()).Where(b => me.CanEnterElsewhere(b))] : [],
        });
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await db.Contracts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id) is not { } contract) return NotFound();
        var buyer = await db.Buyers.AsNoTracking().SingleAsync(b => b.Id == contract.BuyerId);
        var changes = await db.ContractChanges.AsNoTracking().Where(c => c.ContractId == id).OrderBy(c => c.MadeAt).ToListAsync();
        var notices = await db.ContractNotices.AsNoTracking().Where(n => n.ContractId == id).OrderBy(n => n.PublishedOn).ToListAsync();
        var inside = current.Person.CanLookInside(contract, current.Now) ? await Inside(contract, notices) : null;
        // A quick quote stays with those who were asked, also when its contract is public.
        var tenderIsShown = await db.Tenders.PublishedTo(current.Person).AnyAsync(t => t.Id == contract.TenderId);
        return View(new ContractPage(contract, buyer, changes, notices, inside, current.Now, tenderIsShown));
    }

    [HttpGet("register.csv")]
    public async Task<IActionResult> Csv(ContractFilter filter)
    {
        var buyers = await Buyers();
        return new Streamed("text/csv; charset=utf-8", "contracts.csv", (to, stop) => RegisterExport.Csv(to, ContractFilter.Sorted(filter.Of(db)).AsAsyncEnumerable(), ContractFilter.Sorted(filter.Elsewhere(db)).AsAsyncEnumerable(), buyers, stop));
    }

    [HttpGet("register.json")]
    public async Task<IActionResult> Json(ContractFilter filter)
    {
        var buyers = await Buyers();
        return new Streamed("application/json", "contracts.json", (to, stop) => RegisterExport.Json(to, ContractFilter.Sorted(filter.Of(db)).AsAsyncEnumerable(), ContractFilter.Sorted(filter.Elsewhere(db)).AsAsyncEnumerable(), buyers, links, stop));
    }

    private async Task<InsidePage> Inside(Contract contract, IReadOnlyList<ContractNotice> notices)
    {
        var room = await ContractRoom.Of(db, contract, current);
        var kpis = await db.Kpis.AsNoTracking().Where(k => k.ContractId == contract.Id).ToListAsync();
        var assessments = await db.KpiAssessments.AsNoTracking().Where(a => a.ContractId == contract.Id).ToListAsync();
        return new(room, room.IsBuyers ? ContractDuties.Of(contract, room.Law, kpis, assessments, notices, current.Now, await db.ContractFailures.AsNoTracking().Where(f => f.ContractId == contract.Id).ToListAsync()) : []);
    }

    private Task<Dictionary<Guid, Buyer>> Buyers() => db.Buyers.AsNoTracking().Where(b => db.Contracts.Any(c => c.BuyerId == b.Id) || db.ContractsElsewhere.Any(c => c.BuyerId == b.Id && c.RemovedAt == null)).ToDictionaryAsync(b => b.Id);

    /// <summary>A download written as it is read.</summary>
    private sealed class Streamed(string type, string name, Func<Stream, CancellationToken, Task> write) : FileResult(type)
    {
        public override async Task ExecuteResultAsync(ActionContext context)
        {
            var response = context.HttpContext.Response;
            response.ContentType = ContentType;
            response.Headers.ContentDisposition = $"attachment; filename={name}";
            await write(response.Body, context.HttpContext.RequestAborted);
        }
    }
}

/// <summary>One page of the register.</summary>
public sealed record ContractsPage(ContractFilter Filter, Paged<RegisterRow> Found, IReadOnlyDictionary<Guid, Buyer> Buyers, DateTime Now)
{
    /// <summary>Buyers whose contracts awarded elsewhere the reader may enter.</summary>
    public IReadOnlyList<Buyer> MayEnter { get; init; } = [];
}

/// <summary>One contract; the part inside is there for its parties alone.</summary>
public sealed record ContractPage(Contract Contract, Buyer Buyer, IReadOnlyList<ContractChange> Changes, IReadOnlyList<ContractNotice> Notices, InsidePage? Inside, DateTime Now, bool TenderIsShown);

/// <summary>What the parties see besides: where to go, and for the buyer what is due.</summary>
public sealed record InsidePage(ContractRoom Room, IReadOnlyList<DutyDue> Duties);
