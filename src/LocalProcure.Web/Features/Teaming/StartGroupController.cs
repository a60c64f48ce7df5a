using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Teaming;
using LocalProcure.Web.GovUk;
using LocalProcure.Web.Mail;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>From a yes on both sides, or an introduction that opened, to a group: one form starts it and invites the partners.</summary>
public sealed class StartGroupController(AppDb db, Current current, Occasions occasions, ConsortiumMail mail) : Controller
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(14);

    [HttpGet("teaming/pairs/{id:guid}/group")]
    public async Task<IActionResult> FromPair(Guid id) => await OfPair(id) is { } with ? Show(with) : NotFound();

    [HttpPost("teaming/pairs/{id:guid}/group")]
    public async Task<IActionResult> StartFromPair(Guid id, [Bind(Prefix = "Form")] GroupForm form) => await OfPair(id) is { } with ? await Start(with, form) : NotFound();

    [HttpGet("introductions/{id:guid}/group")]
    public async Task<IActionResult> FromIntroduction(Guid id) => await OfIntroduction(id) is { } with ? Show(with) : NotFound();

    [HttpPost("introductions/{id:guid}/group")]
    public async Task<IActionResult> StartFromIntroduction(Guid id, [Bind(Prefix = "Form")] GroupForm form) => await OfIntroduction(id) is { } with ? await Start(with, form) : NotFound();

    private ViewResult Show(GroupPage page)
    {
        var shares = Shares.Split(page.Partners.Count + 1);
        page.Form.Name = page.For?.Shown is { } title ? title[..Math.Min(title.Length, 120)] : null;
        page.Form.Partners = [.. page.Partners.Select((p, at) => new PartnerRow { FirmId = p.Firm.Id, Share = Shares.Typed(shares[at + 1]) })];
        return View("Group", page);
    }

    private async Task<IActionResult> Start(GroupPage page, GroupForm form)
    {
        page = page with { Form = form };
        form.Partners.RemoveAll(row => page.Partners.All(p => p.Firm.Id != row.FirmId));
        var shares = form.Partners.Select(row => Shares.Read(row.Share)).ToList();
        for (var i = 0; i < shares.Count; i++)
            if (shares[i] is null) ModelState.AddModelError($"Form.Partners[{i}].Share", ConsortiumText.EnterShare);
        if (ModelState.IsValid && shares.Sum(s => (long)s!.Value) >= Shares.Whole) ModelState.AddModelError("Form.Partners[0].Share", TeamingText.SharesTooMuch);
        if (page.Guard.Risk == CompetitionRisk.Likely && !form.Aware) ModelState.AddModelError("Form.Aware", GuardText.TickAware);
        if (!ModelState.IsValid) return this.Refused("Group", page);
        var act = current.ActFor(page.Firm.Id);
        var group = new Consortium(form.Name!.Trim(), Reading == Language.Welsh ? new(null, form.Why!.Trim()) : new(form.Why!.Trim(), null), form.Model!.Value, null, page.Firm.Id, form.Role!.Trim(), null, act);
        await db.BringProfiles(group, act, group.LeadFirmId);
        db.Consortia.Add(group);
        db.TeamingGroups.Add(new TeamingGroup(group.Id, page.PlanId, page.ContractId, act));
        foreach (var (row, share) in form.Partners.Zip(shares))
        {
            await mail.TellInvitation(group, group.Invite(Invitee.Of(row.FirmId), row.Role!.Trim(), share!.Value, current.Now + Patience, act), null, null, null, act);
            if (page.Guard.Risk == CompetitionRisk.Likely) group.NoteCompetitor(row.FirmId, act);
        }
        await db.SaveChangesAsync();
        this.Tell(TeamingText.GroupStarted);
        return this.GoTo($"/consortia/{group.Id}");
    }

    private async Task<GroupPage?> OfPair(Guid id)
    {
        if (await db.TeamingPairs.AsNoTracking().OpenTo(current.Me, current.Now).SingleOrDefaultAsync(p => p.Id == id) is not { } pair) return null;
        var own = current.Me.ActsFor(pair.FirstFirmId, current.Now) ? pair.FirstFirmId : pair.SecondFirmId;
        return await Page(own, [pair.OtherFirmOf(own)], pair.PlanId, pair.ContractId, pair.PlanId is { } plan ? $"/teaming/plans/{plan}" : $"/teaming/contracts/{pair.ContractId}");
    }

    private async Task<GroupPage?> OfIntroduction(Guid id)
    {
        if (await db.Introductions.AsNoTracking().Include(i => i.Firms).Asking(current.Me, current.Now).SingleOrDefaultAsync(i => i.Id == id && i.OpenedAt != null) is not { } introduction) return null;
        var own = introduction.Willing.Select(f => f.FirmId).FirstOrDefault(f => current.Me.ActsFor(f, current.Now));
        return own == Guid.Empty ? null : await Page(own, [.. introduction.Willing.Select(f => f.FirmId).Where(f => f != own)], introduction.PlanId, null, $"/introductions/{id}");
    }

    private async Task<GroupPage> Page(Guid own, IReadOnlyCollection<Guid> partners, Guid? planId, Guid? contractId, string back)
    {
        var title = planId is { } plan ? await db.PlannedProcurements.Where(p => p.Id == plan).Select(p => p.Title).SingleAsync()
            : contractId is { } contract ? await db.Contracts.Where(c => c.Id == contract).Select(c => c.Subject).SingleAsync() : null;
        var needs = planId is { } asked ? (await db.PlannedProcurements.AsNoTracking().SingleAsync(p => p.Id == asked)).Requirements.Select(FirmEvidence.AsNeed).ToList() : [];
        var (firm, met) = (await db.Firms.AsNoTracking().SingleAsync(f => f.Id == own), await occasions.Reach(partners));
        return new(firm, met, planId, contractId, title, back, new GroupForm()) { Guard = await db.LoadRisk(firm, [.. met.Select(m => m.Firm)], needs, current.Now.UkDate()) };
    }
}

/// <summary>Who starts a group with whom, and what for.</summary>
public sealed record GroupPage(Firm Firm, IReadOnlyList<MetFirm> Partners, Guid? PlanId, Guid? ContractId, OwnWords? For, string Back, GroupForm Form)
{
    /// <summary>The warning before a likely competitor is asked in.</summary>
    public required (CompetitionRisk Risk, string With) Guard { get; init; }
}

/// <summary>A group as typed.</summary>
public sealed class GroupForm
{
    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.EnterName))]
    [StringLength(120, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.NameTooLong))]
    public string? Name { get; set; }
    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.EnterWhy))]
    [StringLength(2000, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.WhyTooLong))]
    public string? Why { get; set; }
    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.EnterRole))]
    [StringLength(200, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.RoleTooLong))]
    public string? Role { get; set; }
    [MaxLength(20)] public List<PartnerRow> Partners { get; set; } = [];
    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.ChooseModel))]
    public ConsortiumModel? Model { get; set; }
    /// <summary>The warning about a likely competitor was read.</summary>
    public bool Aware { get; set; }
}

/// <summary>One partner's role and share as typed.</summary>
public sealed class PartnerRow
{
    public Guid FirmId { get; set; }
    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.EnterRole))]
    [StringLength(200, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.RoleTooLong))]
    public string? Role { get; set; }
    public string? Share { get; set; }
}
