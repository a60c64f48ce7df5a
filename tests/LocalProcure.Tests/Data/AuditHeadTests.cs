using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Data.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Tests.Data;

/// <summary>Acts cut off a chain's end on the very day, before any seal, by somebody who took the triggers away.</summary>
public sealed class AuditHeadTests
{
    [Fact]
    public async Task Each_chain_ends_where_its_head_says_however_many_write_at_once()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => Act(site, buyer, i % 2 == 0))));
        await site.Db(async db =>
        {
            var last = await db.AuditRows.Where(r => r.ChainId == buyer.Id).OrderByDescending(r => r.Number).FirstAsync();
            var head = await db.AuditHeads.SingleAsync(h => h.ChainId == buyer.Id);
            Assert.Equal((last.Number, last.Hash), (head.Number, head.Hash));
        });
        Assert.Equal([], (await Walk(site)).Breaks);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public async Task Lines_cut_off_the_end_are_missed_before_any_seal_and_later_acts_do_not_cover_it_up(int lines)
    {
        await using var site = await Grown();
        var buyer = await site.Db(db => db.Buyers.SingleAsync());
        var end = await site.Db(db => db.AuditRows.Where(r => r.ChainId == buyer.Id).MaxAsync(r => r.Number));
        await Intruder.TakeAway(site);
        await site.Db(db => db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditRows\" WHERE \"ChainId\" = {0} AND \"Number\" > {1}", buyer.Id, Math.Max(0, end - lines)));
        Assert.Contains(new AuditBreak(AuditFault.EndMissing, buyer.Id, end), (await Walk(site)).Breaks);
        Assert.NotNull(await site.Db(db => AuditTrail.FirstBreak(db, buyer.Id)));

        for (var i = 0; i < 5; i++) await Act(site, buyer, i % 2 == 0);
        await site.Db(async db => await AuditGuard.Install(db));
        Assert.Contains(await Walk(site) is var later ? later.Breaks : [], b => b.Chain == buyer.Id && b.Fault is AuditFault.EndMissing or AuditFault.EndDiffers);
    }

    [Fact]
    public async Task Who_moves_the_head_back_as_well_lacks_the_key()
    {
        await using var site = await Grown();
        var buyer = await site.Db(db => db.Buyers.SingleAsync());
        await Intruder.TakeAway(site);
        await site.Db(async db =>
        {
            var rows = await db.AuditRows.AsNoTracking().Where(r => r.ChainId == buyer.Id).OrderByDescending(r => r.Number).Take(2).ToListAsync();
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditRows\" WHERE \"ChainId\" = {0} AND \"Number\" = {1}", buyer.Id, rows[0].Number);
            await db.Database.ExecuteSqlRawAsync("UPDATE \"AuditHeads\" SET \"Number\" = {1}, \"Hash\" = {2} WHERE \"ChainId\" = {0}", buyer.Id, rows[1].Number, rows[1].Hash);
        });
        Assert.Contains((await Walk(site)).Breaks, b => b.Chain == buyer.Id && b.Fault == AuditFault.HeadForged);
    }

    [Fact]
    public async Task A_chain_without_its_head_and_a_line_put_in_are_named_and_a_start_mends_neither()
    {
        await using var site = await Grown();
        var buyer = await site.Db(db => db.Buyers.SingleAsync());
        await Intruder.TakeAway(site);
        await site.Db(async db =>
        {
            var last = await db.AuditRows.AsNoTracking().Where(r => r.ChainId == buyer.Id).OrderByDescending(r => r.Number).FirstAsync();
            db.AuditRows.Add(AuditRow.After(last.Hash, last.Number + 1, new Happening(buyer.Id, "Buyer", buyer.Id, "BuyerDescribed", new Act(Guid.NewGuid(), site.Clock.Now), null)));
            await db.SaveChangesAsync();
        });
        Assert.Contains((await Walk(site)).Breaks, b => b.Chain == buyer.Id && b.Fault == AuditFault.EndDiffers);
        await site.Db(db => db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditHeads\""));
        await site.Db(async db => await AuditGuard.Install(db));
        Assert.Contains(new AuditBreak(AuditFault.HeadMissing, buyer.Id), (await Walk(site)).Breaks);
    }

    [Fact]
    public async Task An_installation_older_than_the_heads_gets_them_once()
    {
        await using var site = await Grown();
        await Intruder.TakeAway(site);
        await site.Db(db => db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditHeads\""));
        // As if this program had never run here: no head, and no key for their marks.
        foreach (var key in Directory.EnumerateFiles(site.Services.GetRequiredService<Web.Plumbing.Folders>().Keys, "audit-heads.key")) File.Delete(key);
        await site.Db(async db => await AuditGuard.Install(db));
        Assert.Equal([], (await Walk(site)).Breaks);
        Assert.Equal(await site.Db(db => db.AuditRows.Select(r => r.ChainId).Distinct().CountAsync()), await site.Db(db => db.AuditHeads.CountAsync()));
    }

    private static async Task<Site> Grown()
    {
        var site = await Site.Start();
        await site.Officer(await site.Buyer());
        return site;
    }

    private static Task Act(Site site, Buyer buyer, bool needed) => site.Db(async db =>
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                (await db.Buyers.SingleAsync(b => b.Id == buyer.Id)).RequireSecondOfficer(needed, new Act(Guid.NewGuid(), site.Clock.Now));
                await db.SaveChangesAsync();
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < 20)
            {
                db.ChangeTracker.Clear();
            }
        }
    });

    private static Task<AuditOutcome> Walk(Site site) => site.With<AuditWalk, AuditOutcome>(walk => walk.Run());
}
