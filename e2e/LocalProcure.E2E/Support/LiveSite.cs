using LocalProcure.Domain.People;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace LocalProcure.E2E.Support;

/// <summary>The site in this process on a real port, with a fake clock; journeys touch it only through the browser.</summary>
public sealed class LiveSite : IAsyncDisposable
{
    private LiveSite(Site site, string address) => (Site, Address) = (site, address);

    public Site Site { get; }
    public string Address { get; }

    public static async Task<LiveSite> Start(DateTime? now = null, params (string, string?)[] settings)
    {
        var site = await Site.Start(now, settings);
        site.UseKestrel(0);
        site.StartServer();
        var address = site.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        return new LiveSite(site, address);
    }

    /// <summary>Gives the person an authenticator and hands back its key, as setting one up by the page would.</summary>
    public Task<string> Authenticator(Person person) => Site.With<UserManager<Account>, string>(async accounts =>
    {
        var account = (await accounts.FindByIdAsync(person.Id.ToString()))!;
        await accounts.ResetAuthenticatorKeyAsync(account);
        await accounts.SetTwoFactorEnabledAsync(account, true);
        return (await accounts.GetAuthenticatorKeyAsync(account))!;
    });

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
