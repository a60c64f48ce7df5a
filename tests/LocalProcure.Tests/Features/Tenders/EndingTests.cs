using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Evaluations;
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

    // In lots, after the decision and the notice: everybody who bid is told, the awards stay on the record, and what has a contract cannot be ended any more.
    [Theory]
    [InlineData(false), InlineData(true)]
    public async Task Ended_after_award_in_lots_only_while_there_is_no_contract(bool contracted)
    {
        await using var bidding = await Bidding.Start((tender, act) =>
        {
            tender.AddLot(new LotFacts(new OwnWords("North", "Gogledd"), OwnWords.None, 8_000_00, 2000), act);
            tender.AddLot(new LotFacts(new OwnWords("South", "De"), OwnWords.None, 8_000_00, 2000), act);
        });
        var lots = bidding.Tender.Lots.OrderBy(l => l.Number).ToArray();
        var (_, person, firm) = await bidding.NewFirm();
        var bid = await bidding.SubmittedFor(firm, lots);
        await bidding.Open();
        await bidding.Evaluated((bid, 4));
        foreach (var lot in lots) await bidding.Decide(bidding.Officers[0], bid, lot: lot.Id);
        await bidding.Summarise(bid);
        await bidding.SendSummaries();
        await bidding.Announce(("Days", "0"));
        if (contracted) Assert.Equal(HttpStatusCode.OK, (await bidding.Enter()).Status);
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var ended = await officer.FillIn($"/en/tenders/{bidding.Tender.Id}/withdrawal", ("BecauseEnglish", "The money went elsewhere"));
        if (contracted)
        {
            Assert.Contains(TenderText.AlreadyContracted, ended.Text);
            Assert.Null((await bidding.Site.Db(db => db.Tenders.AsNoTracking().SingleAsync())).WithdrawnAt);
            return;
        }
        Assert.NotNull((await bidding.Site.Db(db => db.Tenders.AsNoTracking().SingleAsync())).WithdrawnAt);
        Assert.Equal(2, await bidding.Site.Db(db => db.Awards.CountAsync()));
        Assert.Equal(1, await bidding.Site.Db(db => db.Emails.CountAsync(e => e.Address == person.Email && e.Subject.StartsWith("Withdrawn"))));
        var end = await (await bidding.Site.SignedIn(bidding.Officers[0])).Get($"/en/tenders/{bidding.Tender.Id}/award/contract");
        Assert.False(end.Has("form[action$='/contract']") && end.Status == HttpStatusCode.OK && (await officer.Submit(end, end.Form("form[action$='/contract']"), ("Password", Site.Password))).Status == HttpStatusCode.OK && await bidding.Site.Db(db => db.Contracts.AnyAsync()), "A contract was entered for what had ended.");
    }
}
