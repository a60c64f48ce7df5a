using System.Globalization;

namespace LocalProcure.Domain.Buyers;

/// <summary>Looks figures of the law up by day, buyer and what is bought. A missing figure is null, never a guess.</summary>
public sealed class Thresholds(IEnumerable<ThresholdRow> rows)
{
    private readonly ThresholdRow[] rows = [.. rows];

    /// <summary>The Act's threshold, or null when no figure covers the day.</summary>
    public long? PublicContractAt(DateOnly date, Buyer buyer, ContractSort sort) => At(date, ThresholdLine.PublicContract, buyer, sort);

    /// <summary>The value from which a below-threshold contract must be noticed. Null for colleges, which the Act counts as schools (s.84(2)(a), s.123), and where no figure covers the day.</summary>
    public long? NotifiableAt(DateOnly date, Buyer buyer, ContractSort sort) => buyer.IsSchool ? null : At(date, ThresholdLine.Notifiable, buyer, sort);

    private long? At(DateOnly date, ThresholdLine line, Buyer buyer, ContractSort sort) => rows
        .Where(r => r.Line == line && r.From <= date && Fits(r.Body, buyer) && (r.Sort == ContractSort.Any || r.Sort == sort))
        .OrderByDescending(r => r.Body != ThresholdBody.Any).ThenByDescending(r => r.Sort != ContractSort.Any).ThenByDescending(r => r.From)
        .Select(r => (long?)r.GrossPence).FirstOrDefault();

    private static bool Fits(ThresholdBody body, Buyer buyer) => body switch
    {
        ThresholdBody.SubCentral => !buyer.IsCentral,
        ThresholdBody.Central => buyer.IsCentral,
        ThresholdBody.CentralNotDevolved => buyer.IsCentral && !buyer.IsDevolvedWelsh,
        _ => true,
    };

    /// <summary>The figures that a new site starts with.</summary>
    public static IEnumerable<ThresholdRow> ToStartWith(Act act) => Facts.Rows("thresholds.csv").Select(r => new ThresholdRow(
        Enum.Parse<ThresholdLine>(r[0]), Enum.Parse<ThresholdBody>(r[1]), Enum.Parse<ContractSort>(r[2]), DateOnly.ParseExact(r[3], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        long.Parse(r[4], CultureInfo.InvariantCulture) * 100, r[5], act));
}
