using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Firms;

public class FirmPagesTests
{
    private static Task<Firm> Only(Site site) => site.Db(db => db.Firms.AsNoTracking().SingleAsync());

    [Fact]
    public async Task A_person_registers_a_firm_and_says_what_it_does()
    {
        await using var site = await Site.Start();
        var browser = await site.SignedIn(await site.Person());
        var profile = await browser.FillIn("/en/firms/new", ("Name", "Cwm Plumbing Ltd"), ("Kind", "Company"), ("Number", "2165763"));
        Assert.EndsWith("/profile", profile.Path);
        var firm = await Only(site);
        Assert.Equal([new FirmNumber("GB-COH", "02165763")], firm.Numbers);

        await browser.FillIn($"{profile.Path}/about", ("DescriptionEnglish", "Boilers and pipes"), ("Website", "https://cwm.example"));
        await browser.FillIn($"{profile.Path}/places", ("Trading", "cf371dl"), ("Registered", "CF10 1AA"), ("Branches", "EX4 3DD\nBT1 5GS"));
        await browser.FillIn($"{profile.Path}/size", ("Staff", "12"), ("Turnover", "£1,250,000"), ("IsVcse", "true"));
        await browser.FillIn($"{profile.Path}/listing", ("IsListed", "true"), ("IsOpenToTeaming", "true"));

        firm = await Only(site);
        Assert.Equal("Boilers and pipes", firm.Description.English);
        Assert.Equal(["W06000016", "W06000015", "E07000041", "N92000002"], firm.Places.OrderBy(p => p.Notion != PlaceNotion.PrincipalPlaceOfBusiness).ThenBy(p => p.Notion).ThenByDescending(p => p.Postcode).Select(p => p.AuthorityCode));
        Assert.Equal((FirmSize.Small, true, true, true), (firm.Size, firm.IsVcse, firm.IsListed, firm.IsOpenToTeaming));
        var page = await site.Anonymous().Get($"/en/firms/{firm.Id}");
        Assert.Contains("Boilers and pipes", page.Text);
        Assert.Contains("Rhondda Cynon Taf", page.Text);
    }

    [Fact]
    public async Task A_registration_sent_twice_makes_one_firm()
    {
        await using var site = await Site.Start();
        var browser = await site.SignedIn(await site.Person());
        var page = await browser.Get("/en/firms/new");
        var first = await browser.Submit(page, page.Form(), ("Name", "Twice Ltd"), ("Kind", "Company"));
        var second = await browser.Submit(page, page.Form(), ("Name", "Twice Ltd"), ("Kind", "Company"));
        Assert.Equal(first.Path, second.Path);
        Assert.Equal(1, await site.Db(db => db.Firms.CountAsync()));
    }

    [Fact]
    public async Task Trades_are_found_by_plain_words_added_and_removed_without_script()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var browser = await site.SignedIn(await site.MemberOf(firm));
        var page = await browser.Get($"/en/firms/{firm.Id}/interests/0?find=plumber");
        Assert.Contains("Plumbing and sanitary works", page.Text);
        page = await browser.Submit(page, page.Form("form[action$='/codes']"));
        Assert.Equal(["45330000"], (await Only(site)).Interests.Single().CpvCodes);
        page = await browser.Submit(page, page.Form("form[action$='/codes/removal']"));
        Assert.Empty((await Only(site)).Interests.Single().CpvCodes);

        page = await browser.Get($"/cy/firms/{firm.Id}/interests/0?under=45300000");
        page = await browser.Submit(page, page.Form("form[action$='/codes']"), ("code", "45310000"));
        page = await browser.Get($"/en/firms/{firm.Id}/interests/0");
        page = await browser.Submit(page, page.Form("form[action$='/interests/0']:not([role])"), ("Areas", "W06000016"), ("OtherArea", "E10000008"), ("Least", "£5,000"), ("Most", "60000"), ("Words", "boiler\r\nbwyler"));
        var interest = (await Only(site)).Interests.Single();
        Assert.Equal(["45310000"], interest.CpvCodes);
        Assert.Equal(["W06000016", "E10000008"], interest.AreaCodes);
        Assert.Equal((500_000L, 6_000_000L), (interest.LeastPence, interest.MostPence));
        Assert.Equal(["boiler", "bwyler"], interest.Words);
    }

    [Fact]
    public async Task Htmx_gets_only_the_part_it_swaps()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var browser = await site.SignedIn(await site.MemberOf(firm));
        var request = new HttpRequestMessage(HttpMethod.Get, $"/en/firms/{firm.Id}/interests/0?find=roofer");
        request.Headers.Add("HX-Request", "true");
        var part = await browser.Ask(request);
        Assert.DoesNotContain("<html", part.Html);
        Assert.Contains("45261000", part.Html);
    }

    [Theory]
    [InlineData("about", "Name", "", "Enter the firm’s name")]
    [InlineData("about", "Website", "cwm.example", "Enter a web address that starts with http:// or https://")]
    [InlineData("places", "Trading", "CF99 9ZZ", "CF99 9ZZ is not in the list of postcodes, so we cannot tell which council area it is in")]
    [InlineData("places", "Trading", "nowhere", "Enter a full UK postcode, like CF40 1AB")]
    [InlineData("size", "Staff", "many", "Enter how many people work for the firm, as a whole number")]
    [InlineData("size", "Staff", "5", "Enter the turnover or the balance sheet total")]
    public async Task A_wrong_answer_comes_back_with_what_was_typed_and_why(string part, string field, string typed, string why)
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var browser = await site.SignedIn(await site.MemberOf(firm));
        var page = await browser.FillIn($"/en/firms/{firm.Id}/profile/{part}", (field, typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(why, page.One(".govuk-error-summary").TextContent);
        Assert.Equal(typed, page.One($"[name={field}]").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task The_directory_shows_listed_firms_and_narrows_them()
    {
        await using var site = await Site.Start();
        await site.Firm("Cwm Plumbing Ltd", (f, act) => { f.SetInterests([new Interest("", ["45330000"], ["W06000016"], null, null, [])], act); f.SaySize(FirmSize.Micro, false, act); });
        await site.Firm("Devon Cleaning Ltd", (f, act) => { f.SetInterests([new Interest("", ["90910000"], ["E10000008"], null, null, [])], act); f.SaySize(FirmSize.Large, true, act); });
        await site.Firm("Hidden Ltd", (f, act) => f.List(false, false, act));
        var browser = site.Anonymous();
        async Task<string[]> Found(string query) => [.. (await browser.Get("/en/firms" + query)).All("#results h2").Select(h => h.TextContent)];

        Assert.Equal(["Cwm Plumbing Ltd", "Devon Cleaning Ltd"], await Found(""));
        Assert.Equal(["Cwm Plumbing Ltd"], await Found("?Trade=plumber"));
        Assert.Equal(["Cwm Plumbing Ltd"], await Found("?Trade=45000000"));
        Assert.Equal(["Devon Cleaning Ltd"], await Found("?Area=E07000041"));
        Assert.Equal(["Cwm Plumbing Ltd"], await Found("?Area=W92000004"));
        Assert.Equal(["Cwm Plumbing Ltd"], await Found("?Size=Sme"));
        Assert.Equal(["Devon Cleaning Ltd"], await Found("?Vcse=true"));
        Assert.Equal(["Devon Cleaning Ltd"], await Found("?Words=devon"));
        Assert.Empty(await Found("?Words=hidden"));
        Assert.Equal(2, (await Found("?Size=Enormous&Area=nowhere&page=99")).Length);
    }

    [Fact]
    public async Task A_firm_that_is_not_listed_is_not_found_by_strangers()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm("Hidden Ltd", (f, act) => f.List(false, false, act));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get($"/en/firms/{firm.Id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignedIn(await site.MemberOf(firm, FirmRole.Member))).Get($"/en/firms/{firm.Id}")).Status);
    }

    [Theory]
    [InlineData("stranger", HttpStatusCode.Forbidden)]
    [InlineData("member", HttpStatusCode.Forbidden)]
    [InlineData("owner", HttpStatusCode.OK)]
    [InlineData("mandate", HttpStatusCode.OK)]
    public async Task Only_owners_and_mandate_holders_open_the_profile(string who, HttpStatusCode status)
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var person = who switch { "member" => await site.MemberOf(firm, FirmRole.Member), "owner" => await site.MemberOf(firm), "mandate" => await site.Staff(), _ => await site.Person() };
        if (who == "mandate") await site.Keep(new Mandate(firm.Id, person.Id, new DateOnly(2026, 11, 1), "everything", new string('a', 64), "scan.pdf", new Act(person.Id, site.Clock.Now)));
        var browser = await site.SignedIn(person);
        var page = await browser.Get($"/en/firms/{firm.Id}/profile");
        Assert.Equal(status, page.Status);
        Assert.Equal(status, (await browser.Get($"/en/firms/{firm.Id}/interests/0")).Status);
        if (who != "mandate") return;
        await browser.FillIn($"/en/firms/{firm.Id}/profile/about", ("DescriptionEnglish", "Said for them"));
        Assert.Equal(firm.Id, await site.Db(db => db.AuditRows.Where(r => r.What == "FirmDescribed").Select(r => r.OnBehalfOf).SingleAsync()));
    }

    [Fact]
    public async Task A_firm_already_here_is_joined_rather_than_made_twice()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm("Cwm Plumbing Ltd");
        var owner = await site.MemberOf(firm);
        var person = await site.Person("Gethin Newydd");
        var browser = await site.SignedIn(person);
        var same = await browser.FillIn("/en/firms/new", ("Name", "cwm plumbing ltd"), ("Kind", "Company"));
        Assert.Contains("Ask to join", same.Text);
        Assert.Equal(1, await site.Db(db => db.Firms.CountAsync()));
        await browser.FillIn($"/en/firms/{firm.Id}/join", ("Words", "I am the foreman"));
        Assert.Contains("I am the foreman", await site.Db(db => db.Emails.Where(e => e.Address == owner.Email).Select(e => e.Text).SingleAsync()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.FillIn($"/en/firms/{firm.Id}/join", ("Words", "Again"))).Status);

        var owners = await site.SignedIn(owner);
        var people = await owners.Get($"/en/firms/{firm.Id}/people");
        await owners.Submit(people, people.Form("form[action*='/requests/']"), ("accept", "true"));
        Assert.Equal(FirmRole.Member, await site.Db(db => db.FirmMembers.Where(m => m.PersonId == person.Id).Select(m => m.Role).SingleAsync()));
    }
}
