using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Temporary tables of one connection in which the keys of a file's lines stand beside those of lines that are in already; SQL pairs them, so that neither is held in memory.</summary>
public sealed class LineStage(AppDb db) : IAsyncDisposable
{
    private const int Batch = 5_000, AtOnce = 1_000;
    private static readonly string[] Tables = ["SeenLines", "KnownLines", "MetLines", "PairedLines"];

    private readonly List<long> seen = new(2 * Batch);
    private bool isOpen;

    public async Task Begin(CancellationToken stop)
    {
        // The tables live as long as the connection stays with us.
        await db.Database.OpenConnectionAsync(stop);
        isOpen = true;
        await Drop(stop);
        await Do("CREATE TEMP TABLE \"SeenLines\" (\"Row\" BIGINT NOT NULL, \"LineKey\" BIGINT NOT NULL)", stop);
        await Do("CREATE TEMP TABLE \"KnownLines\" (\"LineKey\" BIGINT NOT NULL, \"Place\" BIGINT NOT NULL)", stop);
    }

    /// <summary>A line of the file.</summary>
    public async ValueTask Seen(int row, long key, CancellationToken stop)
    {
        seen.Add(row);
        seen.Add(key);
        if (seen.Count >= 2 * Batch) await Flush(stop);
    }

    /// <summary>Lines that are in, as key and place of their import, one after another.</summary>
    public Task Known(List<long> keysAndPlaces, CancellationToken stop) => Bulk.Numbers(db, "KnownLines", ["LineKey", "Place"], keysAndPlaces, stop);

    /// <summary>Pairs each line of the file with one that is in; of equal ones the first with the first, so that three here and two there are two. How many have a transaction number, and how many not.</summary>
    public async Task<(int Numbered, int Plain)> Pair(CancellationToken stop)
    {
        await Flush(stop);
        await Do("CREATE INDEX \"KnownLinesByKey\" ON \"KnownLines\" (\"LineKey\")", stop);
        await Do("CREATE TEMP TABLE \"MetLines\" AS SELECT \"Row\", \"LineKey\" FROM \"SeenLines\" WHERE \"LineKey\" IN (SELECT \"LineKey\" FROM \"KnownLines\")", stop);
        await Do("""
            CREATE TEMP TABLE "PairedLines" AS SELECT s."Row", s."LineKey", k."Place"
            FROM (SELECT "Row", "LineKey", ROW_NUMBER() OVER (PARTITION BY "LineKey" ORDER BY "Row") AS "Nth" FROM "MetLines") s
            JOIN (SELECT "LineKey", "Place", ROW_NUMBER() OVER (PARTITION BY "LineKey" ORDER BY "Place") AS "Nth" FROM "KnownLines" WHERE "LineKey" IN (SELECT "LineKey" FROM "MetLines")) k
            ON k."LineKey" = s."LineKey" AND k."Nth" = s."Nth"
            """, stop);
        await Do("CREATE INDEX \"PairedLinesByRow\" ON \"PairedLines\" (\"Row\")", stop);
        var counts = await Read("SELECT \"LineKey\" & 1, COUNT(*) FROM \"PairedLines\" GROUP BY \"LineKey\" & 1", stop);
        return (counts.Where(c => c.First == 1).Sum(c => c.Second), counts.Where(c => c.First == 0).Sum(c => c.Second));
    }

    /// <summary>Lines without a transaction number are different payments after all.</summary>
    public Task ForgetPlain(CancellationToken stop) => Do("DELETE FROM \"PairedLines\" WHERE \"LineKey\" & 1 = 0", stop);

    /// <summary>How many lines each import has.</summary>
    public async Task<List<(int Place, int Rows)>> Counts(CancellationToken stop) => await Read("SELECT \"Place\", COUNT(*) FROM \"PairedLines\" GROUP BY \"Place\"", stop);

    /// <summary>The next rows with the place of the import that has each.</summary>
    public async Task<List<(int Row, int Place)>> Rows(int after, CancellationToken stop) => await Read($"SELECT \"Row\", \"Place\" FROM \"PairedLines\" WHERE \"Row\" > {after} ORDER BY \"Row\" LIMIT {AtOnce}", stop);

    public async ValueTask DisposeAsync()
    {
        if (!isOpen) return;
        isOpen = false;
        try { await Drop(CancellationToken.None); }
        finally { await db.Database.CloseConnectionAsync(); }
    }

    private async Task Drop(CancellationToken stop)
    {
        foreach (var table in Tables) await Do($"DROP TABLE IF EXISTS {(db is PostgresDb ? "pg_temp" : "temp")}.\"{table}\"", stop);
    }

    private async Task Flush(CancellationToken stop)
    {
        await Bulk.Numbers(db, "SeenLines", ["Row", "LineKey"], seen, stop);
        seen.Clear();
    }

    private DbCommand Command(string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = (sql, db.Database.CurrentTransaction?.GetDbTransaction());
        command.CommandTimeout = 600;
        return command;
    }

    private async Task Do(string sql, CancellationToken stop)
    {
        await using var command = Command(sql);
        await command.ExecuteNonQueryAsync(stop);
    }

    private async Task<List<(int First, int Second)>> Read(string sql, CancellationToken stop)
    {
        await using var command = Command(sql);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<(int, int)>();
        while (await reader.ReadAsync(stop)) rows.Add(((int)reader.GetInt64(0), (int)reader.GetInt64(1)));
        return rows;
    }
}
