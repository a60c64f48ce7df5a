using System.Globalization;
using LocalProcure.Domain.Spend;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Writes many payment lines fast, inside the transaction that the database context has open. One way per provider, side by side.</summary>
public static class PaymentBulk
{
    private static readonly string[] Columns =
        ["ImportId", "Row", "BuyerId", "PayeeId", "PaidOn", "Dated", "Pence", "Supplier", "Department", "Category", "Description", "TransactionNumber"];

    public static Task Write(AppDb db, IReadOnlyList<Payment> payments, CancellationToken stop) => db switch
    {
        SqliteDb => Sqlite(db, payments, stop),
        PostgresDb => Postgres(db, payments, stop),
        _ => throw new NotSupportedException($"{db.GetType().Name} has no bulk insert."),
    };

    /// <summary>One prepared statement, run once per line.</summary>
    private static async Task Sqlite(AppDb db, IReadOnlyList<Payment> payments, CancellationToken stop)
    {
        await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"INSERT INTO \"Payments\" ({Names()}) VALUES ({string.Join(", ", Columns.Select(c => "$" + c))})";
        var values = Columns.Select(c => command.Parameters.Add(new SqliteParameter { ParameterName = "$" + c, Value = "" })).ToArray();
        command.Prepare();
        foreach (var p in payments)
        {
            stop.ThrowIfCancellationRequested();
            object[] row = [p.ImportId, p.Row, p.BuyerId, p.PayeeId, p.PaidOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Word(p.Dated), p.Pence, p.Supplier, p.Department, p.Category, p.Description, p.TransactionNumber];
            for (var i = 0; i < row.Length; i++) values[i].Value = row[i];
            command.ExecuteNonQuery();
        }
    }

    /// <summary>The server's own bulk protocol.</summary>
    private static async Task Postgres(AppDb db, IReadOnlyList<Payment> payments, CancellationToken stop)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"Payments\" ({Names()}) FROM STDIN (FORMAT BINARY)", stop);
        foreach (var p in payments)
        {
            await copy.StartRowAsync(stop);
            await copy.WriteAsync(p.ImportId, NpgsqlDbType.Uuid, stop);
            await copy.WriteAsync(p.Row, NpgsqlDbType.Integer, stop);
            await copy.WriteAsync(p.BuyerId, NpgsqlDbType.Uuid, stop);
            await copy.WriteAsync(p.PayeeId, NpgsqlDbType.Uuid, stop);
            await copy.WriteAsync(p.PaidOn, NpgsqlDbType.Date, stop);
            await copy.WriteAsync(Word(p.Dated), NpgsqlDbType.Varchar, stop);
            await copy.WriteAsync(p.Pence, NpgsqlDbType.Bigint, stop);
            foreach (var text in new[] { p.Supplier, p.Department, p.Category, p.Description, p.TransactionNumber })
                // The server keeps no NUL in text.
                await copy.WriteAsync(text.Replace("\0", ""), NpgsqlDbType.Varchar, stop);
        }
        await copy.CompleteAsync(stop);
    }

    private static string Names() => string.Join(", ", Columns.Select(c => $"\"{c}\""));

    private static string Word(DateBasis basis) => basis switch { DateBasis.Day => nameof(DateBasis.Day), DateBasis.Month => nameof(DateBasis.Month), _ => nameof(DateBasis.StatedPeriod) };
}
