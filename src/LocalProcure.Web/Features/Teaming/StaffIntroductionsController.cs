using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Teaming;
using LocalProcure.Web.GovUk;
using LocalProcure.Web.Mail;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>Staff and Business Connectors bring firms together. Each sees only what they made themselves.</summary>
[Authorize(Policy = Policies.Staff), Route("staff/introductions")]
public sealed class StaffIntroductionsController(AppDb db, Current current, TeamingMail mail) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page = 1) => View("Introductions", await db.Introductions.AsNoTracking().Include(i => i.Firms).MadeBy(current.Me).OrderByDescending(i => i.MadeAt).ThenBy(i => i.Id).PageAsync(page, 20));

    [HttpGet("new")]
    public async Task<IActionResult> New(IntroduceForm form)
    {
        ModelState.Clear();
        return View("Introduce", await PageFor(form));
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(IntroduceForm form)
    {
        var page = await PageFor(form);
        var lines = page.Chosen.Select(f => (Firm: f, Line: form.Lines.Find(l => l.FirmId == f.Id)?.About ?? OwnWords.None)).ToList();
        if (Introduction.WhyNotMake(form.Note, lines.Count, lines.Exists(l => l.Line.IsEmpty)) is { } reason)
            ModelState.AddModelError(reason == TeamingText.EnterNote ? nameof(form.NoteEnglish) : reason == TeamingText.EnterLine ? $"Lines[{lines.FindIndex(l => l.Line.IsEmpty)}].English" : nameof(form.Words), reason);
        foreach (var (firm, at) in page.Chosen.Select((f, i) => (f, i)))
        {
            if (new[] { form.Note.English, form.Note.Welsh }.Any(w => TeamingMatching.WhyNotAnonymous(w, firm) is not null)) ModelState.AddModelError(nameof(form.NoteEnglish), TeamingText.NoteNames(firm.NameShown));
            if (new[] { lines[at].Line.English, lines[at].Line.Welsh }.Select(w => TeamingMatching.WhyNotAnonymous(w, firm)).FirstOrDefault(w => w is not null) is { } named) ModelState.AddModelError($"Lines[{at}].English", named);
        }
        if (!ModelState.IsValid) return this.Refused("Introduce", page);
        // Sent twice, it asks once.
        if (!await db.Introductions.AnyAsync(i => i.Id == form.Key))
        {
            var introduction = new Introduction(form.Note, page.Plans.Any(p => p.Id == form.Plan) ? form.Plan : null, [.. lines.Select(l => (l.Firm.Id, l.Line))], current.Act, form.Key);
            db.Introductions.Add(introduction);
            await mail.TellAsked(introduction, current.Now);
            await db.SaveChangesAsync();
        }
        this.Tell(TeamingText.IntroductionSent);
        return this.LocalRedirectSeeOther(Url.Action("Show", new { id = form.Key })!);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await Find(id) is not { } introduction) return NotFound();
        var ids = introduction.Firms.Select(f => f.FirmId).ToArray();
        return View("Made", new MadePage(introduction, (await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id)).ToListAsync()).ToDictionary(f => f.Id, f => f.NameShown)));
    }

    [HttpPost("{id:guid}/end")]
    public async Task<IActionResult> Close(Guid id)
    {
        if (await Find(id) is not { } introduction) return NotFound();
        introduction.Close(current.Act);
        await mail.TellSettled(introduction, current.Now);
        await db.SaveChangesAsync();
        return this.LocalRedirectSeeOther(Url.Action("Show", new { id })!);
    }

    private Task<Introduction?> Find(Guid id) => db.Introductions.Include(i => i.Firms).MadeBy(current.Me).SingleOrDefaultAsync(i => i.Id == id);

    private async Task<IntroducePage> PageFor(IntroduceForm form)
    {
        var open = db.Firms.AsNoTracking().OpenToTeaming();
        var chosen = await open.Where(f => form.Firms.Contains(f.Id)).ToListAsync();
        chosen = [.. form.Firms.Distinct().Select(id => chosen.Find(f => f.Id == id)).OfType<Firm>()];
        List<Firm> found = string.IsNullOrWhiteSpace(form.Words) ? [] : await open.WithWords(form.Words).Where(f => !form.Firms.Contains(f.Id)).OrderBy(f => f.Name).ThenBy(f => f.Id).Take(20).ToListAsync();
        form.Lines = [.. chosen.Select(f => form.Lines.Find(l => l.FirmId == f.Id) ?? new LineRow { FirmId = f.Id })];
        var plans = await db.PlannedProcurements.AsNoTracking().ComingUp().OrderBy(p => p.TenderExpectedOn).Take(100).ToListAsync();
        return new(form, chosen, found, plans);
    }
}

/// <summary>Whom to introduce, and how, as typed.</summary>
public sealed class IntroduceForm
{
    public Guid Key { get; set; } = Guid.CreateVersion7();
    [StringLength(200)] public string? Words { get; set; }
    [MaxLength(Introduction.MostFirms)] public List<Guid> Firms { get; set; } = [];
    public Guid? Plan { get; set; }
    [StringLength(TeamingLengths.Note, ErrorMessageResourceType = typeof(TeamingText), ErrorMessageResourceName = nameof(TeamingText.TooLong))] public string? NoteEnglish { get; set; }
    [StringLength(TeamingLengths.Note, ErrorMessageResourceType = typeof(TeamingText), ErrorMessageResourceName = nameof(TeamingText.TooLong))] public string? NoteWelsh { get; set; }
    [MaxLength(Introduction.MostFirms)] public List<LineRow> Lines { get; set; } = [];

    public OwnWords Note => new(Kept.OrNull(NoteEnglish), Kept.OrNull(NoteWelsh));

    /// <summary>The search with another set of firms chosen.</summary>
    public string With(IEnumerable<Guid> firms) => QueryString.Create(firms.Select(f => KeyValuePair.Create("Firms", (string?)f.ToString())).Append(KeyValuePair.Create("Words", Words)).Append(KeyValuePair.Create("Plan", Plan?.ToString()))).ToString();
}

/// <summary>What the others read about one firm.</summary>
public sealed class LineRow
{
    public Guid FirmId { get; set; }
    [StringLength(TeamingLengths.About, ErrorMessageResourceType = typeof(TeamingText), ErrorMessageResourceName = nameof(TeamingText.TooLong))] public string? English { get; set; }
    [StringLength(TeamingLengths.About, ErrorMessageResourceType = typeof(TeamingText), ErrorMessageResourceName = nameof(TeamingText.TooLong))] public string? Welsh { get; set; }

    public OwnWords About => new(Kept.OrNull(English), Kept.OrNull(Welsh));
}

/// <summary>The page on which firms are chosen and the note is written.</summary>
public sealed record IntroducePage(IntroduceForm Form, IReadOnlyList<Firm> Chosen, IReadOnlyList<Firm> Found, IReadOnlyList<PlannedProcurement> Plans);

/// <summary>An introduction as its maker sees it.</summary>
public sealed record MadePage(Introduction Introduction, IReadOnlyDictionary<Guid, string> Names);
