using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Features.Reports;

/// <summary>Where the payment lines behind a figure are shown.</summary>
public static class LineAddress
{
    /// <param name="edition">An issued edition; null for the month as it stands.</param>
    public static string? LinesAt(this IUrlHelper url, string area, DateOnly month, int? edition, LineFilter filter) =>
        url.Action("Index", "Lines", new RouteValueDictionary(filter.Query()) { ["area"] = area, ["month"] = month.ToMonth(), ["edition"] = edition });
}
