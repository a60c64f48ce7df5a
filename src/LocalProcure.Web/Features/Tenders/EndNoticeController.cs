using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>The procurement termination notice of what ended without a contract (s.55): its reference and when it appeared.</summary>
[Route("tenders/{id:guid}/end-notice")]
public sealed class EndNoticeController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet]
    public IActionResult Edit(Guid id)
    {
        if (Tender.WithdrawnAt is null) return NotFound();
        var form = MomentForm.From<NoticeForm>(Tender.EndNotice?.PublishedAt, null);
        form.Reference = Tender.EndNotice?.Reference;
        return View("EndNotice", form);
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, NoticeForm form)
    {
        if (Tender.WithdrawnAt is null) return NotFound();
        var notice = ModelState.IsValid ? new StatutoryNotice(form.Reference!.Trim(), form.Moment!.Value) : null;
        if (notice is not null && Tender.WhyNotRecordEnd(notice, Current.Now) is { } reason) ModelState.AddModelError(nameof(form.Date), reason);
        if (!ModelState.IsValid) return this.Refused("EndNotice", form);
        if (Tender.EndNotice != notice)
        {
            Tender.RecordEndNotice(notice!, Current.Act);
            await Db.SaveChangesAsync();
        }
        this.Tell(TenderText.EndNoticeSaved);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Tenders", new { id })!);
    }

    protected override bool MustBeUnpublished => false;
}
