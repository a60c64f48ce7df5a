using LocalProcure.Domain.Matching;

namespace LocalProcure.Domain.Firms;

/// <summary>An accreditation that many tenders ask for, by one key whatever the tender calls it.</summary>
/// <param name="Gives">Key of a lesser one that holding this one shows too.</param>
public sealed record Accreditation(string Key, string English, string Welsh, string? Gives)
{
    public string Name => Say(English, Welsh);
}

/// <summary>Brings the names of accreditations to one key, so that "ISO 9001:2015" in a tender meets "ISO 9001" in a profile.</summary>
public static class Accreditations
{
    private static readonly Lazy<(IReadOnlyList<Accreditation> All, Dictionary<string, string> KeyOf)> table = new(Load);

    public static IReadOnlyList<Accreditation> All => table.Value.All;

    public static Accreditation? Find(string? key) => All.FirstOrDefault(a => a.Key == key);

    /// <summary>The key of a name as a buyer or firm writes it; a name that is not in the list is its own key, folded. An edition's year and a bracket at the end say nothing.</summary>
    public static string KeyOf(string? name)
    {
        var folded = Folded.Text(name).Trim();
        var known = table.Value.KeyOf;
        if (known.TryGetValue(folded, out var key)) return key;
        var words = folded.Split(' ').ToList();
        // An edition, "2015" or "2013 a1", says nothing about which standard it is.
        if (words.FindIndex(1, w => w.Length == 4 && w.All(char.IsAsciiDigit) && w[..2] is "19" or "20") is > 1 and var year) words.RemoveRange(year, words.Count - year);
        while (words.Count > 1 && Filler.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        folded = string.Join(' ', words);
        return known.TryGetValue(folded, out key) ? key : folded;
    }

    /// <summary>The key with every lesser one that it shows too.</summary>
    public static IEnumerable<string> Shows(string key)
    {
        for (string? at = key; at is not null; at = Find(at)?.Gives) yield return at;
    }

    private static readonly HashSet<string> Filler = ["accreditation", "accredited", "certificate", "certification", "certified", "member", "membership", "registered", "registration", "standard", "achrediad", "ardystiad"];

    private static (IReadOnlyList<Accreditation>, Dictionary<string, string>) Load()
    {
        var (all, keys) = (new List<Accreditation>(), new Dictionary<string, string>());
        foreach (var r in Facts.Rows("accreditations.csv"))
        {
            all.Add(new Accreditation(r[0], r[1], r[2], r[4].Length > 0 ? r[4] : null));
            foreach (var name in r[3].Split('|').Append(r[0].Replace('-', ' ')).Append(r[1]).Append(r[2]).Append(r[1].Split('(')[0]).Append(r[2].Split('(')[0]))
                if (Folded.Text(name).Trim() is { Length: > 0 } folded) keys.TryAdd(folded, r[0]);
        }
        return (all, keys);
    }
}
