using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Openings;

/// <summary>Looking up every firm of every opened bid against the exclusion grounds and the debarment list, and what was seen.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/checks")]
public class SupplierChecksController(AppDb db, Current current, Bidders bidders, BidVault vault) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await Page(id) is { } page ? View("Checks", page) : NotFound();

    [HttpGet("{bidId:guid}/{firmId:guid}")]
    public async Task<IActionResult> New(Guid id, Guid bidId, Guid firmId) =>
        await Page(id) is not { } page || page.PartOf(bidId, firmId) is not { } part ? NotFound()
        : page.MayCheck ? View("Check", new CheckPage(page, bidId, part, await Grounds(), new CheckForm())) : Forbid();

    [HttpPost("{bidId:guid}/{firmId:guid}")]
    public async Task<IActionResult> Create(Guid id, Guid bidId, Guid firmId, CheckForm form)
    {
        if (await Page(id) is not { } page || page.PartOf(bidId, firmId) is not { } part) return NotFound();
        if (!page.MayCheck) return Forbid();
        var grounds = await Grounds();
        if (form.IsOnList is null) ModelState.AddModelError(nameof(form.IsOnList), CheckText.ChooseOnList);
        if (string.IsNullOrWhiteSpace(form.ListSeen) || form.ListSeen.Length > CheckForm.Longest) ModelState.AddModelError(nameof(form.ListSeen), CheckText.EnterListSeen);
        if (string.IsNullOrWhiteSpace(form.Seen) || form.Seen.Length > CheckForm.Longest) ModelState.AddModelError(nameof(form.Seen), CheckText.EnterSeen);
        if (!ModelState.IsValid) return this.Refused("Check", new CheckPage(page, bidId, part, grounds, form));
        var check = new SupplierCheck(id, bidId, firmId, form.IsOnList!.Value, form.ListSeen!.Trim(), form.Grounds.Intersect(grounds.Select(g => g.Code)), form.Seen!.Trim(), current.Act, part.IsSubContractor);
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
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.TenderId == id);
        var intact = opening.Bids.Where(b => b.IsIntact).Select(b => b.BidId).ToHashSet();
        var people = checks.Select(c => c.CheckedBy).Distinct().ToArray();
        var concerns = await db.Concerns.AsNoTracking().Where(c => c.TenderId == id).OrderBy(c => c.RaisedAt).ToListAsync();
        var contents = bids.Where(b => intact.Contains(b.Id)).ToDictionary(b => b.Id, b => vault.ReadOpened(b, opening));
        return new ChecksPage(tender, bids, await bidders.Of(bids), checks, concerns, await ConcernNames.Of(db, concerns, contents.Values.SelectMany(c => c.SubContractors ?? []), current.Now),
            await db.LoadExclusionGrounds(current.Now), await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name), current.Person.CanWrite(tender), contents);
    }
}

/// <summary>Every firm and sub-contractor of every bid, with what was declared and what was seen of it.</summary>
public sealed record ChecksPage(Tender Tender, IReadOnlyList<Bid> Bids, IReadOnlyDictionary<Guid, Bidder> Bidders, IReadOnlyList<SupplierCheck> Checks, IReadOnlyList<Concern> Concerns,
    ConcernNames ConcernNames, IReadOnlyList<ExclusionGround> Grounds, IReadOnlyDictionary<Guid, string> Names, bool MayCheck, IReadOnlyDictionary<Guid, BidContent> Contents)
{
    /// <summary>Whom to look up of a bid: its firms, its sub-contractors as they stand now (or the answer of a bidder that had not said), and who is offered in another's place.</summary>
    public IReadOnlyList<CheckedPart> PartsOf(Guid bidId) => !Bidders.TryGetValue(bidId, out var bidder) ? [] :
    [
        .. bidder.Members.Select(m => new CheckedPart(m.Firm.Id, m.Firm.NameShown, false, null, Contents.GetValueOrDefault(bidId)?.DeclarationOf(m.Firm.Id))),
        .. Contents.GetValueOrDefault(bidId) is not { } content ? [] : SubContracting.Now(content.SubContractors, bidId, Concerns) is { } subs
            ? subs.Select(s => new CheckedPart(s.Id, s.Number is null ? s.Name : $"{s.Name} ({s.Number})", true, s.Work, null))
            : [new CheckedPart(SubContracting.NotSaid, CheckText.AskAboutSubs, true, null, null)],
        .. Concerns.Where(c => c.BidId == bidId && !c.IsDecided && c.ReplacementFirmId is not null)
            .Select(c => new CheckedPart(c.ReplacementFirmId!.Value, ConcernNames.FirmOf(c.ReplacementFirmId), c.OfferedName is not null, c.OfferedWork, null) { IsOffered = true }),
    ];

    /// <summary>Who was replaced, by whom and when.</summary>
    public IEnumerable<Concern> ReplacedIn(Guid bidId) => Concerns.Where(c => c.BidId == bidId && c.Outcome == ConcernOutcome.Replaced).OrderBy(c => c.DecidedAt);

    public CheckedPart? PartOf(Guid bidId, Guid id) => PartsOf(bidId).FirstOrDefault(p => p.Id == id);
    public string WordsOf(string code) => Grounds.FirstOrDefault(g => g.Code == code) is { } ground ? $"{ground.Words.Shown} ({Domain.Rules.RulesText.Cited(ground.Section)})" : code;
}

/// <summary>One firm or sub-contractor to look up.</summary>
/// <param name="Work">What a sub-contractor is to do.</param>
public sealed record CheckedPart(Guid Id, string Name, bool IsSubContractor, string? Work, BidDeclaration? Declared)
{
    /// <summary>Not in the bid yet: the buyer decides whether it comes in.</summary>
    public bool IsOffered { get; init; }

    /// <summary>Nobody: what the bidder answered when asked whether there are any.</summary>
    public bool IsQuestion => Id == SubContracting.NotSaid;
}

/// <summary>The page of one look.</summary>
public sealed record CheckPage(ChecksPage All, Guid BidId, CheckedPart Part, IReadOnlyList<ExclusionGround> Grounds, CheckForm Form);

/// <summary>What was seen of one firm.</summary>
public sealed class CheckForm
{
    public const int Longest = 2000;
    public bool? IsOnList { get; set; }
    public string? ListSeen { get; set; }
    public List<string> Grounds { get; set; } = [];
    public string? Seen { get; set; }
}
