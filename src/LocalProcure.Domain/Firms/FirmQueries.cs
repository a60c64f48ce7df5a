using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;

namespace LocalProcure.Domain.Firms;

/// <summary>Which firms somebody finds, and how the directory is narrowed.</summary>
public static class FirmQueries
{
    /// <summary>What the public directory shows: firms that chose to be listed, duplicates left out.</summary>
    public static IQueryable<Firm> Listed(this IQueryable<Firm> firms) => firms.Where(f => f.IsListed && f.MergedIntoId == null);

    /// <summary>Listed firms, those that the person acts for, and all for staff.</summary>
    public static IQueryable<Firm> VisibleTo(this IQueryable<Firm> firms, Person? person, DateTime now)
    {
        if (person is { IsStaff: true }) return firms;
        var mine = person?.FirmIdsAt(now) ?? [];
        return firms.Where(f => f.IsListed && f.MergedIntoId == null || mine.Contains(f.Id));
    }

    /// <summary>Every word must stand somewhere in the firm's names, description or trades.</summary>
    public static IQueryable<Firm> WithWords(this IQueryable<Firm> firms, string? words)
    {
        foreach (var word in CpvWords.Split(words ?? "").Take(8)) firms = firms.Where(f => f.SearchWords.Contains(word));
        return firms;
    }

    /// <summary>Firms whose name holds each of these whole words. For a search that must not reach what firms say of their places.</summary>
    public static IQueryable<Firm> Named(this IQueryable<Firm> firms, string? words)
    {
        foreach (var word in (words ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(8).Select(w => $" {w} "))
            firms = firms.Where(f => (" " + f.Name + " " + (f.TradingName ?? "") + " ").ToLower().Contains(word));
        return firms;
    }

    /// <summary>Firms that said they do this branch, something below it, or something broader.</summary>
    public static IQueryable<Firm> Doing(this IQueryable<Firm> firms, CpvCode code)
    {
        var below = $"|{code.Stem}";
        var keys = CpvTree.PathTo(code.Code).Select(c => $"|{c.Code}|").ToArray();
        return firms.Where(f => f.SearchCodes.Contains(below) || keys.Any(k => f.SearchCodes.Contains(k)));
    }

    /// <summary>Firms whose profile says openly what they do. What a firm wants to hear about is not what it does.</summary>
    public static IQueryable<Firm> SayingWhatTheyDo(this IQueryable<Firm> firms) => firms.Where(f => f.SaysWork && f.SearchCodes != "");

    /// <summary>Firms that say openly that they do all of these kinds of work: each of them, or the broader branch that it is in.</summary>
    public static IQueryable<Firm> DoingAll(this IQueryable<Firm> firms, IEnumerable<string> kinds)
    {
        firms = firms.SayingWhatTheyDo();
        foreach (var kind in kinds)
        {
            var keys = CpvTree.PathTo(kind).Select(c => $"|{c.Code}|").ToArray();
            firms = firms.Where(f => keys.Any(k => f.SearchCodes.Contains(k)));
        }
        return firms;
    }

    /// <summary>Firms that say openly that they do at least one of these kinds of work, or something within it, or the broader branch that it is in.</summary>
    public static IQueryable<Firm> DoingSome(this IQueryable<Firm> firms, IEnumerable<string> kinds)
    {
        var keys = kinds.Select(CpvTree.Find).OfType<CpvCode>().SelectMany(code => CpvTree.PathTo(code.Code).Select(c => $"|{c.Code}|").Append($"|{code.Stem}")).Distinct().ToArray();
        return firms.SayingWhatTheyDo().Where(f => keys.Any(k => f.SearchCodes.Contains(k)));
    }

    /// <summary>Firms that said they serve this area, one inside it or one around it; a firm that named no area serves all.</summary>
    public static IQueryable<Firm> Serving(this IQueryable<Firm> firms, string areaCode)
    {
        var keys = Areas.ChainFor(areaCode).Select(a => a.Code).Concat(Areas.AuthoritiesIn(areaCode).Select(a => a.Code)).Distinct().Select(c => $"|{c}|").ToArray();
        return firms.Where(f => f.SearchAreas == "" || keys.Any(k => f.SearchAreas.Contains(k)));
    }

    /// <summary>Firms whose principal place of business, or else registered office, is in this area: those that reports call local.</summary>
    public static IQueryable<Firm> BasedIn(this IQueryable<Firm> firms, string areaCode)
    {
        var codes = Areas.All.Where(a => Areas.Covers(areaCode, a.Code)).Select(a => a.Code).ToArray();
        return firms.Where(f => f.Places.Any(p => p.Notion == PlaceNotion.PrincipalPlaceOfBusiness && p.AuthorityCode != null && codes.Contains(p.AuthorityCode))
            || !f.Places.Any(p => p.Notion == PlaceNotion.PrincipalPlaceOfBusiness) && f.Places.Any(p => p.Notion == PlaceNotion.RegisteredOffice && p.AuthorityCode != null && codes.Contains(p.AuthorityCode)));
    }

    /// <summary>Twin of <see cref="Serving"/> for one authority: whether areas kept as <see cref="Firm.SearchAreas"/> reach it.</summary>
    public static bool Serves(string searchAreas, string authorityCode) =>
        searchAreas.Length == 0 || Areas.ChainFor(authorityCode).Any(a => searchAreas.Contains($"|{a.Code}|", StringComparison.Ordinal));

    /// <summary>Firms that say openly that they have people free for new work.</summary>
    public static IQueryable<Firm> FreeOn(this IQueryable<Firm> firms, IQueryable<FirmProfile> profiles, DateOnly day) =>
        firms.Where(f => profiles.Any(p => p.FirmId == f.Id && p.FreeUntil >= day));

    /// <summary>Firms that say openly that they hold this accreditation, or one that shows it, on a day.</summary>
    public static IQueryable<Firm> Holding(this IQueryable<Firm> firms, IQueryable<FirmProfile> profiles, string accreditation, DateOnly day)
    {
        string[] keys = [accreditation, .. Accreditations.All.Where(a => Accreditations.Shows(a.Key).Contains(accreditation)).Select(a => a.Key)];
        return firms.Where(f => profiles.Any(p => p.FirmId == f.Id && p.Papers.Any(x =>
            x.IsOpen && x.Part == ProfilePart.Accreditations && keys.Contains(x.Key) && (x.ValidUntil == null || x.ValidUntil >= day))));
    }
}
