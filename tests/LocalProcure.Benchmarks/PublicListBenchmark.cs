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

/// <summary>The public list on 50,000 tenders, against a bare page that reads and writes out the same rows. Promise: at most 1.5 times its time.</summary>
public class PublicListBenchmark
{
    private Site site = null!;
    private HttpClient list = null!;
    private HttpClient bare = null!;

    [GlobalSetup]
    public async Task MakeTenders()
    {
        site = await Site.Start();
        list = site.CreateClient();
        bare = site.WithWebHostBuilder(b => b.ConfigureServices(s => s.AddSingleton<IStartupFilter>(new BarePage(site.Clock.Now)))).CreateClient();
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
        await list.GetStringAsync("/en/tenders");
        await bare.GetStringAsync("/bare");
    }

    [GlobalCleanup]
    public async Task End() => await site.DisposeAsync();

    [Benchmark(Baseline = true)]
    public Task<string> Bare_page() => bare.GetStringAsync("/bare");

    [Benchmark]
    public Task<string> Public_list() => list.GetStringAsync("/en/tenders");

    private static Tender Published(Domain.Buyers.Buyer buyer, int number, Random chance, DateTime now)
    {
        var act = Act.BySystem(now.AddDays(-10));
        var tender = new Tender(buyer, new OwnWords($"Works and services number {number}", $"Gwaith a gwasanaethau rhif {number}"), act);
        tender.Describe(tender.Title, new OwnWords("Something that a public body needs.", "Rhywbeth y mae ar gorff cyhoeddus ei angen."), null, act);
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
    private sealed class BarePage(DateTime now) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Map("/bare", bare => bare.Run(async context =>
            {
                var open = context.RequestServices.GetRequiredService<AppDb>().Tenders.AsNoTracking().OpenAt(now);
                var number = await open.CountAsync();
                var rows = await open.OrderBy(t => t.ClosesAt).ThenBy(t => t.Id).Take(20)
                    .Select(t => new { t.Id, t.Title, Buyer = t.Buyer.Name, t.NetPence, t.ClosesAt, t.PublishedAt, t.JointBidsWelcome, Areas = t.Areas.Select(a => a.Code).ToList() }).ToListAsync();
                var html = new StringBuilder($"<!DOCTYPE html><title>Bare</title><p>{number}</p><ul>");
                foreach (var row in rows)
                    html.Append($"<li><a href=\"/en/tenders/{row.Id}\">{WebUtility.HtmlEncode(row.Title.Shown)}</a> {WebUtility.HtmlEncode(row.Buyer)} {Money.ShowWhole(row.NetPence ?? 0)} {row.ClosesAt!.Value.ShowMoment()} {string.Join(',', row.Areas)}</li>");
                context.Response.ContentType = "text/html; charset=utf-8";
                await context.Response.WriteAsync(html.Append("</ul>").ToString());
            }));
            next(app);
        };
    }
}
