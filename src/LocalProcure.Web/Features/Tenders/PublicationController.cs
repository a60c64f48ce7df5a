namespace LocalProcure.Web.Features.Tenders;

/// <summary>Puts a tender on the public list. Firms whose interests match hear of it from the job that finds it published and not yet told.</summary>
public sealed class PublicationController(AppDb db, Current current, Links links) : DraftController(db, current)
{
    [HttpPost("publication")]
    public async Task<IActionResult> Create(Guid id)
    {
        // A second click finds it done.
        if (!Tender.IsUnpublished) return this.LocalRedirectSeeOther(Url.Action("Show", "Publication", new { id })!);
        var page = await DraftPage.For(Db, Current, Tender);
        if (page.WhyNotPublish is { } reason)
        {
            ModelState.AddModelError("", reason);
            return this.Refused("Check", page);
        }
        Tender.Publish(page.Law, Current.Act);
        if (Tender.IsQuickQuote) await InvitationMail.Ask(Db, Tender, links, Current.Now);
        await Db.SaveChangesAsync();
        return this.LocalRedirectSeeOther(Url.Action("Show", "Publication", new { id })!);
    }

    /// <summary>What was done, and what happens next.</summary>
    [HttpGet("publication")]
    public IActionResult Show(Guid id) => Tender.IsUnpublished ? Redirect(Url.Action("Check", "TaskList", new { id })!) : View("Published", Tender);

    protected override bool MustBeUnpublished => false;
}
