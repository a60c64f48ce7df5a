namespace LocalProcure.Tests.Support;

/// <summary>Other people's real files, read where they are and never copied in. Tests that need them say so and pass when they are absent.</summary>
public static class RealData
{
    /// <summary>The file or folder, or null where there is no real data on this machine.</summary>
    public static string? Find(string path)
    {
        var folder = Environment.GetEnvironmentVariable("LOCALPROCURE_REAL_DATA");
        if (folder is null)
            for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null && folder is null; at = at.Parent)
                if (File.Exists(Path.Combine(at.FullName, "LocalProcure.sln")))
                    folder = Path.Combine(at.Parent!.FullName, "shared", "data");
        var found = folder is null ? null : Path.Combine(folder, path);
        return found is not null && (File.Exists(found) || Directory.Exists(found)) ? found : null;
    }
}

/// <summary>A test on real files: reported as skipped, with the reason, where they are absent.</summary>
public sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute(string path)
    {
        if (RealData.Find(path) is null) Skip = $"no real data: {path}";
    }
}

/// <summary>A test on several real files: reported as skipped, with the reason, where any of what it needs is absent.</summary>
public sealed class RealDataTheoryAttribute : TheoryAttribute
{
    public RealDataTheoryAttribute(params string[] paths)
    {
        if (Array.Find(paths, p => RealData.Find(p) is null) is { } missing) Skip = $"no real data: {missing}";
    }
}
