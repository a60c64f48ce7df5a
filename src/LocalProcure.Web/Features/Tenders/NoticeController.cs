using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>The notice on Sell2Wales or Find a Tender that must come first when the law asks for one.</summary>
[Route("tenders/{id:guid}/notice")]
public sealed class NoticeController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet]
    public IActionResult Edit(Guid id) => Page(NoticeForm.From(Tender), "Notice");

    [HttpPost]
    public Task<IActionResult> Update(Guid id, NoticeForm form)
    {
        // Both left empty takes a notice off that was recorded by mistake.
        if (form.IsEmpty)
        {
            ModelState.Clear();
            return Save(form, NoticeForm.From(Tender), "Notice", () => Tender.RecordNotice(null, Current.Act));
        }
        return Save(form, NoticeForm.From(Tender), "Notice", () => Tender.RecordNotice(new(form.Reference!.Trim(), form.Moment!.Value), Current.Act));
    }

    protected override string? WhyNotWrite(Tender tender) => tender.WhyNotRecordNotice(Current.Now);
}

/// <summary>The notice's reference and when it appeared, as typed.</summary>
public sealed class NoticeForm : MomentForm
{
    [Required(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.EnterNoticeReference))]
    [StringLength(TenderLengths.NoticeReference, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? Reference { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Reference) && Date.IsEmpty && string.IsNullOrWhiteSpace(Time);

    public static NoticeForm From(Tender tender)
    {
        var form = From<NoticeForm>(tender.Notice?.PublishedAt, null);
        form.Reference = tender.Notice?.Reference;
        return form;
    }

    public override IEnumerable<(string Name, string? Value)> Fields() => [(TenderText.NoticeReference, Reference), .. base.Fields()];
}
