using LocalProcure.Domain.Tenders;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>What the pages of a draft share: the way to it, and how a part is saved without losing what a colleague wrote meanwhile.</summary>
[Authorize(Policy = Policies.SecondStep), Route("tenders/{id:guid}")]
public abstract class DraftController(AppDb db, Current current) : Controller
{
    protected AppDb Db => db;
    protected Current Current => current;
    /// <summary>The draft of this address; set before any action runs. Of a published tender whose change is being drafted: the tender as proposed, never saved itself.</summary>
    protected Tender Tender { get; private set; } = null!;
    /// <summary>The change that these pages write, when the tender is published.</summary>
    protected TenderChange? Change { get; private set; }
    private Tender? published;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var id = Guid.Parse((string)context.RouteData.Values["id"]!);
        var found = await db.Tenders.OwnedBy(current.Person).Whole().SingleOrDefaultAsync(t => t.Id == id);
        if (found is null) { context.Result = NotFound(); return; }
        if (!current.Person.CanWrite(found)) { context.Result = Forbid(); return; }
        if (MustBeUnpublished && IsChangeable && !found.IsUnpublished && await db.TenderChanges.UnderWay(id).SingleOrDefaultAsync() is { } change)
        {
            RuleBroken.If(HttpMethods.IsPost(Request.Method) ? change.WhyNotWrite(found, current.Now) : null);
            (published, Change) = (found, change);
            found = (await db.Tenders.AsNoTracking().Whole().SingleAsync(t => t.Id == id)).Propose(change.After, current.Act);
            ViewData["Change"] = change;
        }
        else if (MustBeUnpublished && WhyNotWrite(found) is { } reason)
        {
            // Once published, the pages of the draft lead to what everybody reads; a late form is told why it is refused.
            if (HttpMethods.IsPost(Request.Method)) throw new RuleBroken(reason);
            context.Result = Redirect(Url.Action("Show", "Tenders", new { id })!);
            return;
        }
        ViewData["Tender"] = Tender = found;
        await next();
    }

    /// <summary>False for pages about what is already published.</summary>
    protected virtual bool MustBeUnpublished => true;

    /// <summary>Why this page's part cannot be written now, or null.</summary>
    protected virtual string? WhyNotWrite(Tender tender) => tender.WhyNotWrite(current.Now);

    /// <summary>True for parts that a change to a published tender may touch.</summary>
    protected virtual bool IsChangeable => false;

    /// <summary>Saves what was written: the draft itself, or the change that proposes it.</summary>
    protected Task Keep()
    {
        Change?.Write(published!, TenderTerms.Of(Tender), current.Act);
        return db.SaveChangesAsync();
    }

    /// <summary>Where a part leads back to: the list of parts, or the change.</summary>
    protected string Parts() => Change is null ? Url.Action("Show", "TaskList", new { id = Tender.Id })! : Url.Action("Show", "TenderChanges", new { id = Tender.Id })!;

    /// <summary>The page of a part with what is saved.</summary>
    protected IActionResult Page(PartForm saved, string view)
    {
        saved.Seen = saved.Stamp();
        return View(view, saved);
    }

    /// <summary>Saves a part and goes back to the list, or shows the page again with what was typed.</summary>
    protected Task<IActionResult> Save(PartForm form, PartForm saved, string view, Action write) =>
        Save(form, saved, view, write, Parts());

    protected async Task<IActionResult> Save(PartForm form, PartForm? saved, string view, Action write, string next)
    {
        if (saved is not null) await RefuseWhenOvertaken(form, saved);
        if (!ModelState.IsValid) return this.Refused(view, form);
        // Looking at a page and pressing its button is no change: it must not undo an approval.
        if (saved is null || form.Stamp() != saved.Stamp())
        {
            write();
            await Keep();
        }
        return this.LocalRedirectSeeOther(next);
    }

    /// <summary>Adds something to a list, unless this very form has added it already.</summary>
    protected async Task<IActionResult> Add(PartForm form, bool isThere, string view, Action add, string next) =>
        isThere ? this.LocalRedirectSeeOther(next) : await Save(form, null, view, add, next);

    private async Task RefuseWhenOvertaken(PartForm form, PartForm saved)
    {
        var now = saved.Stamp();
        if (form.Seen is null || form.Seen == now || form.Stamp() == now) return;
        var (by, at) = Change is { } change ? (change.ChangedBy, change.ChangedAt) : (Tender.ChangedBy, Tender.ChangedAt);
        var who = await db.People.Where(p => p.Id == by).Select(p => p.Name).FirstOrDefaultAsync();
        ModelState.AddModelError("", TenderText.Overtaken(who ?? "", at));
        ViewData["Saved"] = saved;
        // Saving again after reading both is a decision, and is taken.
        form.Seen = now;
        ModelState.Remove(nameof(form.Seen));
    }
}
