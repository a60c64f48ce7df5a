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
    protected void Record(string what, Act act, string? detail = null) =>
        happenings.Add(new Happening(ChainId, GetType().Name, Id, what, act, detail));

    /// <summary>Hands over the happenings to be written in the same save.</summary>
    public IReadOnlyList<Happening> TakeHappenings()
    {
        var taken = happenings.ToArray();
        happenings.Clear();
        return taken;
    }
}

/// <summary>One act on one thing, on its way to the audit trail.</summary>
public sealed record Happening(Guid ChainId, string ThingType, Guid ThingId, string What, Act Act, string? Detail);
