using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Matching;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The lead looks for partners and asks them in, by name or by e-mail.</summary>
[Route("consortia/{id:guid}/invitations")]
public sealed class InvitationsController(AppDb db, Current current, Rooms rooms, ConsortiumMail mail, GuardEvidence guard) : Controller
{
    /// <summary>How long an invitation waits, if the tender does not close before.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(14);

    // Enough for every firm of a region; beyond it the words typed must narrow the search.
    private const int MostSearched = 5_000;

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id, string? words, Guid? firm, Guid? after, int page = 1)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        return await PageFor(room, FormFor(room, firm, after), words, page) is { } found ? View("Invite", found) : NotFound();
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] InviteForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        if (await PageFor(room, form, null, 1) is not { } page) return NotFound();
        var byLot = room.Consortium.SharesByLot;
        var share = byLot ? 1 : Shares.Read(form.Share);
        if (byLot)
            for (var i = 0; i < form.Lots.Count; i++)
                if (Shares.ReadOfLot(form.Lots[i].Share) is null) ModelState.AddModelError($"Form.Lots[{i}].Share", ConsortiumText.EnterShare);
        if (form.FirmId is null && string.IsNullOrWhiteSpace(form.Email)) ModelState.AddModelError("Form.Email", InvitationText.EnterEmail);
        if (room.WhyNotChange is { } reason) ModelState.AddModelError("", reason);
        if (share is null) ModelState.AddModelError("Form.Share", ConsortiumText.EnterShare);
        if (page.Guard.Risk == CompetitionRisk.Likely && !form.Aware) ModelState.AddModelError("Form.Aware", GuardText.TickAware);
        if (!ModelState.IsValid) return this.Refused("Invite", page);

        var token = page.Chosen is null ? InvitationToken.New() : null;
        var invitee = page.Chosen is { } firm ? Invitee.Of(firm) : Invitee.At(form.Email!, InvitationToken.Hash(token!));
        var offer = OfferIn(room, form);
        if (room.Consortium.WhyNotInvite(invitee, share!.Value, offer) is { } whyNot)
            ModelState.AddModelError(whyNot == ConsortiumText.AlreadyAsked ? "Form.Email" : whyNot == ConsortiumText.AlreadyHere ? "" : byLot ? "Form.Lots[0].Share" : "Form.Share", whyNot);
        if (!ModelState.IsValid) return this.Refused("Invite", page);

        var act = current.ActFor(room.Consortium.LeadFirmId);
        var asked = room.Consortium.Invite(invitee, form.Role!.Trim(), share.Value, Until(room), act, offer);
        if (page.Guard.Risk == CompetitionRisk.Likely) room.Consortium.NoteCompetitor(page.Chosen!.Id, act);
        await mail.TellInvitation(room.Consortium, asked, room.Tender, token, form.Language, act);
        await db.SaveChangesAsync();
        this.Tell(InvitationText.Sent);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id })!);
    }

    [HttpPost("{memberId:guid}/withdrawal")]
    public async Task<IActionResult> Withdraw(Guid id, Guid memberId)
    {
        if (await rooms.Find(id) is not { } room || room.Consortium.Members.SingleOrDefault(m => m.Id == memberId) is not { } asked) return NotFound();
        if (!room.CanLead) return Forbid();
        room.Consortium.Withdraw(asked, current.ActFor(room.Consortium.LeadFirmId));
        await db.SaveChangesAsync();
        this.Tell(InvitationText.Withdrawn);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id })!);
    }

    /// <summary>An empty form, or the role and part of a firm that went, for the one that comes in its place.</summary>
    private static InviteForm FormFor(RoomPage room, Guid? firm, Guid? after)
    {
        var gone = room.Consortium.Members.FirstOrDefault(m => m.Id == after && !m.IsCurrent);
        return new InviteForm
        {
            FirmId = firm, After = gone?.Id, Role = gone?.Role, Scope = gone?.Scope, Share = gone is null ? null : Shares.Typed(gone.Share), ReliedOn = [.. gone?.ReliedOn ?? []],
            Lots = [.. room.LotIds.Select(lot => new LotRow { LotId = lot, Share = gone?.ShareOf(lot) is > 0 and var part ? Shares.Typed(part) : null })],
        };
    }

    private static MemberOffer OfferIn(RoomPage room, InviteForm form) => new(form.Scope?.Trim() ?? "",
        room.Consortium.SharesByLot ? [.. form.Lots.Select(l => new LotShare(l.LotId, Shares.ReadOfLot(l.Share) ?? -1))] : null,
        [.. form.ReliedOn.Where(id => room.Conditions.Any(c => c.Id == id))]);

    private DateTime Until(RoomPage room) =>
        room.Tender?.ClosesAt is { } closes && closes < current.Now + Patience ? closes : current.Now + Patience;

    /// <summary>Null when a firm was asked for that cannot be: closed to teaming, merged or unknown.</summary>
    private async Task<InvitePage?> PageFor(RoomPage room, InviteForm form, string? words, int page)
    {
        if (form.FirmId is { } firmId)
        {
            var chosen = await Open().SingleOrDefaultAsync(f => f.Id == firmId);
            return chosen is null ? null : new InvitePage(room, words, null, chosen, await guard.Before(room, chosen), form);
        }
        var here = room.Consortium.CurrentMembers.Where(m => m.FirmId != null).Select(m => m.FirmId!.Value).ToHashSet();
        var stems = room.Tender is null ? [] : await db.Tenders.Where(t => t.Id == room.Tender.Id).SelectMany(t => t.CpvCodes).Select(c => c.Code).ToListAsync();
        var looked = Folded.Text(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = (await Open().OrderBy(f => f.Name).ThenBy(f => f.Id).Take(MostSearched).AsNoTracking().ToListAsync())
            .Where(f => !here.Contains(f.Id)).Where(f => HasWords(f, looked))
            .Select(f => new Candidate(f, Meets(f, stems))).OrderByDescending(c => c.MatchesTender).ThenBy(c => c.Firm.NameShown, StringComparer.CurrentCulture).ToList();
        page = Math.Clamp(page, 1, Math.Max(1, (found.Count + 9) / 10));
        return new InvitePage(room, words, new Paged<Candidate>([.. found.Skip((page - 1) * 10).Take(10)], page, 10, found.Count), null, GuardView.None, form);
    }

    private IQueryable<Firm> Open() => db.Firms.Where(f => f.IsOpenToTeaming && f.MergedIntoId == null);

    private static bool HasWords(Firm firm, string[] looked)
    {
        if (looked.Length == 0) return true;
        var text = Folded.Text((IEnumerable<string?>)[firm.Name, firm.TradingName, firm.Description.English, firm.Description.Welsh,
            .. firm.Interests.SelectMany(i => i.Words.Append(i.Name)), .. firm.Places.Select(p => p.Postcode)]);
        return looked.All(word => text.Contains(" " + word, StringComparison.Ordinal));
    }

    private static bool Meets(Firm firm, IReadOnlyList<string> codes) =>
        firm.CodesShown.Any(mine => codes.Any(code => Domain.Cpv.CpvTree.OnOneBranch(mine, code)));
}
