using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LocalProcure.Web.Jobs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace LocalProcure.Web;

/// <summary>Puts the site together: what it is made of, and the order in which a request passes through it.</summary>
public static class SiteBuilder
{
    public static WebApplication Build(string[] args, bool forCommand = false)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // Settings stand beside the program, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
            // wwwroot stands at the top of the repository and is copied beside the program.
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        var (services, links) = (builder.Services, new Links(builder.Configuration));
        builder.AddParts(forCommand);
        services.AddScoped<StepUp>();
        services.AddPages(links);
        services.AddSignIn(links);
        services.AddProxies(builder.Configuration);
        services.AddLimits(builder.Configuration);
        services.AddJobs(builder.Configuration, runs: !forCommand);
        services.AddHealthChecks().AddDbContextCheck<AppDb>(tags: ["ready"]);
        var app = builder.Build();
        // A command that prints uses the views; nobody asks it for a page.
        if (!forCommand) app.UseSite();
        return app;
    }

    /// <summary>What a command runs in: all that the site is made of but its pages and server, which take 30 MB and are never asked for.</summary>
    public static IHost BuildWithoutPages(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"),
        });
        // What needs a page is registered here too and not asked for, whatever the environment would have checked beforehand.
        builder.ConfigureContainer(new DefaultServiceProviderFactory());
        builder.AddParts(forCommand: true);
        // The only work of the timetable that a command does.
        builder.Services.AddScoped<SealDay>();
        return builder.Build();
    }

    private static void AddParts(this IHostApplicationBuilder builder, bool forCommand)
    {
        builder.Logging.ClearProviders().AddConsole(o => o.LogToStandardErrorThreshold = forCommand ? LogLevel.Trace : LogLevel.None);
        if (forCommand) builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var folders = Folders.From(builder.Configuration);
        var services = builder.Services;
        services.AddSingleton(folders).AddSingleton<Links>().AddSingleton(TimeProvider.System).AddSingleton<DemoMark>().AddSingleton<SiteOwner>();
        services.AddDatabase(builder.Configuration, folders);
        services.AddScoped<Current>();
        services.AddAccounts(folders);
        services.AddFeatures(builder.Configuration);
    }

    private static void AddPages(this IServiceCollection services, Links links)
    {
        services.AddControllersWithViews(o =>
        {
            o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            o.Filters.Add<TypedForm.StaleTokens>();
            o.Filters.Add<NullCharacters>();
            o.Filters.Add<Refusals>();
            o.ModelBindingMessageProvider.InBothLanguages();
        }).AddCookieTempDataProvider(o => { o.Cookie.Name = CookieName(links, "notice"); Harden(o.Cookie, links); });
        // No controller here is an API controller: asking each one's whole assembly made a tenth of the start.
        var api = services.Single(s => s.ImplementationType?.Name == "ApiBehaviorApplicationModelProvider");
        services.Remove(api);
        services.Configure<Microsoft.AspNetCore.Mvc.Razor.RazorViewEngineOptions>(o => o.ViewLocationExpanders.Add(new FeatureViews()));
        services.AddAntiforgery(o => { o.Cookie.Name = CookieName(links, "form"); Harden(o.Cookie, links); o.SuppressXFrameOptionsHeader = true; });
        // Welsh letters (ŵ, ŷ) are written as letters.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddResponseCompression(o => o.EnableForHttps = false);
        services.Configure<ResponseCompressionOptions>(o => { o.Providers.Add(new TightBrotli()); o.Providers.Add<GzipCompressionProvider>(); });
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
    }

    private static void AddAccounts(this IServiceCollection services, Folders folders)
    {
        services.AddDataProtection().SetApplicationName("LocalProcure")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(folders.Keys, "cookies")));
        services.AddIdentityCore<Account>(o =>
        {
            o.Password.RequiredLength = 12;
            o.Password.RequireDigit = o.Password.RequireLowercase = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = false;
            o.SignIn.RequireConfirmedEmail = true;
            o.User.RequireUniqueEmail = true;
            o.User.AllowedUserNameCharacters = null!;
            o.Lockout.MaxFailedAccessAttempts = 8;
            o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddSignInManager().AddEntityFrameworkStores<AppDb>().AddDefaultTokenProviders()
            .AddPasswordValidator<UncommonPassword>().AddErrorDescriber<AccountErrors>();
        // OWASP's figure for PBKDF2 with HMAC-SHA-512.
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 210_000);
        services.AddScoped<SecondStep>();
    }

    private static void AddSignIn(this IServiceCollection services, Links links)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(o =>
            {
                o.Cookie.Name = CookieName(links, "person");
                Harden(o.Cookie, links);
                o.LoginPath = "/sign-in";
                o.ReturnUrlParameter = "then";
                o.SlidingExpiration = true;
                o.ExpireTimeSpan = TimeSpan.FromHours(12);
                Sessions.Attach(o.Events);
                o.Events.OnRedirectToLogin = TypedForm.AskToSignIn;
                o.Events.OnRedirectToAccessDenied = context => { context.Response.StatusCode = StatusCodes.Status403Forbidden; return Task.CompletedTask; };
            });
            cookies.TwoFactorUserIdCookie!.Configure(o => { o.Cookie.Name = CookieName(links, "second-step"); Harden(o.Cookie, links); });
            cookies.TwoFactorRememberMeCookie!.Configure(o => { o.Cookie.Name = CookieName(links, "known-device"); Harden(o.Cookie, links); });
            cookies.ExternalCookie!.Configure(o => { o.Cookie.Name = CookieName(links, "external"); Harden(o.Cookie, links); });
        });
        // Every half hour the cookie's person is read again; how they signed in must survive that.
        services.Configure<SecurityStampValidatorOptions>(o => o.OnRefreshingPrincipal = refreshing =>
        {
            foreach (var how in refreshing.CurrentPrincipal?.FindAll("amr") ?? [])
                ((System.Security.Claims.ClaimsIdentity)refreshing.NewPrincipal!.Identity!).AddClaim(how);
            return Task.CompletedTask;
        });
        services.AddAuthorization(Policies.Add);
        services.AddScoped<IAuthorizationHandler, Policies.IsStaffHandler>();
        services.AddScoped<IAuthorizationMiddlewareResultHandler, AskForSecondStep>();
    }

    /// <summary>The __Host- prefix needs https; on plain loopback http the same cookie goes without it.</summary>
    private static string CookieName(Links links, string name) => (links.IsHttps ? "__Host-" : "") + "localprocure-" + name;

    private static void Harden(CookieBuilder cookie, Links links)
    {
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = links.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    private static void UseSite(this WebApplication app)
    {
        app.UseForwardedHeaders();
        if (app.Services.GetRequiredService<Links>().IsHttps) app.UseHsts();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseReadyFiles();
        app.UseLanguagePaths();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/errors/500",
            // A form or an upload that cannot be read is the sender's fault, and says so.
            StatusCodeSelector = error => error is BadHttpRequestException bad ? bad.StatusCode
                : error is InvalidDataException { Source: "Microsoft.AspNetCore.WebUtilities" or "Microsoft.AspNetCore.Http" } ? StatusCodes.Status400BadRequest : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseHtmxVary();
        app.UseRouting();
        app.UseFetchMetadataCheck();
        app.UseAuthentication();
        app.Use(async (context, next) =>
        {
            await context.RequestServices.GetRequiredService<Current>().Know(context.User);
            await next();
        });
        app.UseLanguageRedirects();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseSizeLimits();
        app.MapControllers();
        // Without an endpoint the fallback policy would ask a stranger to sign in to be told that there is nothing here.
        app.MapFallback("{*path}", context => { context.Response.StatusCode = StatusCodes.Status404NotFound; return Task.CompletedTask; }).AllowAnonymous();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
    }
}
