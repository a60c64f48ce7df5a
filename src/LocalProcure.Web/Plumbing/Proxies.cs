using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace LocalProcure.Web.Plumbing;

/// <summary>
/// Whose word is taken for where a request came from: the machine itself, and the proxies named in Site:Proxies (addresses or networks,
/// with commas). From anybody else the headers are ignored: limits go by address, and anybody could write one.
/// </summary>
public static class Proxies
{
    public static void AddProxies(this IServiceCollection services, IConfiguration settings)
    {
        var named = (settings["Site:Proxies"] ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Array.Find(named, n => !IPNetwork.TryParse(n, out _) && !IPAddress.TryParse(n, out _)) is { } wrong)
            throw new BrokenSetting($"Site:Proxies: {wrong} is neither an address nor a network like 10.0.0.0/8.");
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var name in named)
                if (IPNetwork.TryParse(name, out var network)) o.KnownIPNetworks.Add(network);
                else o.KnownProxies.Add(IPAddress.Parse(name));
        });
    }
}
