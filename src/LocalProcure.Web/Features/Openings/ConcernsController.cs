using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Openings;

/// <summary>A matter about one opened bid: raised with notice to the bidder, decided by a person with a reason.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{tenderId:guid}/opening/bids/{id:guid}/matters")]
public class ConcernsController(AppDb db, Current current, Bidders bidders, BidVault vault, Links links) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid tenderId, Guid id, ConcernKind? kind, Guid? firm, string? ground) =>
        await Page(tenderId, id, new ConcernForm { Kind = kind, FirmId = firm, Ground = ground }) is not { } page ? NotFound()
        : current.Person.CanWrite(page.Tender) ? View("NewConcern", page) : Forbid();

    [HttpPost]
    public async Task<IActionResult> Create(Guid tenderId, Guid id, ConcernForm form)
    {
        if (await Page(tenderId, id, form) is not { } page) return NotFound();
        if (!current.Person.CanWrite(page.Tender)) return Forbid();
        var (details, respondBy) = (form.Details?.Trim(), form.RespondBy);
        var why = form.Kind is not { } kind ? ConcernText.Choose : Concern.WhyNotRaise(page.Tender, kind, details, respondBy, form.FirmId, form.Ground, current.Now)
            ?? (kind == ConcernKind.Exclusion && (page.Parts.All(x => x.Id != form.FirmId) || page.Grounds.All(g => g.Code != form.Ground)) ? ConcernText.ChooseFirmAndGround : null)
            ?? (details!.Length > ConcernForm.Longest ? ClarificationText.TooLong : null);
        if (why is not null)
        {
            ModelState.AddModelError(FieldOf(why), why);
            return this.Refused("NewConcern", page);
        }
        // The same matter again is a second click.
        if (!await db.Concerns.AnyAsync(c => c.BidId == id && c.Details == details && c.Kind == form.Kind && c.DecidedAt == null))
        {
            var isExclusion = form.Kind == ConcernKind.Exclusion;
            var raised = new Concern(page.Tender, id, form.Kind!.Value, details!, respondBy, current.Act, isExclusion ? form.FirmId : null, isExclusion ? form.Ground : null);
            db.Concerns.Add(raised);
            foreach (var person in await bidders.PeopleOf(page.Bid, current.Now)) db.Emails.Add(ConcernMail.Raised(page.Tender, raised, raised.MayBeReplacedIn(page.Bid), person, links, current.Now));
            await db.SaveChangesAsync();
            this.Tell(ConcernText.Saved);
        }
        return ToBid(tenderId, id);
    }

    /// <summary>More time for the bidder.</summary>
    [HttpPost("{concernId:guid}/time")]
    public async Task<IActionResult> Extend(Guid tenderId, Guid id, Guid concernId, TimeForm form)
    {
        if (await Find(tenderId, id, concernId) is not { } found) return NotFound();
        if (!current.Person.CanWrite(found.Tender)) return Forbid();
        RuleBroken.If(form.RespondBy is null ? ConcernText.EnterRespondBy : null);
        found.Concern.Extend(form.RespondBy!.Value, current.Act);
        foreach (var person in await bidders.PeopleOf(found.Bid, current.Now)) db.Emails.Add(ConcernMail.Raised(found.Tender, found.Concern, found.Concern.MayBeReplacedIn(found.Bid), person, links, current.Now));
        await db.SaveChangesAsync();
        this.Tell(ConcernText.Saved);
        return ToBid(tenderId, id);
    }

    [HttpPost("{concernId:guid}/decision")]
    public async Task<IActionResult> Decide(Guid tenderId, Guid id, Guid concernId, ConcernDecisionForm form)
    {
        if (await Find(tenderId, id, concernId) is not { } found) return NotFound();
        if (!current.Person.CanWrite(found.Tender)) return Forbid();
        var (concern, reason) = (found.Concern, form.Reason?.Trim());
        RuleBroken.If(concern.WhyNotDecide(form.Outcome, reason, current.Now) ?? (found.Tender.AwardedAt is not null ? TenderText.AlreadyAwarded : null));
        var checks = await db.SupplierChecks.AsNoTracking().Where(c => c.BidId == id).ToListAsync();
        if (form.Outcome == ConcernOutcome.Replaced)
        {
            RuleBroken.If(concern.WhyNotTakeIn(checks));
            // A sub-contractor stands in the bid alone, and the decision says who is in its place from now on.
            if (concern.OfferedSubContractor is null && !concern.WithoutSubContractor) await Replace(found.Tender, found.Bid, concern);
        }
        concern.Decide(form.Outcome!.Value, reason!, current.Act, checks);
        foreach (var person in await bidders.PeopleOf(found.Bid, current.Now)) db.Emails.Add(ConcernMail.Decided(found.Tender, concern, person, links, current.Now));
        await db.SaveChangesAsync();
        this.Tell(ConcernText.Saved);
        return ToBid(tenderId, id);
    }

    /// <summary>The consortium's record and the bid's firms change together with the decision.</summary>
    private async Task Replace(Tender tender, Bid bid, Concern concern)
    {
        var (old, next) = (concern.FirmId!.Value, concern.ReplacementFirmId!.Value);
        var group = await db.Consortia.Include(c => c.Members).SingleOrDefaultAsync(c => c.Id == bid.ConsortiumId);
        RuleBroken.If(group is null ? ConcernText.NoReplacement : group.WhyNotReplace(old, next));
        RuleBroken.If(await db.Bids.AnyAsync(b => b.TenderId == bid.TenderId && b.OpenedAt != null && b.Parties.Any(p => p.FirmId == next)) ? ConcernText.ReplacementBidsHere : null);
        group!.Replace(old, next, current.Act);
        bid.SetParties(bid.FirmIds.Where(f => f != old).Append(next), current.Act);
        foreach (var person in await db.People.ActingFor([next], current.Now).OrderBy(p => p.Id).ToListAsync()) db.Emails.Add(ConcernMail.Named(tender, group, person, links, current.Now));
    }

    private async Task<(Tender Tender, Bid Bid, Concern Concern)?> Find(Guid tenderId, Guid id, Guid concernId) =>
        await db.Bids.OpenedTo(current.Person, current.Now).SingleOrDefaultAsync(b => b.Id == id && b.TenderId == tenderId) is { } bid
        && await db.Concerns.SingleOrDefaultAsync(c => c.Id == concernId && c.BidId == id) is { } concern
            ? (await db.Tenders.SingleAsync(t => t.Id == tenderId), bid, concern) : null;

    private async Task<NewConcernPage?> Page(Guid tenderId, Guid id, ConcernForm form)
    {
        if (await db.Bids.OpenedTo(current.Person, current.Now).SingleOrDefaultAsync(b => b.Id == id && b.TenderId == tenderId) is not { } bid) return null;
        var tender = await db.Tenders.SingleAsync(t => t.Id == tenderId);
        var grounds = await db.LoadExclusionGrounds(current.Now);
        var bidder = await bidders.Of(bid);
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.TenderId == tenderId);
        // A bid that did not agree with its receipt is not read, so its sub-contractors are not known.
        var named = opening.Bids.Any(b => b.BidId == id && b.IsIntact) ? vault.ReadOpened(bid, opening).SubContractors ?? [] : [];
        var subs = SubContracting.Now(named, id, await db.Concerns.AsNoTracking().Where(c => c.BidId == id).ToListAsync())!;
        return new NewConcernPage(tender, bid, bidder, [.. grounds.Where(g => g.IsInForceOn(current.Now.UkDate()))], form,
            [.. bidder.Members.Select(m => (m.Firm.Id, m.Firm.NameShown)), .. subs.Select(s => (s.Id, $"{s.Name} ({DeclaringText.IsSubContractor})"))]);
    }

    private static string FieldOf(string why) =>
        why == ConcernText.Choose ? nameof(ConcernForm.Kind) : why == ConcernText.EnterDetails || why == ClarificationText.TooLong ? nameof(ConcernForm.Details)
        : why == ConcernText.ChooseFirmAndGround ? nameof(ConcernForm.FirmId) : nameof(ConcernForm.RespondOn);

    private IActionResult ToBid(Guid tenderId, Guid bidId) => this.LocalRedirectSeeOther(Url.Action("Bid", "Openings", new { id = tenderId, bidId })!);
}
