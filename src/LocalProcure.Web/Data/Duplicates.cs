using Microsoft.Data.Sqlite;
using Npgsql;

namespace LocalProcure.Web.Data;

/// <summary>Tells what a unique index refused from every other failure to save.</summary>
public static class Duplicates
{
    // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE.
    public static bool IsOne(Exception error) => error is DbUpdateException &&
        error.InnerException is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
