namespace LocalProcure.Web.Data;

/// <summary>One fact about the installation itself: that it holds the demonstration programme.</summary>
public sealed class SiteFact
{
    public const string Demo = "Demo";

    public required string Name { get; init; }
    public required string Value { get; set; }
}
