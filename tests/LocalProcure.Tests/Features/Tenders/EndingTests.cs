using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

public class EndingTests
{
    private static Task<WebPage> End(Browser officer, Guid id) => officer.FillIn($"/en/tenders/{id}/withdrawal", ("BecauseEnglish", "The grant was lost"));

    [Fact]
    public async Task Ended_before_opening_the_bids_stay_sealed_and_every_bidder_is_told()
    {
        await using var bidding = await Bidding.Start();
        var (_, person, firm) = await bidding.NewFirm(language: Language.Welsh);
        var bid = await bidding.Submitted(firm);
        bidding.Site.Clock.Now = bidding.ClosesAt;
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var form = await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening");
        var page = await End(officer, bidding.Tender.Id);
        Assert.Contains("The grant was lost", page.Text);
        var mail = Assert.Single(await bidding.Site.Db(db => db.Emails.Where(e => e.Address == person.Email && e.Subject.StartsWith("Tynnwyd yn ôl")).ToListAsync()));
        Assert.Contains("The grant was lost", mail.Text);

        var refused = await officer.Submit(form, form.Form(), ("HasInterest", "False"), ("Password", Site.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.False((await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening")).Has("input[type=password]"));
        Assert.Null((await bidding.BidAt(bid)).OpenedAt);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening{bid}")).Status);
    }

    [Fact]
    public async Task Ended_after_opening_with_a_second_click_told_once_and_the_termination_notice_recorded()
    {
        await using var bidding = await Bidding.Start();
        var (_, person, firm) = await bidding.NewFirm();
        await bidding.Submitted(firm);
        await bidding.Open();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var id = bidding.Tender.Id;
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/en/tenders/{id}/end-notice")).Status);
        var form = await officer.Get($"/en/tenders/{id}/withdrawal");
        var without = await officer.Submit(form, form.Form());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        await officer.Submit(form, form.Form(), ("BecauseEnglish", "The one bid was too dear"));
        await officer.Submit(form, form.Form(), ("BecauseEnglish", "The one bid was too dear"));
        Assert.Equal(1, await bidding.Site.Db(db => db.Emails.CountAsync(e => e.Address == person.Email && e.Subject.StartsWith("Withdrawn"))));

        var date = bidding.Site.Clock.Now.UkDate();
        (string, string?)[] notice = [("Reference", "012345-2026"), ("Date.Day", $"{date.Day}"), ("Date.Month", $"{date.Month}"), ("Date.Year", $"{date.Year}"), ("Time", "23:59")];
        var future = await officer.FillIn($"/en/tenders/{id}/end-notice", notice);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, future.Status);
        notice[4] = ("Time", "0:01");
        Assert.Contains("012345-2026", (await officer.FillIn($"/en/tenders/{id}/end-notice", notice)).Text);
        Assert.Contains("012345-2026", (await bidding.Site.Anonymous().Get($"/en/tenders/{id}")).Text);
        Assert.Contains("Termination notice recorded", (await officer.Get($"/en/tenders/{id}/trail")).Text);
    }

    [Fact]
    public async Task Ended_while_requests_are_taken_every_firm_that_began_one_is_told()
    {
        await using var bidding = await ProcedureSite.Selecting();
        var (_, person, firm) = await bidding.NewFirm();
        var started = await firm.FillIn($"/en/tenders/{bidding.Tender.Id}/requests/new");
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        await End(officer, bidding.Tender.Id);
        Assert.Equal(1, await bidding.Site.Db(db => db.Emails.CountAsync(e => e.Address == person.Email && e.Subject.StartsWith("Withdrawn"))));
        Assert.False((await firm.Get(started.Path)).Has("form[novalidate]"));
        bidding.Site.Clock.Now = bidding.Tender.ParticipationClosesAt!.Value;
        Assert.False((await (await bidding.Site.SignedIn(bidding.Officers[0])).Get($"/en/tenders/{bidding.Tender.Id}/selection")).Has("input[type=password]"));
    }
}
