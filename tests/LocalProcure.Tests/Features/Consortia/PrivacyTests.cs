using System.Net;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Reports;
using LocalProcure.Tests.Features.Teaming;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>Nobody outside a group learns that it exists: every address is tried by everyone who might be curious.</summary>
public sealed class PrivacyTests
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.7\nour secret price is 4242 pounds\n%%EOF");

    [Fact]
    public async Task Another_group_an_outsider_the_buyer_staff_and_a_removed_member_find_nothing()
    {
        await using var groups = await Groups.Start(settings: QuickPrinter.Setting());
        var site = groups.Site;
        var consortium = await groups.Pair();
        await groups.BidOf(consortium);
        var fileId = await AddFile(groups, consortium.Id);
        await Furnish(groups, consortium.Id);

        var otherLead = await site.Firm("Other Lead Ltd");
        var otherLeadPerson = await site.MemberOf(otherLead);
        await groups.Pair(lead: otherLead, partner: await site.Firm("Other Partner Ltd"));
        var removedFirm = await site.Firm("Gone Ltd");
        var removedPerson = await site.MemberOf(removedFirm);
        var memberId = await Removed(groups, consortium.Id, removedFirm);
        Person[] curious =
        [
            otherLeadPerson, removedPerson, await site.MemberOf(await site.Firm("Outsider Ltd")),
            await site.Officer(groups.Buyer), await site.Staff(), await site.Person("Nobody"),
        ];
        var addresses = Addresses(consortium.Id, fileId, memberId, groups.Partner.Id);
        // Each leads somewhere for the lead, so that a stranger's answer says something; the timetable reads the bid, whose content is made up here.
        var lead = await site.SignedIn(groups.LeadPerson);
        foreach (var address in addresses.Where(a => !a.Contains("/timetable"))) Assert.True((await lead.Get("/en" + address)).Status == HttpStatusCode.OK, $"not real: {address}");
        foreach (var person in curious)
        {
            var browser = await site.SignedIn(person);
            foreach (var address in addresses)
                Assert.True((await browser.Get("/en" + address)).Status == HttpStatusCode.NotFound, $"{person.Name} GET {address}");
            // A token from a page of their own, so that what refuses is the room and not the missing token.
            var list = await browser.Get("/en/consortia");
            var start = await browser.Get("/en/consortia/new");
            Assert.DoesNotContain("Valley Trades", person == otherLeadPerson ? "" : list.Text);
            var token = start.Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value");
            if (token is null) continue;
            foreach (var address in PostAddresses(consortium.Id, fileId, memberId))
            {
                var request = new HttpRequestMessage(HttpMethod.Post, "/en" + address)
                {
                    Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Form.MemberId", memberId.ToString()), new("firmId", groups.Lead.Id.ToString()), new("tenderId", groups.Tender.Id.ToString())]),
                };
                Assert.True((await browser.Ask(request)).Status == HttpStatusCode.NotFound, $"{person.Name} POST {address}");
            }
        }
    }

    [Fact]
    public async Task Without_signing_in_every_address_leads_to_the_sign_in_page()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        foreach (var address in Addresses(consortium.Id, Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()))
        {
            var answer = await groups.Site.Anonymous().Ask(new HttpRequestMessage(HttpMethod.Get, "/en" + address));
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
            Assert.Contains("/sign-in", answer.Response.Headers.Location!.ToString());
        }
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        foreach (var address in PostAddresses(consortium.Id, Guid.NewGuid(), consortium.PlaceOf(groups.Partner.Id)!.Id))
            Assert.Equal(HttpStatusCode.BadRequest, (await lead.Ask(new HttpRequestMessage(HttpMethod.Post, "/en" + address))).Status);
    }

    [Fact]
    public async Task A_member_reads_but_only_the_lead_changes_the_group()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        foreach (var address in new[] { "", "/messages", "/files", "/signature", "/trail", "/departure", "/place", "/prices", "/shared", "/certificates", "/evidence", "/agreement" })
            Assert.Equal(HttpStatusCode.OK, (await partner.Get($"/en/consortia/{consortium.Id}{address}")).Status);
        foreach (var address in new[] { "/edit", "/shares", "/lead", "/ending", "/invitations/new", $"/members/{consortium.PlaceOf(groups.Partner.Id)!.Id}/removal" })
            Assert.Equal(HttpStatusCode.Forbidden, (await partner.Get($"/en/consortia/{consortium.Id}{address}")).Status);
    }

    [Fact]
    public async Task An_invited_firm_sees_what_it_is_offered_and_nothing_of_the_room()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var third = await groups.Site.Firm("Third Ltd");
        var thirdPerson = await groups.Site.MemberOf(third);
        await groups.Site.Db(async db =>
        {
            var kept = await db.Consortia.Include(c => c.Members).SingleAsync(c => c.Id == consortium.Id);
            kept.Invite(Invitee.Of(third.Id), "Paints", 500, null, new Act(groups.LeadPerson.Id, groups.Site.Clock.Now));
            await db.SaveChangesAsync();
        });
        var fileId = await AddFile(groups, consortium.Id);
        var invited = await groups.Site.SignedIn(thirdPerson);
        Assert.Contains("5.00%", (await invited.Get($"/en/consortia/{consortium.Id}")).Text);
        foreach (var address in new[] { "/messages", "/files", $"/files/{fileId}", "/signature", "/trail", "/shares", "/departure", "/place", "/prices", "/shared", "/certificates", "/evidence", "/agreement" })
            Assert.Equal(HttpStatusCode.NotFound, (await invited.Get($"/en/consortia/{consortium.Id}{address}")).Status);
    }

    [Fact]
    public async Task Staff_with_a_mandate_act_for_the_firm_and_it_is_recorded_so()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var staff = await groups.Site.Staff("Sian Staff");
        await groups.Site.Keep(new Mandate(groups.Partner.Id, staff.Id, DateOnly.FromDateTime(groups.Site.Clock.Now), "All", new string('a', 64), "scan.pdf", new Act(staff.Id, groups.Site.Clock.Now)));
        var browser = await groups.Site.SignedIn(staff);
        var page = await browser.Get($"/en/consortia/{consortium.Id}/messages");
        await browser.Submit(page, page.Form(), ("Form.Text", "Hello from the office"));
        Assert.Contains("for Nant Electrical Ltd by Sian Staff", (await browser.Get($"/en/consortia/{consortium.Id}/trail")).Text);
    }

    [Fact]
    public async Task Messages_and_files_are_kept_unreadable_and_come_back_whole()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var page = await lead.Get($"/cy/consortia/{consortium.Id}/messages");
        var told = await lead.Submit(page, page.Form(), ("Form.Text", "Our price is forty-two <b>thousand</b>"));
        Assert.Contains("Our price is forty-two <b>thousand</b>", told.Text);
        Assert.Equal("cy", told.One(".lp-post p.lp-preline").GetAttribute("lang"));
        var email = Assert.Single(await groups.EmailsTo(groups.PartnerPerson));
        Assert.DoesNotContain("forty-two", email.Text + email.Html);

        var fileId = await AddFile(groups, consortium.Id);
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        Assert.Contains("prices.pdf", (await partner.Get($"/en/consortia/{consortium.Id}/files")).Text);
        var file = await partner.Get($"/en/consortia/{consortium.Id}/files/{fileId}");
        Assert.Equal(Pdf, file.Bytes);
        Assert.Equal("attachment", file.Response.Content.Headers.ContentDisposition!.DispositionType);
        foreach (var kept in Directory.EnumerateFiles(groups.Site.DataFolder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(kept, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            var text = Encoding.Latin1.GetString(bytes.ToArray());
            foreach (var secret in new[] { "forty-two", "4242 pounds", "prices.pdf" }) Assert.DoesNotContain(secret, text);
        }
    }

    [Fact]
    public async Task A_file_of_a_kind_that_is_not_taken_is_refused_with_the_reason()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var page = await lead.Get($"/en/consortia/{consortium.Id}/files");
        var refused = await lead.Submit(page, page.Form("#add"), [("file", "run.exe", [0x4D, 0x5A, 1, 2])]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused.Has("#file-error"));
    }

    private static string[] Addresses(Guid id, Guid fileId, Guid memberId, Guid firmId) =>
        [.. new[] { "", "/edit", "/shares", "/lead", "/ending", "/departure", "/declaration", "/place", "/prices", "/shared", "/certificates", "/evidence", $"/evidence/{firmId}", "/agreement", "/agreement/1", "/agreement/choices", "/agreement/1/pdf", "/invitations/new", $"/members/{memberId}/removal", "/messages", "/files", $"/files/{fileId}", $"/files/{fileId}/versions", "/signature", "/trail", "/tasks", "/timetable", "/timetable/Review" }
            .Select(path => $"/consortia/{id}{path}")];

    private static string[] PostAddresses(Guid id, Guid fileId, Guid memberId) =>
        [.. new[] { "", "/shares", "/lead", "/ending", "/departure", "/declaration", "/place", "/prices", "/prices/total", "/evidence", "/agreement", "/agreement/1/signature", "/invitations", $"/invitations/{memberId}/withdrawal", $"/members/{memberId}/removal", "/messages", "/files", $"/files/{fileId}/deletion", $"/files/{fileId}/versions", "/signature", "/signature/withdrawal", "/calls", "/tasks", "/timetable/Review", "/timetable/proposal" }
            .Select(path => $"/consortia/{id}{path}")];

    /// <summary>An agreement, a price sheet and a signature of the partner, and the version of its profile that the group relies on.</summary>
    private static async Task Furnish(Groups groups, Guid id)
    {
        var (lead, partner, room) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson), $"/en/consortia/{id}");
        await lead.FillIn(room + "/agreement/choices");
        Assert.Contains("Pryce Partner, Owner", (await AgreementPagesTests.Sign(partner, room + "/agreement", "Pryce Partner", "Owner")).Text);
        var prices = await partner.Get(room + "/prices");
        Assert.Contains("£20.00", (await partner.Submit(prices, prices.Form("#lines"), ("Form.Rows[0].What", "Cable"), ("Form.Rows[0].Quantity", "2"), ("Form.Rows[0].Unit", "10"))).Text);
        await BoardTests.Tell(groups.Site, groups.Partner, new ProfileContent { Work = new(["45310000"], new OwnWords("Wiring of schools", null)) });
        var evidence = await partner.Get(room + "/evidence");
        Assert.Contains("Unchanged since", (await partner.Submit(evidence, evidence.Form(".lp-bring"))).Text);
        await JointBidsTests.Sign(partner, id);
    }

    private static async Task<Guid> AddFile(Groups groups, Guid id)
    {
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var page = await lead.Get($"/en/consortia/{id}/files");
        await lead.Submit(page, page.Form("#add"), [("file", "prices.pdf", Pdf)]);
        return await groups.Site.Db(db => db.ConsortiumFiles.Where(f => f.ConsortiumId == id).Select(f => f.Id).SingleAsync());
    }

    private static Task<Guid> Removed(Groups groups, Guid id, Firm firm) => groups.Site.Db(async db =>
    {
        var act = new Act(groups.LeadPerson.Id, groups.Site.Clock.Now);
        var consortium = await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == id);
        var asked = consortium.Invite(Invitee.Of(firm.Id), "Paints", 100, null, act);
        consortium.Accept(asked, firm.Id, false, null, act);
        consortium.Remove(asked, act);
        await db.SaveChangesAsync();
        return consortium.PlaceOf(groups.Partner.Id)!.Id;
    });
}
