using LocalProcure.Web;
using LocalProcure.Web.Commands;
#if DEMO
using LocalProcure.Web.Data.Seed;
#endif

// Words first: a command of the program. None: the site.
if (args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "--version"))
    return await Root.Run(args);

await using var app = SiteBuilder.Build(args);
#if DEMO
var folders = app.Services.GetRequiredService<Folders>();
var wantsDemo = Demo.IsWanted(app.Configuration, folders);
if (wantsDemo) Demo.Begin(folders);
#endif
await Database.Prepare(app.Services);
#if DEMO
if (wantsDemo) await Demo.Seed(app.Services);
app.Lifetime.ApplicationStarted.Register(() => Demo.PrintSignIns(folders, app.Services.GetRequiredService<Links>().Site));
#endif
await app.RunAsync();
return 0;

/// <summary>The program, named so that tests can start it.</summary>
public partial class Program;
