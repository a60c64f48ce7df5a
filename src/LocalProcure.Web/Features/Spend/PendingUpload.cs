using System.Text.Json;
using LocalProcure.Web.Data.Files;
using Microsoft.AspNetCore.DataProtection;

namespace LocalProcure.Web.Features.Spend;

/// <summary>A file that is in the store but not imported yet, on its way from the upload through the preview.</summary>
public sealed record PendingUpload(Guid BuyerId, string Hash, long Size, string Name, Guid? Corrects = null)
{
    public StoredFile Stored => new(Hash, Size);
}

/// <summary>Seals pending uploads into the address of their preview, so that nobody can preview a file by guessing what the store holds.</summary>
public sealed class PendingUploads(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("LocalProcure.PaymentUploads").ToTimeLimitedDataProtector();

    public string Seal(PendingUpload upload) => seal.Protect(JsonSerializer.Serialize(upload), Kept);

    /// <summary>The upload, or null when the address was changed or is older than a day.</summary>
    public PendingUpload? Open(string? token)
    {
        if (string.IsNullOrEmpty(token)) return null;
        try { return JsonSerializer.Deserialize<PendingUpload>(seal.Unprotect(token)); }
        catch (System.Security.Cryptography.CryptographicException) { return null; }
    }
}
