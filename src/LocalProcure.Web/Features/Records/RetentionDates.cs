using LocalProcure.Domain.Records;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Records;

/// <summary>Reads from when a procurement's records are counted, with the figure of the law that was in force then.</summary>
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
            kept[tender.Id] = Retention.Of(tender, on, on is { } day ? await Years(day) : null, isContracted);
        }
        return kept;
    }

    /// <summary>The figure in force on the day.</summary>
    public async Task<int?> Years(DateOnly day)
    {
        law ??= await db.LoadFigures();
        return (int?)law.At(FigureLine.RecordYears, day);
    }
}
