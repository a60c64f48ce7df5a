using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>What everybody reads: the list of tenders, and each tender's page.</summary>
[AllowAnonymous, Route("tenders")]
public sealed class TendersController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] TenderFilter filter)
    {
        var found = filter.Sorted(filter.Of(db.Tenders.AsNoTracking(), current.Now));
        var rows = string.IsNullOrWhiteSpace(filter.Words) ? await found.Select(TenderRow.Of).PageAsync(filter.Page, 20) : await found.PageOnceAsync(TenderRow.Of, r => r.Id, filter.Page, 20);
        var page = new TenderListPage(filter, rows, await TenderRow.Places(db, rows.Items), current.Now);
        // Typing into the filter swaps the results alone.
        return Request.IsHtmx() ? PartialView("_Results", page) : View(page);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        var tender = await db.Tenders.AsNoTracking().VisibleTo(current.Person).Whole().SingleOrDefaultAsync(t => t.Id == id);
        if (tender is null) return NotFound();
        if (tender.IsUnpublished && current.Person.CanWrite(tender)) return Redirect(Url.Action("Show", "TaskList", new { id })!);
        return View(await TenderPage.For(db, current, tender));
    }
}

/// <summary>One row of the list: only the columns that it shows.</summary>
public sealed record TenderRow(Guid Id, OwnWords Title, string BuyerName, string? BuyerNameWelsh, long? NetPence, DateTime? ClosesAt, DateTime? PublishedAt, bool? JointBidsWelcome, int Lots)
{
    public static readonly System.Linq.Expressions.Expression<Func<Tender, TenderRow>> Of =
        t => new TenderRow(t.Id, t.Title, t.Buyer.Name, t.Buyer.NameWelsh, t.NetPence,
            t.TakesUntil ?? t.ClosesAt, t.PublishedAt, t.JointBidsWelcome, t.Lots.Count);

    public string BuyerShown => Reading == Language.Welsh && BuyerNameWelsh is not null ? BuyerNameWelsh : BuyerName;

    /// <summary>Areas of all rows of a page in one query.</summary>
    public static async Task<ILookup<Guid, string>> Places(AppDb db, IReadOnlyList<TenderRow> rows)
    {
        var ids = rows.Select(r => r.Id).ToList();
        return (await db.Set<TenderArea>().Where(a => ids.Contains(a.TenderId)).ToListAsync()).ToLookup(a => a.TenderId, a => a.Code);
    }
}

/// <summary>The list with its filter.</summary>
public sealed record TenderListPage(TenderFilter Filter, Paged<TenderRow> Rows, ILookup<Guid, string> Places, DateTime Now);

/// <summary>A tender's page: what everybody sees, and what this person may do.</summary>
public sealed record TenderPage(Tender Tender, IReadOnlyList<Enquiry> Enquiries, DateTime Now, bool IsOwn, bool MayWrite, bool MayAsk, bool Watches, IReadOnlyDictionary<Guid, int> Changes, bool IsChanging,
    IReadOnlyList<Contract> Contracts, string? DirectFirm = null, AwardNotice? DirectNotice = null,
    Domain.Calendar.WorkingDays? Calendar = null, string? WhyNotDecide = null)
{
    public bool HasContract => Contracts.Count > 0;
    public TenderStatus Status => Tender.StatusAt(Now);
    public QuestionsStage Stage => Tender.QuestionsStageAt(Now);

    /// <summary>What an answer led to, in words; null when to nothing that this reader may know of.</summary>
    public string? LedTo(Enquiry enquiry) => enquiry.ChangeId is not { } change ? null : Changes.TryGetValue(change, out var number) ? QuestionsText.LedTo(number) : IsOwn ? QuestionsText.LeadsToDraft : null;

    /// <summary>The reason is asked for on the next page; everything else must allow it.</summary>
    public bool MayEnd => MayWrite && Tender.WhyNotWithdraw(Tender.Title, Now, HasContract) is null;

    public static async Task<TenderPage> For(AppDb db, Current current, Tender tender)
    {
        var person = current.Person;
        var me = person?.Id ?? Guid.Empty;
        return new TenderPage(tender,
            await db.Enquiries.AsNoTracking().VisibleTo(person, tender).OrderBy(e => e.AskedAt).ToListAsync(), current.Now,
            person?.IsMemberOfBuyer(tender.BuyerId) == true, person.CanWrite(tender), person.CanAskAbout(tender),
            person is not null && await db.Watches.AnyAsync(w => w.TenderId == tender.Id && w.PersonId == me),
            tender.ChangeCount == 0 ? new Dictionary<Guid, int>() : await db.TenderChanges.Where(c => c.TenderId == tender.Id && c.PublishedAt != null).Select(c => new { c.Id, c.Number }).ToDictionaryAsync(c => c.Id, c => c.Number),
            person.CanWrite(tender) && await db.TenderChanges.UnderWay(tender.Id).AnyAsync(),
            tender.AwardedAt is null ? [] : await db.Contracts.AsNoTracking().Where(c => c.TenderId == tender.Id).ToListAsync(),
            tender is { IsDirectAward: true, DirectAward.FirmId: { } firm } ? (await db.Firms.AsNoTracking().SingleOrDefaultAsync(f => f.Id == firm))?.NameShown : null,
            tender is { IsDirectAward: true, AwardedAt: not null } ? await db.AwardNotices.AsNoTracking().SingleOrDefaultAsync(n => n.TenderId == tender.Id) : null,
            tender is { IsDirectAward: true, AwardedAt: not null } ? await db.LoadWorkingDays() : null,
            person.CanWrite(tender) && tender.StatusAt(current.Now) == TenderStatus.Announced ? tender.WhyNotDecide(tender.RulesAt(await db.LoadFigures(), current.Now)?.IsAboveThreshold == true, current.Now) : null);
    }
}
