namespace LocalProcure.Domain.Spend;

/// <summary>Rates and pennies from whole pence, exact: no binary fractions, half away from zero.</summary>
public static class Share
{
    /// <summary>Part of whole to four decimals, half away from zero; null when the whole is not positive, since a rate of it means nothing.</summary>
    public static decimal? Of(long part, long whole) => whole <= 0 ? null : Scaled(part, whole, 10_000) / 10_000m;

    /// <summary>"43p of every pound": whole pennies of each pound, half away from zero; null when the whole is not positive.</summary>
    public static int? PenniesOfAPound(long part, long whole) => whole <= 0 ? null : (int)Scaled(part, whole, 100);

    private static long Scaled(long part, long whole, int scale)
    {
        var twice = 2 * Int128.Abs((Int128)part) * scale + whole;
        var size = (long)(twice / (2 * (Int128)whole));
        return part < 0 ? -size : size;
    }
}
