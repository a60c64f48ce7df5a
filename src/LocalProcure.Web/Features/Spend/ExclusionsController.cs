using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Rules that keep payments out of the base: what each takes out, and what others would.</summary>
[Route("exclusions"), Authorize(Policy = Policies.Staff)]
public sealed class ExclusionsController(AppDb db, Current current, ExclusionEffects effects) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ExclusionForm form, CancellationToken stop)
    {
        ModelState.Clear();
        return View("Exclusions", await Page(form, stop));
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(ExclusionForm form, CancellationToken stop)
    {
        if (form.Field is null) ModelState.AddModelError(nameof(form.Field), ExclusionText.ChooseField);
        if (ExclusionWords.Plain(form.Words ?? "").Length == 0) ModelState.AddModelError(nameof(form.Words), SpendText.EnterWords);
        if (form.Reason is null) ModelState.AddModelError(nameof(form.Reason), ExclusionText.ChooseReason);
        if (form.Buyer is { } buyer && !await db.Buyers.AnyAsync(b => b.Id == buyer, stop)) return NotFound();
        if (!ModelState.IsValid) return this.Refused("Exclusions", await Page(form, stop));
        var words = form.Words!.Trim();
        db.ExclusionRules.Add(new ExclusionRule(form.Buyer, form.Field!.Value, words.Length > ExclusionRule.LongestWords ? words[..ExclusionRule.LongestWords] : words, form.Reason!.Value, current.Act));
        await db.SaveChangesAsync(stop);
        this.Tell(ExclusionText.DoneAdded);
        return this.LocalRedirectSeeOther(Url.Action("Index")!);
    }

    /// <summary>Says what a rule would move, before it is made.</summary>
    [HttpPost("trial")]
    public IActionResult Try(ExclusionForm form) =>
        this.LocalRedirectSeeOther(Url.Action("Index", new { form.Field, form.Words, form.Reason, form.Buyer })!);

    [HttpPost("{id:guid}/end")]
    public async Task<IActionResult> End(Guid id, CancellationToken stop)
    {
        if (await db.ExclusionRules.SingleOrDefaultAsync(r => r.Id == id, stop) is not { } rule) return NotFound();
        rule.End(current.Act);
        await db.SaveChangesAsync(stop);
        this.Tell(ExclusionText.DoneEnded);
        return this.LocalRedirectSeeOther(Url.Action("Index")!);
    }

    private async Task<ExclusionsPage> Page(ExclusionForm form, CancellationToken stop)
    {
        var rules = await db.ExclusionRules.AsNoTracking().OrderBy(r => r.AddedAt).ThenBy(r => r.Id).ToListAsync(stop);
        var inForce = rules.Where(r => r.EndedAt is null).ToList();
        var offered = ExclusionRule.Suggested.Where(s => !inForce.Any(r => r.BuyerId is null && r.Field == s.Field && ExclusionWords.Plain(r.Words) == ExclusionWords.Plain(s.Words))).ToList();
        Probe? tried = form is { Field: { } field, Words: { } words } && ExclusionWords.Plain(words).Length > 0 ? new Probe(field, words, form.Buyer, form.Reason ?? ExclusionReason.Other) : null;
        var picture = await effects.Of(inForce, [.. offered.Select(s => new Probe(s.Field, s.Words, null, s.Reason)), .. tried is null ? Array.Empty<Probe>() : [tried]], stop);
        var people = rules.Select(r => r.AddedBy).ToHashSet();
        return new ExclusionsPage(
            form, [.. inForce.Select((r, i) => (r, picture.Rules[i]))], [.. offered.Select((s, i) => (s.Field, s.Words, s.Reason, picture.Trials[i].Moves)).Where(s => s.Moves.Lines > 0)],
            tried is null ? null : picture.Trials[^1], rules.Count + rules.Count(r => r.EndedAt is not null), rules.SelectMany(r => new[] { r.AddedAt, r.EndedAt ?? r.AddedAt }).DefaultIfEmpty().Max(), picture.From, picture.To, await db.Buyers.AsNoTracking().OrderBy(b => b.Name).ToListAsync(stop),
            await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop));
    }
}

/// <summary>A rule being written.</summary>
public sealed class ExclusionForm
{
    public ExclusionField? Field { get; set; }
    public string? Words { get; set; }
    public ExclusionReason? Reason { get; set; }
    public Guid? Buyer { get; set; }
}

/// <summary>The rules with what they move.</summary>
public sealed record ExclusionsPage(
    ExclusionForm Form, IReadOnlyList<(ExclusionRule Rule, RuleEffect Effect)> Rules, IReadOnlyList<(ExclusionField Field, string Words, ExclusionReason Reason, Effect Moves)> Offered,
    TrialEffect? Tried, int Version, DateTime ChangedAt, DateOnly? From, DateOnly? To, IReadOnlyList<Buyer> Buyers, IReadOnlyDictionary<Guid, string> People);
