using LocalProcure.Domain.Consortia;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>Roles and shares of everyone at once, so that their total can be checked.</summary>
[Route("consortia/{id:guid}/shares")]
public sealed class SharesController(AppDb db, Current current, Rooms rooms, ConsortiumMail mail) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(Guid id, bool equal = false, bool? byLot = null)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        var members = room.Consortium.CurrentMembers.ToArray();
        var shares = equal ? Shares.Split(members.Length) : [.. members.Select(m => m.Share)];
        var lots = room.LotIds;
        return View("Shares", new SharesPage(room, new SharesForm
        {
            ByLot = (byLot ?? room.Consortium.SharesByLot) && lots.Count > 1,
            Rows = [.. members.Zip(shares, (m, share) => new ShareRow
            {
                MemberId = m.Id, Role = m.Role, Scope = m.Scope, Share = Shares.Typed(share), ReliedOn = [.. m.ReliedOn],
                Lots = [.. lots.Select(lot => new LotRow { LotId = lot, Share = Typed(equal ? share : m.ShareOf(lot)) })],
            })],
        }));
    }

    [HttpPost("")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] SharesForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        CheckTyped(form);
        if (room.WhyNotChange is { } reason) ModelState.AddModelError("", reason);
        var conditions = room.Conditions.Select(c => c.Id).ToHashSet();
        var terms = form.Rows.DistinctBy(r => r.MemberId).ToDictionary(r => r.MemberId, r => new MemberTerms(r.Role?.Trim() ?? "", form.ByLot ? 0 : Shares.Read(r.Share) ?? 0)
        {
            Scope = r.Scope?.Trim() ?? "",
            LotShares = form.ByLot ? [.. r.Lots.Select(l => new LotShare(l.LotId, Shares.ReadOfLot(l.Share) ?? -1))] : null,
            ReliedOn = [.. r.ReliedOn.Where(conditions.Contains)],
        });
        if (ModelState.IsValid && room.Consortium.WhyNotShare(terms) is { } whyNot) Explain(room, form, terms, whyNot);
        if (!ModelState.IsValid) return this.Refused("Shares", new SharesPage(room, form));

        var (act, before) = (current.ActFor(room.Consortium.LeadFirmId), room.Consortium.TermsVersion);
        var lost = room.Consortium.Signatures.Any(s => s.ResetAt is null);
        room.Consortium.Share(terms, act);
        if (room.Consortium.TermsVersion != before) await mail.TellChange(room.Consortium, ResetReason.SharesChanged, lost, act);
        await db.SaveChangesAsync();
        this.Tell(InvitationText.SharesSaved);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id })!);
    }

    private static string Typed(int share) => share == 0 ? "" : Shares.Typed(share);

    private void CheckTyped(SharesForm form)
    {
        for (var i = 0; i < form.Rows.Count; i++)
        {
            if (!form.ByLot && Shares.Read(form.Rows[i].Share) is null) ModelState.AddModelError($"Form.Rows[{i}].Share", ConsortiumText.EnterShare);
            for (var j = 0; form.ByLot && j < form.Rows[i].Lots.Count; j++)
                if (Shares.ReadOfLot(form.Rows[i].Lots[j].Share) is null) ModelState.AddModelError($"Form.Rows[{i}].Lots[{j}].Share", ConsortiumText.EnterShare);
        }
    }

    /// <summary>Says which lot is not whole and by what it stands, at that lot's first field.</summary>
    private void Explain(RoomPage room, SharesForm form, IReadOnlyDictionary<Guid, MemberTerms> terms, string whyNot)
    {
        if (whyNot == PlaceText.LotNotWhole)
            foreach (var (lot, j) in form.Rows[0].Lots.Select((l, j) => (l.LotId, j)))
            {
                var total = terms.Values.Sum(t => t.LotShares!.First(l => l.LotId == lot).Share);
                if (total != Shares.Whole) ModelState.AddModelError($"Form.Rows[0].Lots[{j}].Share", PlaceText.LotIs(room.LotName(lot), Shares.Show(total)));
            }
        else ModelState.AddModelError(form is { ByLot: false, Rows.Count: > 0 } && whyNot != ConsortiumText.MembersMoved ? "Form.Rows[0].Share" : "", whyNot);
    }
}
