namespace LocalProcure.Domain.Spend;

/// <summary>Finds a payee in public registers: by company number, else by an equal name that exactly one body has. Everything weaker is only suggested.</summary>
public static class RegisterMatch
{
    /// <summary>Likeness below this is noise among five million names.</summary>
    public const int LeastLikeness = 80;

    /// <param name="companyNumber">As the buyer's file or supplier list gives it; empty when neither does.</param>
    /// <param name="candidates">Every entry with that number or that compared name.</param>
    public static (RegisterEntry? Entry, LinkHow How) Find(Payee payee, string companyNumber, IReadOnlyList<RegisterEntry> candidates)
    {
        if (payee.IsHidden) return (null, LinkHow.NotLinked);
        bool Refused(RegisterEntry e) => payee.RefusedEntries.Contains(e.Key);
        if (companyNumber.Length > 0)
        {
            // A number that the register does not have is another body than any of the same name.
            var byNumber = candidates.FirstOrDefault(e => e.Scheme == RegisterEntry.Companies && e.Number == companyNumber);
            return byNumber is null || Refused(byNumber) ? (null, LinkHow.NotLinked) : (byNumber, payee.CompanyNumber.Length > 0 ? LinkHow.CompanyNumber : LinkHow.SupplierNumber);
        }
        if (payee.Core.Length == 0) return (null, LinkHow.NotLinked);
        var bodies = Bodies([.. candidates.Where(e => e.Core == payee.Core)]);
        return bodies is [var only] && !Refused(only) && only.IsLive && IsTelling(payee, only) ? (only, LinkHow.Name) : (null, LinkHow.NotLinked);
    }

    /// <summary>Entries that a person might mean, likeliest first.</summary>
    public static IReadOnlyList<(RegisterEntry Entry, int Score, SuggestionWhy Why)> Suggest(Payee payee, IEnumerable<RegisterEntry> alike, int most = 3)
    {
        var name = payee.FirmName;
        return [.. Bodies([.. alike.Where(e => e.Key != $"{payee.EntryScheme}:{payee.EntryNumber}" && !payee.RefusedEntries.Contains(e.Key))])
            .Select(e => (Entry: e, Score: name.Likeness(e.FirmName) - (e.IsLive ? 0 : 10), Why: e.Core != name.Core ? SuggestionWhy.AlikeName : name.Conflicts(e.FirmName) ? SuggestionWhy.SameNameOtherForm : SuggestionWhy.SameName))
            .Where(s => s.Score >= LeastLikeness)
            .OrderByDescending(s => s.Score).ThenBy(s => s.Entry.Name, StringComparer.Ordinal).ThenBy(s => s.Entry.Number, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>A charity that is also a company stands in two registers and is one body: its entry as a company.</summary>
    private static List<RegisterEntry> Bodies(IReadOnlyList<RegisterEntry> entries) =>
        [.. entries.Where(e => !e.IsCharity || e.CompanyNumber.Length == 0 || !entries.Any(c => !c.IsCharity && c.Number == e.CompanyNumber))];

    /// <summary>Among millions of names the same words with another form, or with one where the payee states none, are too often another body: a person is asked.</summary>
    private static bool IsTelling(Payee payee, RegisterEntry entry) => payee.FirmName.Form == entry.Form;
}
