using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace LocalProcure.Web.Plumbing;

/// <summary>Finds views beside their controller: the last part of its namespace is the folder under Features.</summary>
public sealed class FeatureViews : IViewLocationExpander
{
    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values["feature"] = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?
            .ControllerTypeInfo.Namespace?.Split('.').Last() ?? "Shared";

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> locations) =>
        [$"/Features/{context.Values["feature"]}/{{0}}.cshtml", "/Features/Shared/{0}.cshtml"];
}
