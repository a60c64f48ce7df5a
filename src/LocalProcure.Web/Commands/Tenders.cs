using System.CommandLine;
using LocalProcure.Web.Data.Opportunities;

namespace LocalProcure.Web.Commands;

/// <summary>Notices from elsewhere: <c>tenders import FILE</c>.</summary>
public static class Tenders
{
    private static readonly Argument<FileInfo> Path = new("file") { Description = "An OCDS release package of Sell2Wales, Find a Tender or Contracts Finder (JSON)." };
    private static readonly Option<string?> By = new("--by") { Description = "E-mail of the staff member who does this; the operator when not given." };

    public static Command Build()
    {
        var import = new Command("import", "Reads notices published elsewhere as opportunities that link to their source. Importing again changes nothing.") { Path, By };
        import.SetWork(Import);
        return new Command("tenders", "Tenders, and notices published elsewhere.") { import };
    }

    private static async Task<int> Import(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var file = parsed.GetValue(Path)!;
        if (!file.Exists) return output.Refuse($"There is no file {file.FullName}.");
        var act = await Payments.ActOf(services, parsed.GetValue(By), stop);
        await using var content = file.OpenRead();
        var done = await services.GetRequiredService<OpportunityImporter>().Import(content, act, new Told(count => output.Note($"{count:N0} releases read")), stop);
        output.Answer(
            new
            {
                file = file.Name, read = done.Read, added = done.Added, updated = done.Updated, unchanged = done.Unchanged, refused = done.Refused,
                refusals = done.Refusals.Select(r => new { release = r.Position, ocid = r.Ocid, reason = r.Code, message = r.Message }),
                error = done.WhyRefused,
            },
            [
                $"{done.Read:N0} releases read: {done.Added:N0} added, {done.Updated:N0} updated, {done.Unchanged:N0} unchanged, {done.Refused:N0} refused.",
                .. done.Refusals.Take(20).Select(r => $"release {r.Position}{(r.Ocid is null ? "" : $" ({r.Ocid})")}: {r.Code}: {r.Message}"),
            ]);
        if (done.WhyRefused is { } why) output.Note(why);
        // A file that is none, or of which nothing could be taken, is refused input; some refused releases among others are reported.
        return done.WhyRefused is not null || (done.Read > 0 && done.Refused == done.Read) ? Output.Refused : Output.Done;
    }

    /// <summary>Progress on the same thread, in order.</summary>
    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
