namespace LocalProcure.Domain.Spend;

/// <summary>One payee with what ties it to others: its VAT number, the body of a public register that it is, and a key that does not depend on the order of imports.</summary>
public sealed record TiedPayee(string VatNumber, string Key, SpendPayee Payee)
{
    /// <summary>As "GB-COH:01234567"; empty where no register has it.</summary>
    public string Entry { get; init; } = "";
}

/// <summary>Payees with the same VAT number, or that are the same body of a register, are one supplier under several accounts: they are counted once, and what is known of one is known of all.</summary>
public static class VatTies
{
    /// <summary>The payees again, in the same order, those of one body tied together.</summary>
    public static IReadOnlyList<SpendPayee> Tie(IReadOnlyList<TiedPayee> payees)
    {
        var heads = Enumerable.Range(0, payees.Count).ToArray();
        int Head(int at)
        {
            while (heads[at] != at) at = heads[at] = heads[heads[at]];
            return at;
        }
        foreach (var same in Groups(payees, p => p.VatNumber).Concat(Groups(payees, p => p.Entry)))
            foreach (var other in same) heads[Head(other)] = Head(same[0]);
        var groups = Enumerable.Range(0, payees.Count).GroupBy(Head).Where(g => g.Skip(1).Any())
            .SelectMany(g => g.Select(i => payees[i]).OrderBy(p => p.Key, StringComparer.Ordinal).ToList() is var members ? g.Select(i => (At: i, Members: members)) : []).ToDictionary(g => g.At, g => g.Members);
        return [.. payees.Select((p, i) => groups.TryGetValue(i, out var same) ? Tied(p.Payee, same) : p.Payee)];
    }

    /// <summary>Two firms under one number are a group of companies: nothing ties them.</summary>
    private static List<List<int>> Groups(IReadOnlyList<TiedPayee> payees, Func<TiedPayee, string> number) =>
        [.. Enumerable.Range(0, payees.Count).Where(i => number(payees[i]).Length > 0).GroupBy(i => number(payees[i])).Select(g => g.ToList())
            .Where(g => g.Count > 1 && g.Select(i => payees[i].Payee.FirmId).OfType<Guid>().Distinct().Count() <= 1)];

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
