using LocalProcure.Domain.Openings;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Staff;

/// <summary>The grounds for exclusion as dated rows that staff add and correct.</summary>
[Authorize(Policy = Policies.Staff), Route("staff/exclusion-grounds")]
public sealed class ExclusionGroundsController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index() => View("ExclusionGrounds", await db.LoadExclusionGrounds(current.Now));

    [HttpGet("new")]
    public IActionResult New() => View("ExclusionGround", new GroundForm { From = DateParts.From(current.Now.UkDate()) });

    [HttpPost("new")]
    public async Task<IActionResult> Create(GroundForm form)
    {
        if (!IsRight(form)) return this.Refused("ExclusionGround", form);
        await KeepStartingRows();
        db.ExclusionGrounds.Add(new ExclusionGround($"g-{form.Key.ToString("N")[^12..]}", form.Kind, form.Words, form.Section!.Trim(), form.From.Date!.Value, form.Until.Date, current.Act));
        await db.SaveChangesAsync();
        this.Tell(CheckText.GroundSaved);
        return this.GoTo("/staff/exclusion-grounds");
    }

    [HttpGet("{code}")]
    public async Task<IActionResult> Edit(string code) =>
        (await db.LoadExclusionGrounds(current.Now)).FirstOrDefault(g => g.Code == code) is { } ground ? View("ExclusionGround", GroundForm.Of(ground)) : NotFound();

    [HttpPost("{code}")]
    public async Task<IActionResult> Update(string code, GroundForm form)
    {
        if ((await db.LoadExclusionGrounds(current.Now)).All(g => g.Code != code)) return NotFound();
        if (!IsRight(form)) return this.Refused("ExclusionGround", form);
        await KeepStartingRows();
        var ground = db.ExclusionGrounds.Local.FirstOrDefault(g => g.Code == code) ?? await db.ExclusionGrounds.SingleAsync(g => g.Code == code);
        ground.Change(form.Kind, form.Words, form.Section!.Trim(), form.From.Date!.Value, form.Until.Date, current.Act);
        await db.SaveChangesAsync();
        this.Tell(CheckText.GroundSaved);
        return this.GoTo("/staff/exclusion-grounds");
    }

    private bool IsRight(GroundForm form)
    {
        if (form.From.Date is not { } from) ModelState.AddModelError(nameof(form.From), CheckText.EnterDay);
        else if (ExclusionGround.WhyNot(form.Words, form.Section, from, form.Until.Date) is { } why)
            ModelState.AddModelError(why == CheckText.EnterGround ? nameof(form.English) : why == CheckText.EnterSection ? nameof(form.Section) : nameof(form.Until), why);
        return ModelState.IsValid;
    }

    /// <summary>The first change writes down the grounds that the site came with, so that changing one does not lose the rest.</summary>
    private async Task KeepStartingRows()
    {
        if (!await db.ExclusionGrounds.AnyAsync()) db.ExclusionGrounds.AddRange(ExclusionGround.ToStartWith(current.Act));
    }
}

/// <summary>One ground as typed.</summary>
public sealed class GroundForm
{
    public Guid Key { get; set; } = Guid.CreateVersion7();
    public GroundKind Kind { get; set; }
    [System.ComponentModel.DataAnnotations.StringLength(300)] public string? English { get; set; }
    [System.ComponentModel.DataAnnotations.StringLength(300)] public string? Welsh { get; set; }
    [System.ComponentModel.DataAnnotations.StringLength(100)] public string? Section { get; set; }
    public DateParts From { get; set; } = new();
    public DateParts Until { get; set; } = new();

    public OwnWords Words => new(English?.Trim(), Welsh?.Trim());

    public static GroundForm Of(ExclusionGround ground) => new()
    {
        Kind = ground.Kind, English = ground.Words.English, Welsh = ground.Words.Welsh, Section = ground.Section,
        From = DateParts.From(ground.From), Until = ground.Until is { } last ? DateParts.From(last) : new(),
    };
}
