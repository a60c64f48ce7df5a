using LocalProcure.Domain.Records;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Records;

/// <summary>Reads from when a procurement's records are counted, with the figure of the law that was in force when it commenced.</summary>
public sealed class RetentionDates(AppDb db)
{
    private Figures? law;

    public async Task<Retention> Of(Tender tender, CancellationToken stop = default) => (await Of([tender], stop))[tender.Id];

    public async Task<IReadOnlyDictionary<Guid, Retention>> Of(IReadOnlyCollection<Tender> tenders, CancellationToken stop = default)
    {
        var ids = tenders.Select(t => t.Id).ToList();
        var entered = (await db.Contracts.AsNoTracking().Where(c => ids.Contains(c.TenderId)).Select(c => new { c.TenderId, c.SignedOn }).ToListAsync(stop)).ToLookup(c => c.TenderId, c => c.SignedOn);
        var kept = new Dictionary<Guid, Retention>();
        foreach (var tender in tenders)
        {
            // Several contracts of one procurement: the last one entered into counts, and none while one waits to be signed.
            var (isContracted, allSigned) = (entered[tender.Id].Any(), entered[tender.Id].All(s => s is not null));
            DateOnly? on = isContracted && allSigned ? entered[tender.Id].Max() : null;
            kept[tender.Id] = Retention.Of(tender, on, on is { } day ? (int?)(await Law()).At(FigureLine.RecordYears, tender.DayOfLaw(UkTime.FromUk(day, TimeOnly.MinValue))) : null, isContracted);
        }
        return kept;
    }

    /// <summary>The years that the law of a day asks for.</summary>
    public async Task<int?> Years(DateOnly day) => (int?)(await Law()).At(FigureLine.RecordYears, day);

    /// <summary>Of these procurements those whose records are due for deletion, each by the figure in force when it commenced: SQL twin of <see cref="Retention.IsDueOn"/>.</summary>
    public async Task<IQueryable<Tender>> DueOn(DateOnly today, IQueryable<Tender> kept)
    {
        var rows = (await Law()).Rows.Where(r => r.Line == FigureLine.RecordYears).OrderBy(r => r.From).ToList();
        var midnight = UkTime.FromUk(today, TimeOnly.MinValue);
        var due = kept.Where(t => t.WithdrawnAt < midnight && !db.Contracts.Any(c => c.TenderId == t.Id));
        foreach (var (row, at) in rows.Select((row, at) => (row, at)))
        {
            // What commenced before the first row has no figure, and is never due; very old rows do not say when they commenced.
            var (isFirst, first, next, before) = (at == 0, row.From, at + 1 < rows.Count ? rows[at + 1].From : DateOnly.MaxValue, today.AddYears(-(int)row.Amount));
            due = due.Concat(kept.Where(t => (t.CommencedOn == null ? isFirst : t.CommencedOn >= first && t.CommencedOn < next)
                && db.Contracts.Any(c => c.TenderId == t.Id) && !db.Contracts.Any(c => c.TenderId == t.Id && (c.SignedOn == null || c.SignedOn >= before))));
        }
        return due;
    }

    private async Task<Figures> Law() => law ??= await db.LoadFigures();
}
