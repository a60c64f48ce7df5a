using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Sending a draft to a second officer, approving it, sending it back.</summary>
public sealed class ApprovalController(AppDb db, Current current, Links links) : DraftController(db, current)
{
    [HttpPost("approval-request")]
    public async Task<IActionResult> Ask(Guid id)
    {
        if (Refuse(Tender.WhyNotSendForApproval(Current.Now))) return await Again();
        Tender.SendForApproval(Current.Act);
        var me = Current.Me.Id;
        // Two conditions that every database can turn into SQL; the role is a set of flags kept as words.
        var members = await Db.People.Include(p => p.Buyers).Where(p => p.Id != me && p.ClosedAt == null && p.Buyers.Any(b => b.BuyerId == Tender.BuyerId)).ToListAsync();
        foreach (var officer in members.Where(p => p.IsIn(Tender.BuyerId, BuyerRole.Officer)))
            Db.Emails.Add(TenderMail.ApprovalAsked(officer, Tender, Current.Me.Name, links, Current.Now));
        await Db.SaveChangesAsync();
        this.Tell(TenderText.SentForApproval);
        return Back();
    }

    [HttpPost("approval")]
    public async Task<IActionResult> Create(Guid id)
    {
        if (!Current.Person.CanApprove(Tender)) return Tender.SentForApprovalBy == Current.Me.Id && Refuse(TenderText.ApproveByAnother) ? await Again() : Forbid();
        if (Refuse(Tender.WhyNotApprove(Current.Me.Id, Current.Now))) return await Again();
        Tender.Approve(Current.Act);
        await Db.SaveChangesAsync();
        this.Tell(TenderText.Approved);
        return Back();
    }

    [HttpPost("approval/return")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (Refuse(Tender.WhyNotReturn(Current.Now))) return await Again();
        Tender.Return(Current.Act);
        await Db.SaveChangesAsync();
        this.Tell(TenderText.Returned);
        return this.LocalRedirectSeeOther(Url.Action("Show", "TaskList", new { id })!);
    }

    private bool Refuse(string? reason)
    {
        if (reason is not null) ModelState.AddModelError("", reason);
        return reason is not null;
    }

    private async Task<IActionResult> Again() => this.Refused("Check", await DraftPage.For(Db, Current, Tender));

    private IActionResult Back() => this.LocalRedirectSeeOther(Url.Action("Check", "TaskList", new { id = Tender.Id })!);
}
