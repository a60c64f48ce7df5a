using LocalProcure.Domain.Selections;
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
        if (tender.IsDirectAward)
        {
            yield return new(DirectAwardText.StepAnnounced, "", status > TenderStatus.Announced, status == TenderStatus.Announced);
            yield return new(TenderText.StepAward, tender.AwardedAt?.ShowDate() ?? "", status == TenderStatus.Awarded, status == TenderStatus.Awarded);
            yield return new(TenderText.StepContract, tender.StartsOn?.ShowDate() ?? "", false, false);
            yield break;
        }
        if (tender.HasSelection)
        {
            yield return new(SelectionText.StepRequests, TenderText.Until(tender.ParticipationClosesAt), status > TenderStatus.Requests, status == TenderStatus.Requests);
            yield return new(SelectionText.StepShortlist, tender.ShortlistedAt?.ShowDate() ?? "", status > TenderStatus.Selecting, status == TenderStatus.Selecting);
        }
        yield return new(TenderText.StepBidding, TenderText.Until(tender.ClosesAt), status > TenderStatus.Open, status == TenderStatus.Open);
        yield return new(TenderText.StepOpening, tender.OpenedAt is { } opened ? opened.ShowMoment() : TenderText.ByTwoOfficers, status > TenderStatus.Closed, status == TenderStatus.Closed);
        yield return new(TenderText.StepEvaluation, "", status > TenderStatus.Opened, status == TenderStatus.Opened);
        yield return new(TenderText.StepAward, tender.AwardedAt?.ShowDate() ?? "", status == TenderStatus.Awarded, status == TenderStatus.Awarded);
        yield return new(TenderText.StepContract, tender.StartsOn?.ShowDate() ?? "", false, false);
    }
}
