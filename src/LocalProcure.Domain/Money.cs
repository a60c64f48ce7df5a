using System.Globalization;

namespace LocalProcure.Domain;

/// <summary>Shows whole pence as pounds. Amounts are always kept as pence in a long, never as a fraction.</summary>
public static class Money
{
    /// <summary>£1,234.56, with a true minus sign in front of the pound when negative.</summary>
    public static string Show(long pence) => Sign(pence) + "£" + (Math.Abs((decimal)pence) / 100m).ToString("N2", CultureInfo.CurrentCulture);

    /// <summary>£1,234 where the pence do not matter, rounded half away from zero.</summary>
    public static string ShowWhole(long pence) =>
        Sign(pence) + "£" + Math.Round(Math.Abs((decimal)pence) / 100m, MidpointRounding.AwayFromZero).ToString("N0", CultureInfo.CurrentCulture);

    private static string Sign(long pence) => pence < 0 ? "−" : "";
}
