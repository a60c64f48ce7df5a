using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Data.Seed;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Data;

/// <summary>The real program on an empty data folder: served with and without the demonstration, given a command, killed while it seeds.</summary>
[Trait("Database", "any")]
public sealed class DemoProgramTests
{
    private static readonly (string, string) Wanted = ("LOCALPROCURE_DEMO", "1");

    [Fact]
    public async Task Killed_at_random_moments_while_it_seeds_it_ends_with_one_whole_demonstration()
    {
        await using var site = await Empty();
        var mark = Path.Combine(site.DataFolder, "demo-under-way");
        foreach (var most in new[] { 400, 1500, 3000 })
        {
            using var process = Child.Start(site, [], Wanted);
            var said = Listen(process);
            while (!File.Exists(mark) && !process.HasExited) await Task.Delay(5);
            await Task.Delay(Random.Shared.Next(most));
            process.Kill();
            await process.WaitForExitAsync();
            Assert.True(File.Exists(mark), "It was through before it was killed: " + await said);
        }
        // Two at once: one seeds, the other waits; neither takes the other's ground from under it.
        using var first = Child.Start(site, [], Wanted);
        using var second = Child.Start(site, [], Wanted);
        foreach (var (page, said) in await Task.WhenAll(Visit(first), Visit(second)))
        {
            Assert.Contains("lp-demo", page);
            Assert.Contains("sioned@rct.example", said);
        }
        Assert.False(File.Exists(mark));

        await site.Db(async db =>
        {
            Assert.Equal((4, 20, 2, 24), (await db.Buyers.CountAsync(), await db.Firms.CountAsync(), await db.Consortia.CountAsync(), await db.PaymentImports.CountAsync()));
            Assert.True(await db.Reports.AnyAsync());
            foreach (var chain in await db.AuditRows.Select(r => r.ChainId).Distinct().ToListAsync()) Assert.Null(await AuditTrail.FirstBreak(db, chain));
        });
        // The list is that of this seeding: every account in it opens with its password.
        var list = (await File.ReadAllLinesAsync(Path.Combine(site.KeyFolder, DemoPeople.ListName))).Where(l => l.Contains('@')).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Equal(await site.Db(db => db.People.CountAsync()), list.Count);
        await site.With(async (UserManager<Account> accounts) =>
        {
            foreach (var line in list.Where((_, i) => i % 7 == 0))
                Assert.True(await accounts.CheckPasswordAsync((await accounts.FindByEmailAsync(line[0]))!, line[1]), line[0]);
        });
    }

    [Fact]
    public async Task Without_its_switch_nothing_is_seeded_and_no_list_is_printed()
    {
        await using var site = await Empty();
        // A list that an earlier demonstration left beside the keys is nobody's here.
        Directory.CreateDirectory(site.KeyFolder);
        await File.WriteAllTextAsync(Path.Combine(site.KeyFolder, DemoPeople.ListName), "sioned@rct.example old-words-here-123 officer");
        using var process = Child.Start(site, []);
        var (page, said) = await Visit(process);
        Assert.DoesNotContain("lp-demo", page);
        Assert.DoesNotContain("sioned@rct.example", said);
        await site.Db(async db => Assert.Equal((0, 0, 0, 0), (await db.People.CountAsync(), await db.Buyers.CountAsync(), await db.Firms.CountAsync(), await db.SiteFacts.CountAsync(f => f.Name == SiteFact.Demo))));
    }

    [Fact]
    public async Task A_command_on_an_empty_folder_migrates_and_seeds_nothing_and_no_later_start_does()
    {
        await using var site = await Empty();
        var (code, _, error) = await Child.RunWith(site, [Wanted], "buyers", "add", "RCT", "--name", "A Council", "--kind", "council", "--json");
        Assert.True(code == 0, error);
        using var process = Child.Start(site, [], Wanted);
        Assert.DoesNotContain("lp-demo", (await Visit(process)).Page);
        await site.Db(async db => Assert.Equal(("A Council", 0, false), ((await db.Buyers.SingleAsync()).Name, await db.Firms.CountAsync(), await db.SiteFacts.AnyAsync(f => f.Name == SiteFact.Demo))));
    }

    [Fact]
    public async Task A_database_in_use_gets_none_even_where_the_folder_is_empty()
    {
        await using var site = await Site.Start();
        var elsewhere = Path.Combine(site.Folder, "other");
        await site.Firm("Somebody’s Ltd");
        using var process = Child.Start(site, [], Wanted, ("LOCALPROCURE_DATA", elsewhere));
        Assert.DoesNotContain("lp-demo", (await Visit(process)).Page);
        await site.Db(async db => Assert.Equal("Somebody’s Ltd", (await db.Firms.SingleAsync()).Name));
        Assert.False(File.Exists(Path.Combine(elsewhere, "demo-under-way")));
    }

    /// <summary>A site whose data folder holds no file; a server's database has its tables, as one that was made for us has after the first start.</summary>
    private static async Task<Site> Empty()
    {
        var site = await Site.Start(DateTime.UtcNow);
        await using (var connection = new SqliteConnection(TestDatabase.IsPostgres ? null : site.Where.ConnectionString)) SqliteConnection.ClearPool(connection);
        foreach (var file in Directory.GetFiles(site.DataFolder)) File.Delete(file);
        return site;
    }

    /// <summary>Waits until the program serves, reads its home page, ends it, and gives back the page and all that the program said.</summary>
    private static async Task<(string Page, string Said)> Visit(Process process)
    {
        var errors = process.StandardError.ReadToEndAsync();
        var said = new StringBuilder();
        Match port = Match.Empty;
        while (!port.Success && await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.AppendLine(line);
            port = Regex.Match(line, @"Now listening on: (http://127\.0\.0\.1:\d+)");
        }
        Assert.True(port.Success, "The program ended: " + said + (port.Success ? "" : await errors));
        using var http = new HttpClient { BaseAddress = new Uri(port.Groups[1].Value) };
        var page = await http.GetStringAsync("/en");
        process.Kill();
        said.Append(await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (page, said.ToString());
    }

    private static async Task<string> Listen(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        return await output + await error;
    }
}
