using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Features.Shared;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LocalProcure.Web.Features.Planning;

/// <summary>What a planned tender is likely to ask of bidders, condition by condition.</summary>
[Route("planned/{id:guid}/conditions")]
public sealed class LikelyConditionsController(AppDb db, Current current) : OwnPlanController(db, current)
{
    [HttpGet("")]
    public IActionResult Index(Guid id) => View("LikelyConditions", Plan);

    [HttpGet("new")]
    public IActionResult New(Guid id, RequirementKind? kind) =>
        kind is { } chosen && Enum.IsDefined(chosen) ? View("LikelyCondition", new LikelyForm { Kind = chosen }) : View("LikelyKind");

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, LikelyForm form)
    {
        // Sent twice, it is there already.
        if (Find(form.Key) is null)
        {
            Check(form, null);
            if (!ModelState.IsValid) return this.Refused("LikelyCondition", form);
            Plan.AddCondition(form.Facts, Current.Act, form.Key);
            await Db.SaveChangesAsync();
        }
        return Back(id);
    }

    [HttpGet("{item:guid}")]
    public IActionResult Edit(Guid id, Guid item) => Find(item) is { } likely ? View("LikelyCondition", LikelyForm.From(likely)) : NotFound();

    [HttpPost("{item:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid item, LikelyForm form)
    {
        if (Find(item) is null) return NotFound();
        Check(form, item);
        if (!ModelState.IsValid) return this.Refused("LikelyCondition", form);
        Plan.ChangeCondition(item, form.Facts, Current.Act);
        await Db.SaveChangesAsync();
        return Back(id);
    }

    [HttpPost("{item:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid item)
    {
        // A second click finds it gone already.
        if (Find(item) is not null)
        {
            Plan.RemoveCondition(item, Current.Act);
            await Db.SaveChangesAsync();
        }
        return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
    }

    private IActionResult Back(Guid id)
    {
        this.Tell(TeamingText.LikelySaved);
        return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
    }

    private LikelyCondition? Find(Guid item) => Plan.Conditions.FirstOrDefault(c => c.Id == item);

    private void Check(LikelyForm form, Guid? changing)
    {
        if (!ModelState.IsValid || Plan.WhyNotAsk(form.Facts, changing) is not { } reason) return;
        ModelState.AddModelError(RequirementRules.WhyNotRule(form.Facts) == reason ? nameof(form.Rule) : reason == RequirementText.EnterName ? nameof(form.NameEnglish)
            : reason == RequirementText.EnterPounds || reason == RequirementText.EnterNumber ? nameof(form.Least) : nameof(form.What), reason);
    }
}

/// <summary>One likely condition as typed. Which proof counts is for the tender: here it is the plainest lawful one.</summary>
public sealed class LikelyForm
{
    public Guid Key { get; set; } = Guid.CreateVersion7();
    [Required(ErrorMessageResourceType = typeof(RequirementText), ErrorMessageResourceName = nameof(RequirementText.ChooseKind))] public RequirementKind? Kind { get; set; }
    [StringLength(RequirementLengths.Key)] public string? What { get; set; }
    [StringLength(20)] public string? AnotherCode { get; set; }
    [StringLength(RequirementLengths.Name, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? NameEnglish { get; set; }
    [StringLength(RequirementLengths.Name, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? NameWelsh { get; set; }
    [StringLength(30)] public string? Least { get; set; }
    [Required(ErrorMessageResourceType = typeof(RequirementText), ErrorMessageResourceName = nameof(RequirementText.ChooseRule))] public GroupRule? Rule { get; set; }
    public bool IsEssential { get; set; } = true;

    private RequirementKind Chosen => Kind ?? RequirementKind.Insurance;

    public RequirementFacts Facts => new(Chosen, Chosen == RequirementKind.Skill && !string.IsNullOrWhiteSpace(AnotherCode) ? CpvTree.Find(AnotherCode)?.Code ?? AnotherCode.Trim() : What ?? "",
        new(Typing.OrNull(NameEnglish), Typing.OrNull(NameWelsh)), Chosen.IsMoney() ? Typed.Pounds(Least) : Typed.Whole(Least), Rule ?? GroupRule.Any, Chosen.Proofs()[0], IsEssential);

    public static LikelyForm From(LikelyCondition likely) => new()
    {
        Key = likely.Id, Kind = likely.Facts.Kind, What = likely.Facts.Key, NameEnglish = likely.Facts.Name.English, NameWelsh = likely.Facts.Name.Welsh, Rule = likely.Facts.Rule, IsEssential = likely.Facts.IsEssential,
        Least = likely.Facts.Value is not { } value ? null : (likely.Facts.Kind.IsMoney() ? value / 100m : value).ToString("0.##", CultureInfo.InvariantCulture),
    };

    /// <summary>The plan's own codes and every broader one.</summary>
    public IReadOnlyList<SelectListItem> Skills(PlannedProcurement plan) =>
        [.. plan.CpvCodes.SelectMany(c => CpvTree.PathTo(c.Code)).Append(CpvTree.Find(What ?? "")).OfType<CpvCode>().DistinctBy(c => c.Code).OrderBy(c => c.Code, StringComparer.Ordinal).Select(c => Titles.Option(c, TenderText.CodeAndTitle(c)))];

    /// <summary>The plan's areas first, then every other.</summary>
    public static IReadOnlyList<SelectListItem> Areas(PlannedProcurement plan) =>
        [.. plan.Areas.Select(a => Domain.Places.Areas.Find(a.Code)).OfType<Area>().Concat(Domain.Places.Areas.ToChooseIn(Domain.Places.Areas.Wales)).Concat(Domain.Places.Areas.ToChooseIn(Domain.Places.Areas.England))
            .DistinctBy(a => a.Code).Select(a => new SelectListItem(a.Name, a.Code))];
}
