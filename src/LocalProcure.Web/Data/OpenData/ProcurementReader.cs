using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.OpenData;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.OpenData;

/// <summary>Gathers what the public may know of one procurement. It asks as nobody in particular, so that what only some may see cannot come in.</summary>
public sealed class ProcurementReader(AppDb db, Links links, OpenDataSettings settings)
{
    /// <summary>The procurement of a published tender; null while nothing of it is public, as of a quick quote before its award.</summary>
    public async Task<OpenProcurement?> OfTender(Guid tenderId, CancellationToken stop = default)
    {
        var tender = await db.Tenders.AsNoTracking().Told(db.Contracts, db.AwardNotices).Whole().SingleOrDefaultAsync(t => t.Id == tenderId, stop);
        if (tender?.PublishedAt is null) return null;
        var plan = await Plans().SingleOrDefaultAsync(p => p.TenderId == tenderId && p.PublishedAt != null, stop);
        var processId = plan?.Id ?? tender.Id;
        var changes = await db.TenderChanges.AsNoTracking().Where(c => c.TenderId == tenderId && c.PublishedAt != null).OrderBy(c => c.Number).ToListAsync(stop);
        var awardNotice = await db.AwardNotices.AsNoTracking().Where(n => n.TenderId == tenderId).OrderByDescending(n => n.RecordedAt).FirstOrDefaultAsync(stop);
        var (awards, contracts, contractNotices, suppliers) = await Results(tender, awardNotice, stop);
        return new OpenProcurement(processId, settings.OcidOf(processId), links.Site, tender.Buyer)
        {
            Tender = tender,
            Plan = plan,
            Follows = await Follows(plan, stop),
            LastAnswerAt = await db.Enquiries.AsNoTracking().VisibleTo(null, tender).Where(e => e.AnsweredAt != null).MaxAsync(e => e.AnsweredAt, stop),
            QuestionsCloseAt = tender.QuestionsCloseAt,
            Amendments = [.. changes.Select(c => new OpenAmendment($"{c.Number}", c.PublishedAt!.Value, c.Summary, c.ExtensionBecause))],
            Bids = await Bids(tender, stop),
            EndedBecause = tender.WithdrawnBecause,
            Method = MethodOf(tender),
            IsAboveThreshold = await IsAboveThreshold(tender, stop),
            Awards = awards,
            Contracts = contracts,
            Suppliers = suppliers,
            Notices = [.. NoticesOf(plan), .. await Engagements(plan, stop), .. contractNotices, .. tender.Notice is { } notice ? new[] { new OpenNotice(tender.IsDirectAward ? "UK5" : "UK4", "tender", notice.Reference, notice.PublishedAt) } : [],
                .. tender.EndNotice is { } ended ? new[] { new OpenNotice("UK12", "tender", ended.Reference, ended.PublishedAt) } : [], .. awardNotice is { Reference: { } reference } ? new[] { new OpenNotice("UK6", "award", reference, awardNotice.PublishedAt) } : []],
        };
    }

    /// <summary>The procurement of a published plan that is no tender yet.</summary>
    public async Task<OpenProcurement?> OfPlan(Guid planId, CancellationToken stop = default)
    {
        var plan = await Plans().SingleOrDefaultAsync(p => p.Id == planId && p.PublishedAt != null, stop);
        if (plan is null) return null;
        // Once its tender is out, the tender speaks for both.
        if (plan.TenderId is { } tenderId && await OfTender(tenderId, stop) is { } grown) return grown;
        return new OpenProcurement(plan.Id, settings.OcidOf(plan.Id), links.Site, plan.Buyer) { Plan = plan, Follows = await Follows(plan, stop), Notices = [.. NoticesOf(plan), .. await Engagements(plan, stop)] };
    }

    private IQueryable<PlannedProcurement> Plans() => db.PlannedProcurements.AsNoTracking().Include(p => p.Buyer).Include(p => p.CpvCodes).Include(p => p.Areas).AsSplitQuery();

    private static IEnumerable<OpenNotice> NoticesOf(PlannedProcurement? plan)
    {
        if (plan?.PipelineNotice is { } pipeline) yield return new OpenNotice("UK1", "planning", pipeline.Reference, pipeline.PublishedAt);
        if (plan?.PlannedNotice is { } planned) yield return new OpenNotice("UK3", "planning", planned.Reference, planned.PublishedAt);
    }

    private async Task<List<OpenNotice>> Engagements(PlannedProcurement? plan, CancellationToken stop)
    {
        if (plan is null) return [];
        var planId = plan.Id;
        var notices = await db.EngagementNotices.AsNoTracking().Where(e => e.PlanId == planId && e.PublishedAt != null && e.Notice != null).Select(e => e.Notice!).ToListAsync(stop);
        return [.. notices.Select(n => new OpenNotice("UK2", "planning", n.Reference, n.PublishedAt))];
    }

    private async Task<string?> Follows(PlannedProcurement? plan, CancellationToken stop)
    {
        if (plan?.FollowsContractId is not { } contractId) return null;
        var before = await db.Contracts.AsNoTracking().Where(c => c.Id == contractId).Select(c => (Guid?)c.TenderId).SingleOrDefaultAsync(stop);
        return before is { } tenderId ? settings.OcidOf(await db.PlannedProcurements.Where(p => p.TenderId == tenderId && p.PublishedAt != null).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(stop) ?? tenderId) : null;
    }

    /// <summary>In the words of the central platform.</summary>
    private static OpenMethod MethodOf(Tender tender) => tender.Procedure switch
    {
        ProcedureKind.QuickQuote => new("limited", "Below threshold - limited competition", OwnWords.None),
        ProcedureKind.Open => new("open", "Open procedure", OwnWords.None),
        ProcedureKind.CompetitiveFlexible => new("selective", "Competitive flexible procedure", OwnWords.None),
        ProcedureKind.DirectAward => new("direct", "Direct award", tender.DirectAward?.Because ?? OwnWords.None),
        _ => new("open", "Below threshold - open competition", OwnWords.None),
    };

    /// <summary>By the figures of the day on which it commenced; null where no figure covers that day.</summary>
    private async Task<bool?> IsAboveThreshold(Tender tender, CancellationToken stop) =>
        tender is { CommencedOn: { } day, GrossPence: { } gross, Category: { } category } && (await db.LoadFigures(stop)).PublicContractAt(day, BuyerStatus.Of(tender.Buyer, day), Figures.SortOf(category)) is { } threshold ? gross >= threshold : null;

    private async Task<OpenBids?> Bids(Tender tender, CancellationToken stop)
    {
        if (tender.OpenedAt is not { } at) return null;
        var opened = await db.Openings.AsNoTracking().Where(o => o.TenderId == tender.Id && o.OpenedAt != null).SelectMany(o => o.Bids.Select(b => b.BidId)).ToListAsync(stop);
        var parties = await db.Bids.AsNoTracking().Where(b => opened.Contains(b.Id)).Select(b => b.Parties.Select(p => p.FirmId).ToList()).ToListAsync(stop);
        var ids = parties.SelectMany(p => p).Distinct().ToList();
        var firms = await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id)).Select(f => new { f.Id, f.Size, f.IsVcse }).ToDictionaryAsync(f => f.Id, stop);
        return new OpenBids(at, opened.Count,
            parties.Count(p => p.Count > 0 && p.TrueForAll(id => firms.TryGetValue(id, out var firm) && firm.Size is FirmSize.Micro or FirmSize.Small or FirmSize.Medium)),
            parties.Count(p => p.Exists(id => firms.TryGetValue(id, out var firm) && firm.IsVcse)));
    }

    /// <summary>Awards and contracts as the public register has them: nothing here before the register shows it.</summary>
    private async Task<(List<OpenAward>, List<OpenContract>, List<OpenNotice>, List<OpenSupplier>)> Results(Tender tender, AwardNotice? notice, CancellationToken stop)
    {
        var contracts = await db.Contracts.AsNoTracking().Where(c => c.TenderId == tender.Id).OrderBy(c => c.AwardedAt).ThenBy(c => c.Id).ToListAsync(stop);
        var awards = contracts.Select(c => new OpenAward($"{c.Reference}-award", c.AwardedAt, "active", c.PricePence, [.. c.Parties.OrderBy(p => p.Position).Select(p => p.FirmId)], c.LotId == Guid.Empty ? [] : [c.LotId])
        {
            Shares = c.IsJoint ? [.. c.PartsOf(c.PricePence).Select(p => new OpenShare(p.Party.FirmId, p.Party.Share, p.Pence))] : [],
            StartsOn = c.StartsOn, EndsOn = c.EndsOn, StandstillFrom = notice?.StandstillEndsOn is null ? null : notice.PublishedAt,
            StandstillUntil = notice?.StandstillEndsOn is { } last ? UkTime.FromUk(last, new TimeOnly(23, 59, 59)) : null,
        }).ToList();
        var announced = contracts.Count > 0 ? [] : await Announced(tender, notice, stop);
        awards.AddRange(announced.Select(a => a.Award));
        var (open, contractNotices) = await ContractReader.Of(db, contracts, c => $"{c.Reference}-award", links.Site, stop);
        var parties = contracts.SelectMany(c => c.Parties.OrderBy(p => p.Position)).Concat(announced.SelectMany(a => a.Parties)).DistinctBy(p => p.FirmId).ToList();
        var ids = parties.Select(p => p.FirmId).ToList();
        var firms = await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, stop);
        return (awards, open, contractNotices, [.. parties.Select(p => Supplier(p, firms.GetValueOrDefault(p.FirmId)))]);
    }

    /// <summary>Awards whose notice (UK6) is out on a public register, before their contracts stand in ours: the winner is public from that day.</summary>
    private async Task<List<(OpenAward Award, IReadOnlyList<ContractParty> Parties)>> Announced(Tender tender, AwardNotice? notice, CancellationToken stop)
    {
        if (notice?.Reference is null || tender.WithdrawnAt is not null) return [];
        var won = tender is { IsDirectAward: true, DirectAward: { FirmId: { } chosen, PricePence: { } price } }
            ? [(LotId: Guid.Empty, PricePence: price, At: notice.PublishedAt, FirmIds: new List<Guid> { chosen })]
            : (await db.Awards.AsNoTracking().Where(a => a.TenderId == tender.Id).Join(db.Bids, a => a.BidId, b => b.Id, (a, b) => new { a.LotKey, a.PricePence, a.AwardedAt, b.FirmId, Firms = b.Parties.Select(p => p.FirmId).ToList() }).ToListAsync(stop))
                .Select(a => (LotId: a.LotKey, a.PricePence, At: a.AwardedAt, FirmIds: a.Firms.OrderBy(f => f != a.FirmId).ThenBy(f => f).ToList())).ToList();
        var ids = won.SelectMany(w => w.FirmIds).Distinct().ToList();
        var firms = await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, stop);
        return [.. won.OrderBy(w => tender.Lot(w.LotId)?.Number).Select(w => (
            new OpenAward($"C-{Tender.ReferenceOf(w.LotId == Guid.Empty ? tender.Id : w.LotId)[3..]}-award", w.At, "pending", w.PricePence, w.FirmIds, w.LotId == Guid.Empty ? [] : [w.LotId])
            {
                StartsOn = tender.StartsOn, EndsOn = tender.EndsOn, StandstillFrom = notice.StandstillEndsOn is null ? null : notice.PublishedAt,
                StandstillUntil = notice.StandstillEndsOn is { } last ? UkTime.FromUk(last, new TimeOnly(23, 59, 59)) : null,
            }, (IReadOnlyList<ContractParty>)[.. w.FirmIds.Select((f, at) => ContractParty.Of(firms[f], null, 0, at))]))];
    }

    // Names and places as the register froze them; a sole trader's home stays out of it here too.
    private static OpenSupplier Supplier(ContractParty party, Firm? firm) => new(party.FirmId, party.Name,
        [.. (firm?.Numbers ?? []).OrderBy(n => RegisterNumber.Schemes.ToList().IndexOf(n.Scheme)).Where(n => n.Scheme != RegisterNumber.Vat)],
        party.IsAddressWithheld ? null : party.Postcode, party.AuthorityCode, firm?.Size ?? FirmSize.NotKnown, firm?.IsVcse ?? false) { RoleInGroup = party.Role, Street = party.IsAddressWithheld ? null : party.Address };
}
