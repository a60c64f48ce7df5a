using System.Net;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.E2E.Support;

/// <summary>The site in this process on a real port, with a fake clock; fixtures make a journey’s starting state, and from there it goes through the browser.</summary>
public sealed class LiveSite : IAsyncDisposable
{
    static LiveSite() => Site.CompilesQueries = true;

    private LiveSite(Site site, string address) => (Site, Address) = (site, address);

    public Site Site { get; }
    public string Address { get; }

    public static async Task<LiveSite> Start(DateTime? now = null, params (string, string?)[] settings)
    {
        var site = await Site.Start(now, settings);
        // Not by the port alone: that is written after the host was built, and now and then the program has begun to listen by then.
        site.UseKestrel(o => o.Listen(IPAddress.Loopback, 0));
        site.StartServer();
        var address = site.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        return new LiveSite(site, address);
    }

    /// <summary>Gives the person an authenticator and hands back its key, as setting one up by the page would.</summary>
    public Task<string> Authenticator(Person person) => Site.With<IServiceProvider, string>(async services =>
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByIdAsync(person.Id.ToString()))!;
        var key = services.GetRequiredService<SecondStep>().TurnOnForDemo(account);
        await accounts.UpdateAsync(account);
        return key;
    });

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
