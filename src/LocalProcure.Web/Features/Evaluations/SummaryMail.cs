using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>Each bidder's assessment summary by e-mail: its own scores and reasons, and the winner's scores (Procurement Act 2023 s.50(3)).</summary>
public static class SummaryMail
{
    public static Email To(Room room, Bid bid, Guid winnerId, Person person, Links links, DateTime now)
    {
        var (own, winner) = (room.Ranking.First(b => b.BidId == bid.Id), room.Ranking.First(b => b.BidId == winnerId));
        var won = own.BidId == winnerId;
        return Email.To(person.Email, person.Language,
            () => won ? EvaluationText.MailWon(room.Tender.Title.Shown) : EvaluationText.MailLost(room.Tender.Title.Shown),
            () => Body(room, bid, own, winner, won, links.To(Reading, $"/bids/{bid.Id}/summary")), now, EmailKind.Bid);
    }

    private static EmailBody Body(Room room, Bid bid, RankedBid own, RankedBid winner, bool won, string address)
    {
        var body = new EmailBody(EvaluationText.MailWhy).Heading(room.Tender.Title)
            .Paragraph(won ? EvaluationText.YouWon : EvaluationText.YouDidNotWin)
            .Fact(EvaluationText.YourTotal, own.Passed ? EvaluationText.OutOf100(own.Total) : EvaluationText.Failed);
        if (!won) body.Paragraph(EvaluationText.WonBy(room.Bidders[winner.BidId].Name)).Fact(EvaluationText.WinnersTotal, EvaluationText.OutOf100(winner.Total));
        foreach (var criterion in room.Tender.Criteria)
            body.Fact($"{criterion.Name.Shown} ({EvaluationText.Weight(criterion.Weight)})",
                string.Join(" · ", new[] { own.Scores.TryGetValue(criterion.Id, out var mine) ? $"{EvaluationText.YourScore} {mine:0.00}" : null, won ? null : $"{EvaluationText.WinnersScore} {winner.Scores[criterion.Id]:0.00}" }.OfType<string>()));
        body.Heading(EvaluationText.WhyYourScore);
        foreach (var question in room.Tender.Questions)
            if (room.Panel.AgreedOn(bid.Id, question.Id) is { } agreed) body.Paragraph(question.Words).Paragraph(agreed.Reason);
        return body.Button(EvaluationText.ReadSummary, address);
    }
}
