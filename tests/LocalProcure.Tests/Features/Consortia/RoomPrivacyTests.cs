using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Reports;
using LocalProcure.Tests.Features.Teaming;
using LocalProcure.Tests.Support;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>
/// Every address of a room and of its bid, taken from the endpoint table and filled with things that exist, asked for by everybody
/// whom it is not for, before the bids are opened and after. New addresses are tried by themselves.
/// </summary>
public sealed partial class RoomPrivacyTests
{
    internal const string Secret = "the copper lions of Aberdâr";
    internal const string GroupName = "Valley Trades";
    private static readonly string MadeUp = Guid.NewGuid().ToString();

    [Fact]
    public async Task Nobody_outside_finds_any_address_of_a_room_or_of_its_bid_neither_before_opening_nor_after()
    {
        await using var bidding = await Bidding.Start(QuickPrinter.Setting());
        var site = bidding.Site;
        var (group, lead, partner, outsider) = await JointBidsTests.Formed(bidding);
        var things = await Furnish(bidding, group, lead, partner);
        var (otherFirm, _, other) = await bidding.NewFirm("Other Lead Ltd");
        await OtherGroup(bidding, otherFirm);
        var gone = await Gone(bidding, group);
        (string Who, Browser Browser)[] curious =
        [
            ("a member of another group", other), ("a firm outside", outsider), ("a member that left", gone), ("an officer of the buyer", await site.SignedIn(bidding.Officers[0])),
            ("staff without a mandate", await site.SignedIn(await site.Staff())), ("somebody without a firm", await site.SignedIn(await site.Person())),
        ];
        var (reads, writes) = (Addresses(site, things, "GET"), Addresses(site, things, "POST"));
        Assert.True(reads.Count > 40 && writes.Count > 40, $"{reads.Count} {writes.Count}");
        // The addresses are real: the lead finds all but those that this bid has no use for.
        foreach (var address in reads.Where(IsHere)) Assert.True((await lead.Get("/en" + address)).Status == HttpStatusCode.OK, "not real: " + address);
        Assert.True(reads.Count(IsHere) > 25);
        var files = await FilesServedTo(lead, site, things);
        // What the members made together and what each keeps for itself: a member reads it where a stranger is told that there is nothing.
        foreach (var path in Papers(things))
        {
            Assert.Contains($"/consortia/{group}{path}", reads.Where(IsHere));
            Assert.True((await partner.Get($"/en/consortia/{group}{path}")).Status == HttpStatusCode.OK, path);
        }
        await NothingFor(curious, reads, writes);
        await NothingToldElsewhere(bidding, curious);

        await JointBidsTests.Sign(lead, group);
        await JointBidsTests.Sign(partner, group);
        Assert.Matches("/submissions/1$", (await Bidding.Submit(lead, things["bid"])).Path);
        await NothingFor(curious, reads, []);
        await NothingToldElsewhere(bidding, curious);

        // Every route of a room or a bid that serves a file, as the compiled code has it, was asked for with a file that is there.
        files.UnionWith(await FilesServedTo(lead, site, things));
        Assert.Equal("", string.Join(' ', FileRoutes.Of(site).Where(IsOfRoomOrBid).Except(files)));
        Assert.True(files.Count >= 4, string.Join(' ', files));

        // After opening the buyer reads the bid, at its own address, and still nothing of how it came about.
        await bidding.Open();
        await NothingFor(curious, [.. reads.Where(a => IsHere(a) && !a.EndsWith("/trail"))], [.. writes.Where(IsHere)]);
        var officer = await site.SignedIn(bidding.Officers[0]);
        var record = await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening/bids/{Bidding.IdOf(things["bid"])}");
        Assert.Contains(GroupName, record.Text);
        Assert.DoesNotContain(Secret, record.Html);
        Assert.DoesNotContain(Secret, (await officer.Get($"/en/tenders/{bidding.Tender.Id}/record")).Html);
        // The bid's own trail is the buyer's to read now; that somebody commented, or took a section, does not stand in it.
        foreach (var path in new[] { $"/en/tenders/{bidding.Tender.Id}/record", $"/en/bids/{Bidding.IdOf(things["bid"])}/trail" })
            foreach (var act in new[] { "BidCommentMade", "BidSectionAssigned", "BidSectionStateSaid", "RoomTaskAdded", "ConsortiumMessageSent" })
                Assert.DoesNotContain(AuditText.Of(act), (await officer.Get(path)).Text);
    }

    [Fact]
    public async Task A_member_that_leaves_loses_the_room_at_once_with_every_address_it_had()
    {
        await using var bidding = await Bidding.Start();
        var (group, lead, partner, _) = await JointBidsTests.Formed(bidding);
        var things = await Furnish(bidding, group, lead, partner);
        var reads = Addresses(bidding.Site, things, "GET");
        Assert.Contains(Secret, (await partner.Get($"/en/consortia/{group}/messages")).Text);
        var leaving = await partner.Get($"/en/consortia/{group}/departure");
        await partner.Submit(leaving, leaving.Form());
        foreach (var address in reads) Assert.True((await partner.Get("/en" + address)).Status == HttpStatusCode.NotFound, address);
        foreach (var page in new[] { "/en/desk", "/en/consortia", "/en/bids" }) Assert.DoesNotContain(GroupName, (await partner.Get(page)).Text);
    }

    internal static async Task NothingFor((string Who, Browser Browser)[] curious, IReadOnlyList<string> reads, IReadOnlyList<string> writes)
    {
        foreach (var (who, browser) in curious)
        {
            foreach (var address in reads)
            {
                var answer = await browser.Get("/en" + address);
                Assert.True(answer.Status == HttpStatusCode.NotFound, $"{who}: GET {address}: {answer.Status}");
                Assert.DoesNotContain(GroupName, answer.Html);
            }
            var token = (await browser.Get("/en/account/room-mail")).One("main form input[name=__RequestVerificationToken]").GetAttribute("value")!;
            foreach (var address in writes)
            {
                var request = new HttpRequestMessage(HttpMethod.Post, "/en" + address) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) };
                request.Headers.Add("Sec-Fetch-Site", "same-origin");
                var answer = await browser.Ask(request);
                Assert.True(answer.Status == HttpStatusCode.NotFound, $"{who}: POST {address}: {answer.Status}");
            }
        }
    }

    /// <summary>No page of theirs says that the group is there.</summary>
    private static async Task NothingToldElsewhere(Bidding bidding, (string Who, Browser Browser)[] curious)
    {
        var tender = $"/en/tenders/{bidding.Tender.Id}";
        foreach (var (who, browser) in curious)
            foreach (var path in new[] { "/en/desk", "/en/consortia", "/en/bids", "/en/account/mail", "/en/staff/mailbox", "/en/staff/jobs", tender, tender + "/record", tender + "/trail", tender + "/opening" })
            {
                var html = (await browser.Get(path)).Html;
                // Whoever left was told so once, by name.
                if (who != "a member that left" || path != "/en/account/mail") Assert.False(html.Contains(GroupName), $"{who}: {path}");
                Assert.False(html.Contains(Secret), $"{who}: {path}");
            }
    }

    /// <summary>A room with one of everything in it, and a bid with one of everything beside it.</summary>
    private static async Task<Dictionary<string, string>> Furnish(Bidding bidding, Guid group, Browser lead, Browser partner)
    {
        var room = $"/en/consortia/{group}";
        var bid = await bidding.Begin(lead, group.ToString());
        await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "First"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "100"));
        await Bidding.Attach(lead, bid);
        var answer = await partner.Get($"/en{bid}/answers/{bidding.Scored.Id}");
        await partner.Submit(answer, answer.Form("#comment-form"), ("Comment", "Say more of " + Secret));
        await lead.FillIn(room + "/messages", ("Form.Text", "I like " + Secret));
        var tasks = await lead.Get(room + "/tasks");
        await lead.Submit(tasks, tasks.Form("#add"), ("Form.What", "Draw " + Secret));
        var files = await lead.Get(room + "/files");
        await lead.Submit(files, files.Form("#add"), [("file", "lions.pdf", Encoding.UTF8.GetBytes("%PDF-1.7\n" + Secret))]);
        await Papered(bidding, group, lead, partner);
        return await bidding.Site.Db(async db => new Dictionary<string, string>
        {
            ["bid"] = bid, ["consortium"] = group.ToString(),
            ["questionId"] = bidding.Scored.Id.ToString(), ["section"] = bidding.Scored.Id.ToString(), ["number"] = "1", ["step"] = "Review",
            ["fileId"] = (await db.ConsortiumFiles.SingleAsync()).Id.ToString(), ["bidFileId"] = (await lead.Get($"/en{bid}/files")).One(".lp-file a").GetAttribute("href")!.Split('/')[^1],
            ["threadId"] = (await db.ConsortiumMessages.SingleAsync()).Id.ToString(), ["taskId"] = (await db.RoomTasks.SingleAsync()).Id.ToString(),
            ["versionId"] = (await db.DraftVersions.OrderByDescending(v => v.ContentVersion).FirstAsync(v => v.ContentVersion == 2)).Id.ToString(), ["commentId"] = (await db.SectionComments.SingleAsync()).Id.ToString(),
            ["memberId"] = (await db.ConsortiumMembers.FirstAsync(m => m.ConsortiumId == group && m.Share == 4_000)).Id.ToString(),
            ["firmId"] = (await db.Consortia.SingleAsync(c => c.Id == group)).LeadFirmId.ToString(),
        });
    }

    /// <summary>An agreement that both signed, a price sheet of each, a signature under the bid, and the version of a profile that the group relies on.</summary>
    private static async Task Papered(Bidding bidding, Guid group, Browser lead, Browser partner)
    {
        var room = $"/en/consortia/{group}";
        await lead.FillIn(room + "/agreement/choices", ("Form.PayWithinDays", "7"));
        Assert.Contains("Lowri Lead, Director", (await AgreementPagesTests.Sign(lead, room + "/agreement", "Lowri Lead", "Director")).Text);
        Assert.Contains("Signed by every member", (await AgreementPagesTests.Sign(partner, room + "/agreement", "Pryce Partner", "Owner")).Text);
        foreach (var browser in new[] { lead, partner })
        {
            var prices = await browser.Get(room + "/prices");
            prices = await browser.Submit(prices, prices.Form("#lines"), ("Form.Rows[0].What", "Casting " + Secret), ("Form.Rows[0].Quantity", "2"), ("Form.Rows[0].Unit", "45.50"));
            Assert.Contains("£91.00", prices.Text);
            Assert.Contains("Your total is shared", (await browser.Submit(prices, prices.Form("#share"))).Text);
        }
        var firm = await bidding.Site.Db(async db => await db.Firms.AsNoTracking().SingleAsync(f => db.Consortia.Any(c => c.Id == group && c.LeadFirmId == f.Id)));
        await BoardTests.Tell(bidding.Site, firm, new ProfileContent { Work = new(["90910000"], new OwnWords("We keep " + Secret, null)) });
        var evidence = await lead.Get(room + "/evidence");
        Assert.Contains("Unchanged since", (await lead.Submit(evidence, evidence.Form(".lp-bring"))).Text);
        await JointBidsTests.Sign(lead, group);
    }

    private static bool IsOfRoomOrBid(string pattern) => pattern.StartsWith("consortia/{id", StringComparison.Ordinal) || pattern.StartsWith("bids/{id", StringComparison.Ordinal);

    /// <summary>The routes at which somebody inside got a file. Their addresses are among those that nobody outside finds.</summary>
    private static async Task<HashSet<string>> FilesServedTo(Browser inside, Site site, Dictionary<string, string> things)
    {
        var served = new HashSet<string>();
        foreach (var pattern in FileRoutes.Of(site).Where(IsOfRoomOrBid))
            foreach (var address in Addresses(site, things, "GET", pattern))
                if (await inside.Get("/en" + address) is { Status: HttpStatusCode.OK } answer && answer.Response.Content.Headers.ContentType?.MediaType != "text/html") served.Add(pattern);
        return served;
    }

    private static string[] Papers(Dictionary<string, string> things) =>
        ["/agreement/1", "/agreement/1/pdf", "/prices", "/signature", "/certificates", "/shared", "/evidence", $"/evidence/{things["firmId"]}"];

    /// <summary>Every address under a consortium or a bid, or under what begins as said, with its parts filled by what exists.</summary>
    internal static IReadOnlyList<string> Addresses(Site site, Dictionary<string, string> things, string method, params string[] under) =>
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .Where(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Contains(method)).Select(e => e.RoutePattern.RawText!).Where(p => (under.Length > 0 ? under : ["consortia/{id", "bids/{id"]).Any(u => p.StartsWith(u, StringComparison.Ordinal)))
            .Distinct().Order().Select(pattern => "/" + Part().Replace(pattern, part => part.Groups[1].Value switch
            {
                "id" when things.TryGetValue("id", out var id) => id,
                "id" => pattern.StartsWith("bids", StringComparison.Ordinal) ? Bidding.IdOf(things["bid"]).ToString() : things["consortium"],
                "fileId" when pattern.StartsWith("bids", StringComparison.Ordinal) => things["bidFileId"],
                "language" => "en",
                // What does not exist in this room, such as a clarification, is asked for by a made-up id: its refusal must not depend on it.
                var name => things.TryGetValue(name, out var value) ? value : MadeUp,
            })),
    ];

    /// <summary>What this room and this bid hold, so that its address must lead somewhere for a member.</summary>
    private static bool IsHere(string address) => Furnished().IsMatch(address) && !address.Contains(MadeUp);

    internal static async Task OtherGroup(Bidding bidding, Firm lead)
    {
        var partner = await bidding.Site.Firm("Other Partner Ltd");
        var act = Act.BySystem(bidding.Site.Clock.Now);
        var group = new Consortium("Their Rivals", new OwnWords("Each lacks a skill", null), ConsortiumModel.AllContract, bidding.Tender.Id, lead.Id, "Builds", null, act);
        group.Accept(group.Invite(Invitee.Of(partner), "Wires", 4_000, null, act), partner.Id, false, null, act, Groups.Why);
        await bidding.Site.Keep(group);
    }

    /// <summary>A firm that joined and left again.</summary>
    private static async Task<Browser> Gone(Bidding bidding, Guid id)
    {
        var (firm, person, browser) = await bidding.NewFirm("Gone Ltd");
        await bidding.Site.Db(async db =>
        {
            var act = new Act(person.Id, bidding.Site.Clock.Now);
            var group = await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == id);
            var asked = group.Invite(Invitee.Of(firm.Id), "Paints", 100, null, act);
            group.Accept(asked, firm.Id, false, null, act, Groups.Why);
            group.Leave(asked, act);
            foreach (var member in group.NotAgreed.ToArray()) group.Agree(member.FirmId!.Value, member.TermsNumber, act);
            await db.SaveChangesAsync();
        });
        return browser;
    }

    [GeneratedRegex("^/(consortia/[^/]+(|/(messages|files|tasks|timetable|evidence)(/.+)?|/agreement/(1|1/pdf|choices)|/prices|/certificates|/shared|/signature|/trail)|bids/[^/]+(|/(answers|files|sections)(/.+)?|/prices|/readiness|/rehearsal|/trail))$")] private static partial Regex Furnished();

    [GeneratedRegex(@"\{(\w+)[^{}]*(?:\{[^}]*\}[^{}]*)*\}")] private static partial Regex Part();
}
