namespace LocalProcure.Web.Features.Shared.Charts;

/// <summary>A pound as a hundred coins in ten rows: solid stayed, hollow left, a question mark where nobody knows.</summary>
public sealed class CoinChart
{
    private const int Step = 30, PerRow = 10;

    private CoinChart(string description, IReadOnlyList<Coin> coins, IReadOnlyList<(string Kind, string Words)> key) => (Description, Coins, Key) = (description, coins, key);

    public string Description { get; }
    public IReadOnlyList<Coin> Coins { get; }
    public IReadOnlyList<(string Kind, string Words)> Key { get; }
    public static int Size => Step * PerRow;

    /// <summary>A coin with its middle in the drawing; kinds are in, out and unknown.</summary>
    public sealed record Coin(int X, int Y, string Kind);

    public static CoinChart Of(string description, params (string Kind, int Coins, string Words)[] parts)
    {
        var kinds = parts.SelectMany(p => Enumerable.Repeat(p.Kind, p.Coins));
        return new CoinChart(description,
            [.. kinds.Select((kind, i) => new Coin(i % PerRow * Step + Step / 2, i / PerRow * Step + Step / 2, kind))],
            [.. parts.Where(p => p.Coins > 0).Select(p => (p.Kind, p.Words))]);
    }
}
