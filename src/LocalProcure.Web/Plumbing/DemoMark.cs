namespace LocalProcure.Web.Plumbing;

/// <summary>Whether this installation holds demonstration data. Every page says so, and every report as a page, PDF, file or e-mail.</summary>
public sealed class DemoMark(IServiceScopeFactory scopes)
{
    private bool? known;

    /// <summary>Read once: the demo is only ever put into an empty database, before the first page is served.</summary>
    public bool IsDemo => known ??= Read();

    public static string Words => Say("Demonstration data: the firms, bids and payments here are invented.", "Data arddangos: dyfeisiwyd y cwmnïau, y cynigion a’r taliadau sydd yma.");

    private bool Read()
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<AppDb>().SiteFacts.Any(f => f.Name == SiteFact.Demo);
    }
}
