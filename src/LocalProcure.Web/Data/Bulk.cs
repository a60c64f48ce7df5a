using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace LocalProcure.Web.Data;

/// <summary>Inserts many rows of one kind fast, inside the transaction that is open. One way per provider, side by side; columns and conversions are the model's own.</summary>
/// <remarks>For facts that are not audited one by one. Nothing is tracked.</remarks>
public static class Bulk
{
    public static Task Insert<T>(AppDb db, IReadOnlyList<T> rows, CancellationToken stop) where T : class
    {
        if (rows.Count == 0) return Task.CompletedTask;
        var type = db.Model.FindEntityType(typeof(T)) ?? throw new NotSupportedException($"{typeof(T).Name} is not in the model.");
        Column[] columns = [.. type.GetProperties().Select(p => new Column(p))];
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        return db switch
        {
            SqliteDb => Sqlite(db, $"INSERT INTO \"{type.GetTableName()}\" ({names}) VALUES ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})", columns, rows, stop),
            PostgresDb => Postgres(db, $"COPY \"{type.GetTableName()}\" ({names}) FROM STDIN (FORMAT BINARY)", columns, rows, stop),
            _ => throw new NotSupportedException($"{db.GetType().Name} has no bulk insert."),
        };
    }

    /// <summary>Rows of nothing but whole numbers, one after another in one list, into a table that need not be in the model.</summary>
    public static async Task Numbers(AppDb db, string table, string[] columns, IReadOnlyList<long> values, CancellationToken stop)
    {
        if (values.Count == 0) return;
        var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
        if (db is PostgresDb)
        {
            await using var copy = await ((NpgsqlConnection)db.Database.GetDbConnection()).BeginBinaryImportAsync($"COPY \"{table}\" ({names}) FROM STDIN (FORMAT BINARY)", stop);
            for (var i = 0; i < values.Count; i++)
            {
                if (i % columns.Length == 0) await copy.StartRowAsync(stop);
                await copy.WriteAsync(values[i], NpgsqlTypes.NpgsqlDbType.Bigint, stop);
            }
            await copy.CompleteAsync(stop);
            return;
        }
        await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"INSERT INTO \"{table}\" ({names}) VALUES ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})";
        var parameters = columns.Select((_, i) => command.Parameters.Add(new SqliteParameter($"$p{i}", SqliteType.Integer) { Value = 0L })).ToArray();
        command.Prepare();
        for (var i = 0; i < values.Count; i++)
        {
            parameters[i % columns.Length].Value = values[i];
            if (i % columns.Length == columns.Length - 1) command.ExecuteNonQuery();
        }
    }

    /// <summary>One prepared statement, run once per row.</summary>
    private static async Task Sqlite<T>(AppDb db, string sql, Column[] columns, IReadOnlyList<T> rows, CancellationToken stop) where T : class
    {
        await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        var values = columns.Select((_, i) => command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}", Value = DBNull.Value })).ToArray();
        command.Prepare();
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            for (var i = 0; i < columns.Length; i++) values[i].Value = columns[i].Of(row) ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>The server's own bulk protocol.</summary>
    private static async Task Postgres<T>(AppDb db, string sql, Column[] columns, IReadOnlyList<T> rows, CancellationToken stop) where T : class
    {
        await using var copy = await ((NpgsqlConnection)db.Database.GetDbConnection()).BeginBinaryImportAsync(sql, stop);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(stop);
            foreach (var column in columns)
                if (column.Of(row) is not { } value) await copy.WriteNullAsync(stop);
                // The server keeps no NUL in text.
                else await copy.WriteAsync(value is string text ? text.Replace("\0", "") : value, column.Type, stop);
        }
        await copy.CompleteAsync(stop);
    }

    /// <summary>A column with its value as the provider keeps it.</summary>
    private sealed class Column(IProperty property)
    {
        private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name { get; } = property.GetColumnName();
        public string Type { get; } = property.GetColumnType().Split('(')[0];

        public object? Of(object row)
        {
            var value = property.GetGetter().GetClrValue(row);
            return value is null || convert is null ? value : convert(value);
        }
    }
}
