using LocalProcure.Tests.Support;
using Microsoft.Data.Sqlite;

namespace LocalProcure.Tests.Data;

public class KilledWhileMigratingTests
{
    [Fact]
    public async Task A_lock_left_by_a_killed_start_does_not_hold_the_next_one()
    {
        await using var site = await Site.Start();
        var data = Path.Combine(site.Folder, "killed");
        Directory.CreateDirectory(data);
        var connection = $"Data Source={Path.Combine(data, "localprocure.db")};Pooling=false";
        await using (var left = new SqliteConnection(connection))
        {
            await left.OpenAsync();
            await using var command = left.CreateCommand();
            // As the framework leaves it when the process is killed between taking the lock and giving it back.
            command.CommandText = """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-22 09:00:00');""";
            await command.ExecuteNonQueryAsync();
        }
        using var child = Child.Start(site, ["audit", "verify"], ("Database__Provider", "Sqlite"), ("Database__ConnectionString", connection), ("LOCALPROCURE_DATA", data));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try { await child.WaitForExitAsync(patience.Token); }
        finally { if (!child.HasExited) child.Kill(); }
        Assert.Equal(0, child.ExitCode);
    }

    [Fact]
    public async Task Two_first_starts_at_once_make_one_database()
    {
        await using var site = await Site.Start();
        var data = Path.Combine(site.Folder, "two");
        var children = new List<System.Diagnostics.Process>();
        for (var i = 0; i < 3; i++)
            children.Add(Child.Start(site, ["buyers", "add", "B" + i, "--name", "One", "--kind", "council"], ("Database__Provider", "Sqlite"),
                ("Database__ConnectionString", $"Data Source={Path.Combine(data, "localprocure.db")};Default Timeout=30"), ("LOCALPROCURE_DATA", data)));
        foreach (var child in children)
        {
            var error = await child.StandardError.ReadToEndAsync();
            await child.WaitForExitAsync();
            Assert.True(child.ExitCode == 0, error);
            child.Dispose();
        }
    }
}
