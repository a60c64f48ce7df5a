using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Spend;

/// <summary>Makes the month's figures from payment lines: pure, so that the same lines give the same figures for ever.</summary>
public sealed partial class SpendReport
{
    /// <summary>Raised when a definition or a rounding changes; printed on every report.</summary>
    public const int MethodVersion = 2;
    /// <summary>Editions of the method that this program can still compute with. The first kept no inputs, so nothing can ever be computed by it again.</summary>
    public static readonly IReadOnlyList<int> Methods = [MethodVersion];
    public const int TrendMonths = 13;
    /// <summary>How far back a supplier must not have been paid to count as new.</summary>
    public const int NewAfterMonths = 24;

    private readonly SpendQuestion asked;
    private readonly Rings rings;
    private readonly PayeePlaces places;
    private readonly Tally whole = new(), vcse = new();
    private readonly Tally[] tiers, trend, alone;
    private readonly Tallies<FirmSize> sizes = [];
    private readonly Tallies<PlaceBasis> placedBy = [];
    private readonly Tallies<LinkHow> links = [];
    private readonly Tallies<VatBasis> vatBases = [];
    private readonly Tallies<Guid> buyers = [], imports = [], stated = [];
    private readonly Tallies<string> departments = [], categories = [], headings = [], excluded = [], authorities = [];
    private readonly Tallies<(Guid Buyer, int Ring)> flows = [];
    private readonly SupplierTallies suppliers = new();
    private readonly ConsortiumTally consortia;

    private SpendReport(SpendQuestion question)
    {
        (asked, rings) = (question, new Rings(question.Area));
        places = new PayeePlaces(rings, question.Order);
        tiers = [.. rings.All.Select(_ => new Tally())];
        trend = [.. Enumerable.Range(0, TrendMonths).Select(_ => new Tally())];
        alone = [.. PlaceFinder.Alone.Select(_ => new Tally())];
        consortia = new ConsortiumTally(question.Consortia, rings);
    }

    /// <summary>The figures of a month. Lines of the twelve months before it feed the trend and nothing else.</summary>
    /// <param name="method">The edition of the method; an issued report is computed again by its own and no other.</param>
    public static SpendFigures From(IEnumerable<SpendLine> lines, SpendQuestion question, int method = MethodVersion)
    {
        if (!Methods.Contains(method)) throw new ArgumentOutOfRangeException(nameof(method), method, "This program does not hold that edition of the method.");
        var report = new SpendReport(question);
        foreach (var line in lines) report.Add(line);
        return report.Figures().WithRestated(question.Issued);
    }

    private void Add(in SpendLine line)
    {
        var monthsAgo = (asked.Month.Year - line.PaidOn.Year) * 12 + asked.Month.Month - line.PaidOn.Month;
        if (monthsAgo is < 0 or >= TrendMonths) return;
        var at = places.Of(line.Payee);
        var (inArea, unknown) = (at.Ring == 0, at.Ring == rings.NotKnown);
        if (line.IsInBase) trend[TrendMonths - 1 - monthsAgo].Add(line.Pence, inArea, unknown);
        if (monthsAgo != 0) return;
        imports.For(line.ImportId).Add(line.Pence, inArea, unknown);
        if (line.ExcludedReason is { } reason) excluded.For(reason).Add(line.Pence, inArea, unknown);
        else AddToBase(line, at, inArea, unknown);
    }

    private void AddToBase(in SpendLine line, PlacedPayee at, bool inArea, bool unknown)
    {
        whole.Add(line.Pence, inArea, unknown);
        tiers[at.Ring].Add(line.Pence, inArea, unknown);
        sizes.For(line.Payee.Size).Add(line.Pence, inArea, unknown);
        if (line.Payee.IsVcse) vcse.Add(line.Pence, inArea, unknown);
        buyers.For(line.BuyerId).Add(line.Pence, inArea, unknown);
        flows.For((line.BuyerId, at.Ring)).Add(line.Pence, inArea, unknown);
        departments.For(line.Department).Add(line.Pence, inArea, unknown);
        categories.For(line.Category).Add(line.Pence, inArea, unknown);
        headings.For(line.Heading).Add(line.Pence, inArea, unknown);
        if (at.Authority is { } authority) authorities.For(authority).Add(line.Pence, inArea, unknown);
        placedBy.For(at.Basis).Add(line.Pence, inArea, unknown);
        links.For(line.Payee.Link).Add(line.Pence, inArea, unknown);
        for (var i = 0; i < alone.Length; i++) alone[i].Add(line.Pence, at.RingAlone[i] == 0, at.RingAlone[i] == rings.NotKnown);
        vatBases.For(line.Vat).Add(line.Pence, inArea, unknown);
        if (line.Dated == DateBasis.StatedPeriod) stated.For(line.ImportId).Add(line.Pence, inArea, unknown);
        suppliers.Add(line, at.Ring, inArea, unknown);
        consortia.Add(line, inArea, unknown);
    }
}
