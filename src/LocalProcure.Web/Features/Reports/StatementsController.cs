using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Reports;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Reports;

/// <summary>A buyer gives its own statement for the year's report, or corrects it; project staff may on its behalf.</summary>
[Route("buyers/{id:guid}/years/{year:int}/statement"), Authorize(Policy = Policies.SecondStep)]
public sealed class StatementsController(AppDb db, Current current) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Edit(Guid id, int year) => For(id, year, async (buyer, given) =>
        View("Statement", await Page(buyer, year, given, given.FirstOrDefault() is { } latest ? StatementForm.Of(latest.Words) : new())));

    [HttpPost("")]
    public Task<IActionResult> Update(Guid id, int year, StatementForm form) => For(id, year, async (buyer, given) =>
    {
        // The same form sent twice gives one statement.
        if (!given.Any(s => s.Id == form.Key))
        {
            if (AnnualStatement.WhyNot(buyer, year, form.Words, current.Now) is { } reason) ModelState.AddModelError(form.FieldOf(reason), reason);
            if (!ModelState.IsValid) return this.Refused("Statement", await Page(buyer, year, given, form));
            db.AnnualStatements.Add(new AnnualStatement(buyer, year, form.Words, !current.Me.IsMemberOfBuyer(buyer.Id), current.Act, form.Key));
            await db.SaveChangesAsync();
        }
        this.Tell(StatementText.Saved);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Years", new { area = buyer.AreaCode, year })! + "#statements");
    });

    private async Task<IActionResult> For(Guid id, int year, Func<Buyer, IReadOnlyList<AnnualStatement>, Task<IActionResult>> work)
    {
        var buyer = await db.Buyers.SingleOrDefaultAsync(b => b.Id == id);
        if (buyer is not { AreaCode: not null } || year is <= 1990 or >= 2200 || !current.Me.CanSee(buyer)) return NotFound();
        if (!current.Me.CanStateYearOf(buyer)) return Forbid();
        return await work(buyer, await db.AnnualStatements.AsNoTracking().Where(s => s.BuyerId == id && s.Year == year).OrderByDescending(s => s.GivenAt).ThenByDescending(s => s.Id).ToListAsync());
    }

    private async Task<StatementPage> Page(Buyer buyer, int year, IReadOnlyList<AnnualStatement> given, StatementForm form)
    {
        var by = given.Select(s => s.GivenBy).Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(p => by.Contains(p.Id) && p.ClosedAt == null).ToDictionaryAsync(p => p.Id, p => p.Name);
        return new(buyer, year, form, [.. given.Select(s => StatementText.EarlierLine(names.GetValueOrDefault(s.GivenBy, StatementText.SomebodyGone), s.GivenAt, s.IsByStaff))]);
    }
}

/// <summary>Giving a statement, with who gave one before.</summary>
public sealed record StatementPage(Buyer Buyer, int Year, StatementForm Form, IReadOnlyList<string> Given)
{
    public string YearShown => AnnualFigures.NameOf(Year);
}

/// <summary>A buyer's statement as typed.</summary>
public sealed class StatementForm
{
    private const int Most = AnnualStatement.Longest;

    public Guid Key { get; set; } = Guid.CreateVersion7();
    [StringLength(Most, ErrorMessageResourceType = typeof(StatementText), ErrorMessageResourceName = nameof(StatementText.TooLong))] public string? ObjectivesEnglish { get; set; }
    [StringLength(Most, ErrorMessageResourceType = typeof(StatementText), ErrorMessageResourceName = nameof(StatementText.TooLong))] public string? ObjectivesWelsh { get; set; }
    [StringLength(Most, ErrorMessageResourceType = typeof(StatementText), ErrorMessageResourceName = nameof(StatementText.TooLong))] public string? StepsEnglish { get; set; }
    [StringLength(Most, ErrorMessageResourceType = typeof(StatementText), ErrorMessageResourceName = nameof(StatementText.TooLong))] public string? StepsWelsh { get; set; }
    [StringLength(Most, ErrorMessageResourceType = typeof(StatementText), ErrorMessageResourceName = nameof(StatementText.TooLong))] public string? WellbeingEnglish { get; set; }
    [StringLength(Most, ErrorMessageResourceType = typeof(StatementText), ErrorMessageResourceName = nameof(StatementText.TooLong))] public string? WellbeingWelsh { get; set; }
    [StringLength(Most, ErrorMessageResourceType = typeof(StatementText), ErrorMessageResourceName = nameof(StatementText.TooLong))] public string? ElsewhereEnglish { get; set; }
    [StringLength(Most, ErrorMessageResourceType = typeof(StatementText), ErrorMessageResourceName = nameof(StatementText.TooLong))] public string? ElsewhereWelsh { get; set; }

    public AnnualWords Words => new(Both(ObjectivesEnglish, ObjectivesWelsh), Both(StepsEnglish, StepsWelsh), Both(WellbeingEnglish, WellbeingWelsh), Both(ElsewhereEnglish, ElsewhereWelsh));

    /// <summary>The field that a reason is about: the missing half of the first part that is given in one language only.</summary>
    public string FieldOf(string reason)
    {
        if (reason != StatementText.BothLanguages) return nameof(ObjectivesEnglish);
        var (english, welsh, words) = Fields.First(f => !f.Words.IsEmpty && !f.Words.IsInBoth);
        return words.English is null ? english : welsh;
    }

    public static StatementForm Of(AnnualWords w) => new()
    {
        ObjectivesEnglish = w.Objectives.English, ObjectivesWelsh = w.Objectives.Welsh, StepsEnglish = w.Steps.English, StepsWelsh = w.Steps.Welsh,
        WellbeingEnglish = w.Wellbeing.English, WellbeingWelsh = w.Wellbeing.Welsh, ElsewhereEnglish = w.Elsewhere.English, ElsewhereWelsh = w.Elsewhere.Welsh,
    };

    private IEnumerable<(string English, string Welsh, OwnWords Words)> Fields =>
    [
        (nameof(ObjectivesEnglish), nameof(ObjectivesWelsh), Words.Objectives), (nameof(StepsEnglish), nameof(StepsWelsh), Words.Steps),
        (nameof(WellbeingEnglish), nameof(WellbeingWelsh), Words.Wellbeing), (nameof(ElsewhereEnglish), nameof(ElsewhereWelsh), Words.Elsewhere),
    ];

    private static OwnWords Both(string? english, string? welsh) => new(Typed(english), Typed(welsh));
    private static string? Typed(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim().ReplaceLineEndings("\n");
}
