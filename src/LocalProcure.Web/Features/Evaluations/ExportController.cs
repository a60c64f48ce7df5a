using System.Globalization;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>The whole evaluation as rows: each individual score, each agreed one, each price with its working, each total. Blind until everyone has handed in.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/evaluation.csv")]
public class ExportController(EvaluationRoom rooms) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        RuleBroken.If(room.Panel.AllFinished ? null : EvaluationText.ExportWaits);
        return File(Rows(room).ToBytes(), "text/csv; charset=utf-8", $"evaluation-{room.Tender.Reference}.csv");
    }

    private static CsvRows Rows(Room room)
    {
        var csv = new CsvRows(EvaluationText.Lot, EvaluationText.Bidder, EvaluationText.Kind, EvaluationText.Criterion, EvaluationText.Question, EvaluationText.ByWhom, EvaluationText.Points, EvaluationText.Reason);
        foreach (var lot in room.Lots)
            foreach (var bid in lot.Bids)
                foreach (var row in Of(room, lot, bid.Id)) csv.Add([lot.Name ?? "", room.Bidders[bid.Id].Name, .. row]);
        foreach (var bid in room.SetAside)
            foreach (var concern in room.Concerns.Where(c => c.BidId == bid.Id && c.SetsAside))
                csv.Add("", room.Bidders[bid.Id].Name, EvaluationText.SetAside, "", "", "", "", concern.Reason ?? "");
        return csv;
    }

    private static IEnumerable<string[]> Of(Room room, LotRoom lot, Guid bidId)
    {
        foreach (var question in lot.Questions)
        {
            var criterion = room.Tender.Criteria.FirstOrDefault(c => c.Id == question.CriterionId)?.Name.Shown ?? EvaluationText.Gate;
            foreach (var score in room.Panel.AllScores.Where(s => s.BidId == bidId && s.QuestionId == question.Id))
                yield return [EvaluationText.Individual, criterion, question.Words.Shown, room.NameOf(score.PersonId), $"{score.Points}", score.Reason];
            if (room.Panel.AgreedOn(bidId, question.Id) is { } agreed)
                yield return [EvaluationText.Agreed, criterion, question.Words.Shown, room.NameOf(agreed.AgreedBy), $"{agreed.Points}", agreed.Reason];
        }
        yield return [EvaluationText.Price, "", "", "", (lot.PriceOf(bidId) / 100m).ToString("0.00", CultureInfo.InvariantCulture), lot.PlaceOf(bidId)?.Price?.Working ?? ""];
        if (lot.PlaceOf(bidId) is not { } place) yield break;
        foreach (var criterion in room.Tender.Criteria.Where(_ => place.Passed))
            yield return [EvaluationText.Criterion, criterion.Name.Shown, "", "", place.Scores[criterion.Id].ToString("0.00", CultureInfo.InvariantCulture), ""];
        yield return [EvaluationText.Total, "", "", "", place.Passed ? place.Total.ToString("0.00", CultureInfo.InvariantCulture) : "", place.Passed ? $"{place.Rank}" : EvaluationText.Failed];
    }
}
