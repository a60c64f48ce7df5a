using System.Net;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>The competition guard as firms meet it: the warning before a rival is asked in, the declaration of a second bid, and the log of what was shared.</summary>
public sealed class GuardPagesTests
{
    [Theory]
    [InlineData("en", "each of them could meet what is asked alone", "Tick that you have read the warning", "A likely competitor invited, with the warning read")]
    [InlineData("cy", "gallai’r naill a’r llall fodloni’r hyn a ofynnir", "Ticiwch eich bod wedi darllen y rhybudd", "Gwahoddwyd cystadleuydd tebygol, a’r rhybudd wedi’i ddarllen")]
    public async Task A_likely_competitor_is_asked_in_only_by_whoever_has_read_the_warning(string language, string warning, string tick, string noted)
    {
        await using var bidding = await Bidding.Start();
        void Cleans(Firm firm, Act act) => firm.SetInterests([new Interest("Cleaning", ["90910000"], ["W06000016"], null, null, [])], act);
        var ours = await bidding.Site.Firm("Lead Ltd", Cleans);
        var rival = await bidding.Site.Firm("Rival Cleaning Ltd", Cleans);
        var roofer = await bidding.Site.Firm("Roof Ltd", (f, act) => f.SetInterests([new Interest("Roofs", ["45261000"], ["W06000016"], null, null, [])], act));
        var lead = await bidding.Site.SignedIn(await bidding.Site.MemberOf(ours));
        var room = await lead.FillIn($"/{language}/consortia/new?tender={bidding.Tender.Id}", ("Form.Name", "Together"), ("Form.Why", "Each lacks something"), ("Form.Role", "Leads"), ("Form.Model", "AllContract"));
        var page = await lead.Get($"{room.Path}/invitations/new?firm={roofer.Id}");
        Assert.DoesNotContain(warning, page.Text);
        Assert.False(page.Has("#Form_Aware"));

        page = await lead.Get($"{room.Path}/invitations/new?firm={rival.Id}");
        Assert.Contains(warning, page.Text);
        Assert.Contains("Lead Ltd", page.One(".govuk-warning-text").TextContent);
        var refused = await lead.Submit(page, page.Form("#invite"), ("Form.Role", "Cleans"), ("Form.Share", "40"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(tick, refused.One("#Form_Aware-error").TextContent);
        Assert.Equal(0, await bidding.Site.Db(db => db.ConsortiumMembers.CountAsync(m => m.FirmId == rival.Id)));
        await lead.Submit(refused, refused.Form("#invite"), ("Form.Aware", "true"));
        Assert.Equal(1, await bidding.Site.Db(db => db.ConsortiumMembers.CountAsync(m => m.FirmId == rival.Id)));
        Assert.Contains(noted, (await lead.Get($"{room.Path}/trail")).Text);
    }

    [Fact]
    public async Task Whoever_was_asked_by_email_reads_the_warning_before_it_accepts()
    {
        await using var bidding = await Bidding.Start();
        void Cleans(Firm firm, Act act) => firm.SetInterests([new Interest("Cleaning", ["90910000"], ["W06000016"], null, null, [])], act);
        var lead = await bidding.Site.SignedIn(await bidding.Site.MemberOf(await bidding.Site.Firm("Lead Ltd", Cleans)));
        var (rival, roofer) = (await bidding.Site.MemberOf(await bidding.Site.Firm("Rival Cleaning Ltd", Cleans)), await bidding.Site.MemberOf(await bidding.Site.Firm("Roof Ltd", (f, act) => f.SetInterests([new Interest("Roofs", ["45261000"], ["W06000016"], null, null, [])], act))));
        var room = await lead.FillIn($"/en/consortia/new?tender={bidding.Tender.Id}", ("Form.Name", "Together"), ("Form.Why", "Each lacks something"), ("Form.Role", "Leads"), ("Form.Model", "AllContract"));
        foreach (var (person, isWarned) in new[] { (rival, true), (roofer, false) })
        {
            var page = await lead.Get($"{room.Path}/invitations/new");
            await lead.Submit(page, page.Form("#invite"), ("Form.Email", person.Email), ("Form.Role", "Helps"), ("Form.Share", "20"));
            var mail = await bidding.Site.Db(db => db.Emails.Where(e => e.Address == person.Email).Select(e => e.Text).SingleAsync(t => t.Contains("/consortia/invitations/")));
            var asked = await (await bidding.Site.SignedIn(person)).Get("/en/consortia/invitations/" + System.Text.RegularExpressions.Regex.Match(mail, "/consortia/invitations/([0-9A-Za-z_-]{64})").Groups[1].Value);
            Assert.True(asked.Has("#accept"), asked.Text);
            Assert.Equal(isWarned, asked.Text.Contains("Rival Cleaning Ltd does the same kind of work in the same places as Lead Ltd, and each of them could meet what is asked alone"));
        }
    }

    [Theory]
    [InlineData("en", "already bids for the same tender")]
    [InlineData("cy", "eisoes yn cynnig")]
    public async Task Whoever_bids_alone_declares_it_before_it_joins_a_group(string language, string refusal)
    {
        await using var groups = await Groups.Start();
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        await partner.FillIn($"/{language}/tenders/{groups.Tender.Id}/bids/new");
        var group = await groups.Site.Keep(new Consortium("Valley Trades", new OwnWords("Why", null), ConsortiumModel.AllContract, groups.Tender.Id, groups.Lead.Id, "Builds", null, new Act(groups.LeadPerson.Id, groups.Site.Clock.Now)));
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var invite = await lead.Get($"/{language}/consortia/{group.Id}/invitations/new?firm={groups.Partner.Id}");
        await lead.Submit(invite, invite.Form("#invite"), ("Form.Role", "Wires"), ("Form.Share", "40"), ("Form.Aware", "true"));
        var page = await partner.Get($"/{language}/consortia/{group.Id}/invitation");
        // The warning stands on the page before anything is typed.
        Assert.True(page.Has("#Form_Declaration"));
        var refused = await partner.Submit(page, page.Form("#accept"), Groups.SayWhy);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(refusal, refused.One("#Form_Declaration-error").TextContent);
        Assert.False((await groups.Read(group.Id)).IsIn(groups.Partner.Id));
        await partner.Submit(refused, refused.Form("#accept"), ("Form.Declaration", "Two estimators who never talk"));
        Assert.True((await groups.Read(group.Id)).IsIn(groups.Partner.Id));
        Assert.Contains("Two estimators who never talk", (await lead.Get($"/{language}/consortia/{group.Id}")).Text);
    }

    [Fact]
    public async Task The_buyer_reads_after_opening_why_a_member_bids_alone_as_well()
    {
        await using var bidding = await Bidding.Start();
        var (group, lead, partner, _) = await JointBidsTests.Formed(bidding);
        await partner.FillIn($"/en/consortia/{group}/declaration", ("Form.Words", "Two estimators who never talk"));
        await bidding.Submitted(partner);
        var bid = await bidding.Begin(lead, group.ToString());
        await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "100"));
        foreach (var member in new[] { lead, partner }) await JointBidsTests.Sign(member, group);
        Assert.EndsWith("/submissions/1", (await Bidding.Submit(lead, bid)).Path);
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var opened = $"/tenders/{bidding.Tender.Id}/opening/bids/{Bidding.IdOf(bid)}";
        Assert.DoesNotContain("Two estimators", (await officer.Get("/en" + opened)).Text);

        await bidding.Open();
        foreach (var (language, words) in new[] { ("en", "Also bids elsewhere for this tender, declared:"), ("cy", "Hefyd yn cynnig mewn man arall am y tendr hwn, wedi’i ddatgan:") })
        {
            var page = await officer.Get($"/{language}{opened}");
            Assert.Contains(words, page.One("#group").TextContent);
            Assert.Equal("Two estimators who never talk", page.One("#group q[lang=en]").TextContent);
        }
    }

    [Fact]
    public async Task The_log_is_whole_however_much_was_said()
    {
        await using var groups = await Groups.Start();
        var group = await groups.Pair();
        await groups.Site.Db(async db =>
        {
            var act = new Act(groups.PartnerPerson.Id, groups.Site.Clock.Now);
            db.ConsortiumMessages.AddRange(Enumerable.Range(0, 2_010).Select(_ => new ConsortiumMessage(Guid.CreateVersion7(), group.Id, groups.Partner.Id, "sealed", Language.English, act)));
            return await db.SaveChangesAsync();
        });
        Assert.Contains("2010 messages", (await (await groups.Site.SignedIn(groups.LeadPerson)).Get($"/en/consortia/{group.Id}/shared")).Text);
    }

    [Fact]
    public async Task Everything_shared_in_the_room_is_on_the_log_with_those_who_could_read_it_then()
    {
        await using var groups = await Groups.Start();
        var group = await groups.Pair();
        var (lead, partner) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson));
        var address = $"/en/consortia/{group.Id}";
        Assert.DoesNotContain("method.pdf", (await lead.Get($"{address}/shared")).Text);
        var files = await lead.Get($"{address}/files");
        await lead.Submit(files, files.Form("#add"), [("file", "method.pdf", Encoding.Latin1.GetBytes("%PDF-1.7\nhow\n%%EOF"))]);
        var messages = await partner.Get($"{address}/messages");
        await partner.Submit(messages, messages.Form(), ("Form.Text", "We start on Monday"));
        var prices = await partner.Get($"{address}/prices");
        prices = await partner.Submit(prices, prices.Form("#lines"), ("Form.Rows[0].What", "Cable"), ("Form.Rows[0].Quantity", "2"), ("Form.Rows[0].Unit", "10"));
        await partner.Submit(prices, prices.Form("#share"));
        // A third firm joins after: it was told nothing of before, and the log says what it found when it came.
        groups.Site.Clock.Advance(TimeSpan.FromMinutes(1));
        var third = await groups.Site.Firm("Third Painters Ltd");
        var painter = await groups.Site.SignedIn(await groups.Site.MemberOf(third));
        var invite = await lead.Get($"{address}/invitations/new?firm={third.Id}");
        await lead.Submit(invite, invite.Form("#invite"), ("Form.Role", "Paints"), ("Form.Share", "10"), ("Form.Aware", "true"));
        var asked = await painter.Get($"{address}/invitation");
        await painter.Submit(asked, asked.Form("#accept"), Groups.SayWhy);
        foreach (var reader in new[] { lead, partner, painter })
        {
            var rows = (await reader.Get($"{address}/shared")).All("tbody tr").Select(r => string.Join(" | ", r.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).Skip(1))).ToList();
            Assert.Contains(rows, r => r.StartsWith("Cwm Builders Ltd | ", StringComparison.Ordinal) && r.Contains("method.pdf") && r.EndsWith("| Nant Electrical Ltd", StringComparison.Ordinal));
            Assert.Contains(rows, r => r.StartsWith("Nant Electrical Ltd | One message", StringComparison.Ordinal) && r.EndsWith("| Cwm Builders Ltd", StringComparison.Ordinal));
            Assert.Contains(rows, r => r.StartsWith("Nant Electrical Ltd | The total of its prices", StringComparison.Ordinal) && r.EndsWith("| Cwm Builders Ltd", StringComparison.Ordinal));
            Assert.Contains(rows, r => r.StartsWith("Third Painters Ltd | ", StringComparison.Ordinal));
            // The message's words and the prices themselves are not on it.
            Assert.DoesNotContain(rows, r => r.Contains("Monday") || r.Contains("Cable") || r.Contains("20.00"));
        }
        // Who opened the document: once for each person and day, and never its own firm.
        var file = (await partner.Get($"{address}/files")).One(".lp-file a").GetAttribute("href")!;
        foreach (var reader in new[] { lead, partner, partner, painter }) Assert.Equal(HttpStatusCode.OK, (await reader.Get(file)).Status);
        groups.Site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.OK, (await partner.Get(file)).Status);
        var opened = (await lead.Get($"{address}/shared")).All("tbody tr").Select(r => string.Join(" | ", r.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).Skip(1))).Where(r => r.Contains("opened by")).ToList();
        Assert.Equal(["Cwm Builders Ltd | The file method.pdf, opened by Pryce Partner | Nant Electrical Ltd", "Cwm Builders Ltd | The file method.pdf, opened by Pryce Partner | Nant Electrical Ltd"], opened.Where(r => r.Contains("Pryce")));
        Assert.Equal(3, opened.Count);
        Assert.Contains("A file opened by another member", (await lead.Get($"{address}/trail")).Text);
        var outsider = await groups.Site.SignedIn(await groups.Site.MemberOf(await groups.Site.Firm("Outside Ltd")));
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get($"{address}/shared")).Status);
    }
}
