using System.Globalization;
using LocalProcure.Domain.Places;

namespace LocalProcure.Web.Features.Spend;

/// <summary>The area and month that a page was reached from, when it was reached from a month's path.</summary>
public sealed class MonthAsked
{
    [FromQuery(Name = "area")] public string? Area { get; set; }
    [FromQuery(Name = "month")] public string? Month { get; set; }

    public DateOnly? FirstDay => DateOnly.TryParseExact(Month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Whether both are there and mean something.</summary>
    public bool IsSaid => FirstDay is not null && Areas.Find(Area) is not null;

    public string Query => IsSaid ? $"area={Area}&month={Month}" : "";
}

/// <summary>Where the work on a buyer's payments goes on.</summary>
internal static class MonthOf
{
    /// <summary>The payees of the area's month where the buyer is enrolled in an area's programme; else the buyer's.</summary>
    public static string LatestMonthQuery(this Domain.Buyers.Buyer buyer, DateOnly paidOn) =>
        Areas.Find(buyer.AreaCode) is not null ? $"?area={buyer.AreaCode}&month={paidOn.ToString("yyyy-MM", CultureInfo.InvariantCulture)}" : $"?buyer={buyer.Id}";
}
