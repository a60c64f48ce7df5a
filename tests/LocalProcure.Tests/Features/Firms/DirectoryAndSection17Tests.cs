using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Tenders;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Firms;

/// <summary>The public directory is not the way round section 17 while a bound body's officers choose whom to ask.</summary>
public sealed class DirectoryAndSection17Tests
{
    private const string English = "Section 17 of the Local Government Act 1988 does not let you look at firms by where they are", Welsh = "adran 17 o Ddeddf Llywodraeth Leol 1988";

    [Theory]
    [InlineData(BuyerKind.Council, ProcedureKind.QuickQuote, true)]
    [InlineData(BuyerKind.Council, ProcedureKind.DirectAward, true)]
    [InlineData(BuyerKind.Other, ProcedureKind.QuickQuote, true)]
    [InlineData(BuyerKind.Council, ProcedureKind.BelowThresholdOpen, false)]
    [InlineData(BuyerKind.HealthBoard, ProcedureKind.QuickQuote, false)]
    public async Task Places_are_left_out_for_officers_of_a_bound_body_with_an_unsent_list_and_for_nobody_else(BuyerKind kind, ProcedureKind procedure, bool isHidden)
    {
        await using var site = await Site.Start();
        var firm = await Cleaners(site);
        var buyer = await site.Buyer("Cwm Body", kind);
        var officer = await site.Officer(buyer);
        var browser = await site.SignedIn(officer);
        Assert.True((await browser.Get("/en/firms")).Has("[name=Area]"));
        var id = await site.Draft(buyer, officer, procedure);
        // By filter, words, the map, the column of places, and the firm's own page; in the part that script swaps in too.
        var page = await browser.Get("/en/firms?Area=W06000015");
        Assert.Equal(isHidden, page.Text.Contains(English[1..], StringComparison.Ordinal));
        Assert.Equal(!isHidden, page.Has("[name=Area]"));
        Assert.Equal(!isHidden, page.Has("#map"));
        Assert.Equal(isHidden, page.Text.Contains("Brass And Glass Ltd", StringComparison.Ordinal));
        page = await browser.Get("/en/firms?Based=W06000015");
        Assert.Equal((isHidden, !isHidden), (page.Text.Contains("Brass And Glass Ltd", StringComparison.Ordinal), page.Has("[name=Based]")));
        Assert.Equal(!isHidden, page.One("#results").InnerHtml.Contains("Based=", StringComparison.Ordinal));
        page = await browser.Get("/en/firms?Trade=90910000");
        Assert.Equal(!isHidden, page.One("#results").InnerHtml.Contains("Rhondda", StringComparison.Ordinal));
        Assert.Equal(!isHidden, (await browser.Get("/en/firms?Words=Aberdare")).Text.Contains("Brass And Glass Ltd", StringComparison.Ordinal));
        Assert.Equal(isHidden, (await browser.Get("/en/firms?Words=Rhondda")).Text.Contains("is a place. Section 17", StringComparison.Ordinal));
        Assert.Contains("Brass And Glass Ltd", (await browser.Get("/en/firms?Words=glass")).Text);
        var shown = await browser.Get($"/en/firms/{firm.Id}");
        foreach (var place in new[] { "CF44 7AA", "Rhondda Cynon Taf" }) Assert.Equal(!isHidden, shown.Text.Contains(place, StringComparison.Ordinal));
        Assert.Equal(isHidden, (await browser.Get("/cy/firms")).Text.Contains(Welsh, StringComparison.Ordinal));

        // Firms, staff, another buyer's officers, who only evaluates, and anybody see what they always do.
        foreach (var other in new[] { site.Anonymous(), await site.SignedIn(await site.MemberOf(firm)), await site.SignedIn(await site.Staff()), await site.SignedIn(await site.Officer(await site.Buyer("Another Council"))), await site.SignedIn(await site.Officer(buyer, BuyerRole.Evaluator)) })
        {
            Assert.True((await other.Get("/en/firms?Area=W06000016")).Has("[name=Area]"));
            Assert.Contains("Rhondda Cynon Taf", (await other.Get($"/en/firms/{firm.Id}")).Text);
        }

        // Discarded, nothing is being chosen any more.
        await site.Db(async db =>
        {
            db.Remove(await db.Tenders.SingleAsync(t => t.Id == id));
            await db.SaveChangesAsync();
        });
        Assert.True((await browser.Get("/en/firms")).Has("[name=Area]"));
    }

    [Theory]
    [InlineData(BuyerKind.Council, true)]
    [InlineData(BuyerKind.HealthBoard, false)]
    public async Task Places_are_left_out_from_the_closing_of_requests_until_the_shortlist_is_recorded(BuyerKind kind, bool isBound)
    {
        await using var site = await Site.Start();
        var firm = await Cleaners(site);
        var buyer = await site.Buyer("Cwm Body", kind);
        var (officer, elsewhere) = (await site.Officer(buyer), await site.Officer(await site.Buyer("Another Council")));
        var closes = site.Clock.Now.AddDays(30);
        var id = await site.Draft(buyer, officer, ProcedureKind.CompetitiveFlexible, (tender, act) => tender.SetSelection(true, closes, act));
        async Task Set(string name, DateTime? at) => await site.Db(async db =>
        {
            db.Entry(await db.Tenders.SingleAsync(t => t.Id == id)).Property(name).CurrentValue = at;
            await db.SaveChangesAsync();
        });
        async Task Expect(bool isHidden)
        {
            // Weeks pass between the steps, so everybody signs in anew.
            var browser = await site.SignedIn(officer);
            var page = await browser.Get("/en/firms?Area=W06000015");
            Assert.Equal((isHidden, !isHidden, !isHidden), (page.Text.Contains(English[1..], StringComparison.Ordinal), page.Has("[name=Area]"), page.Has("#map")));
            Assert.Equal(isHidden, (await browser.Get("/cy/firms")).Text.Contains(Welsh, StringComparison.Ordinal));
            Assert.Equal(!isHidden, (await browser.Get($"/en/firms/{firm.Id}")).Text.Contains("CF44 7AA", StringComparison.Ordinal));
            Assert.True((await (await site.SignedIn(elsewhere)).Get("/en/firms")).Has("[name=Area]"));
        }
        // How it is published, opened and shortlisted is other tests' business: only the dates are set here.
        await Set(nameof(Tender.PublishedAt), site.Clock.Now);
        site.Clock.Now = closes.AddSeconds(-1);
        await Expect(false);
        site.Clock.Now = closes;
        await Expect(isBound);
        await Set(nameof(Tender.ShortlistedAt), site.Clock.Now);
        await Expect(false);
        await Set(nameof(Tender.ShortlistedAt), null);
        await Set(nameof(Tender.WithdrawnAt), site.Clock.Now);
        await Expect(false);
    }

    [Theory]
    [InlineData(Visibility.Everyone, 0, true)]
    [InlineData(Visibility.Everyone, 90, true)]
    [InlineData(Visibility.Everyone, 91, false)]
    [InlineData(Visibility.BuyersAndPartners, 0, false)]
    public async Task The_directory_is_searched_by_who_says_openly_that_people_are_free(Visibility shown, int daysAfter, bool isFound)
    {
        await using var site = await Site.Start();
        var firm = await Cleaners(site);
        await site.Firm("Busy Ltd");
        await site.Db(async db =>
        {
            var profile = new FirmProfile(firm.Id);
            var content = new ProfileContent { Capacity = new Capacity(9, 2, OwnWords.None, 3, site.Clock.Now.UkDate()) }.Show(ProfilePart.Capacity, shown);
            db.Add(profile);
            db.Add(profile.Save(await db.Firms.SingleAsync(f => f.Id == firm.Id), ProfilePart.Capacity, content, Act.BySystem(site.Clock.Now))!);
            await db.SaveChangesAsync();
        });
        site.Clock.Advance(TimeSpan.FromDays(daysAfter));
        foreach (var language in new[] { "en", "cy" })
        {
            Assert.True((await site.Anonymous().Get($"/{language}/firms")).Has("form[role=search] [name=Free]"));
            var page = await site.Anonymous().Get($"/{language}/firms?Free=true");
            Assert.Equal(isFound, page.Text.Contains("Brass And Glass Ltd", StringComparison.Ordinal));
            Assert.DoesNotContain("Busy Ltd", page.Text);
            Assert.Equal(isFound, page.Text.Contains(language == "en" ? "3 free for new work" : "3 yn rhydd i waith newydd", StringComparison.Ordinal));
        }
    }

    private static Task<Firm> Cleaners(Site site) => site.Firm("Brass And Glass Ltd", (f, act) =>
    {
        f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF44 7AA", "W06000016")], act);
        f.SetInterests([new Interest("Cleaning", ["90910000"], ["W06000016"], null, null, [])], act);
        f.Describe(f.Name, null, FirmKind.Company, new OwnWords("Cleaners of Aberdare", null), null, null, act);
    });
}
