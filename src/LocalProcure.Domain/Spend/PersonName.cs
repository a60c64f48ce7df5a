using System.Text.RegularExpressions;

namespace LocalProcure.Domain.Spend;

/// <summary>Tells the name of somebody in private life from that of a business, so that a public report never names them.</summary>
/// <remarks>In doubt it is a business: councils publish these names themselves. What is caught is a title before the name, or initials with a surname and nothing of a business about them.</remarks>
public static partial class PersonName
{
    public static bool Is(string name)
    {
        var text = name.Trim();
        if (text.Length is 0 or > 60 || Business().IsMatch(text)) return false;
        return Titled().IsMatch(text) || InitialFirst().IsMatch(text) || SurnameFirst().IsMatch(text);
    }

    // Words that no person's name has: a legal form, a trade, an ampersand, a digit.
    [GeneratedRegex(@"\d|&|@|\b(ltd|limited|cyf|cyfyngedig|plc|llp|cic|cio|inc|gmbh|t/?a|trading|and|a['’]?i|co|company|group|services?|sons?|bros|brothers|associates|partners|partnership|trust|council|college|university|school|ysgol|church|club|society|association|cymdeithas|foundation|charity|consultants?|consultancy|solicitors?|dental|dentists?|surgery|practice|pharmacy|farm|fferm|garage|transport|travel|taxis?|coaches|builders?|building|construction|electrical|plumbing|roofing|joinery|care|homes?|nursery|stores?|shop|foods?|catering|media|design|print(ing|ers)?|security|cleaning|training|hire|systems|solutions|uk|wales|cymru)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Business();

    [GeneratedRegex(@"^(mr|mrs|miss|ms|mx|master|dr|prof|professor|rev|revd|reverend|sir|dame|lady|lord|cllr|councillor|bon|bnr|y parch)\b\.?\s+\S", RegexOptions.IgnoreCase)]
    private static partial Regex Titled();

    /// <summary>"J Smith", "J. R. Jones", "AB Evans".</summary>
    [GeneratedRegex(@"^(\p{Lu}\.?\s*){1,3}\s+\p{Lu}[\p{L}'’-]+$")]
    private static partial Regex InitialFirst();

    /// <summary>"Smith J", "JONES, A B", "Evans Mr D".</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]+,?\s+((mr|mrs|miss|ms|dr)\.?\s+)?(\p{Lu}\.?\s*){1,3}$", RegexOptions.None)]
    private static partial Regex SurnameFirst();
}
