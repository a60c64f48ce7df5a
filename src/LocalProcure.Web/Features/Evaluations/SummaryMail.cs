using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>Each bidder's assessment summary by e-mail: its own scores and reasons, and the winner's scores (Procurement Act 2023 s.50(3)); then the notice and its standstill.</summary>
public static class SummaryMail
{
    public static Email To(Room room, AwardState state, Bid bid, AssessmentSummary summary, Person person, Links links, DateTime now)
    {
        var parts = SummaryPart.Of(room, bid.Id);
        return Email.To(person.Email, person.Language,
            () => parts.Any(p => p.HasWon) ? EvaluationText.MailWon(room.Tender.Title.Shown) : EvaluationText.MailLost(room.Tender.Title.Shown),
            () => Body(room, state, bid, summary, parts, links.To(Reading, $"/bids/{bid.Id}/summary")), now, EmailKind.Bid);
    }

    public static Email Announced(Room room, AwardNotice notice, Bid bid, Person person, Links links, DateTime now) =>
        Email.To(person.Email, person.Language, () => AwardText.MailStandstill(room.Tender.Title.Shown), () =>
        {
            var body = new EmailBody(EvaluationText.MailWhy).Heading(room.Tender.Title)
                .Paragraph(notice.Reference is { } reference ? AwardText.NoticeIs(reference, notice.PublishedAt) : AwardText.MadeKnownOn(notice.PublishedAt))
                .Paragraph(notice.StandstillEndsOn is { } last ? AwardText.StandstillUntil(last) : AwardText.NoStandstill);
            return body.Button(EvaluationText.ReadSummary, links.To(Reading, $"/bids/{bid.Id}/summary"));
        }, now, EmailKind.Bid);

    public static Email TakenBack(Room room, AwardTakenBack taken, Bid bid, Person person, Links links, DateTime now) =>
        Email.To(person.Email, person.Language, () => AwardText.MailTakenBack(room.Tender.Title.Shown), () =>
            new EmailBody(EvaluationText.MailWhy).Heading(room.Tender.Title).Paragraph(AwardText.MailTakenBackBody(taken.Reason)).Button(Domain.Bids.BidText.YourBid, links.To(Reading, $"/bids/{bid.Id}")), now, EmailKind.Bid);

    public static Email LotEnded(Room room, Domain.Tenders.TenderLot lot, Bid bid, Person person, Links links, DateTime now) =>
        Email.To(person.Email, person.Language, () => AwardText.MailLotEnded(room.Tender.Title.Shown), () =>
            new EmailBody(EvaluationText.MailWhy).Heading(room.Tender.Title).Paragraph(AwardText.MailLotEndedBody(Domain.Tenders.LotText.Named(lot), lot.EndedBecause.Shown)).Button(Domain.Bids.BidText.YourBid, links.To(Reading, $"/bids/{bid.Id}")), now, EmailKind.Bid);

    private static EmailBody Body(Room room, AwardState state, Bid bid, AssessmentSummary summary, IReadOnlyList<SummaryPart> parts, string address)
    {
        var body = new EmailBody(EvaluationText.MailWhy).Heading(room.Tender.Title);
        foreach (var part in parts)
        {
            if (part.Lot.Name is { } lot) body.Heading(lot);
            body.Paragraph(part.HasWon ? EvaluationText.YouWon : EvaluationText.YouDidNotWin)
                .Fact(EvaluationText.YourTotal, part.Own.Passed ? EvaluationText.OutOf100(part.Own.Total) : EvaluationText.Failed);
            if (!part.HasWon) body.Paragraph(EvaluationText.WonBy(room.Bidders[part.Winner.BidId].Name)).Fact(EvaluationText.WinnersTotal, EvaluationText.OutOf100(part.Winner.Total));
            foreach (var criterion in room.Tender.Criteria)
                body.Fact($"{criterion.Name.Shown} ({EvaluationText.Weight(criterion.Weight)})", string.Join(" · ", new[]
                {
                    part.Own.Scores.TryGetValue(criterion.Id, out var mine) ? $"{EvaluationText.YourScore} {mine:0.00}" : null,
                    part.HasWon ? null : $"{EvaluationText.WinnersScore} {part.Winner.Scores[criterion.Id]:0.00}",
                }.OfType<string>()));
        }
        body.Heading(AwardText.AboutOwn).Paragraph(summary.Own);
        if (summary.Winner is { } winner) body.Heading(AwardText.AboutWinner).Paragraph(winner);
        body.Heading(EvaluationText.WhyYourScore);
        foreach (var question in room.Panel.AskedIn(bid.Id))
            if (room.Panel.AgreedOn(bid.Id, question.Id) is { } agreed) body.Paragraph(question.Words).Paragraph(agreed.Reason);
        if (state.Duties.NeedsNotice) body.Paragraph(AwardText.NoticeToday);
        return body.Button(EvaluationText.ReadSummary, address);
    }
}
