using System.Globalization;

namespace LocalProcure.Domain.Consortia;

/// <summary>Members' shares of a joint bid, in basis points: 10,000 is the whole, 1 is 0.01 per cent. Whole numbers, so thirds never lose a crumb.</summary>
public static class Shares
{
    /// <summary>What the shares of one consortium always total.</summary>
    public const int Whole = 10_000;

    /// <summary>The whole in equal parts; what does not divide goes one basis point at a time to the first.</summary>
    public static IReadOnlyList<int> Split(int members) =>
        members < 1 ? [] : [.. Apportion(Whole, Enumerable.Repeat(1, members).ToArray()).Select(part => (int)part)];

    /// <summary>The whole in proportion to weights, by largest remainder.</summary>
    public static IReadOnlyList<int> Split(IReadOnlyList<int> weights) => [.. Apportion(Whole, weights).Select(part => (int)part)];

    /// <summary>As <see cref="Split(IReadOnlyList{int})"/>, and nobody is left with nothing: what is missing comes from the largest.</summary>
    public static IReadOnlyList<int> SplitAmongAll(IReadOnlyList<int> weights)
    {
        var parts = Split(weights).ToArray();
        for (var i = 0; i < parts.Length; i++)
            if (parts[i] == 0) { parts[Array.IndexOf(parts, parts.Max())]--; parts[i] = 1; }
        return parts;
    }

    /// <summary>An amount in pence divided by shares so that the parts total the amount exactly: largest remainder, ties to the first. A negative amount divides as its mirror.</summary>
    public static IReadOnlyList<long> Apportion(long amount, IReadOnlyList<int> shares)
    {
        if (shares.Any(share => share < 0) || shares.Sum(share => (long)share) is var total && total < 1)
            throw new ArgumentOutOfRangeException(nameof(shares), "Shares are not negative and total more than nothing.");
        var size = Math.Abs((decimal)amount);
        var parts = shares.Select(share => decimal.Floor(size * share / total)).ToArray();
        var left = (int)(size - parts.Sum());
        var byRemainder = Enumerable.Range(0, shares.Count)
            .OrderByDescending(i => size * shares[i] % total).ThenBy(i => i).Take(left);
        foreach (var i in byRemainder) parts[i]++;
        return [.. parts.Select(part => (long)(amount < 0 ? -part : part))];
    }

    /// <summary>33.34% as people read it, always with two decimals.</summary>
    public static string Show(int basisPoints) => Typed(basisPoints) + "%";

    /// <summary>33.34 as it is typed into a form.</summary>
    public static string Typed(int basisPoints) => (basisPoints / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Reads "33.34", "33,34" or "33.34 %"; null when it is not a share between 0.01 and 100 with at most two decimals.</summary>
    public static int? Read(string? typed)
    {
        var text = (typed ?? "").Replace(" ", "").Replace("%", "").Replace(',', '.');
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)) return null;
        var points = percent * 100m;
        return points == decimal.Truncate(points) && points is >= 1 and <= Whole ? (int)points : null;
    }

    /// <summary>As <see cref="Read"/>, but a member may have no part in a lot: an empty field or 0 is none.</summary>
    public static int? ReadOfLot(string? typed) => string.IsNullOrWhiteSpace(typed) || typed.Trim().TrimEnd('%').Trim() is "0" or "0.0" or "0.00" or "0,00" ? 0 : Read(typed);
}
