using System.Security.Cryptography;
using System.Text;
using LocalProcure.Domain.Bids;

namespace LocalProcure.Web.Data.Sealing;

/// <summary>
/// Keeps the messages and files of consortium rooms encrypted at rest. One key stands in the key folder; each message and each
/// file gets its own from it, so a copy of database and data folder shows that a room is used but not a word of it.
/// </summary>
public sealed class RoomSeal(Folders folders)
{
    private readonly Lazy<byte[]> master = new(() => ReadOrMake(Path.Combine(folders.Keys, "rooms.key")));

    public string Close(Guid consortiumId, Guid thingId, string text) =>
        Convert.ToBase64String(Seal.Close(KeyOf(consortiumId, thingId, "text"), Encoding.UTF8.GetBytes(text), Binding(consortiumId, thingId)));

    public string Open(Guid consortiumId, Guid thingId, string made) =>
        Encoding.UTF8.GetString(Seal.Open(KeyOf(consortiumId, thingId, "text"), Convert.FromBase64String(made), Binding(consortiumId, thingId)));

    public Task CloseFile(Guid consortiumId, Guid fileId, Stream plain, Stream made, CancellationToken stop) =>
        SealedFile.Close(KeyOf(consortiumId, fileId, "file"), plain, made, Binding(consortiumId, fileId), stop);

    public Task OpenFile(Guid consortiumId, Guid fileId, Stream made, long length, Stream plain, CancellationToken stop) =>
        SealedFile.Open(KeyOf(consortiumId, fileId, "file"), made, length, plain, Binding(consortiumId, fileId), stop);

    private byte[] KeyOf(Guid consortiumId, Guid thingId, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, master.Value, Seal.KeyBytes, salt: consortiumId.ToByteArray(), info: Encoding.UTF8.GetBytes($"{purpose}|{thingId:N}"));

    private static string Binding(Guid consortiumId, Guid thingId) => $"localprocure room 1|{consortiumId:N}|{thingId:N}";

    private static byte[] ReadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            // Written beside and then moved, so that two processes that start together end with one whole key.
            var beside = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllBytes(beside, Seal.NewKey());
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            try { File.Move(beside, path, overwrite: false); }
            catch (IOException) when (File.Exists(path)) { File.Delete(beside); }
        }
        return File.ReadAllBytes(path);
    }
}
