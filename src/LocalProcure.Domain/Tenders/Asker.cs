namespace LocalProcure.Domain.Tenders;

/// <summary>
/// The letter under which a firm's questions about one tender are published: the same for all its questions, drawn by lot,
/// so that it tells neither name nor who came first.
/// </summary>
public sealed class Asker
{
    private Asker() { }

    public Asker(Guid tenderId, Guid firmId, int number) => (TenderId, FirmId, Number) = (tenderId, firmId, number);

    public Guid TenderId { get; private set; }
    public Guid FirmId { get; private set; }
    /// <summary>1 is A, 27 is AA.</summary>
    public int Number { get; private set; }

    /// <summary>Draws a free number. The lots double as they are used up, so that a free one is never scarce.</summary>
    /// <param name="below">Gives a random whole number from 0 to below the one it is given.</param>
    public static int Draw(IReadOnlyCollection<int> taken, Func<int, int> below)
    {
        var lots = 26;
        while (lots < taken.Count * 2) lots *= 2;
        var free = Enumerable.Range(1, lots).Where(n => !taken.Contains(n)).ToList();
        return free[below(free.Count)];
    }

    /// <summary>"A", "Z", "AA".</summary>
    public static string Letters(int number) => number <= 26 ? $"{(char)('A' + number - 1)}" : Letters((number - 1) / 26) + Letters((number - 1) % 26 + 1);
}
