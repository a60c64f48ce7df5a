using LocalProcure.Web;
using LocalProcure.Web.Commands;
#if DEMO
using LocalProcure.Web.Data.Seed;
#endif

// Words first: a command of the program. None: the site.
if (args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "-?" or "--version" or "--json"))
    return await Root.Run(args);

try
{
    await using var app = SiteBuilder.Build(args);
#if DEMO
    var seeding = await Demo.Begin(app.Configuration, app.Services.GetRequiredService<Folders>());
#endif
    await Database.Prepare(app.Services);
#if DEMO
    if (seeding is not null) await Demo.Finish(app.Services, seeding);
    app.Lifetime.ApplicationStarted.Register(() => Demo.PrintSignIns(app.Services));
#endif
    await app.RunAsync();
    return 0;
}
catch (Exception error) when (Trouble.Of(error) is { } reason)
{
    await Console.Error.WriteLineAsync($"LocalProcure did not start. {reason}");
    return 1;
}

/// <summary>The program, named so that tests can start it.</summary>
public partial class Program;
