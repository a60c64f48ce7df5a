using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LocalProcure.Domain;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Pdf;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Data.Seed;
using LocalProcure.Web.Jobs;
using LocalProcure.Web.Mail;
using LocalProcure.Web.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Tests.Data;

/// <summary>The whole demonstration, seeded once; its releases written, its e-mails sent.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    public Site Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site = await Site.Start();
        await Demo.Seed(Site.Services);
        await Site.With((WriteReleases job) => job.Run(Site.Clock.Now));
        await Site.Keep(Email.To("sian@example.test", null, () => "Croeso", () => new EmailBody("Rydych wedi cofrestru."), Site.Clock.Now, EmailKind.Account));
        await Site.With((Mailbox job) => job.Run(Site.Clock.Now));
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();
}

public sealed class DemoTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private const string InWords = "Demonstration data", Before = "[Demonstration] ";
    private readonly Site site = demo.Site;

    [Fact]
    public async Task The_demonstration_has_something_in_every_stage()
    {
        var now = site.Clock.Now;
        await site.Db(async db =>
        {
            Assert.Equal(4, await db.Buyers.CountAsync());
            // Each has the street and town that the register of contracts must show (SPPP Act s.40), and a postcode that exists.
            var places = (await db.Firms.ToListAsync()).Select(f => f.PrincipalPlace!).ToList();
            Assert.Equal(20, places.Select(p => p.Address!.Split('\n')).Where(lines => lines.Length == 2).Select(lines => lines[0]).Distinct().Count());
            Assert.All(places, p => Assert.NotNull(LocalProcure.Domain.Places.Postcodes.AuthorityOf(p.Postcode)));
            var tenders = await db.Tenders.Include(t => t.Buyer).ToListAsync();
            Assert.Superset(
                new HashSet<TenderStatus> { TenderStatus.Draft, TenderStatus.AwaitingApproval, TenderStatus.Open, TenderStatus.Closed, TenderStatus.Opened, TenderStatus.Awarded, TenderStatus.Withdrawn },
                tenders.Select(t => t.StatusAt(now)).ToHashSet());
            Assert.Equal(2, await db.Consortia.CountAsync());
            Assert.Equal(3, await db.Contracts.CountAsync());
            // Issued with both PDFs; without a browser signed off and waiting for them, never issued without.
            var report = await db.Reports.SingleAsync();
            var hasBrowser = PdfTools.HasBrowser;
            Assert.Equal((hasBrowser ? ReportStatus.Issued : ReportStatus.PdfWaiting, hasBrowser, hasBrowser), (report.Status, report.PdfHash(Language.English) is not null, report.PdfHash(Language.Welsh) is not null));
            Assert.Equal(24, await db.PaymentImports.CountAsync());
            Assert.Equal(0, await db.PaymentImports.SumAsync(i => i.RowsRefused));
            // Rows hold ids, so that a person can be forgotten.
            var details = await db.AuditRows.Where(r => r.Detail != null).Select(r => r.What + ": " + r.Detail).ToListAsync();
            Assert.NotEmpty(details);
            foreach (var person in await db.People.Select(p => new { p.Name, p.Email }).ToListAsync())
                foreach (var tell in new[] { person.Name, person.Email })
                    Assert.DoesNotContain(details, d => tell.Length > 0 && d.Contains(tell, StringComparison.OrdinalIgnoreCase));
            foreach (var chain in await db.AuditRows.Select(r => r.ChainId).Distinct().ToListAsync())
                Assert.Null(await AuditTrail.FirstBreak(db, chain));
        });
        Assert.Contains("sioned@rct.example", await File.ReadAllTextAsync(Path.Combine(site.KeyFolder, DemoPeople.ListName)));
    }

    /// <summary>Each kind of thing that leaves the site, and how it says that it is invented.</summary>
    [Theory]
    [InlineData("/en", "lp-demo")]
    [InlineData("/cy/tenders", "Data arddangos")]
    [InlineData("/en/tenders/feed.atom", "<title>" + Before)]
    [InlineData("/en/tenders/feed.json", "\"content_text\": \"" + InWords)]
    [InlineData("/cy/planned/feed.atom", "[Arddangosiad] ")]
    [InlineData("/en/opportunities/feed.atom", Before)]
    [InlineData("/en/tenders/list.csv", ",invented\r\n")]
    [InlineData("/cy/planned/list.csv", "Data arddangos\r\n")]
    [InlineData("/en/opportunities/list.csv", ",invented\r\n")]
    [InlineData("/cy/contracts/feed.atom", "[Arddangosiad] ")]
    [InlineData("/en/contracts/register.csv", InWords)]
    [InlineData("/en/contracts/register.json", "\"demonstration\":true")]
    [InlineData("/api/ocds/releases.json", "\"publisher\":{\"name\":\"" + Before)]
    [InlineData("/api/ocds/records.json", "\"title\":\"" + Before)]
    [InlineData("/api/ocds/releases.jsonl", "\"title_cy\":\"[Arddangosiad] ")]
    [InlineData("/en/tenders/TENDER/feed.json", "\"title\": \"" + Before)]
    [InlineData("/en/tenders/TENDER/closing.ics", "SUMMARY:" + Before)]
    public async Task Everything_that_leaves_the_site_is_marked(string path, string mark)
    {
        var tender = await site.Db(db => db.Tenders.OpenAt(site.Clock.Now).OrderBy(t => t.ClosesAt).Select(t => t.Id).FirstAsync());
        var month = await site.Db(db => db.Reports.Select(r => r.Month).SingleAsync());
        var answer = await site.Anonymous().Get(path.Replace("TENDER", $"{tender}", StringComparison.Ordinal).Replace("MONTH", $"{month:yyyy-MM}", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(mark, answer.Html.Replace("\r\n ", "", StringComparison.Ordinal));
        if (answer.Response.Content.Headers.ContentDisposition is { } name) Assert.StartsWith("demonstration-", name.FileNameStar ?? name.FileName!.Trim('"'));
    }

    [PdfTheory]
    [InlineData("/reports/W06000016/MONTH/1/figures.json", "\"demonstration\": true")]
    [InlineData("/reports/W06000016/MONTH/1/figures.csv", "demonstration,invented data")]
    public Task So_are_the_figures_of_an_issued_report(string path, string mark) => Everything_that_leaves_the_site_is_marked(path, mark);

    [Fact]
    public void Its_e_mails_are_marked_in_their_subject_and_in_both_parts()
    {
        var mail = Directory.GetFiles(Path.Combine(site.DataFolder, "mail"), "*.eml").Select(File.ReadAllText).Single(text => text.Contains("sian@example.test", StringComparison.Ordinal));
        var parts = Regex.Matches(mail, @"base64\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)").Select(m => Encoding.UTF8.GetString(Convert.FromBase64String(m.Groups[1].Value))).ToList();
        Assert.Equal(2, parts.Count);
        // Where the reader's language is not known, in both.
        Assert.All(parts, part => { Assert.Contains("Data arddangos", part); Assert.Contains(InWords, part); });
        var subject = string.Concat(Regex.Matches(mail, @"=\?utf-8\?B\?([^?]+)\?=").Select(m => Encoding.UTF8.GetString(Convert.FromBase64String(m.Groups[1].Value))));
        Assert.Contains("[Arddangosiad] [Demonstration] Croeso", subject.Length > 0 ? subject : mail);
    }

    [Fact]
    public async Task What_is_no_demonstration_is_not_marked()
    {
        await using var real = await Site.Start();
        Assert.DoesNotContain("Demonstration", (await real.Anonymous().Get("/en/tenders/feed.atom")).Html);
        Assert.DoesNotContain(InWords, (await real.Anonymous().Get("/en/tenders/list.csv")).Html);
    }

    [Fact]
    public async Task It_goes_only_into_an_empty_folder_and_only_when_asked()
    {
        var folders = NewFolders();
        Directory.CreateDirectory(folders.In("mail"));
        Assert.Null(await Demo.Begin(Asked("0"), folders));
        Assert.Null(await Demo.Begin(Asked(null), folders));
        Assert.True(Demo.IsWanted(Asked("1"), folders));
        var database = Path.Combine(folders.Data, "localprocure.db");
        File.WriteAllText(database, "something");
        Assert.Null(await Demo.Begin(Asked("1"), folders));
        Assert.Equal("something", File.ReadAllText(database));
        Directory.Delete(Path.GetDirectoryName(folders.Data)!, recursive: true);
    }

    [Fact]
    public async Task Half_of_it_is_cleared_and_a_second_start_waits_for_the_first()
    {
        var folders = NewFolders();
        folders.In("files");
        // Half of it is no data of anybody's: not kept by one who wants no demonstration either.
        foreach (var wanted in new[] { "1", "1", "0" })
        {
            await using var mark = await Demo.Begin(Asked(wanted), folders);
            Assert.NotNull(mark);
            Assert.Equal([mark.Name], Directory.EnumerateFileSystemEntries(folders.Data).Where(f => f != Path.Combine(folders.Data, "files")));
            File.WriteAllText(Path.Combine(folders.Data, "localprocure.db"), "half a demonstration");
        }
        var first = await Demo.Begin(Asked("1"), folders);
        var second = Demo.Begin(Asked("1"), folders);
        File.WriteAllText(Path.Combine(folders.Data, "localprocure.db"), "a whole demonstration");
        Assert.False(second.IsCompleted);
        File.Delete(first!.Name);
        await first.DisposeAsync();
        Assert.Null(await second);
        Assert.True(File.Exists(Path.Combine(folders.Data, "localprocure.db")));
        Directory.Delete(Path.GetDirectoryName(folders.Data)!, recursive: true);
    }

    private static Folders NewFolders()
    {
        var folder = Directory.CreateTempSubdirectory("lp-demo-").FullName;
        return new Folders(Path.Combine(folder, "data"), Path.Combine(folder, "keys"));
    }

    private static IConfiguration Asked(string? wanted) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("LOCALPROCURE_DEMO", wanted)]).Build();
}
