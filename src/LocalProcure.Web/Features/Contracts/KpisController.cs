using LocalProcure.Domain.Contracts;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Performance indicators and their assessments.</summary>
[Route("contracts/{id:guid}/kpis")]
public sealed class KpisController(AppDb db, Current current, Data.Files.FileStore files) : InsideController(db, current)
{
    [HttpGet, ForParties]
    public async Task<IActionResult> Index(Guid id) => View("Kpis", await Page(id, new KpiForm()));

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, KpiForm form)
    {
        if (await IsKept<Kpi>(form.Key)) return Done(ContractRoomText.Saved, "/kpis");
        var name = KeyedForm.Words(form.NameEnglish, form.NameWelsh);
        Refuse(Kpi.WhyNot(Contract, name, Current.Now), (KpiText.EnterName, nameof(form.NameEnglish)));
        if (!ModelState.IsValid) return this.Refused("Kpis", await Page(id, form));
        Db.Kpis.Add(new Kpi(Contract, name, KeyedForm.Words(form.TargetEnglish, form.TargetWelsh), Current.Act, form.Key));
        await SaveOnce<Kpi>(form.Key);
        return Done(ContractRoomText.Saved, "/kpis");
    }

    [HttpPost("{item:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid item)
    {
        if (await Db.Kpis.SingleOrDefaultAsync(k => k.Id == item && k.ContractId == id) is not { } kpi) return NotFound();
        kpi.Remove(await Db.KpiAssessments.CountAsync(a => a.KpiId == item), Current.Act);
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Saved, "/kpis");
    }

    /// <summary>The reason why there are fewer than the Act asks for.</summary>
    [HttpPost("few")]
    public async Task<IActionResult> Few(Guid id, string? because)
    {
        RuleBroken.If(because?.Length > 2000 ? ContractRoomText.TooLong : null);
        Contract.SayWhyFewKpis(because?.Trim(), Current.Act);
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Saved, "/kpis");
    }

    [HttpGet("{item:guid}/assessments/new")]
    public async Task<IActionResult> Assess(Guid id, Guid item)
    {
        if (await Find(id, item) is not { } kpi) return NotFound();
        var last = await Db.KpiAssessments.Where(a => a.KpiId == item).MaxAsync(a => (DateOnly?)a.To);
        return View("Assessment", new AssessmentPage(Room, kpi, new AssessmentForm { From = DateParts.From(last?.AddDays(1) ?? Contract.StartsOn ?? Contract.SignedOn) }));
    }

    [HttpPost("{item:guid}/assessments"), RequestSizeLimit(Uploads.MaxRequestBytes), RequestFormLimits(MultipartBodyLengthLimit = Uploads.MaxRequestBytes)]
    public async Task<IActionResult> CreateAssessment(Guid id, Guid item, AssessmentForm form)
    {
        if (await Find(id, item) is not { } kpi) return NotFound();
        if (await IsKept<KpiAssessment>(form.Key)) return Done(ContractRoomText.Saved, "/kpis");
        var reason = KeyedForm.Or(form.Reason);
        Refuse(KpiAssessment.WhyNot(Contract, form.From.Date, form.To.Date, form.Rating, reason, Current.Now), (KpiText.EnterPeriod, form.From.Date is null ? nameof(form.From) : nameof(form.To)),
            (KpiText.EndsBeforeItBegins, nameof(form.To)), (KpiText.EndsInFuture, nameof(form.To)), (KpiText.ChooseRating, nameof(form.Rating)), (KpiText.EnterReason, nameof(form.Reason)));
        if (EvidenceFiles.WhyNot(form.File) is { } wrong) ModelState.AddModelError(nameof(form.File), wrong);
        if (!ModelState.IsValid) return this.Refused("Assessment", new AssessmentPage(Room, kpi, form));
        Db.KpiAssessments.Add(new KpiAssessment(Contract, kpi, form.From.Date!.Value, form.To.Date!.Value, form.Rating!.Value, reason!, Current.Act, form.Key));
        await EvidenceFiles.Keep(Db, files, Contract, form.Key, null, form.File, Current.Act, HttpContext.RequestAborted);
        await SaveOnce<KpiAssessment>(form.Key);
        return Done(ContractRoomText.Saved, "/kpis");
    }

    private Task<Kpi?> Find(Guid id, Guid item) => Db.Kpis.SingleOrDefaultAsync(k => k.Id == item && k.ContractId == id && k.RemovedAt == null);

    private async Task<KpisPage> Page(Guid id, KpiForm form) => new(Room, form,
        await Db.Kpis.AsNoTracking().Where(k => k.ContractId == id && k.RemovedAt == null).OrderBy(k => k.AddedAt).ThenBy(k => k.Id).ToListAsync(),
        await Db.KpiAssessments.AsNoTracking().Where(a => a.ContractId == id).OrderByDescending(a => a.To).ThenByDescending(a => a.AssessedAt).ToListAsync(),
        await Db.ContractFiles.AsNoTracking().Where(f => f.ContractId == id).ToListAsync());
}

/// <summary>The indicators of one contract with their assessments, the latest first.</summary>
public sealed record KpisPage(ContractRoom Room, KpiForm Form, IReadOnlyList<Kpi> Kpis, IReadOnlyList<KpiAssessment> Assessments, IReadOnlyList<ContractFile> Files)
{
    public DateOnly? Next => ContractDuties.NextAssessment(Room.Contract, Room.Law, Kpis, Assessments);
}

/// <summary>Assessing one indicator.</summary>
public sealed record AssessmentPage(ContractRoom Room, Kpi Kpi, AssessmentForm Form);
