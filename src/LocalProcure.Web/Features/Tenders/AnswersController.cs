using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Answering what firms asked, for everybody to read.</summary>
[Route("tenders/{id:guid}/enquiries/{item:guid}/answer")]
public sealed class AnswersController(AppDb db, Current current, Links links) : DraftController(db, current)
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid item) =>
        await Find(item) is { } enquiry ? Page(AnswerForm.From(enquiry), "Answer") : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid item, AnswerForm form)
    {
        if (await Find(item) is not { } enquiry) return NotFound();
        if (Enquiry.WhyNotAnswer(Tender, Current.Now) is { } reason) ModelState.AddModelError("", reason);
        var isFirst = !enquiry.IsAnswered;
        return await Save(form, AnswerForm.From(enquiry), "Answer", () =>
        {
            enquiry.Reply(Tender, form.Published, form.Answer, Current.Act);
            if (isFirst) Tell(enquiry, id);
        }, Url.Action("Show", "Tenders", new { id }) + "#enquiries");
    }

    private void Tell(Enquiry enquiry, Guid id)
    {
        var hearers = Db.People.Where(p => p.ClosedAt == null && (p.Id == enquiry.AskedBy || Db.Watches.Any(w => w.TenderId == id && w.PersonId == p.Id))).ToList();
        foreach (var person in hearers) Db.Emails.Add(TenderMail.Answered(person, Tender, enquiry, links, Current.Now));
        this.Tell(TenderText.AnsweredNow);
    }

    private async Task<Enquiry?> Find(Guid item)
    {
        var enquiry = await Db.Enquiries.SingleOrDefaultAsync(e => e.Id == item && e.TenderId == Tender.Id);
        ViewData["Enquiry"] = enquiry;
        return enquiry;
    }

    protected override bool MustBeUnpublished => false;
}

/// <summary>The question as it will be published, and its answer, as typed.</summary>
public sealed class AnswerForm : PartForm, IValidatableObject
{
    [StringLength(TenderLengths.Enquiry, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? QuestionEnglish { get; set; }
    [StringLength(TenderLengths.Enquiry, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? QuestionWelsh { get; set; }
    [StringLength(TenderLengths.Answer, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? AnswerEnglish { get; set; }
    [StringLength(TenderLengths.Answer, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? AnswerWelsh { get; set; }

    public OwnWords Published => new(QuestionEnglish.OrNull(), QuestionWelsh.OrNull());
    public OwnWords Answer => new(AnswerEnglish.OrNull(), AnswerWelsh.OrNull());

    public static AnswerForm From(Enquiry enquiry)
    {
        var question = enquiry.IsAnswered ? enquiry.Published : enquiry.Asked;
        return new() { QuestionEnglish = question.English, QuestionWelsh = question.Welsh, AnswerEnglish = enquiry.Answer.English, AnswerWelsh = enquiry.Answer.Welsh };
    }

    public override IEnumerable<(string Name, string? Value)> Fields() =>
        [(TenderText.QuestionEnglish, QuestionEnglish), (TenderText.QuestionWelsh, QuestionWelsh), (TenderText.AnswerEnglish, AnswerEnglish), (TenderText.AnswerWelsh, AnswerWelsh)];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Published.IsEmpty) yield return new(TenderText.EnterQuestion, [nameof(QuestionEnglish)]);
        if (Answer.IsEmpty) yield return new(TenderText.EnterAnswer, [nameof(AnswerEnglish)]);
    }
}
