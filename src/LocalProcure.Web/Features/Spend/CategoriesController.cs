using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Maps buyers' own words for what they bought to headings: what each rule maps, what another would, and what is left.</summary>
[Route("categories"), Authorize(Policy = Policies.Staff)]
public sealed class CategoriesController(AppDb db, Current current, CategoryEffects effects) : Controller
{
    private const int LeftShown = 8;

    [HttpGet("")]
    public async Task<IActionResult> Index(CategoryForm form, CancellationToken stop)
    {
        ModelState.Clear();
        return View("Categories", await Page(form, stop));
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(CategoryForm form, CancellationToken stop)
    {
        if (ExclusionWords.Plain(form.Words ?? "").Length == 0) ModelState.AddModelError(nameof(form.Words), SpendText.EnterWords);
        if (Headings.Find(form.Heading) is null) ModelState.AddModelError(nameof(form.Heading), CategoryText.ChooseHeading);
        if (form.Buyer is { } buyer && !await db.Buyers.AnyAsync(b => b.Id == buyer, stop)) return NotFound();
        if (!ModelState.IsValid) return this.Refused("Categories", await Page(form, stop));
        db.CategoryRules.Add(new CategoryRule(form.Buyer, form.Field, form.Words!, form.Heading!, current.Act));
        await db.SaveChangesAsync(stop);
        this.Tell(CategoryText.DoneAdded);
        return this.LocalRedirectSeeOther(Url.Action("Index")!);
    }

    /// <summary>Says what a rule would map, before it is made.</summary>
    [HttpPost("trial")]
    public IActionResult Try(CategoryForm form) => this.LocalRedirectSeeOther(Url.Action("Index", new { form.Field, form.Words, form.Heading, form.Buyer })!);

    [HttpPost("{id:guid}/end")]
    public async Task<IActionResult> End(Guid id, CancellationToken stop)
    {
        if (await db.CategoryRules.SingleOrDefaultAsync(r => r.Id == id, stop) is not { } rule) return NotFound();
        rule.End(current.Act);
        await db.SaveChangesAsync(stop);
        this.Tell(CategoryText.DoneEnded);
        return this.LocalRedirectSeeOther(Url.Action("Index")!);
    }

    private async Task<CategoriesPage> Page(CategoryForm form, CancellationToken stop)
    {
        var rules = await db.CategoryRules.AsNoTracking().OrderBy(r => r.AddedAt).ThenBy(r => r.Id).ToListAsync(stop);
        var inForce = rules.Where(r => r.EndedAt is null).ToList();
        // A heading need not be chosen yet: then the words are tried with one that no rule has.
        var tried = ExclusionWords.Plain(form.Words ?? "").Length == 0 ? null
            : new CategoryRule(form.Buyer, form.Field, form.Words!, Headings.Find(form.Heading)?.Key ?? Headings.All.Select(h => h.Key).FirstOrDefault(k => inForce.All(r => r.Heading != k), Headings.All.First().Key), Act.BySystem(DateTime.MaxValue));
        var picture = await effects.Look(inForce, tried, LeftShown, stop);
        var people = rules.Select(r => r.AddedBy).ToHashSet();
        return new CategoriesPage(form, rules, inForce, picture, await db.Buyers.AsNoTracking().OrderBy(b => b.Name).ToListAsync(stop),
            await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop));
    }
}

/// <summary>A rule being written.</summary>
public sealed class CategoryForm
{
    public ExclusionField Field { get; set; } = ExclusionField.Category;
    public string? Words { get; set; }
    public string? Heading { get; set; }
    public Guid? Buyer { get; set; }
}

/// <summary>The mapping with what it does.</summary>
public sealed record CategoriesPage(CategoryForm Form, IReadOnlyList<CategoryRule> All, IReadOnlyList<CategoryRule> Rules, CategoryPicture Picture, IReadOnlyList<Buyer> Buyers, IReadOnlyDictionary<Guid, string> People)
{
    /// <summary>Each rule added or ended is a version of the mapping.</summary>
    public int Version => All.Count + All.Count(r => r.EndedAt is not null);
    public DateTime? ChangedAt => All.SelectMany(r => new[] { r.AddedAt, r.EndedAt ?? r.AddedAt }).DefaultIfEmpty().Max() is var at && at == default ? null : at;

    public string BuyerName(Guid? id) => Buyers.FirstOrDefault(b => b.Id == id)?.NameShown ?? ImportText.AllBuyers;

    public IEnumerable<SelectListItem> BuyerChoices => Buyers.Select(b => new SelectListItem(b.NameShown, b.Id.ToString()));

    /// <summary>Our own headings first, then the CPV divisions.</summary>
    public IEnumerable<SelectListItem> HeadingChoices => Headings.All.OrderBy(h => h.Key.StartsWith("cpv-", StringComparison.Ordinal)).ThenBy(h => h.Shown, StringComparer.CurrentCulture)
        .Select(h => new SelectListItem(h.Key.StartsWith("cpv-", StringComparison.Ordinal) ? $"CPV {h.CpvDivision}: {h.Shown}" : h.Shown, h.Key));

    public IEnumerable<SelectListItem> FieldChoices => new[] { ExclusionField.Category, ExclusionField.Department, ExclusionField.Description }.Select(f => new SelectListItem(ExclusionText.Field(f), f.ToString()));
}
