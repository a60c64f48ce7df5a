using System.Data.Common;
using System.Diagnostics;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Tests.Domain.Firms;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LocalProcure.Tests.Features.Profiles;

public class DirectoryTests
{
    private static Task<Firm> Serving(Site site, string name, params string[] areas) =>
        site.Firm(name, (f, act) => f.SetInterests([new Interest("", ["90910000"], areas, null, null, [])], act));

    [Fact]
    public async Task The_map_counts_the_firms_found_and_each_area_leads_to_its_list()
    {
        await using var site = await Site.Start();
        await Serving(site, "Rct Ltd", "W06000016");
        await Serving(site, "Wales Ltd", "W92000004");
        await Serving(site, "Anywhere Ltd");
        await Serving(site, "Cardiff Ltd", "W06000015");
        var hidden = await Serving(site, "Hidden Ltd", "W06000016");
        await site.Db(async db => { db.Firms.Single(f => f.Id == hidden.Id).List(false, true, Act.BySystem(site.Clock.Now)); await db.SaveChangesAsync(); });
        var anybody = site.Anonymous();
        foreach (var (language, label, table) in new[] { ("en", "Rhondda Cynon Taf: 3 firms", "The same as a table"), ("cy", "Rhondda Cynon Taf: 3 chwmni", "Yr un peth fel tabl") })
        {
            var page = await anybody.Get($"/{language}/firms");
            Assert.Equal(22, page.All(".lp-map a").Count());
            var rct = page.All(".lp-map a").Single(a => a.GetAttribute("aria-label")!.StartsWith("Rhondda", StringComparison.Ordinal));
            Assert.Equal(label, rct.GetAttribute("aria-label"));
            Assert.Contains(table, page.Text);
            Assert.Equal(22, page.All("details table tbody tr").Count());
            var there = await anybody.Get(rct.GetAttribute("href")!);
            Assert.Equal(["Anywhere Ltd", "Rct Ltd", "Wales Ltd"], there.All("#results h2").Select(h => h.TextContent));
            // The map still counts every area while one is chosen.
            Assert.Contains(language == "en" ? "Cardiff: 3 firms" : "Caerdydd: 3 chwmni", there.Html);
            Assert.True(there.Has(".lp-map .is-chosen"));
        }
        Assert.Contains("Rhondda Cynon Taf: No firms".Replace("No", "0"), (await anybody.Get("/en/firms?Words=nothing")).Html);
    }

    [Fact]
    public async Task The_directory_is_narrowed_by_accreditation_size_and_teaming_together()
    {
        await using var site = await Site.Start();
        var (one, two) = (await site.Firm("One Ltd"), await site.Firm("Two Ltd", (f, act) => { f.SaySize(FirmSize.Small, false, act); f.List(true, false, act); }));
        await site.Tell(one, ProfileContent.Empty.With(Telling.Accredited("CHAS")));
        await site.Tell(two, ProfileContent.Empty.With(Telling.Accredited("SSIP")));
        var anybody = site.Anonymous();
        async Task<string[]> Found(string query) => [.. (await anybody.Get("/en/firms" + query)).All("#results h2").Select(h => h.TextContent)];
        // Who holds CHAS shows SSIP too, not the other way round.
        Assert.Equal(["One Ltd", "Two Ltd"], await Found("?Holds=ssip"));
        Assert.Equal(["One Ltd"], await Found("?Holds=chas"));
        Assert.Equal(["Two Ltd"], await Found("?Holds=ssip&Size=Small"));
        Assert.Equal(["One Ltd"], await Found("?Holds=ssip&Teaming=true"));
        var page = await anybody.Get("/en/firms?Holds=chas");
        Assert.Contains("CHAS", page.One("#results .lp-result").TextContent);
        Assert.Contains("CHAS", page.One(".lp-chips").TextContent);
    }

    [Fact]
    public async Task A_page_of_the_directory_asks_the_database_as_often_for_forty_firms_as_for_two()
    {
        await using var site = await Site.Start();
        foreach (var n in Enumerable.Range(0, 2)) await site.Tell(await site.Firm($"Firm {n} Ltd"), Telling.Full());
        var anybody = site.Anonymous();
        await anybody.Get("/en/firms");
        var few = await Commands(site, () => anybody.Get("/en/firms"));
        foreach (var n in Enumerable.Range(2, 38)) await site.Tell(await site.Firm($"Firm {n} Ltd"), Telling.Full());
        Assert.Equal(few, await Commands(site, () => anybody.Get("/en/firms")));
        Assert.InRange(few, 3, 12);
    }

    /// <summary>How many commands the work sends to this site's database.</summary>
    private static async Task<int> Commands(Site site, Func<Task> work)
    {
        using var mine = new CommandCount(await site.Db(db => Task.FromResult(Named(db.Database.GetDbConnection()))));
        await work();
        return mine.Count;
    }

    private static string Named(DbConnection connection) => $"{connection.DataSource}|{connection.Database}";

    private sealed class CommandCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly string database;
        private readonly IDisposable watch;
        private int count;

        // Tests run side by side: only commands to this test's own database count.
        public CommandCount(string database)
        {
            this.database = database;
            watch = DiagnosticListener.AllListeners.Subscribe(this);
        }

        public int Count => count;
        public void OnNext(DiagnosticListener listener) { if (listener.Name == DbLoggerCategory.Name) listener.Subscribe(this); }
        public void OnNext(KeyValuePair<string, object?> said)
        {
            if (said.Key == RelationalEventId.CommandExecuting.Name && said.Value is CommandEventData { Command.Connection: { } connection } && Named(connection) == database) Interlocked.Increment(ref count);
        }
        public void OnCompleted() { }
        public void OnError(Exception error) { }
        public void Dispose() => watch.Dispose();
    }
}
