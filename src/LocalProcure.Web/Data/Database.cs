using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LocalProcure.Web.Data;

/// <summary>Picks the database by configuration (Database:Provider is Sqlite or Postgres) and brings its schema up to date.</summary>
public static class Database
{
    public static void AddDatabase(this IServiceCollection services, IConfiguration settings, Folders folders)
    {
        var connection = settings["Database:ConnectionString"];
        switch (settings["Database:Provider"]?.ToUpperInvariant() ?? "SQLITE")
        {
            case "SQLITE":
                connection ??= $"Data Source={Path.Combine(folders.Data, "localprocure.db")};Default Timeout=30";
                services.AddDbContext<AppDb, SqliteDb>(o => o.UseSqlite(connection).AddInterceptors(new SqlitePragmas()).ConfigureWarnings(Quiet));
                break;
            case "POSTGRES":
                services.AddDbContext<AppDb, PostgresDb>(o => o.UseNpgsql(connection ?? throw new BrokenSetting("Database:ConnectionString is needed for Postgres.")).ConfigureWarnings(Quiet));
                break;
            case var other:
                throw new BrokenSetting($"Database:Provider '{other}' is not known; use Sqlite or Postgres.");
        }
    }

    public static async Task Prepare(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        // A new database has no triggers yet, and a migration may have rebuilt a table: neither is worth a warning. Migrating
        // compares the whole model even when nothing is pending, which a start need not wait for.
        var isChanged = Known(db).Except(await db.Database.GetAppliedMigrationsAsync()).Any();
        if (isChanged)
        {
            using var alone = await services.GetRequiredService<Folders>().Alone("schema");
            // Whoever was killed while migrating SQLite left the framework's lock in the database, and every later start would wait for it for ever.
            if (db is SqliteDb) await db.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
            await db.Database.MigrateAsync();
        }
        foreach (var trigger in await AuditGuard.Install(db))
            if (!isChanged) scope.ServiceProvider.GetRequiredService<ILogger<AppDb>>().LogWarning("The trigger {Trigger} was missing and is put back; look with: audit verify", trigger);
    }

    /// <summary>The migrations of this program, by the names of their files. The framework looks for them among all types and so loads each: a sixth of a command's memory.</summary>
    public static IEnumerable<string> Known(AppDb db) =>
        typeof(Database).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(a => a.Value == $"{db.GetType().Name} migration").Select(a => a.Key);

    private static void Quiet(WarningsConfigurationBuilder warnings) =>
        warnings.Ignore(RelationalEventId.MultipleCollectionIncludeWarning);

    /// <summary>Readers do not wait for the writer, and a busy writer is waited for rather than failed on.</summary>
    private sealed class SqlitePragmas : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Set(connection);
            return Task.CompletedTask;
        }

        private static void Set(DbConnection connection)
        {
            // The framework looks whether a database is there through a connection that may not write.
            if (connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.OrdinalIgnoreCase)) return;
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=30000; PRAGMA foreign_keys=ON;";
            command.ExecuteNonQuery();
        }
    }
}
