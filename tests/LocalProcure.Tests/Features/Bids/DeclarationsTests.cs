using System.Net;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Tests.Features.Evaluations;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Bids;

/// <summary>What a bidder declares of exclusion and sub-contracting, under seal until the opening, and what the buyer makes of it.</summary>
public class DeclarationsTests
{
    [Fact]
    public async Task Grounds_and_sub_contractors_are_declared_under_seal_and_checked_after_opening()
    {
        await using var bidding = await Bidding.Start();
        var (firm, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Draft(browser);
        Assert.Contains(DeclaringText.StillToSay, (await browser.Get($"/en{bid}/submissions/new")).Text);

        var page = await browser.Get($"/en{bid}/declarations/{firm.Id}");
        Assert.Contains(DeclaringText.ChooseWhether, (await browser.Submit(page, page.Form("form[action*='/declarations/']"))).Text);
        Assert.Contains(DeclaringText.ChooseGround, (await browser.Submit(page, page.Form("form[action*='/declarations/']"), ("Applies", "True"))).Text);
        var ground = page.All("input[name=Grounds]").Select(i => i.GetAttribute("value")!).First();
        Assert.EndsWith("/declarations", (await browser.Submit(page, page.Form("form[action*='/declarations/']"), ("Applies", "True"), ("Grounds", ground), ("Text", "A director left in 2024"))).Path);
        var list = await browser.Get($"/en{bid}/declarations");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Submit(list, list.Form("form[action$='/sub-contractors']"), ("Name", "Pest Ltd"))).Status);
        for (var click = 0; click < 2; click++) await browser.Submit(list, list.Form("form[action$='/sub-contractors']"), ("Name", "Pest Ltd"), ("Number", "01234567"), ("Work", "Pest control"));
        Assert.Single((await browser.Get($"/en{bid}/declarations")).All("form[action$='/removal']"));
        Assert.DoesNotContain(DeclaringText.StillToSay, (await browser.Get($"/en{bid}/submissions/new")).Text);
        Assert.DoesNotContain("Pest Ltd", System.Text.Encoding.UTF8.GetString((await bidding.BidAt(bid)).Content));
        Assert.EndsWith("/submissions/1", (await Bidding.Submit(browser, bid)).Path);
        Assert.False((await browser.Get($"/en{bid}/declarations")).Has("form[action$='/sub-contractors']"));
        await bidding.Open();

        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var checks = await officer.Get(bidding.Address("checks"));
        foreach (var said in new[] { "A director left in 2024", "Pest Ltd (01234567)", "Pest control" }) Assert.Contains(said, checks.Text);
        var sub = checks.All("a[href*='/checks/']").Select(a => a.GetAttribute("href")!).Single(h => !h.EndsWith($"{firm.Id}", StringComparison.Ordinal));
        var look = await officer.Get(sub);
        await officer.Submit(look, look.Form("form[action*='/checks/']"), ("IsOnList", "True"), ("ListSeen", "Today: named"), ("Seen", "The list"));
        var check = await bidding.Site.Db(db => db.SupplierChecks.SingleAsync());
        Assert.True(check.IsSubContractor && check.IsOnDebarmentList);
        // It may be raised as a matter, and stands against the award until somebody has decided.
        Assert.Contains("Pest Ltd", (await officer.Get(bidding.Address($"opening/bids/{Bidding.IdOf(bid)}/matters/new"))).Text);
        await bidding.Evaluated((bid, 5));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await bidding.Decide(bidding.Officers[0], bid)).Status);
    }

    [Fact]
    public async Task Nobody_declares_for_another_firm_and_an_outsider_finds_nothing()
    {
        await using var bidding = await Bidding.Start();
        var (firm, _, browser) = await bidding.NewFirm();
        var (other, _, outside) = await bidding.NewFirm("Outsider Ltd");
        var bid = await bidding.Begin(browser);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/en{bid}/declarations/{other.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outside.Get($"/en{bid}/declarations")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outside.Get($"/en{bid}/declarations/{firm.Id}")).Status);
        await browser.FillIn($"/en{bid}/declarations/{firm.Id}", ("Applies", "False"));
        var list = await browser.Get($"/en{bid}/declarations");
        await browser.Submit(list, list.Form("form[action$='/none']"));
        var done = (await browser.Get($"/cy{bid}/declarations")).Text;
        Assert.Contains("Dim wedi’u bwriadu", done);
        Assert.Contains("Nac oes, nid oes yr un yn gymwys", done);
    }

    [Fact]
    public async Task An_opener_with_an_interest_stands_back_and_that_is_on_the_record()
    {
        await using var bidding = await Bidding.Start();
        bidding.Site.Clock.Now = bidding.ClosesAt;
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var page = await officer.Get(bidding.Address("opening"));
        var silent = await officer.Submit(page, page.Form(), ("Password", Site.Password));
        Assert.Contains(OpeningText.SayWhetherInterest, silent.Text);
        var back = await officer.Submit(page, page.Form(), ("HasInterest", "True"), ("Password", Site.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, back.Status);
        Assert.Contains(OpeningText.AnotherInYourPlace, back.Text);
        Assert.False(await bidding.Site.Db(db => db.Openings.AnyAsync()));
        Assert.Contains(await bidding.Site.Db(db => db.AuditRows.Where(r => r.ChainId == bidding.Tender.Id).Select(r => r.What).ToListAsync()), w => w == "OpenerStoodBack");
        await bidding.Confirm(bidding.Officers[1]);
        await bidding.Confirm(bidding.Officers[2]);
        var opening = await bidding.Site.Db(db => db.Openings.SingleAsync());
        Assert.True(opening is { IsComplete: true, FirstDeclared: true, SecondDeclared: true });
        Assert.Contains(OpeningText.DeclaredNone, (await officer.Get(bidding.Address("opening"))).Text);
    }
}
