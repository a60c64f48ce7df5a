using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalProcure.Domain.OpenData;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.OpenData;

namespace LocalProcure.Web.Jobs;

/// <summary>
/// Publishes an OCDS release for every public procurement that says something new. It looks at the procurements in whose audit
/// trail something happened lately, writes each as the public may know it, and keeps the result as a release when it differs
/// from the last: so no other part of the product needs to think of open data, and nothing sealed can get in by being forgotten.
/// </summary>
public sealed class WriteReleases(AppDb db, ProcurementReader reader) : IWork
{
    private const string SeenUntil = "OpenDataSeenUntil";
    /// <summary>There once the quick quotes that were awarded before open data told of them have been caught up with.</summary>
    private const string TellsQuickQuotes = "OpenDataTellsQuickQuotes";

    /// <summary>An act is saved a little after the time that it bears; what was looked at is looked at again for so long.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(3);

    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var fact = await db.SiteFacts.SingleOrDefaultAsync(f => f.Name == SeenUntil, stop);
        var since = fact is null ? (DateTime?)null : DateTime.Parse(fact.Value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal) - Overlap;
        var tellsQuickQuotes = await db.SiteFacts.AnyAsync(f => f.Name == TellsQuickQuotes, stop);
        var written = 0;
        if (since is { } from)
        {
            var chains = await db.AuditRows.AsNoTracking().Where(r => r.At >= from).Select(r => r.ChainId).Distinct().ToListAsync(stop);
            foreach (var some in chains.Chunk(500))
            {
                written += await Write(Told().Where(t => some.Contains(t.Id)), now, stop);
                foreach (var id in await db.PlannedProcurements.AsNoTracking().Where(p => p.PublishedAt != null && some.Contains(p.Id)).Select(p => p.Id).ToListAsync(stop)) written += await Write(await reader.OfPlan(id, stop), now, stop);
            }
            if (!tellsQuickQuotes) written += await Write(Told().Where(t => t.Procedure == ProcedureKind.QuickQuote), now, stop);
        }
        else written = await WriteAll(now, stop);
        await Remember(SeenUntil, now, stop);
        if (!tellsQuickQuotes) await Remember(TellsQuickQuotes, now, stop);
        return written;
    }

    /// <summary>The first run on data that has no releases yet: everything that is public, a few at a time.</summary>
    private async Task<int> WriteAll(DateTime now, CancellationToken stop)
    {
        var written = await Write(Told(), now, stop);
        foreach (var id in await db.PlannedProcurements.AsNoTracking().Where(p => p.PublishedAt != null).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(stop)) written += await Write(await reader.OfPlan(id, stop), now, stop);
        return written;
    }

    private IQueryable<Tender> Told() => db.Tenders.AsNoTracking().Told(db.Contracts, db.AwardNotices);

    private async Task<int> Write(IQueryable<Tender> tenders, DateTime now, CancellationToken stop)
    {
        var written = 0;
        foreach (var id in await tenders.OrderBy(t => t.PublishedAt).ThenBy(t => t.Id).Select(t => t.Id).ToListAsync(stop)) written += await Write(await reader.OfTender(id, stop), now, stop);
        return written;
    }

    private async Task<int> Write(OpenProcurement? procurement, DateTime now, CancellationToken stop)
    {
        if (procurement is null) return 0;
        var state = ReleaseState.Of(procurement);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state.ToJsonString(Format))));
        var last = await db.OpenReleases.AsNoTracking().Where(r => r.ProcessId == procurement.ProcessId).OrderByDescending(r => r.Number).FirstOrDefaultAsync(stop);
        if (last?.StateHash == hash) return 0;
        var (number, ocid) = ((last?.Number ?? 0) + 1, last?.Ocid ?? procurement.Ocid);
        var tags = ReleaseTags.Between(last is null ? null : JsonNode.Parse(last.Json)!.AsObject(), state);
        var release = new JsonObject { ["ocid"] = ocid, ["id"] = OpenRelease.IdOf(ocid, number), ["date"] = ReleaseState.Moment(now), ["tag"] = new JsonArray([.. tags.Select(t => (JsonNode?)JsonValue.Create(t))]) };
        foreach (var (name, value) in state.ToList())
        {
            state.Remove(name);
            release[name] = value;
        }
        var made = new OpenRelease(procurement.ProcessId, ocid, number, tags, now, release.ToJsonString(Format), hash);
        db.OpenReleases.Add(made);
        try
        {
            await db.SaveChangesAsync(stop);
            return 1;
        }
        catch (DbUpdateException)
        {
            // Another process published the same release at the same moment: one of each number stands.
            if (!await db.OpenReleases.AsNoTracking().AnyAsync(r => r.ProcessId == procurement.ProcessId && r.Number == number, stop)) throw;
            return 0;
        }
        finally
        {
            db.Entry(made).State = EntityState.Detached;
        }
    }

    private async Task Remember(string name, DateTime now, CancellationToken stop)
    {
        var text = now.ToString("o", CultureInfo.InvariantCulture);
        var fact = await db.SiteFacts.SingleOrDefaultAsync(f => f.Name == name, stop);
        if (fact is null) db.SiteFacts.Add(new SiteFact { Name = name, Value = text });
        else fact.Value = text;
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Another process noted its own first run at the same moment: its note serves as well.
            db.ChangeTracker.Clear();
            if (!await db.SiteFacts.AnyAsync(f => f.Name == name, stop)) throw;
        }
    }
}
