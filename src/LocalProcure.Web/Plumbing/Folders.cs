namespace LocalProcure.Web.Plumbing;

/// <summary>Where this installation keeps its data and, apart from it, its keys. Whoever copies one folder does not have the other.</summary>
/// <param name="Data">Database, uploaded files, mail folder, stored reports (LOCALPROCURE_DATA).</param>
/// <param name="Keys">Sealing, signing and cookie keys (LOCALPROCURE_KEYS).</param>
public sealed record Folders(string Data, string Keys)
{
    public static Folders From(IConfiguration settings)
    {
        var data = Path.GetFullPath(settings["LOCALPROCURE_DATA"] ?? ".data");
        var keys = Path.GetFullPath(settings["LOCALPROCURE_KEYS"] ?? data.TrimEnd(Path.DirectorySeparatorChar) + "-keys");
        var inside = Path.GetRelativePath(data, keys);
        if (inside == "." || !inside.StartsWith("..", StringComparison.Ordinal))
            throw new InvalidOperationException($"The key folder ({keys}) must stand outside the data folder ({data}).");
        Directory.CreateDirectory(data);
        Directory.CreateDirectory(keys);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new Folders(data, keys);
    }

    /// <summary>A folder inside the data folder, made when missing.</summary>
    public string In(string name) => Directory.CreateDirectory(Path.Combine(Data, name)).FullName;
}
