using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>The conditions of participation of a draft.</summary>
[Route("tenders/{id:guid}/conditions")]
public sealed class ConditionsController(AppDb db, Current current) : DraftController(db, current)
{
    protected override bool IsChangeable => true;

    [HttpGet]
    public IActionResult Index(Guid id) => View("Conditions", Tender);

    /// <summary>First what it is about, then the fields that go with that.</summary>
    [HttpGet("new")]
    public IActionResult New(Guid id, RequirementKind? kind) =>
        kind is { } chosen && Enum.IsDefined(chosen) ? View("Condition", ConditionForm.New(chosen)) : View("ConditionKind");

    [HttpPost]
    public Task<IActionResult> Create(Guid id, ConditionForm form)
    {
        var isThere = Find(form.Key) is not null;
        if (!isThere) Check(form, null);
        return Add(form, isThere, "Condition", () => Tender.AddRequirement(form.Facts, Current.Act, form.Key), Url.Action("Index", new { id })!);
    }

    [HttpGet("{item:guid}")]
    public IActionResult Edit(Guid id, Guid item) => Find(item) is { } requirement ? Page(ConditionForm.From(requirement), "Condition") : NotFound();

    [HttpPost("{item:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid item, ConditionForm form)
    {
        if (Find(item) is not { } requirement) return NotFound();
        Check(form, item);
        return await Save(form, ConditionForm.From(requirement), "Condition", () => Tender.ChangeRequirement(item, form.Facts, Current.Act), Url.Action("Index", new { id })!);
    }

    [HttpPost("{item:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid item)
    {
        // A second click finds it gone already.
        if (Find(item) is not null)
        {
            Tender.RemoveRequirement(item, Current.Act);
            await Keep();
        }
        return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
    }

    private Requirement? Find(Guid item) => Tender.Requirements.FirstOrDefault(r => r.Id == item);

    private void Check(ConditionForm form, Guid? changing)
    {
        if (!ModelState.IsValid || RequirementRules.WhyNot(Tender, form.Facts, changing) is not { } reason) return;
        var facts = form.Facts;
        ModelState.AddModelError(RequirementRules.WhyNotProof(facts) == reason ? nameof(form.Proof) : RequirementRules.WhyNotRule(facts) == reason ? nameof(form.Rule)
            : reason == RequirementText.EnterName ? nameof(form.NameEnglish) : reason == RequirementText.EnterPounds || reason == RequirementText.EnterNumber ? nameof(form.Least)
            : reason == LotText.LotOfTender ? nameof(form.Lots) : nameof(form.What), reason);
    }
}
