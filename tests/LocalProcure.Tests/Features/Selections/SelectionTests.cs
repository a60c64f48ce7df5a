using System.Net;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Requirements;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Profiles;
using LocalProcure.Tests.Features.Tenders;
using LocalProcure.Tests.Plumbing;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Selections;

public class SelectionTests
{
    private const string Secret = "Two hospitals since 2019 and a cathedral";

    private static async Task<string> Drafted(Bidding bidding, Browser browser, string answer = Secret)
    {
        var page = await browser.FillIn($"/en/tenders/{bidding.Tender.Id}/requests/new");
        Assert.Matches("^/en/requests/", page.Path);
        await browser.Submit(page, page.Form("form[novalidate]"), ($"Answers[{bidding.Tender.SelectionQuestions[0].Id}]", answer));
        return page.Path;
    }

    private static async Task<string> HandedIn(Bidding bidding, Browser browser, string answer = Secret)
    {
        var path = await Drafted(bidding, browser, answer);
        var page = await browser.Get(path);
        page = await browser.Submit(page, page.Form("form[action$=submission]"));
        Assert.True(page.Has(".lp-receipt"), page.Text);
        return path;
    }

    private static async Task<WebPage> Confirm(Bidding bidding, int officer)
    {
        var browser = await bidding.Site.SignedIn(bidding.Officers[officer]);
        return await browser.FillIn($"/en/tenders/{bidding.Tender.Id}/selection", ("HasInterest", "False"), ("Password", Site.Password));
    }

    private static async Task Assess(Bidding bidding, Browser officer, string firm, bool passed, string because)
    {
        var room = await officer.Get($"/en/tenders/{bidding.Tender.Id}/selection");
        var address = room.All(".lp-result a").First(a => a.TextContent.Contains(firm)).GetAttribute("href")!;
        var page = await officer.FillIn(address, ("Passed", passed ? "true" : "false"), ("Because", because), ("Score", passed ? "80" : null));
        Assert.EndsWith("/selection", page.Path);
    }

    [Fact]
    public async Task A_request_carries_files_and_shows_what_the_conditions_ask_under_seal_until_the_opening()
    {
        await using var bidding = await ProcedureSite.Selecting((tender, act) =>
        {
            tender.AddRequirement(RequirementTests.Facts(RequirementKind.Capacity, GroupRule.Sum, 10), act);
            tender.AddRequirement(RequirementTests.Facts(RequirementKind.WelshLanguage), act);
        });
        var (site, id) = (bidding.Site, bidding.Tender.Id);
        var (firm, _, browser) = await bidding.NewFirm("Asking Ltd");
        var (other, _, rival) = await bidding.NewFirm("Rival Ltd");
        var path = await Drafted(bidding, browser, "Two contracts");
        Assert.False((await browser.Get(path)).Has("form[action$=submission]"));
        var (people, welsh) = (bidding.Tender.Requirements.Single(r => r.Kind == RequirementKind.Capacity).Id, bidding.Tender.Requirements.Single(r => r.Kind == RequirementKind.WelshLanguage).Id);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"{path}/conditions/{other.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await rival.Get($"{path}/conditions/{firm.Id}")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.FillIn($"{path}/conditions/{firm.Id}", ($"Figure[{people}]", "many"))).Status);
        // The firm's profile is offered, and nothing of it is kept until it is saved.
        await site.Tell(firm, ProfileContent.Empty with { Capacity = new Capacity(7, null, OwnWords.None, null, null) });
        var offered = await browser.Get($"{path}/conditions/{firm.Id}");
        Assert.Equal("7", offered.One($"[name='Figure[{people}]']").GetAttribute("value"));
        Assert.Contains("Filled in from your profile", offered.Text);
        Assert.DoesNotContain("We are 7 people", (await browser.Get(path)).Text);
        var shown = await browser.FillIn($"{path}/conditions/{firm.Id}", ($"Figure[{people}]", "12"), ($"Meets[{welsh}]", "True"), ($"Text[{welsh}]", "Three of us speak it"));
        Assert.Equal(path, shown.Path);
        Assert.Contains(Standing.Met.Show(), shown.Text);
        foreach (var click in new[] { 1, 2 }) await browser.Submit(shown, shown.Form("form[enctype]"), [("File", "contracts.pdf", UploadsTests.Pdf)]);
        var page = await browser.Get(path);
        var file = Assert.Single(page.All(".lp-file a")).GetAttribute("href")!;
        Assert.Equal(UploadsTests.Pdf, (await browser.Get(file)).Bytes);
        Assert.Equal(HttpStatusCode.NotFound, (await rival.Get(file)).Status);
        // Saving the answers again keeps files and evidence.
        await browser.Submit(page, page.Form("form[novalidate]:not([enctype])"), ($"Answers[{bidding.Tender.SelectionQuestions[0].Id}]", "Two like contracts"));
        page = await browser.Get(path);
        Assert.True((await browser.Submit(page, page.Form("form[action$=submission]"))).Has(".lp-receipt"));
        Assert.DoesNotContain("contracts.pdf", System.Text.Encoding.UTF8.GetString((await site.Db(db => db.ParticipationRequests.AsNoTracking().SingleAsync())).Content));

        site.Clock.Now = bidding.Tender.ParticipationClosesAt!.Value;
        await Confirm(bidding, 0);
        await Confirm(bidding, 1);
        var officer = await site.SignedIn(bidding.Officers[0]);
        var room = await officer.Get($"/en/tenders/{id}/selection");
        var read = await officer.Get(room.One(".lp-result a").GetAttribute("href")!);
        foreach (var said in new[] { "contracts.pdf", "Three of us speak it", Standing.Met.Show() }) Assert.Contains(said, read.Text);
        Assert.Equal(UploadsTests.Pdf, (await officer.Get(read.One(".lp-file a").GetAttribute("href")!)).Bytes);
    }

    [Fact]
    public async Task From_sealed_requests_to_a_shortlist_only_those_on_it_may_tender()
    {
        await using var bidding = await ProcedureSite.Selecting();
        var (site, id) = (bidding.Site, bidding.Tender.Id);
        var (_, chosenPerson, chosen) = await bidding.NewFirm("Chosen Cleaning Ltd");
        var (_, refusedPerson, refused) = await bidding.NewFirm("Refused Cleaning Ltd", Language.Welsh);
        var (_, draftingPerson, drafting) = await bidding.NewFirm("Only A Draft Ltd");
        var (_, silentPerson, silent) = await bidding.NewFirm("Never Asked Ltd");
        var request = await HandedIn(bidding, chosen);
        await HandedIn(bidding, refused, "None yet");
        await Drafted(bidding, drafting);
        // Nobody can bid yet, and the page says what can be done.
        Assert.Contains("Ask to take part", (await silent.Get($"/en/tenders/{id}")).Text);
        Assert.Contains(SelectionText.NoShortlistYet, (await chosen.Get($"/en/tenders/{id}/bids/new")).Text);

        site.Clock.Now = bidding.Tender.ParticipationClosesAt!.Value;
        var first = await Confirm(bidding, 0);
        Assert.Contains("One more officer is needed", first.Text);
        Assert.DoesNotContain("Chosen Cleaning", first.Text);
        var record = $"/en/tenders/{id}/record";
        Assert.DoesNotContain("Chosen Cleaning", (await (await site.SignedIn(bidding.Officers[0])).Get(record)).Text);
        var room = await Confirm(bidding, 1);
        Assert.Contains("2 requests were opened", room.Text);
        Assert.DoesNotContain("Only A Draft", room.Text);

        var officer = await site.SignedIn(bidding.Officers[0]);
        await Assess(bidding, officer, "Chosen Cleaning", true, "Both contracts fit");
        var early = await officer.FillIn($"/en/tenders/{id}/shortlist/new", ("Because", "Both"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Contains(SelectionText.StillToAssess(1), early.Text);
        await Assess(bidding, officer, "Refused Cleaning", false, "No contract was shown");
        var form = await officer.Get($"/en/tenders/{id}/shortlist/new");
        Assert.EndsWith("/selection", (await officer.Submit(form, form.Form(), ("Because", "All who passed"))).Path);
        // A second click tells nobody twice.
        await officer.Submit(form, form.Form(), ("Because", "All who passed"));
        var mails = await site.Db(db => db.Emails.Where(e => e.Address == chosenPerson.Email || e.Address == refusedPerson.Email).ToListAsync());
        Assert.Single(mails, e => e.Subject.StartsWith("You may tender", StringComparison.Ordinal));
        var no = Assert.Single(mails, e => e.Subject.StartsWith("Heb eich dethol", StringComparison.Ordinal));
        Assert.Contains("No contract was shown", no.Text);
        Assert.All(mails, e => Assert.Equal(EmailKind.Bid, e.Kind));

        // Thirty days on, everybody signs in again.
        chosen = await site.SignedIn(chosenPerson);
        Assert.Contains("You are on the shortlist", (await chosen.Get(request)).Text);
        Assert.Matches("^/en/bids/", (await chosen.FillIn($"/en/tenders/{id}/bids/new")).Path);
        foreach (var other in new[] { refusedPerson, draftingPerson, silentPerson })
        {
            var page = await (await site.SignedIn(other)).FillIn($"/en/tenders/{id}/bids/new");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.Contains(SelectionText.NotShortlisted, page.Text);
        }

        // A firm's own part has its request, and not how anybody was judged or who in the body did it.
        var part = await (await site.SignedIn(refusedPerson)).Get(record.Replace("/en/", "/cy/"));
        foreach (var said in new[] { "Eich cais i gymryd rhan", "Cyflwynwyd y cais i gymryd rhan" }) Assert.Contains(said, part.Text);
        foreach (var withheld in new[] { "Chosen Cleaning", "passed=", bidding.Officers[0].Name, bidding.Officers[1].Name }) Assert.DoesNotContain(withheld, part.Html);

        // The record tells who asked; how they were judged stays blind until all is over. What was never handed in is in neither.
        officer = await site.SignedIn(bidding.Officers[0]);
        var (blind, judged) = (await officer.Get(record), new[] { "No contract was shown", "All who passed", "passed=False" });
        Assert.Contains("Request of Refused Cleaning Ltd to take part, line", blind.Text);
        Assert.DoesNotContain("Only A Draft", blind.Text);
        foreach (var said in judged) Assert.DoesNotContain(said, blind.Text);
        await officer.FillIn($"/en/tenders/{id}/withdrawal", ("BecauseEnglish", "No money"));
        var told = (await officer.Get(record)).Text;
        foreach (var said in judged) Assert.Contains(said, told);
        Assert.DoesNotContain("Only A Draft", told);
    }

    [Fact]
    public async Task Before_two_officers_have_opened_nobody_but_the_firm_knows_of_a_request()
    {
        await using var bidding = await ProcedureSite.Selecting();
        var (site, id) = (bidding.Site, bidding.Tender.Id);
        var (_, _, firm) = await bidding.NewFirm("Sealed Cleaning Ltd");
        var (_, _, rival) = await bidding.NewFirm("Rival Ltd");
        var path = await HandedIn(bidding, firm);
        var officer = await site.SignedIn(bidding.Officers[0]);
        var other = await site.SignedIn(await site.Officer(await site.Buyer("Another Council"), name: "Elsewhere"));
        foreach (var browser in new[] { officer, other, rival, await site.SignedIn(await site.Staff()) })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get($"/en/tenders/{id}/selection")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await rival.Get($"/en/tenders/{id}/selection")).Status);

        // The buyer's page is the same whether anybody asked or not.
        var sealedPage = await officer.Get($"/en/tenders/{id}/selection");
        Assert.DoesNotContain("Sealed Cleaning", sealedPage.Text);
        Assert.False(sealedPage.Has("input[type=password]"));
        var request = await site.Db(db => db.ParticipationRequests.AsNoTracking().SingleAsync());
        Assert.DoesNotContain("cathedral", Encoding.UTF8.GetString(request.Content));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/en/tenders/{id}/selection/requests/{request.Id}")).Status);

        // Late by a second is late, and one officer is not two.
        site.Clock.Now = bidding.Tender.ParticipationClosesAt!.Value;
        var (_, _, late) = await bidding.NewFirm("Late Ltd");
        Assert.Contains("ended on", (await late.Get($"/en/tenders/{id}/requests/new")).Text);
        await Confirm(bidding, 0);
        var again = await site.SignedIn(bidding.Officers[0]);
        Assert.False((await again.Get($"/en/tenders/{id}/selection")).Has("input[type=password]"));
        Assert.Equal(HttpStatusCode.NotFound, (await again.Get($"/en/tenders/{id}/selection/requests/{request.Id}")).Status);
    }

    [Fact]
    public async Task Two_clicks_make_one_request_one_receipt_and_it_can_be_taken_back_until_closing()
    {
        await using var bidding = await ProcedureSite.Selecting();
        var (_, person, firm) = await bidding.NewFirm("Twice Ltd");
        var start = await firm.Get($"/en/tenders/{bidding.Tender.Id}/requests/new");
        var pages = await Task.WhenAll(firm.Submit(start, start.Form()), firm.Submit(start, start.Form()));
        Assert.Single(pages.Select(p => p.Path).Distinct());
        var path = await Drafted(bidding, firm);
        Assert.Equal(pages[0].Path, path);
        var page = await firm.Get(path);
        await Task.WhenAll(firm.Submit(page, page.Form("form[action$=submission]")), firm.Submit(page, page.Form("form[action$=submission]")));
        Assert.Equal(1, await bidding.Site.Db(db => db.Emails.CountAsync(e => e.Address == person.Email && e.Subject.Contains("is in"))));
        Assert.Equal(1, (await bidding.Site.Db(db => db.ParticipationRequests.AsNoTracking().SingleAsync())).Submissions);

        // Handed in, it cannot be changed; taken back, it does not count and can be handed in again.
        var stale = await firm.Submit(page, page.Form("form[novalidate]"), ($"Answers[{bidding.Tender.SelectionQuestions[0].Id}]", "Something else"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.Status);
        page = await firm.Get(path);
        var back = await firm.Submit(page, page.Form("form[action$=withdrawal]"));
        Assert.Contains("a draft does not count", back.Text);
        back = await firm.Submit(back, back.Form("form[action$=submission]"));
        Assert.True(back.Has(".lp-receipt"));
        bidding.Site.Clock.Now = bidding.Tender.ParticipationClosesAt!.Value;
        Assert.False((await (await bidding.Site.SignedIn(person)).Get(path)).Has("form[action$=withdrawal]"));
    }

    [Fact]
    public async Task An_officer_who_belongs_to_a_firm_that_asks_cannot_open()
    {
        await using var bidding = await ProcedureSite.Selecting();
        var (firm, _, browser) = await bidding.NewFirm("Conflicted Ltd");
        await HandedIn(bidding, browser);
        var both = await bidding.Site.Officer(bidding.Buyer, name: "On Both Sides");
        await bidding.Site.Keep(new LocalProcure.Domain.Firms.FirmMember(firm.Id, both.Id, LocalProcure.Domain.Firms.FirmRole.Member, Act.BySystem(bidding.Site.Clock.Now)));
        bidding.Site.Clock.Now = bidding.Tender.ParticipationClosesAt!.Value;
        var page = await (await bidding.Site.SignedIn(both)).FillIn($"/en/tenders/{bidding.Tender.Id}/selection", ("HasInterest", "False"), ("Password", Site.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(0, await bidding.Site.Db(db => db.ParticipationOpenings.CountAsync()));
    }
}
