using System.Diagnostics;

namespace LocalProcure.Web.Pdf;

/// <summary>Prints a page to a tagged, bookmarked PDF with a browser of the machine. The page comes as text with everything in it: nothing is fetched.</summary>
public sealed class PdfPrinter(PdfBrowser browser, DemoMark demo, ILogger<PdfPrinter> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] Flags =
    [
        "--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-extensions", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
    ];

    public bool CanPrint => browser.Path is not null;

    /// <summary>The PDF's bytes, or null where no browser is found or it fails; the caller waits and tries again.</summary>
    public async Task<byte[]?> Print(string html, CancellationToken stop = default)
    {
        if (browser.Path is not { } program) return null;
        var folder = Directory.CreateTempSubdirectory("localprocure-pdf-");
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "page.html"), Path.Combine(folder.FullName, "page.pdf"));
            await File.WriteAllTextAsync(page, demo.OnPaper(html), stop);
            var (exit, said) = await Run(program, [.. Flags, $"--user-data-dir={Path.Combine(folder.FullName, "profile")}", .. Unsandboxed, $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri], stop);
            if (exit == 0 && File.Exists(pdf) && await File.ReadAllBytesAsync(pdf, stop) is { Length: > 1000 } bytes && bytes.AsSpan().StartsWith("%PDF-"u8)) return bytes;
            log.LogError("The browser {Browser} made no PDF (exit {Exit}): {Said}", program, exit, said.Length > 2000 ? said[^2000..] : said);
            return null;
        }
        catch (System.ComponentModel.Win32Exception notStarted)
        {
            log.LogError(notStarted, "The browser {Browser} could not be started", program);
            return null;
        }
        finally
        {
            try { folder.Delete(recursive: true); }
            catch (IOException) { /* A child of the browser may still hold its profile; the system clears its temporary files. */ }
            catch (UnauthorizedAccessException) { /* The same. */ }
        }
    }

    // Chromium refuses its sandbox to root, as in a container. The page is our own and fetches nothing.
    private static string[] Unsandboxed => OperatingSystem.IsLinux() && Environment.UserName == "root" ? ["--no-sandbox"] : [];

    private static async Task<(int Exit, string Said)> Run(string program, IReadOnlyList<string> arguments, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        try
        {
            var said = Task.WhenAll(process.StandardError.ReadToEndAsync(patience.Token), process.StandardOutput.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, string.Join('\n', await said));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            stop.ThrowIfCancellationRequested();
            return (-1, $"no answer within {Patience.TotalSeconds} s");
        }
    }
}
