using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Brings together every decision of a person that a month's payments rest on.</summary>
public sealed class DecisionSource(AppDb db)
{
    public async Task<IReadOnlyList<SpendDecision>> Of(SpendInputs inputs, CancellationToken stop = default)
    {
        var question = inputs.Question;
        var codes = question.Buyers.ToDictionary(b => b.Id, b => b.Code);
        var lines = inputs.Lines.Where(l => l.PaidOn >= question.Month).ToList();
        return SpendDecision.Ordered([.. await OfPayees(lines, codes, stop), .. await OfRules(inputs.Rules, codes, stop), .. await OfFiles(lines, codes, stop)]);
    }

    private async Task<List<SpendDecision>> OfPayees(List<SpendLine> lines, Dictionary<Guid, string> codes, CancellationToken stop)
    {
        var paid = lines.GroupBy(l => l.PayeeId).ToDictionary(g => g.Key, g => (Lines: g.Count(), Pence: g.Sum(l => l.Pence), g.First().Payee));
        var buyers = codes.Keys.ToList();
        var payees = (await db.Payees.AsNoTracking().Where(p => buyers.Contains(p.BuyerId) && p.ResolvedAt != null).ToListAsync(stop)).Where(p => paid.ContainsKey(p.Id)).ToList();
        var answered = (await db.SupplierQuestions.AsNoTracking().Where(q => buyers.Contains(q.BuyerId) && q.WasUsed).Select(q => q.PayeeId).ToListAsync(stop)).ToHashSet();
        var firmIds = payees.Select(p => p.FirmId).OfType<Guid>().ToHashSet();
        var firms = await db.Firms.AsNoTracking().Where(f => firmIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id, stop);
        return [.. payees.SelectMany(p => OfPayee(p, codes[p.BuyerId], paid[p.Id], p.FirmId is { } id ? firms.GetValueOrDefault(id) : null, answered.Contains(p.Id)))];
    }

    private static IEnumerable<SpendDecision> OfPayee(Payee payee, string buyer, (int Lines, long Pence, SpendPayee Payee) paid, Firm? firm, bool wasAnswered)
    {
        var isPerson = paid.Payee.IsPerson || payee.FirmId is null && PersonName.Is(payee.Name);
        var on = payee.ResolvedAt!.Value.UkDate();
        SpendDecision Decided(DecisionKind kind, string outcome, DecisionBy by = DecisionBy.Staff) => new(kind, by, on, buyer, isPerson ? "" : payee.Name, outcome, paid.Lines, paid.Pence)
        {
            IsPerson = isPerson, PayeeId = payee.Id, Note = payee.Note ?? "",
        };
        if (payee.FirmHow == LinkHow.Staff && firm is not null) yield return Decided(DecisionKind.Firm, isPerson ? "" : firm.Name) with { On = (payee.LinkedAt ?? payee.ResolvedAt!.Value).UkDate() };
        if (payee is { EntryHow: LinkHow.Staff, EntryNumber: not null }) yield return Decided(DecisionKind.Register, $"{payee.EntryScheme} {payee.EntryNumber}");
        if (payee.SaidPlaceCode is { } place) yield return Decided(DecisionKind.Place, place, wasAnswered ? DecisionBy.Supplier : DecisionBy.Staff);
        if (payee.Standing == PayeeStanding.NotKnown) yield return Decided(DecisionKind.NotKnown, "");
        if (payee.Standing == PayeeStanding.PublicBody) yield return Decided(DecisionKind.PublicBody, "");
        if (payee.RefusedFirms.Count + payee.RefusedEntries.Count > 0) yield return Decided(DecisionKind.NotThis, "");
        foreach (var fact in payee.Facts) yield return Decided(DecisionKind.OtherPlace, fact.PlaceCode) with { Notion = fact.Notion, Note = fact.Source, On = fact.SaidAt.UkDate() };
    }

    private async Task<List<SpendDecision>> OfRules(RuleCounts counts, Dictionary<Guid, string> codes, CancellationToken stop)
    {
        var exclusions = await db.ExclusionRules.AsNoTracking().Where(r => r.EndedAt == null).ToListAsync(stop);
        var categories = await db.CategoryRules.AsNoTracking().Where(r => r.EndedAt == null).ToListAsync(stop);
        return
        [
            .. exclusions.SelectMany(r => counts.Of(r.Id).Select(c => Rule(DecisionKind.Exclusion, r.Field, r.Words, Exclusions.Code(r.Reason), r.AddedAt, codes[c.Buyer], c.Lines, c.Pence, r.Reason == ExclusionReason.Personal))),
            .. categories.SelectMany(r => counts.Of(r.Id).Select(c => Rule(DecisionKind.Category, r.Field, r.Words, r.Heading, r.AddedAt, codes[c.Buyer], c.Lines, c.Pence, false))),
        ];
    }

    /// <summary>The words of a rule may name somebody: then they are left out.</summary>
    private static SpendDecision Rule(DecisionKind kind, ExclusionField field, string words, string outcome, DateTime at, string buyer, int lines, long pence, bool isPersonal)
    {
        var isPerson = isPersonal || PersonName.Is(words);
        return new(kind, DecisionBy.Staff, at.UkDate(), buyer, isPerson ? "" : words, outcome, lines, pence) { Field = field, IsPerson = isPerson };
    }

    /// <summary>What people decided about the files themselves: periods, lines that two files hold, rows put right.</summary>
    private async Task<List<SpendDecision>> OfFiles(List<SpendLine> lines, Dictionary<Guid, string> codes, CancellationToken stop)
    {
        var held = lines.GroupBy(l => l.ImportId).ToDictionary(g => g.Key, g => (Lines: g.Count(), Pence: g.Sum(l => l.Pence), Dated: g.Any(l => l.Dated == DateBasis.StatedPeriod)));
        var ids = held.Keys.ToList();
        var imports = await db.PaymentImports.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(stop);
        var putRight = imports.Select(i => i.CorrectsId).OfType<Guid>().ToHashSet();
        var names = await db.PaymentImports.AsNoTracking().Where(i => putRight.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.FileName, stop);
        SpendDecision Of(PaymentImport i, DecisionKind kind, string outcome) => new(kind, DecisionBy.Staff, i.ImportedAt.UkDate(), codes[i.BuyerId], i.FileName, outcome, held[i.Id].Lines, held[i.Id].Pence);
        return
        [
            .. imports.Where(i => held[i.Id].Dated).Select(i => Of(i, DecisionKind.Period, $"{i.PeriodFrom?.ToMonth()}..{i.PeriodTo?.ToMonth()}") with { Lines = Dated(i.Id).Count(), Pence = Dated(i.Id).Sum(l => l.Pence) }),
            .. imports.Where(i => i.RowsAlreadyThere > 0 && i.Overlap != OverlapChoice.Undecided).Select(i => Of(i, DecisionKind.Overlap, $"{DecisionsFile.Key(i.Overlap)} {i.RowsAlreadyThere.ToString(System.Globalization.CultureInfo.InvariantCulture)}")),
            .. imports.Where(i => i.CorrectsId is not null).Select(i => Of(i, DecisionKind.Correction, names[i.CorrectsId!.Value])),
        ];

        IEnumerable<SpendLine> Dated(Guid import) => lines.Where(l => l.ImportId == import && l.Dated == DateBasis.StatedPeriod);
    }
}
