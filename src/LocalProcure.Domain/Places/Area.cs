namespace LocalProcure.Domain.Places;

/// <summary>What sort of area a code names.</summary>
public enum AreaKind { Authority, County, NamedArea, Region, Country, Kingdom, OutsideUk }

/// <summary>An area with its official code (our own code for a named set of authorities).</summary>
/// <param name="The">Whether English says "the" before the name inside a sentence.</param>
/// <param name="SuccessorCode">The authority that took this one's place.</param>
public sealed record Area(string Code, string English, string Welsh, AreaKind Kind, bool The = false, string? SuccessorCode = null)
{
    public string Name => Say(English, Welsh);

    /// <summary>The name as it stands inside a sentence: "the South West", "y Deyrnas Unedig".</summary>
    public string NameInside => Say(The ? $"the {English}" : English, LowerArticle(Welsh));

    private static string LowerArticle(string welsh) =>
        welsh.StartsWith("Y ", StringComparison.Ordinal) || welsh.StartsWith("Yr ", StringComparison.Ordinal) ? char.ToLowerInvariant(welsh[0]) + welsh[1..] : welsh;
}
