using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>A refused firm asks a council for its reasons in writing, and is given them (Local Government Act 1988 s.20).</summary>
[Authorize, Route("tenders/{id:guid}/reasons")]
public sealed class ReasonsController(AppDb db, Current current, Data.Keys.BidVault vault, Links links) : Controller
{
    /// <summary>The buyer's list: who asked, by when the answer is owed.</summary>
    [HttpGet, Authorize(Policy = Policies.SecondStep)]
    public async Task<IActionResult> Index(Guid id) =>
        await Own(id) is not { } tender ? NotFound() : !current.Person.CanWrite(tender) ? Forbid() : View("Reasons", await Page(tender, new ReasonForm()));

    [HttpPost("{firmId:guid}/answer"), Authorize(Policy = Policies.SecondStep)]
    public async Task<IActionResult> Answer(Guid id, Guid firmId, ReasonForm form)
    {
        if (await Own(id) is not { } tender) return NotFound();
        if (!current.Person.CanWrite(tender)) return Forbid();
        if (await db.ReasonRequests.SingleOrDefaultAsync(r => r.TenderId == id && r.FirmId == firmId) is not { } asked) return NotFound();
        // The same answer again is a second click.
        if (asked.Answer is { } said && said == form.Answer?.Trim()) return this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })!);
        form.FirmId = firmId;
        if (ModelState.IsValid && asked.WhyNotAnswer(form.Answer) is { } reason) ModelState.AddModelError(nameof(form.Answer), reason);
        if (!ModelState.IsValid) return this.Refused("Reasons", await Page(tender, form));
        asked.Reply(form.Answer!.Trim(), current.Act);
        foreach (var person in await db.People.ActingFor([firmId], current.Now).OrderBy(p => p.Id).ToListAsync()) db.Emails.Add(ReasonMail.Given(tender, asked, person, links, current.Now));
        await db.SaveChangesAsync();
        this.Tell(ReasonsText.Given);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })!);
    }

    /// <summary>The firm's own page: ask, or read what was given.</summary>
    [HttpGet("{firmId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid firmId) => await Refused(id, firmId) is { } page ? View("Reason", page) : NotFound();

    [HttpPost("{firmId:guid}")]
    public async Task<IActionResult> Create(Guid id, Guid firmId)
    {
        if (await Refused(id, firmId) is not { } page) return NotFound();
        if (page.Asked is not null) return ToOwn(id, firmId);
        if ((page.WhyNotAsk(current.Now) ?? (page.DaysToAnswer is null ? ReasonsText.NoFigure : null)) is { } reason)
        {
            ModelState.AddModelError("", reason);
            return this.Refused("Reason", page);
        }
        var asked = new ReasonRequest(id, firmId, current.Now.UkDate().AddDays(page.DaysToAnswer!.Value), current.ActFor(firmId), page.LotIds);
        db.ReasonRequests.Add(asked);
        var members = await db.People.Include(p => p.Buyers).Where(p => p.ClosedAt == null && p.Buyers.Any(b => b.BuyerId == page.Tender.BuyerId)).ToListAsync();
        foreach (var officer in members.Where(p => p.IsIn(page.Tender.BuyerId, BuyerRole.Officer))) db.Emails.Add(ReasonMail.Asked(page.Tender, asked, officer, links, current.Now));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException) when (db.ReasonRequests.Any(r => r.TenderId == id && r.FirmId == firmId))
        {
            // A colleague, or a second click, at the same moment: theirs stands.
            return ToOwn(id, firmId);
        }
        this.Tell(ReasonsText.AskedNow);
        return ToOwn(id, firmId);
    }

    private IActionResult ToOwn(Guid id, Guid firmId) => this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id, firmId })!);

    private Task<Tender?> Own(Guid id) => db.Tenders.OwnedBy(current.Person).Include(t => t.Lots).SingleOrDefaultAsync(t => t.Id == id);

    private async Task<ReasonsPage> Page(Tender tender, ReasonForm form)
    {
        var rows = await db.ReasonRequests.AsNoTracking().Where(r => r.TenderId == tender.Id).OrderBy(r => r.AskedAt).ToListAsync();
        var ids = rows.Select(r => r.FirmId).ToArray();
        var firms = await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.NameShown);
        return new ReasonsPage(tender, rows, firms, form);
    }

    /// <summary>A firm of the person's that bid or asked to take part; for any other there is no such page.</summary>
    private async Task<ReasonPage?> Refused(Guid id, Guid firmId)
    {
        if (!current.Me.ActsFor(firmId, current.Now)) return null;
        var tender = await db.Tenders.PublishedTo(current.Person).Include(t => t.Lots).SingleOrDefaultAsync(t => t.Id == id);
        if (tender is null) return null;
        var request = await db.ParticipationRequests.AsNoTracking().Where(r => r.TenderId == id && r.FirmId == firmId && r.SubmittedAt != null).Select(r => (Guid?)r.Id).FirstOrDefaultAsync();
        var bid = await db.Bids.AsNoTracking().Where(b => b.TenderId == id && b.FirmId == firmId && b.SubmittedAt != null).FirstOrDefaultAsync();
        if (request is null && bid is null) return null;
        var shortlist = request is null ? null : await db.Shortlists.AsNoTracking().SingleOrDefaultAsync(s => s.TenderId == id);
        var notListed = shortlist?.Places.Any(p => p.RequestId == request && !p.IsChosen) == true ? shortlist.RecordedAt : (DateTime?)null;
        // Lot by lot: who won one and not another was refused for that other.
        var awards = bid is null || tender.AwardedAt is null ? [] : await db.Awards.AsNoTracking().Where(a => a.TenderId == id).ToListAsync();
        var bidFor = bid is null || awards.Count == 0 ? [] : vault.ReadOwn(bid, current.Me, current.Now).LotsBidFor(tender);
        var lostLots = bidFor.Where(lot => awards.Any(a => a.LotId == lot && a.BidId != bid!.Id)).ToList();
        var lost = lostLots.Count > 0 ? tender.AwardedAt : null;
        var (ask, answer) = await ReasonDays.Of(db, tender, current.Now);
        return new ReasonPage(tender, firmId, notListed ?? lost, ask, answer,
            await db.ReasonRequests.AsNoTracking().SingleOrDefaultAsync(r => r.TenderId == id && r.FirmId == firmId), [.. lostLots.OfType<Guid>()]);
    }
}

/// <summary>The reasons as typed.</summary>
public sealed class ReasonForm
{
    public Guid FirmId { get; set; }
    [StringLength(TenderLengths.Answer, ErrorMessageResourceType = typeof(ReasonsText), ErrorMessageResourceName = nameof(ReasonsText.TooLong))]
    public string? Answer { get; set; }
}

/// <summary>Who asked one buyer for its reasons.</summary>
public sealed record ReasonsPage(Tender Tender, IReadOnlyList<ReasonRequest> Rows, IReadOnlyDictionary<Guid, string> Firms, ReasonForm Form);

/// <summary>A firm's own request for reasons.</summary>
/// <param name="RefusedAt">When it was told that it was not chosen; null when it was not refused.</param>
public sealed record ReasonPage(Tender Tender, Guid FirmId, DateTime? RefusedAt, int? DaysToAsk, int? DaysToAnswer, ReasonRequest? Asked, IReadOnlyList<Guid> LotIds)
{
    public string? WhyNotAsk(DateTime now) => ReasonRequest.WhyNotAsk(Tender.Buyer.IsUnderLga1988(), RefusedAt, DaysToAsk, now);
    public DateOnly? LastDay => RefusedAt is { } at && DaysToAsk is { } days ? at.UkDate().AddDays(days) : null;
}
