using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Evaluations;

public class EvaluationsTests
{
    [Fact]
    public async Task Evaluators_declare_score_alone_agree_and_the_contract_is_awarded_and_registered()
    {
        await using var bidding = await Bidding.Start();
        var (_, dear, dearBrowser) = await bidding.NewFirm("Dear But Good Ltd");
        var (_, _, cheapBrowser) = await bidding.NewFirm("Cheap Ltd");
        var dearBid = await bidding.Submitted(dearBrowser, "careful work", "200.00");
        var cheapBid = await bidding.Submitted(cheapBrowser, "quick work", "100.00");
        await bidding.Open();
        await bidding.Panel(bidding.Officers[1], bidding.Officers[2]);
        await bidding.Declare(bidding.Officers[1], dearBid, cheapBid);
        await bidding.Declare(bidding.Officers[2], dearBid, cheapBid);

        await bidding.Score(bidding.Officers[1], dearBid, 5, "Names every task");
        await bidding.Score(bidding.Officers[1], cheapBid, 2, "Says little");
        await bidding.HandIn(bidding.Officers[1]);
        var second = await bidding.Site.SignedIn(bidding.Officers[2]);
        var blind = await second.Get(bidding.Address("evaluation"));
        Assert.DoesNotContain("Names every task", blind.Html);
        Assert.DoesNotContain("£200.00", blind.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await second.Get(bidding.Address($"agreed/{Bidding.IdOf(dearBid)}"))).Status);
        Assert.DoesNotContain("£200.00", (await second.Get($"/en/tenders/{bidding.Tender.Id}/opening{dearBid}")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await second.Get($"/en/tenders/{bidding.Tender.Id}/opening/bids")).Status);

        await bidding.Score(bidding.Officers[2], dearBid, 4, "Very good");
        await bidding.Score(bidding.Officers[2], cheapBid, 1, "Thin");
        await bidding.HandIn(bidding.Officers[2]);
        await bidding.Agree(dearBid, 5, "It names every task and who does it");
        Assert.False((await (await bidding.Site.SignedIn(bidding.Officers[0])).Get(bidding.Address("award/new"))).Has("main form"));
        await bidding.Agree(cheapBid, 1, "It says too little");

        // Dear: 60 for quality, 20 for price. Cheap: 12 and 40.
        var matrix = await (await bidding.Site.SignedIn(bidding.Officers[0])).Get(bidding.Address("evaluation"));
        Assert.Contains("80.00", matrix.Text);
        Assert.Contains("52.00", matrix.Text);
        Assert.Contains("£100.00 ÷ £200.00 × 40 = 20.00", matrix.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await bidding.Decide(bidding.Officers[0], cheapBid)).Status);
        Assert.Contains("The contract is to go to Dear But Good Ltd", (await bidding.Decide(bidding.Officers[0], dearBid)).Text);
        Assert.Contains(EvaluationText.NotYet, (await dearBrowser.Get($"/en{dearBid}/summary")).Text);
        await bidding.Summarise(dearBid, cheapBid);
        await bidding.SendSummaries();
        await bidding.Announce();
        Assert.Contains(AwardText.SeeContract, (await bidding.Enter()).Text);

        var contract = await bidding.Site.Db(db => db.Contracts.AsNoTracking().SingleAsync());
        var page = await bidding.Site.Anonymous().Get($"/cy/contracts/{contract.Id}");
        foreach (var said in new[] { "Dear But Good Ltd", "£200.00", "CF44 7AA", "Rhondda Cynon Taf", "Glanhau llyfrgelloedd", "1 Mawrth 2027" }) Assert.Contains(said, page.Text);
        Assert.Contains("Dear But Good Ltd", (await bidding.Site.Anonymous().Get("/en/contracts?words=libraries")).Text);
        Assert.DoesNotContain("Dear But Good Ltd", (await bidding.Site.Anonymous().Get("/en/contracts?words=plumbing")).Text);
        Assert.Contains("Dear But Good Ltd", (await bidding.Site.Anonymous().Get("/en/contracts/register.csv")).Html);

        var won = await dearBrowser.Get($"/en{dearBid}/summary");
        Assert.Contains(EvaluationText.YouWon, won.Text);
        var lost = await cheapBrowser.Get($"/en{cheapBid}/summary");
        foreach (var said in new[] { EvaluationText.YouDidNotWin, "Dear But Good Ltd", "52.00", "80.00", "It says too little", "It names every task and who does it" }) Assert.Contains(said, lost.Text);
        Assert.DoesNotContain("£200.00", lost.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await cheapBrowser.Get($"/en{dearBid}/summary")).Status);
        var mails = await bidding.Site.Db(db => db.Emails.Where(e => e.Kind == EmailKind.Bid).ToListAsync());
        Assert.Contains("80.00", mails.Single(m => m.Address == dear.Email && m.Subject.Contains("has won")).Text);
        Assert.Equal(2, mails.Count(m => m.Subject.StartsWith("The award of", StringComparison.Ordinal)));
        Assert.Contains("It says too little", mails.Single(m => m.Subject.StartsWith("The result of", StringComparison.Ordinal)).Text);
    }

    [Fact]
    public async Task A_conflict_keeps_an_evaluator_from_that_bid()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser);
        await bidding.Open();
        await bidding.Panel(bidding.Officers[1]);
        var evaluator = await bidding.Site.SignedIn(bidding.Officers[1]);
        Assert.Contains(EvaluationText.DeclareFirst, (await evaluator.Get(bidding.Address($"scores/{Bidding.IdOf(bid)}"))).Text);
        var silent = await evaluator.FillIn(bidding.Address("declaration"), ($"Conflict[{Bidding.IdOf(bid)}]", "MustNotScore"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        await evaluator.FillIn(bidding.Address("declaration"), ($"Conflict[{Bidding.IdOf(bid)}]", "MustNotScore"), ($"Reason[{Bidding.IdOf(bid)}]", "My sister owns it"));
        var refused = await evaluator.Get(bidding.Address($"scores/{Bidding.IdOf(bid)}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(EvaluationText.YouHaveAConflict, refused.Text);
    }

    [Fact]
    public async Task Two_awards_at_once_make_one_and_the_other_is_told()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, one) = await bidding.NewFirm("One Ltd");
        var (_, _, two) = await bidding.NewFirm("Two Ltd");
        var bids = new[] { await bidding.Submitted(one, price: "100.00"), await bidding.Submitted(two, price: "100.00") };
        await bidding.Open();
        await bidding.Panel(bidding.Officers[2]);
        await bidding.Declare(bidding.Officers[2], bids);
        foreach (var bid in bids) await bidding.Score(bidding.Officers[2], bid, 3, "Fair");
        await bidding.HandIn(bidding.Officers[2]);
        foreach (var bid in bids) await bidding.Agree(bid, 3, "Fair");
        var page = await (await bidding.Site.SignedIn(bidding.Officers[0])).Get(bidding.Address("award/new"));
        Assert.Contains(EvaluationText.TieExplained, page.Text);
        var browsers = new[] { await bidding.Site.SignedIn(bidding.Officers[0]), await bidding.Site.SignedIn(bidding.Officers[1]) };
        var forms = new[] { await browsers[0].Get(bidding.Address("award/new")), await browsers[1].Get(bidding.Address("award/new")) };
        var answers = await Task.WhenAll(browsers.Select((b, at) => b.Submit(forms[at], forms[at].Form("form[action$='/award']"),
            ("BidId", Bidding.IdOf(bids[at]).ToString()), ("Reason", "First in the draw"), ("Draw", "From a hat, before two witnesses"), ("Password", Site.Password))));
        Assert.Equal(1, answers.Count(a => a.Status == HttpStatusCode.OK));
        var other = answers.Single(a => a.Status != HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains(EvaluationText.AwardedMeanwhile, other.Text);
        Assert.Equal(1, await bidding.Site.Db(db => db.Awards.CountAsync()));
        Assert.False(await bidding.IsAwarded());
    }

    [Fact]
    public async Task Someone_who_belongs_to_a_bidder_is_not_offered_for_the_panel()
    {
        await using var bidding = await Bidding.Start();
        var (firm, _, browser) = await bidding.NewFirm();
        await bidding.Submitted(browser);
        await bidding.Open();
        await bidding.Site.Keep(new FirmMember(firm.Id, bidding.Officers[2].Id, FirmRole.Member, Act.BySystem(bidding.Site.Clock.Now)));
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var page = await officer.Get(bidding.Address("evaluation"));
        Assert.DoesNotContain("Tomos Three", page.One("select").TextContent);
        var refused = await officer.Submit(page, page.Form("form[action$='/panel']"), ("PersonId", bidding.Officers[2].Id.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }

    [Fact]
    public async Task Every_page_of_the_evaluation_reads_in_Welsh()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser, file: true);
        await bidding.Open();
        await bidding.Panel(bidding.Officers[2]);
        await bidding.Declare(bidding.Officers[2], bid);
        var officer = await bidding.Site.SignedIn(bidding.Officers[2]);
        await Check("opening", $"opening{bid}", "evaluation", "declaration", $"scores/{Bidding.IdOf(bid)}", "trail");
        await bidding.Score(bidding.Officers[2], bid, 3, "Fair");
        await bidding.HandIn(bidding.Officers[2]);
        await Check($"agreed/{Bidding.IdOf(bid)}", "award/new", "award", "checks", "late-tenders", $"opening{bid}/matters/new");
        await bidding.Agree(bid, 3, "Teg");
        await bidding.Decide(bidding.Officers[2], bid);
        await Check($"award/summaries/{Bidding.IdOf(bid)}");
        await bidding.Summarise(bid);
        await bidding.SendSummaries();
        await Check("award/notice");
        await bidding.Announce(("Days", "8"));
        await Check("award", "award/contract");

        async Task Check(params string[] paths)
        {
            foreach (var path in paths)
            {
                var page = await officer.Get(bidding.Address(path).Replace("/en/", "/cy/"));
                Assert.True(page.Status == HttpStatusCode.OK, $"{path} {page.Status} {page.Text}");
                foreach (var english in new[] { "Evaluat", "Score", "Opened", "Bidder", "Agreed", "Standstill", "Working day" }) Assert.DoesNotContain(english, page.Text);
            }
        }
    }
}
