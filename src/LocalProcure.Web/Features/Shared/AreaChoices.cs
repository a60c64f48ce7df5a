using LocalProcure.Domain.Places;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LocalProcure.Web.Features.Shared;

/// <summary>Areas for a list to choose from, in the reader's language.</summary>
public static class AreaChoices
{
    /// <summary>Wales with its areas first, then the other countries, the regions of England and its counties.</summary>
    public static IEnumerable<SelectListItem> Broad() =>
        new[] { Areas.Find(Areas.Wales)! }.Concat(Areas.ToChooseIn(Areas.Wales))
            .Concat(Areas.All.Where(a => a.Kind == AreaKind.Country && a.Code != Areas.Wales).OrderBy(a => a.Name, StringComparer.CurrentCulture))
            .Concat(Areas.All.Where(a => a.Kind is AreaKind.Region or AreaKind.County).OrderBy(a => a.Name, StringComparer.CurrentCulture))
            .Select(a => new SelectListItem(a.Name, a.Code));

    /// <summary>The same without Wales and its areas.</summary>
    public static IEnumerable<SelectListItem> BeyondWales() => Broad().Where(i => !Areas.Covers(Areas.Wales, i.Value));

    /// <summary>Areas that can have a programme: counties and authorities of today, Wales first.</summary>
    public static IEnumerable<SelectListItem> ForProgrammes() =>
        Areas.ToChooseIn(Areas.Wales).Where(a => a.Kind == AreaKind.Authority).Concat(Areas.ToChooseIn(Areas.England)).Select(a => new SelectListItem(a.Name, a.Code));
}
