namespace LocalProcure.Web.Data.OpenData;

/// <summary>How this site names its procurements to the world (settings Site:OcidPrefix, Site:License).</summary>
public sealed class OpenDataSettings(IConfiguration settings)
{
    /// <summary>Nobody's prefix: whoever publishes for others to use registers their own with the Open Contracting Partnership, which is free, and sets it here before the first release.</summary>
    public const string Unregistered = "ocds-000000";

    public string Prefix { get; } = settings["Site:OcidPrefix"] is { Length: > 0 } prefix ? prefix.TrimEnd('-') : Unregistered;

    public string License { get; } = settings["Site:License"] ?? "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    public string OcidOf(Guid processId) => $"{Prefix}-{processId:N}";
}
