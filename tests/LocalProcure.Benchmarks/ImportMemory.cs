using System.Diagnostics;

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
            await File.WriteAllBytesAsync(csv, ImportBenchmark.Made(rows));
            await Run(program, folder, "buyers", "add", "MADE", "--name", "Made County Council", "--kind", "council");
            var clock = Stopwatch.StartNew();
            var most = await Run(program, folder, "payments", "import", csv, "--buyer", "MADE");
            Console.WriteLine($"{rows:N0} rows: {clock.Elapsed.TotalSeconds:0.0} s and {most / 1048576.0:0} MB at most, the whole command from start to end.");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
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
            if (!process.HasExited) most = Math.Max(most, process.PeakWorkingSet64);
        }
        if (process.ExitCode != 0) throw new InvalidOperationException(await errors);
        return most;
    }
}
