using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Openings;

/// <summary>Opening a tender's bids with a second officer, the record of it, and the bids themselves from then on.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/opening")]
public class OpeningsController(AppDb db, Current current, BidVault vault, KeyStore keys, Bidders bidders, StepUp stepUp, FileStore files, Links links) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await Find(id) is not { } tender) return NotFound();
        return current.Me.CanReadBidsOf(tender.BuyerId) ? View(await Page(tender)) : Forbid();
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, OpeningForm form)
    {
        if (await Find(id) is not { } found) return NotFound();
        if (!current.Me.CanOpen(found)) return Forbid();
        if (Opening.WhyNotDeclared(form.HasInterest) is { } declared) ModelState.AddModelError(nameof(form.HasInterest), declared);
        if (string.IsNullOrEmpty(form.Password)) ModelState.AddModelError(nameof(form.Password), OpeningText.EnterPassword);
        else if (!await stepUp.PasswordIsRight(current.Me, form.Password)) ModelState.AddModelError(nameof(form.Password), OpeningText.WrongPassword);
        if (form.HasInterest == true && ModelState.ErrorCount == 1 && found.WhyNotOpen(current.Now) is null)
        {
            found.NoteOpenerStoodBack(current.Act);
            await db.SaveChangesAsync();
        }
        if (!ModelState.IsValid) return this.Refused("Show", await Page(found));
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            try
            {
                return await Confirm(id);
            }
            catch (DbUpdateException) when (attempt < 6)
            {
                // The other officer confirmed at this moment: look again, and be the second.
            }
        }
    }

    private async Task<IActionResult> Confirm(Guid id)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.HoldAlone(id);
        var tender = (await Find(id))!;
        var opening = await db.Openings.SingleOrDefaultAsync(o => o.TenderId == id);
        if (opening is { IsComplete: true }) return this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id })!);
        var bids = await db.Bids.Where(b => b.TenderId == id).ToListAsync();
        var firms = bids.SelectMany(b => b.FirmIds).ToHashSet();
        var now = current.Moment();
        var act = new Act(current.Me.Id, now);
        if (Opening.WhyNotConfirm(tender, opening, current.Me, firms, now) is { } reason)
        {
            ModelState.AddModelError("", reason);
            return this.Refused("Show", await Page(tender));
        }
        if (opening is null) db.Openings.Add(new Opening(tender, act, declared: true));
        else
        {
            opening.NoteSecondDeclared();
            vault.Open(opening, tender, bids, current.Me, firms, act);
            foreach (var bid in bids.Where(b => b.OpenedAt is not null))
                foreach (var person in await bidders.PeopleOf(bid, now)) db.Emails.Add(OpeningMail.Opened(tender, bid, person, links, now));
            foreach (var bid in bids.Where(b => b.NeedsConfirming(tender.ChangeCount)))
                foreach (var person in await bidders.PeopleOf(bid, now)) db.Emails.Add(OpeningMail.NotOpened(tender, bid, person, links, now));
        }
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id })!);
    }

    /// <summary>Every opened bid with its files, in a folder each.</summary>
    [HttpGet("bids")]
    public async Task<IActionResult> Bids(Guid id)
    {
        if (await Opened(id) is not { } opened) return NotFound();
        if (!current.Me.CanReadBidsOf(opened.Tender.BuyerId) || !await SeesPrices(opened.Tender)) return Forbid();
        var names = await bidders.Of(opened.Bids);
        return new ZipDownload($"bids-{opened.Tender.Reference}.zip", async zip =>
        {
            foreach (var (bid, number) in opened.Bids.Select((b, at) => (b, at + 1)))
                await BidZip.Write(zip, $"{number:00} {Uploads.SafeName(names[bid.Id].Name)}/", opened.Tender, names[bid.Id], vault.ReadOpened(bid, opened.Opening),
                    bid.Standing!.ReceiptFor(bid), bid.Standing.Signature, keys.ReceiptPublicKey(), files);
        });
    }

    [HttpGet("bids/{bidId:guid}")]
    public async Task<IActionResult> Bid(Guid id, Guid bidId)
    {
        if (await Opened(id) is not { } opened || opened.Bids.FirstOrDefault(b => b.Id == bidId) is not { } bid) return NotFound();
        if (!current.Me.CanReadBidsOf(opened.Tender.BuyerId)) return Forbid();
        var asked = await db.Clarifications.AsNoTracking().Where(c => c.BidId == bidId).OrderBy(c => c.AskedAt).ToListAsync();
        var concerns = await db.Concerns.AsNoTracking().Where(c => c.BidId == bidId).OrderBy(c => c.RaisedAt).ToListAsync();
        var content = vault.ReadOpened(bid, opened.Opening);
        return View("Bid", new OpenedBidPage(opened.Tender, bid, await bidders.Of(bid), content, asked, await SeesPrices(opened.Tender), concerns, await ConcernNames.Of(db, concerns, content.SubContractors ?? [], current.Now),
            await GroupBehind.Of(db, opened.Tender, bid, content)));
    }

    [HttpGet("bids/{bidId:guid}/files/{fileId:guid}")]
    public async Task<IActionResult> File(Guid id, Guid bidId, Guid fileId)
    {
        if (await Opened(id) is not { } opened || opened.Bids.FirstOrDefault(b => b.Id == bidId) is not { } bid) return NotFound();
        if (!current.Me.CanReadBidsOf(opened.Tender.BuyerId)) return Forbid();
        return vault.ReadOpened(bid, opened.Opening).Files.FirstOrDefault(f => f.Id == fileId) is { } file ? new SealedDownload(files, bidId, file) : NotFound();
    }

    private async Task<bool> SeesPrices(Tender tender) =>
        Panel.SeesPrices(current.Me, tender.BuyerId, await db.Panellists.AsNoTracking().Where(p => p.TenderId == tender.Id).ToListAsync());

    private Task<Tender?> Find(Guid id) => db.Tenders.Whole().OwnedBy(current.Person).SingleOrDefaultAsync(t => t.Id == id);

    private async Task<(Tender Tender, Opening Opening, List<Bid> Bids)?> Opened(Guid id)
    {
        if (await Find(id) is not { } tender || await db.Openings.AsNoTracking().SingleOrDefaultAsync(o => o.TenderId == id && o.OpenedAt != null) is not { } opening) return null;
        var intact = opening.Bids.Where(b => b.IsIntact).Select(b => b.BidId).ToHashSet();
        var bids = await db.Bids.AsNoTracking().OpenedTo(current.Person, current.Now).Where(b => b.TenderId == id).ToListAsync();
        return (tender, opening, [.. bids.Where(b => intact.Contains(b.Id) && b.ContentDeletedAt is null).OrderBy(b => b.SubmittedAt)]);
    }

    private async Task<OpeningPage> Page(Tender tender)
    {
        var opening = await db.Openings.AsNoTracking().SingleOrDefaultAsync(o => o.TenderId == tender.Id);
        var people = new[] { opening?.FirstBy, opening?.SecondBy }.OfType<Guid>().ToArray();
        var names = await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        // Only after the second confirmation is anything about bids asked for at all.
        var bids = opening is not { IsComplete: true } ? [] : await db.Bids.AsNoTracking().OpenedTo(current.Person, current.Now).Where(b => b.TenderId == tender.Id).ToListAsync();
        // Those that stayed sealed are named as a fact of the opening; their content is not read, here or anywhere.
        var left = opening is { IsComplete: true } ? opening.Unconfirmed.Select(u => u.BidId).ToArray() : [];
        var unopened = left.Length == 0 ? [] : await db.Bids.AsNoTracking().Where(b => left.Contains(b.Id)).ToListAsync();
        return new OpeningPage(tender, opening, names, await bidders.Of([.. bids, .. unopened]), current.Me.CanOpen(tender),
            opening is { IsComplete: true } && tender.IsQuickQuote ? (await Tenders.QuoteInvitationsController.BandFor(db, tender, current.Now))?.Quotes : null);
    }
}
