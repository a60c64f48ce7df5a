using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>Awarding the contract: one save with the contract's entry in the register and every bidder's summary.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/award")]
public class AwardController(AppDb db, Current current, EvaluationRoom rooms, Bidders bidders, StepUp stepUp, Links links) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!current.Person.CanWrite(room.Tender)) return Forbid();
        var first = room.Ranking.Where(b => b.Rank == 1).ToList();
        return View("Award", new AwardPage(room, new AwardForm { BidId = first.Count == 1 ? first[0].BidId : null }));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, AwardForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!current.Person.CanWrite(room.Tender)) return Forbid();
        // A second click on the same decision finds it made.
        if (room.Award is { } made && made.BidId == form.BidId) return Done(id);
        if (Award.WhyNot(room.Tender, room.Ranking, form.BidId ?? Guid.Empty, room.Panel.Unscored, current.Now) is { } reason) ModelState.AddModelError(nameof(form.BidId), reason);
        if (string.IsNullOrWhiteSpace(form.Reason)) ModelState.AddModelError(nameof(form.Reason), EvaluationText.EnterAwardReason);
        if (Contract.WhyNotExtendUntil(room.Tender, form.ExtensionUntil.Date) is { } early) ModelState.AddModelError(nameof(form.ExtensionUntil), early);
        if (!await stepUp.PasswordIsRight(current.Me, form.Password)) ModelState.AddModelError(nameof(form.Password), Domain.Openings.OpeningText.WrongPassword);
        if (!ModelState.IsValid) return this.Refused("Award", new AwardPage(room, form));

        var award = new Award(room.Tender, room.Ranking.First(b => b.BidId == form.BidId), form.Reason!.Trim(), current.Act);
        db.Awards.Add(award);
        room.Tender.Award(current.Act);
        db.Contracts.Add(new Contract(room.Tender, award, Parties(room.Bidders[award.BidId]), form.ExtensionUntil.Date, current.Act));
        foreach (var bid in room.Bids)
            foreach (var person in await bidders.PeopleOf(bid, current.Now))
                db.Emails.Add(SummaryMail.To(room, bid, award.BidId, person, links, current.Now));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await rooms.Find(id) is not { Award: not null } again) throw;
            if (again.Award.BidId == form.BidId) return Done(id);
            ModelState.AddModelError(nameof(form.BidId), EvaluationText.AwardedMeanwhile);
            return this.Refused("Award", new AwardPage(again, form));
        }
        return Done(id);
    }

    private static IEnumerable<ContractParty> Parties(Bidder bidder) => bidder.Members.Select((member, at) => ContractParty.Of(member.Firm, member.Role, member.Share, at));

    private IActionResult Done(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Evaluations", new { id })!);
}
