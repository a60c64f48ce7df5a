using System.CommandLine;

namespace LocalProcure.Web.Commands;

/// <summary>The staff command line of the same program. Exit codes: 0 done, 1 refused input, 2 usage.</summary>
public static class Root
{
    public static readonly Option<bool> Json = new("--json") { Description = "One JSON object on standard output; everything else on standard error.", Recursive = true };

    /// <param name="around">Where the words go and which settings hold, when it is not the console and the environment.</param>
    public static async Task<int> Run(string[] args, Surroundings? around = null)
    {
        // Whatever the terminal's own letters are: a JSON object in others would lose Welsh ones.
        if (around is null) Console.OutputEncoding = new System.Text.UTF8Encoding(false);
        around ??= new Surroundings();
        var root = new RootCommand("LocalProcure: the command line for staff and operators.") { Json };
        foreach (var command in All()) root.Subcommands.Add(command);
        var parsed = root.Parse(args);
        var output = new Output(parsed, around);
        // "reports verify --version 2" asks for an edition, not for the program's version.
        var asksHelp = args.Any(a => a is "--help" or "-h" or "-?") || args is ["--version"];
        if (parsed.Errors.Count > 0 && !asksHelp) return output.Misused([.. parsed.Errors.Select(e => e.Message).Distinct()]);
        try
        {
            return await parsed.InvokeAsync(around);
        }
        catch (RuleBroken broken)
        {
            return output.Refuse(broken.Message);
        }
        catch (OperationCanceledException)
        {
            return output.Refuse("Stopped before the end.");
        }
        catch (Exception error)
        {
            if (Trouble.Of(error) is { } reason) return output.Refuse(reason);
            // The program's own fault: whoever mends it needs all of it.
            output.Note(error.ToString());
            return output.Refuse($"Something went wrong: {error.Message}");
        }
    }

    /// <summary>Every command group, in the order that help shows them.</summary>
    private static IEnumerable<Command> All() =>
    [
        Texts.Build(),
        People.Build(),
        Payments.Build(),
        Suppliers.Build(),
        Companies.Build(),
        Companies.BuildCharities(),
        Reports.Build(),
        Groups.Build(),
        Buyers.Build(),
        Rules.Build(),
        AuditCommand.Build(),
        Tenders.Build(),
        Reference.ReferenceCommand.Build(),
        Backups.Backup.BuildBackup(),
        Backups.Backup.BuildRestore(),
    ];

    /// <summary>Runs the work with the program's own services in a scope of its own, on a migrated database.</summary>
    /// <param name="prints">Whether the work lays out pages, for paper.</param>
    public static void SetWork(this Command command, Func<IServiceProvider, ParseResult, Output, CancellationToken, Task<int>> work, bool prints = false) =>
        command.SetAction(async (parsed, stop) =>
        {
            var output = new Output(parsed);
            var settings = ((Surroundings)parsed.InvocationConfiguration).Settings;
            using var app = prints ? SiteBuilder.Build(settings, forCommand: true) : SiteBuilder.BuildWithoutPages(settings);
            await Database.Prepare(app.Services);
            await using var scope = app.Services.CreateAsyncScope();
            return await work(scope.ServiceProvider, parsed, output, stop);
        });
}

/// <summary>What a command runs in: its writers, and settings that go before those of the environment.</summary>
public sealed class Surroundings : InvocationConfiguration
{
    // What goes wrong is told as everything else is, and not as a stack of calls.
    public Surroundings() => EnableDefaultExceptionHandler = false;

    /// <summary>As on the site's own command line: --Name=value.</summary>
    public string[] Settings { get; init; } = [];
}
