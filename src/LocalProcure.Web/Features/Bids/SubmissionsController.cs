using LocalProcure.Domain.Bids;
using LocalProcure.Domain.People;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Handing in a bid, and what one gets for it.</summary>
[Route("bids/{id:guid}/submissions")]
public class SubmissionsController(AppDb db, Current current, OwnBids bids, BidVault vault, Bidders bidders, FileStore files, KeyStore keys, Links links) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id) => await bids.Find(id) is { } own ? View("Submit", own) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, SubmissionForm form)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (await Submit(id, form, mayLookAgain: attempt < 6) is { } answer) return answer;
            }
            catch (DbUpdateException) when (attempt < 6)
            {
                // Another member submitted or wrote at this moment: look again.
            }
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Null when somebody else submitted while this was being read: the caller looks again.</summary>
    private async Task<IActionResult?> Submit(Guid id, SubmissionForm form, bool mayLookAgain)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await bids.Find(id) is not { } own) return NotFound();
        if (!current.Me.CanSubmit(own.Bid, current.Now)) return Forbid();
        // A second click, or another member a moment ago: the same bid is in already.
        if (own.Bid.Standing is { } standing && standing.ContentVersion == form.ContentVersion) return ToReceipt(id, standing.Number);

        await db.Share(own.Tender.Id);
        // The clock is read here, inside the transaction that inserts: what the page showed does not matter.
        var now = current.Moment();
        var reason = own.WhyNotSubmit(now) ?? (own.Tender.ChangeCount != form.Change ? ConfirmingText.TenderChanged : null) ?? (own.Bid.ContentVersion != form.ContentVersion ? BidText.ChangedMeanwhile : null);
        if (reason is not null)
        {
            // The bid was read before the other click was done, its group after: what looks like a refusal is a submission.
            if (mayLookAgain && own.Bid.Standing is null && await db.Bids.AnyAsync(b => b.Id == id && b.SubmittedAt != null)) return null;
            ModelState.AddModelError("", reason);
            ModelState.Remove(nameof(form.ContentVersion));
            ModelState.Remove(nameof(form.Change));
            return this.Refused("Submit", own);
        }
        var act = current.Me.ActOn(own.Bid, now);
        var made = own.Bid.Submit(own.ClosesAt, vault.Sign, act, own.Tender.ChangeCount);
        own.Consortium?.Submit(own.Joint, own.Bid.FirmId, act);
        foreach (var person in await bidders.PeopleOf(own.Bid, now)) db.Emails.Add(BidMail.Receipt(own, made, person, links, now));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return ToReceipt(id, made.Number);
    }

    [HttpGet("{number:int}")]
    public async Task<IActionResult> Show(Guid id, int number) => await Page(id, number) is { } page ? View("Receipt", page) : NotFound();

    /// <summary>The signed text of the receipt, its signature and the key to check it with.</summary>
    [HttpGet("{number:int}/receipt")]
    public async Task<IActionResult> Receipt(Guid id, int number)
    {
        if (await Page(id, number) is not { } page) return NotFound();
        Response.Headers.CacheControl = "no-store";
        return File(System.Text.Encoding.UTF8.GetBytes(ReceiptFile.Text(page.Receipt, page.Submission.Signature, keys.ReceiptPublicKey())), "text/plain; charset=utf-8", $"receipt-{page.Receipt.Reference}.txt");
    }

    /// <summary>The bid as it was handed in, with its files and its receipt.</summary>
    [HttpGet("{number:int}/copy")]
    public async Task<IActionResult> Copy(Guid id, int number)
    {
        if (await Page(id, number) is not { } page) return NotFound();
        if (!page.CanCopy) return Forbid();
        var name = $"bid-{page.Own.Tender.Reference}-{number}.zip";
        return new ZipDownload(name, zip => BidZip.Write(zip, "", page.Own.Tender, page.Own.Bidder, page.Content, page.Receipt, page.Submission.Signature, keys.ReceiptPublicKey(), files));
    }

    private async Task<ReceiptPage?> Page(Guid id, int number) =>
        await bids.Find(id) is { } own && own.Bid.Submissions.FirstOrDefault(s => s.Number == number) is { } submission
            ? new ReceiptPage(own, submission, vault.ReadOwn(own.Bid, submission, current.Me, current.Now)) : null;

    private IActionResult ToReceipt(Guid id, int number) => this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id, number })!);
}
