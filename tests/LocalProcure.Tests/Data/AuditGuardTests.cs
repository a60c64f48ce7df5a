using System.Data.Common;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Features.Accounts;
using LocalProcure.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Tests.Data;

/// <summary>The record against somebody who reaches the database itself: first the triggers refuse, then the walk finds what was done.</summary>
public sealed class AuditGuardTests
{
    [Theory]
    [InlineData("UPDATE \"AuditRows\" SET \"Detail\" = 'another'")]
    [InlineData("UPDATE \"AuditRows\" SET \"Hash\" = 'x'")]
    [InlineData("DELETE FROM \"AuditRows\"")]
    [InlineData("UPDATE \"DailyRoots\" SET \"Root\" = 'x'")]
    [InlineData("DELETE FROM \"DailyRoots\"")]
    [InlineData("UPDATE \"SealedHeads\" SET \"Number\" = 1")]
    [InlineData("DELETE FROM \"SealedHeads\"")]
    [InlineData("DELETE FROM \"AuditHeads\"")]
    [InlineData("UPDATE \"AuditHeads\" SET \"Number\" = \"Number\" - 1")]
    [InlineData("UPDATE \"AuditHeads\" SET \"Hash\" = 'x'")]
    public async Task The_database_refuses_to_change_or_remove_what_is_on_the_record(string sql)
    {
        await using var site = await Sealed();
        var refused = await Assert.ThrowsAnyAsync<DbException>(() => site.Db(db => db.Database.ExecuteSqlRawAsync(sql)));
        Assert.Contains("append-only", refused.Message);
        Assert.True((await Walk(site)).IsWhole);
    }

    [Fact]
    public async Task Replacing_or_emptying_is_refused_as_well()
    {
        await using var site = await Sealed();
        var sql = TestDatabase.IsPostgres ? "TRUNCATE \"AuditRows\"" : "INSERT OR REPLACE INTO \"AuditRows\" SELECT * FROM \"AuditRows\"";
        Assert.Contains("append-only", (await Assert.ThrowsAnyAsync<DbException>(() => site.Db(db => db.Database.ExecuteSqlRawAsync(sql)))).Message);
    }

    [Theory]
    [InlineData("UPDATE \"AuditRows\" SET \"Detail\" = 'another' WHERE \"ChainId\" = {0} AND \"Number\" = 2", AuditFault.RowChanged, 2)]
    [InlineData("UPDATE \"AuditRows\" SET \"What\" = 'BuyerDescribed' WHERE \"ChainId\" = {0} AND \"Number\" = 3", AuditFault.RowChanged, 3)]
    [InlineData("DELETE FROM \"AuditRows\" WHERE \"ChainId\" = {0} AND \"Number\" = 2", AuditFault.RowMissing, 2)]
    [InlineData("DELETE FROM \"AuditRows\" WHERE \"ChainId\" = {0} AND \"Number\" = 1", AuditFault.RowMissing, 1)]
    [InlineData("DELETE FROM \"AuditRows\" WHERE \"ChainId\" = {0} AND \"Number\" = 3", AuditFault.SealedRowMissing, 3)]
    [InlineData("DELETE FROM \"AuditRows\" WHERE \"ChainId\" = {0}", AuditFault.SealedRowMissing, 3)]
    public async Task Whoever_takes_the_triggers_away_is_found_at_the_very_row(string sql, AuditFault fault, int number)
    {
        await using var site = await Sealed();
        var buyer = await site.Db(db => db.Buyers.SingleAsync());
        await Intruder.TakeAway(site);
        await site.Db(db => db.Database.ExecuteSqlRawAsync(sql, buyer.Id));
        var found = await Walk(site);
        Assert.Contains(new AuditBreak(fault, buyer.Id, number, fault == AuditFault.SealedRowMissing ? new DateOnly(2026, 11, 23) : null), found.Breaks);
        Assert.All(found.Breaks.Where(b => b.Chain is not null), b => Assert.Equal(buyer.Id, b.Chain));
        Assert.Contains(found.Breaks, b => b.Fault == AuditFault.GuardMissing);
    }

    [Fact]
    public async Task A_chain_written_anew_with_fitting_hashes_is_betrayed_by_the_seal()
    {
        await using var site = await Sealed();
        var buyer = await site.Db(db => db.Buyers.SingleAsync());
        await Intruder.TakeAway(site);
        await site.Db(async db =>
        {
            var rows = await db.AuditRows.AsNoTracking().Where(r => r.ChainId == buyer.Id).OrderBy(r => r.Number).ToListAsync();
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditRows\" WHERE \"ChainId\" = {0}", buyer.Id);
            var previous = "";
            foreach (var row in rows)
            {
                var forged = AuditRow.After(previous, row.Number, new Happening(row.ChainId, row.ThingType, row.ThingId, row.What, new Act(Guid.NewGuid(), row.At), row.Detail));
                db.AuditRows.Add(forged);
                previous = forged.Hash;
            }
            await db.SaveChangesAsync();
        });
        Assert.NotNull(await site.Db(db => AuditTrail.FirstBreak(db, buyer.Id)));
        Assert.Contains(new AuditBreak(AuditFault.SealedRowDiffers, buyer.Id, 3, new DateOnly(2026, 11, 23)), (await Walk(site)).Breaks);
    }

    [Theory]
    [InlineData("UPDATE \"SealedHeads\" SET \"Hash\" = \"Slot\"", AuditFault.TreeDiffers)]
    [InlineData("UPDATE \"DailyRoots\" SET \"Root\" = \"Tree\"", AuditFault.RootDiffers)]
    [InlineData("UPDATE \"DailyRoots\" SET \"Tree\" = \"Root\"", AuditFault.TreeDiffers)]
    public async Task A_forged_seal_is_found(string sql, AuditFault fault)
    {
        await using var site = await Sealed();
        await Intruder.TakeAway(site);
        await site.Db(db => db.Database.ExecuteSqlRawAsync(sql));
        Assert.Contains(fault, (await Walk(site)).Breaks.Select(b => b.Fault));
    }

    [Fact]
    public async Task Each_day_is_sealed_once_over_what_grew_and_follows_the_day_before()
    {
        await using var site = await Sealed();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => site.With((SealDay job) => job.Run(site.Clock.Now))));
        await site.Buyer("Another");
        site.Clock.Advance(TimeSpan.FromDays(3));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => site.With((SealDay job) => job.Run(site.Clock.Now))));
        var roots = await site.Db(db => db.DailyRoots.OrderBy(r => r.Day).ToListAsync());
        Assert.Equal([new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 26)], roots.Select(r => r.Day));
        Assert.Equal(roots[0].Root, roots[1].PreviousRoot);
        var second = await site.Db(db => db.SealedHeads.Where(h => h.Day == roots[1].Day).ToListAsync());
        Assert.Single(second);
        var outcome = await Walk(site);
        Assert.Equal((true, 2, roots[1].Root), (outcome.IsWhole, outcome.Days, outcome.LastRoot));
    }

    [Fact]
    public async Task Forgetting_a_person_leaves_every_chain_whole_and_no_name_in_it()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        await site.Officer(buyer, BuyerRole.Owner, "Somebody Else");
        var leaver = await site.Officer(buyer, name: "Gwenllian Forgotten");
        await site.Db(async db =>
        {
            (await db.Buyers.SingleAsync()).RequireSecondOfficer(true, new Act(leaver.Id, site.Clock.Now));
            await db.SaveChangesAsync();
        });
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var person = await scope.ServiceProvider.GetRequiredService<AppDb>().People.Include(p => p.Buyers).Include(p => p.Firms).Include(p => p.Mandates).SingleAsync(p => p.Id == leaver.Id);
            await scope.ServiceProvider.GetRequiredService<Closure>().Close(person, new Act(leaver.Id, site.Clock.Now));
        }
        await site.Db(async db =>
        {
            Assert.True(await db.AuditRows.AnyAsync(r => r.By == leaver.Id));
            Assert.DoesNotContain(await db.AuditRows.Select(r => r.Detail).ToListAsync(), d => d?.Contains("Gwenllian") == true);
        });
        Assert.True((await Walk(site)).IsWhole);
    }

    /// <summary>A site with a buyer whose chain has three rows, sealed on the day before now.</summary>
    private static async Task<Site> Sealed()
    {
        var site = await Site.Start();
        await site.Buyer();
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.With((SealDay job) => job.Run(site.Clock.Now));
        return site;
    }

    private static Task<AuditOutcome> Walk(Site site) => site.With<AuditWalk, AuditOutcome>(walk => walk.Run());
}

/// <summary>Somebody who reaches the database itself.</summary>
public static class Intruder
{
    /// <summary>What somebody with the database's password can do.</summary>
    public static Task TakeAway(Site site) => site.Db(async db =>
    {
        foreach (var name in AuditGuard.Names(db))
            await db.Database.ExecuteSqlRawAsync(db is PostgresDb ? $"DROP TRIGGER \"{name}\" ON \"{name.Split('_')[0]}\"" : $"DROP TRIGGER \"{name}\"");
    });
}
