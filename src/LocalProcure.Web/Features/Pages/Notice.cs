namespace LocalProcure.Web.Features.Pages;

/// <summary>The file NOTICE at the top of the repository: whose facts and software the product uses, with versions.</summary>
public static class Notice
{
    private static readonly Lazy<string> text = new(() =>
    {
        using var reader = new StreamReader(typeof(Notice).Assembly.GetManifestResourceStream("NOTICE")!);
        return reader.ReadToEnd().Trim();
    });

    public static string Text => text.Value;
}
