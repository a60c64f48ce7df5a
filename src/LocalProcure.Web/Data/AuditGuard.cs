namespace LocalProcure.Web.Data;

/// <summary>
/// Triggers that refuse to change or remove what is on the record, for anybody who reaches the database by another way than this program.
/// Put there after every migration, however often: a table that a migration rebuilt has lost its own.
/// </summary>
public static class AuditGuard
{
    /// <summary>Append-only tables, with the columns of their keys.</summary>
    private static readonly (string Table, string[] Key)[] Tables = [("AuditRows", ["ChainId", "Number"]), ("DailyRoots", ["Day"]), ("SealedHeads", ["Day", "Slot"])];

    /// <summary>Heads move, but only forward, and stay.</summary>
    private const string Heads = "AuditHeads";

    /// <summary>Puts back what is missing and says which it was: on a database in use somebody took them away, or a migration rebuilt a table.</summary>
    public static async Task<IReadOnlyList<string>> Install(AppDb db, CancellationToken stop = default)
    {
        var missing = await Missing(db, stop);
        await AuditHeads.Begin(db, stop);
        if (missing.Count == 0) return missing;
        foreach (var statement in db is PostgresDb ? Postgres() : Sqlite()) await db.Database.ExecuteSqlRawAsync(statement, stop);
        return missing;
    }

    /// <summary>The names of the triggers that should stand on this database.</summary>
    public static IEnumerable<string> Names(AppDb db) => Tables.Select(t => t.Table).Append(Heads).SelectMany(t => db is PostgresDb ? new[] { $"{t}_kept", $"{t}_kept_whole" } : [$"{t}_unchanged", $"{t}_undeleted", $"{t}_unreplaced"]);

    // INSERT OR REPLACE deletes without asking the delete trigger, so it is refused by itself.
    private static IEnumerable<string> Sqlite() => Tables.Append((Heads, ["ChainId"])).SelectMany(t => new[]
    {
        $"CREATE TRIGGER IF NOT EXISTS \"{t.Table}_unchanged\" BEFORE UPDATE ON \"{t.Table}\" {(t.Table == Heads ? "WHEN NEW.\"Number\" <= OLD.\"Number\" OR NEW.\"ChainId\" <> OLD.\"ChainId\"" : "")} BEGIN SELECT RAISE(ABORT, '{t.Table} is append-only'); END",
        $"CREATE TRIGGER IF NOT EXISTS \"{t.Table}_undeleted\" BEFORE DELETE ON \"{t.Table}\" BEGIN SELECT RAISE(ABORT, '{t.Table} is append-only'); END",
        $"CREATE TRIGGER IF NOT EXISTS \"{t.Table}_unreplaced\" BEFORE INSERT ON \"{t.Table}\" WHEN EXISTS (SELECT 1 FROM \"{t.Table}\" WHERE {string.Join(" AND ", t.Key.Select(k => $"\"{k}\" = NEW.\"{k}\""))}) BEGIN SELECT RAISE(ABORT, '{t.Table} is append-only'); END",
    });

    private static IEnumerable<string> Postgres() => Tables.Append((Heads, ["ChainId"])).SelectMany(t => new[]
    {
        $"CREATE OR REPLACE TRIGGER \"{t.Table}_kept\" BEFORE UPDATE OR DELETE ON \"{t.Table}\" FOR EACH ROW EXECUTE FUNCTION {(t.Table == Heads ? "localprocure_only_forward" : "localprocure_append_only")}()",
        $"CREATE OR REPLACE TRIGGER \"{t.Table}_kept_whole\" BEFORE TRUNCATE ON \"{t.Table}\" FOR EACH STATEMENT EXECUTE FUNCTION localprocure_append_only()",
    }).Prepend("CREATE OR REPLACE FUNCTION localprocure_only_forward() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'UPDATE' AND NEW.\"ChainId\" = OLD.\"ChainId\" AND NEW.\"Number\" > OLD.\"Number\" THEN RETURN NEW; END IF; RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$")
        .Prepend("CREATE OR REPLACE FUNCTION localprocure_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$");

    /// <summary>Which of them are missing: somebody took them away.</summary>
    public static async Task<IReadOnlyList<string>> Missing(AppDb db, CancellationToken stop = default)
    {
        var there = db is PostgresDb
            ? await db.Database.SqlQuery<string>($"SELECT tgname::text AS \"Value\" FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'").ToListAsync(stop)
            : await db.Database.SqlQuery<string>($"SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger'").ToListAsync(stop);
        return [.. Names(db).Except(there)];
    }
}
