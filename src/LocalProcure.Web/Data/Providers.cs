namespace LocalProcure.Web.Data;

/// <summary>The embedded database.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : AppDb(options);

/// <summary>The server database.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : AppDb(options);
