using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Records;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using static LocalProcure.Domain.Records.RecordText;

namespace LocalProcure.Web.Features.Records;

// Why each thing was decided, from the tender's first words to the end of its contract.
public sealed partial class RecordSayings
{
    private void OfTender(Tender tender)
    {
        Say(nameof(Tender), tender.Id, "TenderDescribed", Labelled(OneLanguage, tender.OneLanguageBecause));
        Say(nameof(Tender), tender.Id, "TenderProcedureChosen", Labelled(Urgent, tender.UrgentBecause));
        Because(nameof(Tender), tender.Id, "TenderReserved", tender.ReservedBecause);
        Because(nameof(Tender), tender.Id, "TenderNoLotsExplained", tender.NoLotsBecause.Shown);
        Say(nameof(Tender), tender.Id, "TenderSmallFirmsConsidered", Labelled(Barriers, tender.SmallFirmsBarriers?.Barriers), Labelled(Steps, tender.SmallFirmsBarriers?.Steps));
        Say(nameof(Tender), tender.Id, "TenderInvitationsExplained", Labelled(Reason, tender.InvitedBecause), Labelled(Departs, tender.DepartsBecause));
        if (tender.DirectAward is not { } direct) return;
        Say(nameof(Tender), tender.Id, "TenderDirectAwardJustified", Labelled(Ground, direct.Ground.Shown), Labelled(Reason, direct.Because.Shown));
        Because(nameof(Tender), tender.Id, "DirectAwardDecided", direct.DecidedBecause);
    }

    private async Task OfChanges(AppDb db, Tender tender, bool isBidders, CancellationToken stop)
    {
        foreach (var change in await db.TenderChanges.AsNoTracking().Where(c => c.TenderId == tender.Id).ToListAsync(stop))
        {
            // A draft is nobody's but the buyer's; what is published says all at once.
            if (change.PublishedAt is null && isBidders) continue;
            var isOut = change.PublishedAt is not null;
            Say(nameof(TenderChange), change.Id, isOut ? "TenderChangePublished" : "TenderChangeSummarised", Labelled(Summary, change.Summary.Shown));
            Say(nameof(TenderChange), change.Id, isOut ? "TenderChangePublished" : "ExtensionDecided", Labelled(ReasonForTime, change.ExtensionBecause.Shown));
            if (!isOut) continue;
            // A document that came with a change has no act of its own.
            var before = change.Before.Documents.Select(d => d.Id).ToHashSet();
            Say(nameof(TenderChange), change.Id, "TenderChangePublished", [.. change.After.Documents.Where(d => !before.Contains(d.Id)).Select(d => Labelled(NewDocument, $"{d.Title} ({d.FileName}), {DocumentHash(d.FileHash)}"))]);
        }
    }

    private async Task OfPlan(AppDb db, Tender tender, CancellationToken stop)
    {
        var plans = await db.PlannedProcurements.AsNoTracking().Where(p => p.TenderId == tender.Id).Select(p => p.Id).ToListAsync(stop);
        if (plans.Count == 0) return;
        foreach (var engagement in await db.EngagementNotices.AsNoTracking().Where(e => plans.Contains(e.PlanId)).ToListAsync(stop))
        {
            Because(nameof(EngagementNotice), engagement.Id, "EngagementNoticeRecorded", engagement.NoNoticeBecause);
            Say(nameof(EngagementNotice), engagement.Id, "EngagementFindingsPublished", engagement.Findings.Shown);
        }
        foreach (var meeting in await db.EngagementEvents.AsNoTracking().Where(e => plans.Contains(e.PlanId)).ToListAsync(stop))
            Because(nameof(EngagementEvent), meeting.Id, "EventCancelled", meeting.CancelledBecause.Shown);
    }

    private async Task OfContracts(AppDb db, Tender tender, CancellationToken stop)
    {
        var id = tender.Id;
        foreach (var contract in await db.Contracts.AsNoTracking().Where(c => c.TenderId == id).ToListAsync(stop))
        {
            Because(nameof(Contract), contract.Id, "ContractFewKpisSaid", contract.FewKpisBecause);
            Because(nameof(Contract), contract.Id, "ContractLeftOutSaid", contract.LeftOut.Shown);
            Because(nameof(Contract), contract.Id, "ContractTerminated", contract.TerminatedBecause);
        }
        foreach (var change in await db.ContractChanges.AsNoTracking().Where(c => c.TenderId == id).ToListAsync(stop))
            Say(nameof(ContractChange), change.Id, "ContractChanged", Labelled(Summary, change.What.Shown), Labelled(Reason, change.Why));
        foreach (var failure in await db.ContractFailures.AsNoTracking().Where(f => f.TenderId == id).ToListAsync(stop))
            Say(nameof(ContractFailure), failure.Id, "ContractFailureRecorded", Labelled(Found, failure.What), Labelled(Chance, failure.Chance));
        foreach (var assessed in await db.KpiAssessments.AsNoTracking().Where(k => k.TenderId == id).ToListAsync(stop)) Because(nameof(KpiAssessment), assessed.Id, "KpiAssessed", assessed.Reason);
        foreach (var delivery in await db.Deliveries.AsNoTracking().Where(d => d.TenderId == id).ToListAsync(stop)) Because(nameof(Delivery), delivery.Id, "DeliveryReturned", delivery.ReturnedBecause);
        foreach (var invoice in await db.Invoices.AsNoTracking().Where(i => i.TenderId == id).ToListAsync(stop))
        {
            Because(nameof(Invoice), invoice.Id, "InvoiceDisputed", invoice.DisputedBecause);
            Because(nameof(Invoice), invoice.Id, "InvoiceFoundInvalid", invoice.InvalidBecause);
        }
        foreach (var file in await db.ContractFiles.AsNoTracking().Where(f => f.TenderId == id).ToListAsync(stop)) Say(nameof(ContractFile), file.Id, "ContractFileAdded", $"{file.Name}, {DocumentHash(file.Hash)}");
        foreach (var deletion in await db.RecordDeletions.AsNoTracking().Where(d => d.TenderId == id).ToListAsync(stop)) Because(nameof(Tender), id, "TenderRecordsDeleted", deletion.Because);
    }

    private async Task OfSelection(AppDb db, Tender tender, IReadOnlyList<ParticipationRequest> requests, CancellationToken stop)
    {
        foreach (var request in requests) Because(nameof(ParticipationRequest), request.Id, "RequestAssessed", request.AssessedBecause);
        foreach (var shortlist in await db.Shortlists.AsNoTracking().Where(s => s.TenderId == tender.Id).ToListAsync(stop)) Because(nameof(Shortlist), shortlist.Id, "ShortlistRecorded", shortlist.Because);
    }

    private async Task OfBidders(AppDb db, Tender tender, CancellationToken stop)
    {
        var id = tender.Id;
        foreach (var late in await db.LateTenders.AsNoTracking().Where(l => l.TenderId == id).ToListAsync(stop))
        {
            Say(nameof(LateTender), late.Id, "LateTenderRecorded", late.Bidder, Labelled(Circumstances, late.Circumstances));
            Because(nameof(LateTender), late.Id, "LateTenderDecided", late.Reason);
        }
        foreach (var check in await db.SupplierChecks.AsNoTracking().Where(c => c.TenderId == id).ToListAsync(stop))
            Say(nameof(SupplierCheck), check.Id, "SupplierChecked", Labelled(DebarmentList, check.DebarmentSeen), Labelled(Found, check.Seen));
        foreach (var concern in await db.Concerns.AsNoTracking().Where(c => c.TenderId == id).ToListAsync(stop))
        {
            Say(nameof(Concern), concern.Id, "ConcernRaised", Labelled(Found, concern.Details));
            Say(nameof(Concern), concern.Id, "ConcernExplained", Labelled(Explanation, concern.Explanation));
            Because(nameof(Concern), concern.Id, "ConcernDecided", concern.Reason);
        }
        foreach (var change in await db.GroupChanges.AsNoTracking().Where(c => c.TenderId == id).ToListAsync(stop))
        {
            Because(nameof(GroupChange), change.Id, "GroupChangeAsked", change.Reason);
            Because(nameof(GroupChange), change.Id, change.IsPermitted ? "GroupChangePermitted" : "GroupChangeRefused", change.Decision);
        }
    }

    private async Task OfAward(AppDb db, Tender tender, CancellationToken stop)
    {
        var id = tender.Id;
        foreach (var panellist in await db.Panellists.AsNoTracking().Where(p => p.TenderId == id).ToListAsync(stop))
            Say(nameof(Panellist), panellist.Id, "ConflictsDeclared", [.. panellist.Declarations.Where(d => d.Level != ConflictLevel.None).SelectMany(d => new[] { Labelled(Conflict, d.Reason), Labelled(HowManaged, d.Mitigation) })]);
        foreach (var score in await db.Scores.AsNoTracking().Where(s => s.TenderId == id).ToListAsync(stop)) Say(nameof(Score), score.Id, "ScoreGiven", Points(score.Points), Labelled(Reason, score.Reason));
        foreach (var agreed in await db.AgreedScores.AsNoTracking().Where(s => s.TenderId == id).ToListAsync(stop)) Say(nameof(Consensus), agreed.Id, "ConsensusAgreed", Points(agreed.Points), Labelled(Reason, agreed.Reason));
        foreach (var award in await db.Awards.AsNoTracking().Where(a => a.TenderId == id).ToListAsync(stop))
            Say(nameof(Award), award.Id, "ContractAwarded", Money.Show(award.PricePence), Labelled(Reason, award.Reason), Labelled(HowDrawn, award.Draw));
        foreach (var back in await db.AwardsTakenBack.AsNoTracking().Where(a => a.TenderId == id).ToListAsync(stop))
            Say(nameof(AwardTakenBack), back.Id, "AwardTakenBack", Labelled(DecidedBefore, $"{Money.Show(back.PricePence)}. {back.Because}"), Labelled(Reason, back.Reason));
        foreach (var summary in await db.AssessmentSummaries.AsNoTracking().Where(s => s.TenderId == id).ToListAsync(stop))
            Say(nameof(AssessmentSummary), summary.Id, summary.SentAt is null ? "SummaryWritten" : "SummarySent", Labelled(OfThisBid, summary.Own), Labelled(AgainstWinner, summary.Winner));
        foreach (var asked in await db.ReasonRequests.AsNoTracking().Where(r => r.TenderId == id).ToListAsync(stop)) Say(nameof(ReasonRequest), asked.Id, "ReasonsGiven", Labelled(Answer, asked.Answer));
    }
}
