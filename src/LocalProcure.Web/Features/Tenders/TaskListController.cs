using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>The parts of a draft with the state of each, and the page that checks them all before anything is sent.</summary>
public sealed class TaskListController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet("draft")]
    public async Task<IActionResult> Show(Guid id) => View("TaskList", await DraftPage.For(Db, Current, Tender));

    [HttpGet("check")]
    public async Task<IActionResult> Check(Guid id) => View("Check", await DraftPage.For(Db, Current, Tender));

    /// <summary>Throws the draft away.</summary>
    [HttpPost("discard")]
    public async Task<IActionResult> Delete(Guid id)
    {
        Tender.Discard(Current.Act);
        foreach (var plan in await Db.PlannedProcurements.Where(p => p.TenderId == id).ToListAsync()) plan.ComeBack(Current.Act);
        Db.Tenders.Remove(Tender);
        await Db.SaveChangesAsync();
        this.Tell(TenderText.DraftDeleted);
        return this.LocalRedirectSeeOther(Url.Action("Index", "OurTenders")!);
    }
}

/// <summary>A draft with what the law and the buyer's own rule say about it now.</summary>
public sealed record DraftPage(Tender Tender, Figures Law, DateTime Now, bool MayApprove, string? SentBy, string? ApprovedBy, BuyerBand? Band = null)
{
    public string? WhyNotPublish => Tender.WhyNotPublish(Law, Now) ?? Tender.WhyNotByOwnRules(Band);
    public RuleAnswer? Rules => Tender.RulesAt(Law, Now);
    public string? WhyNotLawful => Tender.GrossPence is null || Tender.Category is null ? null : Tender.WhyNotLawful(Law, Now);
    /// <summary>What the Act asks the buyer to have considered on this part, at this value; null where it asks nothing or the value is not known yet.</summary>
    public string? WhyNotConsidered(TenderPart part) =>
        Rules?.IsAboveThreshold is not { } isAbove || part != (isAbove ? TenderPart.Lots : TenderPart.SmallFirms) ? null
        : Tender.WhyNotConsidered(isAbove);

    public TenderStatus Status => Tender.StatusAt(Now);

    /// <summary>The notice is on the list only where the law asks for one, or one was recorded.</summary>
    public bool AsksForNotice => Tender.Notice is not null || Rules?.FirstNotice is not null;

    public static async Task<DraftPage> For(AppDb db, Current current, Tender tender)
    {
        var names = await db.People.Where(p => p.Id == tender.SentForApprovalBy || p.Id == tender.ApprovedBy).ToDictionaryAsync(p => p.Id, p => p.Name);
        string? Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
        return new(tender, await db.LoadFigures(), current.Now, current.Person.CanApprove(tender), Name(tender.SentForApprovalBy), Name(tender.ApprovedBy),
            tender.IsQuickQuote ? await QuoteInvitationsController.BandFor(db, tender, current.Now) : null);
    }
}
