using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>Loads how far a tender's award has come, and what the law asks of it.</summary>
public sealed class AwardDesk(AppDb db, Current current)
{
    public async Task<AwardState> Of(Room room)
    {
        var id = room.Tender.Id;
        return new AwardState(room.Tender, await DutiesOf(room.Tender), room.Awards, room.ToDecide, [.. room.Bids.Select(b => b.Id)],
            await db.AssessmentSummaries.Where(s => s.TenderId == id).ToListAsync(), await db.AwardNotices.SingleOrDefaultAsync(n => n.TenderId == id),
            await db.Contracts.CountAsync(c => c.TenderId == id)) { Calendar = await db.LoadWorkingDays() };
    }

    /// <summary>By the figures in force when the procurement commenced.</summary>
    public async Task<AwardDuties> DutiesOf(Tender tender)
    {
        var law = await db.LoadFigures();
        var days = law.At(FigureLine.Standstill, tender.DayOfLaw(current.Now));
        RuleBroken.If(days is null ? AwardText.NoStandstillFigure : null);
        return AwardDuties.Of(tender.RulesAt(law, current.Now), (int)days!.Value);
    }

    /// <summary>Why a group cannot be given the contract yet: a firm that others named has not said yes in its own account. Null for anybody else.</summary>
    public async Task<string?> WhyNotBound(Room room, Guid bidId)
    {
        if (room.Bids.FirstOrDefault(b => b.Id == bidId)?.ConsortiumId is not { } groupId) return null;
        var group = await db.Consortia.AsNoTracking().Include(c => c.Members).SingleAsync(c => c.Id == groupId);
        var missing = group.NotAgreed.Select(m => m.FirmId!.Value).ToHashSet();
        return missing.Count == 0 ? null : AwardText.MembersNotAgreed(string.Join(", ", room.Bidders[bidId].Members.Where(m => missing.Contains(m.Firm.Id)).Select(m => m.Firm.NameShown)));
    }

    /// <summary>Why these awards cannot be decided yet because of what was found about bids, or null. Checks are a duty for public contracts; below the threshold they are advice.</summary>
    public static string? WhyNotDecide(Room room, AwardDuties duties, Guid bidId)
    {
        var undecided = room.Concerns.Count(c => !c.IsDecided);
        if (undecided > 0) return AwardText.UndecidedMatters(undecided);
        if (room.Bids.FirstOrDefault(b => b.Id == bidId) is not { } bid) return null;
        var parts = SubContracting.ToCheck(bid, room.Contents[bidId], room.Concerns);
        var missing = duties.NeedsNotice ? room.Checks.Unchecked(bidId, parts) : [];
        var firms = missing.Count(id => id != SubContracting.NotSaid);
        return firms > 0 ? AwardText.ChecksMissing(firms)
            : missing.Count > 0 ? AwardText.SubContractorsNotSaid
            : room.Checks.Unresolved(bidId, parts, room.Concerns).Count > 0 ? AwardText.FoundButNotDecided : null;
    }
}
