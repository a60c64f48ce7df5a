using LocalProcure.Domain.Cpv;

namespace LocalProcure.Web.Features.Shared;

/// <summary>Trades chosen from the CPV tree by plain words or by walking down, without script. Posts to <c>{Path}/codes</c> and <c>{Path}/codes/removal</c>; draw with <c>_Trades</c> inside an element with the id "trades".</summary>
/// <param name="Path">The page's own address, without the language.</param>
public sealed record TradePicker(string Path, IReadOnlyList<CpvCode> Chosen, string? Find, IReadOnlyList<CpvCode> Found, CpvCode? Under, IReadOnlyList<CpvCode> Below, bool IsBrowsing)
{
    /// <summary>They are what partners should do, not what the firm itself does.</summary>
    public bool IsOfPartners { get; init; }

    /// <summary>The most trades that one list may hold.</summary>
    public const int Most = 60;

    public static TradePicker Of(string path, IEnumerable<string> codes, string? find, string? under)
    {
        var at = CpvTree.Find(under);
        return new(path, [.. codes.Select(CpvTree.Find).OfType<CpvCode>()], find, CpvTree.Search(find), at, [.. at is null ? CpvTree.Divisions : CpvTree.Children(at.Code)], !string.IsNullOrEmpty(under));
    }

    /// <summary>With one more code, if it is one and there is room.</summary>
    public static IReadOnlyList<string> Added(IReadOnlyList<string> codes, string? code) =>
        CpvTree.Find(code) is not { } found || codes.Contains(found.Code) || codes.Count >= Most ? codes : [.. codes, found.Code];

    /// <summary>The page again where one was.</summary>
    public static string Back(string? find, string? under) => QueryString.Create([KeyValuePair.Create("find", find), KeyValuePair.Create("under", under)]) + "#trades";
}
