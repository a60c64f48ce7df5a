using System.Globalization;
using System.Text;
using LocalProcure.Domain.OpenData;
using LocalProcure.Web.Plumbing.Feeds;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;

namespace LocalProcure.Web.Features.OpenData;

/// <summary>All procurements as OCDS 1.1, at addresses without a language: releases by date, records by procurement, and everything as one stream.</summary>
[AllowAnonymous, NoLanguage, Route("api/ocds"), EnableRateLimiting(Limits.Search)]
public sealed class OcdsController(AppDb db, Links links, OcdsPackage package, DemoMark demo) : Controller
{
    private const int Most = 100;
    private const string JsonType = "application/json; charset=utf-8";
    private static readonly DateTime Epoch = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Oldest first, so that a harvester that follows "next" and later asks from its last date misses nothing.</summary>
    [HttpGet("releases.json")]
    public async Task<IActionResult> Releases(string? from, string? to, string? cursor, int limit = Most)
    {
        if (!Within(from, to, out var first, out var last)) return BadRequest();
        var releases = db.OpenReleases.AsNoTracking().Where(r => r.At >= first && r.At < last);
        if (cursor is not null)
        {
            if (Read(cursor) is not var (at, id)) return BadRequest();
            releases = releases.Where(r => r.At > at || (r.At == at && string.Compare(r.Id, id) > 0));
        }
        limit = Math.Clamp(limit, 1, Most);
        var found = await releases.OrderBy(r => r.At).ThenBy(r => r.Id).Take(limit + 1).Select(r => new { r.Id, r.At, r.Json }).ToListAsync();
        var page = found.Take(limit).ToList();
        var next = found.Count > limit ? Address("releases.json", from, to, limit, Cursor(page[^1].At, page[^1].Id)) : null;
        return this.Tagged(package.Releases(Address("releases.json", from, to, limit, cursor), page.Count == 0 ? Epoch : page[^1].At, page.Select(r => r.Json), next), JsonType);
    }

    [HttpGet("releases/{ocid}.json")]
    public async Task<IActionResult> ReleasesOf(string ocid)
    {
        var found = await db.OpenReleases.AsNoTracking().Where(r => r.Ocid == ocid).OrderBy(r => r.Number).ToListAsync();
        return found.Count == 0 ? NotFound() : this.Tagged(package.Releases(links.Bare($"/api/ocds/releases/{ocid}.json"), found[^1].At, found.Select(r => r.Json), null), JsonType);
    }

    [HttpGet("records/{ocid}.json")]
    public async Task<IActionResult> RecordOf(string ocid)
    {
        var found = await db.OpenReleases.AsNoTracking().Where(r => r.Ocid == ocid).OrderBy(r => r.Number).ToListAsync();
        return found.Count == 0 ? NotFound() : this.Tagged(package.Records(links.Bare($"/api/ocds/records/{ocid}.json"), found[^1].At, [found], null), JsonType);
    }

    /// <summary>By the tender that everybody sees: to its record, whose name may come from the plan that it grew from.</summary>
    [HttpGet("tenders/{id:guid}")]
    public async Task<IActionResult> OfTender(Guid id)
    {
        var plan = await db.PlannedProcurements.AsNoTracking().Where(p => p.TenderId == id).Select(p => (Guid?)p.Id).SingleOrDefaultAsync() ?? id;
        var ocid = await db.OpenReleases.AsNoTracking().Where(r => r.ProcessId == id || r.ProcessId == plan).OrderByDescending(r => r.At).Select(r => r.Ocid).FirstOrDefaultAsync();
        return ocid is null ? NotFound() : this.LocalRedirectSeeOther($"/api/ocds/records/{ocid}.json");
    }

    /// <summary>Records by ocid, in pages; those of procurements that changed in the time asked for.</summary>
    [HttpGet("records.json")]
    public async Task<IActionResult> Records(string? from, string? to, string? cursor, int limit = 20)
    {
        if (!Within(from, to, out var first, out var last)) return BadRequest();
        limit = Math.Clamp(limit, 1, 20);
        var after = cursor is null ? "" : Text(cursor);
        if (after is null) return BadRequest();
        var ocids = await db.OpenReleases.AsNoTracking().Where(r => r.At >= first && r.At < last && string.Compare(r.Ocid, after) > 0).Select(r => r.Ocid).Distinct().OrderBy(o => o).Take(limit + 1).ToListAsync();
        var page = ocids.Take(limit).ToList();
        var releases = (await db.OpenReleases.AsNoTracking().Where(r => page.Contains(r.Ocid)).OrderBy(r => r.Number).ToListAsync()).ToLookup(r => r.Ocid);
        var next = ocids.Count > limit ? Address("records.json", from, to, limit, WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(page[^1]))) : null;
        var newest = releases.SelectMany(r => r).Select(r => r.At).DefaultIfEmpty(Epoch).Max();
        return this.Tagged(package.Records(Address("records.json", from, to, limit, cursor), newest, page.Select(o => releases[o].ToList()), next), JsonType);
    }

    /// <summary>Every release, one to a line (JSON Lines), written while it is read: as long as there is data, and no more memory than a page.</summary>
    [HttpGet("releases.jsonl")]
    public async Task<IActionResult> All(string? from, string? to, CancellationToken stop)
    {
        if (!Within(from, to, out var first, out var last)) return BadRequest();
        Response.ContentType = "application/jsonl; charset=utf-8";
        Response.Headers.CacheControl = "public, max-age=60";
        var (at, id) = (DateTime.MinValue, "");
        while (true)
        {
            var (after, afterId) = (DateTime.SpecifyKind(at, DateTimeKind.Utc), id);
            var rows = await db.OpenReleases.AsNoTracking().Where(r => r.At >= first && r.At < last && (r.At > after || (r.At == after && string.Compare(r.Id, afterId) > 0)))
                .OrderBy(r => r.At).ThenBy(r => r.Id).Take(Most).Select(r => new { r.Id, r.At, r.Json }).ToListAsync(stop);
            foreach (var row in rows)
            {
                await Response.WriteAsync(demo.OnRelease(row.Json), stop);
                await Response.WriteAsync("\n", stop);
            }
            if (rows.Count < Most) break;
            (at, id) = (rows[^1].At, rows[^1].Id);
        }
        return new EmptyResult();
    }

    private string Address(string file, string? from, string? to, int limit, string? cursor)
    {
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder();
        if (from is not null) query.Add("from", from);
        if (to is not null) query.Add("to", to);
        if (limit is not (Most or 20)) query.Add("limit", limit.ToString(CultureInfo.InvariantCulture));
        if (cursor is not null) query.Add("cursor", cursor);
        return links.Bare($"/api/ocds/{file}{query}");
    }

    /// <summary>
    /// Dates or instants; "to" takes in the whole of a day. False for what is neither, and for a word that is not asked for here: a harvester
    /// that misspells "from" must not take everything for what is new.
    /// </summary>
    private bool Within(string? from, string? to, out DateTime first, out DateTime last)
    {
        (first, last) = (DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc), DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc));
        if (!ModelState.IsValid || !Request.Query.Keys.All(k => ControllerContext.ActionDescriptor.Parameters.Any(p => p.Name.Equals(k, StringComparison.OrdinalIgnoreCase)))) return false;
        if (!string.IsNullOrEmpty(from))
        {
            if (Instant(from) is not { } read) return false;
            first = read;
        }
        if (!string.IsNullOrEmpty(to))
        {
            if (Instant(to) is not { } read) return false;
            last = to.Length == 10 ? UkTime.FromUk(read.UkDate().AddDays(1), TimeOnly.MinValue) : read;
        }
        return true;
    }

    private static DateTime? Instant(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 9000 ? UkTime.FromUk(day, TimeOnly.MinValue)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at.UtcDateTime : null;

    private static string Cursor(DateTime at, string id) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{at.Ticks} {id}"));

    private static (DateTime At, string Id)? Read(string cursor) =>
        Text(cursor)?.Split(' ', 2) is [var ticks, var id] && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at) && at >= 0 && at <= DateTime.MaxValue.Ticks ? (new DateTime(at, DateTimeKind.Utc), id) : null;

    private static string? Text(string cursor)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(cursor));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
