using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Bids;

/// <summary>A person's own bids: begin one, see what is missing.</summary>
public class BidsController(AppDb db, Current current, OwnBids bids, BidVault vault, Bidders bidders) : Controller
{
    [HttpGet("bids")]
    public async Task<IActionResult> Index()
    {
        var mine = await db.Bids.AsNoTracking().OwnedBy(current.Person, current.Now).OrderByDescending(b => b.StartedAt).Take(200).ToListAsync();
        var tenderIds = mine.Select(b => b.TenderId).Distinct().ToArray();
        var tenders = await db.Tenders.AsNoTracking().Where(t => tenderIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id);
        var names = await bidders.Of(mine);
        return View(mine.Select(b => new BidLine(b, tenders[b.TenderId], names[b.Id].Name)).OrderByDescending(l => l.Tender.IsOpenAt(current.Now)).ThenBy(l => l.Tender.ClosesAt).ToList());
    }

    [HttpGet("tenders/{tenderId:guid}/bids/new")]
    public async Task<IActionResult> New(Guid tenderId) =>
        await StartPage(tenderId) is { } page ? View(page) : NotFound();

    [HttpPost("tenders/{tenderId:guid}/bids")]
    public async Task<IActionResult> Create(Guid tenderId, StartForm form)
    {
        if (await StartPage(tenderId) is not { } page) return NotFound();
        var choice = page.Choices.FirstOrDefault(c => c.BidderId == form.Bidder);
        if (choice is null) ModelState.AddModelError(nameof(form.Bidder), BidText.ChooseFirm);
        else if (choice.ExistingBidId is { } existing) return ToBid(existing);
        else if (page.WhyNot(choice, current.Me, current.Now) is { } reason) ModelState.AddModelError(nameof(form.Bidder), reason);
        else if (choice.ConsortiumId is null && await IsInGroup(tenderId, choice.FirmId)) ModelState.AddModelError(nameof(form.Bidder), ConsortiumText.InGroupAlready);
        if (!ModelState.IsValid) return this.Refused("New", page);

        var act = current.ActFor(choice!.FirmId);
        var bid = vault.Begin(page.Tender, choice.FirmId, choice.ConsortiumId, act);
        bid.SetParties(choice.MemberFirmIds, act);
        db.Bids.Add(bid);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException) when (db.Bids.Any(b => b.TenderId == tenderId && b.BidderId == choice.BidderId))
        {
            // A second click, or another member at the same moment: theirs is the bid.
            return ToBid(await db.Bids.Where(b => b.TenderId == tenderId && b.BidderId == choice.BidderId).Select(b => b.Id).SingleAsync());
        }
        return ToBid(bid.Id);
    }

    [HttpGet("bids/{id:guid}")]
    public async Task<IActionResult> Show(Guid id) => await bids.Find(id) is { } own ? View(own) : NotFound();

    /// <summary>A firm in a group for the tender bids alone as well only when it has declared so there.</summary>
    private Task<bool> IsInGroup(Guid tenderId, Guid firmId)
    {
        var claim = ConsortiumMember.ClaimOn(tenderId, firmId);
        return db.ConsortiumMembers.AnyAsync(m => m.ClaimKey == claim);
    }

    private IActionResult ToBid(Guid id) => this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id })!);

    private async Task<StartPage?> StartPage(Guid tenderId)
    {
        var tender = await db.Tenders.PublishedTo(current.Person).Include(t => t.Invitations).SingleOrDefaultAsync(t => t.Id == tenderId);
        if (tender is null) return null;
        var firmIds = current.Me.FirmIdsAt(current.Now);
        var firms = await db.Firms.AsNoTracking().Where(f => firmIds.Contains(f.Id) && f.MergedIntoId == null).OrderBy(f => f.Name).ToListAsync();
        var groups = tender.JointBidsWelcome != true ? [] : await db.Consortia.AsNoTracking().Include(c => c.Members).LedBy(current.Me, current.Now)
            .Where(c => c.TenderId == tenderId && c.EndedAt == null).ToListAsync();
        var mine = await db.Bids.AsNoTracking().OwnedBy(current.Person, current.Now).Where(b => b.TenderId == tenderId).ToListAsync();
        var shortlist = tender.HasSelection ? await db.Shortlists.AsNoTracking().SingleOrDefaultAsync(s => s.TenderId == tenderId) : null;
        return new StartPage(tender, shortlist, [.. firms.Select(f => Alone(f, mine)), .. groups.Select(g => Together(g, mine))], mine);
    }

    private static StartChoice Alone(Firm firm, List<Bid> mine) =>
        new(firm.Id, firm.Id, null, firm.NameShown, [firm.Id], mine.Find(b => b.BidderId == firm.Id)?.Id);

    private static StartChoice Together(Consortium group, List<Bid> mine) =>
        new(group.Id, group.LeadFirmId, group.Id, group.Name, [.. group.AcceptedMembers.Select(m => m.FirmId!.Value)], mine.Find(b => b.BidderId == group.Id)?.Id);
}
