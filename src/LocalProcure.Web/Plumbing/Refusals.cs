using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LocalProcure.Web.Plumbing;

/// <summary>Turns a broken rule into a 422 page with its reason, and an edit that somebody else (or a second press of the button) overtook into a 409 page.</summary>
public sealed class Refusals(IModelMetadataProvider metadata) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is RuleBroken broken) Answer(context, "Refused", broken.Message, StatusCodes.Status422UnprocessableEntity);
        else if (context.Exception is DbUpdateConcurrencyException || Duplicates.IsOne(context.Exception)) Answer(context, "Overtaken", "", StatusCodes.Status409Conflict);
    }

    private void Answer(ExceptionContext context, string view, string reason, int status)
    {
        context.Result = new ViewResult
        {
            ViewName = $"/Features/Errors/{view}.cshtml",
            StatusCode = status,
            ViewData = new ViewDataDictionary<string>(metadata, new ModelStateDictionary()) { Model = reason },
        };
        context.ExceptionHandled = true;
    }
}
