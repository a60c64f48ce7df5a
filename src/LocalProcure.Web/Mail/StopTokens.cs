using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace LocalProcure.Web.Mail;

/// <summary>The signed token in an unsubscribe address: whoever has the e-mail may stop it, without signing in, for as long as they keep it.</summary>
public sealed class StopTokens(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("stop alerts");

    public string For(Guid personId) => WebEncoders.Base64UrlEncode(protector.Protect(personId.ToByteArray()));

    /// <summary>Whose e-mails are to stop; null for a token that is not ours.</summary>
    public Guid? Read(string token)
    {
        try
        {
            return new Guid(protector.Unprotect(WebEncoders.Base64UrlDecode(token)));
        }
        catch (Exception broken) when (broken is FormatException or System.Security.Cryptography.CryptographicException or ArgumentException)
        {
            return null;
        }
    }
}
