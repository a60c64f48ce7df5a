using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

public class DirectAwardTests
{
    [Fact]
    public async Task Justified_announced_to_everybody_then_decided()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var officer = await site.Officer(buyer);
        var firm = await site.Firm("Only Pumps Ltd");
        var id = await site.Draft(buyer, officer, ProcedureKind.DirectAward);
        var browser = await site.SignedIn(officer);
        // What nobody bids for has no closing, criteria or prices.
        var list = await browser.Get($"/en/tenders/{id}/draft");
        Assert.True(list.Has("a[href$=direct-award]"));
        Assert.False(list.Has("a[href$=criteria]"));
        Assert.Contains(DirectAwardText.EnterCase, (await browser.Publish(id)).Text);

        var page = await browser.FillIn($"/en/tenders/{id}/direct-award", ("Find", "pumps"), ("Do", "find"));
        Assert.True(page.Has($"input[name=Firm][value='{firm.Id}']"));
        Assert.Null(await site.Db(db => db.Tenders.Where(t => t.Id == id).Select(t => t.DirectAward).SingleAsync()));
        var urgency = page.All("input[name=Choice]").First(i => i.ParentElement!.TextContent.Contains("Urgency")).GetAttribute("value");
        var missing = await browser.Submit(page, page.Form("form[novalidate]"), ("Choice", urgency), ("Firm", $"{firm.Id}"), ("Price", "9,000"), ("Do", "save"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, missing.Status);
        await browser.Submit(page, page.Form("form[novalidate]"), ("Choice", urgency), ("BecauseEnglish", "The wards have no water"), ("BecauseWelsh", "Nid oes dŵr gan y wardiau"), ("Firm", $"{firm.Id}"), ("Price", "9,000"), ("Do", "save"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get($"/en/tenders/{id}")).Status);
        Assert.True((await browser.Publish(id)).Has(".govuk-panel--confirmation"));

        var shown = await site.Anonymous().Get($"/en/tenders/{id}");
        foreach (var words in new[] { "Direct award announced", "Urgency", "s.51(3)", "The wards have no water", "Only Pumps Ltd", "£9,000.00" }) Assert.Contains(words, shown.Text);
        Assert.False(shown.Has("a[href$='/bids/new']"));
        Assert.Contains("Cleaning of libraries", (await site.Anonymous().Get("/en/tenders?status=Announced")).Text);
        Assert.DoesNotContain("Cleaning of libraries", (await site.Anonymous().Get("/en/tenders")).Text);
        // The transparency notice may follow the announcement, up to the decision.
        await browser.FillIn($"/en/tenders/{id}/notice", ("Reference", "012345-2026"), ("Date.Day", "20"), ("Date.Month", "11"), ("Date.Year", "2026"), ("Time", "9:00"));
        Assert.Equal("012345-2026", await site.Db(db => db.Tenders.Where(t => t.Id == id).Select(t => t.Notice!.Reference).SingleAsync()));

        var form = await browser.Get($"/en/tenders/{id}/direct-award/decision");
        var tooShort = await browser.Submit(form, form.Form(), ("Because", "As announced"), ("Days", "3"), ("Password", Site.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooShort.Status);
        var wrong = await browser.Submit(form, form.Form(), ("Because", "As announced"), ("Password", "not my password"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        await browser.Submit(form, form.Form(), ("Because", "As announced"), ("Days", "8"), ("Password", Site.Password));
        var again = await browser.Submit(form, form.Form(), ("Because", "As announced"), ("Password", Site.Password));
        Assert.Contains("decided to award this contract", again.Text);
        Assert.Equal(1, await site.Db(db => db.AuditRows.CountAsync(r => r.ChainId == id && r.What == "DirectAwardDecided")));

        // A standstill of eight working days was chosen: until it has passed there is no contract.
        Assert.Contains("The standstill ends with Thursday 3 December 2026", again.Text);
        var early = new HttpRequestMessage(HttpMethod.Post, $"/en/tenders/{id}/direct-award/contract") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", form.One("input[name=__RequestVerificationToken]").GetAttribute("value")!)]) };
        early.Headers.Add("Sec-Fetch-Site", "same-origin");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Ask(early)).Status);
        site.Clock.Now = new DateTime(2026, 12, 4, 9, 0, 0, DateTimeKind.Utc);
        var ready = await browser.Get($"/en/tenders/{id}");
        await browser.Submit(ready, ready.Form("form[action$=contract]"));
        await browser.Submit(ready, ready.Form("form[action$=contract]"));
        var contract = await site.Db(db => db.Contracts.SingleAsync(c => c.TenderId == id));
        Assert.Equal((9_000_00L, firm.Id), (contract.PricePence, Assert.Single(contract.Parties).FirmId));
        // With a contract there is nothing left to end.
        Assert.False((await browser.Get($"/en/tenders/{id}")).Has("a[href$=withdrawal]"));
    }

    // Above the threshold a transparency notice comes before the award (s.44), unless the ground asks for none. Announcing it here sooner is advised against only.
    [Theory]
    [InlineData(true, true, null, true), InlineData(true, true, -1, false), InlineData(true, true, 1, true)]
    [InlineData(true, false, null, false), InlineData(false, true, null, false)]
    public void The_transparency_notice_comes_before_the_award(bool isPublicContract, bool groundNeedsNotice, int? noticeMinutes, bool isRefused)
    {
        var act = Domain.Tenders.Drafts.By(Domain.Tenders.Drafts.Officer);
        var tender = Domain.Tenders.Procedures.Draft(ProcedureKind.DirectAward);
        var ground = new DirectAwardGround(new OwnWords("Ground", "Sail"), "s.44", groundNeedsNotice, true, new DateOnly(2025, 2, 24), null, act);
        tender.JustifyDirectAward(Domain.Tenders.Procedures.Case(ground), act);
        if (noticeMinutes is { } minutes) tender.RecordNotice(new StatutoryNotice("012345-2026", act.At.AddMinutes(minutes)), act);
        Assert.Equal(isRefused, tender.WhyNotTransparent(isPublicContract, act.At) is not null);
        if (isPublicContract) tender.SetValue(300_000_00, 2000, act);
        tender.ChooseProcedure(tender.ProcedureFacts with { ConflictsAssessedOn = act.At.UkDate() }, act);
        Assert.Null(tender.WhyNotLawful(Figures.AtStart, act.At));
        Assert.Equal(isPublicContract && groundNeedsNotice && noticeMinutes is null, tender.AdviceAt(Figures.AtStart, act.At).Any(a => a.Certainty == RuleCertainty.Inference && a.Text == RulesText.AdviceAnnounceAfterNotice));
    }

    [Fact]
    public void A_ground_stands_between_its_days()
    {
        var act = Domain.Tenders.Drafts.By(Domain.Tenders.Drafts.Officer);
        var ground = new DirectAwardGround(new OwnWords("Ground", "Sail"), "s.41", true, true, new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 5), act);
        Assert.Equal([false, true, true, true, false], Enumerable.Range(2, 5).Select(day => ground.StandsOn(new DateOnly(2026, 3, day))));
        Assert.Equal(DirectAwardText.GroundNotInForce(new DateOnly(2026, 3, 2)), Domain.Tenders.Procedures.Case(ground).WhyNot(new DateOnly(2026, 3, 2)));
        // The starting grounds are the same ones each time, so that a form finds what it showed.
        Assert.Equal(DirectAwardGround.ToStartWith(act).Select(g => g.Id), DirectAwardGround.ToStartWith(act).Select(g => g.Id));
    }

    [Fact]
    public async Task Staff_end_a_ground_and_the_others_stay()
    {
        await using var site = await Site.Start();
        var staff = await site.SignedIn(await site.Staff());
        var list = await staff.Get("/en/staff/direct-award-grounds");
        var edit = list.All(".lp-result a").First().GetAttribute("href")!;
        await staff.FillIn(edit, ("Until.Day", "1"), ("Until.Month", "12"), ("Until.Year", "2026"));
        var rows = await site.Db(db => db.DirectAwardGrounds.ToListAsync());
        Assert.Equal(DirectAwardGround.ToStartWith(Act.BySystem(site.Clock.Now)).Count(), rows.Count);
        Assert.Equal(new DateOnly(2026, 12, 1), Assert.Single(rows, r => r.Until is not null).Until);
    }
}
