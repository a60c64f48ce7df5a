namespace LocalProcure.Domain.Buyers;

/// <summary>
/// A buyer's own rule for contracts of a certain value: how many firms to ask, how many quotes to get, whether to advertise.
/// Its owners edit these rows; no figure is the code's. Values are without VAT.
/// </summary>
public sealed class BuyerBand : Entity
{
    private BuyerBand() { }

    /// <param name="key">The id that the form was served with, so that sending it twice adds one.</param>
    public BuyerBand(Guid buyerId, DateOnly from, long fromPence, long? toPence, int invite, int quotes, bool mustAdvertise, string? source, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        BuyerId = buyerId;
        Change(from, fromPence, toPence, invite, quotes, mustAdvertise, source, act);
    }

    public Guid BuyerId { get; private set; }
    /// <summary>First day on which the rule holds, UK time.</summary>
    public DateOnly From { get; private set; }
    public long FromPence { get; private set; }
    /// <summary>Up to but not including; null for no upper end.</summary>
    public long? ToPence { get; private set; }
    /// <summary>How many firms to invite at least.</summary>
    public int Invite { get; private set; }
    /// <summary>How many quotes to get at least.</summary>
    public int Quotes { get; private set; }
    public bool MustAdvertise { get; private set; }
    /// <summary>Where the buyer's rule stands, such as a paragraph of its contract procedure rules.</summary>
    public string? Source { get; private set; }
    public override Guid ChainId => BuyerId;

    public bool Covers(long netPence) => netPence >= FromPence && (ToPence is not { } to || netPence < to);

    public static string? WhyNot(long? fromPence, long? toPence, int? invite, int? quotes) =>
        fromPence is null or < 0 ? BandText.EnterFrom
        : toPence is { } to && to <= fromPence ? BandText.ToAboveFrom
        : invite is null or < 0 or > 100 ? BandText.EnterInvite
        : quotes is null or < 0 || quotes > invite ? BandText.EnterQuotes : null;

    public void Change(DateOnly from, long fromPence, long? toPence, int invite, int quotes, bool mustAdvertise, string? source, Act act)
    {
        RuleBroken.If(WhyNot(fromPence, toPence, invite, quotes));
        (From, FromPence, ToPence, Invite, Quotes, MustAdvertise, Source) = (from, fromPence, toPence, invite, quotes, mustAdvertise, source);
        Record("BuyerBandSet", act, $"{Id} {from:yyyy-MM-dd} {fromPence}-{toPence} invite={invite} quotes={quotes} advertise={mustAdvertise}");
    }

    /// <summary>Notes the removal; the caller deletes the row in the same save.</summary>
    public void Remove(Act act) => Record("BuyerBandRemoved", act, $"{Id}");

    /// <summary>The rule for a value on a day: of those that cover it and have begun, the one that began last. Null when the buyer has none.</summary>
    public static BuyerBand? For(IEnumerable<BuyerBand> bands, long? netPence, DateOnly day) => netPence is not { } net ? null
        : bands.Where(b => b.From <= day && b.Covers(net)).OrderByDescending(b => b.From).ThenByDescending(b => b.FromPence).FirstOrDefault();
}
