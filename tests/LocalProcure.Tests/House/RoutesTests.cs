using System.Net;
using System.Text.RegularExpressions;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Firms;
using LocalProcure.Tests.Domain.Planning;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Selections;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Contracts;
using LocalProcure.Web.Data;
using LocalProcure.Web.Data.Keys;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Tests.House;

/// <summary>Every route of the endpoint table, asked for by everybody whom it is not for. A new route fails until it is decided here.</summary>
public sealed partial class RoutesTests
{
    /// <summary>What anybody may ask for without signing in.</summary>
    private static readonly string[] Public =
    [
        "GET ", "GET privacy", "GET accessibility", "GET cookies", "GET help", "GET security", "GET attributions", "GET robots.txt", "GET sitemap.xml", "* errors/{status:int}",
        "GET sign-in", "POST sign-in", "GET sign-in/code", "POST sign-in/code", "GET sign-in/recovery-code", "POST sign-in/recovery-code", "GET sign-out", "POST sign-out",
        "GET register", "POST register", "GET register/sent", "GET confirm", "POST confirm",
        "GET forgotten-password", "POST forgotten-password", "GET forgotten-password/sent", "GET new-password", "POST new-password", "GET account/closed",
        "GET alerts/stop/{token}", "POST alerts/stop/{token}", "GET rooms/stop/{token}", "POST rooms/stop/{token}",
        "GET tenders", "GET tenders/{id:guid}", "GET tenders/{id:guid}/documents/{item:guid}/{name?}", "GET tenders/{id:guid}/closing.ics", "GET planned", "GET planned/{id:guid}", "GET planned/{id:guid}/events/{item:guid}.ics", "GET seals", "GET seals.json",
        "GET tenders/{id:guid}/versions", "GET tenders/{id:guid}/versions/{number:int}",
        "GET contracts/register.csv", "GET contracts/register.json", "GET contracts/feed.atom", "GET contracts/feed.json",
        "GET rules", "GET firms", "GET firms/{id:guid}", "GET contracts", "GET contracts/{id:guid}", "GET contracts/elsewhere/{id:guid}", "GET receipt-key.pem",
        "GET reports", "GET reports/{area}/{month}", "GET reports/{area}/{month}/{edition:int}", "GET reports/{area}/{month}/{edition:int}/{language:regex(^(en|cy)$)}.pdf",
        "GET reports/{area}/{month}/{edition:int}/figures.csv", "GET reports/{area}/{month}/{edition:int}/figures.json",
        "GET reports/{area}/subscription", "POST reports/{area}/subscription", "GET reports/confirm/{token}", "POST reports/confirm/{token}", "GET reports/stop/{token}", "POST reports/stop/{token}",
        "GET reports/{area}/{month}/{edition:int}/buyers/{buyer}/{language:regex(^(en|cy)$)}.pdf", "GET reports/{area}/{month}/{edition:int}/buyers/{buyer}/figures.json", "GET reports/{area}/{month}/{edition:int}/buyers/{buyer}/figures.csv",
        "GET reports/{area}/{month}/{edition:int}/decisions", "GET reports/{area}/{month}/{edition:int}/decisions.csv", "GET reports/data-dictionary", "GET reports/data-dictionary.csv", "GET reports/{area}/years/{year:int}", "GET reports/{area}/years/{year:int}/figures.csv", "GET reports/{area}/years/{year:int}/figures.json",
        "GET supplier-answers/{token}", "POST supplier-answers/{token}",
        "GET survey/{token}", "POST survey/{token}", "GET survey/{token}/stop", "POST survey/{token}/stop",
        "GET invitations/{token:length(64)}",
        "GET tenders/feed.atom", "GET tenders/feed.json", "GET tenders/list.csv", "GET tenders/{id:guid}/feed.atom", "GET tenders/{id:guid}/feed.json",
        "GET planned/feed.atom", "GET planned/feed.json", "GET planned/list.csv",
        "GET opportunities", "GET opportunities/{id:guid}", "GET opportunities/feed.atom", "GET opportunities/feed.json", "GET opportunities/list.csv",
        "GET calendar/{token:length(64)}/{language:regex(^(en|cy)$)}.ics",
        "GET api/ocds/releases.json", "GET api/ocds/releases.jsonl", "GET api/ocds/records.json", "GET api/ocds/records/{ocid}.json", "GET api/ocds/tenders/{id:guid}", "GET open-data", "GET api/ocds/releases/{ocid}.json",
    ];

    /// <summary>Take the id of what is another's, and are for anybody signed in: ending one's own watch, asking a firm to be let in.</summary>
    private static readonly string[] ForAnybodySignedIn = ["POST tenders/{id:guid}/watch/end", "GET firms/{id:guid}/join", "POST firms/{id:guid}/join"];

    /// <summary>Take another's id under one's own: any listed firm is invited, and what is no change any more leads back to the draft.</summary>
    private static readonly string[] ForAnyOfOnesOwn = ["POST tenders/{id:guid}/invitations/{firmId:guid}", "GET tenders/{id:guid}/change/documents/{item:guid}/{name?}"];

    /// <summary>A route that serves two kinds of organisation is asked for as both.</summary>
    private const string Kinds = "{kind:regex(^(firms|buyers)$)}";

    private sealed record Route(string Method, string Pattern, bool IsPublic, IReadOnlyList<string> Policies)
    {
        public bool HasId => Pattern.Contains('{');
        public string First => Pattern.Split('/')[0];
        public override string ToString() => $"{Method} {Pattern}";
    }

    [Fact]
    public async Task Every_address_is_on_the_lists_of_what_is_open_to_all_and_of_what_check_pages_reaches()
    {
        await using var site = await Site.Start();
        var undecided = All(site).Where(r => r.IsPublic && !Public.Contains(r.ToString())).Select(r => r.ToString());
        Assert.True(!undecided.Any(), "Decide whether these may be public, in RoutesTests.Public:\n" + string.Join("\n", undecided));

        // What ./check-pages is to reach, too, is decided for every address.
        var listed = File.ReadLines(Path.Combine(ArchitectureTests.Root, "scripts", "check-pages", "routes.txt")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ')[0]).ToList();
        var asked = All(site).Where(r => r.Method is "GET" or "*").Select(r => r.Pattern.Length == 0 ? "/" : r.Pattern).Distinct().ToList();
        Assert.True(!asked.Except(listed).Any(), "Say in scripts/check-pages/routes.txt what these are:\n" + string.Join("\n", asked.Except(listed).Order(StringComparer.Ordinal)));
        Assert.True(!listed.Except(asked).Any(), "These are no addresses any more, and go from scripts/check-pages/routes.txt:\n" + string.Join("\n", listed.Except(asked)));
        Assert.Equal(listed.Count, listed.Distinct().Count());
    }

    [Fact]
    public async Task Nobody_gets_anywhere_else_without_signing_in()
    {
        await using var site = await Site.Start();
        var things = await Things(site);
        var browser = site.Anonymous();
        var offences = new List<string>();
        foreach (var route in All(site).Where(r => !r.IsPublic))
        {
            var answer = await Ask(browser, route, things, token: null);
            var toSignIn = (int)answer.Status is 302 or 303 && answer.Response.Headers.Location!.ToString().Contains("/sign-in?then=");
            if (!toSignIn && answer.Status != HttpStatusCode.Unauthorized) offences.Add($"{route}: {(int)answer.Status} {answer.Response.Headers.Location}");
        }
        Assert.True(offences.Count == 0, string.Join("\n", offences));
    }

    [Fact]
    public async Task Nobody_reaches_what_belongs_to_another_organisation()
    {
        await using var site = await Site.Start();
        var things = await Things(site);
        var otherBuyer = await site.Buyer("Another Council");
        var people = new (string Who, Browser Browser, bool IsStaff)[]
        {
            ("somebody without an organisation", await site.SignedIn(await site.Person()), false),
            ("a member of another firm", await site.SignedIn(await site.MemberOf(await site.Firm("Another Firm"))), false),
            ("an officer of another buyer", await site.SignedIn(await site.Officer(otherBuyer, BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator | BuyerRole.Owner)), false),
            ("staff without a mandate", await site.SignedIn(await site.Staff()), true),
        };
        var offences = new List<string>();
        foreach (var (who, browser, isStaff) in people)
        {
            var token = (await browser.Get("/en/account")).One("form[method=post] input[name=__RequestVerificationToken]").GetAttribute("value");
            foreach (var route in All(site).Where(r => r.HasId && (things.ContainsKey(r.First) || !r.IsPublic) && !r.Pattern.StartsWith("account/", StringComparison.Ordinal)))
            {
                // What staff do for everybody, and what a firm shows everybody, is not another organisation's secret.
                if (isStaff && (route.Policies.Contains(Policies.Staff) || route.First is "firms" or "buyers" or "staff" or "months")) continue;
                if (route.IsPublic && (route.First is "firms" or "contracts")) continue;
                if (ForAnybodySignedIn.Contains(route.ToString())) continue;
                var answer = await Ask(browser, route, things, token);
                if (answer.Status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Gone)) offences.Add($"{who}: {route}: {(int)answer.Status} {answer.Response.Headers.Location}");
            }
        }
        Assert.True(offences.Count == 0, string.Join("\n", offences));
    }

    /// <summary>What one may change, with another organisation's thing named inside it: every address with two ids or more.</summary>
    [Fact]
    public async Task Anothers_thing_is_not_found_under_ones_own()
    {
        await using var site = await Site.Start();
        var (mine, theirs) = (await Things(site), await Things(site));
        var (buyer, firm) = (await site.Db(db => db.Buyers.FindAsync(mine["buyers"]).AsTask()), await site.Db(db => db.Firms.FindAsync(mine["firms"]).AsTask()));
        var officer = await site.SignedIn(await site.Officer(buyer!, BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator | BuyerRole.Owner));
        var owner = await site.SignedIn(await site.MemberOf(firm!));
        var contract = await site.Db(db => db.Contracts.AsNoTracking().SingleAsync(c => c.Id == mine["contracts"]));
        var (manager, contractor) = (await site.SignedIn(await site.Officer((await site.Db(db => db.Buyers.FindAsync(contract.BuyerId).AsTask()))!)), await site.SignedIn(await site.MemberOf((await site.Db(db => db.Firms.FindAsync(contract.Lead.FirmId).AsTask()))!)));
        var inside = await Inside(site, theirs);
        var chains = theirs.Values.Append(inside["contracts/tender"]).ToArray();
        Task<int> Acts() => site.Db(db => db.AuditRows.CountAsync(r => chains.Contains(r.ChainId)));
        var before = await Acts();
        var offences = new List<string>();
        foreach (var (first, browser) in new[] { ("tenders", officer), ("planned", officer), ("buyers", officer), ("bids", owner), ("requests", owner), ("consortia", owner), ("firms", owner), ("contracts", manager), ("contracts", contractor) })
        {
            var token = (await browser.Get("/en/account")).One("form[method=post] input[name=__RequestVerificationToken]").GetAttribute("value");
            foreach (var route in All(site).Where(r => r.First == first && !r.IsPublic && r.Pattern.Split(":guid}").Length > 2))
            {
                var answer = await Ask(browser, route with { Pattern = Second().Replace(route.Pattern, v => $"{v.Groups[1].Value}/{inside.GetValueOrDefault(v.Groups[2].Value, inside.GetValueOrDefault($"{first}/{v.Groups[1].Value}", theirs["tenders"]))}") }, mine, token);
                // What is not there is taken away already, and a second click gets the same answer as the first.
                var isHarmless = route.Pattern.EndsWith("/removal", StringComparison.Ordinal) || ForAnyOfOnesOwn.Contains(route.ToString());
                if (answer.Status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Gone) && !isHarmless) offences.Add($"{route}: {(int)answer.Status} {answer.Response.Headers.Location}");
            }
        }
        Assert.True(offences.Count == 0, string.Join("\n", offences));
        Assert.Equal(before, await Acts());
    }

    /// <summary>By parameter, or by the first word of the route and the word before it: a real thing of the sort that is looked for.</summary>
    private static Task<Dictionary<string, Guid>> Inside(Site site, Dictionary<string, Guid> theirs) => site.Db(async db =>
    {
        var tender = await db.Tenders.Include(t => t.Questions).Include(t => t.Criteria).Include(t => t.PriceLines).AsSplitQuery().SingleAsync(t => t.Id == theirs["tenders"]);
        var group = await db.Consortia.Include(c => c.Members).SingleAsync(c => c.Id == theirs["consortia"]);
        var (kpi, promise, invoice, file) = await InsideContract(db, theirs["contracts"], site.Clock.Now);
        return new Dictionary<string, Guid>
        {
            ["bidId"] = theirs["bids"], ["firmId"] = theirs["firms"], ["requestId"] = theirs["requests"], ["questionId"] = tender.Questions[0].Id,
            ["contracts/kpis"] = kpi.Id, ["contracts/commitments"] = promise.Id, ["contracts/invoices"] = invoice.Id, ["contracts/files"] = file.Id, ["contracts/tender"] = kpi.TenderId,
            ["tenders/questions"] = tender.Questions[0].Id, ["tenders/criteria"] = tender.Criteria[0].Id, ["tenders/price-schedule"] = tender.PriceLines[0].Id, ["consortia/members"] = group.Members[0].Id,
            ["firms/people"] = await db.Set<FirmMember>().Where(m => m.FirmId == theirs["firms"]).Select(m => m.Id).FirstAsync(), ["buyers/people"] = await db.Set<BuyerMember>().Where(m => m.BuyerId == theirs["buyers"]).Select(m => m.Id).FirstAsync(),
        };
    });

    /// <summary>A contract that runs, with something of each sort that its pages are about.</summary>
    private static async Task<(Kpi Kpi, Commitment Promise, Invoice Invoice, ContractFile File)> InsideContract(AppDb db, Guid id, DateTime now)
    {
        var (contract, act) = (await db.Contracts.SingleAsync(c => c.Id == id), Act.BySystem(now));
        var (tender, today) = (await db.Tenders.Whole().SingleAsync(t => t.Id == contract.TenderId), now.UkDate());
        contract.Enter(today, null, 0, ContractLaw.Of(tender, tender.Buyer, Figures.AtStart, today), [], act);
        var kpi = new Kpi(contract, new OwnWords("On time", "Ar amser"), OwnWords.None, act);
        var promise = new Commitment(contract, new CommitmentTerms(new("Training", null), new("hours", null), 10, new("Register", null), Contracted.Ends, null, null, contract.Lead.FirmId), act);
        var invoice = new Invoice(contract, new InvoiceTerms(contract.Lead.FirmId, "7", "Windows", 100_00, today, null), new ContractFigures(Figures.AtStart, today, today), act);
        var file = new ContractFile(contract, promise.Id, null, "register.pdf", new string('a', 64), "application/pdf", 10, act);
        db.AddRange(kpi, promise, invoice, file);
        await db.SaveChangesAsync();
        return (kpi, promise, invoice, file);
    }

    [Fact]
    public async Task Staff_pages_and_second_step_pages_ask_for_both()
    {
        await using var site = await Site.Start();
        var things = await Things(site);
        var person = await site.SignedIn(await site.Person());
        var staffWithPassword = await site.SignedIn(await site.Staff(), secondStep: false);
        var offences = new List<string>();
        foreach (var route in All(site).Where(r => r.Policies.Count > 0))
            foreach (var (who, browser) in new[] { ("a person", person), ("staff without a second step", staffWithPassword) })
            {
                if (who == "a person" && !route.Policies.Contains(Policies.Staff)) continue;
                var answer = await Ask(browser, route, things, null);
                var isAsked = answer.Response.Headers.Location?.ToString().Contains("/account/second-step") == true;
                if (answer.Status != HttpStatusCode.Forbidden && !isAsked) offences.Add($"{who}: {route}: {(int)answer.Status}");
            }
        Assert.True(offences.Count == 0, string.Join("\n", offences));
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/sign-in")]
    [InlineData("/en/nothing-here")]
    [InlineData("/en/account")]
    [InlineData("/health/live")]
    [InlineData("/robots.txt")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        await using var site = await Site.Start();
        var answer = await site.Anonymous().Ask(new HttpRequestMessage(HttpMethod.Get, path));
        string Header(string name) => answer.Response.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : "";
        Assert.StartsWith("default-src 'none';", Header("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'none'", Header("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", Header("Referrer-Policy"));
    }

    [Fact]
    public async Task Every_unsafe_route_asks_for_its_token_but_the_ones_for_machines()
    {
        await using var site = await Site.Start();
        var free = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is not null && e.Metadata.GetMetadata<HttpMethodMetadata>() is not null)
            .Select(e => e.RoutePattern.RawText);
        Assert.Equal(["alerts/stop/{token}", "reports/stop/{token}", "rooms/stop/{token}"], free.Order());
    }

    private static List<Route> All(Site site) =>
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]).SelectMany(method => Patterns(e.RoutePattern.RawText ?? "").Select(pattern => new Route(
                method, pattern, e.Metadata.GetMetadata<IAllowAnonymous>() is not null,
                [.. e.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).OfType<string>()]))))
            .Where(r => r.Method is not ("HEAD" or "OPTIONS")),
    ];

    private static string[] Patterns(string pattern) => pattern.Contains(Kinds) ? [pattern.Replace(Kinds, "firms"), pattern.Replace(Kinds, "buyers")] : [pattern];

    /// <summary>By the first word of the route: something real that belongs to others.</summary>
    private static async Task<Dictionary<string, Guid>> Things(Site site)
    {
        var buyer = await site.Buyer("Their Council");
        var firm = await site.Firm("Their Firm Ltd");
        await site.MemberOf(firm);
        var act = Act.BySystem(site.Clock.Now);
        var consortium = await site.Keep(new Consortium("Theirs", OwnWords.None, ConsortiumModel.LeadWithSubContractors, null, firm.Id, "Lead", null, act));
        var tender = await site.Db(async db =>
        {
            db.Attach(buyer);
            var draft = Drafts.Complete(buyer);
            db.Add(draft);
            await db.SaveChangesAsync();
            return draft;
        });
        var plan = await site.Db(async db =>
        {
            db.Attach(buyer);
            var draft = Plans.Complete(buyer, site.Clock.Now);
            db.Add(draft);
            await db.SaveChangesAsync();
            return draft;
        });
        var (officer, asker) = (await site.Officer(buyer), new Act(Guid.CreateVersion7(), site.Clock.Now));
        var open = await Bidding.OpenTender(site, buyer, officer);
        var bid = await site.Keep(await site.With((BidVault vault) => Task.FromResult(vault.Begin(open, firm.Id, null, asker))));
        var request = new ParticipationRequest(open.Id, buyer.Id, firm.Id, null, site.Clock.Now.AddDays(5), asker);
        request.KeepKey([1]);
        await site.Keep(request);
        return new() { ["bids"] = bid.Id, ["requests"] = request.Id, ["tenders"] = tender.Id, ["consortia"] = consortium.Id, ["firms"] = firm.Id, ["buyers"] = buyer.Id, ["planned"] = plan.Id, ["contracts"] = (await Contracted.Start(on: site)).Id };
    }

    private static Task<WebPage> Ask(Browser browser, Route route, Dictionary<string, Guid> things, string? token)
    {
        var path = "/en/" + Value().Replace(route.Pattern, value => value.Groups[1].Value switch
        {
            "id" => (things.TryGetValue(route.First, out var id) ? id : Guid.NewGuid()).ToString(),
            "token" => new string('a', 64),
            "area" => "W06000016",
            "month" => "2026-03",
            var other when value.Value.Contains(":int") || other is "number" => "1",
            "name" or "file" => "x.pdf",
            _ => Guid.NewGuid().ToString(),
        });
        var request = new HttpRequestMessage(new HttpMethod(route.Method == "*" ? "GET" : route.Method), path);
        if (route.Method is not ("GET" or "*"))
        {
            request.Content = new FormUrlEncodedContent(token is null ? [] : [new("__RequestVerificationToken", token)]);
            request.Headers.Add("Sec-Fetch-Site", "same-origin");
        }
        return browser.Ask(request);
    }

    [GeneratedRegex(@"\{(\w+)[^{}]*(?:\{[^}]*\}[^{}]*)*\}")]
    private static partial Regex Value();

    /// <summary>Ids after the first, each with the word before it.</summary>
    [GeneratedRegex(@"(?<=guid\}.*)([\w-]+)/\{(\w+):guid\}")]
    private static partial Regex Second();
}
