using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

public class ReasonsTests
{
    private static readonly DateTime Refused = new(2026, 3, 2, 23, 30, 0, DateTimeKind.Utc);

    // Fifteen days to ask, counted in UK days; only of a body under the Act, only when refused, only with a figure on record.
    [Theory]
    [InlineData(true, true, 15, "2026-03-17T23:59:00Z", null)]
    [InlineData(true, true, 15, "2026-03-18T00:01:00Z", "late")]
    [InlineData(false, true, 15, "2026-03-03T09:00:00Z", "act")]
    [InlineData(true, false, 15, "2026-03-03T09:00:00Z", "not refused")]
    [InlineData(true, true, null, "2026-03-03T09:00:00Z", "figure")]
    public void Reasons_are_asked_for_in_time(bool isUnderAct, bool isRefused, int? days, string at, string? refusedFor) =>
        Assert.Equal(refusedFor switch
        {
            "late" => ReasonsText.TooLate(new DateOnly(2026, 3, 17)),
            "act" => ReasonsText.NotUnderAct,
            "not refused" => ReasonsText.NotRefused,
            "figure" => ReasonsText.NoFigure,
            _ => null,
        }, ReasonRequest.WhyNotAsk(isUnderAct, isRefused ? Refused : null, days, DateTime.Parse(at, null, System.Globalization.DateTimeStyles.AdjustToUniversal)));

    [Fact]
    public void Councils_are_under_the_Act_and_a_body_of_another_kind_is_taken_to_be() =>
        Assert.Equal([BuyerKind.Council, BuyerKind.Other], Enum.GetValues<BuyerKind>().Where(kind => Domain.Tenders.Drafts.Buyer(kind: kind).IsUnderLga1988()));

    [Fact]
    public async Task A_firm_left_off_the_shortlist_asks_and_is_answered_once()
    {
        await using var bidding = await ProcedureSite.Selecting();
        var site = bidding.Site;
        var (firm, person, browser) = await bidding.NewFirm("Refused Ltd");
        var (_, _, chosen) = await bidding.NewFirm("Chosen Ltd");
        var question = bidding.Tender.SelectionQuestions[0].Id;
        foreach (var each in new[] { browser, chosen })
        {
            var draft = await each.FillIn($"/en/tenders/{bidding.Tender.Id}/requests/new");
            draft = await each.Submit(draft, draft.Form("form[novalidate]"), ($"Answers[{question}]", "Two"));
            await each.Submit(draft, draft.Form("form[action$=submission]"));
        }
        site.Clock.Now = bidding.Tender.ParticipationClosesAt!.Value;
        var address = $"/en/tenders/{bidding.Tender.Id}/reasons/{firm.Id}";
        browser = await site.SignedIn(person);
        Assert.Contains(ReasonsText.NotRefused, (await browser.Get(address)).Text);
        foreach (var officer in bidding.Officers.Take(2)) await (await site.SignedIn(officer)).FillIn($"/en/tenders/{bidding.Tender.Id}/selection", ("HasInterest", "False"), ("Password", Site.Password));
        var own = await site.SignedIn(bidding.Officers[0]);
        foreach (var row in (await own.Get($"/en/tenders/{bidding.Tender.Id}/selection")).All(".lp-result a"))
            await own.FillIn(row.GetAttribute("href")!, ("Passed", row.TextContent.Contains("Chosen") ? "true" : "false"), ("Because", "As shown"));
        Assert.EndsWith("/selection", (await own.FillIn($"/en/tenders/{bidding.Tender.Id}/shortlist/new", ("Because", "All who passed"))).Path);

        var page = await browser.Get(address);
        Assert.Contains("You can ask until", page.Text);
        await Task.WhenAll(browser.Submit(page, page.Form()), browser.Submit(page, page.Form()));
        var asked = await site.Db(db => db.ReasonRequests.SingleAsync());
        Assert.Equal(site.Clock.Now.UkDate().AddDays(15), asked.AnswerBy);
        Assert.Equal(3, await site.Db(db => db.Emails.CountAsync(e => e.Subject.StartsWith("A firm asks for written reasons"))));

        // Only the buyer's officers and the firm itself know of it.
        var outsider = await site.SignedIn(await site.MemberOf(await site.Firm("Outsider Ltd")));
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get($"/en/tenders/{bidding.Tender.Id}/reasons")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await own.Get(address)).Status);
        Assert.Contains("Give written reasons", (await own.Get("/en/desk")).Text);

        var answer = await own.Get($"/en/tenders/{bidding.Tender.Id}/reasons");
        await own.Submit(answer, answer.Form("form[action$=answer]"), ("Answer", "Neither contract was like this one."));
        await own.Submit(answer, answer.Form("form[action$=answer]"), ("Answer", "Neither contract was like this one."));
        Assert.Contains("Neither contract was like this one.", (await browser.Get(address)).Text);
        Assert.Equal(1, await site.Db(db => db.Emails.CountAsync(e => e.Address == person.Email && e.Subject.StartsWith("Written reasons"))));
    }
}
