using System.Diagnostics;

namespace LocalProcure.Tests.Support;

/// <summary>The real program as a process of its own on a test's database and folders: for commands, and for killing it. It does not start the test's own site.</summary>
public static class Child
{
    public static Process Start(Site site, IReadOnlyList<string> words, params (string Name, string Value)[] settings)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "LocalProcure.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        foreach (var (name, value) in new[]
                 {
                     ("LOCALPROCURE_DATA", site.DataFolder), ("LOCALPROCURE_KEYS", site.KeyFolder), ("LOCALPROCURE_DEMO", "0"),
                     ("Database__Provider", site.Where.Provider), ("Database__ConnectionString", site.Where.ConnectionString), ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
                     ("ASPNETCORE_ENVIRONMENT", "Production"),
                 }.Concat(settings)) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs a command to its end.</summary>
    public static Task<(int Code, string Out, string Error)> Run(Site site, params string[] words) => RunWith(site, [], words);

    public static async Task<(int Code, string Out, string Error)> RunWith(Site site, (string Name, string Value)[] settings, params string[] words)
    {
        using var process = Start(site, words, [("Site__Address", "http://localhost"), .. settings]);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
