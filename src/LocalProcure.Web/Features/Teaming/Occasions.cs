using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>A plan, or a contract that ends, as something to team up for.</summary>
/// <param name="WhyNot">Why nobody can begin to look for partners here any more; those who did go on.</param>
public sealed record OccasionShown(Occasion On, OwnWords Title, string Buyer, Guid BuyerId, string Back, string Path, string When, string? WhyNot,
    IReadOnlyList<Requirement> Requirements, IReadOnlyList<string> Codes, IReadOnlyList<string> Areas, Guid? AlsoPlan, Guid? AlsoContract, Guid? TenderId);

/// <summary>Finds occasions and what concerns one firm in them. Nobody else's interest is ever read but through a match.</summary>
public sealed class Occasions(AppDb db, Current current)
{
    public async Task<OccasionShown?> Plan(Guid id)
    {
        if (await db.PlannedProcurements.AsNoTracking().VisibleTo(current.Person).Include(p => p.CpvCodes).Include(p => p.Areas).AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id && p.PublishedAt != null) is not { } plan) return null;
        var out0 = plan.TenderId is { } tenderId && await db.Tenders.PublishedTo(current.Person).AnyAsync(t => t.Id == tenderId) ? plan.TenderId : null;
        return new(Occasion.Of(plan), plan.Title, plan.Buyer.NameShown, plan.BuyerId, $"/planned/{id}", $"/teaming/plans/{id}", plan.TenderExpectedOn is { } on ? PlanText.Expected(on) : plan.Status.Show(), Occasion.WhyNot(plan),
            plan.Requirements, [.. plan.CpvCodes.Select(c => c.Code).Order()], [.. plan.Areas.Select(a => a.Code).Order()], null, plan.FollowsContractId, out0);
    }

    /// <summary>Null for a contract that gives no occasion and never gave this person one.</summary>
    public async Task<OccasionShown?> Contract(Guid id)
    {
        if (await db.Contracts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id) is not { } contract) return null;
        var whyNot = Occasion.WhyNot(contract, current.Now);
        if (whyNot is not null && !await db.TeamingInterests.OwnedBy(current.Me, current.Now).AnyAsync(i => i.ContractId == id)) return null;
        var tender = await db.Tenders.AsNoTracking().Include(t => t.CpvCodes).Include(t => t.Areas).Include(t => t.Requirements).AsSplitQuery().SingleAsync(t => t.Id == contract.TenderId);
        var seesTender = await db.Tenders.PublishedTo(current.Person).AnyAsync(t => t.Id == contract.TenderId);
        var plan = await db.PlannedProcurements.AsNoTracking().Where(p => p.FollowsContractId == id && p.PublishedAt != null && p.DroppedAt == null).Select(p => (Guid?)p.Id).FirstOrDefaultAsync();
        var buyer = await db.Buyers.AsNoTracking().SingleAsync(b => b.Id == contract.BuyerId);
        return new(Occasion.Of(contract), contract.Subject, buyer.NameShown, contract.BuyerId, $"/contracts/{id}", $"/teaming/contracts/{id}", contract.EndsOn is { } end ? TeamingText.EndsOn(end.ShowDate()) : "", whyNot,
            // What a quick quote asked stays with those who were asked.
            seesTender ? [.. tender.Requirements.Where(r => contract.LotId == Guid.Empty || r.IsFor(contract.LotId)).OrderBy(r => r.Position)] : [],
            [.. tender.CpvCodes.Select(c => c.Code).Order()], [.. tender.Areas.Select(a => a.Code).Order()], plan, null, null);
    }

    /// <summary>All open interests of an occasion: of the plan, and of the contract that it follows.</summary>
    public Task<List<TeamingInterest>> Interests(OccasionShown on) => db.TeamingInterests.Where(i => i.EndedAt == null).On(on.On.PlanId ?? on.AlsoPlan, on.On.ContractId ?? on.AlsoContract).ToListAsync();

    /// <summary>What can be ticked: what is asked, what is bought, where, and what the firm itself does or seeks; each with whether the profile shows it.</summary>
    public async Task<(IReadOnlyList<Piece> Brings, IReadOnlyList<Piece> Seeks, IReadOnlyList<Piece> Has)> Choices(OccasionShown on, Firm firm)
    {
        var content = await db.ProfileOf(firm.Id);
        var evidence = FirmEvidence.Of(firm.Id, content, current.Now.UkDate(), Audience.Us);
        var can = new TeamFirm(firm.Id, firm.NameShown, evidence.AsCandidate());
        IReadOnlyList<Asked> asked = Asked.Of(on.Requirements);
        Piece[] common = [.. asked.Select(a => Piece.Of(a.Requirement)), .. on.Codes.Select(Piece.Skill), .. on.Areas.Select(Piece.Area),
            new(RequirementKind.Capacity, "people", OwnWords.None), new(RequirementKind.Turnover, RequirementKinds.YearlyTurnover, OwnWords.None), new(RequirementKind.WelshLanguage, RequirementKinds.WelshService, OwnWords.None)];
        Piece[] own = [.. content.Work.Codes.Select(Piece.Skill)];
        Piece[] has = [.. asked.Where(a => a.Requirement.Rule == GroupRule.Sum ? can.Candidate.AmountOf(a.Need) > 0 : can.Meets(a)).Select(a => Piece.Of(a.Requirement)),
            .. on.Codes.Where(c => evidence.Capabilities.Any(mine => CpvTree.OnOneBranch(mine, c))).Select(Piece.Skill), .. on.Areas.Where(a => evidence.Areas.Contains(a)).Select(Piece.Area)];
        return ([.. common.Concat(own).DistinctBy(p => p.Code)], [.. common.Concat(content.Teaming.SeeksCodes.Select(Piece.Skill)).DistinctBy(p => p.Code)], has);
    }

    /// <summary>Staff who act for a firm by mandate may not act for another one here.</summary>
    public async Task<bool> IsOnAnotherSide(OccasionShown on, Guid firmId)
    {
        if (current.Me.IsMemberOfFirm(firmId)) return false;
        var others = current.Me.FirmIdsAt(current.Now).Where(f => f != firmId).ToArray();
        return await db.TeamingInterests.On(on.On.PlanId ?? on.AlsoPlan, on.On.ContractId ?? on.AlsoContract).AnyAsync(i => i.EndedAt == null && others.Contains(i.FirmId));
    }

    /// <summary>How to reach a firm whose name is open: its own number and its owners' addresses.</summary>
    public async Task<IReadOnlyList<MetFirm>> Reach(IReadOnlyCollection<Guid> firmIds)
    {
        var firms = await db.Firms.AsNoTracking().Where(f => firmIds.Contains(f.Id)).OrderBy(f => f.Name).ToListAsync();
        var owners = await (from m in db.FirmMembers where firmIds.Contains(m.FirmId) && m.Role == FirmRole.Owner join p in db.People on m.PersonId equals p.Id where p.ClosedAt == null orderby p.Name select new { m.FirmId, p.Name, p.Email }).ToListAsync();
        return [.. firms.Select(f => new MetFirm(f, [.. owners.Where(o => o.FirmId == f.Id).Select(o => (o.Name, o.Email))]))];
    }
}

/// <summary>A partner whose name is open, with how to reach it.</summary>
public sealed record MetFirm(Firm Firm, IReadOnlyList<(string Name, string Email)> Owners);
