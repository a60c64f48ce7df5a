using LocalProcure.Domain.Reports;
using Microsoft.AspNetCore.DataProtection;

namespace LocalProcure.Web.Features.Reports;

/// <summary>Signed addresses in subscribers' e-mails: whoever holds one may confirm or stop that one subscription, without signing in.</summary>
public sealed class SubscriberLinks(IDataProtectionProvider protection)
{
    private readonly IDataProtector confirming = protection.CreateProtector("Subscriber.Confirm"), stopping = protection.CreateProtector("Subscriber.Stop");

    public string Confirm(Subscriber subscriber) => $"/reports/confirm/{confirming.Protect(subscriber.Id.ToString("N"))}";
    public string Stop(Subscriber subscriber) => $"/reports/stop/{stopping.Protect(subscriber.Id.ToString("N"))}";

    public Guid? ReadConfirm(string token) => Read(confirming, token);
    public Guid? ReadStop(string token) => Read(stopping, token);

    private static Guid? Read(IDataProtector protector, string token)
    {
        try { return Guid.ParseExact(protector.Unprotect(token), "N"); }
        catch (System.Security.Cryptography.CryptographicException) { return null; }
        catch (FormatException) { return null; }
    }
}
