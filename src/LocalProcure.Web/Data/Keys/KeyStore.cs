using System.Security.Cryptography;
using LocalProcure.Domain.Bids;

namespace LocalProcure.Web.Data.Keys;

/// <summary>
/// The keys that sealed bids are locked with, and the key that signs receipts: files of their own, readable by the site's user only,
/// outside the database and the data folder. Whoever copies those does not have these.
/// </summary>
public sealed class KeyStore
{
    private const string ReceiptKeyFile = "receipts.pem";
    private const string HeadKeyFile = "audit-heads.key";
    private readonly string root;
    private readonly Lazy<byte[]> headKey;
    private readonly Lock making = new();

    public KeyStore(Folders folders) => (root, headKey) = (folders.Keys, new(() => Keep(HeadKeyFile, Seal.NewKey)));

    /// <summary>A tender's key; made when its first bid is begun.</summary>
    public byte[] TenderKey(Guid tenderId)
    {
        var key = Keep(Path.Combine("tenders", $"{tenderId:N}.key"), Seal.NewKey);
        return key.Length == Seal.KeyBytes ? key : throw new InvalidOperationException("A tender's key is damaged.");
    }

    public string SignReceipt(Receipt receipt)
    {
        using var key = ReceiptKey();
        return receipt.SignedWith(key);
    }

    public bool IsSigned(Receipt receipt, string signature)
    {
        using var key = ReceiptKey();
        return receipt.IsSignedBy(key, signature);
    }

    /// <summary>Whether the heads of audit chains have been marked here before.</summary>
    public bool MarksHeads => File.Exists(Path.Combine(root, HeadKeyFile));

    /// <summary>The mark of a chain's head, which nobody can make without the key.</summary>
    public string MarkOfHead(Guid chainId, int number, string hash) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(headKey.Value, System.Text.Encoding.ASCII.GetBytes($"localprocure head 1|{chainId:N}|{number}|{hash}")));

    /// <summary>What anybody can check a receipt with.</summary>
    public string ReceiptPublicKey()
    {
        using var key = ReceiptKey();
        return key.ExportSubjectPublicKeyInfoPem();
    }

    private ECDsa ReceiptKey()
    {
        var pem = System.Text.Encoding.ASCII.GetString(Keep(ReceiptKeyFile, () =>
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return System.Text.Encoding.ASCII.GetBytes(made.ExportPkcs8PrivateKeyPem());
        }));
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key;
    }

    /// <summary>Reads a key file, or makes it whole beside its place and moves it there: of two that make it at once, one wins and both use that.</summary>
    private byte[] Keep(string name, Func<byte[]> make)
    {
        var path = Path.Combine(root, name);
        lock (making)
        {
            if (File.Exists(path)) return File.ReadAllBytes(path);
            MakeFolder(Path.GetDirectoryName(path)!);
            var waiting = path + $".{Guid.NewGuid():N}";
            try
            {
                using (var file = new FileStream(waiting, NewFile)) { file.Write(make()); file.Flush(flushToDisk: true); }
                File.Move(waiting, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path)) { /* another process made it first */ }
            finally
            {
                File.Delete(waiting);
            }
            return File.ReadAllBytes(path);
        }
    }

    private static FileStreamOptions NewFile => OperatingSystem.IsWindows()
        ? new() { Mode = FileMode.CreateNew, Access = FileAccess.Write }
        : new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite };

    private static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
