using System.Globalization;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Rules;

/// <summary>Looks figures of the law up by day, buyer and what is bought. A missing figure is null, never a guess.</summary>
public sealed class Figures
{
    private readonly FigureRow[] rows;

    /// <param name="kept">Rows that staff have written; a line without any keeps the figures that the site comes with.</param>
    public Figures(IEnumerable<FigureRow> kept)
    {
        FigureRow[] own = [.. kept];
        var lines = own.Select(r => r.Line).ToHashSet();
        rows = [.. own, .. ToStartWith(Act.BySystem(default)).Where(r => !lines.Contains(r.Line))];
    }

    public IReadOnlyList<FigureRow> Rows => rows;

    /// <summary>The figures that the site comes with.</summary>
    public static Figures AtStart { get; } = new([]);

    /// <summary>A figure that is the same for every buyer, as in force on the day.</summary>
    public long? At(FigureLine line, DateOnly date) => Newest(rows.Where(r => r.Line == line && r.From <= date));

    /// <summary>The first day on which a law that only begins is in force, or null when no date is on record.</summary>
    public DateOnly? Begins(FigureLine line) => rows.Where(r => r.Line == line).Select(r => (DateOnly?)r.From).Min();

    public bool HasBegun(FigureLine line, DateOnly date) => Begins(line) <= date;

    /// <summary>The Act's threshold with VAT in pence, or null when no figure covers the day.</summary>
    public long? PublicContractAt(DateOnly date, BuyerStatus buyer, FigureSort sort) => At(date, FigureLine.PublicContract, buyer, sort);

    /// <summary>The value from which a below-threshold contract must be noticed. Null for colleges, which the Act counts as schools (s.84(2)(a), s.123), and where no figure covers the day.</summary>
    public long? NotifiableAt(DateOnly date, BuyerStatus buyer, FigureSort sort) => buyer.IsSchool ? null : At(date, FigureLine.Notifiable, buyer, sort);

    /// <summary>Whether a row of the day is for this very sort: what is said of all sorts is no figure of one that nobody asked about.</summary>
    public bool Covers(FigureLine line, FigureSort sort, DateOnly date) => rows.Any(r => r.Line == line && r.Sort == sort && r.From <= date);

    /// <summary>The law that a procurement begun on the day stays under for its whole life.</summary>
    public Regime RegimeOn(DateOnly commenced) => HasBegun(FigureLine.ProcurementAct, commenced) ? Regime.ProcurementAct2023 : Regime.Earlier;

    /// <summary>Whether a planned procurement notice is neither too new nor too old to shorten the tendering period (s.15).</summary>
    public bool IsPlannedNoticeQualifying(DateOnly planned, DateOnly tenderNotice) =>
        At(FigureLine.PlannedNoticeDays, tenderNotice) is { } days && At(FigureLine.PlannedNoticeMonths, tenderNotice) is { } months
        && planned <= tenderNotice.AddDays(-(int)days) && planned >= tenderNotice.AddMonths(-(int)months);

    private long? At(DateOnly date, FigureLine line, BuyerStatus buyer, FigureSort sort) => Newest(rows
        .Where(r => r.Line == line && r.From <= date && Fits(r.Body, buyer) && (r.Sort == FigureSort.Any || r.Sort == sort)));

    /// <summary>What is said for one kind of buyer or purchase goes before what is said for all; then the newest.</summary>
    private static long? Newest(IEnumerable<FigureRow> fitting) => fitting
        .OrderByDescending(r => r.Body).ThenByDescending(r => r.Sort != FigureSort.Any).ThenByDescending(r => r.From)
        .Select(r => (long?)r.Amount).FirstOrDefault();

    private static bool Fits(FigureBody body, BuyerStatus buyer) => body switch
    {
        FigureBody.SubCentral => !buyer.IsCentral,
        FigureBody.Central => buyer.IsCentral,
        FigureBody.CentralNotDevolved => buyer.IsCentral && !buyer.IsDevolvedWelsh,
        _ => true,
    };

    public static FigureSort SortOf(TenderCategory category) => category switch
    {
        TenderCategory.Works => FigureSort.Works,
        TenderCategory.LightTouch => FigureSort.LightTouch,
        _ => FigureSort.GoodsAndServices,
    };

    /// <summary>The rows that a new site starts with.</summary>
    public static IEnumerable<FigureRow> ToStartWith(Act act) => Facts.Rows("figures.csv").Select(r =>
    {
        var line = Enum.Parse<FigureLine>(r[0]);
        var amount = long.Parse(r[4], CultureInfo.InvariantCulture);
        return new FigureRow(line, Enum.Parse<FigureBody>(r[1]), Enum.Parse<FigureSort>(r[2]), DateOnly.ParseExact(r[3], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            line.Unit() == FigureUnit.Pounds ? amount * 100 : amount, r[5], act);
    });
}
