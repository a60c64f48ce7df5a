using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LocalProcure.Web.Plumbing;

/// <summary>Refuses what holds the character zero: nobody types it, and PostgreSQL keeps no text that has one.</summary>
public sealed class NullCharacters : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var request = context.HttpContext.Request;
        // Only a form that has been read already, for its token: a large upload is not read here.
        var form = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is null ? context.HttpContext.Features.Get<IFormFeature>()?.Form : null;
        if (request.Query.Any(q => Holds(q.Key) || q.Value.Any(Holds))
            || form is not null && (form.Any(f => Holds(f.Key) || f.Value.Any(Holds)) || form.Files.Any(f => Holds(f.FileName))))
            context.Result = new BadRequestResult();
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    private static bool Holds(string? text) => text?.Contains('\0') == true;
}
