using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Tests.Features.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Bids;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Bids;

/// <summary>A bid that was in before the tender changed counts only when its bidder says so.</summary>
public class ConfirmingTests
{
    [Theory]
    [InlineData("en"), InlineData("cy")]
    public async Task The_bidder_sees_what_changed_confirms_and_the_bid_is_opened_as_it_was_sealed(string language)
    {
        await using var bidding = await Bidding.Start();
        var (_, person, firm) = await bidding.NewFirm();
        var bid = await bidding.Submitted(firm, file: true);
        var before = (await bidding.BidAt(bid)).Standing!;
        await Live.Republish(bidding, await bidding.Site.SignedIn(bidding.Officers[0]), extendTo: (14, "December", "noon"));

        var page = await firm.Get($"/{language}{bid}");
        Assert.Contains(language == "cy" ? "angen ei gadarnhau" : "needs confirming", page.Text);
        Assert.Contains(language == "cy" ? "cadarnhau eich cynnig" : "confirm your bid", (await firm.Get($"/{language}/desk")).Text);
        Assert.Contains(language == "cy" ? "angen ei gadarnhau" : "needs confirming", (await firm.Get($"/{language}/bids")).Text);
        var confirm = await firm.Get($"/{language}{bid}/confirmation");
        Assert.Contains(language == "cy" ? "Un llyfrgell arall" : "One library more", confirm.Text);
        page = await firm.Submit(confirm, confirm.Form("#confirm"));
        Assert.Equal($"/{language}{bid}", page.Path);
        Assert.Contains(language == "cy" ? "Cadarnhawyd ar ôl newid 1" : "Confirmed after change 1", page.Text);
        // Twice is once.
        Assert.Equal($"/{language}{bid}", (await firm.Submit(confirm, confirm.Form("#confirm"))).Path);
        Assert.Equal(1, await bidding.Site.Db(db => db.AuditRows.CountAsync(r => r.What == "BidConfirmed")));
        Assert.Single(await bidding.Site.Db(db => db.Emails.Where(e => e.Subject.StartsWith("Confirmed after the change")).ToListAsync()), m => m.Address == person.Email && m.Kind == EmailKind.Bid);

        // Sealed for the old closing, opened after the new one, to the last bit.
        bidding.Site.Clock.Now = new DateTime(2026, 12, 14, 12, 0, 0, DateTimeKind.Utc);
        await bidding.Confirm(bidding.Officers[0]);
        await bidding.Confirm(bidding.Officers[1]);
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var opened = await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{bid}");
        Assert.Contains(Bidding.Secret, opened.Text);
        var after = (await bidding.BidAt(bid)).Standing!;
        Assert.Equal((before.Hash, before.ClosesAt, Convert.ToHexString(before.Content)), (after.Hash, after.ClosesAt, Convert.ToHexString(after.Content)));
        Assert.True(await bidding.Site.Db(db => db.Openings.AnyAsync(o => o.Bids.All(b => b.IsIntact) && o.Bids.Count == 1 && o.Unconfirmed.Count == 0)));
    }

    [Fact]
    public async Task A_bid_that_nobody_confirms_stays_sealed_and_the_opening_says_so()
    {
        await using var bidding = await Bidding.Start();
        var (_, forgetful, firm) = await bidding.NewFirm("Forgetful Ltd");
        var (_, _, careful) = await bidding.NewFirm("Careful Ltd");
        var (forgotten, confirmed) = (await bidding.Submitted(firm, file: true), await bidding.Submitted(careful, answer: "With care"));
        await Live.Republish(bidding, await bidding.Site.SignedIn(bidding.Officers[0]));
        await careful.FillIn($"/en{confirmed}/confirmation");
        var late = await firm.Get($"/en{forgotten}/confirmation");

        await bidding.Open();
        var refused = await firm.Submit(late, late.Form("#confirm"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("not confirmed in time", refused.Text);
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var record = await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening");
        Assert.Contains("1 bid was opened.", record.Text);
        Assert.Contains("Forgetful Ltd Not confirmed after change 1", record.One("#unconfirmed").TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries) is var words ? string.Join(' ', words) : "");
        Assert.Contains("Forgetful Ltd Heb ei gadarnhau ar ôl newid 1", string.Join(' ', (await officer.Get($"/cy/tenders/{bidding.Tender.Id}/opening")).One("#unconfirmed").TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
        // Neither its content nor a place in the evaluation.
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{forgotten}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{confirmed}")).Status);
        var evaluation = await officer.Get($"/en/tenders/{bidding.Tender.Id}/evaluation");
        Assert.DoesNotContain("Forgetful Ltd", evaluation.Text);
        Assert.Null((await bidding.BidAt(forgotten)).OpenedAt);
        Assert.Contains("not counted", (await firm.Get($"/en{forgotten}")).Text);
        Assert.Contains(await bidding.Site.Db(db => db.Emails.ToListAsync()), m => m.Address == forgetful.Email && m.Subject.Contains("was not opened") && m.Kind == EmailKind.Bid);
        Assert.Contains(await bidding.Site.Db(db => db.AuditRows.ToListAsync()), r => r.What == "BidNotConfirmed" && r.ChainId == Bidding.IdOf(forgotten));
    }

    [Fact]
    public async Task Who_withdraws_to_change_and_then_forgets_is_reminded_and_has_no_bid()
    {
        await using var bidding = await Bidding.Start();
        var (_, person, firm) = await bidding.NewFirm("Amend Ltd");
        var bid = await bidding.Submitted(firm);
        await Live.Republish(bidding, await bidding.Site.SignedIn(bidding.Officers[0]), extendTo: (14, "December", "noon"));
        await firm.FillIn($"/en{bid}/withdrawal/new");
        // The draft that was sealed for the old closing is read and written on for the new one.
        await Live.Ok(firm.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Ten, then"), ("then", "bid")));
        Assert.Contains("Ten, then", (await firm.Get($"/en{bid}/submissions/new")).Text);
        bidding.Site.Clock.Now = new DateTime(2026, 12, 13, 15, 0, 0, DateTimeKind.Utc);
        await bidding.Site.With<BidReminders>(job => job.Run(bidding.Site.Clock.Now));
        Assert.Contains(await bidding.Site.Db(db => db.Emails.ToListAsync()), m => m.Address == person.Email && m.Subject.Contains("within 24 hours") && m.Text.Contains("have not submitted it again"));
        bidding.Site.Clock.Now = new DateTime(2026, 12, 14, 12, 0, 0, DateTimeKind.Utc);
        await bidding.Confirm(bidding.Officers[0]);
        await bidding.Confirm(bidding.Officers[1]);
        var record = await (await bidding.Site.SignedIn(bidding.Officers[0])).Get($"/en/tenders/{bidding.Tender.Id}/opening");
        Assert.Contains("No bid had been submitted", record.Text);
        Assert.DoesNotContain("Amend Ltd", record.Text);
    }

    [Fact]
    public async Task A_bid_submitted_anew_after_the_change_counts_without_more()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, firm) = await bidding.NewFirm();
        var bid = await bidding.Submitted(firm);
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        await Live.Republish(bidding, officer);
        await firm.FillIn($"/en{bid}/withdrawal/new");
        var page = await firm.Get($"/en{bid}/submissions/new");
        // The tender changes once more while the page is open: what is sent in answers the old one, and is refused.
        await Live.Republish(bidding, officer, english: "Eleven libraries.");
        var refused = await firm.Submit(page, page.Form());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("The tender changed after you opened this page", refused.Text);
        Assert.EndsWith("/submissions/2", (await firm.Submit(refused, refused.Form())).Path);
        Assert.False((await bidding.BidAt(bid)).NeedsConfirming(2));
        await bidding.Open();
        Assert.Contains("1 bid was opened.", (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening")).Text);
    }

    [Fact]
    public async Task What_no_longer_answers_everything_asked_cannot_be_confirmed()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, firm) = await bidding.NewFirm();
        var bid = await bidding.Submitted(firm);
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var at = $"/en/tenders/{bidding.Tender.Id}";
        await Live.Write(bidding, officer);
        await Live.Ok(officer.FillIn($"{at}/questions/new", ("WordsEnglish", "Who will come?"), ("WordsWelsh", "Pwy fydd yn dod?"), ("Scored", "pass-fail")));
        await Live.Publish(officer, await officer.Get($"{at}/change"));
        var page = await firm.Get($"/en{bid}/confirmation");
        Assert.False(page.Has("#confirm"));
        Assert.Contains("asks for 1 thing that your bid does not hold", page.Text);
        await firm.FillIn($"/en{bid}/withdrawal/new");
        var question = await bidding.Site.Db(db => db.Set<LocalProcure.Domain.Tenders.TenderQuestion>().SingleAsync(q => q.Words.English == "Who will come?"));
        await firm.FillIn($"/en{bid}/answers/{question.Id}", ("Meets", "True"), ("then", "bid"));
        Assert.EndsWith("/submissions/2", (await Bidding.Submit(firm, bid)).Path);
    }

    [Theory]
    [InlineData(-1, true), InlineData(0, false), InlineData(1, false)]
    public async Task Confirming_ends_with_the_closing_instant(int seconds, bool isTaken)
    {
        await using var bidding = await Bidding.Start();
        var (_, _, firm) = await bidding.NewFirm();
        var bid = await bidding.Submitted(firm);
        await Live.Republish(bidding, await bidding.Site.SignedIn(bidding.Officers[0]));
        var page = await firm.Get($"/en{bid}/confirmation");
        bidding.Site.Clock.Now = bidding.ClosesAt.AddSeconds(seconds);
        var answer = await firm.Submit(page, page.Form("#confirm"));
        Assert.Equal(isTaken ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(!isTaken, (await bidding.BidAt(bid)).NeedsConfirming(1));
    }

    [Fact]
    public async Task A_joint_bid_is_confirmed_when_every_member_signed_that_version_again()
    {
        await using var bidding = await Bidding.Start();
        var (group, lead, partner) = await Joint(bidding);
        var bid = await bidding.Begin(lead, group.ToString());
        await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "100"));
        await Sign(lead, group);
        await Sign(partner, group);
        Assert.EndsWith("/submissions/1", (await Bidding.Submit(lead, bid)).Path);
        await Live.Republish(bidding, await bidding.Site.SignedIn(bidding.Officers[0]));

        Assert.False((await lead.Get($"/en{bid}/confirmation")).Has("#confirm"));
        await Sign(lead, group);
        Assert.Contains("1 of 2 members have signed it again", (await partner.Get($"/en{bid}/confirmation")).Text);
        await Sign(partner, group);
        Assert.False((await partner.Get($"/en{bid}/confirmation")).Has("#confirm"));
        Assert.Contains("confirm the joint bid", (await lead.Get("/en/desk")).Text);
        var page = await lead.Get($"/en{bid}/confirmation");
        Assert.Equal($"/en{bid}", (await lead.Submit(page, page.Form("#confirm"))).Path);
        await bidding.Open();
        Assert.Contains("1 bid was opened.", (await (await bidding.Site.SignedIn(bidding.Officers[0])).Get($"/en/tenders/{bidding.Tender.Id}/opening")).Text);
    }

    [Fact]
    public async Task The_database_and_memory_agree_on_what_needs_confirming()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, firm) = await bidding.NewFirm();
        var (_, _, drafting) = await bidding.NewFirm("Draft Ltd");
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        await bidding.Draft(drafting);
        var bid = await bidding.Submitted(firm);
        async Task Agree(int expected)
        {
            var changes = await bidding.Site.Db(db => db.Tenders.Select(t => t.ChangeCount).SingleAsync());
            var found = await bidding.Site.Db(db => db.Bids.AsNoTracking().ToConfirm(db.Tenders).Select(b => b.Id).ToListAsync());
            var meant = (await bidding.Site.Db(db => db.Bids.AsNoTracking().ToListAsync())).Where(b => b.NeedsConfirming(changes)).Select(b => b.Id);
            Assert.Equal(meant.Order(), found.Order());
            Assert.Equal(expected, found.Count);
        }
        await Agree(0);
        await Live.Republish(bidding, officer);
        await Agree(1);
        await firm.FillIn($"/en{bid}/confirmation");
        await Agree(0);
        await Live.Republish(bidding, officer, english: "Eleven libraries.");
        await Agree(1);
        await firm.FillIn($"/en{bid}/withdrawal/new");
        await Agree(0);
    }

    [Fact]
    public async Task Who_has_not_confirmed_is_reminded_and_an_extension_reminds_again()
    {
        await using var bidding = await Bidding.Start();
        var (_, person, firm) = await bidding.NewFirm();
        await bidding.Submitted(firm);
        var (_, drafter, drafting) = await bidding.NewFirm("Draft Ltd");
        await bidding.Draft(drafting);
        async Task<(int Unconfirmed, int Draft)> Reminded(DateTime at)
        {
            bidding.Site.Clock.Now = at;
            await bidding.Site.With<BidReminders>(job => job.Run(at));
            var mails = await bidding.Site.Db(db => db.Emails.Where(e => e.Subject.StartsWith("Closes ")).ToListAsync());
            return (mails.Count(m => m.Address == person.Email && m.Subject.Contains("not confirmed")), mails.Count(m => m.Address == drafter.Email && m.Subject.Contains("not in")));
        }
        Assert.Equal((0, 1), await Reminded(bidding.ClosesAt.AddDays(-5)));
        // Sessions do not outlive the clock's jump: sign in again.
        await Live.Republish(bidding, await bidding.Site.SignedIn(bidding.Officers[0]), extendTo: (21, "December", "noon"));
        var closes = new DateTime(2026, 12, 21, 12, 0, 0, DateTimeKind.Utc);
        Assert.Equal((0, 1), await Reminded(bidding.ClosesAt.AddDays(-1)));
        Assert.Equal((1, 2), await Reminded(closes.AddDays(-5)));
        Assert.Equal((2, 3), await Reminded(closes.AddDays(-1)));
        Assert.Equal((2, 3), await Reminded(closes.AddHours(-1)));
    }

    private static async Task Sign(Browser browser, Guid group)
    {
        var page = await browser.Get($"/en/consortia/{group}/signature");
        await Live.Ok(browser.Submit(page, page.Form("#sign"), ("Form.Agree", "true"), ("Form.Independent", "true")));
    }

    private static async Task<(Guid Group, Browser Lead, Browser Partner)> Joint(Bidding bidding)
    {
        var (lead, person, browser) = await bidding.NewFirm("Lead Ltd");
        var (partner, other, partnerBrowser) = await bidding.NewFirm("Partner Ltd");
        var act = new Act(person.Id, bidding.Site.Clock.Now);
        var group = new Consortium("Valley Trades", new OwnWords("Each lacks a skill", null), ConsortiumModel.AllContract, bidding.Tender.Id, lead.Id, "Builds", null, act);
        group.Accept(group.Invite(Invitee.Of(partner.Id), "Wires", 4_000, null, act), partner.Id, false, null, new Act(other.Id, bidding.Site.Clock.Now), Consortia.Groups.Why);
        await bidding.Site.Keep(group);
        return (group.Id, browser, partnerBrowser);
    }
}
