using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>An invited firm reads what is offered to it, in its own account, and accepts or declines.</summary>
[Route("consortia")]
public sealed class AnswersController(AppDb db, Current current, Rooms rooms, ConsortiumMail mail, GuardEvidence guard) : Controller
{
    /// <summary>An invitation made to a firm of the directory.</summary>
    [HttpGet("{id:guid}/invitation")]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await rooms.Whole().SingleOrDefaultAsync(c => c.Id == id) is not { } consortium) return NotFound();
        var asked = consortium.Members.Where(m => current.Me.CanAnswer(m, current.Now)).OrderByDescending(m => m.IsPending).ThenByDescending(m => m.InvitedAt).FirstOrDefault();
        // Whoever left or was removed sees nothing of the group as it goes on.
        if (asked is null || HasGone(asked)) return NotFound();
        if (asked.IsAccepted) return RedirectToAction("Show", "Consortia", new { id });
        return View("Answer", await PageFor(consortium, asked, new AnswerForm { MemberId = asked.Id, Number = asked.TermsNumber }));
    }

    /// <summary>An invitation by e-mail: the token finds it, and the person must be the one it was sent to.</summary>
    [HttpGet("invitations/{token:length(64)}")]
    public async Task<IActionResult> Open(string token)
    {
        if (await FindByToken(token) is not var (consortium, asked)) return await Spent();
        var page = await PageFor(consortium, asked, new AnswerForm { MemberId = asked.Id, Token = token, Number = asked.TermsNumber });
        if (!IsSentTo(asked)) return Unusable(ConsortiumText.InvitationForAnotherAddress, StatusCodes.Status403Forbidden);
        return View("Answer", page);
    }

    [HttpPost("{id:guid}/acceptance")]
    public async Task<IActionResult> Accept(Guid id, [Bind(Prefix = "Form")] AnswerForm form)
    {
        if (await FindAsked(id, form) is not var (consortium, asked)) return NotFound();
        var page = await PageFor(consortium, asked, form);
        if (form.FirmId is null) ModelState.AddModelError("Form.FirmId", RoomText.ChooseFirm);
        else if (!current.Me.ActsFor(form.FirmId.Value, current.Now)) return NotFound();
        if (!ModelState.IsValid) return this.Refused("Answer", page);

        var (firmId, tender) = (form.FirmId!.Value, page.Room.Tender);
        var isElsewhere = await rooms.IsElsewhere(consortium.TenderId, firmId, consortium.LotIds, besides: id);
        page = page with { AsksDeclaration = isElsewhere };
        var whyNot = tender is not null && !tender.IsTakingAt(current.Now) ? ConsortiumText.TenderClosed
            : tender is not null && current.Me.WhyNotBidTo(tender.BuyerId) is { } buyer ? buyer
            : await rooms.IsOnAnotherSide(consortium.TenderId, firmId, besides: id) ? ConsortiumText.OneSideOnly
            : asked.IsPending && asked.TermsNumber != form.Number ? PlaceText.TermsMoved
            : consortium.WhyNotAccept(asked, firmId, isElsewhere, form.Declaration, current.Now);
        if (whyNot is not null)
        {
            if (whyNot == PlaceText.TermsMoved)
            {
                ModelState.Remove("Form.Number");
                form.Number = asked.TermsNumber;
            }
            ModelState.AddModelError(whyNot == ConsortiumText.DeclareElsewhere ? "Form.Declaration" : "", whyNot);
            return this.Refused("Answer", page);
        }
        var act = current.ActFor(firmId);
        consortium.Accept(asked, firmId, isElsewhere, form.Declaration, act, new AloneStatement(form.Reasons, form.Why!));
        await db.BringProfiles(consortium, act, firmId);
        await rooms.KeepParties(consortium, act);
        await mail.TellChange(consortium, ResetReason.MembersChanged, signaturesLost: false, act);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException broken) when (broken is not DbUpdateConcurrencyException)
        {
            // Another group for the tender took the firm at the same moment: the unique claim refused the second.
            ModelState.AddModelError("Form.Declaration", ConsortiumText.DeclareElsewhere);
            return this.Refused("Answer", page with { AsksDeclaration = true });
        }
        this.Tell(InvitationText.Accepted);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id })!);
    }

    [HttpPost("{id:guid}/refusal")]
    public async Task<IActionResult> Decline(Guid id, [Bind(Prefix = "Form")] AnswerForm form)
    {
        if (await FindAsked(id, form) is not var (consortium, asked)) return NotFound();
        var page = await PageFor(consortium, asked, form);
        var act = asked.FirmId is { } firmId ? current.ActFor(firmId) : current.Act;
        consortium.Decline(asked, act);
        await mail.TellDeclined(consortium, page.Room.NameOf(asked), act);
        await db.SaveChangesAsync();
        this.Tell(InvitationText.Declined);
        return this.LocalRedirectSeeOther(Url.Action("Index", "Consortia")!);
    }

    private async Task<(Consortium, ConsortiumMember)?> FindAsked(Guid id, AnswerForm form)
    {
        if (form.Token is { } token)
            return await FindByToken(token) is var (found, asked) && found.Id == id && asked.Id == form.MemberId && IsSentTo(asked) ? (found, asked) : null;
        if (await rooms.Whole().SingleOrDefaultAsync(c => c.Id == id) is not { } consortium) return null;
        var member = consortium.Members.SingleOrDefault(m => m.Id == form.MemberId && current.Me.CanAnswer(m, current.Now));
        return member is null || HasGone(member) ? null : (consortium, member);
    }

    private static bool HasGone(ConsortiumMember member) => member.LeftAt is not null || member.RemovedAt is not null;

    private async Task<(Consortium, ConsortiumMember)?> FindByToken(string token)
    {
        var hash = InvitationToken.Hash(token);
        var consortium = await rooms.Whole().SingleOrDefaultAsync(c => c.Members.Any(m => m.TokenHash == hash));
        return consortium is null ? null : (consortium, consortium.Members.Single(m => m.TokenHash == hash));
    }

    private bool IsSentTo(ConsortiumMember asked) => string.Equals(asked.Email, current.Me.Email, StringComparison.OrdinalIgnoreCase);

    /// <summary>A token that was used, withdrawn or never made: the same words, so that guessing tells nothing.</summary>
    private Task<IActionResult> Spent() => Task.FromResult(Unusable(ConsortiumText.InvitationUsed, StatusCodes.Status410Gone));

    private IActionResult Unusable(string reason, int status)
    {
        Response.StatusCode = status;
        return View("Unusable", reason);
    }

    private async Task<AnswerPage> PageFor(Consortium consortium, ConsortiumMember asked, AnswerForm form)
    {
        var mine = await rooms.MyFirms();
        var firms = asked.FirmId is { } firmId ? [.. mine.Where(f => f.Id == firmId)] : mine;
        if (firms.Count == 1) form.FirmId ??= firms[0].Id;
        var asks = form.FirmId is { } chosen && await rooms.IsElsewhere(consortium.TenderId, chosen, consortium.LotIds, besides: consortium.Id);
        var room = await rooms.Page(consortium);
        var guards = new List<(Firm, GuardView)>();
        // Whoever was asked by e-mail, or as one of a group that stays together, was not looked at before: the firm that would come in is.
        if (asked.IsPending)
            foreach (var firm in firms)
                if (await guard.Before(room, firm) is { Risk: not CompetitionRisk.None } warned) guards.Add((firm, warned));
        return new AnswerPage(room, asked, form, firms, consortium.WhyNotDecline(asked, current.Now), asks, guards);
    }
}
