namespace LocalProcure.Web.Pdf;

/// <summary>Finds a browser of the Chromium family on this machine: Pdf:Browser or CHROME when set, else where they are usually installed.</summary>
public sealed class PdfBrowser(IConfiguration settings)
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    /// <summary>Path of the program, or null where there is none. Looked up each time, so that installing one is enough.</summary>
    public string? Path => settings["Pdf:Browser"] is { Length: > 0 } said ? Existing(said) : settings["CHROME"] is { Length: > 0 } chrome ? Existing(chrome) : Usual();

    private static string? Existing(string path) => File.Exists(path) ? path : OnPath(path);

    private static string? Usual() => Names.Select(OnPath).FirstOrDefault(p => p is not null) ?? Installed().FirstOrDefault(File.Exists);

    private static string? OnPath(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ""] : [""];
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            foreach (var ending in endings)
                if (System.IO.Path.Combine(folder, name + ending) is var path && File.Exists(path)) return path;
        return null;
    }

    private static IEnumerable<string> Installed()
    {
        foreach (var folder in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData })
        {
            var root = Environment.GetFolderPath(folder);
            if (root.Length == 0) continue;
            yield return System.IO.Path.Combine(root, "Google", "Chrome", "Application", "chrome.exe");
            yield return System.IO.Path.Combine(root, "Microsoft", "Edge", "Application", "msedge.exe");
        }
        yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        yield return "/Applications/Chromium.app/Contents/MacOS/Chromium";
        yield return "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    }
}
