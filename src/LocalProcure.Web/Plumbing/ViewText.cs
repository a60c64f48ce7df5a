using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LocalProcure.Web.Plumbing;

/// <summary>Writes a view to text outside any request, in the language being spoken: for paper.</summary>
public sealed class ViewText(IRazorViewEngine views, IModelMetadataProvider metadata, ITempDataDictionaryFactory notices, IServiceProvider services)
{
    /// <param name="path">From the program's root: /Features/Reports/Print.cshtml.</param>
    public async Task<string> Write<TModel>(string path, TModel model)
    {
        var http = new DefaultHttpContext { RequestServices = services };
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        var view = views.GetView(null, path, isMainPage: true).EnsureSuccessful([]).View!;
        await using var text = new StringWriter();
        var data = new ViewDataDictionary<TModel>(metadata, new ModelStateDictionary()) { Model = model };
        await view.RenderAsync(new ViewContext(action, view, data, notices.GetTempData(http), text, new HtmlHelperOptions()));
        return text.ToString();
    }
}
