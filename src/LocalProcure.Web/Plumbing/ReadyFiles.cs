using Microsoft.AspNetCore.StaticFiles;

namespace LocalProcure.Web.Plumbing;

/// <summary>Serves wwwroot; css and script go out as ./build-front-end compressed them, smaller than could be done while somebody waits.</summary>
public static class ReadyFiles
{
    private const string Suffix = ".br";

    public static void UseReadyFiles(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        app.Use((context, next) =>
        {
            var path = context.Request.Path;
            if ((path.StartsWithSegments("/css") || path.StartsWithSegments("/lib"))
                && context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal)
                && files.GetFileInfo(path + Suffix).Exists) context.Request.Path = path + Suffix;
            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions { ContentTypeProvider = new Types(), OnPrepareResponse = Prepare });
    }

    private static void Prepare(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
        if (!file.File.Name.EndsWith(Suffix, StringComparison.Ordinal)) return;
        headers.ContentEncoding = "br";
        headers.Append("Vary", "Accept-Encoding");
    }

    /// <summary>A compressed file is of the kind that it was before.</summary>
    private sealed class Types : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider usual = new();

        public bool TryGetContentType(string subpath, out string contentType) =>
            usual.TryGetContentType(subpath.EndsWith(Suffix, StringComparison.Ordinal) ? subpath[..^Suffix.Length] : subpath, out contentType!);
    }
}
