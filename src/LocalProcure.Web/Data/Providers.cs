namespace LocalProcure.Web.Data;

/// <summary>The embedded database.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, Keys.KeyStore? keys = null) : AppDb(options, keys);

/// <summary>The server database.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options, Keys.KeyStore? keys = null) : AppDb(options, keys);
