using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Openings;

/// <summary>Looking up every firm of every opened bid against the exclusion grounds and the debarment list, and what was seen.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/checks")]
public class SupplierChecksController(AppDb db, Current current, Bidders bidders) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await Page(id) is { } page ? View("Checks", page) : NotFound();

    [HttpGet("{bidId:guid}/{firmId:guid}")]
    public async Task<IActionResult> New(Guid id, Guid bidId, Guid firmId) =>
        await Page(id) is not { } page || page.MemberOf(bidId, firmId) is not { } member ? NotFound()
        : page.MayCheck ? View("Check", new CheckPage(page, bidId, member, await Grounds(), new CheckForm())) : Forbid();

    [HttpPost("{bidId:guid}/{firmId:guid}")]
    public async Task<IActionResult> Create(Guid id, Guid bidId, Guid firmId, CheckForm form)
    {
        if (await Page(id) is not { } page || page.MemberOf(bidId, firmId) is not { } member) return NotFound();
        if (!page.MayCheck) return Forbid();
        var grounds = await Grounds();
        if (form.IsOnList is null) ModelState.AddModelError(nameof(form.IsOnList), CheckText.ChooseOnList);
        if (string.IsNullOrWhiteSpace(form.ListSeen) || form.ListSeen.Length > CheckForm.Longest) ModelState.AddModelError(nameof(form.ListSeen), CheckText.EnterListSeen);
        if (string.IsNullOrWhiteSpace(form.Seen) || form.Seen.Length > CheckForm.Longest) ModelState.AddModelError(nameof(form.Seen), CheckText.EnterSeen);
        if (!ModelState.IsValid) return this.Refused("Check", new CheckPage(page, bidId, member, grounds, form));
        var check = new SupplierCheck(id, bidId, firmId, form.IsOnList!.Value, form.ListSeen!.Trim(), form.Grounds.Intersect(grounds.Select(g => g.Code)), form.Seen!.Trim(), current.Act);
        db.SupplierChecks.Add(check);
        await db.SaveChangesAsync();
        this.Tell(CheckText.Saved);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })!);
    }

    private async Task<IReadOnlyList<ExclusionGround>> Grounds() => [.. (await db.LoadExclusionGrounds(current.Now)).Where(g => g.IsInForceOn(current.Now.UkDate()))];

    private async Task<ChecksPage?> Page(Guid id)
    {
        if (await db.Tenders.OwnedBy(current.Person).SingleOrDefaultAsync(t => t.Id == id) is not { OpenedAt: not null } tender || !current.Me.CanReadBidsOf(tender.BuyerId)) return null;
        var bids = await db.Bids.AsNoTracking().OpenedTo(current.Person, current.Now).Where(b => b.TenderId == id).OrderBy(b => b.SubmittedAt).ToListAsync();
        var checks = await db.SupplierChecks.AsNoTracking().Where(c => c.TenderId == id).OrderBy(c => c.CheckedAt).ToListAsync();
        var people = checks.Select(c => c.CheckedBy).Distinct().ToArray();
        return new ChecksPage(tender, bids, await bidders.Of(bids), checks, await db.Concerns.AsNoTracking().Where(c => c.TenderId == id).ToListAsync(),
            await db.LoadExclusionGrounds(current.Now), await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name), current.Person.CanWrite(tender));
    }
}

/// <summary>Every firm of every bid, with what was seen of it.</summary>
public sealed record ChecksPage(Tender Tender, IReadOnlyList<Bid> Bids, IReadOnlyDictionary<Guid, Bidder> Bidders, IReadOnlyList<SupplierCheck> Checks, IReadOnlyList<Concern> Concerns,
    IReadOnlyList<ExclusionGround> Grounds, IReadOnlyDictionary<Guid, string> Names, bool MayCheck)
{
    public BidderMember? MemberOf(Guid bidId, Guid firmId) => Bidders.TryGetValue(bidId, out var bidder) ? bidder.Members.FirstOrDefault(m => m.Firm.Id == firmId) : null;
    public string WordsOf(string code) => Grounds.FirstOrDefault(g => g.Code == code) is { } ground ? $"{ground.Words.Shown} ({ground.Section})" : code;
}

/// <summary>The page of one look.</summary>
public sealed record CheckPage(ChecksPage All, Guid BidId, BidderMember Member, IReadOnlyList<ExclusionGround> Grounds, CheckForm Form);

/// <summary>What was seen of one firm.</summary>
public sealed class CheckForm
{
    public const int Longest = 2000;
    public bool? IsOnList { get; set; }
    public string? ListSeen { get; set; }
    public List<string> Grounds { get; set; } = [];
    public string? Seen { get; set; }
}
