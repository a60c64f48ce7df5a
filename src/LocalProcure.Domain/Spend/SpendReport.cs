using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Spend;

/// <summary>Makes the month's figures from payment lines: pure, so that the same lines give the same figures for ever.</summary>
public sealed partial class SpendReport
{
    /// <summary>Raised when a definition or a rounding changes; printed on every report.</summary>
    public const int MethodVersion = 1;
    public const int TrendMonths = 13;
    /// <summary>How far back a supplier must not have been paid to count as new.</summary>
    public const int NewAfterMonths = 24;

    private readonly SpendQuestion asked;
    private readonly Rings rings;
    private readonly Tally whole = new(), vcse = new();
    private readonly Tally[] tiers, trend;
    private readonly Tallies<FirmSize> sizes = [];
    private readonly Tallies<PlaceBasis> placedBy = [];
    private readonly Tallies<VatBasis> vatBases = [];
    private readonly Tallies<Guid> buyers = [], imports = [], stated = [];
    private readonly Tallies<string> departments = [], categories = [], excluded = [];
    private readonly SupplierTallies suppliers = new();
    private readonly ConsortiumTally consortia;

    private SpendReport(SpendQuestion question)
    {
        (asked, rings) = (question, new Rings(question.Area));
        tiers = [.. rings.All.Select(_ => new Tally())];
        trend = [.. Enumerable.Range(0, TrendMonths).Select(_ => new Tally())];
        consortia = new ConsortiumTally(question.Consortia, rings);
    }

    /// <summary>The figures of a month. Lines of the twelve months before it feed the trend and nothing else.</summary>
    public static SpendFigures From(IEnumerable<SpendLine> lines, SpendQuestion question)
    {
        var report = new SpendReport(question);
        foreach (var line in lines) report.Add(line);
        return report.Figures();
    }

    private void Add(in SpendLine line)
    {
        var monthsAgo = (asked.Month.Year - line.PaidOn.Year) * 12 + asked.Month.Month - line.PaidOn.Month;
        if (monthsAgo is < 0 or >= TrendMonths) return;
        var ring = rings.Of(line.PlaceCode);
        var (inArea, unknown) = (ring == 0, ring == rings.NotKnown);
        if (line.IsInBase) trend[TrendMonths - 1 - monthsAgo].Add(line.Pence, inArea, unknown);
        if (monthsAgo != 0) return;
        imports.For(line.ImportId).Add(line.Pence, inArea, unknown);
        if (line.ExcludedReason is { } reason) excluded.For(reason).Add(line.Pence, inArea, unknown);
        else AddToBase(line, ring, inArea, unknown);
    }

    private void AddToBase(in SpendLine line, int ring, bool inArea, bool unknown)
    {
        whole.Add(line.Pence, inArea, unknown);
        tiers[ring].Add(line.Pence, inArea, unknown);
        sizes.For(line.Size).Add(line.Pence, inArea, unknown);
        if (line.IsVcse) vcse.Add(line.Pence, inArea, unknown);
        buyers.For(line.BuyerId).Add(line.Pence, inArea, unknown);
        departments.For(line.Department).Add(line.Pence, inArea, unknown);
        categories.For(line.Category).Add(line.Pence, inArea, unknown);
        // A place that the tables do not know is not known, whatever the line says of how it was found.
        placedBy.For(unknown ? PlaceBasis.NotKnown : line.Basis).Add(line.Pence, inArea, unknown);
        vatBases.For(line.Vat).Add(line.Pence, inArea, unknown);
        if (line.Dated == DateBasis.StatedPeriod) stated.For(line.ImportId).Add(line.Pence, inArea, unknown);
        suppliers.Add(line, ring, inArea, unknown);
        consortia.Add(line, inArea, unknown);
    }
}
