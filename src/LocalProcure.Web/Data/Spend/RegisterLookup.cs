using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Looks payees up in the public registers held here, many at a time: five million names stay in the database.</summary>
public sealed class RegisterLookup(AppDb db)
{
    private const int AtOnce = 400;
    /// <summary>Common first letters have thousands of names; more than these add nothing worth showing.</summary>
    private const int MostAlike = 3_000;

    /// <summary>Finds each payee's entry. How many changed.</summary>
    /// <param name="listed">Company numbers from the buyer's supplier list, by supplier record.</param>
    public async Task<int> Resolve(IReadOnlyCollection<Payee> payees, IReadOnlyDictionary<Guid, string> listed, CancellationToken stop = default)
    {
        if (payees.Count == 0 || !await db.RegisterEntries.AnyAsync(stop)) return 0;
        var changed = 0;
        foreach (var some in payees.Where(p => !p.IsHidden).Chunk(AtOnce))
        {
            var numbers = some.Select(p => NumberOf(p, listed)).Where(n => n.Length > 0).Distinct().ToList();
            var cores = some.Where(p => NumberOf(p, listed).Length == 0).Select(p => p.Core).Where(c => c.Length > 0).Distinct().ToList();
            var found = await db.RegisterEntries.AsNoTracking().Where(e => e.Scheme == RegisterEntry.Companies && numbers.Contains(e.Number)).ToListAsync(stop);
            found.AddRange(await db.RegisterEntries.AsNoTracking().Where(e => cores.Contains(e.Core)).ToListAsync(stop));
            var byNumber = found.Where(e => !e.IsCharity).GroupBy(e => e.Number).ToDictionary(g => g.Key, g => g.First());
            var byCore = found.ToLookup(e => e.Core);
            foreach (var payee in some)
            {
                var number = NumberOf(payee, listed);
                IReadOnlyList<RegisterEntry> candidates = number.Length > 0 ? byNumber.TryGetValue(number, out var one) ? [one] : [] : [.. byCore[payee.Core].DistinctBy(e => e.Key)];
                var (entry, how) = RegisterMatch.Find(payee, number, candidates);
                if (payee.FindInRegister(entry?.Scheme, entry?.Number, how)) changed++;
            }
        }
        return changed;
    }

    /// <summary>Entries that a payee might be, for a person to accept or refuse.</summary>
    public async Task<IReadOnlyList<(RegisterEntry Entry, int Score, SuggestionWhy Why)>> Suggest(Payee payee, int most = 3, CancellationToken stop = default)
    {
        if (payee.IsHidden || payee.Core.Length < 3) return [];
        var stem = RegisterEntry.StemOf(payee.Core);
        var alike = await db.RegisterEntries.AsNoTracking().Where(e => e.Stem == stem).OrderBy(e => e.Core).Take(MostAlike).ToListAsync(stop);
        return RegisterMatch.Suggest(payee, alike, most);
    }

    /// <summary>The number in the buyer's list where its own supplier number leads there; else the line's, and the list's where the line has none.</summary>
    private static string NumberOf(Payee payee, IReadOnlyDictionary<Guid, string> listed)
    {
        var inList = payee.RecordId is { } record ? listed.GetValueOrDefault(record, "") : "";
        return inList.Length > 0 && (payee.RecordHow == LinkHow.SupplierNumber || payee.CompanyNumber.Length == 0) ? inList : payee.CompanyNumber;
    }
}
