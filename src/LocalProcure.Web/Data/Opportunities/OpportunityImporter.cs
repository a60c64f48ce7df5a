using System.Text.Json;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.Opportunities.Reading;

namespace LocalProcure.Web.Data.Opportunities;

/// <summary>
/// Reads an OCDS release package into opportunities, a hundred releases at a time: memory holds one batch, however long the file.
/// Reading the same file again changes nothing; a run that broke off is simply run again.
/// </summary>
public sealed class OpportunityImporter(AppDb db)
{
    private const int Batch = 100;

    public async Task<OpportunityImport> Import(Stream file, Act act, IProgress<int>? progress = null, CancellationToken stop = default)
    {
        var outcome = new OpportunityImport();
        var (buyers, law) = (await BuyersByKey(stop), await db.LoadFigures(stop));
        var batch = new List<ReadRelease>(Batch);
        var stream = new ReleaseStream(file);
        try
        {
            await foreach (var raw in stream.Releases(stop))
            {
                outcome.Read++;
                var (release, refused) = raw.Json is { } json ? ReleaseReader.Read(json, law) : (null, "too-large");
                if (release is null) outcome.Refuse(new ReleaseRefusal(raw.Position, refused == "bad-text" ? null : raw.Json is { ValueKind: JsonValueKind.Object } o && o.TryGetProperty("ocid", out var id) ? id.ToString() : null, refused!));
                else batch.Add(release);
                if (batch.Count == Batch) await Keep(batch, buyers, act, outcome, stop);
                if (outcome.Read % 1000 == 0) progress?.Report(outcome.Read);
            }
        }
        catch (JsonException)
        {
            outcome.WhyRefused = OpportunityText.NotJson;
        }
        await Keep(batch, buyers, act, outcome, stop);
        if (!stream.FoundList) outcome.WhyRefused ??= OpportunityText.NoReleases;
        return outcome;
    }

    private async Task<ILookup<string, Guid>> BuyersByKey(CancellationToken stop)
    {
        var buyers = await db.Buyers.AsNoTracking().Select(b => new { b.Id, b.Name, b.NameWelsh }).ToListAsync(stop);
        return buyers.SelectMany(b => new[] { (Key: BuyerNames.KeyOf(b.Name), b.Id), (Key: BuyerNames.KeyOf(b.NameWelsh), b.Id) }).Where(b => b.Key.Length > 0).ToLookup(b => b.Key, b => b.Id);
    }

    private async Task Keep(List<ReadRelease> batch, ILookup<string, Guid> buyers, Act act, OpportunityImport outcome, CancellationToken stop)
    {
        if (batch.Count == 0) return;
        var ocids = batch.Select(r => r.Ocid).Distinct().ToList();
        var known = await db.Opportunities.Include(o => o.CpvCodes).Include(o => o.Areas).AsSplitQuery().Where(o => ocids.Contains(o.Ocid)).ToDictionaryAsync(o => o.Ocid, stop);
        foreach (var release in batch)
        {
            if (!known.TryGetValue(release.Ocid, out var opportunity))
            {
                db.Opportunities.Add(known[release.Ocid] = opportunity = new Opportunity(release, act));
                outcome.Added++;
            }
            else if (opportunity.Update(release, act)) outcome.Updated++;
            else outcome.Unchanged++;
            opportunity.BelongTo(BuyerNames.Match(opportunity.BuyerName, buyers));
        }
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        batch.Clear();
    }
}

/// <summary>What became of a file of releases.</summary>
public sealed class OpportunityImport
{
    /// <summary>More refusals than this are counted, not listed.</summary>
    private const int MostListed = 1000;

    private readonly List<ReleaseRefusal> refusals = [];

    public int Read { get; set; }
    public int Added { get; set; }
    public int Updated { get; set; }
    public int Unchanged { get; set; }
    public int Refused { get; private set; }
    public IReadOnlyList<ReleaseRefusal> Refusals => refusals;
    /// <summary>Why the file itself was refused, or broke off; null when it was read to its end.</summary>
    public string? WhyRefused { get; set; }

    public void Refuse(ReleaseRefusal refusal)
    {
        Refused++;
        if (refusals.Count < MostListed) refusals.Add(refusal);
    }
}
