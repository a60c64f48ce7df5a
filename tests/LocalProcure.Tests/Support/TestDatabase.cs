using LocalProcure.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LocalProcure.Tests.Support;

/// <summary>
/// A database that holds nothing of another test. SQLite's is copied from a template that is made once per run. PostgreSQL's (when
/// LOCALPROCURE_TEST_POSTGRES is set) takes it far longer to make, so one that a test has done with is emptied for the next.
/// </summary>
public sealed class TestDatabase
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("LOCALPROCURE_TEST_POSTGRES");
    private static readonly Lazy<Task<string>> Template = new(MakeTemplate);
    private static readonly System.Collections.Concurrent.ConcurrentBag<string> Emptied = [];
    private static string shapeOfTemplate = "";

    private TestDatabase(string provider, string connectionString) => (Provider, ConnectionString) = (provider, connectionString);

    public string Provider { get; }
    public string ConnectionString { get; }
    public static bool IsPostgres => !string.IsNullOrEmpty(Server);

    public static async Task<TestDatabase> Make(string folder)
    {
        var template = await Template.Value;
        if (!IsPostgres)
        {
            var file = Path.Combine(folder, "localprocure.db");
            File.Copy(template, file);
            return new TestDatabase("Sqlite", $"Data Source={file};Default Timeout=30");
        }
        if (!Emptied.TryTake(out var name))
        {
            name = "lp_" + Guid.NewGuid().ToString("N");
            await OnServer($"CREATE DATABASE {name} TEMPLATE {template}");
        }
        return new TestDatabase("Postgres", new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ConnectionString);
    }

    public async Task Drop()
    {
        if (IsPostgres)
        {
            await using var connection = new NpgsqlConnection(ConnectionString);
            var name = connection.Database;
            if (await PostgresEmptying.Empty(connection, shapeOfTemplate)) { Emptied.Add(name); return; }
            NpgsqlConnection.ClearPool(connection);
            await OnServer($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
        else
        {
            await using var connection = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(connection);
        }
    }

    private static async Task<string> MakeTemplate()
    {
        if (IsPostgres)
        {
            var name = "lp_template_" + Guid.NewGuid().ToString("N");
            await OnServer($"CREATE DATABASE {name}");
            var connection = new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false }.ConnectionString;
            await using var postgres = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(connection).Options);
            await Prepare(postgres);
            await AuditGuard.Install(postgres);
            await using var look = new NpgsqlConnection(connection);
            shapeOfTemplate = await PostgresEmptying.Shape(look);
            return name;
        }
        var file = Path.Combine(Path.GetTempPath(), $"lp-template-{Guid.NewGuid():N}.db");
        await using (var sqlite = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={file};Pooling=false").Options))
        {
            await Prepare(sqlite);
            await AuditGuard.Install(sqlite);
            await sqlite.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL; PRAGMA wal_checkpoint(TRUNCATE);");
        }
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }

    private static Task Prepare(AppDb db) => db.Database.MigrateAsync();

    private static async Task OnServer(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
