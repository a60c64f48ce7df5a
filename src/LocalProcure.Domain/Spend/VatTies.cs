namespace LocalProcure.Domain.Spend;

/// <summary>One payee with what ties it to others: its VAT number, and a key that does not depend on the order of imports.</summary>
public sealed record TiedPayee(string VatNumber, string Key, SpendPayee Payee);

/// <summary>Payees with the same VAT number are one supplier under several accounts: they are counted once, and what is known of one is known of all.</summary>
public static class VatTies
{
    /// <summary>The payees again, in the same order, those of one VAT number tied together.</summary>
    public static IReadOnlyList<SpendPayee> Tie(IReadOnlyList<TiedPayee> payees)
    {
        var groups = payees.Where(p => p.VatNumber.Length > 0).GroupBy(p => p.VatNumber).Where(g => g.Skip(1).Any())
            .ToDictionary(g => g.Key, g => g.OrderBy(p => p.Key, StringComparer.Ordinal).ToList());
        return [.. payees.Select(p => groups.TryGetValue(p.VatNumber, out var same) ? Tied(p.Payee, same) : p.Payee)];
    }

    private static SpendPayee Tied(SpendPayee payee, List<TiedPayee> same)
    {
        var firms = same.Select(s => s.Payee.FirmId).OfType<Guid>().Distinct().ToList();
        // Two firms under one VAT number are a group of companies: nothing is borrowed between them.
        if (firms.Count > 1) return payee;
        var head = same[0].Payee.Id;
        var known = same.Select(s => s.Payee).Where(s => s.Places.Count > 0).MinBy(s => (Rank(s), same.FindIndex(t => t.Payee == s)));
        var source = same.Select(s => s.Payee).FirstOrDefault(s => s.FirmId is not null);
        var tied = payee with { TiedTo = head };
        if (payee.FirmId is null && source is not null) tied = tied with { FirmId = source.FirmId, Size = source.Size, IsVcse = source.IsVcse, IsPerson = source.IsPerson };
        return payee.Places.Count > 0 || known is null ? tied : tied with { Places = known.Places, Link = LinkHow.VatNumber };
    }

    /// <summary>The notion of place that would be asked first, over all the group.</summary>
    private static int Rank(SpendPayee payee)
    {
        var basis = payee.PlaceBy(PlaceFinder.DefaultOrder).Basis;
        for (var i = 0; i < PlaceFinder.DefaultOrder.Count; i++) if (PlaceFinder.DefaultOrder[i] == basis) return i;
        return int.MaxValue;
    }
}
