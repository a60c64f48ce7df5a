using LocalProcure.Web;
using LocalProcure.Web.Commands;

// Words first: a command of the program. None: the site.
if (args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "--version"))
    return await Root.Run(args);

await using var app = SiteBuilder.Build(args);
await Database.Prepare(app.Services);
await app.RunAsync();
return 0;

/// <summary>The program, named so that tests can start it.</summary>
public partial class Program;
