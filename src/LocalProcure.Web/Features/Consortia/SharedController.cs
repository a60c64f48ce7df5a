using LocalProcure.Domain.Consortia;
using LocalProcure.Web.Data.Sealing;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>What was shared with whom: the group's own proof that it shared no more than its bid needed.</summary>
[Route("consortia/{id:guid}/shared")]
public sealed class SharedController(AppDb db, Rooms rooms, RoomSeal seal) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id, int page = 1)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        // All of it, however much: of messages only who and when is read, and there is one line for a firm's day.
        var files = await db.ConsortiumFiles.AsNoTracking().Where(f => f.ConsortiumId == id).OrderBy(f => f.AddedAt).ToListAsync();
        var messages = await db.ConsortiumMessages.AsNoTracking().Where(m => m.ConsortiumId == id).OrderBy(m => m.SentAt).Select(m => new Sent(m.FirmId, m.SentAt)).ToListAsync();
        var (members, lead) = (room.Consortium.Members, room.Consortium.LeadFirmId);
        var totals = await Totals(id);
        var agreements = await db.ConsortiumAgreements.AsNoTracking().Where(a => a.ConsortiumId == id).ToListAsync();
        var openings = await Openings(id, files);
        var lines = files.Select(f => new SharedLine(f.AddedAt, f.FirmId, f.DeletedAt is null ? PriceSheetText.FileShared(seal.Open(id, f.Id, f.SealedName)) : PriceSheetText.FileGone, Disclosure.With(members, f.FirmId, f.AddedAt)))
            .Concat(messages.GroupBy(m => (m.FirmId, Day: m.SentAt.UkDate())).Select(g => new SharedLine(g.Max(m => m.SentAt), g.Key.FirmId, PriceSheetText.MessagesShared(g.Count()), Disclosure.With(members, g.Key.FirmId, g.Max(m => m.SentAt)))))
            // The lead's own total it has to itself.
            .Concat(totals.Where(s => s.FirmId != lead).Select(s => new SharedLine(s.At, s.FirmId, PriceSheetText.TotalShared, [lead])))
            .Concat(agreements.Where(a => a.Choices.MembersSeePrices && a.IsSigned).Select(a => new SharedLine(a.Signatures.Max(s => s.SignedAt), lead, PriceSheetText.PricesShown(a.Number), [.. a.FirmIds.Where(f => f != lead)])))
            .Concat(members.Where(m => m.AcceptedAt > room.Consortium.StartedAt && m.FirmId is not null).Select(m => new SharedLine(m.AcceptedAt!.Value, m.FirmId!.Value,
                PriceSheetText.Joined(files.Count(f => f.AddedAt < m.AcceptedAt && (f.DeletedAt is null || f.DeletedAt > m.AcceptedAt)), messages.Count(s => s.SentAt < m.AcceptedAt)), [])))
            .Concat(members.Where(m => m is { FirmId: not null, ProfileNotedAt: not null, ProfileNumber: > 0 }).Select(m => new SharedLine(m.ProfileNotedAt!.Value, m.FirmId!.Value,
                PriceSheetText.ProfileShared(m.ProfileNumber!.Value), Disclosure.With(members, m.FirmId.Value, m.ProfileNotedAt.Value))))
            .Concat(openings)
            .OrderByDescending(l => l.At).ToList();
        var shown = lines.Skip((Math.Max(1, page) - 1) * 50).Take(50).ToList();
        return View("Shared", new SharedPage(room, new Paged<SharedLine>(shown, Math.Max(1, page), 50, lines.Count)));
    }

    /// <summary>Every time that a firm shared its total, also one that a later total took the place of.</summary>
    private async Task<IReadOnlyList<TotalShared>> Totals(Guid id)
    {
        var rows = await db.AuditRows.AsNoTracking().Where(r => r.ChainId == id && r.What == PriceSheet.TotalSharedAct).OrderBy(r => r.Number).Select(r => new { r.At, r.Detail }).ToListAsync();
        return [.. rows.Select(r => new TotalShared(Guid.Parse(r.Detail!.Split(' ')[0]), r.At))];
    }

    /// <summary>Every document that another member opened, by whom: once for each person, version and day.</summary>
    private async Task<IReadOnlyList<SharedLine>> Openings(Guid id, IReadOnlyList<ConsortiumFile> files)
    {
        string[] acts = [ConsortiumFile.OpenedAct, Consortium.ProfileFileOpenedAct];
        var rows = await db.AuditRows.AsNoTracking().Where(r => r.ChainId == id && acts.Contains(r.What)).OrderBy(r => r.Number).Select(r => new { r.What, r.ThingId, r.By, r.At, r.Detail }).ToListAsync();
        var names = await rooms.NamesOf(rows.Select(r => r.By), []);
        var byId = files.ToDictionary(f => f.Id);
        return [.. rows.Select(r =>
        {
            var (firms, person) = ((r.Detail ?? "").Split(' ').Select(Guid.Parse).ToArray(), names.Person(r.By));
            return r.What == Consortium.ProfileFileOpenedAct ? new SharedLine(r.At, firms[1], PriceSheetText.ProfileFileOpened(person), [firms[0]])
                : new SharedLine(r.At, byId[r.ThingId].FirmId, byId[r.ThingId] is { DeletedAt: null } f ? PriceSheetText.FileOpened(seal.Open(id, f.Id, f.SealedName), person) : PriceSheetText.GoneFileOpened(person), [firms[0]]);
        })];
    }

    private sealed record Sent(Guid FirmId, DateTime SentAt);
}

/// <summary>Something that one firm let others see.</summary>
public sealed record SharedLine(DateTime At, Guid ByFirmId, string What, IReadOnlyList<Guid> With);

/// <summary>The list, newest first.</summary>
public sealed record SharedPage(RoomPage Room, Paged<SharedLine> Lines);
