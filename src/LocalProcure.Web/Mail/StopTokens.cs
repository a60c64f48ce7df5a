using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace LocalProcure.Web.Mail;

/// <summary>The signed token in an unsubscribe address: whoever has the e-mail may stop it, without signing in, for as long as they keep it.</summary>
public sealed class StopTokens(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("stop alerts");

    /// <param name="what">Which e-mails it stops, where they are not alerts: a token for one kind stops no other.</param>
    public string For(Guid personId, string? what = null) => WebEncoders.Base64UrlEncode(Of(what).Protect(personId.ToByteArray()));

    /// <summary>Whose e-mails are to stop; null for a token that is not ours.</summary>
    public Guid? Read(string token, string? what = null)
    {
        try
        {
            return new Guid(Of(what).Unprotect(WebEncoders.Base64UrlDecode(token)));
        }
        catch (Exception broken) when (broken is FormatException or System.Security.Cryptography.CryptographicException or ArgumentException)
        {
            return null;
        }
    }

    private IDataProtector Of(string? what) => what is null ? protector : protector.CreateProtector(what);
}
