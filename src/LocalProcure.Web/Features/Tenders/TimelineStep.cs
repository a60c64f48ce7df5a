using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>One step in the life of a tender, as drawn beside it.</summary>
public sealed record TimelineStep(string Name, string When, bool IsDone, bool IsNow)
{
    public static IEnumerable<TimelineStep> Of(Tender tender, DateTime now)
    {
        var status = tender.StatusAt(now);
        if (tender.PublishedAt is { } published) yield return new(TenderText.StepPublished, published.ShowDate(), true, false);
        if (status == TenderStatus.Withdrawn)
        {
            yield return new(status.Show(), tender.WithdrawnAt!.Value.ShowDate(), true, true);
            yield break;
        }
        yield return new(TenderText.StepBidding, TenderText.Until(tender.ClosesAt), status > TenderStatus.Open, status == TenderStatus.Open);
        yield return new(TenderText.StepOpening, tender.OpenedAt is { } opened ? opened.ShowMoment() : TenderText.ByTwoOfficers, status > TenderStatus.Closed, status == TenderStatus.Closed);
        yield return new(TenderText.StepEvaluation, "", status > TenderStatus.Opened, status == TenderStatus.Opened);
        yield return new(TenderText.StepAward, tender.AwardedAt?.ShowDate() ?? "", status == TenderStatus.Awarded, status == TenderStatus.Awarded);
        yield return new(TenderText.StepContract, tender.StartsOn?.ShowDate() ?? "", false, false);
    }
}
