using System.Security.Cryptography;

namespace LocalProcure.Web.Data.Files;

/// <summary>A file that is safely down: its address is its content's hash.</summary>
/// <param name="Hash">SHA-256 in lower-case hex.</param>
/// <param name="Size">Bytes.</param>
public sealed record StoredFile(string Hash, long Size);

/// <summary>Files by the hash of their content, in the data folder and outside the web root. The same content is kept once; a name is never a path.</summary>
public sealed class FileStore(Folders folders)
{
    private readonly string root = folders.In("files");

    /// <summary>Keeps the rest of the stream. It is written whole beside its place and then moved, so a kill leaves no half file under a hash.</summary>
    public async Task<StoredFile> Save(Stream content, CancellationToken stop = default)
    {
        var waiting = Path.Combine(root, $"{Guid.NewGuid():N}.part");
        try
        {
            long size = 0;
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using (var file = new FileStream(waiting, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                var buffer = new byte[81_920];
                for (int read; (read = await content.ReadAsync(buffer, stop)) > 0; size += read)
                {
                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), stop);
                }
                file.Flush(flushToDisk: true);
            }
            var name = Convert.ToHexStringLower(hash.GetHashAndReset());
            var place = PlaceOf(name);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(waiting, place, overwrite: true);
            return new StoredFile(name, size);
        }
        finally
        {
            if (File.Exists(waiting)) File.Delete(waiting);
        }
    }

    /// <summary>Opens a file for reading; throws <see cref="FileNotFoundException"/> when it is not there.</summary>
    public Stream Open(string hash) => new FileStream(PlaceOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81_920, useAsync: true);

    public bool Has(string hash) => File.Exists(PlaceOf(hash));

    private string PlaceOf(string hash)
    {
        if (hash.Length != 64 || hash.Any(c => !char.IsAsciiHexDigitLower(c))) throw new ArgumentException("Not a SHA-256 hash.", nameof(hash));
        return Path.Combine(root, hash[..2], hash);
    }
}
