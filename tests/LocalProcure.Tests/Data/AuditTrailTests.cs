using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Data;

public sealed class AuditTrailTests
{
    [Fact]
    public async Task Every_act_is_written_to_the_chain_of_its_thing()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer(approved: false);
        await site.Db(async db =>
        {
            (await db.Buyers.SingleAsync(b => b.Id == buyer.Id)).Approve(Act.BySystem(site.Clock.Now));
            await db.SaveChangesAsync();
        });
        var rows = await site.Db(db => db.AuditRows.Where(r => r.ChainId == buyer.Id).OrderBy(r => r.Number).ToListAsync());
        Assert.Equal(["BuyerAdded", "BuyerEnrolled", "BuyerApproved"], rows.Select(r => r.What));
        Assert.Null(await site.Db(db => AuditTrail.FirstBreak(db, buyer.Id)));
    }

    [Fact]
    public async Task A_changed_row_breaks_the_chain_where_it_stands()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        await Intruder.TakeAway(site);
        await site.Db(db => db.Database.ExecuteSqlAsync($"""UPDATE "AuditRows" SET "Detail" = 'another' WHERE "ChainId" = {buyer.Id} AND "Number" = 2"""));
        Assert.Equal(2, await site.Db(db => AuditTrail.FirstBreak(db, buyer.Id)));
    }

    [Fact]
    public async Task Many_at_once_on_one_chain_are_all_written_in_order()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var people = new List<Guid>();
        for (var i = 0; i < 6; i++) people.Add((await site.Person()).Id);
        await Task.WhenAll(people.Select(id => site.Keep(new BuyerMember(buyer.Id, id, BuyerRole.Officer, Act.BySystem(site.Clock.Now)))));
        Assert.Equal(3 + 6, await site.Db(db => db.AuditRows.CountAsync(r => r.ChainId == buyer.Id)));
        Assert.Null(await site.Db(db => AuditTrail.FirstBreak(db, buyer.Id)));
    }

    [Fact]
    public async Task Somebody_who_saves_an_overtaken_thing_is_refused()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => site.Db(async db =>
        {
            var mine = await db.Buyers.SingleAsync(b => b.Id == buyer.Id);
            await site.Db(async other => { (await other.Buyers.SingleAsync(b => b.Id == buyer.Id)).RequireSecondOfficer(true, Act.BySystem(site.Clock.Now)); await other.SaveChangesAsync(); });
            mine.RequireSecondOfficer(false, Act.BySystem(site.Clock.Now));
            mine.Describe("Another", null, BuyerKind.Council, Nation.Wales, Act.BySystem(site.Clock.Now));
            await db.SaveChangesAsync();
        }));
    }
}
