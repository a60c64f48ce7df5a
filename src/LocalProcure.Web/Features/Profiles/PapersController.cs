using System.Globalization;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.GovUk;
using T = LocalProcure.Domain.Firms.ProfileText;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>Insurances and accreditations with their documents and last days.</summary>
[Route("firms/{id:guid}/profile/{kind:regex(^(insurances|accreditations)$)}")]
public sealed class PapersController(AppDb db, Current current, FileStore files) : ThingsController(db, current, files)
{
    [HttpGet("")]
    public IActionResult Index(string kind) => View("Papers", Page(kind, new PaperForm(), null));

    [HttpGet("new")]
    public IActionResult New(string kind) => View("Paper", Page(kind, new PaperForm { ShownTo = Told.ShownTo(PartOf(kind)) }, null));

    [HttpPost("")]
    [RequestSizeLimit(Uploads.MaxRequestBytes)]
    public Task<IActionResult> Create(string kind, PaperForm form, CancellationToken stop) => Save(kind, form, null, stop);

    [HttpGet("{paperId:guid}")]
    public IActionResult Edit(string kind, Guid paperId) => Find(kind, paperId) is not { } paper ? NotFound() : View("Paper", Page(kind, new PaperForm
    {
        Key = paper.Kind == RequirementKind.Accreditation && Accreditations.Find(paper.Key) is null ? RequirementKinds.Other : paper.Key,
        NameEnglish = paper.Name.English, NameWelsh = paper.Name.Welsh, Cover = paper.CoverPence is { } cover ? (cover / 100).ToString(CultureInfo.InvariantCulture) : null,
        Issuer = paper.Issuer, Reference = paper.Reference, ValidUntil = DateParts.From(paper.ValidUntil), ShownTo = Told.ShownTo(paper.Part),
    }, paper));

    [HttpPost("{paperId:guid}")]
    [RequestSizeLimit(Uploads.MaxRequestBytes)]
    public async Task<IActionResult> Update(string kind, Guid paperId, PaperForm form, CancellationToken stop) =>
        Find(kind, paperId) is { } paper ? await Save(kind, form, paper, stop) : NotFound();

    [HttpPost("{paperId:guid}/removal")]
    public Task<IActionResult> Delete(string kind, Guid paperId) => Remove(PartOf(kind), kind, paperId, Find(kind, paperId) is not null);

    private async Task<IActionResult> Save(string kind, PaperForm form, Paper? before, CancellationToken stop)
    {
        var (part, of) = (PartOf(kind), KindOf(kind));
        var name = Words(form.NameEnglish, form.NameWelsh);
        var known = of == RequirementKind.Insurance ? RequirementKinds.Insurances.Contains(form.Key) : form.Key == RequirementKinds.Other || Accreditations.Find(form.Key) is not null;
        var cover = Typed.Pounds(form.Cover);
        if (!known) ModelState.AddModelError(nameof(form.Key), T.ChooseWhich);
        else if (form.Key == RequirementKinds.Other && name.IsEmpty) ModelState.AddModelError(nameof(form.NameEnglish), T.EnterName);
        if (of == RequirementKind.Insurance)
        {
            if (cover is not > 0) ModelState.AddModelError(nameof(form.Cover), T.EnterCover);
            if (form.ValidUntil.IsEmpty) ModelState.AddModelError(nameof(form.ValidUntil), T.EnterValidUntil);
        }
        Check(form.File);
        if (before is null) IsFull(Told.Papers.Count);
        if (!ModelState.IsValid) return this.Refused("Paper", Page(kind, form, before));
        var isOther = form.Key == RequirementKinds.Other;
        var paper = new Paper(before?.Id ?? Guid.CreateVersion7(), of, of == RequirementKind.Accreditation && isOther ? Accreditations.KeyOf(name.English ?? name.Welsh) : form.Key!,
            isOther ? name : OwnWords.None, of == RequirementKind.Insurance ? cover : null, Or(form.Issuer) ?? "", Or(form.Reference), form.ValidUntil.Date, await Store(form.File, before?.File, stop));
        return await Kept(part, c => c.With(paper).ShowTo(part, form), $"/{kind}");
    }

    private Paper? Find(string kind, Guid paperId) => Told.Papers.FirstOrDefault(p => p.Id == paperId && p.Part == PartOf(kind));
    private static ProfilePart PartOf(string kind) => kind == "insurances" ? ProfilePart.Insurances : ProfilePart.Accreditations;
    private static RequirementKind KindOf(string kind) => kind == "insurances" ? RequirementKind.Insurance : RequirementKind.Accreditation;

    private PapersPage Page(string kind, PaperForm form, Paper? paper) =>
        new(Firm, kind, PartOf(kind), [.. Told.Papers.Where(p => p.Part == PartOf(kind)).OrderBy(p => p.IsValidOn(Today)).ThenBy(p => p.ValidUntil ?? DateOnly.MaxValue)], Today, form, paper);
}

/// <summary>The papers of one kind, or the form of one of them.</summary>
public sealed record PapersPage(Firm Firm, string Path, ProfilePart Part, IReadOnlyList<Paper> Papers, DateOnly Today, PaperForm Form, Paper? Paper)
{
    public bool IsInsurance => Part == ProfilePart.Insurances;
}
