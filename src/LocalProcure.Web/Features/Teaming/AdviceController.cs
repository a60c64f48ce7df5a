using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>For a buyer's officers, before they publish: how many firms their conditions let in. Numbers without names or places; asking changes nothing.</summary>
[Authorize(Policy = Policies.SecondStep)]
public sealed class AdviceController(AppDb db, Current current) : Controller
{
    [HttpGet("tenders/{id:guid}/advice")]
    public async Task<IActionResult> ForTender(Guid id, WhatIfForm form)
    {
        if (await db.Tenders.AsNoTracking().OwnedBy(current.Person).Include(t => t.Requirements).Include(t => t.CpvCodes).AsSplitQuery().SingleOrDefaultAsync(t => t.Id == id) is not { } tender) return NotFound();
        if (!current.Person.CanWrite(tender)) return Forbid();
        var back = tender.IsUnpublished ? $"/tenders/{id}/conditions" : $"/tenders/{id}";
        return await Show(new(tender.Title, back, $"/tenders/{id}/advice", tender.JointBidsWelcome != false, [.. tender.Requirements.OrderBy(r => r.Position)], Trades(tender.CpvCodes.Select(c => c.Code), tender.Requirements), tender.NextClosing?.UkDate()), form);
    }

    [HttpGet("planned/{id:guid}/advice")]
    public async Task<IActionResult> ForPlan(Guid id, WhatIfForm form)
    {
        if (await db.PlannedProcurements.AsNoTracking().OwnedBy(current.Person).Include(p => p.CpvCodes).SingleOrDefaultAsync(p => p.Id == id) is not { } plan) return NotFound();
        if (!current.Person.CanWrite(plan)) return Forbid();
        return await Show(new(plan.Title, $"/planned/{id}", $"/planned/{id}/advice", plan.JointBidsWelcome != false, plan.Requirements, Trades(plan.CpvCodes.Select(c => c.Code), plan.Requirements), plan.TenderExpectedOn), form);
    }

    private async Task<IActionResult> Show(AdviceSubject subject, WhatIfForm form)
    {
        var today = current.Now.UkDate();
        var law = await db.LoadFigures();
        var time = FormingTime.Until(subject.Until, law.At(FigureLine.GroupForming, today), today);
        var since = law.Rows.Where(r => r.Line == FigureLine.GroupForming && r.From <= today).Select(r => (DateOnly?)r.From).Max();
        var asked = Asked.Essential(subject.Requirements);
        var (firms, said) = await Market(subject.Codes, today);
        // The number of those with a profile: what nobody told anything about could still be pointed at.
        var tells = asked.Count > 0 && said >= MarketAdvice.FewestFirms;
        var chosen = asked.FirstOrDefault(a => a.Requirement.Id == form.Condition)?.Requirement;
        long? value = chosen is null || string.IsNullOrWhiteSpace(form.Figure) ? null : chosen.Kind.IsMoney() ? Typed.Pounds(form.Figure) : Typed.Whole(form.Figure);
        if (!string.IsNullOrWhiteSpace(form.Figure) && chosen is not null && (value is not > 0 || chosen.Shape != RequirementShape.Amount)) ModelState.AddModelError("Form.Figure", TeamingText.FigureWrong);
        var then = tells && chosen is not null && ModelState.IsValid ? MarketAdvice.WhatIf(asked, firms, chosen.Id, value) : null;
        var page = new AdvicePage(subject, tells ? MarketAdvice.Of(asked, firms) : null, asked.Count, firms.Count, said, time, since, form, chosen, value, then);
        return ModelState.IsValid ? View("Advice", page) : this.Refused("Advice", page);
    }

    /// <summary>The lines of work: what is bought, and what must have been done before.</summary>
    private static IReadOnlyList<string> Trades(IEnumerable<string> bought, IEnumerable<Requirement> asked) => [.. bought.Concat(asked.Where(r => r.Kind == RequirementKind.Skill).Select(r => r.Key)).Distinct()];

    /// <summary>Firms of the line of work, wherever they are, with what the finder may count; and how many of them have told anything.</summary>
    private async Task<(IReadOnlyList<MarketFirm> Firms, int Said)> Market(IReadOnlyList<string> codes, DateOnly day)
    {
        var ids = new HashSet<Guid>();
        foreach (var code in codes.Select(CpvTree.Find).OfType<CpvCode>())
            ids.UnionWith(await db.Firms.Where(f => f.MergedIntoId == null && (f.IsListed || f.IsOpenToTeaming)).Doing(code).Select(f => f.Id).ToListAsync());
        var firms = db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id));
        var open = (await firms.Where(f => f.IsOpenToTeaming).Select(f => f.Id).ToListAsync()).ToHashSet();
        var shown = await db.LoadEvidence(firms, day, Audience.Finder);
        return ([.. shown.Select(e => new MarketFirm(e.AsCandidate(), open.Contains(e.FirmId)))],
            shown.Count(e => e.Capabilities.Count + e.Amounts.Count + e.Papers.Count + e.Areas.Count > 0));
    }
}

/// <summary>What the advice is about.</summary>
/// <param name="Until">The day by which a group must stand: a tender's closing, or a plan's tender.</param>
public sealed record AdviceSubject(OwnWords Title, string Back, string Path, bool TakesGroups, IReadOnlyList<Requirement> Requirements, IReadOnlyList<string> Codes, DateOnly? Until);

/// <summary>What a buyer tries.</summary>
public sealed class WhatIfForm
{
    public Guid? Condition { get; set; }
    [StringLength(30)] public string? Figure { get; set; }
}

/// <summary>The advice; null where there is nothing to ask about, or too few firms to speak of.</summary>
public sealed record AdvicePage(AdviceSubject Subject, MarketAdvice? Advice, int Asked, int Firms, int Said, FormingTime? Time, DateOnly? FigureSince, WhatIfForm Form, Requirement? Tried, long? TriedValue, MarketView? Then);
