using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>What is bought: its category and CPV codes, found by plain words.</summary>
[Route("tenders/{id:guid}/classification")]
public sealed class ClassificationController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet]
    public IActionResult Edit(Guid id) => Page(ClassificationForm.From(Tender), "Classification");

    [HttpPost]
    public Task<IActionResult> Update(Guid id, ClassificationForm form)
    {
        form.Codes = [.. form.Codes.Select(c => CpvTree.Find(c)?.Code).OfType<string>().Distinct()];
        ModelState.Remove(nameof(form.Codes));
        // "Find codes" looks without saving; the ticks made so far stay.
        if (form.Do == "find") return Task.FromResult<IActionResult>(Request.IsHtmx() ? PartialView("_CpvChoices", form) : View("Classification", form));
        return Save(form, ClassificationForm.From(Tender), "Classification", () => Tender.Classify(form.Category, form.Codes, Current.Act));
    }
}

/// <summary>Category and codes as chosen, and the words being looked for.</summary>
public sealed class ClassificationForm : PartForm
{
    public TenderCategory? Category { get; set; }
    [MaxLength(100)]
    public List<string> Codes { get; set; } = [];
    [StringLength(100)]
    public string? Find { get; set; }
    [StringLength(10)]
    public string? Do { get; set; }

    public static ClassificationForm From(Tender tender) => new() { Category = tender.Category, Codes = [.. tender.CpvCodes.Select(c => c.Code).Order()] };

    public IReadOnlyList<CpvCode> Chosen => [.. Codes.Select(CpvTree.Find).OfType<CpvCode>().OrderBy(c => c.Code, StringComparer.Ordinal)];

    public IReadOnlyList<CpvCode> Found => string.IsNullOrWhiteSpace(Find) ? [] : [.. CpvTree.Search(Find).Where(c => !Codes.Contains(c.Code))];

    public override IEnumerable<(string Name, string? Value)> Fields() =>
        [(TenderText.Category, Category?.Show()), (TenderText.CpvCodes, string.Join(", ", Codes.Order(StringComparer.Ordinal)))];
}
