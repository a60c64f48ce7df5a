using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Reports;

/// <summary>Brings a financial year together: the public reports of its months, and what the public record holds of contracts, tenders and plans.</summary>
public sealed class AnnualReports(AppDb db, KeptInputs kept, Current current)
{
    /// <param name="year">The year in which April lies.</param>
    /// <param name="buyerCode">One buyer of the area, or null for all.</param>
    public async Task<AnnualFigures?> Of(Area area, int year, string? buyerCode, CancellationToken stop = default)
    {
        var buyers = await db.Buyers.AsNoTracking().Where(b => b.AreaCode == area.Code && (buyerCode == null || b.Code == buyerCode)).ToListAsync(stop);
        if (buyerCode is not null && buyers.Count == 0) return null;
        var (from, to) = (new DateOnly(year, 4, 1), new DateOnly(year + 1, 4, 1));
        var reports = (await db.Reports.AsNoTracking().PublicAt(current.Now).Where(r => r.AreaCode == area.Code && r.Month >= from && r.Month < to).ToListAsync(stop))
            .GroupBy(r => r.Month).Select(g => g.MaxBy(r => r.Edition)!).OrderBy(r => r.Month).ToList();
        var months = new List<(string, SpendFigures)>();
        foreach (var report in reports)
            if (await Figures(report, buyerCode, stop) is { } figures) months.Add((report.Number, figures));
        var ids = buyers.Select(b => b.Id).ToList();
        var codes = buyers.ToDictionary(b => b.Id, b => b.Code);
        return AnnualFigures.Of(area.Code, area.English, area.Welsh, year, buyerCode, months, new AnnualRecord([.. await Contracts(area, ids, codes, from, to, stop), .. await Elsewhere(area, buyers, from, to, stop)], await Steps(ids, from, to, stop), await Planned(ids, codes, to, stop)) { Buyers = [.. codes.Values], Statements = await Statements(buyers, year, stop) });
    }

    /// <summary>Years in which anything is public, the latest first.</summary>
    public async Task<IReadOnlyList<int>> Years(string area, CancellationToken stop = default) =>
        [.. (await db.Reports.AsNoTracking().PublicAt(current.Now).Where(r => r.AreaCode == area).Select(r => r.Month).Distinct().ToListAsync(stop)).Select(m => m.Month < 4 ? m.Year - 1 : m.Year).Distinct().OrderDescending()];

    /// <summary>The month for one buyer: its own part, or the whole where it is the only one.</summary>
    private async Task<SpendFigures?> Figures(Report report, string? buyer, CancellationToken stop)
    {
        var whole = report.FrozenFigures();
        if (buyer is null || whole.Buyers is [var only] && only == buyer) return whole;
        return report.Parts.FirstOrDefault(p => p.IsBuyer && p.Key == buyer) is { } part ? await kept.Figures(part, stop) : null;
    }

    private async Task<IReadOnlyList<AnnualContract>> Contracts(Area area, List<Guid> buyers, Dictionary<Guid, string> codes, DateOnly from, DateOnly to, CancellationToken stop)
    {
        var (start, end) = (UkTime.FromUk(from, TimeOnly.MinValue), UkTime.FromUk(to, TimeOnly.MinValue));
        var contracts = await db.Contracts.AsNoTracking().Where(c => buyers.Contains(c.BuyerId) && c.AwardedAt >= start && c.AwardedAt < end).ToListAsync(stop);
        var contractIds = contracts.Select(c => c.Id).ToList();
        var firmIds = contracts.SelectMany(c => c.Parties.Select(p => p.FirmId)).Distinct().ToList();
        var tenderIds = contracts.Select(c => c.TenderId).Distinct().ToList();
        var firms = await db.Firms.AsNoTracking().Where(f => firmIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id, stop);
        var tenders = await db.Tenders.AsNoTracking().Include(t => t.Buyer).Where(t => tenderIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, stop);
        var commitments = await db.Commitments.AsNoTracking().Where(c => contractIds.Contains(c.ContractId) && c.RemovedAt == null).ToListAsync(stop);
        var deliveries = await db.Deliveries.AsNoTracking().Where(d => contractIds.Contains(d.ContractId)).ToListAsync(stop);
        var law = await db.LoadFigures();
        var tiers = Areas.TiersOf(area.Code);
        return [.. contracts.Select(c =>
        {
            var own = commitments.Where(k => k.ContractId == c.Id).ToList();
            var outsources = RuleBook.Outsources(tenders.GetValueOrDefault(c.TenderId)?.Category, c.Outsources);
            bool IsMet(Commitment k) => k.StandingAt(deliveries, current.Now.UkDate()) == CommitmentStanding.Met;
            return new AnnualContract(c.Reference, codes[c.BuyerId], Day(c.AwardedAt.UkDate())!, Day(c.SignedOn), c.Subject.English, c.Subject.Welsh, c.PricePence, Day(c.StartsOn), Day(c.EndsOn), c.HowItEnds.English, c.HowItEnds.Welsh, Day(c.ExtensionUntil),
                [.. c.Parties.OrderBy(p => p.Position).Select(p => Contractor(p, firms.GetValueOrDefault(p.FirmId)))], c.IsJoint, tiers.Of(c.Lead.AuthorityCode) is { IsNotKnown: false } tier ? tier.IsInArea : null,
                c.LeftOut.IsEmpty ? Prescribed(tenders.GetValueOrDefault(c.TenderId), law, c.AwardedAt, outsources) : false, own.Count, own.Count(IsMet))
            {
                Outsources = outsources, Themes = [.. own.Where(k => k.Theme is not null).GroupBy(k => k.Theme!.Value).OrderBy(g => g.Key).Select(g => new ThemeCount(ThemeFigure.Key(g.Key), g.Count(), g.Count(IsMet)))],
                LeftOut = c.LeftOut.English, LeftOutWelsh = c.LeftOut.Welsh, Lot = c.LotTitle.English, LotWelsh = c.LotTitle.Welsh, TerminatedOn = Day(c.TerminatedOn),
            };
        })];
    }

    /// <summary>What buyers entered by hand, counted like the rest.</summary>
    private async Task<IReadOnlyList<AnnualContract>> Elsewhere(Area area, List<Domain.Buyers.Buyer> buyers, DateOnly from, DateOnly to, CancellationToken stop)
    {
        var (start, end, ids) = (UkTime.FromUk(from, TimeOnly.MinValue), UkTime.FromUk(to, TimeOnly.MinValue), buyers.Select(b => b.Id).ToList());
        var contracts = await db.ContractsElsewhere.AsNoTracking().InRegister().Where(c => ids.Contains(c.BuyerId) && c.AwardedAt >= start && c.AwardedAt < end).ToListAsync(stop);
        var (law, tiers, of) = (await db.LoadFigures(), Areas.TiersOf(area.Code), buyers.ToDictionary(b => b.Id));
        return [.. contracts.Select(c => new AnnualContract(c.Reference, of[c.BuyerId].Code, Day(c.AwardedOn)!, Day(c.SignedOn), c.Subject.English, c.Subject.Welsh, c.PricePence, Day(c.StartsOn), Day(c.EndsOn), c.HowItEnds.English, c.HowItEnds.Welsh, Day(c.ExtensionUntil),
            [new(c.Contractor, string.Join(", ", new[] { c.Address?.ReplaceLineEndings(", "), c.Postcode }.OfType<string>()), c.IsAddressWithheld, 10_000, c.IsSme, c.IsVcse)], false,
            tiers.Of(c.AuthorityCode) is { IsNotKnown: false } tier ? tier.IsInArea : null, c.IsPrescribed(of[c.BuyerId], law), 0, 0)
        { Outsources = RuleBook.Outsources(c.Category, c.Outsources), LeftOut = c.LeftOut.English, LeftOutWelsh = c.LeftOut.Welsh, EnteredFrom = c.Source })];
    }

    private static bool? Prescribed(Tender? tender, Figures law, DateTime at, bool? outsources) =>
        tender is not null && RuleQuestion.Of(tender, law, at) is { } question ? RuleBook.IsPrescribed(question, law, outsources) : null;

    /// <summary>The latest of each buyer.</summary>
    private async Task<IReadOnlyList<AnnualStated>> Statements(List<Domain.Buyers.Buyer> buyers, int year, CancellationToken stop)
    {
        var ids = buyers.Select(b => b.Id).ToList();
        var given = await db.AnnualStatements.AsNoTracking().Where(s => ids.Contains(s.BuyerId) && s.Year == year).ToListAsync(stop);
        return [.. given.GroupBy(s => s.BuyerId).Select(g => g.OrderByDescending(s => s.GivenAt).ThenByDescending(s => s.Id).First())
            .Join(buyers, s => s.BuyerId, b => b.Id, (s, b) => AnnualStated.Of(s, b.Code, b.Name, b.NameWelsh))];
    }

    private static AnnualContractor Contractor(ContractParty party, Firm? firm) =>
        new(party.Name, party.IsAddressWithheld ? "" : string.Join(", ", new[] { party.Address?.ReplaceLineEndings(", "), party.Postcode }.OfType<string>()), party.IsAddressWithheld, party.Share, firm is null or { Size: FirmSize.NotKnown } ? null : firm.IsSme, firm?.IsVcse == true);

    private async Task<AnnualSteps> Steps(List<Guid> buyers, DateOnly from, DateOnly to, CancellationToken stop)
    {
        var (start, end) = (UkTime.FromUk(from, TimeOnly.MinValue), UkTime.FromUk(to, TimeOnly.MinValue));
        var tenders = await db.Tenders.AsNoTracking().Published().Where(t => buyers.Contains(t.BuyerId) && t.PublishedAt >= start && t.PublishedAt < end)
            .Select(t => new { Lots = t.Lots.Count, Joint = t.JointBidsWelcome == true, IsReserved = t.Reservation != Reservation.None }).ToListAsync(stop);
        var engaged = await db.EngagementEvents.AsNoTracking().Where(e => buyers.Contains(e.BuyerId) && e.CreatedAt >= start && e.CreatedAt < end).Select(e => e.PlanId).Distinct().CountAsync(stop);
        return new AnnualSteps(tenders.Count, tenders.Count(t => t.Lots > 1), tenders.Count(t => t.Joint), tenders.Count(t => t.IsReserved), engaged);
    }

    private async Task<IReadOnlyList<AnnualPlan>> Planned(List<Guid> buyers, Dictionary<Guid, string> codes, DateOnly from, CancellationToken stop)
    {
        var to = from.AddYears(2);
        var plans = await db.PlannedProcurements.AsNoTracking().ComingUp().Where(p => buyers.Contains(p.BuyerId) && p.TenderExpectedOn >= from && p.TenderExpectedOn < to).ToListAsync(stop);
        return [.. plans.Select(p => new AnnualPlan(codes[p.BuyerId], p.Title.English, p.Title.Welsh, Day(p.TenderExpectedOn)!, p.NetPence))];
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
