namespace LocalProcure.Domain.Reports;

/// <summary>What a buyer says that it paid in a month, to hold its file against: from its ledger, its website or a letter.</summary>
public sealed class StatedTotal : Entity
{
    public const int SourceLength = 200;

    private StatedTotal() { }

    public StatedTotal(Guid buyerId, DateOnly month) => (BuyerId, Month) = (buyerId, Months.FirstOf(month));

    public Guid BuyerId { get; private set; }
    public DateOnly Month { get; private set; }
    public long Pence { get; private set; }
    /// <summary>Where it says so.</summary>
    public string Source { get; private set; } = "";
    public Guid SaidBy { get; private set; }
    public DateTime SaidAt { get; private set; }
    public override Guid ChainId => BuyerId;

    public void Say(long pence, string source, Act act)
    {
        (Pence, Source, SaidBy, SaidAt) = (pence, source.Trim(), act.By, act.At);
        Record("TotalStated", act, $"{Month.ToMonth()} pence={pence}");
    }
}
