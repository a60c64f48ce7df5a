using System.Data;
using Npgsql;

namespace LocalProcure.Tests.Support;

/// <summary>Makes a used PostgreSQL database as good as new: every row gone, every counter at its start, the schema just as it was.</summary>
internal static class PostgresEmptying
{
    // Only tables that hold something are touched, without triggers and foreign keys: the trail would refuse. What a migration wrote stays.
    private const string Everything = """
        SET session_replication_role = replica;
        DO $$
        DECLARE t text; found boolean;
        BEGIN
          FOR t IN SELECT quote_ident(c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                   WHERE c.relkind = 'r' AND n.nspname = 'public' AND c.relname <> '__EFMigrationsHistory' LOOP
            EXECUTE 'SELECT EXISTS (SELECT 1 FROM ' || t || ')' INTO found;
            IF found THEN EXECUTE 'DELETE FROM ' || t; END IF;
          END LOOP;
          PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false) FROM pg_sequences WHERE last_value IS NOT NULL;
        END $$;
        SET session_replication_role = DEFAULT;
        """;

    private const string Objects = """
        SELECT coalesce(md5(string_agg(line, ' ' ORDER BY line COLLATE "C")), '') FROM (
          SELECT c.relname || c.relkind::text || c.relnatts || c.relchecks AS line FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public'
          UNION ALL SELECT tgname || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
          UNION ALL SELECT nspname::text FROM pg_namespace WHERE nspname !~ '^pg_') AS all_objects
        """;

    /// <summary>True when the database can serve the next test; false when the test changed more than rows, or left something that holds on to them.</summary>
    public static async Task<bool> Empty(NpgsqlConnection connection, string shape)
    {
        try
        {
            if (await Shape(connection) != shape) return false;
            await using var command = new NpgsqlCommand(Everything, connection) { CommandTimeout = 10 };
            await command.ExecuteNonQueryAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>What the schema consists of, as one short text.</summary>
    public static async Task<string> Shape(NpgsqlConnection connection)
    {
        if (connection.State != ConnectionState.Open) await connection.OpenAsync();
        await using var command = new NpgsqlCommand(Objects, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
