namespace LocalProcure.Domain.Consortia;

/// <summary>
/// One member's own prices for its part of the work, kept as a bid's content is: sealed under a key of its own that the tender's key wraps.
/// Only that member's people open the lines; the totals that it shares are sealed apart, for the lead to add up.
/// </summary>
public sealed class PriceSheet : Entity
{
    public const string TotalSharedAct = "PriceTotalShared";

    private PriceSheet() { }

    public PriceSheet(Guid id, Guid consortiumId, Guid tenderId, Guid firmId, byte[] wrappedKey, DateTime closesAt, Act act) : base(id)
    {
        (ConsortiumId, TenderId, FirmId, WrappedKey, ClosesAt, ChangedAt) = (consortiumId, tenderId, firmId, wrappedKey, closesAt, act.At);
        Record("PriceSheetStarted", act, $"{firmId}");
    }

    public Guid ConsortiumId { get; private set; }
    public Guid TenderId { get; private set; }
    public Guid FirmId { get; private set; }
    public byte[] WrappedKey { get; private set; } = [];
    /// <summary>The member's lines, sealed.</summary>
    public byte[] Lines { get; private set; } = [];
    public int LinesVersion { get; private set; }
    /// <summary>The closing time that everything here is sealed for.</summary>
    public DateTime ClosesAt { get; private set; }
    public DateTime ChangedAt { get; private set; }
    /// <summary>The totals that were rolled up to the lead, sealed; empty until the member shares them.</summary>
    public byte[] Totals { get; private set; } = [];
    /// <summary>The version of the lines that the shared totals are of.</summary>
    public int SharedVersion { get; private set; }
    public DateTime? SharedAt { get; private set; }
    public Guid? SharedBy { get; private set; }
    public override Guid ChainId => ConsortiumId;

    /// <summary>The lines changed after their total was shared.</summary>
    public bool IsBehind => SharedAt is not null && SharedVersion < LinesVersion;

    public void Keep(byte[] lines, int version, Act act)
    {
        if (version != LinesVersion + 1) throw new InvalidOperationException("Versions of a price sheet follow one another.");
        (Lines, LinesVersion, ChangedAt) = (lines, version, act.At);
        Record("PriceSheetChanged", act, $"{FirmId} version={version}");
    }

    /// <summary>Gives the lead the totals of this version, and nothing else.</summary>
    public void Share(byte[] totals, Act act)
    {
        RuleBroken.If(LinesVersion == 0 ? PriceSheetText.NothingToShare : null);
        (Totals, SharedVersion, SharedAt, SharedBy) = (totals, LinesVersion, act.At, act.By);
        Record(TotalSharedAct, act, $"{FirmId} version={LinesVersion}");
    }
}

/// <summary>A line of a member's price sheet, which counts towards one line of the tender's own schedule.</summary>
/// <param name="UnitPence">Pence for one, net of VAT.</param>
public sealed record SheetLine(Guid PriceLineId, string What, decimal Quantity, long UnitPence)
{
    public long Pence => Bids.PriceScore.LinePence(UnitPence, Quantity);
}

/// <summary>What a member's lines come to for one line of the tender's schedule.</summary>
public sealed record SheetTotal(Guid PriceLineId, long Pence);

/// <summary>Adding up price sheets; pure.</summary>
public static class SheetTotals
{
    public static IReadOnlyList<SheetTotal> Of(IEnumerable<SheetLine> lines) =>
        [.. lines.GroupBy(l => l.PriceLineId).OrderBy(g => g.Key).Select(g => new SheetTotal(g.Key, g.Sum(l => l.Pence)))];

    public static long Sum(this IEnumerable<SheetTotal> totals) => totals.Sum(t => t.Pence);

    /// <summary>The unit price in pence that the bid must ask for a line so that it brings in at least the members' total.</summary>
    public static long UnitFor(long totalPence, decimal quantity) => quantity <= 0 ? totalPence : (long)decimal.Ceiling(totalPence / quantity);
}
