using System.Text.RegularExpressions;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Opportunities.Reading;

/// <summary>Where a release comes from, what its notice is called there, and under which law it began.</summary>
internal static partial class NoticeOrigins
{
    private static readonly (string Part, NoticeSource Source)[] Known =
    [
        ("ocds-kuma6s-", NoticeSource.Sell2Wales), ("sell2wales.gov.wales", NoticeSource.Sell2Wales), ("gwerthwchigymru", NoticeSource.Sell2Wales),
        ("ocds-h6vhtk-", NoticeSource.FindATender), ("find-tender.service.gov.uk", NoticeSource.FindATender),
        ("ocds-b5fd17-", NoticeSource.ContractsFinder), ("contractsfinder.service.gov.uk", NoticeSource.ContractsFinder),
    ];

    public static NoticeSource SourceOf(string ocid, IEnumerable<string> addresses)
    {
        foreach (var text in addresses.Prepend(ocid))
            foreach (var (part, source) in Known)
                if (text.Contains(part, StringComparison.OrdinalIgnoreCase)) return source;
        return NoticeSource.Other;
    }

    /// <summary>The legal basis decides where the notice names it (2023/54 is the Act; 32014L0024 the directive before it), else the date.</summary>
    public static bool IsUnderEarlierLaw(string? legalBasis, DateTime published, Figures law) =>
        legalBasis is "2023/54" ? false
        : legalBasis?.StartsWith("32014L", StringComparison.Ordinal) == true ? true
        : law.RegimeOn(published.UkDate()) == Regime.Earlier;

    public static string? NumberOf(NoticeSource source, string? address, string? documentId, string? releaseId) => source switch
    {
        NoticeSource.Sell2Wales => Sell2WalesNumber().Match(address ?? "") is { Success: true } found ? found.Groups[1].Value : documentId ?? releaseId,
        NoticeSource.FindATender => FindATenderNumber().Match(address ?? "") is { Success: true } found ? found.Value : FindATenderNumber().Match(releaseId ?? "") is { Success: true } id ? id.Value : documentId ?? releaseId,
        _ => releaseId ?? documentId,
    };

    /// <summary>The publisher's page: as the release links it, else where the publisher is known to show that release.</summary>
    public static string? AddressOf(NoticeSource source, string? address, string? releaseId) => address ?? (source, releaseId) switch
    {
        (NoticeSource.FindATender, { } id) when FindATenderNumber().IsMatch(id) => "https://www.find-tender.service.gov.uk/Notice/" + FindATenderNumber().Match(id).Value,
        (NoticeSource.ContractsFinder, { Length: >= 36 } id) when Guid.TryParse(id[..36], out var notice) => $"https://www.contractsfinder.service.gov.uk/Notice/{notice}",
        _ => null,
    };

    [GeneratedRegex(@"[?&]ID=([A-Z]{3}\d+)", RegexOptions.IgnoreCase)] private static partial Regex Sell2WalesNumber();
    [GeneratedRegex(@"\b\d{6}-\d{4}\b")] private static partial Regex FindATenderNumber();
}
