namespace LocalProcure.Domain;

/// <summary>Something with an identity that is kept. Verbs record what happened; saving writes it to the audit trail.</summary>
public abstract class Entity
{
    private readonly List<Happening> happenings = [];

    protected Entity() { }

    protected Entity(Guid id) => Id = id;

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Concurrency token: raised by each save that changes this row.</summary>
    public int Version { get; private set; }

    /// <summary>The audit chain that this thing's acts are written to: one per procurement, bid, consortium, organisation or report.</summary>
    public virtual Guid ChainId => Id;

    /// <summary>What has happened since the last save.</summary>
    public IReadOnlyList<Happening> Happenings => happenings;

    /// <summary>Notes an act for the audit trail. Detail carries ids and figures, never names or anything sealed.</summary>
    /// <param name="before">The reason or other words that this act takes the place of, if they were others: kept beside the act, not in it.</param>
    protected void Record(string what, Act act, string? detail = null, string? before = null) =>
        happenings.Add(new Happening(ChainId, GetType().Name, Id, what, act, detail) { Before = string.IsNullOrWhiteSpace(before) ? null : before });

    /// <summary>Words for <see cref="Record"/> that an act takes the place of, or null where they stay as they are.</summary>
    protected static string? Over(string? before, string? now) => before?.Trim() == now?.Trim() ? null : before;

    protected static string? Over(OwnWords before, OwnWords now) => before == now ? null : string.Join("\n", new[] { before.English, before.Welsh }.Where(w => !string.IsNullOrWhiteSpace(w)));

    /// <summary>Hands over the happenings to be written in the same save.</summary>
    public IReadOnlyList<Happening> TakeHappenings()
    {
        var taken = happenings.ToArray();
        happenings.Clear();
        return taken;
    }
}

/// <summary>One act on one thing, on its way to the audit trail.</summary>
public sealed record Happening(Guid ChainId, string ThingType, Guid ThingId, string What, Act Act, string? Detail)
{
    /// <summary>The words that it took the place of.</summary>
    public string? Before { get; init; }
}
