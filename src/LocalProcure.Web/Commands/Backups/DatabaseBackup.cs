using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LocalProcure.Web.Commands.Backups;

/// <summary>Copies the database: SQLite through its own online backup, PostgreSQL through pg_dump and pg_restore.</summary>
public sealed class DatabaseBackup(AppDb db)
{
    public async Task<Copy> Save(string path, CancellationToken stop)
    {
        var waiting = path + ".part";
        try
        {
            // Made beforehand, since neither writer would keep others from reading it.
            File.Delete(waiting);
            await new FileStream(waiting, FolderBackup.Private()).DisposeAsync();
            if (db is SqliteDb) await SaveSqlite(waiting, stop);
            else await Run("pg_dump", ["--format=custom", "--no-owner", $"--file={waiting}"], stop);
            if (db is not SqliteDb) await Run("pg_restore", ["--list", waiting], stop, quiet: true);
            File.Move(waiting, path);
        }
        finally
        {
            File.Delete(waiting);
        }
        return await Copy.Of(path);
    }

    public async Task<Copy> Restore(string path, bool replace, CancellationToken stop)
    {
        if (!replace && await db.People.AnyAsync(stop)) throw new BackupRefused("This database is in use; say --replace to put the copy over it.");
        if (db is SqliteDb) await RestoreSqlite(path, stop);
        else
        {
            await Run("pg_restore", ["--list", path], stop, quiet: true);
            await Run("pg_restore", ["--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error", "--dbname=" + Connection.Database, path], stop);
        }
        return await Copy.Of(path);
    }

    private async Task SaveSqlite(string path, CancellationToken stop)
    {
        await using var from = new SqliteConnection(db.Database.GetConnectionString());
        await using (var to = new SqliteConnection($"Data Source={path};Pooling=false"))
        {
            await from.OpenAsync(stop);
            await to.OpenAsync(stop);
            from.BackupDatabase(to);
        }
        await CheckSqlite(path, stop);
    }

    private async Task RestoreSqlite(string path, CancellationToken stop)
    {
        await CheckSqlite(path, stop);
        await using var from = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=false");
        await using var to = new SqliteConnection(db.Database.GetConnectionString());
        await from.OpenAsync(stop);
        await to.OpenAsync(stop);
        from.BackupDatabase(to);
    }

    private static async Task CheckSqlite(string path, CancellationToken stop)
    {
        try
        {
            await using var copy = new SqliteConnection($"Data Source={path};Mode=ReadWrite;Pooling=false");
            await copy.OpenAsync(stop);
            await using var command = copy.CreateCommand();
            command.CommandText = "PRAGMA integrity_check";
            if (await command.ExecuteScalarAsync(stop) is not "ok") throw new BackupRefused($"{path} is damaged.");
            command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'AuditRows'";
            if (await command.ExecuteScalarAsync(stop) is not 1L) throw new BackupRefused($"{path} is not a database of LocalProcure.");
        }
        catch (SqliteException)
        {
            throw new BackupRefused($"{path} is damaged, or not a database.");
        }
    }

    private NpgsqlConnectionStringBuilder Connection => new(db.Database.GetConnectionString());

    /// <summary>Runs one of PostgreSQL's own tools; where it is not installed says which command to give where it is.</summary>
    private async Task Run(string tool, string[] arguments, CancellationToken stop, bool quiet = false)
    {
        var to = Connection;
        var start = new ProcessStartInfo(Find(tool)) { RedirectStandardError = true, RedirectStandardOutput = quiet };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // By environment, so that the password shows in no list of processes.
        start.Environment["PGHOST"] = to.Host;
        start.Environment["PGPORT"] = to.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["PGDATABASE"] = to.Database;
        if (to.Username is not null) start.Environment["PGUSER"] = to.Username;
        if (to.Password is not null) start.Environment["PGPASSWORD"] = to.Password;
        try
        {
            using var process = Process.Start(start)!;
            var output = quiet ? process.StandardOutput.ReadToEndAsync(stop) : Task.FromResult("");
            var errors = await process.StandardError.ReadToEndAsync(stop);
            await output;
            await process.WaitForExitAsync(stop);
            if (process.ExitCode != 0) throw new BackupRefused($"{tool} refused: {errors.Trim()}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new BackupRefused($"{tool} is not installed here. Where it is, give: {tool} {string.Join(' ', arguments)} (host {to.Host}, database {to.Database}).");
        }
    }

    private static string Find(string tool) => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderDescending().Select(d => Path.Combine(d, "bin", tool)).FirstOrDefault(File.Exists) ?? tool : tool;
}
