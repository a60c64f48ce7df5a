using System.Globalization;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.GovUk;
using T = LocalProcure.Domain.Firms.ProfileText;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>The firm's insurances.</summary>
[Route("firms/{id:guid}/profile/insurances")]
public sealed class InsurancesController(AppDb db, Current current, FileStore files) : PapersController(db, current, files, RequirementKind.Insurance, ProfilePart.Insurances, "insurances");

/// <summary>The firm's accreditations.</summary>
[Route("firms/{id:guid}/profile/accreditations")]
public sealed class AccreditationsController(AppDb db, Current current, FileStore files) : PapersController(db, current, files, RequirementKind.Accreditation, ProfilePart.Accreditations, "accreditations");

/// <summary>Papers of one kind with their documents and last days.</summary>
public abstract class PapersController(AppDb db, Current current, FileStore files, RequirementKind kind, ProfilePart part, string path) : ThingsController(db, current, files)
{
    [HttpGet("")]
    public IActionResult Index() => View("Papers", Page(new PaperForm(), null));

    [HttpGet("new")]
    public IActionResult New() => View("Paper", Page(new PaperForm { ShownTo = Told.ShownTo(part) }, null));

    [HttpPost("")]
    [RequestSizeLimit(Uploads.MaxRequestBytes)]
    public Task<IActionResult> Create(PaperForm form, CancellationToken stop) => Save(form, null, stop);

    [HttpGet("{paperId:guid}")]
    public IActionResult Edit(Guid paperId) => Find(paperId) is not { } paper ? NotFound() : View("Paper", Page(new PaperForm
    {
        Key = paper.Kind == RequirementKind.Accreditation && Accreditations.Find(paper.Key) is null ? RequirementKinds.Other : paper.Key,
        NameEnglish = paper.Name.English, NameWelsh = paper.Name.Welsh, Cover = paper.CoverPence is { } cover ? (cover / 100).ToString(CultureInfo.InvariantCulture) : null,
        Issuer = paper.Issuer, Reference = paper.Reference, ValidUntil = DateParts.From(paper.ValidUntil), ShownTo = Told.ShownTo(paper.Part),
    }, paper));

    [HttpPost("{paperId:guid}")]
    [RequestSizeLimit(Uploads.MaxRequestBytes)]
    public async Task<IActionResult> Update(Guid paperId, PaperForm form, CancellationToken stop) =>
        Find(paperId) is { } paper ? await Save(form, paper, stop) : NotFound();

    [HttpPost("{paperId:guid}/removal")]
    public Task<IActionResult> Delete(Guid paperId) => Remove(part, path, paperId, Find(paperId) is not null);

    private async Task<IActionResult> Save(PaperForm form, Paper? before, CancellationToken stop)
    {
        var name = Words(form.NameEnglish, form.NameWelsh);
        var known = kind == RequirementKind.Insurance ? RequirementKinds.Insurances.Contains(form.Key) : form.Key == RequirementKinds.Other || Accreditations.Find(form.Key) is not null;
        var cover = Typed.Pounds(form.Cover);
        if (!known) ModelState.AddModelError(nameof(form.Key), T.ChooseWhich);
        else if (form.Key == RequirementKinds.Other && name.IsEmpty) ModelState.AddModelError(nameof(form.NameEnglish), T.EnterName);
        if (kind == RequirementKind.Insurance)
        {
            if (cover is not > 0) ModelState.AddModelError(nameof(form.Cover), T.EnterCover);
            if (form.ValidUntil.IsEmpty) ModelState.AddModelError(nameof(form.ValidUntil), T.EnterValidUntil);
        }
        Check(form.File);
        if (before is null) IsFull(Told.Papers.Count);
        if (!ModelState.IsValid) return this.Refused("Paper", Page(form, before));
        var isOther = form.Key == RequirementKinds.Other;
        var paper = new Paper(before?.Id ?? Guid.CreateVersion7(), kind, kind == RequirementKind.Accreditation && isOther ? Accreditations.KeyOf(name.English ?? name.Welsh) : form.Key!,
            isOther ? name : OwnWords.None, kind == RequirementKind.Insurance ? cover : null, Or(form.Issuer) ?? "", Or(form.Reference), form.ValidUntil.Date, await Store(form.File, before?.File, stop));
        return await Kept(part, c => c.With(paper).ShowTo(part, form), $"/{path}");
    }

    private Paper? Find(Guid paperId) => Told.Papers.FirstOrDefault(p => p.Id == paperId && p.Part == part);

    private PapersPage Page(PaperForm form, Paper? paper) =>
        new(Firm, path, part, [.. Told.Papers.Where(p => p.Part == part).OrderBy(p => p.IsValidOn(Today)).ThenBy(p => p.ValidUntil ?? DateOnly.MaxValue)], Today, form, paper);
}

/// <summary>The papers of one kind, or the form of one of them.</summary>
public sealed record PapersPage(Firm Firm, string Path, ProfilePart Part, IReadOnlyList<Paper> Papers, DateOnly Today, PaperForm Form, Paper? Paper)
{
    public bool IsInsurance => Part == ProfilePart.Insurances;
}
