using System.Net;
using System.Text;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Mail;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Bids;

/// <summary>Until two officers open, nobody else learns whether, by whom or how often anything was bid.</summary>
public class SealedTests
{
    [Fact]
    public async Task Buyer_staff_and_other_firms_see_nothing_of_a_bid_at_any_address()
    {
        await using var bidding = await Bidding.Start();
        var (_, member, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser, file: true);
        var fileId = (await browser.Get($"/en{bid}/files")).One(".lp-file a").GetAttribute("href")!.Split('/')[^1];
        var others = new[] { bidding.Officers[0], await bidding.Site.Staff(), (await bidding.NewFirm("Other Ltd")).Person };
        string[] paths =
        [
            bid, $"{bid}/answers/{bidding.Scored.Id}", $"{bid}/prices", $"{bid}/files", $"{bid}/files/{fileId}", $"{bid}/submissions/new", $"{bid}/submissions/1",
            $"{bid}/submissions/1/receipt", $"{bid}/submissions/1/copy", $"{bid}/withdrawal/new", $"{bid}/trail", $"{bid}/summary", $"{bid}/clarifications",
            $"/tenders/{bidding.Tender.Id}/opening/bids", $"/tenders/{bidding.Tender.Id}/opening{bid}", $"/tenders/{bidding.Tender.Id}/opening{bid}/files/{fileId}", $"/tenders/{bidding.Tender.Id}/evaluation",
        ];
        foreach (var closed in new[] { false, true })
        {
            if (closed) bidding.Site.Clock.Now = bidding.ClosesAt.AddHours(1);
            foreach (var person in others)
            {
                var other = await bidding.Site.SignedIn(person);
                foreach (var path in paths)
                    Assert.True((await other.Get("/en" + path)).Status == HttpStatusCode.NotFound, $"{person.Name} {path}");
            }
            Assert.Equal(HttpStatusCode.NotFound, (await (await bidding.Site.SignedIn(member)).Get($"/en/tenders/{bidding.Tender.Id}/opening")).Status);
        }
    }

    [Fact]
    public async Task Pages_that_others_read_are_the_same_with_and_without_a_bid()
    {
        await using var bidding = await Bidding.Start();
        var people = new Person?[] { null, bidding.Officers[0], await bidding.Site.Staff(), (await bidding.NewFirm("Other Ltd")).Person };
        var before = await Pages(bidding, people);
        var (_, _, browser) = await bidding.NewFirm("Sealed Ltd");
        // Registering the firm is public; bidding is not.
        before = await Pages(bidding, people);
        await bidding.Submitted(browser, file: true);
        var after = await Pages(bidding, people);
        Assert.Equal(before.Keys, after.Keys);
        foreach (var (path, text) in before) Assert.True(text == after[path], $"{path}\n{text}\n{after[path]}");
    }

    [Fact]
    public async Task Mail_about_bids_is_never_among_what_staff_may_read()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        await bidding.Submitted(browser);
        Assert.DoesNotContain(EmailKind.Bid, EmailKinds.StaffMayRead);
        Assert.Empty(await bidding.Site.Db(db => db.Emails.Where(e => EmailKinds.StaffMayRead.Contains(e.Kind)).ToListAsync()));
    }

    [Fact]
    public async Task A_copy_of_database_and_data_folder_holds_no_byte_of_content()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        await bidding.Submitted(browser, file: true);
        // The price as typed, as shown and as kept; never a few digits only, which any hash or identifier may hold by chance.
        string[] secrets = [Bidding.Secret, "brass handle", Bidding.SecretFile, "secret-method", Bidding.Price, "98,765", "9876543", "the secret of"];
        var haystacks = TestDatabase.IsPostgres ? await AllText(bidding) : [];
        foreach (var file in Directory.EnumerateFiles(bidding.Site.DataFolder, "*", SearchOption.AllDirectories))
            haystacks.Add((file, await ReadShared(file)));
        Assert.NotEmpty(haystacks);
        foreach (var (name, bytes) in haystacks)
            foreach (var secret in secrets)
                foreach (var spelt in new[] { Encoding.UTF8.GetBytes(secret), Encoding.Unicode.GetBytes(secret), Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(secret))) })
                    Assert.True(bytes.AsSpan().IndexOf(spelt) < 0, $"{secret} in {name}");
    }

    [Fact]
    public async Task Keys_stand_apart_and_only_the_owner_of_the_site_reads_them()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        await bidding.Submitted(browser);
        var keys = Directory.EnumerateFiles(bidding.Site.KeyFolder, "*.key", SearchOption.AllDirectories)
            .Append(Path.Combine(bidding.Site.KeyFolder, "receipts.pem")).ToList();
        // The tender's, the one that marks the heads of the record's chains, and the one that signs receipts.
        Assert.Equal(3, keys.Count);
        if (!OperatingSystem.IsWindows())
            foreach (var key in keys) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
        Assert.Empty(Directory.EnumerateFiles(bidding.Site.DataFolder, "*.key", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task The_log_tells_nothing_of_bids()
    {
        var log = new StringWriter();
        var console = Console.Out;
        Console.SetOut(TextWriter.Synchronized(log));
        try
        {
            string[] tells;
            await using (var bidding = await Bidding.Start(("Logging:LogLevel:Default", "Information")))
            {
                var (firm, person, browser) = await bidding.NewFirm("Logged Ltd");
                var bid = await bidding.Submitted(browser, file: true);
                tells = [bid, Bidding.IdOf(bid).ToString(), "/en/bids", "INSERT", "Submissions", firm.Id.ToString(), person.Id.ToString(), "Logged Ltd"];
            }
            // The site has ended, so its log is written out to the last line.
            var said = log.ToString();
            Assert.All(tells, tell => Assert.DoesNotContain(tell, said, StringComparison.OrdinalIgnoreCase));
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    private static async Task<SortedDictionary<string, string>> Pages(Bidding bidding, Person?[] people)
    {
        var pages = new SortedDictionary<string, string>();
        var tender = $"/tenders/{bidding.Tender.Id}";
        string[] paths =
        [
            "/", "/tenders", tender, $"{tender}/opening", $"{tender}/trail", $"{tender}/versions", $"{tender}/closing.ics", $"{tender}/feed.atom", $"{tender}/feed.json", "/tenders/list.csv", "/tenders/feed.atom", "/tenders/feed.json",
            "/opportunities", "/bids", "/contracts", "/contracts/register.csv", "/contracts/register.json", "/contracts/feed.atom", "/contracts/feed.json", "/desk", "/firms", "/seals", "/staff", "/staff/mailbox", "/staff/jobs",
        ];
        var answered = new HashSet<string>();
        foreach (var person in people)
        {
            var browser = person is null ? bidding.Site.Anonymous() : await bidding.Site.SignedIn(person);
            foreach (var path in paths)
            {
                var page = await browser.Get("/en" + path);
                pages[$"{person?.Name} {path}"] = $"{page.Status} {(page.Response.Content.Headers.ContentType?.MediaType == "text/html" ? page.Text : page.Html)}";
                if (page.Status == HttpStatusCode.OK && page.Path.StartsWith("/en" + path.TrimEnd('/'), StringComparison.Ordinal)) answered.Add(path);
            }
        }
        pages["open data"] = (await bidding.Site.Anonymous().Get("/api/ocds/releases.json")).Html;
        pages["audit verify"] = $"{await CommandLine.Run(bidding.Site, "audit", "verify", "--json")}";
        // An address that nobody can open would be the same with and without a bid whatever it held.
        Assert.Equal([], paths.Where(p => !answered.Contains(p)));
        return pages;
    }

    private static async Task<List<(string, byte[])>> AllText(Bidding bidding) => await bidding.Site.Db(async db =>
    {
        var all = new List<(string, byte[])>();
        foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct())
        {
            var sql = $"SELECT t::text AS \"Value\" FROM \"{table}\" t";
            var rows = await db.Database.SqlQueryRaw<string>(sql).ToListAsync();
            all.Add((table, Encoding.UTF8.GetBytes(string.Join('\n', rows))));
        }
        return all;
    });

    private static async Task<byte[]> ReadShared(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
