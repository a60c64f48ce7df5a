using System.Net;
using System.Text;
using LocalProcure.Domain.Requirements;
using LocalProcure.Tests.Domain.Requirements;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Tenders;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static LocalProcure.Tests.Features.Consortia.RoomPrivacyTests;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>The request to take part of a group, under seal and when it is opened: only its lead writes and reads it at its own address.</summary>
public sealed class RequestPrivacyTests
{
    [Fact]
    public async Task Nobody_but_its_lead_finds_any_address_of_a_groups_request_to_take_part()
    {
        await using var bidding = await ProcedureSite.Selecting((tender, act) => tender.AddRequirement(RequirementTests.Facts(RequirementKind.WelshLanguage), act));
        var (site, id) = (bidding.Site, bidding.Tender.Id);
        var (group, lead, partner, outsider) = await JointBidsTests.Formed(bidding);
        var page = await lead.FillIn($"/en/tenders/{id}/requests/new", ("Bidder", group.ToString()));
        Assert.Matches("^/en/requests/", page.Path);
        await lead.Submit(page, page.Form("form[novalidate]:not([enctype])"), ($"Answers[{bidding.Tender.SelectionQuestions[0].Id}]", "We made " + Secret));
        page = await lead.Get(page.Path);
        page = await lead.Submit(page, page.Form("form[enctype]"), [("File", "lions.pdf", Encoding.UTF8.GetBytes("%PDF-1.7\n" + Secret))]);
        var members = (await site.Db(db => db.Consortia.Include(c => c.Members).AsNoTracking().SingleAsync(c => c.Id == group))).AcceptedMembers.Select(m => m.FirmId!.Value).ToArray();
        foreach (var firm in members) await lead.FillIn($"{page.Path}/conditions/{firm}", ($"Meets[{bidding.Tender.Requirements.Single(r => r.Kind == RequirementKind.WelshLanguage).Id}]", "True"));
        page = await lead.Get(page.Path);
        var things = new Dictionary<string, string> { ["id"] = page.Path.Split('/')[^1], ["fileId"] = page.One(".lp-file a").GetAttribute("href")!.Split('/')[^1], ["firmId"] = members[0].ToString() };
        page = await lead.Submit(page, page.Form("form[action$=submission]"));
        Assert.True(page.Has(".lp-receipt"), page.Text);

        var (reads, writes) = (Addresses(site, things, "GET", "requests/{id"), Addresses(site, things, "POST", "requests/{id"));
        Assert.True(reads.Count >= 4 && writes.Count >= 5, $"{reads.Count} {writes.Count}");
        foreach (var address in reads) Assert.True((await lead.Get("/en" + address)).Status == HttpStatusCode.OK, "not real: " + address);
        var (otherFirm, _, other) = await bidding.NewFirm("Other Lead Ltd");
        await OtherGroup(bidding, otherFirm);
        (string Who, Browser Browser)[] curious =
        [
            ("a partner", partner), ("a firm outside", outsider), ("a member of another group", other), ("an officer of the buyer", await site.SignedIn(bidding.Officers[0])),
            ("staff without a mandate", await site.SignedIn(await site.Staff())), ("somebody without a firm", await site.SignedIn(await site.Person())),
        ];
        await NothingFor(curious, reads, writes);
        foreach (var (who, browser) in curious.Skip(1))
            foreach (var path in new[] { "/en/desk", "/en/bids", $"/en/tenders/{id}", $"/en/tenders/{id}/selection", $"/en/tenders/{id}/trail" })
                Assert.False((await browser.Get(path)).Html is var html && (html.Contains(GroupName) || html.Contains(Secret)), $"{who}: {path}");

        // Opened by two officers, it is read by them in the selection room, and still not at the group's own address.
        site.Clock.Now = bidding.Tender.ParticipationClosesAt!.Value;
        foreach (var officer in bidding.Officers.Take(2))
            await (await site.SignedIn(officer)).FillIn($"/en/tenders/{id}/selection", ("HasInterest", "False"), ("Password", Site.Password));
        var opener = await site.SignedIn(bidding.Officers[0]);
        var room = await opener.Get($"/en/tenders/{id}/selection");
        Assert.Contains(GroupName, room.Text);
        Assert.Contains(Secret, (await opener.Get(room.One(".lp-result a").GetAttribute("href")!)).Text);
        await NothingFor([("an officer of the buyer, after opening", opener)], reads, writes);
    }
}
