using System.Diagnostics;
#if DUCKDB
using DuckDB.NET.Data;
#endif

namespace LocalProcure.Benchmarks;

/// <summary>The most memory that one command of the built program takes while importing: <c>memory PROGRAM.dll [ROWS]</c>.</summary>
public static class ImportMemory
{
    public static async Task<int> Measure(string program, string[] more)
    {
        var rows = more.Length > 0 ? int.Parse(more[0], System.Globalization.CultureInfo.InvariantCulture) : 57_000;
        var folder = Directory.CreateTempSubdirectory("lp-memory-").FullName;
        try
        {
            var csv = Path.Combine(folder, "made.csv");
            await File.WriteAllBytesAsync(csv, PaymentRows.Make(rows));
            await Devon(program, Path.Combine(folder, "devon"));
            await Run(program, folder, "buyers", "add", "MADE", "--name", "Made County Council", "--kind", "council");
            var clock = Stopwatch.StartNew();
            var most = await Run(program, folder, "payments", "import", csv, "--buyer", "MADE");
            var own = clock.Elapsed;
            Console.WriteLine($"{rows:N0} rows ({PaymentRows.Source}): {own.TotalSeconds:0.0} s and {most / 1048576.0:0} MB at most, the whole command from start to end.");
            // The same buyer's next file is looked at line by line beside the first.
            var next = Path.Combine(folder, "next.csv");
            await File.WriteAllBytesAsync(next, PaymentRows.Make(rows, 1));
            clock.Restart();
            most = await Run(program, folder, "payments", "import", next, "--buyer", "MADE");
            Console.WriteLine($"{rows:N0} rows more of the same buyer: {clock.Elapsed.TotalSeconds:0.0} s and {most / 1048576.0:0} MB at most.");
            await Compare("sqlite3", own, Path.Combine(folder, "plain.db"), "-cmd", ".mode csv", $".import {csv} payments");
            await CompareDuckDb(own, Path.Combine(folder, "plain.duckdb"), csv);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Devon's twelve files, one command after the other into one database: what all take together, and the most that one takes.</summary>
    private static async Task Devon(string program, string folder)
    {
        if (PaymentRows.DevonsFiles.Count == 0) { Console.WriteLine("Devon's twelve files: no real data here."); return; }
        await Run(program, folder, "buyers", "add", "DEVON", "--name", "Devon County Council", "--kind", "council", "--nation", "england");
        var (clock, most) = (Stopwatch.StartNew(), 0L);
        foreach (var file in PaymentRows.DevonsFiles) most = Math.Max(most, await Run(program, folder, "payments", "import", file, "--buyer", "DEVON"));
        Console.WriteLine($"Devon's {PaymentRows.DevonsFiles.Count} files: {clock.Elapsed.TotalSeconds:0.0} s for that many commands with their starts, {most / 1048576.0:0} MB at most in any.");
    }

    /// <summary>The same file into a bare table by a tool that only copies text: what no importer can be faster than.</summary>
    private static async Task Compare(string tool, TimeSpan own, params string[] words)
    {
        try
        {
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(tool, words) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            await process.WaitForExitAsync();
            if (process.ExitCode == 0) Console.WriteLine($"{tool}: {clock.Elapsed.TotalSeconds:0.0} s for the text alone; ours takes {own / clock.Elapsed:0.0} times as long.");
            else Console.WriteLine($"{tool}: {await process.StandardError.ReadToEndAsync()}");
        }
        catch (System.ComponentModel.Win32Exception) { Console.WriteLine($"{tool}: not found."); }
    }

    /// <summary>DuckDB's own reader into a bare table of a database file, in this process: its package carries the engine.</summary>
    private static async Task CompareDuckDb(TimeSpan own, string database, string csv)
    {
#if DUCKDB
        var clock = Stopwatch.StartNew();
        await using (var connection = new DuckDBConnection($"Data Source={database}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"create table payments as select * from read_csv('{csv.Replace("'", "''")}')";
            await command.ExecuteNonQueryAsync();
        }
        Console.WriteLine($"DuckDB: {clock.Elapsed.TotalSeconds:0.0} s for the text alone; ours takes {own / clock.Elapsed:0.0} times as long.");
#else
        // Built without its package: the program of that name, where there is one.
        await Compare("duckdb", own, database, "-c", $"create table payments as select * from read_csv('{csv}')");
#endif
    }

    /// <summary>Bytes of resident memory at the highest, read while it runs.</summary>
    private static async Task<long> Run(string program, string folder, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LOCALPROCURE_DATA"] = Path.Combine(folder, "data");
        start.Environment["LOCALPROCURE_KEYS"] = Path.Combine(folder, "keys");
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        long most = 0;
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            // It may end between two looks: what was seen before then counts.
            try { most = Math.Max(most, process.PeakWorkingSet64); }
            catch (InvalidOperationException) { break; }
        }
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException(await errors);
        return most;
    }
}
