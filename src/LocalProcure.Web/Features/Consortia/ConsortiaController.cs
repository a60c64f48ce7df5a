using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The groups of one's firms: list, start, room, and what a group says of itself.</summary>
[Route("consortia")]
public sealed class ConsortiaController(AppDb db, Current current, Rooms rooms, ConsortiumMail mail, Agreements agreements) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page = 1)
    {
        var invitations = await db.Consortia.Include(c => c.Members).Inviting(current.Me, current.Now).OrderByDescending(c => c.StartedAt).Take(50).ToListAsync();
        invitations.RemoveAll(c => !c.CurrentMembers.Any(m => current.Me.CanAnswer(m, current.Now) && m.StatusAt(current.Now) == MemberStatus.Invited));
        var mine = await db.Consortia.Include(c => c.Members).VisibleTo(current.Me, current.Now)
            .OrderBy(c => c.EndedAt != null).ThenByDescending(c => c.StartedAt).ThenBy(c => c.Id).PageAsync(page, 20);
        var shown = invitations.Concat(mine.Items).ToList();
        var leads = shown.Select(c => c.LeadFirmId).ToArray();
        var tenders = shown.Where(c => c.TenderId != null).Select(c => c.TenderId!.Value).ToArray();
        return View(new ListPage(invitations, mine,
            (await db.Firms.Where(f => leads.Contains(f.Id)).ToListAsync()).ToDictionary(f => f.Id, f => f.NameShown),
            await db.Tenders.Where(t => tenders.Contains(t.Id)).ToDictionaryAsync(t => t.Id),
            current.Me.FirmIdsAt(current.Now).Count > 0));
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? tender, Guid? with)
    {
        var form = new StartForm { TenderId = tender, With = with };
        return await StartPageFor(form) is { } page ? View(page) : NotFound();
    }

    [HttpPost("")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] StartForm form)
    {
        if (await StartPageFor(form) is not { } page) return NotFound();
        if (form.FirmId is { } chosen && page.Firms.All(f => f.Id != chosen)) return NotFound();
        if (page.Tender is { } tender && WhyNotFor(tender) is { } reason) ModelState.AddModelError("", reason);
        if (page.Tender is { IsInLots: true } inLots && inLots.WhyNotBidFor(form.Lots) is { } lots) ModelState.AddModelError("Form.Lots", lots);
        if (page.Tender is not { IsInLots: true }) form.Lots = [];
        if (form.FirmId is { } mandated && await rooms.IsOnAnotherSide(form.TenderId, mandated)) ModelState.AddModelError("", ConsortiumText.OneSideOnly);
        var isElsewhere = form.FirmId is { } firm && await rooms.IsElsewhere(form.TenderId, firm, form.Lots);
        if (isElsewhere && string.IsNullOrWhiteSpace(form.Declaration)) ModelState.AddModelError("Form.Declaration", ConsortiumText.DeclareElsewhere);
        page = page with { AsksDeclaration = isElsewhere };
        if (!ModelState.IsValid) return this.Refused("New", page);
        var consortium = new Consortium(form.Name!.Trim(), form.Words, form.Model!.Value, form.TenderId, form.FirmId!.Value, form.Role!.Trim(),
            isElsewhere ? form.Declaration!.Trim() : null, current.ActFor(form.FirmId.Value), form.Lots);
        await db.BringProfiles(consortium, current.ActFor(form.FirmId.Value), form.FirmId.Value);
        db.Consortia.Add(consortium);
        if (!await SaveUnlessClaimed()) return this.Refused("New", page with { AsksDeclaration = true });
        this.Tell(RoomText.Started);
        if (form.With is { } partner && await db.Firms.OpenToTeaming().AnyAsync(f => f.Id == partner)) return this.LocalRedirectSeeOther(Url.Action("New", "Invitations", new { id = consortium.Id, firm = partner })!);
        return this.LocalRedirectSeeOther(Url.Action("Show", new { id = consortium.Id })!);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await rooms.Find(id) is { } room)
        {
            // Every change of a group leads here: this is where the agreement's next version makes itself.
            if (room.Agreement is not null) room = room with { Agreement = (await agreements.UpToDate(room.ForAgreement, current.Now))[0] };
            return View(room with { MovedOn = (await db.BroughtInto(room.Consortium, room.MyFirms)).Where(p => p.HasMovedOn).Select(p => p.FirmId).ToHashSet() });
        }
        // The invited firm follows the address it knows; everyone else learns nothing.
        var asked = await db.Consortia.Inviting(current.Me, current.Now).AnyAsync(c => c.Id == id);
        return asked ? RedirectToAction("Show", "Answers", new { id }) : NotFound();
    }

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        var form = new AboutForm();
        form.Fill(room.Consortium);
        ViewData["Room"] = room;
        return View(form);
    }

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, AboutForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        ViewData["Room"] = room;
        if (room.WhyNotChange is { } reason) ModelState.AddModelError("", reason);
        if (!ModelState.IsValid) return this.Refused("Edit", form);
        var consortium = room.Consortium;
        if (consortium.Name != form.Name!.Trim() || consortium.WhyTogether != form.Words || consortium.Model != form.Model)
        {
            var act = current.ActFor(consortium.LeadFirmId);
            var lost = consortium.Signatures.Any(s => s.ResetAt is null);
            consortium.Describe(form.Name.Trim(), form.Words, form.Model!.Value, act);
            await mail.TellChange(consortium, ResetReason.TermsChanged, lost, act);
            await db.SaveChangesAsync();
        }
        this.Tell(RoomText.Saved);
        return this.LocalRedirectSeeOther(Url.Action("Show", new { id })!);
    }

    private async Task<StartPage?> StartPageFor(StartForm form)
    {
        var tender = form.TenderId is { } tenderId
            ? await db.Tenders.PublishedTo(current.Person).Include(t => t.Lots.OrderBy(l => l.Number)).SingleOrDefaultAsync(t => t.Id == tenderId) : null;
        if (form.TenderId is not null && tender is null) return null;
        var firms = await rooms.MyFirms();
        if (firms.Count == 1) form.FirmId ??= firms[0].Id;
        List<Consortium> standing = tender is null ? [] : await rooms.Whole().LedBy(current.Me, current.Now)
            .Where(c => c.TenderId == null && c.EndedAt == null).OrderBy(c => c.Name).Take(20).ToListAsync();
        return new StartPage(form, tender, firms, standing, AsksDeclaration: form.Declaration is not null);
    }

    private string? WhyNotFor(Tender tender) =>
        !tender.IsTakingAt(current.Now) ? ConsortiumText.TenderClosed
        : tender.JointBidsWelcome == false ? ConsortiumText.NoJointBids
        : current.Me.WhyNotBidTo(tender.BuyerId);

    /// <summary>False when another group took the firm for the same tender between our look and our save.</summary>
    private async Task<bool> SaveUnlessClaimed()
    {
        try { await db.SaveChangesAsync(); return true; }
        catch (DbUpdateException broken) when (broken is not DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("Form.Declaration", ConsortiumText.DeclareElsewhere);
            return false;
        }
    }
}
