using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using T = LocalProcure.Domain.Tenders.DirectAwardText;

namespace LocalProcure.Web.Features.Staff;

/// <summary>The grounds for direct award as dated rows that staff add, correct and end.</summary>
[Authorize(Policy = Policies.Staff), Route("staff/direct-award-grounds")]
public sealed class DirectAwardGroundsController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index() => View("Grounds", await db.GroundsForDirectAward(current.Now));

    [HttpGet("new")]
    public IActionResult New() => View("Ground", new DirectAwardGroundForm { From = DateParts.From(current.Now.UkDate()) });

    [HttpPost]
    public async Task<IActionResult> Create(DirectAwardGroundForm form)
    {
        if (await db.DirectAwardGrounds.AnyAsync(g => g.Id == form.Key)) return Done();
        if (!Check(form)) return this.Refused("Ground", form);
        await KeepStartingRows();
        db.DirectAwardGrounds.Add(new DirectAwardGround(form.Words, form.Section!.Trim(), form.NeedsNotice, form.HasStandstill, form.From.Date!.Value, form.Until.Date, current.Act, form.Key));
        await db.SaveChangesAsync();
        return Done();
    }

    [HttpGet("{item:guid}")]
    public async Task<IActionResult> Edit(Guid item) =>
        (await db.GroundsForDirectAward(current.Now)).FirstOrDefault(g => g.Id == item) is { } ground ? View("Ground", DirectAwardGroundForm.Of(ground)) : NotFound();

    [HttpPost("{item:guid}")]
    public async Task<IActionResult> Update(Guid item, DirectAwardGroundForm form)
    {
        if ((await db.GroundsForDirectAward(current.Now)).All(g => g.Id != item)) return NotFound();
        if (!Check(form)) return this.Refused("Ground", form);
        await KeepStartingRows();
        var ground = await db.DirectAwardGrounds.FindAsync(item);
        ground!.Change(form.Words, form.Section!.Trim(), form.NeedsNotice, form.HasStandstill, form.From.Date!.Value, form.Until.Date, current.Act);
        await db.SaveChangesAsync();
        return Done();
    }

    private bool Check(DirectAwardGroundForm form)
    {
        if (ModelState.IsValid && DirectAwardGround.WhyNot(form.Words, form.Section, form.From.Date, form.Until.Date) is { } reason)
            ModelState.AddModelError(form.Words.IsEmpty ? nameof(form.WordsEnglish) : string.IsNullOrWhiteSpace(form.Section) ? nameof(form.Section) : nameof(form.Until), reason);
        return ModelState.IsValid;
    }

    private IActionResult Done()
    {
        this.Tell(T.Saved);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Index))!);
    }

    /// <summary>The first change writes down the grounds that the site came with, so that changing one does not lose the rest.</summary>
    private async Task KeepStartingRows()
    {
        if (!await db.DirectAwardGrounds.AnyAsync()) db.DirectAwardGrounds.AddRange(DirectAwardGround.ToStartWith(current.Act));
    }
}

/// <summary>A ground as typed.</summary>
public sealed class DirectAwardGroundForm
{
    public Guid Key { get; set; } = Guid.CreateVersion7();
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? WordsEnglish { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? WordsWelsh { get; set; }
    [StringLength(200, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Section { get; set; }
    public bool NeedsNotice { get; set; }
    public bool HasStandstill { get; set; }
    [DateNeeded(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterFrom))] public DateParts From { get; set; } = new();
    public DateParts Until { get; set; } = new();

    public OwnWords Words => new(string.IsNullOrWhiteSpace(WordsEnglish) ? null : WordsEnglish.Trim(), string.IsNullOrWhiteSpace(WordsWelsh) ? null : WordsWelsh.Trim());

    public static DirectAwardGroundForm Of(DirectAwardGround ground) => new()
    {
        WordsEnglish = ground.Words.English, WordsWelsh = ground.Words.Welsh, Section = ground.Section, NeedsNotice = ground.NeedsNotice, HasStandstill = ground.HasStandstill,
        From = DateParts.From(ground.From), Until = DateParts.From(ground.Until),
    };
}
