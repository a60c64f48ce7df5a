using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Everything that a report's figures are computed from: the lines of the month and the twelve before, and what is asked.</summary>
/// <param name="Hands">Everybody who imported a file or resolved a payee behind the month: none of them may sign it off.</param>
public sealed record SpendInputs(IReadOnlyList<SpendLine> Lines, SpendQuestion Question, IReadOnlySet<Guid> Hands)
{
    /// <summary>What each rule moves in the month.</summary>
    public RuleCounts Rules { get; init; } = new();
}

/// <summary>Reads payment lines for the figures, each placed, sized and judged by what is known now.</summary>
public sealed class SpendSource(AppDb db)
{
    /// <summary>The inputs of an area's month.</summary>
    /// <param name="buyerIds">The buyers to count; null for every buyer enrolled in the area's programme.</param>
    /// <param name="order">The notions of place in the order in which they are tried; null for the default.</param>
    public async Task<SpendInputs> Read(string area, DateOnly month, IReadOnlyCollection<Guid>? buyerIds = null, IReadOnlyList<PlaceBasis>? order = null, CancellationToken stop = default)
    {
        month = new DateOnly(month.Year, month.Month, 1);
        order ??= PlaceFinder.DefaultOrder;
        var buyers = await db.Buyers.AsNoTracking().Where(b => buyerIds == null ? b.AreaCode == area : buyerIds.Contains(b.Id)).ToListAsync(stop);
        var ids = buyers.Select(b => b.Id).ToList();
        var rules = new RuleCounts();
        var lines = await Lines(ids, month.AddMonths(1 - SpendReport.TrendMonths), month.AddMonths(1).AddDays(-1), stop, (month, rules));
        var histories = await Histories(ids, month, stop);
        var question = new SpendQuestion
        {
            Area = area, Month = month, Order = order,
            Buyers = [.. buyers.Select(b => new ReportBuyer(b.Id, b.Code, b.Name, b.NameWelsh))],
            PaidBefore = histories.SelectMany(h => h.Suppliers).ToHashSet(), HistoryFrom = histories.Min(h => h.From), Histories = histories,
            Headings = [.. Headings.All.Select(h => new SpendHeading(h.Key, h.English, h.Welsh))],
        };
        var own = lines.Where(l => l.PaidOn >= month).Select(l => l.ImportId).ToHashSet();
        var files = await Imports(buyers, [.. lines.Select(l => l.ImportId)], stop);
        question = question with { Imports = [.. files.Where(i => own.Contains(i.Id))], Earlier = [.. files.Where(i => !own.Contains(i.Id))] };
        return new SpendInputs(lines, question, await Hands(ids, lines, month, stop)) { Rules = rules };
    }

    /// <summary>Lines of these buyers paid between two days, both included.</summary>
    /// <param name="counting">Where to count what each rule moves, from a day on.</param>
    public async Task<List<SpendLine>> Lines(IReadOnlyCollection<Guid> buyerIds, DateOnly from, DateOnly to, CancellationToken stop = default, (DateOnly From, RuleCounts Counts)? counting = null)
    {
        var payees = await Payees(buyerIds, stop);
        var rules = await db.ExclusionRules.AsNoTracking().Where(r => r.EndedAt == null).ToListAsync(stop);
        var exclusions = new Exclusions(rules);
        var mapping = await db.CategoryRules.AsNoTracking().Where(r => r.EndedAt == null).ToListAsync(stop);
        var categories = new Categories(mapping);
        // Descriptions differ on nearly every line: they are read only when a rule looks at them.
        var looksAtDescriptions = mapping.Exists(r => r.Field == ExclusionField.Description);
        var readsDescriptions = looksAtDescriptions || rules.Exists(r => r.Field == ExclusionField.Description);
        var basis = await db.PaymentImports.AsNoTracking().Where(i => buyerIds.Contains(i.BuyerId) && i.UndoneAt == null).ToDictionaryAsync(i => i.Id, i => i.Vat, stop);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        // A year of lines repeats a few hundred departments, categories and names: each is kept once.
        string Once(string text) => words.TryGetValue(text, out var kept) ? kept : words[text] = text;
        var lines = new List<SpendLine>();
        var stored = db.Payments.Where(p => buyerIds.Contains(p.BuyerId) && p.PaidOn >= from && p.PaidOn <= to).Select(p => new
        {
            p.ImportId, p.Row, p.BuyerId, p.PayeeId, p.PaidOn, p.Dated, p.Pence, p.Supplier, p.Department, p.Category, Description = readsDescriptions ? p.Description : "",
        });
        await foreach (var p in stored.AsAsyncEnumerable().WithCancellation(stop))
        {
            var payee = payees[p.PayeeId];
            var rule = payee.IsPublicBody ? null : exclusions.RuleOf(p.BuyerId, p.Supplier, p.Category, p.Department, p.Description);
            var reason = payee.IsPublicBody ? ExclusionReason.PublicBodies : rule?.Reason;
            var mapped = categories.RuleOf(p.BuyerId, p.Category, p.Department, looksAtDescriptions ? p.Description : "");
            if (counting is { } count && p.PaidOn >= count.From)
            {
                if (rule is not null) count.Counts.Add(rule.Id, p.BuyerId, p.Pence);
                if (mapped is not null && reason is null) count.Counts.Add(mapped.Id, p.BuyerId, p.Pence);
            }
            lines.Add(new SpendLine(p.BuyerId, p.PaidOn, p.Pence, payee.Payee, payee.Name ?? Once(p.Supplier),
                Once(p.Category), mapped?.Heading ?? "", Once(p.Department), reason is { } r ? Exclusions.Code(r) : null, basis[p.ImportId], p.Dated, p.ImportId, p.Row));
        }
        return lines;
    }

    /// <param name="Name">The linked firm's; empty when hidden; null where each line's own wording is all there is (the payee keeps the first that came, which the order of files decides).</param>
    internal sealed record KnownPayee(string? Name, SpendPayee Payee, bool IsPublicBody)
    {
        public Guid? FirmId => Payee.FirmId;
        /// <summary>Where it is in the default order of notions.</summary>
        public string? Place => Payee.PlaceBy(PlaceFinder.DefaultOrder).Code;
        public PlaceBasis Basis => Payee.PlaceBy(PlaceFinder.DefaultOrder).Basis;
    }

    /// <summary>Every payee of these buyers with its place, firm and size by what is known now.</summary>
    internal async Task<Dictionary<Guid, KnownPayee>> Payees(IReadOnlyCollection<Guid> buyerIds, CancellationToken stop = default)
    {
        var firms = await LinkedFirms(buyerIds, stop);
        var invoices = await db.SupplierRecords.AsNoTracking().Where(r => buyerIds.Contains(r.BuyerId)).Select(r => new { r.Id, r.PlaceCode, r.Postcode }).ToDictionaryAsync(r => r.Id, stop);
        var entries = await db.RegisterEntries.AsNoTracking().Where(e => db.Payees.Any(p => buyerIds.Contains(p.BuyerId) && p.EntryScheme == e.Scheme && p.EntryNumber == e.Number))
            .Select(e => new { e.Scheme, e.Number, e.Postcode, e.PlaceCode }).ToDictionaryAsync(e => Payee.EntryKey(e.Scheme, e.Number), stop);
        var payees = await db.Payees.AsNoTracking().Where(p => buyerIds.Contains(p.BuyerId))
            .Select(p => new { p.Id, p.BuyerId, p.Key, p.VatNumber, p.Name, p.IsHidden, p.FirmId, p.FirmHow, p.RecordId, p.RecordHow, p.EntryScheme, p.EntryNumber, p.EntryHow, p.SaidPlaceCode, p.SaidPostcode, p.Standing, p.Facts }).ToListAsync(stop);
        var known = payees.Select(p =>
        {
            var firm = p.FirmId is { } id && !p.IsHidden ? firms.GetValueOrDefault(id) : null;
            var entry = p.EntryNumber is null || p.IsHidden ? null : entries.GetValueOrDefault(Payee.EntryKey(p.EntryScheme!, p.EntryNumber));
            IReadOnlyList<FirmPlace> own = firm?.Places ?? [];
            // What a firm says of its own registered office is newer than the register.
            if (entry is not null && own.All(o => o.Notion != PlaceNotion.RegisteredOffice)) own = [.. own, new FirmPlace(PlaceNotion.RegisteredOffice, entry.Postcode, entry.PlaceCode)];
            var invoice = p.RecordId is { } record ? invoices.GetValueOrDefault(record) : null;
            var places = p.IsHidden || p.Standing == PayeeStanding.NotKnown ? [] : PlaceFinder.InWards(PlaceFinder.Find(p.SaidPlaceCode, invoice?.PlaceCode, own, p.Facts), p.SaidPostcode, invoice?.Postcode, own);
            // A sole trader without a trading name trades under their own.
            var isPerson = firm is { Kind: FirmKind.SoleTrader, TradingName: null };
            var how = firm is not null ? p.FirmHow : p.SaidPlaceCode is not null ? LinkHow.Staff : p.RecordId is not null ? p.RecordHow : entry is not null ? p.EntryHow : LinkHow.NotLinked;
            return new TiedPayee(p.IsHidden || p.Standing == PayeeStanding.NotKnown ? "" : p.VatNumber, $"{p.Key} {p.BuyerId:N}",
                new SpendPayee(p.Id, firm?.Id, places, firm?.Size ?? FirmSize.NotKnown, firm?.IsVcse ?? p.EntryScheme is not (null or RegisterEntry.Companies), how, isPerson))
            {
                Entry = entry is null || p.Standing == PayeeStanding.NotKnown ? "" : Payee.EntryKey(p.EntryScheme!, p.EntryNumber!),
            };
        }).ToList();
        return payees.Zip(VatTies.Tie(known)).ToDictionary(p => p.First.Id, p =>
            new KnownPayee(p.First.IsHidden ? "" : p.Second.FirmId is { } id ? firms.GetValueOrDefault(id)?.NameShown : null, p.Second, p.First.Standing == PayeeStanding.PublicBody));
    }

    /// <summary>Firms that payees are linked with, under the id that the link holds; a merged firm answers as the one that took its place.</summary>
    private async Task<Dictionary<Guid, Firm>> LinkedFirms(IReadOnlyCollection<Guid> buyerIds, CancellationToken stop)
    {
        var linked = db.Payees.Where(p => buyerIds.Contains(p.BuyerId) && p.FirmId != null).Select(p => p.FirmId);
        var firms = await db.Firms.AsNoTracking().Where(f => linked.Contains(f.Id) || f.MergedIntoId == null && db.Firms.Any(m => m.MergedIntoId == f.Id)).ToDictionaryAsync(f => f.Id, stop);
        Firm Standing(Firm firm)
        {
            for (var steps = 0; firm.MergedIntoId is { } into && steps < 10 && firms.TryGetValue(into, out var taker); steps++) firm = taker;
            return firm;
        }
        return firms.Values.ToDictionary(f => f.Id, Standing);
    }

    /// <summary>Whom each buyer paid in the 24 months before, as firms where they are known.</summary>
    private async Task<List<PaidHistory>> Histories(List<Guid> buyerIds, DateOnly month, CancellationToken stop)
    {
        var from = month.AddMonths(-SpendReport.NewAfterMonths);
        var paid = await db.Payments.AsNoTracking().Where(p => buyerIds.Contains(p.BuyerId) && p.PaidOn >= from && p.PaidOn < month)
            .GroupBy(p => new { p.BuyerId, p.PayeeId }).Select(g => new { g.Key.BuyerId, g.Key.PayeeId, First = g.Min(p => p.PaidOn) }).ToListAsync(stop);
        var known = await Payees(buyerIds, stop);
        return [.. buyerIds.Select(id => paid.Where(p => p.BuyerId == id).ToList() is var own
            ? new PaidHistory(id, own.Count == 0 ? null : own.Min(p => p.First), [.. own.Select(p => known[p.PayeeId].Payee.SupplierId).Distinct().Order()]) : null!)];
    }

    private async Task<List<ReportImport>> Imports(List<Buyer> buyers, HashSet<Guid> importIds, CancellationToken stop)
    {
        var imports = await db.PaymentImports.AsNoTracking().Where(i => importIds.Contains(i.Id)).ToListAsync(stop);
        return [.. imports.Select(i => new ReportImport(i.Id, buyers.Single(b => b.Id == i.BuyerId).Code, i.FileName, i.Hash, i.PeriodFrom, i.PeriodTo, i.RowsRefused))];
    }

    private async Task<HashSet<Guid>> Hands(List<Guid> buyerIds, List<SpendLine> lines, DateOnly month, CancellationToken stop)
    {
        var inMonth = lines.Where(l => l.PaidOn >= month).ToList();
        var imports = inMonth.Select(l => l.ImportId).ToHashSet();
        var payees = inMonth.Select(l => l.PayeeId).ToHashSet();
        var hands = await db.PaymentImports.Where(i => imports.Contains(i.Id)).Select(i => i.ImportedBy).Distinct().ToListAsync(stop);
        var resolved = await db.Payees.Where(p => buyerIds.Contains(p.BuyerId) && p.ResolvedBy != null).Select(p => new { p.Id, p.ResolvedBy }).ToListAsync(stop);
        // Whoever brought in the list that places a payee had a hand in where it is.
        var listed = await db.Payees.Where(p => buyerIds.Contains(p.BuyerId) && p.RecordId != null)
            .Join(db.SupplierRecords, p => p.RecordId, r => r.Id, (p, r) => new { p.Id, r.ListId }).Join(db.SupplierLists, x => x.ListId, l => l.Id, (x, l) => new { x.Id, l.ImportedBy }).ToListAsync(stop);
        return [.. hands.Concat(resolved.Where(p => payees.Contains(p.Id)).Select(p => p.ResolvedBy!.Value)).Concat(listed.Where(p => payees.Contains(p.Id)).Select(p => p.ImportedBy)).Where(id => id != Guid.Empty)];
    }
}
