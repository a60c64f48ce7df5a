using System.Net;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Tests.Domain.Firms;
using LocalProcure.Tests.Domain.Requirements;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Tests.Features.Profiles;

/// <summary>What the profile holds is offered to a bid, copied on saving, and never linked.</summary>
public class ProfileInBidsTests
{
    [Fact]
    public async Task The_profile_fills_in_the_conditions_and_the_bid_keeps_its_own_copy()
    {
        await using var b = await Bidding.Start((t, act) =>
        {
            t.AddRequirement(RequirementTests.Facts(RequirementKind.Insurance, value: 500_000_000), act);
            t.AddRequirement(RequirementTests.Facts(RequirementKind.Accreditation) with { Name = new OwnWords("ISO 9001", "ISO 9001") }, act);
            t.AddRequirement(RequirementTests.Facts(RequirementKind.Insurance, key: "professional-indemnity", value: 100), act);
        });
        var (firm, _, browser) = await b.NewFirm();
        var stored = await b.Site.With<FileStore, StoredFile>(store => store.Save(new MemoryStream(Encoding.UTF8.GetBytes("%PDF-1.7 the certificate of today"))));
        var content = Telling.Full();
        foreach (var paper in content.Papers) content = content.With(paper with { File = paper.File! with { StoredHash = stored.Hash, Size = stored.Size } });
        await b.Site.Tell(firm, content);
        var bid = await b.Draft(browser);
        var address = $"/en{bid}/conditions/{firm.Id}";
        var page = await browser.Get(address);
        var (cover, iso, indemnity) = (b.Tender.Requirements[0], b.Tender.Requirements[1], b.Tender.Requirements[2]);
        Assert.Equal("5000000", page.One($"[name='Figure[{cover.Id}]']").GetAttribute("value"));
        Assert.Contains("POL-7788", page.One($"[name='Text[{cover.Id}]']").TextContent);
        Assert.NotNull(page.One($"[name='Meets[{iso.Id}]'][value=True]").GetAttribute("checked"));
        Assert.Equal("", page.One($"[name='Figure[{indemnity.Id}]']").GetAttribute("value") ?? "");
        Assert.Contains("Your profile says nothing that fits yet.", page.Text);
        // Seeing it saves nothing.
        Assert.DoesNotContain("POL-7788", (await browser.Get($"/en{bid}/conditions")).Text);

        page = await browser.Submit(page, page.Form());
        Assert.EndsWith("/conditions", page.Path);
        Assert.Contains("Public liability insurance", page.Text);
        var files = await browser.Get($"/en{bid}/files");
        var copy = files.All("main a[href*='/files/']").Select(a => (a.TextContent, Href: a.GetAttribute("href")!)).ToList();
        Assert.Equal(["certificate.pdf", "cover.pdf"], copy.Select(c => c.TextContent).Order());

        // The profile changes, then goes; the bid's own words and documents stay.
        await b.Site.Tell(firm, ProfileContent.Empty);
        page = await browser.Get(address);
        Assert.Contains("POL-7788", page.One($"[name='Text[{cover.Id}]']").TextContent);
        Assert.Contains("the certificate of today", (await browser.Get(copy[0].Href)).Html);
        // The copy is sealed: its bytes stand nowhere else but in the profile's own file.
        var bytes = Encoding.UTF8.GetBytes("certificate of today");
        var clear = Directory.EnumerateFiles(Path.Combine(b.Site.DataFolder, "files"), "*", SearchOption.AllDirectories).Where(f => File.ReadAllBytes(f).AsSpan().IndexOf(bytes) >= 0);
        Assert.Equal([stored.Hash], clear.Select(Path.GetFileName));
    }

    [Fact]
    public async Task Saving_again_attaches_nothing_twice_and_a_foreign_document_not_at_all()
    {
        await using var b = await Bidding.Start((t, act) => t.AddRequirement(RequirementTests.Facts(RequirementKind.Insurance, value: 500_000_000), act));
        var (firm, _, browser) = await b.NewFirm();
        var stored = await b.Site.With<FileStore, StoredFile>(store => store.Save(new MemoryStream("%PDF-1.7 mine"u8.ToArray())));
        var cover = Telling.Cover("public-liability", 5_000_000, null);
        await b.Site.Tell(firm, ProfileContent.Empty.With(cover with { File = cover.File! with { StoredHash = stored.Hash, Size = stored.Size } }));
        var other = await b.Site.Firm("Other Ltd");
        var theirs = Telling.Cover("public-liability", 1, null) with { File = Telling.File("theirs.pdf") with { StoredHash = stored.Hash, Size = stored.Size } };
        await b.Site.Tell(other, ProfileContent.Empty.With(theirs));
        var bid = await b.Draft(browser);
        var address = $"/en{bid}/conditions/{firm.Id}";
        var first = await browser.Get(address);
        await browser.Submit(first, first.Form());
        await browser.Submit(first, first.Form());
        await browser.FillIn(address, ("Attach", theirs.File!.Id.ToString()));
        var names = (await browser.Get($"/en{bid}/files")).All("main a[href*='/files/']").Select(a => a.TextContent);
        Assert.Equal(["cover.pdf"], names);
        Assert.Contains("cover.pdf is attached already", (await browser.Get(address)).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await b.Site.SignedIn(await b.Site.MemberOf(other))).Get($"/en/firms/{firm.Id}/profile")).Status);
    }

    [Fact]
    public async Task Documents_and_words_of_the_profile_are_offered_on_the_pages_of_the_bid()
    {
        await using var b = await Bidding.Start();
        var (firm, _, browser) = await b.NewFirm();
        var stored = await b.Site.With<FileStore, StoredFile>(store => store.Save(new MemoryStream("%PDF-1.7 our policy"u8.ToArray())));
        var content = Telling.Full() with { Papers = [] };
        content = content.With(content.Policies[0] with { File = content.Policies[0].File! with { StoredHash = stored.Hash, Size = stored.Size } }).With(content.Cases[0] with { File = null });
        await b.Site.Tell(firm, content);
        var bid = await b.Draft(browser);
        Assert.Contains("New slates in six weeks", (await browser.Get($"/en{bid}/answers/{b.Scored.Id}")).Text);
        var page = await browser.Get($"/en{bid}/files");
        var form = page.Form("form[action$='/files/profile']");
        var file = content.Policies[0].File!;
        for (var click = 0; click < 2; click++)
            page = await browser.Submit(page, form, ("attach", file.Id.ToString()));
        Assert.Equal(["policy.pdf"], page.All(".lp-files a").Select(a => a.TextContent));
        Assert.False(page.Has("form[action$='/files/profile']"));
        // Another firm's document is not attached by its id.
        var (_, _, other) = await b.NewFirm("Other Cleaning Ltd");
        var theirs = await b.Draft(other);
        page = await other.Get($"/en{theirs}/files");
        Assert.False(page.Has("form[action$='/files/profile']"));
        var post = new HttpRequestMessage(HttpMethod.Post, $"/en{theirs}/files/profile") { Content = new FormUrlEncodedContent([new("attach", file.Id.ToString()), new("__RequestVerificationToken", page.One("[name=__RequestVerificationToken]").GetAttribute("value")!)]) };
        post.Headers.Add("Sec-Fetch-Site", "same-origin");
        await other.Ask(post);
        Assert.Empty((await other.Get($"/en{theirs}/files")).All(".lp-files a"));
    }

    [Fact]
    public async Task What_has_expired_is_not_offered()
    {
        await using var b = await Bidding.Start((t, act) => t.AddRequirement(RequirementTests.Facts(RequirementKind.Insurance, value: 500_000_000), act));
        var (firm, _, browser) = await b.NewFirm();
        await b.Site.Tell(firm, Telling.Full(until: b.Site.Clock.Now.UkDate().AddDays(-1)));
        var bid = await b.Draft(browser);
        Assert.DoesNotContain("POL-7788", (await browser.Get($"/en{bid}/conditions/{firm.Id}")).Html);
    }
}
