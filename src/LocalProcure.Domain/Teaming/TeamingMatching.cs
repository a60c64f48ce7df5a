using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Matching;

namespace LocalProcure.Domain.Teaming;

/// <summary>Another firm's blind interest as this firm may see it: what it brings and seeks, and which of it fits. There is no name in it.</summary>
/// <param name="TheyBring">Of what it brings, what this firm seeks.</param>
/// <param name="TheySeek">Of what it seeks, what this firm brings.</param>
public sealed record TeamingMatch(TeamingInterest Theirs, IReadOnlyList<Piece> TheyBring, IReadOnlyList<Piece> TheySeek)
{
    public int Fit => TheyBring.Count + TheySeek.Count;
}

/// <summary>Which blind interests fit one another, and what may be said in them. Pure.</summary>
public static class TeamingMatching
{
    /// <summary>Those that bring what is sought here or seek what is brought here, the best fit first. A firm is never matched with itself.</summary>
    public static IReadOnlyList<TeamingMatch> For(TeamingInterest mine, IEnumerable<TeamingInterest> others) =>
    [
        .. others.Where(o => o.IsOpen && o.FirmId != mine.FirmId).Select(o => Between(mine, o)).Where(m => m.Fit > 0)
            .OrderByDescending(m => m.TheyBring.Count > 0 && m.TheySeek.Count > 0).ThenByDescending(m => m.Fit).ThenBy(m => m.Theirs.Id),
    ];

    public static TeamingMatch Between(TeamingInterest mine, TeamingInterest theirs) =>
        new(theirs, [.. theirs.Brings.Where(b => mine.Seeks.Any(b.Fits))], [.. theirs.Seeks.Where(s => mine.Brings.Any(b => b.Fits(s)))]);

    /// <summary>Why these words would say who the firm is, or null: its names, an address, a number to call.</summary>
    public static string? WhyNotAnonymous(string? words, Firm firm)
    {
        if (string.IsNullOrWhiteSpace(words)) return null;
        if (words.Contains('@') || words.Contains("www.", StringComparison.OrdinalIgnoreCase) || words.Contains("://", StringComparison.Ordinal) || words.Count(char.IsAsciiDigit) >= 8) return TeamingText.NoContact;
        var said = Folded.Text(words);
        return Names(firm).Any(name => said.Contains($" {name} ", StringComparison.Ordinal)) ? TeamingText.NoNames : null;
    }

    /// <summary>The firm's names folded, whole and without the form of company.</summary>
    private static IEnumerable<string> Names(Firm firm) => new[] { firm.Name, firm.TradingName }.OfType<string>()
        .Select(n => string.Join(' ', Folded.Text(n).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Forms.Contains(w)))).Where(n => n.Length > 2);

    private static readonly HashSet<string> Forms = ["ltd", "limited", "cyf", "cyfyngedig", "plc", "ccc", "llp", "cic", "co"];
}
