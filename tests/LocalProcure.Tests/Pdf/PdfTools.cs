using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using LocalProcure.Web.Pdf;
using Microsoft.Extensions.Configuration;

namespace LocalProcure.Tests.Pdf;

/// <summary>Reads PDFs with poppler's tools.</summary>
public static partial class PdfTools
{
    public static bool HasBrowser { get; } = new PdfBrowser(new ConfigurationBuilder().AddEnvironmentVariables().Build()).Path is not null;
    public static bool HasPoppler { get; } = OnPath("pdftotext") && OnPath("pdfinfo") && OnPath("pdftohtml");

    /// <summary>Why no PDF can be printed and read here, or null.</summary>
    public static string? WhyNot => HasBrowser ? HasPoppler ? null : "no poppler-utils (pdftotext, pdfinfo) to read the PDF with" : "no Chromium-family browser to print with";

    /// <summary>The words in reading order, white space folded, hyphens at line ends undone by the browser's own layout.</summary>
    public static async Task<string> Text(byte[] pdf) => Folded(await Run("pdftotext", pdf, "-layout"));

    public static async Task<string> Info(byte[] pdf) => Folded(await Run("pdfinfo", pdf));

    public static Task<string> Structure(byte[] pdf) => Run("pdfinfo", pdf, "-struct-text");

    /// <summary>The words of each page by itself.</summary>
    public static async Task<IReadOnlyList<string>> Pages(byte[] pdf) => [.. (await Run("pdftotext", pdf, "-layout")).Split('\f')];

    /// <summary>The titles of the bookmarks, one under the other.</summary>
    public static async Task<string> Bookmarks(byte[] pdf)
    {
        var xml = await Run("pdftohtml", pdf, "-xml", "-stdout", "-i");
        var (from, to) = (xml.IndexOf("<outline>", StringComparison.Ordinal), xml.LastIndexOf("</outline>", StringComparison.Ordinal));
        return from < 0 ? "" : System.Net.WebUtility.HtmlDecode(Tags().Replace(xml[from..to], " "));
    }

    /// <summary>Where LOCALPROCURE_KEEP_PDF asks for the papers to be kept, to be looked at.</summary>
    public static string? KeptIn { get; } = Environment.GetEnvironmentVariable("LOCALPROCURE_KEEP_PDF") is { Length: > 0 } folder ? folder : null;

    /// <summary>The rows of all tables as a screen reader is given them, in their order: cells without white space, as tags lose it at the ends of lines. Headings are left out, as a table that runs on repeats them.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Tables(string structure)
    {
        var (rows, hasCells) = (new List<List<string>>(), new HashSet<int>());
        var cell = -1;
        foreach (var line in structure.Split('\n'))
        {
            var (said, indent) = (line.Trim(), line.Length - line.TrimStart().Length);
            if (said.Length == 0 || said[0] == '/') continue;
            if (said[0] != '"' && indent <= cell) cell = -1;
            if (said[0] == '"' && cell >= 0) rows[^1][^1] += Closed(said.TrimEnd().Trim('"'));
            else if (Tag().Match(said) is not { Success: true } tag) continue;
            else if (tag.Value == "TR") rows.Add([]);
            else
            {
                rows[^1].Add("");
                if (tag.Value == "TD") hasCells.Add(rows.Count - 1);
                cell = indent;
            }
        }
        return [.. rows.Where((_, i) => hasCells.Contains(i))];
    }

    /// <summary>What each picture is said to show, in no order.</summary>
    public static IEnumerable<string> Alternatives(byte[] pdf) =>
        Alternative().Matches(Latin(pdf)).Select(m => m.Groups[1].Success ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(m.Groups[1].Value)) : Escape().Replace(m.Groups[2].Value, e => e.Value[1..]));

    public static string Closed(string text) => Spaces().Replace(text, "");

    public static string Latin(byte[] pdf) => Encoding.Latin1.GetString(pdf);

    /// <summary>Letters and digits alone: tags break their text at the ends of lines.</summary>
    public static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    public static string Folded(string text) => Spaces().Replace(text, " ").Trim();

    private static async Task<string> Run(string tool, byte[] pdf, params string[] options)
    {
        var file = Path.Combine(Path.GetTempPath(), $"lp-{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        try
        {
            string[] arguments = tool == "pdftotext" ? [.. options, file, "-"] : [.. options, file];
            using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return said;
        }
        finally { File.Delete(file); }
    }

    private static bool OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, name)) || File.Exists(Path.Combine(f, name + ".exe")));

    [GeneratedRegex("<[^>]*>")] private static partial Regex Tags();
    [GeneratedRegex(@"\s+")] private static partial Regex Spaces();
    [GeneratedRegex(@"^(TR|TH|TD)\b")] private static partial Regex Tag();
    [GeneratedRegex(@"/Alt (?:<FEFF([0-9A-F]*)>|\(((?:[^\\()]|\\.)*)\))")] private static partial Regex Alternative();
    [GeneratedRegex(@"\\.")] private static partial Regex Escape();
}

/// <summary>A test that prints and reads PDFs: skipped, with the reason, where the tools are missing.</summary>
public sealed class PdfTheoryAttribute : TheoryAttribute
{
    public PdfTheoryAttribute() => Skip = PdfTools.WhyNot;
}

/// <summary>The same without rows.</summary>
public sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute() => Skip = PdfTools.WhyNot;
}
