using System.Net;
using System.Text;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Tests.Domain.Requirements;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Bids;

/// <summary>Several people on one bid: who writes what, versions, comments, and two on one section at once.</summary>
public class SectionsTests
{
    private static string Answer(string bid, Bidding bidding) => $"/en{bid}/answers/{bidding.Scored.Id}";

    private static async Task<(Browser Mine, Browser Theirs, string Bid)> Two(Bidding bidding)
    {
        var (firm, _, mine) = await bidding.NewFirm();
        var theirs = await bidding.Site.SignedIn(await bidding.Site.MemberOf(firm, FirmRole.Member, "Guto Colleague"));
        return (mine, theirs, await bidding.Begin(mine));
    }

    [Fact]
    public async Task Two_who_change_different_sentences_both_end_in_the_bid()
    {
        await using var bidding = await Bidding.Start();
        var (mine, theirs, bid) = await Two(bidding);
        await mine.FillIn(Answer(bid, bidding), ("Text", "We come on Mondays. We bring mops. We lock up."), ("then", "bid"));
        var (a, b) = (await mine.Get(Answer(bid, bidding)), await theirs.Get(Answer(bid, bidding)));
        await theirs.Submit(b, b.Form(), ("Text", "We come on Tuesdays. We bring mops. We lock up."), ("then", "bid"));
        var saved = await mine.Submit(a, a.Form(), ("Text", "We come on Mondays. We bring mops. We lock up. We report."), ("then", "bid"));
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Contains("Guto Colleague had changed other sentences", saved.Text);
        Assert.Equal("We come on Tuesdays. We bring mops. We lock up. We report.", saved.One("textarea[name=Text]").TextContent);
    }

    [Fact]
    public async Task Evidence_that_two_typed_at_once_is_kept_aside_for_whoever_comes_second()
    {
        await using var bidding = await Bidding.Start((tender, act) => tender.AddRequirement(RequirementTests.Facts(RequirementKind.WelshLanguage), act));
        var (firm, _, mine) = await bidding.NewFirm();
        var theirs = await bidding.Site.SignedIn(await bidding.Site.MemberOf(firm, FirmRole.Member, "Guto Colleague"));
        var bid = await bidding.Begin(mine);
        var (address, service) = ($"/en{bid}/conditions/{firm.Id}", bidding.Tender.Requirements[0].Id);
        (string, string?)[] Said(string words) => [($"Meets[{service}]", "True"), ($"Text[{service}]", words)];
        var (a, b) = (await mine.Get(address), await theirs.Get(address));
        Assert.False(a.Has("#aside"));
        await mine.Submit(a, a.Form(), Said("Three of us speak it"));
        var clash = await theirs.Submit(b, b.Form(), Said("Everybody on the desk speaks it"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, clash.Status);
        Assert.Contains("Saved now: Yes, Three of us speak it", clash.Text);
        Assert.Equal("Everybody on the desk speaks it", clash.One("textarea").TextContent);

        // The page is left like that: what stands is the first, and the other's words are there for the firm to read, with who typed them.
        var later = await mine.Get(address);
        Assert.Equal("Three of us speak it", later.One("textarea").TextContent);
        foreach (var said in new[] { "Everybody on the desk speaks it", "Guto Colleague", SectionText.Aside }) Assert.Contains(said, later.One("#aside").TextContent);
        // The same again is kept once, and in the database not in the clear.
        await theirs.Submit(b, b.Form(), Said("Everybody on the desk speaks it"));
        var kept = await bidding.Site.Db(db => db.DraftVersions.SingleAsync(v => v.ContentVersion == 0));
        Assert.DoesNotContain("Everybody", Encoding.UTF8.GetString(kept.Content));

        // Closed meanwhile: it does not go into the bid, and it is not lost either.
        var late = await theirs.Get(address);
        await bidding.Open();
        var refused = await theirs.Submit(late, late.Form(), Said("Nobody but the two of us"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Nobody but the two of us", refused.One("#aside").TextContent);
    }

    [Fact]
    public async Task Two_who_change_the_same_words_lose_nothing_and_the_second_sees_both()
    {
        await using var bidding = await Bidding.Start();
        var (mine, theirs, bid) = await Two(bidding);
        await mine.FillIn(Answer(bid, bidding), ("Text", "We come on Mondays."), ("then", "bid"));
        var (a, b) = (await mine.Get(Answer(bid, bidding)), await theirs.Get(Answer(bid, bidding)));
        await theirs.Submit(b, b.Form(), ("Text", "We come on Tuesdays."), ("then", "bid"));
        var clash = await mine.Submit(a, a.Form(), ("Text", "We come on Fridays."), ("then", "bid"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, clash.Status);
        Assert.Contains("Guto Colleague changed the same words", clash.Text);
        Assert.Equal("We come on Fridays.", clash.One("textarea[name=Text]").TextContent);
        Assert.Contains("Tuesdays.", clash.One(".lp-diff ins").TextContent);
        Assert.Contains("Mondays.", clash.One(".lp-diff del").TextContent);

        // Left like that, the text is still there for everybody who writes the bid, and can be put back.
        var versions = await theirs.Get($"/en{bid}/sections/{bidding.Scored.Id}/versions");
        Assert.Contains("Kept aside", versions.Text);
        var aside = await theirs.Get(new Uri("http://x" + versions.All(".lp-post").Single(p => p.TextContent.Contains("Kept aside")).QuerySelector("a")!.GetAttribute("href")).PathAndQuery);
        Assert.Contains("We come on Fridays.", aside.Text);
        Assert.Equal("We come on Fridays.", (await theirs.Submit(aside, aside.Form())).One("textarea[name=Text]").TextContent);

        // Or brought together on the page that showed both.
        await theirs.FillIn(Answer(bid, bidding), ("Text", "We come on Tuesdays."), ("then", "bid"));
        await mine.Submit(clash, clash.Form(), ("Text", "We come on Tuesdays and Fridays."), ("then", "bid"));
        Assert.Contains("We come on Tuesdays and Fridays.", (await mine.Get(Answer(bid, bidding))).Html);
    }

    [Fact]
    public async Task At_the_same_instant_every_text_is_kept_somewhere()
    {
        await using var bidding = await Bidding.Start();
        var (mine, theirs, bid) = await Two(bidding);
        await mine.FillIn(Answer(bid, bidding), ("Text", "Start."), ("then", "bid"));
        var pages = new List<(Browser Browser, WebPage Page)>();
        for (var i = 0; i < 6; i++) pages.Add((i % 2 == 0 ? mine : theirs, await (i % 2 == 0 ? mine : theirs).Get(Answer(bid, bidding))));
        var answers = await Task.WhenAll(pages.Select((p, i) => p.Browser.Submit(p.Page, p.Page.Form(), ("Text", $"Text number {i}."), ("then", "bid"))));
        Assert.All(answers, a => Assert.True(a.Status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, $"{a.Status} {a.Text}"));
        var versions = await mine.Get($"/en{bid}/sections/{bidding.Scored.Id}/versions");
        var texts = new List<string>();
        foreach (var link in versions.All(".lp-post a").Select(a => a.GetAttribute("href")!)) texts.Add((await mine.Get(link)).Text);
        for (var i = 0; i < 6; i++) Assert.Contains(texts, t => t.Contains($"Text number {i}."));
    }

    [Fact]
    public async Task Prices_of_different_lines_meet_and_the_same_price_shows_both()
    {
        await using var bidding = await Bidding.Start((tender, act) => tender.AddPriceLine(new("Windows", "Ffenestri"), new("visit", "ymweliad"), 1, act));
        var (mine, theirs, bid) = await Two(bidding);
        var (one, two) = (bidding.Tender.PriceLines[0].Id, bidding.Tender.PriceLines[1].Id);
        await mine.FillIn($"/en{bid}/prices", ($"Units[{one}]", "10"), ($"Units[{two}]", "20"));
        var (a, b) = (await mine.Get($"/en{bid}/prices"), await theirs.Get($"/en{bid}/prices"));
        await theirs.Submit(b, b.Form(), ($"Units[{one}]", "11"));
        await mine.Submit(a, a.Form(), ($"Units[{two}]", "22"));
        var both = await mine.Get($"/en{bid}/prices");
        Assert.Contains("£33.00", both.Text);
        await theirs.FillIn($"/en{bid}/prices", ($"Units[{one}]", "12"));
        var clash = await mine.Submit(both, both.Form(), ($"Units[{one}]", "13"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, clash.Status);
        Assert.Contains("Guto Colleague changed this price", clash.Text);
        Assert.Contains("£12.00", clash.Text);
        Assert.Equal("13", clash.One($"input[name='Units[{one}]']").GetAttribute("value"));
        Assert.Contains("£35.00", (await mine.Submit(clash, clash.Form())).Text);
        var newest = await mine.Get((await mine.Get($"/en{bid}/sections/prices/versions")).All(".lp-post--own a").First().GetAttribute("href")!);
        Assert.Contains("£12.00", newest.One(".lp-diff del").TextContent);
        Assert.Contains("£13.00", newest.One(".lp-diff ins").TextContent);
    }

    [Fact]
    public async Task What_is_typed_after_the_bid_was_handed_in_or_closed_is_kept_aside_with_the_reason()
    {
        await using var bidding = await Bidding.Start();
        var (firm, _, mine) = await bidding.NewFirm();
        var theirs = await bidding.Site.SignedIn(await bidding.Site.MemberOf(firm, FirmRole.Member, "Guto"));
        var bid = await bidding.Draft(mine);
        var open = await theirs.Get(Answer(bid, bidding));
        await Bidding.Submit(mine, bid);
        var before = (await bidding.BidAt(bid)).ContentVersion;
        var locked = await theirs.Submit(open, open.Form(), ("Text", "A thought that came late"), ("then", "bid"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, locked.Status);
        Assert.Contains("Withdraw it first", locked.Text);
        Assert.Contains("A thought that came late", locked.Text);
        bidding.Site.Clock.Now = bidding.ClosesAt;
        await theirs.Submit(open, open.Form(), ("Text", "A thought that came late"), ("then", "bid"));
        Assert.Equal(1, await bidding.Site.Db(db => db.DraftVersions.CountAsync(v => v.ContentVersion == 0)));
        Assert.Equal(before, (await bidding.BidAt(bid)).ContentVersion);
    }

    [Fact]
    public async Task Members_take_sections_say_how_far_they_are_and_a_change_says_they_are_not_done_any_more()
    {
        await using var bidding = await Bidding.Start();
        var (group, lead, partner, outsider) = await JointBidsTests.Formed(bidding);
        var bid = await bidding.Begin(lead, group.ToString());
        var section = $"/en{bid}/sections/{bidding.Scored.Id}";
        var owners = await lead.Get(section);
        var boxes = owners.All("input[name=Owners]").ToList();
        Assert.Equal(4, boxes.Count);
        var chosen = boxes.Last().GetAttribute("value")!;
        var done = await lead.Submit(owners, owners.Form(), ("Owners", chosen), ("DueOn.Day", "1"), ("DueOn.Month", "12"), ("DueOn.Year", "2026"));
        Assert.Contains("Ffion Firm, Partner Ltd, due Tuesday 1 December 2026", done.Text);
        var told = await bidding.Site.Db(db => db.Emails.Where(e => e.Subject.StartsWith("A part of the bid")).ToListAsync());
        Assert.DoesNotContain("How will you do it?", Assert.Single(told).Text);

        await partner.FillIn(Answer(bid, bidding), ("Text", "Together"), ("then", "bid"));
        var page = await partner.Get(Answer(bid, bidding));
        page = await partner.Submit(page, page.Form("form[action$='/state']"), ("state", "Done"));
        Assert.Equal("Done", page.One("#work .govuk-tag").TextContent.Trim());
        await lead.FillIn(Answer(bid, bidding), ("Text", "Together, always"), ("then", "bid"));
        Assert.Equal("Being written", (await lead.Get(Answer(bid, bidding))).One("#work .govuk-tag").TextContent.Trim());

        // Somebody who is not in the bid cannot be made to own it, and no day after closing is taken.
        owners = await lead.Get(section);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.Submit(owners, owners.Form(), ("Owners", $"{Guid.NewGuid():N}"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.Submit(owners, owners.Form(), ("Owners", chosen), ("DueOn.Day", "1"), ("DueOn.Month", "1"), ("DueOn.Year", "2028"))).Status);
        foreach (var address in new[] { section, section + "/versions", section + "/comments", $"/en{bid}/sections/prices", $"/en{bid}/sections/conditions", $"/en{bid}/sections/files" })
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get(address)).Status);
    }

    [Fact]
    public async Task Comments_stay_open_until_resolved_and_nothing_of_them_can_be_read_in_the_data_folder()
    {
        await using var bidding = await Bidding.Start();
        var (group, lead, partner, _) = await JointBidsTests.Formed(bidding);
        var bid = await bidding.Begin(lead, group.ToString());
        await lead.FillIn(Answer(bid, bidding), ("Text", "The brass plan"), ("then", "bid"));
        var page = await partner.Get(Answer(bid, bidding));
        page = await partner.Submit(page, page.Form("#comment-form"), ("Comment", "Say more about the copper lions"));
        Assert.Contains("Say more about the copper lions", page.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await partner.Submit(page, page.Form("#comment-form"), ("Comment", " "))).Status);
        page = await lead.Get(Answer(bid, bidding));
        page = await lead.Submit(page, page.Form("form[action*='/resolution']"));
        Assert.Contains("1 resolved comment", page.Text);
        page = await lead.Submit(page, page.Form("details form[action*='/resolution']"));
        Assert.Equal(1, await bidding.Site.Db(db => db.SectionComments.CountAsync(c => c.ResolvedAt == null)));
        await NothingReadable(bidding.Site, "copper lions", "brass plan", bidding.Scored.Id.ToString("N") + "\"", "sections/" + bidding.Scored.Id);
    }

    private static async Task NothingReadable(Site site, params string[] secrets)
    {
        foreach (var file in Directory.EnumerateFiles(site.DataFolder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            var text = Encoding.Latin1.GetString(bytes.ToArray());
            foreach (var secret in secrets) Assert.DoesNotContain(secret, text);
        }
    }
}
