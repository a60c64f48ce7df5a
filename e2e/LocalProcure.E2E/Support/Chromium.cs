using Microsoft.Playwright;

namespace LocalProcure.E2E.Support;

/// <summary>One real browser for all journeys; each visitor has a context of its own in it. Classes run side by side: while one waits for its page, another is looked at.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge"];
    private static readonly Lazy<Task<IBrowser>> Shared = new(Launch);

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync() => Browser = await Shared.Value;

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>It ends with this process: Playwright’s own helper closes it when its line to us breaks.</summary>
    private static async Task<IBrowser> Launch() => await (await Playwright.CreateAsync()).Chromium.LaunchAsync(new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("LOCALPROCURE_BROWSER") ?? Places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No Chromium-family browser was found: install Debian's chromium."),
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
}
