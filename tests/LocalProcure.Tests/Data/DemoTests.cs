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
            Assert.Equal(20, await db.Firms.CountAsync());
            var tenders = await db.Tenders.Include(t => t.Buyer).ToListAsync();
            Assert.Superset(
                new HashSet<TenderStatus> { TenderStatus.Draft, TenderStatus.AwaitingApproval, TenderStatus.Open, TenderStatus.Closed, TenderStatus.Opened, TenderStatus.Awarded, TenderStatus.Withdrawn },
                tenders.Select(t => t.StatusAt(now)).ToHashSet());
            Assert.Equal(2, await db.Consortia.CountAsync());
            Assert.Equal(2, await db.Contracts.CountAsync());
            Assert.True(await db.Reports.AnyAsync());
            Assert.Equal(24, await db.PaymentImports.CountAsync());
            Assert.Equal(0, await db.PaymentImports.SumAsync(i => i.RowsRefused));
            foreach (var chain in await db.AuditRows.Select(r => r.ChainId).Distinct().ToListAsync())
                Assert.Null(await AuditTrail.FirstBreak(db, chain));
        });
        Assert.Contains("sioned@rct.example", await File.ReadAllTextAsync(Path.Combine(site.KeyFolder, DemoPeople.ListName)));
        Assert.Contains("lp-demo", (await site.Anonymous().Get("/en")).Html);
    }

    [Fact]
    public void It_goes_only_into_an_empty_folder_and_only_when_asked()
    {
        var folder = Directory.CreateTempSubdirectory("lp-demo-").FullName;
        try
        {
            var folders = new Folders(Path.Combine(folder, "data"), Path.Combine(folder, "keys"));
            Directory.CreateDirectory(folders.In("mail"));
            Assert.True(Demo.IsWanted(Asked("1"), folders));
            Assert.False(Demo.IsWanted(Asked("0"), folders));
            Assert.False(Demo.IsWanted(Asked(null), folders));
            File.WriteAllText(Path.Combine(folders.Data, "localprocure.db"), "something");
            Assert.False(Demo.IsWanted(Asked("1"), folders));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_seeding_that_was_interrupted_begins_again()
    {
        var folder = Directory.CreateTempSubdirectory("lp-demo-").FullName;
        try
        {
            var folders = new Folders(Path.Combine(folder, "data"), Path.Combine(folder, "keys"));
            folders.In("files");
            Demo.Begin(folders);
            File.WriteAllText(Path.Combine(folders.Data, "localprocure.db"), "half a demonstration");
            Assert.True(Demo.IsWanted(Asked("1"), folders));
            Demo.Begin(folders);
            Assert.False(File.Exists(Path.Combine(folders.Data, "localprocure.db")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IConfiguration Asked(string? wanted) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("LOCALPROCURE_DEMO", wanted)]).Build();
}
