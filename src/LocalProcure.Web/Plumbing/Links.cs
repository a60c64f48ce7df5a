namespace LocalProcure.Web.Plumbing;

/// <summary>Full addresses for e-mails, feeds and hreflang, from the address that this site is known by (Site:Address).</summary>
public sealed class Links(IConfiguration settings)
{
    public string Site { get; } = (settings["Site:Address"] ?? settings["ASPNETCORE_URLS"]?.Split(';')[0] ?? "http://127.0.0.1:5080").TrimEnd('/');

    /// <summary>A page in a language; the path starts with a slash and names no language.</summary>
    public string To(Language language, string path) => $"{Site}/{language.Code()}{path}";

    /// <summary>An address without a language, for machines.</summary>
    public string Bare(string path) => Site + path;

    public bool IsHttps => Site.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
