using System.CommandLine;

namespace LocalProcure.Web.Commands.Backups;

/// <summary>
/// <c>backup</c> and <c>restore</c> of database, files and keys, each to a file of its own, so that no single copy holds both
/// the sealed bids and what opens them. Take the database first and the files after it: files are only ever added.
/// </summary>
public static class Backup
{
    private static readonly Argument<FileInfo> To = new("file") { Description = "The file to write; it must not exist yet." };
    private static readonly Argument<FileInfo> From = new("file") { Description = "A file that the backup command wrote." };
    private static readonly Option<bool> Replace = new("--replace") { Description = "Replace what is here now." };

    public static Command BuildBackup() => new("backup", "Copies database, files or keys, each to a file of its own, and checks the copy.")
    {
        Verb("database", "Copies the database while the site runs on.", To, (s, file, _, stop) => s.GetRequiredService<DatabaseBackup>().Save(file, stop)),
        Verb("files", "Copies everything in the data folder but the database: uploads (sealed ones as they lie), mail, reports.", To, (s, file, _, _) => FolderBackup.Files(s.GetRequiredService<Folders>()).Save(file)),
        Verb("keys", "Copies the key folder. Keep this copy apart from the other two: with all three, sealed bids can be read.", To, (s, file, _, _) => FolderBackup.Keys(s.GetRequiredService<Folders>()).Save(file)),
    };

    public static Command BuildRestore() => new("restore", "Puts a copy back, after checking it. Stop the site first.")
    {
        Verb("database", "Puts a copy of the database back.", From, (s, file, replace, stop) => s.GetRequiredService<DatabaseBackup>().Restore(file, replace, stop)),
        Verb("files", "Puts a copy of the files back.", From, (s, file, replace, _) => FolderBackup.Files(s.GetRequiredService<Folders>()).Restore(file, replace)),
        Verb("keys", "Puts a copy of the keys back.", From, (s, file, replace, _) => FolderBackup.Keys(s.GetRequiredService<Folders>()).Restore(file, replace)),
    };

    private static Command Verb(string name, string about, Argument<FileInfo> file, Func<IServiceProvider, string, bool, CancellationToken, Task<Copy>> work)
    {
        var command = new Command(name, about) { file };
        if (file == From) command.Options.Add(Replace);
        command.SetWork(async (services, parsed, output, stop) =>
        {
            var path = parsed.GetValue(file)!;
            if (file == To && path.Exists) return output.Refuse($"{path.FullName} exists already.");
            if (file == From && !path.Exists) return output.Refuse($"There is no file {path.FullName}.");
            try
            {
                var copy = await work(services, path.FullName, file == From && parsed.GetValue(Replace), stop);
                output.Answer(new { what = name, file = path.FullName, copy.Bytes, copy.Sha256, check = "ok" }, $"{path.FullName}: {copy.Bytes:N0} bytes, SHA-256 {copy.Sha256}, checked.");
                return Output.Done;
            }
            catch (BackupRefused refused)
            {
                return output.Refuse(refused.Message);
            }
        });
        return command;
    }
}

/// <summary>A copy that was written or put back. How many things it holds is not said: that would tell of sealed bids.</summary>
public sealed record Copy(long Bytes, string Sha256)
{
    public static async Task<Copy> Of(string path)
    {
        await using var file = File.OpenRead(path);
        return new Copy(file.Length, Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(file)));
    }
}

/// <summary>Why a copy was not made or not put back.</summary>
public sealed class BackupRefused(string reason) : Exception(reason);
