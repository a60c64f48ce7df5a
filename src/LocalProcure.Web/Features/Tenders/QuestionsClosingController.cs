using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Until when firms may ask; empty means the usual time before closing.</summary>
[Route("tenders/{id:guid}/questions-closing")]
public sealed class QuestionsClosingController(AppDb db, Current current) : DraftController(db, current)
{
    protected override bool IsChangeable => true;

    [HttpGet]
    public IActionResult Edit(Guid id) => Page(MomentForm.From<QuestionsClosingForm>(Tender.QuestionsCloseAt, null), "QuestionsClosing");

    [HttpPost]
    public Task<IActionResult> Update(Guid id, QuestionsClosingForm form)
    {
        var saved = MomentForm.From<QuestionsClosingForm>(Tender.QuestionsCloseAt, null);
        if (form.IsEmpty)
        {
            ModelState.Clear();
            var usual = Change is null ? (DateTime?)null : Tender.UsualQuestionsClose(Tender.ClosesAt!.Value, Current.Now);
            return Save(form, saved, "QuestionsClosing", () => Tender.SetQuestionsClosing(usual, Current.Act));
        }
        if (ModelState.IsValid && form.Moment != Tender.QuestionsCloseAt && Tender.WhyNotQuestionsClose(form.Moment, Current.Now) is { } reason) ModelState.AddModelError(nameof(form.Date), reason);
        return Save(form, saved, "QuestionsClosing", () => Tender.SetQuestionsClosing(form.Moment, Current.Act));
    }
}

/// <summary>The end of questions as typed.</summary>
public sealed class QuestionsClosingForm : MomentForm
{
    public bool IsEmpty => Date.IsEmpty && string.IsNullOrWhiteSpace(Time);
}
