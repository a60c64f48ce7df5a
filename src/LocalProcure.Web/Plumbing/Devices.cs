namespace LocalProcure.Web.Plumbing;

/// <summary>A short name for a browser, enough for its owner to recognise it.</summary>
public static class Devices
{
    // Order matters: Edge says that it is Chrome, and Chrome that it is Safari.
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>"Firefox|Windows", shown in the reader's language later; empty when nothing is recognised.</summary>
    public static string NameOf(string userAgent)
    {
        var browser = Browsers.FirstOrDefault(b => userAgent.Contains(b.Sign, StringComparison.Ordinal)).Name;
        var system = Systems.FirstOrDefault(s => userAgent.Contains(s.Sign, StringComparison.Ordinal)).Name;
        return browser is null ? "" : $"{browser}|{system}";
    }

    public static string Show(string name) => name.Split('|') switch
    {
        [{ Length: > 0 } browser, { Length: > 0 } system] => Domain.People.AccountText.On(browser, system),
        [{ Length: > 0 } browser, ..] => browser,
        _ => Domain.People.AccountText.UnknownDevice,
    };
}
