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

/// <summary>The request to take part of a group, under seal and when it is opened: its lead writes it, its members read and sign it, nobody else finds it.</summary>
public sealed class RequestPrivacyTests
{
    [Fact]
    public async Task A_groups_request_to_take_part_is_its_members_to_sign_and_nobody_elses_to_find()
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
        await SignedByAll(bidding, page, lead, partner);
        page = await lead.Get(page.Path);
        var things = new Dictionary<string, string> { ["id"] = page.Path.Split('/')[^1], ["fileId"] = page.One(".lp-file a").GetAttribute("href")!.Split('/')[^1], ["firmId"] = members[0].ToString() };
        // The lead hands in while the partner takes its signature back: one of the two is refused.
        var sign = await partner.Get(page.Path + "/signature");
        await Task.WhenAll(lead.Submit(page, page.Form("form[action$=submission]")), partner.Submit(sign, sign.Form("form[action$=withdrawal]")));
        page = await lead.Get(page.Path);
        var isSigned = await site.Db(db => db.RequestSignatures.AnyAsync(s => s.FirmId == members[1] && s.TakenBackAt == null && s.ContentVersion == db.ParticipationRequests.Single(r => r.Id == s.RequestId).ContentVersion));
        Assert.Equal(page.Has(".lp-receipt"), isSigned);
        if (!isSigned)
        {
            await Sign(partner, page.Path);
            page = await lead.Get(page.Path);
            page = await lead.Submit(page, page.Form("form[action$=submission]"));
        }
        Assert.True(page.Has(".lp-receipt"), page.Text);
        // What is in is in as it was signed.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await partner.Submit(sign, sign.Form("form[action$=withdrawal]"))).Status);

        var (reads, writes) = (Addresses(site, things, "GET", "requests/{id"), Addresses(site, things, "POST", "requests/{id"));
        Assert.True(reads.Count >= 4 && writes.Count >= 5, $"{reads.Count} {writes.Count}");
        foreach (var address in reads) Assert.True((await lead.Get("/en" + address)).Status == HttpStatusCode.OK, "not real: " + address);
        var (otherFirm, _, other) = await bidding.NewFirm("Other Lead Ltd");
        await OtherGroup(bidding, otherFirm);
        bool IsMembers(string address) => address.EndsWith("/signature") || address.Contains("/files/");
        foreach (var address in reads.Where(IsMembers)) Assert.True((await partner.Get("/en" + address)).Status == HttpStatusCode.OK, "the partner's to read: " + address);
        await NothingFor([("a partner", partner)], [.. reads.Where(a => !IsMembers(a))], writes);
        (string Who, Browser Browser)[] curious =
        [
            ("a firm outside", outsider), ("a member of another group", other), ("an officer of the buyer", await site.SignedIn(bidding.Officers[0])),
            ("staff without a mandate", await site.SignedIn(await site.Staff())), ("somebody without a firm", await site.SignedIn(await site.Person())),
        ];
        await NothingFor(curious, reads, writes);
        foreach (var (who, browser) in curious)
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

    /// <summary>The lead cannot hand it in before the partner signed exactly what it says, and a word that changes makes the signature fall.</summary>
    private static async Task SignedByAll(Bidding bidding, WebPage page, Browser lead, Browser partner)
    {
        Assert.False(page.Has("form[action$=submission]"));
        await lead.Submit(page, page.Form("#signatures form"));
        Assert.Contains("Sign version", (await partner.Get("/en/desk")).Text);
        var reading = await partner.Get(page.Path + "/signature");
        Assert.Contains(Secret, reading.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await partner.Submit(reading, reading.Form("form.sign"))).Status);
        await Sign(partner, page.Path);
        var (question, ready) = ($"Answers[{bidding.Tender.SelectionQuestions[0].Id}]", await lead.Get(page.Path));
        await lead.Submit(ready, ready.Form("form[novalidate]:not([enctype])"), (question, "We also made " + Secret));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await partner.Submit(reading, reading.Form("form.sign"), ("Agree", "true"))).Status);
        // Handing in what was ready a moment ago, or what it is now.
        var version = (await lead.Get(page.Path)).One("form[novalidate] input[name=ContentVersion]").GetAttribute("value");
        foreach (var said in new[] { ready.One("form[action$=submission] input[name=ContentVersion]").GetAttribute("value"), version })
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.Submit(ready, ready.Form("form[action$=submission]"), ("ContentVersion", said))).Status);
        await Sign(partner, page.Path);
        var mails = await bidding.Site.Db(db => db.Emails.Where(e => e.Subject.Contains("the request")).OrderBy(e => e.Id).Select(e => e.Subject).ToListAsync());
        Assert.Equal(["please read and sign", "everyone has signed", "please read and sign", "everyone has signed"], mails.Select(m => m.Split(": ")[1].Split(" the request")[0].TrimEnd(',')));
    }

    private static async Task Sign(Browser partner, string request)
    {
        var page = await partner.Get(request + "/signature");
        Assert.Contains("has signed version", (await partner.Submit(page, page.Form("form.sign"), ("Agree", "true"))).Text);
    }
}
