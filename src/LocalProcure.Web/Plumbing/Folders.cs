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
            throw new BrokenSetting($"The key folder ({keys}) must stand outside the data folder ({data}): set LOCALPROCURE_KEYS.");
        MakeWritable(data, "LOCALPROCURE_DATA");
        MakeWritable(keys, "LOCALPROCURE_KEYS");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new Folders(data, keys);
    }

    // Found out now, by name, rather than later by whichever file comes first.
    private static void MakeWritable(string folder, string setting)
    {
        try
        {
            Directory.CreateDirectory(folder);
            // A folder and not a file: a folder without files is what the demonstration is put into.
            Directory.Delete(Directory.CreateDirectory(Path.Combine(folder, $".{Guid.NewGuid():N}")).FullName);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BrokenSetting($"Nothing can be written to {folder} ({setting}): {error.Message}");
        }
    }

    /// <summary>Waits until no other process holds this name in the data folder, and holds it until disposed of; a process that dies lets go.</summary>
    public async Task<IDisposable> Alone(string name)
    {
        for (; ; await Task.Delay(100))
        {
            try { return new FileStream(Path.Combine(Data, $".{name}.part"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); }
            catch (IOException busy) when (busy is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException)) { /* another holds it */ }
        }
    }

    /// <summary>A folder inside the data folder, made when missing.</summary>
    public string In(string name) => Directory.CreateDirectory(Path.Combine(Data, name)).FullName;
}
