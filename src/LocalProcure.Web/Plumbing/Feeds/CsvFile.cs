using System.Globalization;
using System.Text;

namespace LocalProcure.Web.Plumbing.Feeds;

/// <summary>Writes a CSV to whoever asked, row by row: UTF-8 with a byte order mark for spreadsheets, RFC 4180, and no cell that a spreadsheet would run.</summary>
/// <param name="isDemo">Adds a last column that says so in every row; the first row names it.</param>
public sealed class CsvFile(Stream file, bool isDemo = false) : IAsyncDisposable
{
    public const string ContentType = "text/csv; charset=utf-8";
    private readonly StreamWriter writer = new(file, new UTF8Encoding(true), 16 * 1024, leaveOpen: true) { NewLine = "\r\n" };

    private bool hasBegun;

    public Task Row(params IEnumerable<string?> cells)
    {
        if (isDemo) cells = cells.Append(hasBegun ? DemoMark.Cell : DemoMark.Column);
        hasBegun = true;
        return writer.WriteLineAsync(string.Join(',', cells.Select(Cell)));
    }

    public async ValueTask DisposeAsync() => await writer.DisposeAsync();

    public static string Pounds(long? pence) => pence is { } p ? (p / 100m).ToString("0.00", CultureInfo.InvariantCulture) : "";
    public static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
    public static string Moment(DateTime? at) => at?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Quoted where needed; a cell that a spreadsheet would run as a formula is made text.</summary>
    public static string Cell(string? text)
    {
        text ??= "";
        if (text.Length > 0 && "=+-@\t\r\n".Contains(text[0])) text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"") + "\"";
    }
}

/// <summary>A CSV that is written while it is read from the database.</summary>
public sealed class CsvResult(string fileName, Func<CsvFile, CancellationToken, Task> write) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = CsvFile.ContentType;
        response.Headers.ContentDisposition = new System.Net.Mime.ContentDisposition { FileName = fileName }.ToString();
        response.Headers.CacheControl = "public, max-age=60";
        await using var csv = new CsvFile(response.Body, context.HttpContext.RequestServices.GetRequiredService<DemoMark>().IsDemo);
        await write(csv, context.HttpContext.RequestAborted);
    }
}
