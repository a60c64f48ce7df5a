using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Data.Seed;
using LocalProcure.Web.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Tests.Data;

public sealed class DemoTests
{
    [Fact]
    public async Task The_demonstration_has_something_in_every_stage()
    {
        await using var site = await Site.Start();
        await Demo.Seed(site.Services);
        var now = site.Clock.Now;
        await site.Db(async db =>
        {
            Assert.Equal(4, await db.Buyers.CountAsync());
            // Each has the street and town that the register of contracts must show (SPPP Act s.40), and a postcode that exists.
            var places = (await db.Firms.ToListAsync()).Select(f => f.PrincipalPlace!).ToList();
            Assert.Equal(20, places.Select(p => p.Address!.Split('\n')).Where(lines => lines.Length == 2).Select(lines => lines[0]).Distinct().Count());
            Assert.All(places, p => Assert.NotNull(LocalProcure.Domain.Places.Postcodes.AuthorityOf(p.Postcode)));
            var tenders = await db.Tenders.Include(t => t.Buyer).ToListAsync();
            Assert.Superset(
                new HashSet<TenderStatus> { TenderStatus.Draft, TenderStatus.AwaitingApproval, TenderStatus.Open, TenderStatus.Closed, TenderStatus.Opened, TenderStatus.Awarded, TenderStatus.Withdrawn },
                tenders.Select(t => t.StatusAt(now)).ToHashSet());
            Assert.Equal(2, await db.Consortia.CountAsync());
            Assert.Equal(3, await db.Contracts.CountAsync());
            Assert.True(await db.Reports.AnyAsync());
            Assert.Equal(24, await db.PaymentImports.CountAsync());
            Assert.Equal(0, await db.PaymentImports.SumAsync(i => i.RowsRefused));
            // Rows hold ids, so that a person can be forgotten.
            var details = await db.AuditRows.Where(r => r.Detail != null).Select(r => r.What + ": " + r.Detail).ToListAsync();
            Assert.NotEmpty(details);
            foreach (var person in await db.People.Select(p => new { p.Name, p.Email }).ToListAsync())
                foreach (var tell in new[] { person.Name, person.Email })
                    Assert.DoesNotContain(details, d => tell.Length > 0 && d.Contains(tell, StringComparison.OrdinalIgnoreCase));
            foreach (var chain in await db.AuditRows.Select(r => r.ChainId).Distinct().ToListAsync())
                Assert.Null(await AuditTrail.FirstBreak(db, chain));
        });
        Assert.Contains("sioned@rct.example", await File.ReadAllTextAsync(Path.Combine(site.KeyFolder, DemoPeople.ListName)));
        Assert.Contains("lp-demo", (await site.Anonymous().Get("/en")).Html);
    }

    [Fact]
    public async Task It_goes_only_into_an_empty_folder_and_only_when_asked()
    {
        var folders = NewFolders();
        Directory.CreateDirectory(folders.In("mail"));
        Assert.Null(await Demo.Begin(Asked("0"), folders));
        Assert.Null(await Demo.Begin(Asked(null), folders));
        Assert.True(Demo.IsWanted(Asked("1"), folders));
        var database = Path.Combine(folders.Data, "localprocure.db");
        File.WriteAllText(database, "something");
        Assert.Null(await Demo.Begin(Asked("1"), folders));
        Assert.Equal("something", File.ReadAllText(database));
        Directory.Delete(Path.GetDirectoryName(folders.Data)!, recursive: true);
    }

    [Fact]
    public async Task Half_of_it_is_cleared_and_a_second_start_waits_for_the_first()
    {
        var folders = NewFolders();
        folders.In("files");
        // Half of it is no data of anybody's: not kept by one who wants no demonstration either.
        foreach (var wanted in new[] { "1", "1", "0" })
        {
            await using var mark = await Demo.Begin(Asked(wanted), folders);
            Assert.NotNull(mark);
            Assert.Equal([mark.Name], Directory.EnumerateFileSystemEntries(folders.Data).Where(f => f != Path.Combine(folders.Data, "files")));
            File.WriteAllText(Path.Combine(folders.Data, "localprocure.db"), "half a demonstration");
        }
        var first = await Demo.Begin(Asked("1"), folders);
        var second = Demo.Begin(Asked("1"), folders);
        File.WriteAllText(Path.Combine(folders.Data, "localprocure.db"), "a whole demonstration");
        Assert.False(second.IsCompleted);
        File.Delete(first!.Name);
        await first.DisposeAsync();
        Assert.Null(await second);
        Assert.True(File.Exists(Path.Combine(folders.Data, "localprocure.db")));
        Directory.Delete(Path.GetDirectoryName(folders.Data)!, recursive: true);
    }

    private static Folders NewFolders()
    {
        var folder = Directory.CreateTempSubdirectory("lp-demo-").FullName;
        return new Folders(Path.Combine(folder, "data"), Path.Combine(folder, "keys"));
    }

    private static IConfiguration Asked(string? wanted) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("LOCALPROCURE_DEMO", wanted)]).Build();
}
