using System.IO.Compression;
using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Openings;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Openings;

public class OpeningsTests
{
    [Fact]
    public async Task Two_officers_open_after_closing_and_the_record_has_names_times_and_hashes()
    {
        await using var bidding = await Bidding.Start();
        var (_, person, firm) = await bidding.NewFirm();
        var (_, _, drafting) = await bidding.NewFirm("Only A Draft Ltd");
        var bid = await bidding.Submitted(firm, file: true);
        await bidding.Draft(drafting);
        bidding.Site.Clock.Now = bidding.ClosesAt;

        var first = await bidding.Confirm(bidding.Officers[0]);
        Assert.Contains("One more officer is needed", first.Text);
        Assert.DoesNotContain("Cwm Cleaning", first.Text);
        Assert.Null((await bidding.BidAt(bid)).OpenedAt);

        var record = await bidding.Confirm(bidding.Officers[1]);
        Assert.Contains("Owain One", record.Text);
        Assert.Contains("Tegwen Two", record.Text);
        Assert.Contains("Cwm Cleaning Ltd", record.Text);
        Assert.DoesNotContain("Only A Draft", record.Text);
        var opened = await bidding.BidAt(bid);
        Assert.Contains(opened.Standing!.Hash, record.Text);
        Assert.Contains("Agrees with the receipt", record.Text);
        Assert.Contains(await bidding.Site.Db(db => db.Emails.ToListAsync()), e => e.Kind == EmailKind.Bid && e.Address == person.Email && e.Subject.Contains("opened"));

        var officer = await bidding.Site.SignedIn(bidding.Officers[2]);
        var page = await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{bid}");
        Assert.Contains(Bidding.Secret, page.Text);
        Assert.Contains("£98,765.43", page.Text);
        Assert.StartsWith("%PDF-1.7", (await officer.Get(page.One("a[href*='/files/']").GetAttribute("href")!)).Html);
        var zip = new ZipArchive(new MemoryStream((await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening/bids")).Bytes));
        Assert.Equal(6, zip.Entries.Count);
        Assert.All(zip.Entries, e => Assert.StartsWith("01 Cwm Cleaning Ltd/", e.FullName));
        Assert.Equal(HttpStatusCode.OK, (await officer.Get($"/en{bid}/trail")).Status);
        Assert.Contains("Bids opened by two officers", (await officer.Get($"/en/tenders/{bidding.Tender.Id}/trail")).Text);
    }

    [Fact]
    public async Task Before_closing_even_two_officers_cannot_open()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, firm) = await bidding.NewFirm();
        await bidding.Submitted(firm);
        bidding.Site.Clock.Now = bidding.ClosesAt;
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var form = await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening");
        bidding.Site.Clock.Now = bidding.ClosesAt.AddSeconds(-1);
        Assert.False((await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening")).Has("input[type=password]"));
        var refused = await officer.Submit(form, form.Form(), ("HasInterest", "False"), ("Password", Site.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(0, await bidding.Site.Db(db => db.Openings.CountAsync()));
    }

    [Fact]
    public async Task A_wrong_password_the_same_officer_again_and_a_missing_role_do_not_open()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, firm) = await bidding.NewFirm();
        await bidding.Submitted(firm);
        bidding.Site.Clock.Now = bidding.ClosesAt;
        var address = $"/en/tenders/{bidding.Tender.Id}/opening";
        var one = await bidding.Site.SignedIn(bidding.Officers[0]);
        var form = await one.Get(address);
        var wrong = await one.Submit(form, form.Form(), ("HasInterest", "False"), ("Password", "not my password"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains(OpeningText.WrongPassword, wrong.Text);
        await one.Submit(form, form.Form(), ("HasInterest", "False"), ("Password", Site.Password));
        var again = await one.Submit(form, form.Form(), ("HasInterest", "False"), ("Password", Site.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains(OpeningText.AnotherMustConfirm, again.Text);

        var reader = await bidding.Site.SignedIn(await bidding.Site.Officer(bidding.Buyer, BuyerRole.Officer, "No Opener"));
        Assert.False((await reader.Get(address)).Has("input[type=password]"));
        var page = await reader.Get(address);
        var token = page.One("input[name=__RequestVerificationToken]").GetAttribute("value");
        var forged = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([KeyValuePair.Create("Password", Site.Password), KeyValuePair.Create("__RequestVerificationToken", token!)]) };
        forged.Headers.Add("Sec-Fetch-Site", "same-origin");
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Ask(forged)).Status);
    }

    [Fact]
    public async Task Two_officers_at_the_same_moment_open_once()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, firm) = await bidding.NewFirm();
        var bid = await bidding.Submitted(firm);
        bidding.Site.Clock.Now = bidding.ClosesAt;
        // Both have the page before either sends it.
        var both = new List<(Browser Officer, WebPage Page)>();
        foreach (var officer in bidding.Officers.Take(2))
        {
            var browser = await bidding.Site.SignedIn(officer);
            both.Add((browser, await browser.Get($"/en/tenders/{bidding.Tender.Id}/opening")));
        }
        await Task.WhenAll(both.Select(b => b.Officer.Submit(b.Page, b.Page.Form(), ("HasInterest", "False"), ("Password", Site.Password))));
        var opening = await bidding.Site.Db(db => db.Openings.AsNoTracking().SingleAsync());
        Assert.True(opening.IsComplete);
        Assert.NotEqual(opening.FirstBy, opening.SecondBy);
        Assert.Single(opening.Bids);
        Assert.Equal(opening.OpenedAt, (await bidding.BidAt(bid)).OpenedAt);
        Assert.Equal(1, await bidding.Site.Db(db => db.AuditRows.CountAsync(r => r.What == "BidsOpened")));
    }

    [Fact]
    public async Task An_officer_who_belongs_to_a_bidder_cannot_open()
    {
        await using var bidding = await Bidding.Start();
        var (firm, _, browser) = await bidding.NewFirm();
        await bidding.Submitted(browser);
        await bidding.Site.Keep(new FirmMember(firm.Id, bidding.Officers[0].Id, FirmRole.Member, Act.BySystem(bidding.Site.Clock.Now)));
        bidding.Site.Clock.Now = bidding.ClosesAt;
        var refused = await bidding.Confirm(bidding.Officers[0]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(0, await bidding.Site.Db(db => db.Openings.CountAsync()));
    }

    [Fact]
    public async Task An_officer_who_has_come_to_belong_to_a_bidder_reads_no_bid_of_that_tender()
    {
        await using var bidding = await Bidding.Start();
        var (firm, _, browser) = await bidding.NewFirm();
        var (_, _, other) = await bidding.NewFirm("Another Bidder Ltd");
        await bidding.Submitted(browser);
        var bid = await bidding.Submitted(other);
        await bidding.Open();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{bid}")).Status);
        await bidding.Site.Keep(new FirmMember(firm.Id, bidding.Officers[0].Id, FirmRole.Member, Act.BySystem(bidding.Site.Clock.Now)));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{bid}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/en{bid}/trail")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/en/tenders/{bidding.Tender.Id}/evaluation")).Status);
    }

    [Fact]
    public async Task A_bid_that_was_tampered_with_shows_and_is_not_evaluated()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser);
        await bidding.Site.Db(async db =>
        {
            var content = (await db.Bids.AsNoTracking().SingleAsync()).Standing!.Content;
            content[100] ^= 1;
            await db.Database.ExecuteSqlAsync($"UPDATE \"Submissions\" SET \"Content\" = {content}");
        });
        await bidding.Open();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        Assert.Contains("Does not agree with the receipt", (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{bid}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get($"/en/tenders/{bidding.Tender.Id}/evaluation")).Status);
    }

    [Fact]
    public async Task A_clarification_goes_to_one_bidder_and_changes_nothing_in_its_bid()
    {
        await using var bidding = await Bidding.Start();
        var (_, person, firm) = await bidding.NewFirm();
        var (_, _, other) = await bidding.NewFirm("Other Ltd");
        var bid = await bidding.Submitted(firm);
        await bidding.Open();
        var before = (await bidding.BidAt(bid)).Standing!;
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        await officer.FillIn($"/en/tenders/{bidding.Tender.Id}/opening{bid}", ("Words", "Which handles?"));
        Assert.Contains(await bidding.Site.Db(db => db.Emails.ToListAsync()), e => e.Address == person.Email && e.Subject.Contains("asks you something"));
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get($"/en{bid}/clarifications")).Status);
        var answered = await firm.FillIn($"/en{bid}/clarifications", ("Words", "All of them."));
        Assert.Contains("All of them.", answered.Text);
        Assert.False(answered.Has("main textarea"));
        Assert.Contains("All of them.", (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{bid}")).Text);
        var after = (await bidding.BidAt(bid)).Standing!;
        Assert.Equal((before.Hash, Convert.ToHexString(before.Content)), (after.Hash, Convert.ToHexString(after.Content)));
    }

    [Fact]
    public async Task The_second_step_taken_at_sign_in_lasts_as_long_as_the_sign_in()
    {
        await using var bidding = await Bidding.Start();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        for (var hours = 0; hours < 5; hours++)
        {
            bidding.Site.Clock.Advance(TimeSpan.FromHours(1));
            Assert.Equal(HttpStatusCode.OK, (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening")).Status);
        }
    }

    [Fact]
    public async Task A_tender_without_bids_opens_and_says_so()
    {
        await using var bidding = await Bidding.Start();
        await bidding.Open();
        Assert.Contains(OpeningText.NoBids, (await (await bidding.Site.SignedIn(bidding.Officers[0])).Get($"/en/tenders/{bidding.Tender.Id}/opening")).Text);
    }
}
