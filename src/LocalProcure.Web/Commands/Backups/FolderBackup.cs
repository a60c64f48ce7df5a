using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace LocalProcure.Web.Commands.Backups;

/// <summary>Copies a folder into a zip with a list of every file's SHA-256, reads it back to check, and puts it back whole or not at all.</summary>
public sealed class FolderBackup(string folder, string kind, Func<string, bool> isLeftOut)
{
    private const string ListName = "localprocure-backup.json";

    /// <summary>The data folder without the database, which has a copy of its own.</summary>
    public static FolderBackup Files(Folders folders) => new(folders.Data, "files",
        name => name.StartsWith("localprocure.db", StringComparison.Ordinal) || name.EndsWith(".part", StringComparison.Ordinal));

    public static FolderBackup Keys(Folders folders) => new(folders.Keys, "keys", _ => false);

    public async Task<Copy> Save(string path)
    {
        var waiting = path + ".part";
        try
        {
            var list = new SortedDictionary<string, string>(StringComparer.Ordinal);
            await using (var file = new FileStream(waiting, Private()))
            using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
            {
                foreach (var name in Names()) list[name] = await Add(zip, name);
                await using var to = zip.CreateEntry(ListName).Open();
                await JsonSerializer.SerializeAsync(to, new Contents(kind, list));
            }
            await Check(waiting);
            File.Move(waiting, path);
        }
        finally
        {
            File.Delete(waiting);
        }
        return await Copy.Of(path);
    }

    public async Task<Copy> Restore(string path, bool replace)
    {
        var list = await Check(path);
        if (!replace && Names().Any(n => !list.TryGetValue(n, out var hash) || hash != HashOf(Path.Combine(folder, n))))
            throw new BackupRefused($"{folder} holds {kind} that the copy does not have or has otherwise; say --replace to put the copy over them.");
        using var zip = ZipFile.OpenRead(path);
        foreach (var name in list.Keys)
        {
            var place = Path.GetFullPath(Path.Combine(folder, name));
            if (!place.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new BackupRefused("The copy names a place outside the folder.");
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            var waiting = place + $".{Guid.NewGuid():N}.part";
            await using (var to = new FileStream(waiting, Private()))
            await using (var from = zip.GetEntry(name)!.Open()) await from.CopyToAsync(to);
            File.Move(waiting, place, overwrite: true);
        }
        return await Copy.Of(path);
    }

    /// <summary>Reads the whole copy: right kind, every file there, nothing more, every hash as listed.</summary>
    private async Task<SortedDictionary<string, string>> Check(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            if (zip.GetEntry(ListName) is not { } listed) throw new BackupRefused($"{path} is not a backup of {kind}.");
            Contents contents;
            await using (var from = listed.Open()) contents = (await JsonSerializer.DeserializeAsync<Contents>(from))!;
            if (contents.Kind != kind) throw new BackupRefused($"{path} is a backup of {contents.Kind}, not of {kind}.");
            if (zip.Entries.Count != contents.Files.Count + 1) throw new BackupRefused($"{path} does not hold what it lists.");
            foreach (var (name, hash) in contents.Files)
            {
                if (zip.GetEntry(name) is not { } entry) throw new BackupRefused($"{path} lacks {name}.");
                await using var from = entry.Open();
                if (Convert.ToHexStringLower(await SHA256.HashDataAsync(from)) != hash) throw new BackupRefused($"{path}: {name} is damaged.");
            }
            return contents.Files;
        }
        catch (InvalidDataException)
        {
            throw new BackupRefused($"{path} is damaged, or not a backup.");
        }
    }

    private IEnumerable<string> Names() => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Where(n => !isLeftOut(n)).Order(StringComparer.Ordinal);

    private async Task<string> Add(ZipArchive zip, string name)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var from = new FileStream(Path.Combine(folder, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        await using var to = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        var buffer = new byte[81_920];
        for (int read; (read = await from.ReadAsync(buffer)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string HashOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>Readable by the owner only: what is restored keeps that, and a copy of keys needs it.</summary>
    public static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    /// <summary>What a copy says of itself.</summary>
    private sealed record Contents(string Kind, SortedDictionary<string, string> Files);
}
