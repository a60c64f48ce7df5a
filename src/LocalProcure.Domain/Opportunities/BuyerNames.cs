using LocalProcure.Domain.Matching;

namespace LocalProcure.Domain.Opportunities;

/// <summary>Recognises a buyer of ours behind the ways notices write its name: "City &amp; County of Swansea" is Swansea Council.</summary>
public static class BuyerNames
{
    // Words that say what sort of council it is, not which one. Anything else left over keeps two bodies apart.
    private static readonly HashSet<string> Plain = ["the", "of", "and", "council", "county", "borough", "city", "cyngor", "sir", "bwrdeistref", "dinas", "a", "y", "yr"];
    private static readonly Dictionary<string, string> Alike = new() { ["cbc"] = "council", ["ccbc"] = "council", ["bc"] = "council", ["cc"] = "council", ["ltd"] = "limited", ["rct"] = "rhondda cynon taf" };

    /// <summary>What is left of a name when everything that councils' names share is taken away; "" when nothing is.</summary>
    public static string KeyOf(string? name)
    {
        var words = Folded.Text(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Alike.GetValueOrDefault(w, w)).ToList();
        var isCouncil = words.Exists(w => w is "council" or "cyngor" or "borough" or "county");
        var left = string.Join(' ', words.SelectMany(w => w.Split(' ')).Where(w => !Plain.Contains(w)));
        return left.Length == 0 ? "" : isCouncil ? "council " + left : left;
    }

    /// <summary>The one buyer that a name can mean, or null: two candidates are no match.</summary>
    public static Guid? Match(string? name, ILookup<string, Guid> byKey) =>
        KeyOf(name) is { Length: > 0 } key && byKey[key].Distinct().Take(2).ToList() is [var only] ? only : null;
}
