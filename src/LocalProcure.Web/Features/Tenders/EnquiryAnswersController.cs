using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Answering what firms asked, for everybody to read.</summary>
[Route("tenders/{id:guid}/enquiries/{item:guid}/answer")]
public sealed class EnquiryAnswersController(AppDb db, Current current, Hearers hearers, Links links) : DraftController(db, current)
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid item) =>
        await Find(item) is { } enquiry ? Page(AnswerForm.From(enquiry), "Answer") : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid item, AnswerForm form)
    {
        if (await Find(item) is not { } enquiry) return NotFound();
        if (Enquiry.WhyNotAnswer(Tender, Current.Now) is { } late) ModelState.AddModelError("", late);
        if (ModelState.IsValid && Enquiry.WhyNotReply(Tender, form.Published, form.Answer, form.OneLanguageBecause.OrNull()) is { } reason)
            ModelState.AddModelError(form.Answer.IsInBoth ? nameof(form.QuestionWelsh) : nameof(form.AnswerWelsh), reason);
        // Everyone interested hears of an answer: found before it is written, since writing cannot wait.
        var told = await hearers.Of(id, Current.Now);
        var change = ModelState.IsValid && form.ChangesTender ? await ChangeFor(id) : null;
        var next = change is null ? Url.Action("Show", "Tenders", new { id }) + "#enquiries" : Url.Action("Show", "TenderChanges", new { id })!;
        return await Save(form, AnswerForm.From(enquiry), "Answer", () =>
        {
            var isFirst = !enquiry.IsAnswered;
            enquiry.Reply(Tender, form.Published, form.Answer, form.OneLanguageBecause.OrNull(), change, Current.Act);
            foreach (var hearer in told) Db.Emails.Add(TenderMail.Answered(hearer, Tender, enquiry, isFirst, links, Current.Now));
            this.Tell(TenderText.AnsweredNow);
        }, next);
    }

    /// <summary>The change under way, or a new one: the answer says something that the tender does not say yet.</summary>
    private async Task<TenderChange> ChangeFor(Guid id)
    {
        if (await Db.TenderChanges.UnderWay(id).SingleOrDefaultAsync() is { } underWay) return underWay;
        var begun = new TenderChange(Tender, Current.Act);
        Db.TenderChanges.Add(begun);
        return begun;
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

    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? OneLanguageBecause { get; set; }
    /// <summary>The answer says something that the tender does not: a change follows.</summary>
    public bool ChangesTender { get; set; }

    public OwnWords Published => new(QuestionEnglish.OrNull(), QuestionWelsh.OrNull());
    public OwnWords Answer => new(AnswerEnglish.OrNull(), AnswerWelsh.OrNull());

    public static AnswerForm From(Enquiry enquiry)
    {
        var question = enquiry.IsAnswered ? enquiry.Published : enquiry.Asked;
        return new() { QuestionEnglish = question.English, QuestionWelsh = question.Welsh, AnswerEnglish = enquiry.Answer.English, AnswerWelsh = enquiry.Answer.Welsh, OneLanguageBecause = enquiry.OneLanguageBecause };
    }

    public override IEnumerable<(string Name, string? Value)> Fields() =>
        [(TenderText.QuestionEnglish, QuestionEnglish), (TenderText.QuestionWelsh, QuestionWelsh), (TenderText.AnswerEnglish, AnswerEnglish), (TenderText.AnswerWelsh, AnswerWelsh), (QuestionsText.WhyOneLanguage, OneLanguageBecause), (QuestionsText.ChangesTender, ChangesTender ? TenderText.Yes : null)];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Published.IsEmpty) yield return new(TenderText.EnterQuestion, [nameof(QuestionEnglish)]);
        if (Answer.IsEmpty) yield return new(TenderText.EnterAnswer, [nameof(AnswerEnglish)]);
    }
}
