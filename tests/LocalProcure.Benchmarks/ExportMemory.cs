using LocalProcure.Domain.OpenData;
using LocalProcure.Tests.Support;

namespace LocalProcure.Benchmarks;

/// <summary>The most memory that streaming all releases takes beside an idle site: <c>export-memory [RELEASES]</c>. Promise: the same for any number.</summary>
public static class ExportMemory
{
    public static async Task<int> Measure(string[] more)
    {
        var last = more.Length > 0 ? int.Parse(more[0], System.Globalization.CultureInfo.InvariantCulture) : 50_000;
        await using var site = await Site.Start();
        var made = 0;
        foreach (var wanted in new[] { last / 10, last })
        {
            for (; made < wanted; made += 500)
                await site.Db(async db =>
                {
                    for (var i = made; i < made + 500; i++)
                        db.OpenReleases.Add(new OpenRelease(Guid.CreateVersion7(), $"ocds-000000-{i}", 1, ["tender"], site.Clock.Now.AddSeconds(i), "{\"ocid\":\"" + i + "\",\"tender\":{\"description\":\"" + new string('x', 6000) + "\"}}", ""));
                    await db.SaveChangesAsync();
                });
            await Read(site);
            var (lines, bytes, most) = await Read(site);
            Console.WriteLine($"{lines:N0} releases, {bytes / 1048576.0:0} MB streamed: {most / 1048576.0:0.0} MB of live memory more than before at most.");
        }
        return 0;
    }

    private static async Task<(int Lines, long Bytes, long Most)> Read(Site site)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var client = site.CreateClient();
        using var answer = await client.GetAsync("/api/ocds/releases.jsonl", HttpCompletionOption.ResponseHeadersRead);
        await using var stream = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[64 * 1024];
        var (lines, bytes, most, next) = (0, 0L, 0L, 16L * 1024 * 1024);
        for (int read; (read = await stream.ReadAsync(buffer)) > 0;)
        {
            bytes += read;
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
            if (bytes < next) continue;
            next += 16 * 1024 * 1024;
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
        return (lines, bytes, most);
    }
}
