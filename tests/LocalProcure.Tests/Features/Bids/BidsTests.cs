using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Firms;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Bids;

public class BidsTests
{
    [Fact]
    public async Task A_firm_drafts_sees_what_is_missing_submits_and_gets_a_receipt()
    {
        await using var bidding = await Bidding.Start();
        var (_, person, browser) = await bidding.NewFirm();
        var bid = await bidding.Begin(browser);

        var check = await browser.Get($"/en{bid}/submissions/new");
        Assert.Contains("Fill in every price", check.Text);
        Assert.Contains("Not answered yet", check.Text);
        Assert.False(check.Has("form[action$='/submissions']"));

        await browser.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", Bidding.Secret), ("then", "bid"));
        await browser.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        var prices = await browser.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "£1,250.50"));
        Assert.Contains("£1,250.50", prices.Text);

        var receipt = await Bidding.Submit(browser, bid);
        Assert.Equal(HttpStatusCode.OK, receipt.Status);
        var saved = await bidding.BidAt(bid);
        Assert.Contains(saved.Standing!.Hash, receipt.Text);
        Assert.Equal(bidding.Site.Clock.Now, saved.SubmittedAt);
        var mail = await bidding.Site.Db(db => db.Emails.SingleAsync(e => e.Kind == EmailKind.Bid));
        Assert.Equal(person.Email, mail.Address);
        Assert.Contains(saved.Standing.Hash, mail.Text);
        Assert.DoesNotContain("1,250.50", mail.Text);
    }

    [Fact]
    public async Task Every_page_of_a_bid_reads_in_Welsh()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser, file: true);
        foreach (var path in new[] { "/bids", bid, $"{bid}/answers/{bidding.Scored.Id}", $"{bid}/answers/{bidding.Gate.Id}", $"{bid}/prices", $"{bid}/files", $"{bid}/submissions/new", $"{bid}/submissions/1", $"{bid}/withdrawal/new", $"{bid}/trail", $"/tenders/{bidding.Tender.Id}/bids/new" })
        {
            var page = await browser.Get("/cy" + path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal("cy", page.Document.DocumentElement.GetAttribute("lang"));
            Assert.DoesNotContain("Submit", page.Text);
        }
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public async Task A_bid_is_accepted_until_the_last_second_and_refused_at_closing(int seconds, bool accepted)
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Draft(browser);
        bidding.Site.Clock.Now = bidding.ClosesAt.AddSeconds(-2);
        var page = await browser.Get($"/en{bid}/submissions/new");
        bidding.Site.Clock.Now = bidding.ClosesAt.AddSeconds(seconds);
        var answer = await browser.Submit(page, page.Form());
        Assert.Equal(accepted ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(accepted, (await bidding.BidAt(bid)).Standing is not null);
        if (!accepted) Assert.Contains("This tender closed on", answer.Text);
    }

    [Fact]
    public async Task At_closing_nothing_changes_through_any_route()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        var (_, _, other) = await bidding.NewFirm("Other Ltd");
        var draft = await bidding.Draft(browser, file: true);
        var submitted = await bidding.Submitted(other);
        var id = bidding.Tender.Id;
        var (_, _, late) = await bidding.NewFirm("Late Ltd");
        var forms = new List<(Browser Browser, WebPage Page, string? Form)>
        {
            (late, await late.Get($"/en/tenders/{id}/bids/new"), null),
            (browser, await browser.Get($"/en{draft}/answers/{bidding.Scored.Id}"), null),
            (browser, await browser.Get($"/en{draft}/answers/{bidding.Gate.Id}"), null),
            (browser, await browser.Get($"/en{draft}/prices"), null),
            (browser, await browser.Get($"/en{draft}/files"), "form[enctype]"),
            (browser, await browser.Get($"/en{draft}/files"), "form[action$='/removal']"),
            (browser, await browser.Get($"/en{draft}/submissions/new"), null),
            (other, await other.Get($"/en{submitted}/withdrawal/new"), null),
        };
        bidding.Site.Clock.Now = bidding.ClosesAt;
        var before = await bidding.Site.Db(db => db.Bids.AsNoTracking().OrderBy(b => b.Id).Select(b => new { b.Id, b.Version, b.ContentVersion, b.SubmittedAt }).ToListAsync());
        foreach (var (who, page, form) in forms)
        {
            var answer = await who.Submit(page, page.Form(form), form == "form[enctype]" ? [("File", "late.pdf", "%PDF-1.7"u8.ToArray())] : []);
            Assert.True(answer.Status == HttpStatusCode.UnprocessableEntity, $"{page.Path}: {answer.Status} {answer.Text}");
        }
        Assert.Equal(before, await bidding.Site.Db(db => db.Bids.AsNoTracking().OrderBy(b => b.Id).Select(b => new { b.Id, b.Version, b.ContentVersion, b.SubmittedAt }).ToListAsync()));
    }

    [Fact]
    public async Task At_closing_nothing_of_lots_evidence_declarations_versions_and_signatures_changes_either()
    {
        await using var bidding = await Bidding.Start(LotBidsTests.InLots);
        var (group, lead, partner, _) = await JointBidsTests.Formed(bidding);
        var bid = await bidding.Begin(lead, group.ToString());
        var firm = (await bidding.BidAt(bid)).FirmId;
        await lead.FillIn($"/en{bid}/lots", ("Lots", bidding.Tender.Lots[0].Id.ToString()));
        foreach (var text in new[] { "First thoughts", "Second thoughts" }) await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", text), ("then", "bid"));
        var list = await lead.Get($"/en{bid}/declarations");
        list = await lead.Submit(list, list.Form("form[action$='/sub-contractors']"), ("Name", "Pest Ltd"), ("Work", "Pest control"));
        await JointBidsTests.Sign(lead, group);
        var sections = $"/en{bid}/sections/{bidding.Scored.Id}";
        var older = (await lead.Get(sections + "/versions")).All("a[href*='/versions/']").Select(a => a.GetAttribute("href")!).Distinct().Last();
        var forms = new List<(Browser Browser, WebPage Page, string Form, (string, string?)[] Fields)>
        {
            (lead, await lead.Get($"/en{bid}/lots"), "form[action$='/lots']", [("Lots", bidding.Tender.Lots[1].Id.ToString())]),
            (lead, await lead.Get($"/en{bid}/conditions/{firm}"), "form[action*='/conditions/']", [($"Figure[{bidding.Tender.Requirements[0].Id}]", "12")]),
            (lead, await lead.Get($"/en{bid}/declarations/{firm}"), "form[action*='/declarations/']", [("Applies", "False")]),
            (lead, list, "form[action$='/sub-contractors']", [("Name", "Late Ltd"), ("Work", "Late work")]),
            (lead, list, "form[action$='/removal']", []),
            (lead, await lead.Get(older), "form[action$='/restoration']", []),
            (partner, await partner.Get($"/en/consortia/{group}/signature"), "#sign", [("Form.Agree", "true"), ("Form.Independent", "true")]),
        };
        bidding.Site.Clock.Now = bidding.ClosesAt;
        var before = await State();
        foreach (var (who, page, form, fields) in forms)
        {
            var answer = await who.Submit(page, page.Form(form), fields);
            Assert.True(answer.Status == HttpStatusCode.UnprocessableEntity, $"{page.Path} {form}: {answer.Status} {answer.Text}");
        }
        Assert.Equal(before, await State());

        // What was typed too late is kept aside for its writer, as with texts and prices, and is nothing of the bid.
        async Task<string> State() => await bidding.Site.Db(async db => string.Join(' ', [
            .. await db.Bids.AsNoTracking().Select(b => $"{b.Version} {b.ContentVersion} {b.ContentHash}").ToListAsync(),
            $"{await db.Consortia.AsNoTracking().SelectMany(c => c.Signatures).CountAsync()} {await db.IndependenceCertificates.CountAsync()} {await db.AuditRows.CountAsync(r => r.What != "BidDraftKeptAside")}"]));
    }

    [Fact]
    public async Task A_double_click_and_two_members_at_once_make_one_submission()
    {
        await using var bidding = await Bidding.Start();
        var (firm, _, browser) = await bidding.NewFirm();
        var colleague = await bidding.Site.SignedIn(await bidding.Site.MemberOf(firm, FirmRole.Member, "Guto"));
        var bid = await bidding.Draft(browser);
        var (mine, theirs) = (await browser.Get($"/en{bid}/submissions/new"), await colleague.Get($"/en{bid}/submissions/new"));
        var answers = await Task.WhenAll(browser.Submit(mine, mine.Form()), colleague.Submit(theirs, theirs.Form()), browser.Submit(mine, mine.Form()));
        Assert.All(answers, a => Assert.EndsWith("/submissions/1", a.Path));
        Assert.Single((await bidding.BidAt(bid)).Submissions);
    }

    [Fact]
    public async Task Two_members_who_start_at_once_share_one_bid()
    {
        await using var bidding = await Bidding.Start();
        var (firm, _, browser) = await bidding.NewFirm();
        var colleague = await bidding.Site.SignedIn(await bidding.Site.MemberOf(firm, FirmRole.Member, "Guto"));
        var (mine, theirs) = (await browser.Get($"/en/tenders/{bidding.Tender.Id}/bids/new"), await colleague.Get($"/en/tenders/{bidding.Tender.Id}/bids/new"));
        var answers = await Task.WhenAll(browser.Submit(mine, mine.Form()), colleague.Submit(theirs, theirs.Form()));
        Assert.Equal(answers[0].Path, answers[1].Path);
        Assert.Equal(1, await bidding.Site.Db(db => db.Bids.CountAsync()));
    }

    [Fact]
    public async Task Two_members_writing_at_once_lose_nothing()
    {
        await using var bidding = await Bidding.Start();
        var (firm, _, browser) = await bidding.NewFirm();
        var colleague = await bidding.Site.SignedIn(await bidding.Site.MemberOf(firm, FirmRole.Member, "Guto"));
        var bid = await bidding.Begin(browser);
        var (answer, prices, same) = (await browser.Get($"/en{bid}/answers/{bidding.Scored.Id}"), await colleague.Get($"/en{bid}/prices"), await colleague.Get($"/en{bid}/answers/{bidding.Scored.Id}"));
        await Task.WhenAll(browser.Submit(answer, answer.Form(), ("Text", "mine"), ("then", "bid")), colleague.Submit(prices, prices.Form(), ($"Units[{bidding.Line.Id}]", "12")));
        var check = await browser.Get($"/en{bid}/submissions/new");
        Assert.Contains("mine", check.Text);
        Assert.Contains("£12.00", check.Text);

        var clash = await colleague.Submit(same, same.Form(), ("Text", "theirs"), ("then", "bid"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, clash.Status);
        Assert.Contains("mine", clash.Text);
        Assert.Equal("theirs", clash.One("textarea").TextContent);
        await colleague.Submit(clash, clash.Form(), ("Text", "mine and theirs"), ("then", "bid"));
        Assert.Contains("mine and theirs", (await browser.Get($"/en{bid}/submissions/new")).Text);
    }

    [Fact]
    public async Task A_bid_is_withdrawn_changed_and_submitted_again_and_every_receipt_stays()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser);
        var first = (await bidding.BidAt(bid)).Standing!.Hash;
        Assert.False((await browser.Get($"/en{bid}/answers/{bidding.Scored.Id}")).Has("textarea"));
        await browser.FillIn($"/en{bid}/withdrawal/new");
        Assert.Null((await bidding.BidAt(bid)).SubmittedAt);
        await browser.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "better"), ("then", "bid"));
        Assert.EndsWith("/submissions/2", (await Bidding.Submit(browser, bid)).Path);
        bidding.Site.Clock.Now = bidding.ClosesAt.AddYears(3);
        var again = await bidding.Site.SignedIn(await bidding.Site.Db(db => db.People.AsNoTracking().SingleAsync(p => p.Firms.Any())));
        Assert.Contains(first, (await again.Get($"/en{bid}/submissions/1")).Text);
        Assert.Contains("Nothing in the bid can change", (await again.Get($"/en{bid}/answers/{bidding.Scored.Id}")).Text);
    }

    [Fact]
    public async Task The_downloaded_copy_holds_the_bytes_that_the_receipt_is_of()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser, file: true);
        var zip = new ZipArchive(new MemoryStream((await browser.Get($"/en{bid}/submissions/1/copy")).Bytes));
        var json = Read(zip, "bid.json");
        var hash = Convert.ToHexStringLower(SHA256.HashData(json));
        Assert.Equal((await bidding.BidAt(bid)).Standing!.Hash, hash);
        Assert.StartsWith("%PDF-1.7 the secret", System.Text.Encoding.UTF8.GetString(Read(zip, "files/" + Bidding.SecretFile)));
        Assert.Contains("£98,765.43", System.Text.Encoding.UTF8.GetString(Read(zip, "bid.txt")));

        using var key = ECDsa.Create();
        key.ImportFromPem((await bidding.Site.Anonymous().Get("/receipt-key.pem")).Html);
        var receipt = Read(zip, "receipt.txt");
        Assert.Contains(hash, System.Text.Encoding.UTF8.GetString(receipt));
        Assert.True(key.VerifyData(receipt, Read(zip, "receipt.sig"), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
        Assert.StartsWith(System.Text.Encoding.UTF8.GetString(receipt), (await browser.Get($"/en{bid}/submissions/1/receipt")).Html);
    }

    [Fact]
    public async Task Files_are_checked_kept_and_removed()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Begin(browser);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Bidding.Attach(browser, bid, "run.exe", "MZ"u8.ToArray())).Status);
        var page = await Bidding.Attach(browser, bid, "<b>..\\pris.pdf");
        Assert.Contains("pris.pdf", page.Text);
        var file = await browser.Get(page.One(".lp-file a").GetAttribute("href")!);
        Assert.Equal("attachment", file.Response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith("%PDF-1.7", file.Html);
        page = await browser.Submit(page, page.Form("form[action$='/removal']"));
        Assert.Contains("No files attached", page.Text);
    }

    [Fact]
    public async Task Nobody_who_works_for_the_buyer_takes_part_in_a_bid_to_it()
    {
        await using var bidding = await Bidding.Start();
        var (firm, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser);
        await bidding.Site.Keep(new FirmMember(firm.Id, bidding.Officers[2].Id, FirmRole.Member, LocalProcure.Domain.Act.BySystem(bidding.Site.Clock.Now)));
        var both = await bidding.Site.SignedIn(bidding.Officers[2]);
        Assert.Equal(HttpStatusCode.NotFound, (await both.Get($"/en{bid}")).Status);
        var (second, _, _) = await bidding.NewFirm("Second Ltd");
        await bidding.Site.Keep(new FirmMember(second.Id, bidding.Officers[1].Id, FirmRole.Member, LocalProcure.Domain.Act.BySystem(bidding.Site.Clock.Now)));
        var refused = await (await bidding.Site.SignedIn(bidding.Officers[1])).FillIn($"/en/tenders/{bidding.Tender.Id}/bids/new", ("Bidder", second.Id.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(BidText.YouWorkForTheBuyer, refused.Text);
    }

    [Fact]
    public async Task Staff_with_a_mandate_act_for_one_side_of_a_tender_only_and_are_named_for_it()
    {
        await using var bidding = await Bidding.Start();
        var staff = await bidding.Site.Staff();
        var (first, _, firstBrowser) = await bidding.NewFirm("First Ltd");
        var (second, _, secondBrowser) = await bidding.NewFirm("Second Ltd");
        foreach (var firm in new[] { first, second })
            await bidding.Site.Keep(new Mandate(firm.Id, staff.Id, new DateOnly(2026, 11, 1), "bids", new string('a', 64), "mandate.pdf", LocalProcure.Domain.Act.BySystem(bidding.Site.Clock.Now)));
        var helper = await bidding.Site.SignedIn(staff);
        var bid = await bidding.Begin(helper, first.Id.ToString());
        await helper.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "For them"), ("then", "bid"));
        Assert.Contains("for First Ltd by Nia Prosser", (await firstBrowser.Get($"/en{bid}/trail")).Text);
        bidding.Site.Clock.Advance(TimeSpan.FromMinutes(1));
        var other = await bidding.Begin(secondBrowser);
        Assert.Equal(HttpStatusCode.NotFound, (await helper.Get($"/en{other}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await helper.Get($"/en{bid}")).Status);
    }

    private static byte[] Read(ZipArchive zip, string name)
    {
        using var from = zip.GetEntry(name)!.Open();
        var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
