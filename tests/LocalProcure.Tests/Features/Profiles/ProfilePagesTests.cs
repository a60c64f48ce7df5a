using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Tests.Domain.Firms;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Profiles;

public class ProfilePagesTests
{
    private static readonly byte[] Pdf = "%PDF-1.7 certificate"u8.ToArray();

    private static Task<ProfileContent> Told(Site site, Guid firmId) => site.Db(db => db.FirmProfiles.AsNoTracking().Where(p => p.FirmId == firmId).Select(p => p.Content).SingleAsync());

    [Fact]
    public async Task A_firm_tells_every_part_once_without_script()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var browser = await site.SignedIn(await site.MemberOf(firm));
        var at = $"/en/firms/{firm.Id}/profile";
        Assert.Contains("You have filled in 1 of 11 parts", (await browser.Get(at)).Text);

        var page = await browser.Get($"{at}/work?find=plumber");
        page = await browser.Submit(page, page.Form("form[action$='/work/codes']"));
        await browser.Submit(page, page.Form("form[action$='/profile/work']:not([role])"), ("WordsEnglish", "Boilers and pipes"), ("ShownTo", "Everyone"));
        await browser.FillIn($"{at}/served", ("Areas", "W06000016"), ("OtherArea", "E10000008"));
        await browser.FillIn($"{at}/capacity", ("People", "12"), ("Spare", "3"), ("Vehicles", "4"), ("PlantWelsh", "Dau graen"));
        await browser.FillIn($"{at}/turnover", ("YearEnd.Day", "31"), ("YearEnd.Month", "mawrth"), ("YearEnd.Year", "2026"), ("Latest", "£800,000"), ("Before", "750000"), ("ShownTo", "Partners"));
        foreach (var (path, fields) in new (string, (string, string?)[])[]
        {
            ("insurances", [("Key", "public-liability"), ("Cover", "5,000,000"), ("Issuer", "Mutual"), ("Reference", "POL-7788"), ("ValidUntil.Day", "1"), ("ValidUntil.Month", "3"), ("ValidUntil.Year", "2027")]),
            ("accreditations", [("Key", "other"), ("NameEnglish", "Guild of Thatchers")]),
            ("policies", [("Kind", "HealthAndSafety")]),
            ("cases", [("TitleWelsh", "To ysgol"), ("Client", "A school"), ("Codes", "45330000"), ("RefereeName", "Rhys"), ("RefereeContact", "01443 555 012"), ("RefereeAgrees", "true")]),
        })
        {
            page = await browser.Get($"{at}/{path}/new");
            page = await browser.Submit(page, page.Form("form[enctype]"), [("File", $"{path}.pdf", Pdf)], fields);
            Assert.Equal($"{at}/{path}", page.Path);
        }
        await browser.FillIn($"{at}/welsh", ("Level", "Some"), ("WordsEnglish", "On Mondays"));
        await browser.FillIn($"{at}/social-value/new", ("Kind", "Apprentices"), ("WordsEnglish", "One a year"));
        page = await browser.Get($"{at}/teaming");
        await browser.Submit(page, page.Form("form[action$='/profile/teaming']:not([role])"), ("IsOpen", "true"), ("Areas", "W06000016"), ("WordsEnglish", "An electrician"), ("FinderCounts", null));

        Assert.Contains("You have filled in every part.", (await browser.Get(at)).Text);
        var told = await Told(site, firm.Id);
        Assert.Equal(["45330000"], told.Work.Codes);
        Assert.Equal("Boilers and pipes", told.Work.Words.English);
        Assert.Equal(["W06000016", "E10000008"], told.Places);
        Assert.Equal(new Capacity(12, 4, new OwnWords(null, "Dau graen"), 3, site.Clock.Now.UkDate()), told.Capacity);
        Assert.Equal([new(new DateOnly(2026, 3, 31), 80_000_000), new YearTurnover(new DateOnly(2025, 3, 31), 75_000_000)], told.Turnover);
        Assert.Equal(Visibility.Partners, told.ShownTo(ProfilePart.Turnover));
        var cover = told.Papers.Single(p => p.Kind == RequirementKind.Insurance);
        Assert.Equal((500_000_000L, "POL-7788", new DateOnly(2027, 3, 1), "insurances.pdf"), (cover.CoverPence, cover.Reference, cover.ValidUntil, cover.File!.Name));
        Assert.Equal("guild of thatchers", told.Papers.Single(p => p.Kind == RequirementKind.Accreditation).Key);
        Assert.False(told.Teaming.FinderCounts);
        var case1 = told.Cases.Single();
        Assert.Equal(["45330000"], case1.Codes);
        Assert.Equal(new Referee("Rhys", "01443 555 012"), case1.Referee);
        Assert.Equal(Pdf, (await browser.Get($"{at}/files/{cover.File.Id}")).Bytes);

        // A change without a new document keeps the old one; a removal takes the thing away.
        await browser.FillIn($"{at}/insurances/{cover.Id}", ("Cover", "10000000"));
        var changed = (await Told(site, firm.Id)).Papers.Single(p => p.Id == cover.Id);
        Assert.Equal((1_000_000_000L, cover.File), (changed.CoverPence, changed.File));
        page = await browser.Get($"{at}/insurances");
        await browser.Submit(page, page.Form("form[action$='/removal']"));
        Assert.DoesNotContain((await Told(site, firm.Id)).Papers, p => p.Id == cover.Id);

        // Each save is a version; an old one reads as it was, its document too.
        page = await browser.Get($"{at}/versions");
        var numbers = await site.Db(db => db.FirmProfileVersions.Where(v => v.FirmId == firm.Id).OrderBy(v => v.Number).Select(v => v.Number).ToListAsync());
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
        var old = await browser.Get($"{at}/versions/{numbers[^3]}");
        Assert.Contains("Public liability insurance", old.Text);
        Assert.Contains("Cover £5,000,000", old.Text);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get($"{at}/files/{cover.File.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"{at}/versions/999")).Status);
    }

    [Theory]
    [InlineData("capacity", "People", "lots", "Enter a whole number, like 12")]
    [InlineData("capacity", "Spare", "-1", "Enter a whole number, like 12")]
    [InlineData("turnover", "Latest", "250000", "Enter when the year ended")]
    [InlineData("turnover", "Before", "much", "Enter the turnover in whole pounds, like 250000")]
    [InlineData("insurances/new", "Cover", "5000000", "Choose which one it is")]
    [InlineData("insurances/new", "Key", "public-liability", "Enter the last day on which it is valid")]
    [InlineData("accreditations/new", "Key", "other", "Enter what it is called")]
    [InlineData("policies/new", "Name", "x", "Choose which one it is")]
    [InlineData("cases/new", "Client", "x", "Say what the work was, in one language at least")]
    [InlineData("cases/new", "RefereeName", "Rhys", "Ask them first, then tick that they agree")]
    [InlineData("social-value/new", "Kind", "Apprentices", "Say what you offer, in one language at least")]
    [InlineData("welsh", "WordsEnglish", "x", "Choose which one it is")]
    public async Task A_wrong_answer_comes_back_with_why(string path, string field, string typed, string why)
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var browser = await site.SignedIn(await site.MemberOf(firm));
        var page = await browser.FillIn($"/en/firms/{firm.Id}/profile/{path}", (field, typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(why, page.One(".govuk-error-summary").TextContent);
        Assert.Equal(0, await site.Db(db => db.FirmProfileVersions.CountAsync()));
        // In Welsh the same page stands in Welsh.
        Assert.DoesNotContain(why, (await browser.FillIn($"/cy/firms/{firm.Id}/profile/{path}", (field, typed))).Text);
    }

    [Fact]
    public async Task Two_people_who_save_different_parts_at_once_lose_nothing()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var (one, two) = (await site.SignedIn(await site.MemberOf(firm)), await site.SignedIn(await site.MemberOf(firm)));
        var pages = (await one.Get($"/en/firms/{firm.Id}/profile/capacity"), await two.Get($"/en/firms/{firm.Id}/profile/welsh"));
        var both = await Task.WhenAll(one.Submit(pages.Item1, pages.Item1.Form(), ("People", "7")), two.Submit(pages.Item2, pages.Item2.Form(), ("Level", "Full")));
        Assert.All(both, page => Assert.EndsWith("/profile", page.Path));
        var told = await Told(site, firm.Id);
        Assert.Equal((7, WelshLevel.Full), (told.Capacity.People, told.Welsh.Level));
        Assert.Equal([1, 2], await site.Db(db => db.FirmProfileVersions.OrderBy(v => v.Number).Select(v => v.Number).ToListAsync()));
    }

    [Fact]
    public async Task What_the_firm_hears_about_can_be_taken_over_as_what_it_does()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm(more: (f, act) => f.SetInterests([new Interest("", ["45330000", "50720000"], ["W06000016"], null, null, [])], act));
        var browser = await site.SignedIn(await site.MemberOf(firm));
        var page = await browser.Get($"/en/firms/{firm.Id}/profile/work");
        Assert.Contains("Take over the 2 trades", page.Text);
        page = await browser.Submit(page, page.Form("form[action$='/codes/interests']"));
        Assert.Equal(["45330000", "50720000"], (await Told(site, firm.Id)).Work.Codes);
        Assert.False(page.Has("form[action$='/codes/interests']"));
    }

    [Fact]
    public async Task A_member_who_is_no_owner_reads_but_does_not_write_and_staff_write_only_under_a_mandate()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var browsers = new[] { await site.SignedIn(await site.MemberOf(firm, FirmRole.Member)), await site.SignedIn(await site.Staff()), await site.SignedIn(await site.MemberOf(await site.Firm("Other Ltd"))) };
        foreach (var browser in browsers)
            foreach (var path in new[] { "work", "served", "capacity", "turnover", "insurances", "accreditations/new", "policies", "cases", "welsh", "social-value", "teaming", "visibility", "versions" })
                Assert.Equal(HttpStatusCode.Forbidden, (await browser.Get($"/en/firms/{firm.Id}/profile/{path}")).Status);
    }

    [Fact]
    public async Task A_firm_that_told_nothing_takes_over_what_its_duplicate_told()
    {
        await using var site = await Site.Start();
        var (duplicate, stays) = (await site.Firm("Twice Ltd"), await site.Firm("Once Ltd"));
        await site.Tell(duplicate, Telling.Full());
        await site.Db(async db =>
        {
            await LocalProcure.Web.Data.FirmPeople.Merge(db, db.Firms.Single(f => f.Id == duplicate.Id), db.Firms.Single(f => f.Id == stays.Id), Act.BySystem(site.Clock.Now));
            await db.SaveChangesAsync();
        });
        Assert.Equal(Telling.Full().Places, (await Told(site, stays.Id)).Places);
        Assert.Contains("|45261000|", await site.Db(db => db.Firms.Where(f => f.Id == stays.Id).Select(f => f.SearchCodes).SingleAsync()));
    }

    [Fact]
    public async Task Many_firms_evidence_comes_in_one_query_and_counts_only_what_the_asker_may_count()
    {
        await using var site = await Site.Start();
        var act = Act.BySystem(site.Clock.Now);
        var ids = new List<Guid>();
        foreach (var n in Enumerable.Range(0, 12))
        {
            var firm = await site.Firm($"Firm {n:00} Ltd");
            ids.Add(firm.Id);
            if (n < 10) await site.Tell(firm, Telling.Full().Show(ProfilePart.Turnover, n < 5 ? Visibility.Partners : Visibility.OnlyUs));
        }
        await site.Db(async db =>
        {
            var found = await LocalProcure.Web.Data.FirmProfiles.LoadEvidence(db, db.Firms.Where(f => ids.Contains(f.Id)), Telling.Today, Audience.Finder, [ids[9]]);
            Assert.Equal(12, found.Count);
            Assert.Equal(6, found.Count(f => f.Amounts.ContainsKey("turnover-year")));
            Assert.Equal(10, found.Count(f => f.Papers.Contains("iso-9001")));
            Assert.Equal(2, found.Count(f => f.Capabilities.Count == 0 && f.Areas.Count == 0));
        });
    }
}
