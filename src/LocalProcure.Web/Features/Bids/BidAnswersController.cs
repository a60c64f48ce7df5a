using LocalProcure.Domain.Bids;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Writing the answer to one question.</summary>
[Route("bids/{id:guid}/answers/{questionId:guid}")]
public class BidAnswersController(OwnBids bids, BidHistory history) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid questionId)
    {
        if (await bids.Find(id) is not { } own || own.Questions.FirstOrDefault(q => q.Id == questionId) is not { } question) return NotFound();
        var answer = own.Content.AnswerTo(questionId);
        return View("Answer", new AnswerPage(own, question, new AnswerForm { Text = answer?.Text, Meets = answer?.Meets, Was = AnswerPage.Fingerprint(answer) }, null));
    }

    [HttpPost]
    [RequestSizeLimit(1_000_000)]
    public async Task<IActionResult> Update(Guid id, Guid questionId, AnswerForm form)
    {
        if (await bids.Find(id) is not { } own || own.Questions.FirstOrDefault(q => q.Id == questionId) is not { } question) return NotFound();
        var mine = new BidAnswer(questionId, (form.Text ?? "").Trim().ReplaceLineEndings("\n"), question.CriterionId is null ? form.Meets : null);
        var section = SectionRef.Of(questionId);
        if (question.CriterionId is null && form.Meets is null) ModelState.AddModelError(nameof(form.Meets), BidText.SayWhetherYouMeet);
        if (!ModelState.IsValid) return this.Refused("Answer", new AnswerPage(own, question, form, null));

        // Too many words are kept, so that nothing typed is lost; readiness refuses them at submission.
        var shown = await history.Shown(own, questionId, form.Was);
        BidAnswer? theirs = null;
        var merged = false;
        OwnBid? changed;
        try
        {
            changed = await bids.Change(id, now =>
            {
                var saved = now.Content.AnswerTo(questionId);
                (theirs, merged) = (null, false);
                if (AnswerPage.Fingerprint(saved) == form.Was || saved is null || saved == mine) return saved != mine ? now.Content.WithAnswer(mine) : null;
                if (AnswerPage.Together(shown, mine, saved) is not { } both) { theirs = saved; return null; }
                merged = both != mine;
                return both != saved ? now.Content.WithAnswer(both) : null;
            });
        }
        catch (RuleBroken broken)
        {
            // Closed or submitted meanwhile: what was typed is kept all the same.
            await history.KeepAside(own, section, DraftWords.Of(mine));
            ModelState.AddModelError("", SectionText.KeptAside(broken.Message));
            return this.Refused("Answer", new AnswerPage((await bids.Find(id))!, question, form, null));
        }
        if (theirs is not null)
        {
            await history.KeepAside(own, section, DraftWords.Of(mine));
            ModelState.AddModelError(nameof(form.Text), SectionText.Clash(await history.LastWriter(own, section)));
            ModelState.SetModelValue(nameof(form.Was), AnswerPage.Fingerprint(theirs), AnswerPage.Fingerprint(theirs));
            return this.Refused("Answer", new AnswerPage((await bids.Find(id))!, question, form, theirs, TextDiff.Of(shown?.Text ?? "", theirs.Text)));
        }
        if (changed is null) return NotFound();
        if (merged)
        {
            this.Tell(SectionText.Merged(await history.WriterBefore(own, section)));
            return this.LocalRedirectSeeOther(Url.Action(nameof(Edit), new { id, questionId })!);
        }
        this.Tell(BidText.Saved);
        var next = form.Then == "next" ? changed.Questions.SkipWhile(q => q.Id != questionId).Skip(1).FirstOrDefault() : null;
        return this.LocalRedirectSeeOther(next is null ? Url.Action("Show", "Bids", new { id })! : Url.Action(nameof(Edit), new { id, questionId = next.Id })!);
    }
}
