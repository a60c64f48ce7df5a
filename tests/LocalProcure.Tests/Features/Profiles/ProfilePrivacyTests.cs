using System.Net;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Domain.Firms;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Tests.Features.Profiles;

/// <summary>Who sees which part of a profile, and which of its documents, through the front door.</summary>
public class ProfilePrivacyTests
{
    private const string Cover = "£5,000,000", Number = "POL-7788", Referee = "Rhys Referee";

    private static async Task<ProfileContent> WithFiles(Site site, ProfileContent content)
    {
        async Task<ProfileFile> Stored(ProfileFile file)
        {
            var stored = await site.With<FileStore, StoredFile>(store => store.Save(new MemoryStream(Encoding.UTF8.GetBytes($"%PDF-1.7 {file.Id}"))));
            return file with { StoredHash = stored.Hash, Size = stored.Size };
        }
        foreach (var paper in content.Papers) content = content.With(paper with { File = await Stored(paper.File!) });
        content = content.With(content.Policies[0] with { File = await Stored(content.Policies[0].File!) });
        return content.With(content.Cases[0] with { File = await Stored(content.Cases[0].File!) });
    }

    /// <summary>A firm that bid alone and is in a group, with everybody who might look.</summary>
    private static async Task<(Bidding Bidding, Firm Firm, ProfileContent Content, Dictionary<string, Browser> By)> Set(bool isListed = true)
    {
        var b = await Bidding.Start();
        var site = b.Site;
        var (firm, _, owner) = await b.NewFirm("Cwm Roofing Ltd");
        if (!isListed) await site.Db(async db => { db.Firms.Single(f => f.Id == firm.Id).List(false, true, Act.BySystem(site.Clock.Now)); await db.SaveChangesAsync(); });
        var content = await WithFiles(site, Telling.Full());
        await site.Tell(firm, content);
        await b.Submitted(owner);
        var partner = await site.Firm("Partner Ltd");
        var act = Act.BySystem(site.Clock.Now);
        await site.Db(async db =>
        {
            var group = new Consortium("Us two", OwnWords.None, ConsortiumModel.LeadWithSubContractors, null, partner.Id, "Lead", null, act);
            group.Accept(group.Invite(Invitee.Of(firm), "Roofs", 4000, null, act), firm.Id, false, null, act);
            db.Add(group);
            await db.SaveChangesAsync();
        });
        return (b, firm, content, new()
        {
            ["us"] = owner, ["member"] = await site.SignedIn(await site.MemberOf(firm, FirmRole.Member)), ["partner"] = await site.SignedIn(await site.MemberOf(partner)),
            ["buyer"] = await site.SignedIn(b.Officers[0]), ["other buyer"] = await site.SignedIn(await site.Officer(await site.Buyer("Other Council"))),
            ["staff"] = await site.SignedIn(await site.Staff()), ["other firm"] = await site.SignedIn(await site.MemberOf(await site.Firm("Other Ltd"))), ["nobody"] = site.Anonymous(),
        });
    }

    private static async Task<string[]> Seeing(Dictionary<string, Browser> by, Firm firm, string what)
    {
        var seeing = new List<string>();
        foreach (var (who, browser) in by)
            if ((await browser.Get($"/en/firms/{firm.Id}")).Html.Contains(what)) seeing.Add(who);
        return [.. seeing.Order()];
    }

    private static async Task<string[]> Getting(Dictionary<string, Browser> by, Firm firm, ProfileFile file)
    {
        var getting = new List<string>();
        foreach (var (who, browser) in by)
        {
            var page = await browser.Ask(new HttpRequestMessage(HttpMethod.Get, $"/en/firms/{firm.Id}/profile/files/{file.Id}"));
            if (page.Html.StartsWith("%PDF", StringComparison.Ordinal)) getting.Add(who);
            else Assert.True(page.Status is HttpStatusCode.NotFound || who == "nobody" && page.Response.Headers.Location!.ToString().Contains("sign-in"), $"{who}: {page.Status}");
        }
        return [.. getting.Order()];
    }

    [Theory]
    [InlineData(Visibility.OnlyUs, new[] { "member", "us" })]
    [InlineData(Visibility.Partners, new[] { "member", "partner", "us" })]
    [InlineData(Visibility.Buyers, new[] { "buyer", "member", "us" })]
    [InlineData(Visibility.BuyersAndPartners, new[] { "buyer", "member", "partner", "us" })]
    [InlineData(Visibility.Everyone, new[] { "buyer", "member", "nobody", "other buyer", "other firm", "partner", "staff", "us" })]
    public async Task Each_choice_lets_in_whom_it_names_and_documents_never_go_to_everybody(Visibility to, string[] sees)
    {
        var (b, firm, content, by) = await Set();
        await using var _ = b;
        await b.Open();
        await b.Site.Tell(firm, Enum.GetValues<ProfilePart>().Aggregate(content, (c, part) => c.Show(part, to)));
        foreach (var what in new[] { Cover, "£800,000", "12 people", "Health and safety", "New slates in six weeks", "One apprentice a year", "An electrician", "ISO 9001", "Roofs of every kind" })
            Assert.Equal(sees, await Seeing(by, firm, what));
        var trusted = sees.Except(["nobody", "other buyer", "other firm", "staff"]).ToArray();
        foreach (var what in new[] { Number, Referee }) Assert.Equal(trusted, await Seeing(by, firm, what));
        foreach (var (_, file) in content.Files) Assert.Equal(trusted, await Getting(by, firm, file));
    }

    [Fact]
    public async Task Before_opening_nothing_tells_the_buyer_that_the_firm_bids()
    {
        var (b, firm, content, by) = await Set(isListed: false);
        await using var _ = b;
        Assert.Equal(HttpStatusCode.NotFound, (await by["buyer"].Get($"/en/firms/{firm.Id}")).Status);
        foreach (var (_, file) in content.Files) Assert.Equal(["member", "partner", "us"], await Getting(by, firm, file));
        await b.Open();
        // A firm that is not listed is there for its partners and for buyers that have opened its bid, and for nobody else.
        foreach (var (who, browser) in by)
            Assert.Equal(who is "other buyer" or "other firm" or "nobody" ? HttpStatusCode.NotFound : HttpStatusCode.OK, (await browser.Get($"/en/firms/{firm.Id}")).Status);
        Assert.Contains(Cover, (await by["buyer"].Get($"/en/firms/{firm.Id}")).Text);
        Assert.DoesNotContain("Cwm Roofing", (await by["nobody"].Get("/en/firms?Words=roofing")).Text);
    }

    [Fact]
    public async Task Who_has_left_the_group_sees_what_everybody_sees()
    {
        var (b, firm, content, by) = await Set();
        await using var _ = b;
        Assert.Contains(Cover, (await by["partner"].Get($"/en/firms/{firm.Id}")).Text);
        await b.Site.Db(async db =>
        {
            var group = db.Consortia.Single();
            db.Entry(group).Property(c => c.EndedAt).CurrentValue = b.Site.Clock.Now;
            await db.SaveChangesAsync();
        });
        Assert.DoesNotContain(Cover, (await by["partner"].Get($"/en/firms/{firm.Id}")).Text);
        Assert.DoesNotContain("partner", await Getting(by, firm, content.Papers[0].File!));
    }

    [Fact]
    public async Task What_is_kept_back_is_not_found_in_the_directory_either()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm("Cwm Roofing Ltd", (f, act) => f.SetInterests([new Interest("", ["90910000"], [], null, null, [])], act));
        var anybody = site.Anonymous();
        async Task<bool> Finds(string query) => (await anybody.Get("/en/firms" + query)).All("#results h2").Any(h => h.TextContent == "Cwm Roofing Ltd");
        await site.Tell(firm, Telling.Full());
        string[] queries = ["?Trade=45261000", "?Area=W06000016", "?Holds=iso-9001", "?Words=every+kind"];
        foreach (var query in queries) Assert.True(await Finds(query), query);
        foreach (var query in new[] { "?Trade=90910000", "?Area=W06000001", "?Holds=iso-14001" }) Assert.False(await Finds(query), query);
        await site.Tell(firm, new[] { ProfilePart.Work, ProfilePart.Places, ProfilePart.Accreditations }.Aggregate(Telling.Full(), (c, part) => c.Show(part, Visibility.BuyersAndPartners)));
        foreach (var query in queries) Assert.False(await Finds(query), query);
        Assert.True(await Finds("?Words=cwm"));
        // Its own page does not fall back on what it hears about.
        Assert.DoesNotContain("Cleaning services", (await anybody.Get($"/en/firms/{firm.Id}")).Text);
        await site.Tell(firm, Telling.Full(until: site.Clock.Now.UkDate().AddDays(-1)));
        Assert.False(await Finds("?Holds=iso-9001"));
    }

    [Fact]
    public async Task A_home_address_is_shown_to_nobody_outside()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm(more: (f, act) => f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF44 7AA", "W06000016", "1 Home Street", IsHome: true)], act));
        var page = await site.Anonymous().Get($"/en/firms/{firm.Id}");
        Assert.Contains("Rhondda Cynon Taf", page.Text);
        Assert.DoesNotContain("CF44", page.Text);
        Assert.Contains("CF44 7AA", (await (await site.SignedIn(await site.MemberOf(firm))).Get($"/en/firms/{firm.Id}")).Text);
    }
}
