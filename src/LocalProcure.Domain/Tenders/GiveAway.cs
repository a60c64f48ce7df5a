using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Tenders;

/// <summary>What in a question shows who asks.</summary>
public enum GiveAwayKind { FirmName, TradingName, EmailAddress, Telephone, CompanyNumber, Website, Postcode, PersonName }

/// <summary>Something in a question that gives its author away, as the firm's record has it.</summary>
public sealed record GiveAway(GiveAwayKind Kind, string Found);

/// <summary>What is known of a firm that would give it away: looked for in its questions before they are sent.</summary>
public sealed record FirmTraces(IReadOnlyList<GiveAway> All)
{
    /// <param name="people">Everybody of the firm, and who asks for it.</param>
    public static FirmTraces Of(Firm firm, IEnumerable<Person> people)
    {
        var all = people.ToList();
        return new(
        [
            new(GiveAwayKind.FirmName, firm.Name),
            .. firm.TradingName is { } trading ? [new GiveAway(GiveAwayKind.TradingName, trading)] : Array.Empty<GiveAway>(),
            .. firm.Website is { } website ? [new GiveAway(GiveAwayKind.Website, website)] : Array.Empty<GiveAway>(),
            .. firm.Telephone is { } telephone ? [new GiveAway(GiveAwayKind.Telephone, telephone)] : Array.Empty<GiveAway>(),
            .. firm.Numbers.Select(n => new GiveAway(GiveAwayKind.CompanyNumber, n.Number)),
            .. firm.Places.Select(p => new GiveAway(GiveAwayKind.Postcode, p.Postcode)),
            .. all.Select(p => new GiveAway(GiveAwayKind.EmailAddress, p.Email)),
            .. all.Where(p => p.Name.Length > 0).Select(p => new GiveAway(GiveAwayKind.PersonName, p.Name)),
        ]);
    }

    /// <summary>Everything of the firm that the words hold, however it is spelt: in capitals, without accents, in groups of digits.</summary>
    public IReadOnlyList<GiveAway> In(string words)
    {
        var folded = Folded.Text(words);
        var joined = string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var digits = string.Concat(words.Where(char.IsAsciiDigit));
        var lower = words.ToLowerInvariant();
        return [.. All.Where(trace => trace.Kind switch
        {
            GiveAwayKind.FirmName or GiveAwayKind.TradingName => HasName(folded, trace.Found),
            GiveAwayKind.PersonName => HasPerson(folded, trace.Found),
            GiveAwayKind.EmailAddress => lower.Contains(trace.Found.ToLowerInvariant()) || HasDomain(lower, trace.Found[(trace.Found.IndexOf('@') + 1)..]),
            GiveAwayKind.Website => HasDomain(lower, Domain(trace.Found)),
            GiveAwayKind.Telephone => Subscriber(trace.Found) is { Length: >= 7 } number && digits.Contains(number),
            GiveAwayKind.CompanyNumber => Plain(trace.Found) is { Length: >= 5 } number && joined.Contains(number),
            _ => Plain(trace.Found) is { Length: >= 5 } postcode && joined.Contains(postcode),
        }).Distinct()];
    }

    // The name without "Ltd" gives the firm away as well as with it.
    private static bool HasName(string folded, string name) =>
        HasWords(folded, Folded.Text(name)) || HasWords(folded, Folded.Text(FirmName.Of(name).Core));

    private static bool HasPerson(string folded, string name)
    {
        var parts = Folded.Text(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return HasWords(folded, Folded.Text(name)) || parts.Length > 1 && parts[^1].Length >= 4 && HasWords(folded, $" {parts[^1]} ");
    }

    private static bool HasWords(string folded, string phrase) => phrase.Trim().Length >= 3 && folded.Contains(phrase);

    /// <summary>A domain that many share tells nothing.</summary>
    private static readonly HashSet<string> Shared =
        ["gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "live.co.uk", "live.com", "yahoo.com", "yahoo.co.uk", "icloud.com", "me.com", "aol.com", "btinternet.com", "sky.com", "talktalk.net", "virginmedia.com", "protonmail.com", "proton.me"];

    private static bool HasDomain(string lower, string domain) => domain.Length >= 4 && domain.Contains('.') && !Shared.Contains(domain) && lower.Contains(domain.ToLowerInvariant());

    private static string Domain(string website)
    {
        var host = website.ToLowerInvariant();
        host = host[(host.IndexOf("://", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..];
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        return host.Split('/', '?', '#', ':')[0];
    }

    // +44 1685 123456 and 01685 123456 share what comes after the first zero.
    private static string Subscriber(string telephone)
    {
        var digits = string.Concat(telephone.Where(char.IsAsciiDigit));
        return digits.StartsWith("0044", StringComparison.Ordinal) ? digits[4..].TrimStart('0') : digits.StartsWith("44", StringComparison.Ordinal) ? digits[2..].TrimStart('0') : digits.TrimStart('0');
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
