using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>What the pages about a change share: the published tender, and the change under way if there is one.</summary>
[Authorize(Policy = Policies.SecondStep), Route("tenders/{id:guid}/change")]
public abstract class LiveTenderController(AppDb db, Current current) : Controller
{
    protected AppDb Db => db;
    protected Current Current => current;
    /// <summary>The tender as everybody reads it.</summary>
    protected Tender Tender { get; private set; } = null!;
    protected TenderChange? Change { get; private set; }

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var id = Guid.Parse((string)context.RouteData.Values["id"]!);
        if (await Read(id) is { } refusal) { context.Result = refusal; return; }
        await next();
    }

    /// <summary>Reads tender and change afresh; the answer to give when this person may not, or the tender is a draft still.</summary>
    protected async Task<IActionResult?> Read(Guid id)
    {
        var found = await db.Tenders.OwnedBy(current.Person).Whole().SingleOrDefaultAsync(t => t.Id == id);
        if (found is null) return NotFound();
        if (!current.Person.CanWrite(found)) return Forbid();
        if (found.IsUnpublished) return Redirect(Url.Action("Show", "TaskList", new { id })!);
        ViewData["Tender"] = Tender = found;
        Change = await db.TenderChanges.UnderWay(id).SingleOrDefaultAsync();
        return null;
    }

    /// <summary>The tender as the change would make it.</summary>
    protected async Task<Tender> Proposed(TenderChange change) =>
        (await db.Tenders.AsNoTracking().Whole().SingleAsync(t => t.Id == Tender.Id)).Propose(change.After, current.Act);

    protected async Task<ChangePage> Page()
    {
        var law = await db.LoadFigures();
        if (Change is not { } change) return new ChangePage(Tender, null, null, law, current.Now, false, null, null);
        var names = await db.People.Where(p => p.Id == change.SentForApprovalBy || p.Id == change.ApprovedBy).ToDictionaryAsync(p => p.Id, p => p.Name);
        string? Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
        return new ChangePage(Tender, change, await Proposed(change), law, current.Now, current.Me.Id != change.SentForApprovalBy, Name(change.SentForApprovalBy), Name(change.ApprovedBy));
    }

    protected IActionResult ToChange() => this.LocalRedirectSeeOther(Url.Action("Show", "TenderChanges", new { id = Tender.Id })!);

    /// <summary>The page again with the reason, when there is one.</summary>
    protected async Task<IActionResult?> Refuse(string? reason)
    {
        if (reason is null) return null;
        ModelState.AddModelError("", reason);
        return this.Refused("Change", await Page());
    }
}

/// <summary>A change being written, with what the law and the buyer's own rule say about it now.</summary>
public sealed record ChangePage(Tender Tender, TenderChange? Change, Tender? Proposed, Figures Law, DateTime Now, bool MayApprove, string? SentBy, string? ApprovedBy)
{
    /// <summary>The parts that a change may touch.</summary>
    public static readonly TenderPart[] Parts = [TenderPart.Words, TenderPart.Place, TenderPart.Dates, TenderPart.Lots, TenderPart.QuestionsClosing, TenderPart.Criteria, TenderPart.Questions, TenderPart.PriceSchedule, TenderPart.Conditions, TenderPart.Documents];

    public string? WhyNotBegin => Tender.WhyNotRevise(Now);
    public ChangeStatus Status => Change!.StatusAt(Tender, Now);
    public bool NeedsNotice => TenderChange.NeedsNotice(Tender, Law, Now);
    public string? WhyNotComplete => Change!.WhyNotComplete(Tender, Proposed!, Now);
    public string? WhyNotPublish => Change!.WhyNotPublish(Tender, Proposed!, Law, Now);
    public string? WhyNotDecide => Change!.WhyNotDecide(Change.Extension, Change.After.ClosesAt, Change.ExtensionBecause, Now);
}
