using System.Net;
using System.Text;
using BenchmarkDotNet.Attributes;
using LocalProcure.Domain;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Benchmarks;

/// <summary>
/// The public list, a search with words, CPV code and area, and a tender's page on 50,000 tenders, each against a bare page that
/// finds, counts and writes out the same rows by the same conditions. Promise: at most 1.5 times its time. How long it takes to write
/// out the rows of the search alone, when their ids and their number are known already, is told beside it.
/// </summary>
public class PublicListBenchmark
{
    private Site site = null!;
    private HttpClient list = null!;
    private HttpClient bare = null!;
    private Guid tender;
    private (int Number, IReadOnlyList<Guid> Ids) found;
    private const string Words = "roofing hillside";
    private const string Query = "words=roofing+hillside&cpv=45000000&area=W06000016";

    [GlobalSetup]
    public async Task MakeTenders()
    {
        site = await Site.Start();
        list = site.CreateClient();
        bare = site.WithWebHostBuilder(b => b.ConfigureServices(s => s.AddSingleton<IStartupFilter>(new BarePage(site.Clock.Now, () => found)))).CreateClient();
        var buyer = await site.Buyer();
        var chance = new Random(4);
        for (var batch = 0; batch < 100; batch++)
            await site.Db(async db =>
            {
                var owner = await db.Buyers.SingleAsync(b => b.Id == buyer.Id);
                for (var i = 0; i < 500; i++) db.Tenders.Add(Published(owner, batch * 500 + i, chance, site.Clock.Now));
                // Fifty thousand audit trails are not what is measured.
                foreach (var entry in db.ChangeTracker.Entries<Entity>()) entry.Entity.TakeHappenings();
                await db.SaveChangesAsync();
            });
        tender = await site.Db(db => db.Tenders.OpenAt(site.Clock.Now).OrderBy(t => t.ClosesAt).ThenBy(t => t.Id).Select(t => t.Id).FirstAsync());
        found = await site.Db(async db =>
        {
            var hits = db.Tenders.OpenAt(site.Clock.Now).WithWords(Words).InCpvBranch("45000000").In("W06000016");
            return (await hits.CountAsync(), (IReadOnlyList<Guid>)await hits.OrderBy(t => t.ClosesAt).ThenBy(t => t.Id).Select(t => t.Id).Take(20).ToListAsync());
        });
        foreach (var (client, path) in new[] { (list, "/en/tenders"), (bare, "/bare"), (list, "/en/tenders?" + Query), (bare, "/bare/search"), (bare, "/bare/rows"), (list, $"/en/tenders/{tender}"), (bare, $"/bare/{tender}") }) await client.GetStringAsync(path);
    }

    [GlobalCleanup]
    public async Task End() => await site.DisposeAsync();

    [Benchmark(Baseline = true)]
    public Task<string> Bare_page() => bare.GetStringAsync("/bare");

    [Benchmark]
    public Task<string> Public_list() => list.GetStringAsync("/en/tenders");

    [Benchmark]
    public Task<string> Bare_search() => bare.GetStringAsync("/bare/search");

    [Benchmark]
    public Task<string> Search_with_words_code_and_area() => list.GetStringAsync("/en/tenders?" + Query);

    [Benchmark]
    public Task<string> Rows_of_the_search_already_found() => bare.GetStringAsync("/bare/rows");

    [Benchmark]
    public Task<string> Bare_tender() => bare.GetStringAsync($"/bare/{tender}");

    [Benchmark]
    public Task<string> Tender_page() => list.GetStringAsync($"/en/tenders/{tender}");

    private static readonly string[] Vocabulary = ["roofing", "hillside", "school", "library", "boiler", "cleaning", "bridge", "garden", "kitchen", "transport", "care", "training", "survey", "lighting", "drainage", "translation", "paint", "window", "valley", "river"];

    /// <summary>A page of plain words, as long as real notices are.</summary>
    private static string About(Random chance) => string.Join(' ', Enumerable.Range(0, 220).Select(_ => Vocabulary[chance.Next(2, Vocabulary.Length)])) + (chance.Next(12) == 0 ? " roofing on the hillside" : "");

    private static Tender Published(Domain.Buyers.Buyer buyer, int number, Random chance, DateTime now)
    {
        var act = Act.BySystem(now.AddDays(-10));
        var tender = new Tender(buyer, new OwnWords($"Works and services number {number}", $"Gwaith a gwasanaethau rhif {number}"), act);
        tender.Describe(tender.Title, new OwnWords(About(chance), "Rhywbeth y mae ar gorff cyhoeddus ei angen."), null, act);
        tender.Classify(TenderCategory.Services, [chance.Next(2) == 0 ? "45310000" : "90910000"], act);
        tender.SetValue(chance.Next(5, 24) * 1000_00, 2000, act);
        tender.SetPlace(["W06000016"], OwnWords.None, act);
        tender.SetClosing(now.AddHours(chance.Next(24, 2000)), act);
        tender.SetDates(now.UkDate().AddDays(120), now.UkDate().AddDays(400), act);
        tender.AddCriterion(new OwnWords("Price", "Pris"), 100, true, act);
        tender.AddPriceLine(new OwnWords("All", "Popeth"), new OwnWords("job", "gwaith"), 1, act);
        tender.SayNoDocuments(true, act);
        tender.ConsiderSmallFirms("One contract too large for one firm.", "Joint bids are welcome.", act);
        tender.SetJointBids(chance.Next(2) == 0, act);
        tender.Publish(Figures.AtStart, act);
        return tender;
    }

    /// <summary>The same twenty rows and their number, from the same database, with nothing around them.</summary>
    private sealed class BarePage(DateTime now, Func<(int Number, IReadOnlyList<Guid> Ids)> found) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Map("/bare", bare => bare.Run(async context =>
            {
                var db = context.RequestServices.GetRequiredService<AppDb>();
                var open = db.Tenders.AsNoTracking().OpenAt(now);
                if (Guid.TryParse(context.Request.Path.Value!.Trim('/'), out var id)) await One(context, db, id);
                else if (context.Request.Path == "/rows") await List(context, Known(db, found().Ids), found().Number);
                else await List(context, context.Request.Path == "/search" ? open.WithWords(Words).InCpvBranch("45000000").In("W06000016") : open);
            }));
            next(app);
        };

        private static IQueryable<Tender> Known(AppDb db, IReadOnlyList<Guid> ids) => db.Tenders.AsNoTracking().Where(t => ids.Contains(t.Id));

        private static async Task List(HttpContext context, IQueryable<Tender> found, int? known = null)
        {
            var number = known ?? await found.CountAsync();
            var rows = await found.OrderBy(t => t.ClosesAt).ThenBy(t => t.Id).Take(20)
                .Select(t => new { t.Id, t.Title, Buyer = t.Buyer.Name, t.NetPence, t.ClosesAt, t.PublishedAt, t.JointBidsWelcome, Areas = t.Areas.Select(a => a.Code).ToList() }).ToListAsync();
            var html = new StringBuilder($"<!DOCTYPE html><title>Bare</title><p>{number}</p><ul>");
            foreach (var row in rows)
                html.Append($"<li><a href=\"/en/tenders/{row.Id}\">{WebUtility.HtmlEncode(row.Title.Shown)}</a> {WebUtility.HtmlEncode(row.Buyer)} {Money.ShowWhole(row.NetPence ?? 0)} {row.ClosesAt!.Value.ShowMoment()} {string.Join(',', row.Areas)}</li>");
            await Write(context, html.Append("</ul>"));
        }

        private static async Task One(HttpContext context, AppDb db, Guid id)
        {
            var tender = await db.Tenders.AsNoTracking().Whole().SingleAsync(t => t.Id == id);
            var enquiries = await db.Enquiries.AsNoTracking().Where(e => e.TenderId == id && e.AnsweredAt != null).ToListAsync();
            var html = new StringBuilder($"<!DOCTYPE html><title>Bare</title><h1>{WebUtility.HtmlEncode(tender.Title.Shown)}</h1><p>{WebUtility.HtmlEncode(tender.Description.Shown)}</p><p>{tender.Buyer.Name} {tender.ClosesAt!.Value.ShowMoment()}</p>");
            foreach (var part in tender.CpvCodes.Select(c => c.Code).Concat(tender.Areas.Select(a => a.Code)).Concat(tender.Criteria.Select(c => $"{c.Name.Shown} {c.Weight}")).Concat(tender.PriceLines.Select(l => l.Description.Shown)).Concat(enquiries.Select(e => e.Answer.Shown)))
                html.Append($"<p>{WebUtility.HtmlEncode(part)}</p>");
            await Write(context, html);
        }

        private static Task Write(HttpContext context, StringBuilder html)
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(html.ToString());
        }
    }
}
