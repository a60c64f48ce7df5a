using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Between what is saved and what stands in a field.</summary>
public static class Wording
{
    /// <summary>Nothing but spaces is nothing.</summary>
    public static string? OrNull(this string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>Pence as they would be typed: "25000" or "25000.50".</summary>
    public static string? AsTyped(this long? pence) =>
        pence is not { } p ? null : p % 100 == 0 ? (p / 100).ToString(CultureInfo.InvariantCulture) : (p / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>One line of a drop-down list.</summary>
    public static SelectListItem Option(string text, object value) => new(text, value.ToString());

    public static string AsTyped(this decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
