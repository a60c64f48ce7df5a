using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Selections;

/// <summary>A firm asks to take part in a competitive flexible procedure: begins a request, writes it, sees what became of it.</summary>
public class RequestsController(AppDb db, Current current, OwnRequests requests, BidVault vault, KeyStore keys) : Controller
{
    [HttpGet("tenders/{tenderId:guid}/requests/new")]
    public async Task<IActionResult> New(Guid tenderId) => await Page(tenderId) is { } page ? View("Ask", page) : NotFound();

    [HttpPost("tenders/{tenderId:guid}/requests")]
    public async Task<IActionResult> Create(Guid tenderId, AskForm form)
    {
        if (await Page(tenderId) is not { } page) return NotFound();
        var choice = page.Choices.FirstOrDefault(c => c.BidderId == form.Bidder);
        if (choice is null) ModelState.AddModelError(nameof(form.Bidder), BidText.ChooseFirm);
        else if (choice.ExistingId is { } existing) return To(existing);
        else if (await requests.WhyNotAsk(page.Tender, choice) is { } reason) ModelState.AddModelError(nameof(form.Bidder), reason);
        if (!ModelState.IsValid) return this.Refused("Ask", page);

        var request = vault.BeginRequest(page.Tender, choice!.FirmId, choice.ConsortiumId, current.ActFor(choice.FirmId));
        db.ParticipationRequests.Add(request);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException) when (db.ParticipationRequests.Any(r => r.TenderId == tenderId && r.BidderId == choice.BidderId))
        {
            // A second click, or a colleague at the same moment: theirs is the request.
            return To(await db.ParticipationRequests.Where(r => r.TenderId == tenderId && r.BidderId == choice.BidderId).Select(r => r.Id).SingleAsync());
        }
        return To(request.Id);
    }

    [HttpGet("requests/{id:guid}")]
    public async Task<IActionResult> Show(Guid id) => await requests.Find(id) is { } own ? View("Own", RequestPage.Of(own)) : NotFound();

    [HttpPost("requests/{id:guid}")]
    [RequestSizeLimit(1_000_000)]
    public async Task<IActionResult> Update(Guid id, RequestForm form)
    {
        if (await requests.Find(id) is not { } own) return NotFound();
        RuleBroken.If(own.WhyNotChange(current.Moment()));
        var typed = own.Questions.ToDictionary(q => q.Id, q => (form.Answers.GetValueOrDefault(q.Id) ?? "").Trim().ReplaceLineEndings("\n"));
        var wanted = typed.Where(a => a.Value.Length > 0).Aggregate(own.Content with { Answers = [] }, (content, a) => content.WithAnswer(new BidAnswer(a.Key, a.Value, null)));
        if (RequestPage.Same(wanted, own.Content)) return To(id);
        if (form.ContentVersion != own.Request.ContentVersion) return Overtaken(own, typed);
        var act = current.ActFor(own.Request.FirmId);
        vault.Change(own.Request, wanted, own.ClosesAt, act);
        await requests.TellFallen(own, act);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await requests.Find(id) is not { } now ? NotFound() : RequestPage.Same(wanted, now.Content) ? To(id) : Overtaken(now, typed);
        }
        this.Tell(BidText.Saved);
        return To(id);
    }

    /// <summary>The signed text of the receipt, its signature and the key to check it with.</summary>
    [HttpGet("requests/{id:guid}/receipt")]
    public async Task<IActionResult> Receipt(Guid id)
    {
        if (await requests.Find(id) is not { Request.SubmittedAt: not null } own) return NotFound();
        Response.Headers.CacheControl = "no-store";
        return File(System.Text.Encoding.UTF8.GetBytes(ReceiptFile.Text(own.Request.Receipt, own.Request.Signature, keys.ReceiptPublicKey())), "text/plain; charset=utf-8", $"receipt-{own.Request.Receipt.Reference}.txt");
    }

    private IActionResult Overtaken(OwnRequest own, IReadOnlyDictionary<Guid, string> typed)
    {
        ModelState.Clear();
        ModelState.AddModelError("", SelectionText.SomeoneElseChanged);
        return this.Refused("Own", new RequestPage(own, typed, Theirs: own.Content));
    }

    private IActionResult To(Guid id) => this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id })!);

    private async Task<AskPage?> Page(Guid tenderId)
    {
        var tender = await db.Tenders.PublishedTo(current.Person).SingleOrDefaultAsync(t => t.Id == tenderId);
        return tender is not { HasSelection: true } ? null : new AskPage(tender, await requests.Choices(tender));
    }
}
