using LocalProcure.Web.Data;
using LocalProcure.Web.Data.Migrations;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Data;

public sealed class MigrationTests
{
    [Fact]
    public void No_model_change_waits_for_a_migration_on_any_database()
    {
        using AppDb sqlite = new SqliteDesign().CreateDbContext([]), postgres = new PostgresDesign().CreateDbContext([]);
        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgres.Database.HasPendingModelChanges());
    }

    /// <summary>A start asks only these names whether anything is to be done.</summary>
    [Fact]
    public void Every_migration_is_known_by_the_name_of_its_file()
    {
        using AppDb sqlite = new SqliteDesign().CreateDbContext([]), postgres = new PostgresDesign().CreateDbContext([]);
        Assert.All([sqlite, postgres], db => Assert.Equal(db.Database.GetMigrations(), Database.Known(db).Order()));
    }
}
