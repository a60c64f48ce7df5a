using System.Globalization;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Firms;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.GovUk;
using T = LocalProcure.Domain.Firms.ProfileText;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>Work that the firm has done, with who can confirm it.</summary>
[Route("firms/{id:guid}/profile/cases")]
public sealed class CasesController(AppDb db, Current current, FileStore files) : ThingsController(db, current, files)
{
    [HttpGet("")]
    public IActionResult Index() => View("Cases", Told.Cases);

    [HttpGet("new")]
    public IActionResult New() => Form(new CaseForm { ShownTo = Told.ShownTo(ProfilePart.Cases) }, null);

    [HttpPost("")]
    [RequestSizeLimit(Uploads.MaxRequestBytes)]
    public Task<IActionResult> Create(CaseForm form, CancellationToken stop) => Save(form, null, stop);

    [HttpGet("{thingId:guid}")]
    public IActionResult Edit(Guid thingId) => Find(thingId) is not { } c ? NotFound() : Form(new CaseForm
    {
        TitleEnglish = c.Title.English, TitleWelsh = c.Title.Welsh, Client = c.Client, From = DateParts.From(c.From), Until = DateParts.From(c.Until),
        Value = c.ValuePence is { } value ? (value / 100).ToString(CultureInfo.InvariantCulture) : null, Codes = [.. c.Codes], AreaCode = c.AreaCode, StoryEnglish = c.Story.English, StoryWelsh = c.Story.Welsh,
        RefereeName = c.Referee?.Name, RefereeContact = c.Referee?.Contact, RefereeAgrees = c.Referee is not null, ShownTo = Told.ShownTo(ProfilePart.Cases),
    }, c);

    [HttpPost("{thingId:guid}")]
    [RequestSizeLimit(Uploads.MaxRequestBytes)]
    public async Task<IActionResult> Update(Guid thingId, CaseForm form, CancellationToken stop) => Find(thingId) is { } story ? await Save(form, story, stop) : NotFound();

    [HttpPost("{thingId:guid}/removal")]
    public Task<IActionResult> Delete(Guid thingId) => Remove(ProfilePart.Cases, "cases", thingId, Find(thingId) is not null);

    private async Task<IActionResult> Save(CaseForm form, CaseStudy? before, CancellationToken stop)
    {
        var title = Words(form.TitleEnglish, form.TitleWelsh);
        if (title.IsEmpty) ModelState.AddModelError(nameof(form.TitleEnglish), T.EnterCaseTitle);
        if (form.From.Date is { } from && form.Until.Date < from) ModelState.AddModelError(nameof(form.Until), T.UntilBeforeFrom);
        if (Or(form.Value) is not null && Typed.Pounds(form.Value) is not >= 0) ModelState.AddModelError(nameof(form.Value), T.EnterThatYear);
        if (Or(form.RefereeName) is not null && Or(form.RefereeContact) is null) ModelState.AddModelError(nameof(form.RefereeContact), T.EnterRefereeContact);
        if (Or(form.RefereeName) is not null && !form.RefereeAgrees) ModelState.AddModelError(nameof(form.RefereeAgrees), T.RefereeMustAgree);
        Check(form.File);
        if (before is null) IsFull(Told.Cases.Count);
        if (!ModelState.IsValid) return Form(form, before);
        var referee = Or(form.RefereeName) is { } name ? new Referee(name, Or(form.RefereeContact)!) : null;
        var story = new CaseStudy(before?.Id ?? Guid.CreateVersion7(), title, Or(form.Client)!, form.From.Date, form.Until.Date, Typed.Pounds(form.Value), [.. form.Codes.Where(c => CpvTree.Find(c) is not null).Distinct()],
            Domain.Places.Areas.Find(form.AreaCode)?.Code, Words(form.StoryEnglish, form.StoryWelsh), referee, await Store(form.File, before?.File, stop));
        return await Kept(ProfilePart.Cases, c => c.With(story).ShowTo(ProfilePart.Cases, form), "/cases");
    }

    private IActionResult Form(CaseForm form, CaseStudy? story)
    {
        ViewData["Thing"] = story;
        ViewData["Codes"] = Told.Work.Codes.Concat(form.Codes).Distinct().Select(CpvTree.Find).OfType<CpvCode>().ToList();
        return ModelState.IsValid ? View("Case", form) : this.Refused("Case", form);
    }

    private CaseStudy? Find(Guid id) => Told.Cases.FirstOrDefault(p => p.Id == id);
}
