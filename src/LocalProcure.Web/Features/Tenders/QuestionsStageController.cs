using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Closing the questions stage, once the time is over and everything is answered.</summary>
[Route("tenders/{id:guid}/questions-stage")]
public sealed class QuestionsStageController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpPost("closing")]
    public async Task<IActionResult> Create(Guid id)
    {
        // A second click finds it done.
        if (Tender.QuestionsClosedAt is null)
        {
            Tender.CloseQuestions(await Db.Enquiries.Unanswered(id).CountAsync(), Current.Act);
            await Db.SaveChangesAsync();
        }
        this.Tell(QuestionsText.StageClosedNow);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Tenders", new { id }) + "#enquiries");
    }

    protected override bool MustBeUnpublished => false;
}
