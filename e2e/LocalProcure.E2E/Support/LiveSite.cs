using LocalProcure.Tests.Support;

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

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
