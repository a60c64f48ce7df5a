using System.Security.Claims;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Web.Data;
using LocalProcure.Web.Plumbing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LocalProcure.Tests.Support;

/// <summary>The whole site on a database, data folder and clock of its own.</summary>
public sealed class Site : WebApplicationFactory<Folders>
{
    /// <summary>A Monday morning, in winter time.</summary>
    public static readonly DateTime Start0 = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    public const string Password = "seven green valleys";

    /// <summary>Whether readers of queries are compiled at once, as outside of tests; else <see cref="InterpretedQueries"/>.</summary>
    public static bool CompilesQueries { get; set; }

    private readonly TestDatabase database;
    private readonly Dictionary<string, string?> settings;

    private Site(TestDatabase database, string folder, DateTime now, Dictionary<string, string?> settings)
    {
        (this.database, Folder, this.settings) = (database, folder, settings);
        Clock = new FakeClock(now);
    }

    public FakeClock Clock { get; }
    /// <summary>Holds data/ and keys/.</summary>
    public string Folder { get; }
    public string DataFolder => Path.Combine(Folder, "data");
    public string KeyFolder => Path.Combine(Folder, "keys");
    /// <summary>Provider and connection string, told without starting the site.</summary>
    public (string Provider, string ConnectionString) Where => (database.Provider, database.ConnectionString);

    public static async Task<Site> Start(DateTime? now = null, params (string Key, string? Value)[] settings)
    {
        var folder = Path.Combine(Path.GetTempPath(), "lp-test-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        return new Site(await TestDatabase.Make(Path.Combine(folder, "data")), folder, now ?? Start0, settings.ToDictionary(s => s.Key, s => s.Value));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("LOCALPROCURE_DATA", DataFolder).UseSetting("LOCALPROCURE_KEYS", KeyFolder);
        builder.UseSetting("Database:Provider", database.Provider).UseSetting("Database:ConnectionString", database.ConnectionString);
        builder.UseSetting("Jobs:Enabled", "false").UseSetting("Site:Address", "http://localhost").UseSetting("Logging:LogLevel:Default", "Error");
        // Tests come from one address: limits are tested where they are the subject.
        builder.UseSetting("Limits:Enabled", "false");
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            SharedActions.Use(services);
            if (database.Provider == "Sqlite" && !CompilesQueries) services.ConfigureDbContext<SqliteDb>(o => o.ReplaceService<IQueryCompilationContextFactory, InterpretedQueries>());
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000);
        });
    }

    /// <summary>Work with the database in a scope of its own.</summary>
    public async Task<T> Db<T>(Func<AppDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    public Task Db(Func<AppDb, Task> work) => Db(async db => { await work(db); return 0; });

    /// <summary>Work with any service in a scope of its own: how a test runs a job.</summary>
    public async Task<T> With<TService, T>(Func<TService, Task<T>> work) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task With<TService>(Func<TService, Task> work) where TService : notnull => With<TService, int>(async s => { await work(s); return 0; });

    /// <summary>Adds things and saves.</summary>
    public async Task<T> Keep<T>(T thing) where T : class
    {
        await Db(async db => { db.Add(thing); await db.SaveChangesAsync(); });
        return thing;
    }

    /// <summary>A person with a confirmed account whose password is <see cref="Password"/>.</summary>
    public async Task<Person> Person(string name = "Mair Rees", Language language = Language.English, bool staff = false, string? email = null)
    {
        var id = Guid.CreateVersion7();
        email ??= $"{id:N}@example.test";
        var person = new Person(id, name, email, language, Clock.Now);
        if (staff) person.MakeStaff(Act.BySystem(Clock.Now));
        await using var scope = Services.CreateAsyncScope();
        var account = new Account { Id = id, UserName = email, Email = email, EmailConfirmed = true };
        var result = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        if (!result.Succeeded) throw new InvalidOperationException(string.Join("; ", result.Errors.Select(e => e.Description)));
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.People.Add(person);
        await db.SaveChangesAsync();
        return person;
    }

    public Task<Person> Staff(string name = "Nia Prosser", Language language = Language.English) => Person(name, language, staff: true);

    public async Task<Buyer> Buyer(string name = "Cwm Taf Council", BuyerKind kind = BuyerKind.Council, Nation nation = Nation.Wales, bool approved = true, string? area = "W06000016")
    {
        var act = Act.BySystem(Clock.Now);
        var buyer = new Buyer("B" + Guid.NewGuid().ToString("N")[..8], name, kind, nation, act);
        buyer.Enrol(area, act);
        if (approved) buyer.Approve(act);
        return await Keep(buyer);
    }

    /// <summary>A new person with these roles in the buyer.</summary>
    public async Task<Person> Officer(Buyer buyer, BuyerRole roles = BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator, string name = "Owain Officer", Language language = Language.English)
    {
        var person = await Person(name, language);
        await Keep(new BuyerMember(buyer.Id, person.Id, roles, Act.BySystem(Clock.Now)));
        return person;
    }

    public async Task<Firm> Firm(string name = "Cwm Plumbing Ltd", Action<Firm, Act>? more = null)
    {
        var act = Act.BySystem(Clock.Now);
        var firm = new Firm(name, FirmKind.Company, act);
        firm.List(true, true, act);
        more?.Invoke(firm, act);
        return await Keep(firm);
    }

    /// <summary>A new person who belongs to the firm.</summary>
    public async Task<Person> MemberOf(Firm firm, FirmRole role = FirmRole.Owner, string name = "Ffion Firm", Language language = Language.English)
    {
        var person = await Person(name, language);
        await Keep(new FirmMember(firm.Id, person.Id, role, Act.BySystem(Clock.Now)));
        return person;
    }

    /// <summary>A browser that nobody has signed in with.</summary>
    public Browser Anonymous() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = ClientOptions.BaseAddress }));

    /// <summary>A browser signed in as the person, with the cookie that the sign-in page would have given.</summary>
    public async Task<Browser> SignedIn(Person person, bool secondStep = true)
    {
        await using var scope = Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var account = await services.GetRequiredService<UserManager<Account>>().FindByIdAsync(person.Id.ToString());
        var principal = await services.GetRequiredService<SignInManager<Account>>().CreateUserPrincipalAsync(account!);
        if (secondStep) ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim("amr", "mfa"));
        var session = await services.GetRequiredService<Sessions>().Begin(person.Id, "");
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(Sessions.Claim, session.ToString()));
        var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = Clock.GetUtcNow();
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddDays(30) }, IdentityConstants.ApplicationScheme);
        var browser = Anonymous();
        browser.Cookies[options.Cookie.Name!] = options.TicketDataFormat.Protect(ticket);
        return browser;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await database.Drop();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
