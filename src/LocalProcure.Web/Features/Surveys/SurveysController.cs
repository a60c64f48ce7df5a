using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Surveys;
using LocalProcure.Web.Data.Surveys;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Surveys;

/// <summary>Surveys of local suppliers for project staff: open one, ask, follow the answers, close.</summary>
[Route("surveys"), Authorize(Policy = Policies.Staff)]
public sealed class SurveysController(AppDb db, Current current, SurveySuppliers suppliers, SurveyMail mail) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page = 1) => View(await Page(new SurveyForm(), page));

    [HttpPost("")]
    public async Task<IActionResult> Create(SurveyForm form)
    {
        if (ModelState.IsValid && Survey.WhyNotOpen(form.Name, form.Closes.Date, current.Now) is { } reason) ModelState.AddModelError(nameof(form.Closes), reason);
        if (ModelState.IsValid && !(await ReportAreas()).Any(a => a.Code == form.Area)) ModelState.AddModelError(nameof(form.Area), SurveyText.ChooseArea);
        if (!ModelState.IsValid) return this.Refused("Index", await Page(form, 1));
        var survey = new Survey(form.Area!, form.Name!, form.Closes.Date!.Value, current.Act);
        db.Surveys.Add(survey);
        await db.SaveChangesAsync();
        this.Tell(SurveyText.Opened);
        return this.LocalRedirectSeeOther(Url.Action("Choose", new { id = survey.Id })!);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, int page = 1)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id) is not { } survey) return NotFound();
        var invitations = db.SurveyInvitations.AsNoTracking().Where(i => i.SurveyId == id);
        return View(new SurveyPage(survey, SurveyStanding.Of(await invitations.ToListAsync()), await invitations.OrderBy(i => i.Name).ThenBy(i => i.Id).PageAsync(page, 50), current.Now));
    }

    [HttpGet("{id:guid}/invitations")]
    public async Task<IActionResult> Choose(Guid id) => await Find(id) is { } survey ? View(await Choice(survey, [])) : NotFound();

    [HttpPost("{id:guid}/invitations")]
    public async Task<IActionResult> Invite(Guid id, Dictionary<Guid, string?> emails)
    {
        if (await Find(id) is not { } survey) return NotFound();
        var choice = await Choice(survey, emails);
        var asked = choice.Suppliers.Where(s => !string.IsNullOrWhiteSpace(emails.GetValueOrDefault(s.Id))).ToList();
        if (!survey.IsOpenAt(current.Now)) ModelState.AddModelError("", SurveyText.IsClosed);
        else if (asked.Count == 0) ModelState.AddModelError("", SurveyText.EnterOne);
        foreach (var supplier in asked)
            if (emails[supplier.Id]!.Trim() is not { Length: <= 256 } email || !new EmailAddressAttribute().IsValid(email)) ModelState.AddModelError($"emails[{supplier.Id}]", SurveyText.EmailNotUnderstood(supplier.Name));
        if (!ModelState.IsValid) return this.Refused("Choose", choice);
        foreach (var supplier in asked)
        {
            var language = emails[supplier.Id]!.Trim().Equals(supplier.Email, StringComparison.OrdinalIgnoreCase) ? supplier.Language : null;
            var invitation = new SurveyInvitation(survey, supplier.Id, supplier.Name, emails[supplier.Id]!, language, current.Act);
            db.SurveyInvitations.Add(invitation);
            db.Emails.Add(mail.Invite(survey, invitation, current.Now));
        }
        await db.SaveChangesAsync();
        this.Tell(SurveyText.Sent(asked.Count));
        return this.LocalRedirectSeeOther(Url.Action("Show", new { id })!);
    }

    [HttpPost("{id:guid}/closing")]
    public async Task<IActionResult> Close(Guid id)
    {
        if (await Find(id) is not { } survey) return NotFound();
        survey.Close(current.Act);
        await db.SaveChangesAsync();
        this.Tell(SurveyText.DoneClosed);
        return this.LocalRedirectSeeOther(Url.Action("Show", new { id })!);
    }

    private Task<Survey?> Find(Guid id) => db.Surveys.SingleOrDefaultAsync(s => s.Id == id);

    private async Task<SurveyChoice> Choice(Survey survey, Dictionary<Guid, string?> typed) => new(survey, await suppliers.NotAsked(survey), typed);

    private async Task<SurveysPage> Page(SurveyForm form, int page) =>
        new(form, await ReportAreas(), await db.Surveys.AsNoTracking().OrderByDescending(s => s.OpenedAt).ThenBy(s => s.Id).PageAsync(page, 20), current.Now);

    private async Task<IReadOnlyList<Area>> ReportAreas() =>
        [.. (await db.Buyers.Where(b => b.AreaCode != null).Select(b => b.AreaCode!).Distinct().ToListAsync()).Select(Areas.Find).OfType<Area>().OrderBy(a => a.Name, StringComparer.CurrentCulture)];
}
