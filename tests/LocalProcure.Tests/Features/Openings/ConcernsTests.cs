using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Evaluations;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Openings;

/// <summary>Bids that may have to leave: told, explained, decided by a person; and late tenders, and checks.</summary>
public class ConcernsTests
{
    [Fact]
    public async Task A_low_price_is_pointed_out_explained_and_only_then_set_aside()
    {
        await using var bidding = await Bidding.Start((tender, act) => tender.SetLowPrice(20, act));
        var (_, person, low) = await bidding.NewFirm("Low Ltd");
        var (_, _, dear) = await bidding.NewFirm("Dear Ltd");
        var (lowBid, dearBid) = (await bidding.Submitted(low, price: "40.00"), await bidding.Submitted(dear, price: "160.00"));
        await bidding.Open();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        Assert.Contains(ConcernText.LowPrices, (await officer.Get(bidding.Address("evaluation"))).Text);
        Assert.Contains("60.0%", (await officer.Get(bidding.Address("evaluation"))).Text);

        var silent = await Raise(bidding, lowBid, ConcernKind.AbnormallyLow, days: null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        await Raise(bidding, lowBid, ConcernKind.AbnormallyLow, days: 5);
        Assert.Contains("Far below the others", await bidding.Site.Db(db => db.Emails.Where(e => e.Address == person.Email && e.Kind == EmailKind.Bid && e.Subject.Contains("raised a matter")).Select(e => e.Text).SingleAsync()));
        var early = await Decide(bidding, lowBid, ConcernOutcome.SetAside);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);

        var own = await low.Get($"/en{lowBid}/matters");
        Assert.Contains("Far below the others", own.Text);
        await low.Submit(own, own.Form("form[action*='/matters/']"), ("Words", "We own the machines"));
        Assert.Equal(HttpStatusCode.NotFound, (await dear.Get($"/en{lowBid}/matters")).Status);
        await Decide(bidding, lowBid, ConcernOutcome.SetAside);
        Assert.Contains("Not shown to be so", (await low.Get($"/en{lowBid}/matters")).Text);

        // Out of the comparison: the other bid alone is scored, and its price is the lowest now.
        await bidding.Evaluated((dearBid, 3));
        var matrix = await officer.Get(bidding.Address("evaluation"));
        Assert.Contains(EvaluationText.SetAside, matrix.Text);
        Assert.Contains("£160.00 ÷ £160.00 × 40 = 40.00", matrix.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(bidding.Address($"agreed/{Bidding.IdOf(lowBid)}"))).Status);
    }

    [Fact]
    public async Task A_tender_that_breaks_the_rules_is_set_aside_and_its_bidder_told_why()
    {
        await using var bidding = await Bidding.Start();
        var (_, person, browser) = await bidding.NewFirm("Wrong Form Ltd");
        var (_, _, second) = await bidding.NewFirm("Right Form Ltd");
        var (bid, other) = (await bidding.Submitted(browser), await bidding.Submitted(second));
        await bidding.Open();
        await Raise(bidding, bid, ConcernKind.NonConforming, days: 5);
        var own = await browser.Get($"/en{bid}/matters");
        await browser.Submit(own, own.Form("form[action*='/matters/']"), ("Words", "We used last year's form"));
        Assert.Equal(HttpStatusCode.OK, (await Decide(bidding, bid, ConcernOutcome.SetAside)).Status);
        var decided = await bidding.Site.Db(db => db.Concerns.SingleAsync());
        Assert.Equal((ConcernKind.NonConforming, ConcernOutcome.SetAside, bidding.Officers[0].Id), (decided.Kind, decided.Outcome, decided.DecidedBy));
        Assert.Contains(await bidding.Site.Db(db => db.Emails.Where(e => e.Address == person.Email && e.Kind == EmailKind.Bid).Select(e => e.Text).ToListAsync()), t => t.Contains("Not shown to be so"));
        Assert.Contains("Not shown to be so", (await browser.Get($"/en{bid}/matters")).Text);
        await bidding.Evaluated((other, 3));
        Assert.Contains(EvaluationText.SetAside, (await (await bidding.Site.SignedIn(bidding.Officers[0])).Get(bidding.Address("evaluation"))).Text);
    }

    [Fact]
    public async Task A_consortium_replaces_the_member_for_whom_a_ground_was_found()
    {
        await using var bidding = await Bidding.Start();
        var (group, lead, partner, _) = await JointBidsTests.Formed(bidding);
        var stranger = await bidding.Site.Firm("Newcomer Ltd");
        var named = await bidding.Site.MemberOf(stranger, name: "Nerys Newcomer");
        var bid = await bidding.Begin(lead, group.ToString());
        await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "100"));
        await JointBidsTests.Sign(lead, group);
        await JointBidsTests.Sign(partner, group);
        await Bidding.Submit(lead, bid);
        await bidding.Open();
        var kept = await bidding.BidAt(bid);
        var member = kept.FirmIds.Single(f => f != kept.FirmId);

        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var check = await officer.Get(bidding.Address($"checks/{kept.Id}/{member}"));
        await officer.Submit(check, check.Form("form[action*='/checks/']"), ("IsOnList", "False"), ("ListSeen", "Read today"), ("Seen", "The court's judgment"), ("Grounds", "fraud"));
        Assert.Contains(CheckText.Found, (await officer.Get(bidding.Address("checks"))).Text);
        await bidding.Evaluated((bid, 4));
        Assert.Contains(AwardText.FoundButNotDecided, (await bidding.Decide(bidding.Officers[0], bid)).Text);

        await Raise(bidding, bid, ConcernKind.Exclusion, 10, ("FirmId", member.ToString()), ("Ground", "fraud"));
        Assert.Contains(AwardText.UndecidedMatters(1), (await bidding.Decide(bidding.Officers[0], bid)).Text);
        var own = await lead.Get($"/en{bid}/matters");
        var wrong = await lead.Submit(own, own.Form("form[action*='/matters/']"), ("Words", "It leaves us"), ("Firm", "Nobody Ltd"));
        Assert.Contains(ConcernText.NoSuchFirm, wrong.Text);
        await lead.Submit(own, own.Form("form[action*='/matters/']"), ("Words", "It leaves us"), ("Firm", "newcomer ltd"));
        // Nobody is taken in who was not looked up, or for whom a ground was found as well.
        Assert.Contains(ConcernText.CheckOfferedFirst, (await Decide(bidding, bid, ConcernOutcome.Replaced)).Text);
        await Look(officer, bidding, kept.Id, stranger.Id, onList: true);
        Assert.Contains(ConcernText.OfferedHasGround, (await Decide(bidding, bid, ConcernOutcome.Replaced)).Text);
        Assert.Contains(CheckText.IsOffered, (await Look(officer, bidding, kept.Id, stranger.Id, onList: false)).Text);
        await Decide(bidding, bid, ConcernOutcome.Replaced);

        var after = await bidding.BidAt(bid);
        Assert.Equal(new[] { kept.FirmId, stranger.Id }.Order(), after.FirmIds.Order());
        Assert.Equal(HttpStatusCode.NotFound, (await partner.Get($"/en{bid}")).Status);
        Assert.Contains("Newcomer Ltd", (await officer.Get(bidding.Address("opening"))).Text);
        Assert.Contains(CheckText.Replaced, (await officer.Get(bidding.Address("checks"))).Text);
        // Named by the others only: the group wins nothing before the firm has said yes in its own account.
        var tooSoon = await bidding.Decide(bidding.Officers[0], bid);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooSoon.Status);
        Assert.Contains(AwardText.MembersNotAgreed("Newcomer Ltd"), tooSoon.Text);
        var newcomer = await bidding.Site.SignedIn(named);
        var place = $"/en/consortia/{group}/place";
        Assert.Contains(place, await bidding.Site.Db(db => db.Emails.Where(e => e.Address == named.Email && e.Kind == EmailKind.Consortium).Select(e => e.Text).SingleAsync()));
        Assert.Contains(place, (await newcomer.Get("/en/desk")).Html);
        Assert.Contains(PlaceText.NamedInPlace, (await newcomer.Get(place)).Text);
        Assert.Equal(HttpStatusCode.OK, (await newcomer.FillIn(place, ("Form.Reasons", "Capacity"), ("Form.Why", "Ten people are needed and we have four"))).Status);
        Assert.DoesNotContain(place, (await newcomer.Get("/en/desk")).Html);
        Assert.Equal(HttpStatusCode.OK, (await bidding.Decide(bidding.Officers[0], bid)).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_bidder_replaces_a_sub_contractor_for_whom_a_ground_was_found_or_does_the_work_itself(bool byAnother)
    {
        await using var bidding = await Bidding.Start();
        var (_, person, browser) = await bidding.NewFirm("Cwm Cleaning Ltd");
        var bid = await bidding.Draft(browser);
        var list = await browser.Get($"/en{bid}/declarations");
        await browser.Submit(list, list.Form("form[action$='/sub-contractors']"), ("Name", "Pest Ltd"), ("Work", "Pest control"));
        await Bidding.Submit(browser, bid);
        await bidding.Open();
        var kept = await bidding.BidAt(bid);
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var sub = Guid.Parse((await officer.Get(bidding.Address("checks"))).All("a[href*='/checks/']").Select(a => a.GetAttribute("href")!).Single(h => !h.EndsWith($"{kept.FirmId}", StringComparison.Ordinal))[^36..]);
        await Look(officer, bidding, kept.Id, sub, onList: true);
        await bidding.Evaluated((bid, 4));
        Assert.Contains(AwardText.FoundButNotDecided, (await bidding.Decide(bidding.Officers[0], bid)).Text);
        await Raise(bidding, bid, ConcernKind.Exclusion, 10, ("FirmId", $"{sub}"), ("Ground", "fraud"));
        // Told, with the chance to replace it, and nothing is decided against the bid before that is over.
        Assert.Contains(ConcernText.MayReplace, await bidding.Site.Db(db => db.Emails.Where(e => e.Address == person.Email && e.Subject.Contains("raised a matter")).Select(e => e.Text).SingleAsync()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Decide(bidding, bid, ConcernOutcome.SetAside)).Status);

        var own = await browser.Get($"/en{bid}/matters");
        Assert.Contains("Pest Ltd", own.Text);
        Assert.Contains(ConcernText.EitherOr, (await browser.Submit(own, own.Form("form[action*='/matters/']"), ("Words", "It leaves us"), ("SubName", "Clean Pest Ltd"), ("WithoutSub", "true"))).Text);
        await browser.Submit(own, own.Form("form[action*='/matters/']"), byAnother ? [("Words", "It leaves us"), ("SubName", "Clean Pest Ltd"), ("SubNumber", "07654321")] : [("Words", "It leaves us"), ("WithoutSub", "true")]);
        var next = (await bidding.Site.Db(db => db.Concerns.SingleAsync())).ReplacementFirmId;
        Assert.Equal(byAnother, next is not null);
        if (next is { } other)
        {
            Assert.Contains("Clean Pest Ltd (07654321): Pest control", (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{bid}")).Text);
            Assert.Contains(ConcernText.CheckOfferedFirst, (await Decide(bidding, bid, ConcernOutcome.Replaced)).Text);
            await Look(officer, bidding, kept.Id, other, onList: false);
        }
        await Decide(bidding, bid, ConcernOutcome.Replaced);
        Assert.Contains(await bidding.Site.Db(db => db.Emails.Where(e => e.Address == person.Email).Select(e => e.Text).ToListAsync()), t => t.Contains("Not shown to be so"));

        // The old one stays in the history, and the bid as it was sealed; who is there now is who is checked.
        var checks = await officer.Get(bidding.Address("checks"));
        Assert.Contains(CheckText.Replaced, checks.Text);
        Assert.Contains("Pest Ltd", checks.Text);
        Assert.DoesNotContain(checks.All("a[href*='/checks/']"), a => a.GetAttribute("href")!.EndsWith($"{sub}", StringComparison.Ordinal));
        Assert.Equal(2 + (byAnother ? 0 : -1), checks.All("a[href*='/checks/']").Count());
        Assert.Contains(byAnother ? "Clean Pest Ltd" : ConcernText.OffersItself, (await browser.Get($"/en{bid}/matters")).Text);
        Assert.Equal(HttpStatusCode.OK, (await bidding.Decide(bidding.Officers[0], bid)).Status);
        Assert.True(await bidding.Site.Db(db => db.AuditRows.AnyAsync(r => r.What == "ConcernDecided" && r.Detail!.Contains(sub.ToString()))));
    }

    [Fact]
    public async Task A_draft_that_missed_closing_is_secret_until_its_bidder_asks_and_then_a_recorded_decision()
    {
        await using var bidding = await Bidding.Start();
        var (_, person, browser) = await bidding.NewFirm("Late Ltd");
        var (_, _, other) = await bidding.NewFirm("Intime Ltd");
        var late = await bidding.Draft(browser, price: "70.00");
        await bidding.Submitted(other, price: "100.00");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/en{late}/late")).Status);
        await bidding.Open();
        Assert.False((await browser.Get($"/en{late}/submissions/new")).Has("main form"));
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        Assert.DoesNotContain("Late Ltd", (await officer.Get(bidding.Address("late-tenders"))).Text);

        await browser.FillIn($"/en{late}/late", ("Words", "Our line was down at noon"));
        var list = await officer.Get(bidding.Address("late-tenders"));
        Assert.Contains("Late Ltd", list.Text);
        var id = await bidding.Site.Db(db => db.LateTenders.Select(l => l.Id).SingleAsync());
        var reasonless = await officer.FillIn(bidding.Address($"late-tenders/{id}"), ("IsConsidered", "True"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, reasonless.Status);
        await officer.FillIn(bidding.Address($"late-tenders/{id}"), ("IsConsidered", "True"), ("Reason", "The fault was not its own"));
        Assert.Contains("Late Ltd", (await officer.Get(bidding.Address("opening"))).Text);
        Assert.Contains("£70.00", (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{late}")).Text);
        Assert.Contains("The fault was not its own", await bidding.Site.Db(db => db.Emails.Where(e => e.Address == person.Email && e.Subject.Contains("late tender")).Select(e => e.Text).SingleAsync()));
    }

    [Fact]
    public async Task A_tender_on_paper_is_disregarded_or_copied_and_compared_with_the_others()
    {
        await using var bidding = await Bidding.Start();
        await bidding.Site.Firm("Paper Ltd");
        await bidding.Open();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var closes = bidding.ClosesAt.ToUk();
        (string, string?)[] Came(string who, int year) => [("Bidder", who), ("Email", "post@example.cymru"), ("Channel", "Paper"), ("ReceivedOn.Day", $"{closes.Day}"), ("ReceivedOn.Month", $"{closes.Month}"), ("ReceivedOn.Year", $"{year}"), ("ReceivedTime", closes.ToString("HH:mm")), ("Circumstances", "By courier, at the desk")];
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Record(Came("Paper Ltd", closes.Year + 1))).Status);
        Assert.Equal(HttpStatusCode.OK, (await Record(Came("Paper Ltd", closes.Year))).Status);
        var id = await bidding.Site.Db(db => db.LateTenders.Select(l => l.Id).SingleAsync());
        var address = bidding.Address($"late-tenders/{id}");
        (string, string?)[] considered = [("IsConsidered", "True"), ("Reason", "Our own desk was shut"), ("Firm", "Paper Ltd")];
        Assert.Contains(LateText.ContentMissing, (await officer.FillIn(address, considered)).Text);
        await officer.FillIn(address, [.. considered, ($"Answers[{bidding.Scored.Id}]", "We polish twice"), ($"Meets[{bidding.Gate.Id}]", "True"), ($"Units[{bidding.Line.Id}]", "55.50")]);
        var bid = await bidding.Site.Db(db => db.Bids.AsNoTracking().SingleAsync());
        var read = await officer.Get(bidding.Address($"opening/bids/{bid.Id}"));
        foreach (var said in new[] { "Paper Ltd", "We polish twice", "£55.50" }) Assert.Contains(said, read.Text);

        async Task<WebPage> Record((string, string?)[] fields)
        {
            var page = await officer.Get(bidding.Address("late-tenders"));
            return await officer.Submit(page, page.Form("form[action$='/late-tenders']"), fields);
        }
    }

    [Fact]
    public async Task A_managed_conflict_waits_for_another_officer()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser);
        await bidding.Open();
        await bidding.Panel(bidding.Officers[1]);
        var evaluator = await bidding.Site.SignedIn(bidding.Officers[1]);
        var id = Bidding.IdOf(bid);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await evaluator.FillIn(bidding.Address("declaration"), ($"Conflict[{id}]", "Managed"), ($"Managed[{id}]", "We were at school"))).Status);
        await evaluator.FillIn(bidding.Address("declaration"), ($"Conflict[{id}]", "Managed"), ($"Managed[{id}]", "We were at school"), ($"Mitigation[{id}]", "Somebody checks my scores"));
        Assert.Contains(EvaluationText.MitigationWaits, (await evaluator.Get(bidding.Address($"scores/{id}"))).Text);
        Assert.False((await evaluator.Get(bidding.Address("evaluation"))).Has("form[action*='/conflicts/']"));
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var page = await officer.Get(bidding.Address("evaluation"));
        Assert.Contains("We were at school", page.Text);
        await officer.Submit(page, page.Form("form[action*='/conflicts/']"));
        await bidding.Score(bidding.Officers[1], bid, 3, "Fair");
        await evaluator.FillIn(bidding.Address("declaration"), ($"Conflict[{id}]", "MustNotScore"), ($"Reason[{id}]", "It offered me a job"));
        Assert.Contains(EvaluationText.DeclaredUntil(bidding.Site.Clock.Now), (await officer.Get(bidding.Address("evaluation"))).Text);
        Assert.Equal(0, await bidding.Site.Db(db => db.Scores.CountAsync()));
    }

    [Fact]
    public async Task Staff_edit_the_grounds_and_keep_the_rest()
    {
        await using var site = await Site.Start();
        var staff = await site.SignedIn(await site.Staff());
        await staff.FillIn("/en/staff/exclusion-grounds/fraud", ("English", "Fraud alone"));
        await staff.FillIn("/en/staff/exclusion-grounds/new", ("English", "A new ground"), ("Welsh", "Sail newydd"), ("Section", "Sch 7"));
        var page = await staff.Get("/en/staff/exclusion-grounds");
        foreach (var said in new[] { "Fraud alone", "A new ground", "Environmental misconduct" }) Assert.Contains(said, page.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await staff.FillIn("/en/staff/exclusion-grounds/fraud", ("Welsh", ""))).Status);
    }

    private static async Task<WebPage> Raise(Bidding bidding, string bid, ConcernKind kind, int? days, params (string, string?)[] more)
    {
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var page = await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{bid}/matters/new");
        (string, string?)[] fields = [("Kind", $"{kind}"), ("Details", "Far below the others"), .. more];
        if (days is { } count)
        {
            var day = bidding.Site.Clock.Now.UkDate().AddDays(count);
            fields = [.. fields, ("RespondOn.Day", $"{day.Day}"), ("RespondOn.Month", $"{day.Month}"), ("RespondOn.Year", $"{day.Year}")];
        }
        return await officer.Submit(page, page.Form("form[action$='/matters']"), fields);
    }

    private static async Task<WebPage> Look(Browser officer, Bidding bidding, Guid bid, Guid part, bool onList)
    {
        var page = await officer.Get(bidding.Address($"checks/{bid}/{part}"));
        return await officer.Submit(page, page.Form("form[action*='/checks/']"), ("IsOnList", onList ? "True" : "False"), ("ListSeen", "Read today"), ("Seen", "Its own declaration"));
    }

    private static async Task<WebPage> Decide(Bidding bidding, string bid, ConcernOutcome outcome)
    {
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var page = await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{bid}");
        return await officer.Submit(page, page.Form("form[action$='/decision']"), ("Outcome", $"{outcome}"), ("Reason", "Not shown to be so"));
    }
}
