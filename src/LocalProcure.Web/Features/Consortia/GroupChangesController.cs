using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>Changing a group whose bid is opened: asked for by a member, agreed to by everyone whom it touches, and then put to the buyer.</summary>
[Route("consortia/{id:guid}/changes")]
public sealed class GroupChangesController(AppDb db, Current current, Rooms rooms, GroupChangeMail mail, GuardEvidence guard) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id)
    {
        if (await rooms.Find(id) is not { Tender: not null } room) return NotFound();
        var changes = await db.GroupChanges.AsNoTracking().Where(c => c.ConsortiumId == id).OrderByDescending(c => c.AskedAt).ThenBy(c => c.Id).ToListAsync();
        return View("Changes", new ChangesPage(room, changes, await Names(room, changes), GroupChange.WhyNotNow(room.Consortium, room.Tender)));
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id) => await Asking(id) is { } room ? View("NewChange", new NewChangePage(room, ChangeForm.Of(room))) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] ChangeForm form)
    {
        if (await Asking(id) is not { } room) return NotFound();
        var askedBy = room.CanLead ? room.Consortium.LeadFirmId : room.MyFirms[0];
        var kind = form.Kind;
        if (kind is null) ModelState.AddModelError("Form.Kind", GroupChangeText.ChooseKind);
        var gone = kind == GroupChangeKind.Leave ? askedBy : kind == GroupChangeKind.Rebalance ? null : form.FirmId;
        var next = kind == GroupChangeKind.Replace ? await FirmCalled(form.NewFirm) : null;
        var shares = kind == GroupChangeKind.Rebalance ? form.SharesRead(room) : [];
        if (ModelState.IsValid && GroupChange.WhyNotAsk(room.Consortium, room.Tender!, kind!.Value, askedBy, gone, next, shares, form.Reason) is { } why) ModelState.AddModelError(FieldOf(why), why);
        if (ModelState.IsValid && next is { } firm && await BidsHere(room.Tender!.Id, firm)) ModelState.AddModelError("Form.NewFirm", GroupChangeText.BidsHere);
        if (ModelState.IsValid && await db.GroupChanges.UnderWay().AnyAsync(c => c.ConsortiumId == id)) ModelState.AddModelError("", GroupChangeText.OneAtATime);
        var warning = ModelState.IsValid && next is { } comes ? await guard.Before(room, await db.Firms.AsNoTracking().SingleAsync(f => f.Id == comes), gone) : GuardView.None;
        if (warning.Risk == CompetitionRisk.Likely && !form.Aware) ModelState.AddModelError("Form.Aware", GuardText.TickAware);
        if (!ModelState.IsValid) return this.Refused("NewChange", new NewChangePage(room, form) { Guard = warning });
        var act = current.ActFor(askedBy);
        var change = new GroupChange(room.Consortium, room.Tender!, room.Bid!.Id, kind!.Value, askedBy, gone, next, shares, form.Reason!, act);
        db.GroupChanges.Add(change);
        if (warning.Risk == CompetitionRisk.Likely) room.Consortium.NoteCompetitor(next!.Value, act);
        await mail.TellAsked(room.Consortium, change, act.At);
        if (change.SentAt is not null) await mail.TellBuyer(room.Tender!, change, act.At);
        await db.SaveChangesAsync();
        this.Tell(GroupChangeText.Asked);
        return ToChange(id, change.Id);
    }

    [HttpGet("{changeId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid changeId) => await Find(id, changeId) is { } page ? View("Change", page) : NotFound();

    [HttpPost("{changeId:guid}/agreement")]
    public async Task<IActionResult> Agree(Guid id, Guid changeId, [Bind(Prefix = "Form")] AgreeForm form)
    {
        if (await Find(id, changeId) is not { } page) return NotFound();
        var firmId = form.FirmId ?? page.Mine[0];
        if (!page.Mine.Contains(firmId)) return NotFound();
        var change = page.Change;
        if (!change.HasAgreed(firmId))
        {
            var why = current.Me.WhyNotBidTo(page.Room.Tender!.BuyerId) ?? change.WhyNotAgree(firmId, form.Why);
            if (why is null && form.Why?.Length > 2000) why = GroupChangeText.TooLong;
            if (why is not null)
            {
                ModelState.AddModelError(why == PlaceText.EnterWhyNotAlone || why == GroupChangeText.TooLong ? "Form.Why" : "", why);
                return this.Refused("Change", page with { Form = form });
            }
            var act = current.ActFor(firmId);
            change.Agree(firmId, form.Why, act);
            if (change.SentAt is not null) await mail.TellBuyer(page.Room.Tender!, change, act.At);
            await db.SaveChangesAsync();
        }
        this.Tell(GroupChangeText.AgreedNow);
        return ToChange(id, changeId);
    }

    [HttpPost("{changeId:guid}/stop")]
    public async Task<IActionResult> Stop(Guid id, Guid changeId)
    {
        if (await Find(id, changeId) is not { } page) return NotFound();
        page.Change.TakeBack(page.Mine[0], current.ActFor(page.Mine[0]));
        await db.SaveChangesAsync();
        this.Tell(GroupChangeText.TakenBackNow);
        return page.IsNewcomer ? this.LocalRedirectSeeOther(Url.Action("Index", "Consortia")!) : ToChange(id, changeId);
    }

    private IActionResult ToChange(Guid id, Guid changeId) => this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id, changeId })!);

    private async Task<RoomPage?> Asking(Guid id) => await rooms.Find(id) is { Tender: not null, Bid: not null } room && GroupChange.WhyNotNow(room.Consortium, room.Tender) is null ? room : null;

    /// <summary>For the members, and for the firm that would come in, which sees nothing else of the room.</summary>
    private async Task<ChangePage?> Find(Guid id, Guid changeId)
    {
        if (await db.GroupChanges.SingleOrDefaultAsync(c => c.Id == changeId && c.ConsortiumId == id) is not { } change) return null;
        if (await rooms.Find(id) is { } room) return new ChangePage(room, change, await Names(room, [change]), [.. change.MustAgree.Where(room.MyFirms.Contains)], false, new AgreeForm());
        if (change.NewFirmId is not { } next || !current.Me.ActsFor(next, current.Now) || await rooms.Whole().SingleOrDefaultAsync(c => c.Id == id) is not { } group) return null;
        var offered = await rooms.Page(group);
        return new ChangePage(offered, change, await Names(offered, [change]), [next], true, new AgreeForm());
    }

    private async Task<IReadOnlyDictionary<Guid, string>> Names(RoomPage room, IEnumerable<GroupChange> changes)
    {
        var names = room.Firms.ToDictionary(f => f.Key, f => f.Value.NameShown);
        var more = changes.SelectMany(c => c.MustAgree.Append(c.FirmId ?? Guid.Empty)).Where(f => !names.ContainsKey(f)).Distinct().ToArray();
        foreach (var firm in await db.Firms.AsNoTracking().Where(f => more.Contains(f.Id)).ToListAsync()) names[firm.Id] = firm.NameShown;
        return names;
    }

    private async Task<Guid?> FirmCalled(string? typed)
    {
        var (name, number) = ((typed ?? "").Trim().ToLowerInvariant(), (typed ?? "").Trim().ToUpperInvariant());
        var found = name.Length == 0 ? [] : await db.Firms.AsNoTracking().Where(f => f.MergedIntoId == null && (f.Name.ToLower() == name || f.Numbers.Any(n => n.Number == number))).Select(f => f.Id).Take(2).ToListAsync();
        return found.Count == 1 ? found[0] : null;
    }

    private Task<bool> BidsHere(Guid tenderId, Guid firmId) => db.Bids.AnyAsync(b => b.TenderId == tenderId && b.OpenedAt != null && b.Parties.Any(p => p.FirmId == firmId));

    private static string FieldOf(string why) =>
        why == GroupChangeText.ChooseMember || why == GroupChangeText.LeadStays ? "Form.FirmId" : why == GroupChangeText.ChooseNewFirm || why == ConsortiumText.AlreadyHere ? "Form.NewFirm"
        : why == GroupChangeText.EnterReason ? "Form.Reason" : why == ConsortiumText.OnlyLead ? "Form.Kind" : "";
}
