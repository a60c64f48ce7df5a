using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Data;

/// <summary>The databases that tests are given: none may tell the next test anything of the last.</summary>
public class TestDatabaseTests
{
    [Fact]
    public async Task A_database_that_another_test_had_holds_nothing_and_guards_the_trail_as_before()
    {
        for (var turn = 0; turn < 3; turn++)
        {
            await using var site = await Site.Start();
            await site.Db(async db =>
            {
                Assert.Equal((0, 0, 0), (await db.People.CountAsync(), await db.Buyers.CountAsync(), await db.AuditRows.CountAsync()));
                Assert.Empty(await AuditGuard.Missing(db));
            });
            await site.Officer(await site.Buyer());
            await site.Db(async db =>
            {
                Assert.NotEqual(0, await db.AuditRows.CountAsync());
                await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditRows\""));
            });
        }
    }

    [Fact]
    public async Task A_database_whose_schema_a_test_changed_is_not_given_on()
    {
        await using (var site = await Site.Start())
            await site.Db(db => db.Database.ExecuteSqlRawAsync("CREATE TABLE \"LeftBehind\" (\"Id\" integer)"));
        for (var turn = 0; turn < 3; turn++)
        {
            await using var next = await Site.Start();
            await next.Db(db => Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("SELECT * FROM \"LeftBehind\"")));
        }
    }
}
