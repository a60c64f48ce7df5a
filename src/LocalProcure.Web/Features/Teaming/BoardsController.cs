using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>For a firm that looks at a tender: what it meets, who fills the gaps, and with whom it would qualify.</summary>
[Route("tenders/{id:guid}")]
public sealed class TenderBoardController(AppDb db, Current current, Boards boards) : Controller
{
    [HttpGet("board")]
    public Task<IActionResult> Show(Guid id, Guid? firm, Guid? lot) => With(id, firm, lot, "board", async (subject, looking, mine) =>
        View("Board", await boards.Board(subject, null, looking, mine, looking is null ? [] : [looking.Id])));

    [HttpGet("groups")]
    public Task<IActionResult> Groups(Guid id, Guid? firm, Guid? lot) => With(id, firm, lot, "groups", async (subject, looking, _) =>
        View("Groups", await boards.Groups(subject, looking?.NameShown ?? "", looking, looking is null ? [] : [looking.Id])));

    private async Task<IActionResult> With(Guid id, Guid? firm, Guid? lot, string page, Func<BoardSubject, Firm?, IReadOnlyList<Firm>, Task<IActionResult>> show)
    {
        if (await db.Tenders.AsNoTracking().PublishedTo(current.Person).Include(t => t.Lots.OrderBy(l => l.Number)).Include(t => t.Requirements.OrderBy(r => r.Position)).AsSplitQuery().SingleOrDefaultAsync(t => t.Id == id) is not { } tender) return NotFound();
        if (current.Me.IsMemberOfBuyer(tender.BuyerId)) return Forbid();
        var mine = await boards.MyFirms();
        var looking = mine.FirstOrDefault(f => f.Id == firm) ?? mine.FirstOrDefault();
        var led = looking is null ? null : await db.Consortia.AsNoTracking().LedBy(current.Me, current.Now)
            .Where(c => c.TenderId == id && c.LeadFirmId == looking.Id && c.EndedAt == null && c.SubmittedAt == null).OrderByDescending(c => c.StartedAt).Select(c => (Guid?)c.Id).FirstOrDefaultAsync();
        return await show(Subject(tender, lot, page, led), looking, mine);
    }

    private BoardSubject Subject(Tender tender, Guid? lot, string page, Guid? led)
    {
        var chosen = tender.Lots.FirstOrDefault(l => l.Id == lot) ?? (tender.IsInLots ? tender.Lots.FirstOrDefault() : null);
        var isOpen = tender.IsTakingAt(current.Now);
        var takesGroups = tender.JointBidsWelcome == true && !tender.IsQuickQuote && !tender.IsDirectAward;
        return new(tender.Title, tender.Buyer.NameShown, $"/tenders/{tender.Id}/{page}", $"/tenders/{tender.Id}", [.. tender.Requirements.Where(r => r.IsFor(chosen?.Id))], DayFor(tender.NextClosing), takesGroups)
        {
            Lots = tender.Lots, LotId = chosen?.Id, LedGroupId = isOpen && takesGroups ? led : null, StartGroupPath = isOpen && takesGroups ? $"/consortia/new?tender={tender.Id}" : null,
        };
    }

    /// <summary>Papers must be valid when the bid is handed in.</summary>
    private DateOnly DayFor(DateTime? closes) => closes is { } at && at > current.Now ? at.UkDate() : current.Now.UkDate();
}

/// <summary>The same for what is planned: the conditions are likely, and partners are met blind.</summary>
[Route("planned/{id:guid}")]
public sealed class PlanBoardController(AppDb db, Current current, Boards boards) : Controller
{
    [HttpGet("board")]
    public Task<IActionResult> Show(Guid id, Guid? firm) => With(id, firm, "board", async (subject, looking, mine) =>
        View("Board", await boards.Board(subject, null, looking, mine, looking is null ? [] : [looking.Id])));

    [HttpGet("groups")]
    public Task<IActionResult> Groups(Guid id, Guid? firm) => With(id, firm, "groups", async (subject, looking, _) =>
        View("Groups", await boards.Groups(subject, looking?.NameShown ?? "", looking, looking is null ? [] : [looking.Id])));

    private async Task<IActionResult> With(Guid id, Guid? firm, string page, Func<BoardSubject, Firm?, IReadOnlyList<Firm>, Task<IActionResult>> show)
    {
        if (await db.PlannedProcurements.AsNoTracking().VisibleTo(current.Person).SingleOrDefaultAsync(p => p.Id == id && p.PublishedAt != null) is not { } plan) return NotFound();
        if (!current.Person.CanShowInterestIn(plan)) return Forbid();
        var mine = await boards.MyFirms();
        var looking = mine.FirstOrDefault(f => f.Id == firm) ?? mine.FirstOrDefault();
        var led = looking is null ? null : await db.Consortia.AsNoTracking().LedBy(current.Me, current.Now)
            .Where(c => c.LeadFirmId == looking.Id && c.EndedAt == null && c.TenderId == null && db.TeamingGroups.Any(g => g.ConsortiumId == c.Id && g.PlanId == id)).OrderByDescending(c => c.StartedAt).Select(c => (Guid?)c.Id).FirstOrDefaultAsync();
        return await show(SubjectOf(plan, $"/planned/{id}/{page}", $"/planned/{id}", current.Now.UkDate()) with { LedGroupId = led }, looking, mine);
    }

    internal static BoardSubject SubjectOf(PlannedProcurement plan, string path, string back, DateOnly day) =>
        new(plan.Title, plan.Buyer.NameShown, path, back, plan.Requirements, day, plan.JointBidsWelcome != false) { IsPlan = true, TeamingPath = plan.Status == PlanStatus.ComingUp ? $"/teaming/plans/{plan.Id}" : null };
}

/// <summary>The board of a consortium's room: its members together, for its tender or for the plan that it was started for.</summary>
[Route("consortia/{id:guid}")]
public sealed class RoomBoardController(AppDb db, Current current, Boards boards) : Controller
{
    [HttpGet("board")]
    public async Task<IActionResult> Show(Guid id, Guid? lot) =>
        await Find(id, lot, "board") is var (group, subject, members) ? View("Board", await boards.Board(subject, group.Name, null, [], members)) : NotFound();

    [HttpGet("groups")]
    public async Task<IActionResult> Groups(Guid id, Guid? lot) =>
        await Find(id, lot, "groups") is var (group, subject, members) ? View("Groups", await boards.Groups(subject, group.Name, null, members)) : NotFound();

    private async Task<(Consortium, BoardSubject, IReadOnlyList<Guid>)?> Find(Guid id, Guid? lot, string page)
    {
        if (await db.Consortia.AsNoTracking().Include(c => c.Members).VisibleTo(current.Me, current.Now).SingleOrDefaultAsync(c => c.Id == id) is not { } group) return null;
        Guid[] members = [.. group.AcceptedMembers.Select(m => m.FirmId!.Value)];
        var invites = current.Me.CanLead(group, current.Now) && group.WhyNotChange() is null ? group.Id : (Guid?)null;
        var (path, back, today) = ($"/consortia/{id}/{page}", $"/consortia/{id}", current.Now.UkDate());
        if (group.TenderId is { } tenderId)
        {
            var tender = await db.Tenders.AsNoTracking().Include(t => t.Lots.OrderBy(l => l.Number)).Include(t => t.Requirements.OrderBy(r => r.Position)).AsSplitQuery().SingleAsync(t => t.Id == tenderId);
            List<TenderLot> lots = [.. tender.Lots.Where(l => group.LotIds.Count == 0 || group.LotIds.Contains(l.Id))];
            var chosen = lots.Find(l => l.Id == lot) ?? lots.FirstOrDefault();
            var isOpen = tender.IsTakingAt(current.Now);
            return (group, new(tender.Title, tender.Buyer.NameShown, path, back, [.. tender.Requirements.Where(r => r.IsFor(chosen?.Id))], isOpen ? tender.NextClosing!.Value.UkDate() : today, true)
                { Lots = lots, LotId = chosen?.Id, LedGroupId = isOpen ? invites : null }, members);
        }
        var planId = await db.TeamingGroups.Where(g => g.ConsortiumId == id).Select(g => g.PlanId).SingleOrDefaultAsync();
        var plan = planId is null ? null : await db.PlannedProcurements.AsNoTracking().SingleOrDefaultAsync(p => p.Id == planId);
        return (group, plan is null ? new(new OwnWords(group.Name, group.Name), "", path, back, [], today, true) { IsOpenEnded = true }
            : PlanBoardController.SubjectOf(plan, path, back, today) with { LedGroupId = invites, TeamingPath = null }, members);
    }
}
